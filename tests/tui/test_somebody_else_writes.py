"""While another terminal keeps the book to itself the screen lives on, and no word is lost."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from handover.desk import notes
from handover.store.engine import book as books
from tests.house_of_tests import HouseOfTests
from tests.other_terminals import a_terminal, begin_and_sleep, lines_of
from tests.tui.on_screen import OnScreen, on_screen

OFTEN = 20
"""Of about two hundred times the screen can do something in two seconds; waiting itself, once."""


@asynccontextmanager
async def gaps() -> AsyncIterator[list[float]]:
    """How late the screen's own clock was, in seconds, each time it was looked at."""
    late: list[float] = []

    async def look() -> None:
        while True:
            began = time.perf_counter()
            await asyncio.sleep(0.01)
            late.append(time.perf_counter() - began - 0.01)

    looking = asyncio.create_task(look())
    try:
        yield late
    finally:
        looking.cancel()


async def until_it_says(at: OnScreen, words: str, seconds: float) -> None:
    """Wait for it, but not for ever."""
    give_up_at = time.monotonic() + seconds
    while words not in at.words and time.monotonic() < give_up_at:
        await asyncio.sleep(0.05)
    assert words in at.words, at.words


async def test_a_held_book_is_said_plainly_and_the_words_are_kept_when_it_is_free(
    monday: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Measured by hand with the eight seconds of every day.
    patience = float(os.environ.get("HANDOVER_TEST_PATIENCE", "2"))
    monkeypatch.setattr(books, "PATIENCE_S", patience)
    async with on_screen(monday, as_name="Dot") as at:
        await at.stand_on("> Sam")
        await at.press("w")
        await at.type("We sat in the garden, and the quince is in flower.")
        with a_terminal(begin_and_sleep, str(monday.path)) as terminal:
            assert next(lines_of(terminal)) == "writing"
            async with gaps() as late:
                at.send("f2")
                await until_it_says(at, "busy", patience + 30)
            assert len(late) > OFTEN
            print(f"longest gap {max(late) * 1000:.0f} ms")
            assert "quince" in at.words
        await at.press("f2")
        await asyncio.sleep(0.5)
        assert any("quince" in note.text for note in notes.notes(monday.mags))
