"""What is typed and not finished waits for its author, and for nobody else."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

import pytest
from textual.widgets import Input, TextArea

from handover.desk import notes, unfinished
from handover.desk.desk import Desk
from handover.house.drafts import Draft, DraftKey
from handover.house.notes import NoteKind
from handover.tui.screens.write import PAUSE_S
from tests.house_of_tests import KAI, NOOR, SAM, HouseOfTests
from tests.tui.on_screen import OnScreen, on_screen

PATIENCE_S = 30
"""How long a slow machine may take; the pause itself is what is promised."""


def test_what_is_typed_is_kept_within_two_seconds_of_a_pause() -> None:
    assert PAUSE_S < 2


async def soon(what: Callable[[], object]) -> bool:
    """Does it come true at all?"""
    end = time.monotonic() + PATIENCE_S
    while not what() and time.monotonic() < end:
        await asyncio.sleep(0.05)
    return bool(what())


def draft(house: HouseOfTests, name: str, about: int = SAM) -> str:
    """The unfinished words of somebody, as they are in the book."""
    found = dict(notes.my_drafts(house.desk(name)))
    key = DraftKey(house.desk(name).who.id, about, NoteKind.BEING_WITH)
    return found[key].all_words if key in found else ""


async def write_about(at: OnScreen, beginning: str) -> None:
    """Open a note from the board, and stand in its text."""
    await at.stand_on(beginning)
    await at.press("w")
    if at.screen == "WhichNote":
        await at.press("enter")
    assert at.screen == "WriteNote"


async def test_a_draft_is_kept_within_two_seconds_of_a_pause(monday: HouseOfTests) -> None:
    """So is a line that is said back, and an answer to a question."""
    async with on_screen(monday, as_name="Mags") as at:
        await write_about(at, "> Sam")
        await at.type("He asked whether")
        assert draft(monday, "Mags") == ""
        assert await soon(lambda: draft(monday, "Mags") == "He asked whether")
        await at.settle()
        assert "draft kept 15:30" in at.lines[0]

        await at.press("escape", "f", "n")
        await at.type("Tea on Sunday")
        assert await soon(lambda: "Tea on Sunday" in str(unfinished.mine(monday.mags)))

        await at.press("escape", "escape", "r")
        await at.type("Let him sleep")
        assert await soon(lambda: "Let him sleep" in str(unfinished.mine(monday.mags)))


async def test_a_slow_book_loses_nothing(
    monday: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While one wording is still being kept, more is typed, and then they leave."""
    keep = notes.keep_draft

    def slowly(desk: Desk, key: DraftKey, draft: Draft, **carets: int) -> Draft:
        time.sleep(0.5)
        return keep(desk, key, draft, **carets)

    async with on_screen(monday, as_name="Mags") as at:
        monkeypatch.setattr(notes, "keep_draft", slowly)
        await write_about(at, "> Sam")
        await at.type("He asked")
        await asyncio.sleep(PAUSE_S + 0.1)
        await at.pilot.press(*" me")
        await at.pilot.press("escape")
        await at.settle()
        assert at.screen == "Board"
    assert draft(monday, "Mags") == "He asked me"


async def test_a_draft_comes_back_into_its_own_note_and_no_other(monday: HouseOfTests) -> None:
    """Author, person and kind: none of them is ever mixed up. Finishing lets the draft go."""
    async with on_screen(monday, as_name="Mags") as at:
        await write_about(at, "> Sam")
        await at.type("He asked whether")
        await at.press("escape")
        assert "Your draft about Sam" in at.words

        for other in ("> Kai", "> Noor  "):
            await write_about(at, other)
            assert "He asked" not in at.words
            await at.press("escape")

        await write_about(at, "> Sam")
        await at.press(*["shift+tab"] * 4, "space")
        assert "hard moment" in at.words
        assert "He asked whether" in at.words, "another kind of the same note"
        await at.press("escape")
        kinds = {key.kind for key, _ in notes.my_drafts(monday.mags)}
        assert kinds == {NoteKind.HARD_MOMENT}

        await at.sit_down(monday, "Theo")
        assert "He asked" not in at.words
        await write_about(at, "> Sam")
        assert "He asked" not in at.words

        await at.sit_down(monday, "Mags")
        await at.stand_on("> Your draft about Sam")
        await at.press("enter")
        assert "hard moment" in at.words
        field = at.app.focused
        assert isinstance(field, TextArea)
        assert field.text == "He asked whether"
        await at.type(" we could talk.")
        await at.press("f2")
        assert at.screen == "Board"
        assert "Your draft about Sam" not in at.words
    assert notes.my_drafts(monday.mags) == ()
    assert "He asked whether we could talk." in {note.text for note in notes.notes(monday.mags)}


