"""The emergency page is one key away from everywhere, asks nothing and loses nothing."""

from __future__ import annotations

from textual.widgets import TextArea

from handover.desk import cards, directory, emergency, plans
from handover.desk.plans import PartSaid
from handover.house.directory import PublicContact, PublicKind
from handover.house.houses import House
from handover.house.plans import Section
from handover.tui.screens.emergency import Emergency
from tests.house_of_tests import NAMES, NOOR, SAM, THEY_SAID_SO, HouseOfTests
from tests.tui.every_screen import a_card, a_directory
from tests.tui.on_screen import on_screen


async def test_while_somebody_types_one_key_shows_it_and_esc_leads_back_to_the_word(
    monday: HouseOfTests,
) -> None:
    a_directory(monday)
    a_card(monday)
    async with on_screen(monday, as_name="Mags") as at:
        await at.stand_on("> Noor  ")
        await at.press("w")
        await at.type("She is on the kitchen fl")
        await at.press("f8")
        assert at.screen == "Emergency"
        assert "802-555-0100" in at.words
        assert "911" in at.words
        assert "988" in at.words
        assert "802-555-0160" in at.words
        assert "We are responsible to each other, not for or over each other." in at.words
        await at.press("n")
        assert at.screen == "Card"
        assert "Ana" in at.words
        await at.press("escape")
        assert at.screen == "Emergency"
        await at.press("escape")
        field = at.app.focused
        assert isinstance(field, TextArea)
        assert field.text == "She is on the kitchen fl"
        await at.press("o")
        assert field.text == "She is on the kitchen flo"
    opened = cards.card_of(monday.theo, NOOR, opening=False).openings
    assert opened[0].staff_id == monday.mags.who.id


async def test_an_exclamation_mark_shows_it_where_nothing_is_typed(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.press("!")
        assert at.screen == "Emergency"
        await at.press("escape")
        assert at.screen == "Board"
        await at.press("w", "!")
        assert at.screen == "Emergency", "over a question as well"
        await at.press("escape")
        assert at.screen == "Pick"
        await at.press("escape", "f", "n", "f8")
        assert at.screen == "Emergency"
        await at.press("f8", "escape")
        assert at.screen == "PromiseForm"


async def test_before_anybody_has_signed_in_nobody_is_named(monday: HouseOfTests) -> None:
    a_directory(monday)
    async with on_screen(monday) as at:
        await at.press("f8")
        assert at.screen == "Emergency"
        assert "802-555-0110" in at.words
        assert "911" in at.words
        assert not [name for name in NAMES.values() if name in at.words]
        await at.press("n")
        assert at.screen == "Emergency"
        await at.press("escape")
        assert at.screen == "SignIn"


async def test_a_covered_screen_goes_on_naming_nobody(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.press("f5", "f8")
        assert "911" in at.words
        assert "Noor" not in at.words


async def test_beside_somebody_nobody_else_is_named(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        at.app.push_screen(Emergency(only=SAM))
        await at.settle()
        assert "Sam" in at.words
        assert "Noor" not in at.words
    assert [one.name for one in emergency.emergency_page(monday.mags, only=SAM).people] == ["Sam"]


def test_what_somebody_said_ahead_stands_there_but_for_what_they_keep_to_themselves(
    monday: HouseOfTests,
) -> None:
    for section, words, private in (
        (Section.HELPS, "Cold water, the tap running", False),
        (Section.DOES_NOT, "Questions about what they say", False),
        (Section.WHO, "My sister and nobody else", True),
    ):
        said = PartSaid(words, private=private)
        plans.say_part(monday.theo, NOOR, section, said, THEY_SAID_SO)
    plans.keep_on_paper(monday.theo, SAM, THEY_SAID_SO)
    helps = {one.name: one.helps for one in emergency.emergency_page(monday.jun).people}
    assert helps["Noor"] == (
        "Helps: Cold water, the tap running",
        "Does not help: Questions about what they say",
    )
    assert helps["Sam"] == ("Their plan is on paper, with them. Ask them.",)
    assert helps["Kai"] == ()


async def test_names_that_begin_alike_are_told_apart(monday: HouseOfTests) -> None:
    from handover.desk import residents

    residents.welcome(monday.theo, "Nils")
    async with on_screen(monday, as_name="Mags") as at:
        await at.press("f8", "n")
        assert at.screen == "Emergency"
        assert "Several names" in at.words
        await at.press("n", "enter")
        assert at.screen == "Card"


def test_off_shift_it_asks_nothing_either(monday: HouseOfTests) -> None:
    assert len(emergency.emergency_page(monday.ines).people) == len(NAMES)


def test_what_is_for_emergencies_stands_before_other_services_and_a_shop_is_not_there(
    monday: HouseOfTests,
) -> None:
    for name, kind, number in (
        ("Bakery", PublicKind.SHOP, "802-555-0151"),
        ("Library", PublicKind.SERVICE, "802-555-0152"),
        ("Warm line", PublicKind.EMERGENCY, "802-555-0153"),
    ):
        directory.put_in(monday.theo, PublicContact(name, kind, number=number))
    page = emergency.public_page(monday.book)
    assert page.lines[-1].words == "Warm line"
    assert [line.words for line in page.services] == ["Library"]


async def test_in_the_smallest_window_nothing_of_whom_to_ring_is_cut(monday: HouseOfTests) -> None:
    words = "Urgent care on the hill, also for whoever has no papers"
    far = "+44 20 7946 00182"
    directory.put_in(monday.theo, PublicContact(words, PublicKind.EMERGENCY, number=far))
    async with on_screen(monday, as_name="Mags", size=(60, 16)) as at:
        await at.press("f8")
        assert "911 Ambulance, fire, police" in at.words
        assert "988 Crisis line: a person to talk with, by telephone or text" in at.words
        assert f"{far} {words}" in at.words


def test_the_numbers_are_those_of_the_house_s_country() -> None:
    def first(zone: str) -> str:
        return emergency.at_once(House("A", zone)).lines[0].number

    assert first("America/New_York") == "911"
    assert first("Europe/London") == "999"
    assert first("Europe/Tallinn") == "112"
    assert first("Asia/Tokyo") == "112", "what works from most telephones"
