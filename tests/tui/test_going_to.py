"""Go to: a few letters of a name, a page of the house or a note lead there, and never past a cover.

And capital letters do what the letters do.
"""

from __future__ import annotations

import pytest
from textual.command import CommandList

from handover.desk import residents
from handover.desk.going_to import where_to
from tests.house_of_tests import KAI, NOOR, HouseOfTests, write
from tests.tui.on_screen import OnScreen, on_screen


def offered(at: OnScreen) -> str:
    """What the list offers now."""
    return "\n".join(str(one.prompt) for one in at.app.screen.query_one(CommandList).options)


@pytest.fixture
def with_notes(house: HouseOfTests) -> HouseOfTests:
    """A note about Noor, one about Kai, one about the house."""
    write(house.theo, "We planted beans along the wall.", NOOR)
    write(house.theo, "We mended the beans' fence.", KAI)
    return house


async def test_a_few_letters_and_enter_at_once_open_their_page(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.press("g")
        await at.press_at_once("n", "o", "o", "enter")
        assert at.screen == "Person"
        assert at.lines[0].startswith(" Noor · here since")


@pytest.mark.parametrize("size", [(80, 24), (60, 16), (200, 50)])
async def test_below_the_list_stand_the_keys_that_work_over_it(
    house: HouseOfTests, size: tuple[int, int]
) -> None:
    async with on_screen(house, as_name="Theo", size=size) as at:
        await at.press("g")
        below = "\n".join(at.lines[-3:])
        for key in ("Enter Choose", "Esc Back", "F1 Help", "F8 Emergency", "F9 Lock"):
            assert key in below
        assert "? Help" not in at.words
        assert "R Receive" not in at.words


async def test_a_low_window_shows_more_of_the_places_and_each_in_one_row(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Theo", size=(60, 16)) as at:
        await at.press("g")
        above = [line.strip() for line in at.lines[:-3]]
        assert [one for one in above if one in ("Write", "Write a note")] == ["Write"]
        places = [str(one.prompt) for one in at.app.screen.query_one(CommandList).options]
        assert len([one for one in places if one in above]) >= 8
        assert "Go to" not in places


async def test_pages_of_the_house_are_found_by_their_words(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.go("g", "=roster", "enter")
        assert at.screen == "RosterWeek"


async def test_what_can_be_pressed_is_found_as_before(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.go("g", "=drafts", "enter")
        assert at.words.startswith("Your drafts") or "draft" in at.words.lower()


async def test_a_note_is_found_by_its_words(with_notes: HouseOfTests) -> None:
    async with on_screen(with_notes, as_name="Theo") as at:
        await at.go("g", "=planted", "enter")
        assert at.screen == "ReadNote"
        assert "We planted beans along the wall." in at.words


async def test_from_her_page_only_what_is_hers_is_found(with_notes: HouseOfTests) -> None:
    async with on_screen(with_notes, as_name="Theo") as at:
        await at.open_page("Noor")
        await at.go("ctrl+p", "=beans")
        assert "planted" in offered(at)
        assert "mended" not in offered(at)
        await at.press("escape")
        await at.go("ctrl+p", "=ka")
        assert "Kai" not in offered(at)
        await at.press("escape")
        await at.go("ctrl+p", "=roster")
        assert "The roster" not in offered(at), "a line of the house may name others"


@pytest.mark.parametrize("way", [(">Noor", "enter", "t"), ("f5",)])
async def test_nobody_is_found_over_a_cover_or_with_somebody_at_the_screen(
    with_notes: HouseOfTests, way: tuple[str, ...]
) -> None:
    async with on_screen(with_notes, as_name="Theo") as at:
        for key in way:
            await (at.stand_on("> Noor") if key.startswith(">") else at.press(key))
        await at.press("ctrl+p")
        if at.screen != "GoTo":
            return
        for typed in ("=kai", "=beans", "=roster", "=noor"):
            await at.go(typed)
            assert not any(name in offered(at) for name in ("Kai", "Noor", "beans", "The roster"))
            await at.press(*["backspace"] * 6)


async def test_a_name_is_a_name_and_no_markup(house: HouseOfTests) -> None:
    residents.welcome(house.theo, "[b]ea[/b]")
    async with on_screen(house, as_name="Theo") as at:
        await at.go("g", "=[b")
        assert "[b]ea[/b]" in at.words


def test_who_is_not_on_shift_finds_only_their_own_notes(with_notes: HouseOfTests) -> None:
    """Opening a page off shift is asked about; a list of notes is no way round that."""
    with_notes.clock.to("2026-03-10 02:00")
    assert where_to(with_notes.ines).notes == ()
    assert len(where_to(with_notes.theo).notes) == 2
    assert "Noor" in [one.words for one in where_to(with_notes.ines).people]


async def test_caps_lock_changes_no_key(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.press("F")
        assert at.screen == "FollowUps"
        await at.press("escape")
        await at.stand_on("> Noor")
        await at.press("enter", "B")
        assert at.screen == "Limits"
        await at.press("escape", "W")
        await at.press(*"ABC")
        assert "ABC" in at.words, "in a field a capital is a capital"
        await at.press("escape", "escape", "W", "N", "enter")
        assert at.words.startswith("Write a note about Noor")


async def test_off_shift_one_says_why_before_what_is_found_is_shown(
    with_notes: HouseOfTests,
) -> None:
    async with on_screen(with_notes, as_name="Ines") as at:
        await at.go("/", "=beans")
        assert "2 found" in at.words
        assert "planted" not in at.words
        assert "mended" not in at.words
        await at.press("enter")
        assert "Why do you open Noor's page?" in at.words
        await at.press("escape")
        assert "planted" not in at.words
        await at.press("enter", "space", "f2")
        assert at.screen == "Find"
        assert "We planted beans" in at.words
        assert "mended" not in at.words, "it is asked about each person"
        await at.press("down", "enter")
        assert "Why do you open Kai's page?" in at.words
