"""J16: Odile and Ines, the first hour. A clear beginning, and nothing demanded but a name."""

from __future__ import annotations

from handover.desk import arriving, handovers, residents
from handover.desk.board import board
from handover.desk.handover_pages import handover_page
from handover.house.arriving import ArrivalAnswer, ArrivalKey
from handover.house.handovers import EntryKind
from handover.house.people import Resident
from tests.house_of_tests import BEE, NOOR, HouseOfTests
from tests.tui.on_screen import OnScreen, on_screen

LAST = "I like that you said the last part first."


def odile(house: HouseOfTests) -> Resident:
    return next(one for one in residents.residents_here(house.theo) if one.name == "Odile")


async def welcome(at: OnScreen, name: str) -> None:
    await at.go("i", "n", f"={name}", "f2")


async def test_odile_and_her_first_hour(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await welcome(at, "Odile")
        assert at.screen == "Arriving"
        assert at.lines[0].startswith(" Arriving: Odile · 0 of 9 told")
        assert at.lines[1].startswith(" > What we cannot keep to ourselves")
        assert "Before you tell us anything" in at.words

        await at.go("enter", "tab", f"={LAST}", "f2")
        below = 3 if at.is_small else 2
        assert "told Mon 9 Mar 11:00, Theo" in " ".join(at.lines[1:below])
        assert at.lines[below].startswith(" > What this house is")
        assert "We are friendly, and we are not friends" in at.words

        await at.go("space", "space", "space", "space")
        assert "5 of 9 told" in at.lines[0]
        await at.go("> A first talk", "enter", "right", "f2", "f2")

        await at.go("> Odile", "enter", "o", "=Just the lamp.", "f2")
        assert "“Just the lamp.”" in at.words
        assert "Arriving: 5 of 9 told" in await at.read()

    page = arriving.arrival_page(house.theo, odile(house).id)
    told = [line for line in page.lines if line.told]
    assert [line.key for line in told] == list(ArrivalKey)[:5]
    assert all(line.last and line.last.at and line.last.told_by for line in told)
    assert told[0].last
    assert told[0].last.own_words
    assert told[0].last.own_words.text == LAST
    rather_not = page.lines[6].last
    assert rather_not
    assert rather_not.answer is ArrivalAnswer.RATHER_NOT_YET
    who = odile(house)
    assert (who.name, who.pronouns, who.ask_first) == ("Odile", "", "")


async def test_fast_fingers_tell_nothing_twice(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await welcome(at, "Odile")
        await at.press_at_once(*("space",) * 5)
        assert at.screen == "Arriving"
        assert "5 of 9 told" in at.lines[0]
    assert len(arriving.said_to(house.theo, odile(house))) == 5


async def test_it_is_left_half_way_and_nothing_is_lost(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await welcome(at, "Odile")
        await at.go("enter", "tab", "=I like", "escape")
        await at.press("f9")
        await at.sit_down(house, "Theo")
        await at.open_page("Odile")
        await at.go("> Arriving", "enter", "enter")
        assert "I like" in at.words
        assert "Your words from before are back." in at.words


async def test_what_was_told_goes_along_and_the_rest_waits_for_another_day(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await welcome(at, "Odile")
        await at.go(*("space",) * 5, "f2")
    number = odile(house).id
    assert not any("arriving" in one.words for one in board(house.theo).look_at)
    assert residents.person_page(house.theo, number).quiet == ()
    house.clock.to("2026-03-09 15:05")
    part = handover_page(house.mags, handovers.give(house.theo).id).part(number)
    assert part
    [item] = [one for one in part.items if one.kind is EntryKind.ARRIVAL]
    assert "What we cannot keep to ourselves" in item.text
    house.clock.to("2026-03-10 10:00")
    [line] = residents.person_page(house.theo, number).quiet
    assert "a first talk about boundaries; a plan for hard times" in line


async def test_two_with_the_same_name_are_told_apart_by_themselves(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await welcome(at, "Noor")
        assert "There is already a Noor here. Ask them both what tells them apart" in at.words
        await at.go("ctrl+u", "=Noor K.", "f2")
        assert at.screen == "Arriving"
    assert [one.name for one in residents.residents_here(house.theo)].count("Noor K.") == 1
    assert residents.resident_by_id(house.theo, NOOR).name == "Noor"


async def test_a_name_is_changed_in_mid_stay(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.open_page("Noor")
        await at.go("> Their name", "enter", "enter", "ctrl+u", "=Nour", "tab", "right", "f2")
        assert "The name they use: Nour" in at.words
        await at.go("escape")
        assert at.lines[0].startswith(" Nour")
        assert "Noor" not in at.words


async def test_somebody_who_left_too_soon_is_staying_again(house: HouseOfTests) -> None:
    residents.goodbye(house.theo, BEE)
    async with on_screen(house, as_name="Theo") as at:
        await at.go("i", "n", *("tab",) * 3, "right", "right", "f2")
        await at.go("> Bee", "enter", "> It was ended", "enter", "right", "f2")
        assert "What is told on arriving" in at.words
    assert residents.resident_by_id(house.theo, BEE).here


async def test_somebody_expected_stands_on_the_houses_page_until_they_come(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.go("i", "n", "=Odile", *("tab",) * 3, "right", "f2")
        assert "Odile is expected" in at.words
        await at.go("> Odile is expected", "enter", "> They are here now", "enter")
        assert at.screen == "Arriving"
    assert odile(house).here


async def test_a_confidence_that_could_not_be_kept_is_marked_from_the_note(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.go("> Noor", "w", "=I called Adult Protective Services at ten.", "f2")
        assert "told in confidence was passed on" in at.words
        await at.go("right", "f2")
        assert at.screen == "Confidence"
        assert "Passed on to a protective service" in at.words
        await at.go("enter", "tab", "tab", "right", "f2")
        assert "the person was told before" in at.words or "told afterwards" in at.words
