"""J01, X06: somebody comes back after long, and reads first who is here in their own words."""

from __future__ import annotations

from handover.desk import cards, handovers, not_alone, who
from handover.desk.handover_pages import handover_page
from handover.house.handovers import HandoverStatus, Line
from handover.house.who import Part, Said, SpeakWay
from tests.house_of_tests import KAI, NOOR, THEY_SAID_SO, HouseOfTests, write
from tests.tui.on_screen import on_screen

WHY = "He looks like somebody from before."


def they_say_who_they_are(house: HouseOfTests) -> None:
    """Noor and Kai have; Sam and Bee have not, and nobody asks a second time."""
    written = Said("Short, please.", ways=frozenset({SpeakWay.WRITE}))
    for number, part, said in (
        (NOOR, Part.ABOUT_ME, Said("I read slowly and remember all of it.")),
        (NOOR, Part.SPEAK, written),
        (KAI, Part.ASK_FIRST, Said("Before you come into the shed.")),
        (KAI, Part.OWN_NAMES, Said("a nutter")),
    ):
        who.say(house.theo, number, part, said, THEY_SAID_SO)
    not_alone.rather_not(house.theo, KAI, house.jun.who.id, THEY_SAID_SO, why=WHY)
    cards.not_to_ring(house.theo, KAI, "The landlord he had before", THEY_SAID_SO)


async def test_mags_reads_who_is_here_then_the_handover_and_says_it_back(
    monday: HouseOfTests,
) -> None:
    """Her first evening in seven months."""
    monday.clock.to("2026-10-26 11:00")
    they_say_who_they_are(monday)
    write(monday.theo, "We moved the bench into the sun.", KAI, must_know=True)
    handovers.say(monday.theo, Line(KAI, "He would like the saw back.", "He laughed.", version=0))
    monday.clock.to("2026-10-26 15:05")
    given = handovers.give(monday.theo)
    async with on_screen(monday) as at:
        await at.sign_in("Mags")
        await at.stand_on("> Who is here, in their own words: your first shift in a while")
        await at.press("enter")
        assert at.screen == "WhoIsHereScreen"
        for words in (
            "I read slowly and remember all of it.",
            "How to speak with me: writing it down. Short, please.",
            "Ask me first: Before you come into the shed.",
            "Has not spoken of it. Say hello, and ask.",
        ):
            assert words in at.words
        assert WHY not in at.words
        await at.press("escape")

        # What they chose goes along with their part of the handover.
        await at.press("r")
        while "KAI" not in at.words:
            await at.press("f6")
        assert "Before you come into the shed." in at.words
        assert "Not to be let in" in at.words
        assert "He would like the saw back." in at.words
        await at.type("Kai: the saw, and I ask before the shed. The landlord stays outside.")
        await at.press("f2")
        await at.press("escape")
    page = handover_page(monday.theo, given.id)
    assert page.handover is not None
    assert page.handover.status is HandoverStatus.SAID_BACK
    assert WHY not in repr(page)


async def test_x06_on_his_page_nobody_reads_why(monday: HouseOfTests) -> None:
    they_say_who_they_are(monday)
    async with on_screen(monday, as_name="Mags") as at:
        await at.open_page("Kai")
        await at.go("> Who Kai is", "enter")
        for _ in range(30):
            assert WHY not in at.words
            assert "Jun" not in at.words
            await at.press("down")
        await at.go("> Theirs to read", "enter")
        assert at.screen == "Fill"
        assert WHY not in at.words
        await at.press("escape", "escape", "escape")
    assert not_alone.asks_for_another(monday.mags, KAI, monday.jun.who.id)


async def test_whom_he_means_is_chosen_and_never_guessed(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("> Kai", "enter", "> Who Kai is", "enter", "n", "> Somebody of", "enter")
        await at.press(*("tab",) * 3, "space", "f2")
        assert "Choose first who it is" in at.words
        await at.press("space", *("tab",) * 3, "space", "f2")
        assert "Kept, for them and a coordinator" in at.words
    (one,) = not_alone.for_themselves(monday.theo, KAI)
    assert one.staff_id == monday.ines.who.id


async def test_the_coordinator_reads_it_and_he_takes_it_back(monday: HouseOfTests) -> None:
    they_say_who_they_are(monday)
    async with on_screen(monday, as_name="Ines") as at:
        await at.open_page("Kai")
        await at.go("> Who Kai is", "enter", "> Jun: ")
        assert WHY in at.words
        await at.press("enter", "tab", "space", "tab", "tab", "space", "f2")
        assert WHY not in at.words
    assert not not_alone.asks_for_another(monday.mags, KAI, monday.jun.who.id)


async def test_noor_says_who_she_is_and_takes_a_part_back(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("> Noor  ", "enter")
        await at.go("> Who Noor is", "enter", "> What I am good", "enter")
        await at.type("I hold on, and I know when to let go.")
        # Without her yes nothing is kept, and what was typed stays.
        await at.press("f2")
        assert "theirs to say" in at.words
        assert "I hold on, and I know when to let go." in at.words
        await at.press("space", "f2")
        assert at.screen == "WhoTheyAre"
        await at.press("escape")
        assert at.words.index("I hold on") < at.words.index("What they want")
        await at.go("> Who Noor is", "enter", "> What I am good", "l", "space", "f2")
        assert "I hold on" not in at.words
    assert who.who_page(monday.theo, NOOR).said == {}
