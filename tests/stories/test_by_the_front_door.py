"""J16: Bee leaves. What was promised is settled, what is his is his, and the rest has an end."""

from __future__ import annotations

import pytest

from handover.cli.taking import copy_beside_the_book
from handover.desk import follow_ups, notes, purging, residents
from handover.desk.follow_ups import Promise
from handover.house.follow_ups import FollowUpStatus
from handover.house.notes import HowTaken
from handover.house.times import Span
from tests.house_of_tests import BEE, HouseOfTests, in_files, wall_moment, write
from tests.tui.on_screen import on_screen

WORDS = "I came in sideways. I am going out by the front door."


@pytest.fixture
def bee_packs(house: HouseOfTests) -> HouseOfTests:
    """On Friday the 13th Bee's boxes are to be carried down; he has said and seen things here."""
    house.clock.to("2026-03-13 10:00")
    write(house.theo, "Packed the first box.", BEE, own_words="Water it when it looks at you.")
    notes.take_own_words(house.theo, BEE, "I can be in a kitchen again.", HowTaken.QUOTE)
    for text, clock in (("Carry the boxes down with Bee", "11"), ("Water the plant", "12")):
        when = Span(wall_moment(f"2026-03-13 {clock}:00"), wall_moment(f"2026-03-13 {clock}:30"))
        follow_ups.promise(house.theo, Promise(text, when, BEE, agreed=True))
    return house


async def test_bee_settles_what_was_promised_takes_his_words_and_goes(
    bee_packs: HouseOfTests,
) -> None:
    house = bee_packs
    async with on_screen(house) as at:
        at.app.take_copy = copy_beside_the_book
        await at.sign_in("Theo")
        await at.press("i")
        await at.stand_on("> Bee ")
        await at.press("l")
        assert "Still promised: settle each with them" in at.words

        # Nobody leaves over an open promise.
        await at.press("f2")
        assert "Settle it with them first" in at.words
        await at.stand_on("> Carry the boxes")
        await at.press("enter", "enter")
        await at.type("Both boxes, and he went in front.")
        await at.press("f2")
        await at.stand_on("> Water the plant")
        await at.press("enter", "down", "down", "enter")
        assert "The house goes on with it." in at.words

        # His words he takes along; one of them he would rather see destroyed.
        await at.stand_on("> What you said")
        await at.press("space", "enter")
        assert "What you said they take a copy" in at.words
        await at.press("enter")
        await at.press("down", "space", "enter")
        assert "is destroyed" in at.words
        await at.press("escape")
        assert "they take a copy, not all of it" in at.words
        await at.stand_on("> Make a copy now of what")
        await at.press("enter")
        (copy,) = (house.path.parent / "copies").iterdir()
        text = copy.read_text(encoding="utf-8")
        assert "I can be in a kitchen again." in text
        assert "Water it" not in text
        assert copy.stat().st_mode & 0o777 == 0o600

        await at.press("f2")
        await at.type(WORDS)
        await at.press("tab", "space", "f2")
        assert at.screen == "GoodbyeSheetScreen"
        assert f"“{WORDS}”" in at.words
        assert "On Thu 11 Jun 2026" in at.words
        await at.press("escape")
        assert "> Bee" not in at.words

    assert in_files(house.path.parent, "looks at you") == ()
    assert not residents.resident_by_id(house.theo, BEE).here
    ours = follow_ups.open_follow_ups(house.theo)
    assert [(one.text, one.resident_id) for one in ours] == [("Water the plant", None)]


async def test_the_law_wants_it_kept_and_their_page_says_so(bee_packs: HouseOfTests) -> None:
    house = gone(bee_packs)
    async with on_screen(house) as at:
        await at.sign_in("Ines")
        await at.press("i")
        await at.stand_on("> Who has left")
        await at.press("enter")
        assert "goes Thu 11 Jun 2026" in at.words
        await at.press("enter")
        await at.stand_on("> The law wants")
        await at.press("enter")
        await at.type("A magistrate asks for it.")
        await at.press("tab", "tab")
        await at.type("A letter from Ines.")
        await at.press("f2")
        assert "Kept because the law wants it: A magistrate asks for it." in at.words
        assert "will be told: A letter from Ines." in at.words

        house.clock.on(days=120)
        await at.stand_on("> End what")
        await at.press("enter")
        await at.type("Bee")
        await at.press("f2")
        assert "A coordinator lifts that first." in at.words
        await at.press("escape", "escape", "escape")
    assert purging.due(house.ines) == ()


async def test_on_the_day_it_goes_and_nothing_of_it_is_left_on_any_screen(
    bee_packs: HouseOfTests,
) -> None:
    house = gone(bee_packs)
    house.clock.to("2026-11-02 10:00")
    async with on_screen(house) as at:
        await at.sign_in("Theo")
        assert "What was written goes today or has waited: Bee" in at.words
        await at.stand_on("> What was written goes")
        await at.press("enter")
        assert "The day has come (Thu 11 Jun 2026)." in at.words
        await at.stand_on("> End what")
        await at.press("enter")
        await at.type("Kai")
        await at.press("f2")
        assert "type the name: Bee." in at.words
        await at.press("backspace", "backspace", "backspace")
        await at.type("Bee")
        await at.press("f2")
        assert at.screen == "Board"
        assert "It has gone. A new backup is made" in at.words
        await at.press("f9")
    for word in ("Bee", "front door", "first box", "kitchen again"):
        assert in_files(house.path.parent, word) == (), word


async def test_another_terminal_that_shows_the_page_shows_it_no_more(
    bee_packs: HouseOfTests,
) -> None:
    house = gone(bee_packs)
    house.clock.to("2026-11-02 10:00")
    async with on_screen(house) as at:
        await at.sign_in("Theo")
        from handover.tui.ways import open_row

        open_row(at.app, f"person:{BEE}")
        await at.settle()
        assert "I can be in a kitchen again." in at.words
        purging.end(house.mags, BEE, "Bee")
        at.app.on_book_changed()
        await at.settle()
        assert at.screen == "Board"
        assert "What was written about them has ended." in at.words
        assert "kitchen again" not in at.words


def gone(house: HouseOfTests) -> HouseOfTests:
    """Bee has left by the front door."""
    for one in follow_ups.open_follow_ups(house.theo):
        follow_ups.close(house.theo, one.id, FollowUpStatus.KEPT)
    residents.goodbye(house.theo, BEE, words=WORDS)
    return house
