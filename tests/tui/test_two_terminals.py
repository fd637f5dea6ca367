"""Two terminals at one book: each sees what the other wrote, and neither overwrites it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from textual.widgets import TextArea

from handover.desk import handovers, notes, priorities
from handover.house.handovers import HOUSE_PART, Line
from tests.house_of_tests import BEE, NOOR, HouseOfTests, write
from tests.tui.every_screen import WISH
from tests.tui.on_screen import OnScreen, on_screen

APPEARS_S = 2.5
"""Two seconds, and half a second for slow machines."""


async def appears(at: OnScreen, what: Callable[[], bool]) -> bool:
    """Does it come to stand on the screen by itself, within two seconds?"""
    end = time.monotonic() + APPEARS_S
    while not what() and time.monotonic() < end:
        await asyncio.sleep(0.05)
    return what()


async def test_what_is_written_at_one_terminal_appears_at_the_other(monday: HouseOfTests) -> None:
    """On the board, on a person's page and while receiving; nobody's typing is touched."""
    async with on_screen(monday, as_name="Dot") as one, on_screen(monday, as_name="Mags") as other:
        await one.stand_on("> Bee")
        await other.stand_on("> Sam")
        await other.press("w")
        await other.type("He is asleep")
        typing = other.app.focused
        assert isinstance(typing, TextArea)
        typing.move_cursor((0, 3))

        write(monday.theo, "Bee laughed.", BEE)
        assert await appears(one, lambda: "1 new" in one.words)
        assert any(line.startswith(" > Bee") for line in one.lines), "the > stays where it was"
        await one.press("enter")
        await one.stand_on("> Mon 9 Mar", "Bee laughed.")
        write(monday.theo, "And sang.", BEE)
        assert await appears(one, lambda: "And sang." in one.words)

        assert typing.text == "He is asleep"
        assert typing.cursor_location == (0, 3)
        assert other.screen == "WriteNote"
        await other.type("xy")
        assert typing.text == "He xyis asleep"


async def test_two_who_say_the_same_line_both_see_both(monday: HouseOfTests) -> None:
    """The second is shown what the first wrote; nothing is overwritten, and both can be kept."""
    async with on_screen(monday, as_name="Mags") as at:
        await at.press("h")
        await at.stand_on("> Bee")
        await at.press("enter", "f6")
        await at.type("He would like the lamp.")
        handovers.say(monday.dot, Line(BEE, "He went to bed early.", version=0))
        await at.press("f2")
        assert at.screen == "BothTexts"
        assert "He went to bed early." in at.words
        assert "He would like the lamp." in at.words
        kept = handovers.preview(monday.dot).part(BEE)
        assert kept is not None
        assert kept.line.text == "He went to bed early."

        await at.press("escape")
        assert at.screen == "Fill"
        field = at.app.screen.query_one("#field-text", TextArea)
        assert field.text == "He went to bed early.\nHe would like the lamp."
        await at.press("f2")
        assert at.screen == "HandOver"
    kept = handovers.preview(monday.dot).part(BEE)
    assert kept is not None
    assert kept.line.text == "He went to bed early.\nHe would like the lamp."


async def test_two_who_reword_the_same_wish_both_see_both(monday: HouseOfTests) -> None:
    """The wording that was first stays; the other one waits for its author in its field."""
    async with on_screen(monday, as_name="Theo") as one, on_screen(monday, as_name="Mags") as other:
        for at in (one, other):
            await at.go(*WISH)
            await at.press("e", "ctrl+u")
        await one.type("Read three things")
        await other.type("Read nothing at all")
        await one.press("tab", "space", "f2")
        assert "Read three things" in one.words
        await other.press("tab", "space", "f2")
        assert other.screen == "BothTexts"
        assert "Read three things" in other.words
        assert "Read nothing at all" in other.words
        (wish,) = priorities.priorities_of(monday.theo, NOOR)
        assert wish.words == "Read three things"

        await other.press("escape")
        assert "Nothing was overwritten" in other.words
        assert "Read nothing at all" in other.words, "the form is as it was"
        await other.press("escape")
        assert "“Read three things”" in other.words
        await other.press("e")
        assert "Read nothing at all" in other.words
        assert "In the book now: Read three things" in other.words


async def test_one_draft_at_two_terminals_shows_both_texts(monday: HouseOfTests) -> None:
    """Whoever is signed in twice sees both texts and loses neither."""
    async with on_screen(monday, as_name="Mags") as one, on_screen(monday, as_name="Mags") as other:
        for at in (one, other):
            await at.stand_on("> Sam")
            await at.press("w")
        await one.type("First here.")
        await other.type("Then there.")
        await one.press("escape")
        assert await appears(other, lambda: other.screen == "BothTexts")
        await other.settle()
        assert "First here." in other.words
        assert "Then there." in other.words
        await other.press("escape")
        assert "Then there." in other.words
    ((_, draft),) = notes.my_drafts(monday.mags)
    assert draft.text == "First here."


async def test_a_handover_given_meanwhile_is_said_plainly(monday: HouseOfTests) -> None:
    """Mags is about to hand over what Theo has handed over a moment ago."""
    monday.clock.to("2026-03-09 23:10")
    async with on_screen(monday, as_name="Mags") as at:
        await at.press("h", "f2")
        handovers.give(monday.mags)
        await at.press("f2")
        assert at.screen == "GiveIt"
        assert "nothing was written since" in at.words
    assert handovers.preview(monday.mags).part(HOUSE_PART) is not None
