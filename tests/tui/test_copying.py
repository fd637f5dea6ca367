"""A copy made from a screen: it is said where it lies, and what is private waits for a yes."""

from __future__ import annotations

import json

from handover.cli.taking import copy_beside_the_book
from handover.desk import cards, purging, residents
from handover.house.cards import MayRing
from tests.house_of_tests import KAI, NOOR, THEY_SAID_SO, HouseOfTests, in_files
from tests.tui.on_screen import on_screen
from tests.tui.test_nobody_else import sit_down_with_noor


async def test_what_is_private_goes_along_only_if_they_say_so(monday: HouseOfTests) -> None:
    whom = MayRing("Ana", "sister", "802-555-0177")
    cards.put_on_card(monday.theo, KAI, whom, THEY_SAID_SO)
    copies = monday.path.parent / "copies"
    async with on_screen(monday) as at:
        at.app.take_copy = copy_beside_the_book
        await at.sign_in("Theo")
        await at.press("i")
        await at.stand_on("> Kai ")
        await at.press("l")
        await at.stand_on("> Make a copy now of everything, with")
        await at.press("enter", "f2")
        assert "Ask them first" in at.words
        assert not copies.exists()
        await at.press("space", "f2")
        assert "beside the book" in at.words
        assert "own-copy-" in at.words
    assert len(in_files(copies, "802-555-0177")) == 1
    assert copies.stat().st_mode & 0o777 == 0o700


async def test_on_their_own_page_their_numbers_wait_for_their_yes_too(
    monday: HouseOfTests,
) -> None:
    whom = MayRing("Ana", "sister", "802-555-0177")
    cards.put_on_card(monday.theo, NOOR, whom, THEY_SAID_SO)
    copies = monday.path.parent / "copies"
    async with on_screen(monday, as_name="Mags") as at:
        at.app.take_copy = copy_beside_the_book
        await sit_down_with_noor(at)
        await at.press("x", "enter")
        assert "Your copy: copies/own-copy-" in at.words
        assert in_files(copies, "802-555-0177") == ()
        assert len(in_files(copies, "We baked bread.")) == 1, "everything, not only what is taken"
        await at.press("x", "down", "enter")
    assert len(in_files(copies, "802-555-0177")) == 1


async def test_without_anybody_to_make_it_the_shell_is_named(monday: HouseOfTests) -> None:
    async with on_screen(monday) as at:
        await at.sign_in("Theo")
        await at.press("i")
        await at.stand_on("> Kai ")
        await at.press("l")
        await at.stand_on("> Make a copy now of everything")
        await at.press("enter")
        assert "handover export --about NAME FILE" in at.words


async def test_a_copy_that_still_lies_there_goes_with_the_rest(monday: HouseOfTests) -> None:
    residents.goodbye(monday.theo, KAI, words="So long, and mind the kettle.")
    path = copy_beside_the_book(monday.theo, KAI, False, None)
    assert in_files(path.parent, "mind the kettle") == (path.name,)
    monday.clock.on(days=90)
    purging.end(monday.theo, KAI, "Kai")
    assert not path.exists()
    assert in_files(monday.path.parent, "mind the kettle") == ()


async def test_a_copy_goes_too_when_the_book_was_moved_with_it(monday: HouseOfTests) -> None:
    residents.goodbye(monday.theo, KAI, words="So long, and mind the kettle.")
    path = copy_beside_the_book(monday.theo, KAI, False, None)
    moved = "UPDATE copy_made SET file = replace(file, ?, '/where/it/was')"
    with monday.book.writing():
        monday.book.sql(moved, str(monday.path.resolve().parent))
    monday.clock.on(days=90)
    purging.end(monday.theo, KAI, "Kai")
    assert not path.exists()


async def test_a_copy_as_data_is_made_from_the_screen_as_well(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        at.app.take_copy = copy_beside_the_book
        await sit_down_with_noor(at)
        await at.go("x", "> Everything as data", "enter")
        assert ".json, beside the book" in at.words
    [made] = (monday.path.parent / "copies").glob("own-copy-*.json")
    assert json.loads(made.read_text(encoding="utf-8"))["name"] == "Noor"