async def test_locking_keeps_every_half_written_thing(monday: HouseOfTests) -> None:
    """A note, a question over it, and what stands under them: F9 keeps all of it."""
    async with on_screen(monday, as_name="Mags") as at:
        await write_about(at, "> Kai")
        await at.type("He sang")
        await at.press("f9")
        assert at.screen == "Locked"
        assert draft(monday, "Mags", KAI) == "He sang"

        await at.sit_down(monday, "Mags")
        await at.stand_on("> Noor  ")
        await at.press("enter", "o")
        await at.type("I am going home on Friday")
        await at.press("f9")
        assert "going home" in str(unfinished.mine(monday.mags))

        await at.sit_down(monday, "Mags")
        assert "I am going home on Friday" in at.words
        await at.stand_on("> Sam")
        await at.press("enter", "o")
        assert "going home" not in at.words, "they are Noor's words, not Sam's"
        await at.press("escape", "escape")
        await at.stand_on("> Noor  ")
        await at.press("enter", "o")
        assert "I am going home on Friday" in at.words
        await at.press("f2")
        assert "I am going home on Friday" in at.words
    assert not any("going home" in str(words) for words in unfinished.mine(monday.mags).values())


async def test_a_line_said_back_stays_with_its_part(monday: HouseOfTests) -> None:
    """What is typed about one person never stands under the name of the next."""
    monday.clock.to("2026-03-09 22:30")
    async with on_screen(monday, as_name="Jun") as at:
        await at.press("r", "f6")
        assert "about Noor" in at.words
        await at.type("A walk with Noor")
        await at.press("f6")
        field = at.app.focused
        assert isinstance(field, Input)
        assert "about Sam" in at.words
        assert field.value == ""
        await at.type("Let Sam sleep")
        await at.press("f3")
        assert field.value == "A walk with Noor"
        await at.press("escape", "r", "f6", "f6")
        field = at.app.focused
        assert isinstance(field, Input)
        assert field.value == "Let Sam sleep"


async def test_a_question_is_asked_with_the_words_from_before(monday: HouseOfTests) -> None:
    """Esc out of a question, and open it again: the words are there, the passphrases are not."""
    async with on_screen(monday, as_name="Theo") as at:
        await at.press("f", "space")
        await at.type("She said it was lovely")
        await at.press("escape", "escape")
        assert "Not kept yet" in at.words
        await at.press("f", "space")
        assert "She said it was lovely" in at.words
        await at.press("escape", "escape", "i", "p")
        await at.type("four words in a row")
        await at.press("escape")
    assert "four words" not in str(unfinished.mine(monday.theo))


def test_no_draft_of_another_is_in_reach(monday: HouseOfTests) -> None:
    assert draft(monday, "Theo", NOOR).startswith("She said something")
    for name in ("Ines", "Mags", "Dot", "Jun"):
        assert notes.my_drafts(monday.desk(name)) == ()


async def test_where_nothing_is_found_it_is_said_that_drafts_are_not_looked_through(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        await at.press("/")
        assert "what is unfinished are not looked through" in at.words
        await at.type("said something to me at the door")
        assert "Nothing like that is in the book." in at.words
        assert "what is unfinished are not looked through: D on the board has yours" in at.words
