"""What stood on a screen does not stay in the machine when the screen is gone."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import weakref
from contextvars import ContextVar
from pathlib import Path

import pytest
from textual._styles_cache import StylesCache
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from handover.tui.manners import BEFORE_LONG
from tests.house_of_tests import HouseOfTests
from tests.tui.on_screen import OnScreen, on_screen

THERE_AND_BACK = ("f7", "f", "i", "j")
"""The rules, what was promised, the house, the directory."""

A_SCREENFUL = 30
"""More widgets than one of these screens has."""


def there_is(kind: type[object]) -> list[object]:
    """Everything of a kind that is still somewhere."""
    return [one for one in gc.get_objects() if isinstance(one, kind)]


async def those_left_have_gone(shown: OnScreen) -> None:
    """The last one goes a moment after it was left; one that never does is seen by who counts."""
    for _ in range(100):
        await shown.settle()
        gc.collect()
        if len(there_is(Screen)) <= len(shown.app.screen_stack):
            return
        await asyncio.sleep(0.02)


def test_screens_that_were_left_are_gone_with_every_line_of_theirs(house: HouseOfTests) -> None:
    async def go() -> None:
        async with on_screen(house, as_name="Theo") as shown:

            async def walk(rounds: int) -> dict[type[object], int]:
                for _ in range(rounds):
                    for key in THERE_AND_BACK:
                        await shown.press(key)
                        await shown.press("escape")
                await those_left_have_gone(shown)
                return {kind: len(there_is(kind)) for kind in (Screen, Widget, StylesCache, Strip)}

            once = await walk(1)
            often = await walk(4)
            # Sixteen were left.
            assert often[Screen] <= once[Screen]
            assert often[Widget] <= once[Widget] + A_SCREENFUL
            assert often[StylesCache] <= once[StylesCache] + A_SCREENFUL
            assert often[Strip] < once[Strip] * 1.5

    asyncio.run(go())


def test_a_screen_is_gone_a_moment_after_it_was_left(house: HouseOfTests) -> None:
    """Nobody has to open others first before Python looks for what lies about."""

    async def go() -> None:
        async with on_screen(house, as_name="Theo") as shown:
            await shown.press("f7")
            left = weakref.ref(shown.app.screen)
            gc.disable()
            try:
                await shown.press("escape")
                for _ in range(100):
                    if left() is None:
                        return
                    await asyncio.sleep(0.02)
                raise AssertionError("it is still there")
            finally:
                gc.enable()

    asyncio.run(go())


def waits_for_an_answer() -> set[str]:
    """What still waits for what a form would have been given."""
    names = {getattr(task.get_coro(), "__qualname__", "") for task in asyncio.all_tasks()}
    return {one for one in names if one.endswith(("push_screen_wait", "Queue.get"))}


@pytest.mark.parametrize("another_comes", [False, True])
def test_nobody_waits_any_more_for_the_answers_of_a_form_that_is_gone(
    house: HouseOfTests, another_comes: bool
) -> None:
    """Whether it was left, or somebody else came to the locked screen it stood on."""

    async def go() -> None:
        async with on_screen(house, as_name="Mags") as shown:
            await shown.go("i", "> In and out", "enter", "n", "=the shop")
            assert waits_for_an_answer()
            if another_comes:
                shown.app.lock()
                await shown.settle()
                await shown.sit_down(house, "Dot")
            else:
                await shown.press("escape")
            await those_left_have_gone(shown)
            assert not waits_for_an_answer()

    asyncio.run(go())


class Page:
    """What was read in a thread."""


WORKS_ON: ContextVar[Page] = ContextVar("works_on")
"""As Textual notes in each thread what it works on."""


def test_a_thread_keeps_nothing_of_what_it_has_read(house: HouseOfTests) -> None:
    """It may be long until it is given something else to do."""

    def read() -> weakref.ref[Page]:
        page = Page()
        WORKS_ON.set(page)
        return weakref.ref(page)

    async def go() -> None:
        async with on_screen(house, as_name="Theo"):
            read_by_a_thread = await asyncio.get_running_loop().run_in_executor(None, read)
            for _ in range(100):  # what it has read comes back before the thread has ended it
                await asyncio.sleep(0.01)
                gc.collect()
                if read_by_a_thread() is None:
                    return
            raise AssertionError("the thread still has it")

    asyncio.run(go())


def test_what_lies_about_is_looked_for_again_once_the_first_screen_stands() -> None:
    """A short command lets more of it lie; a program that runs for a shift does not."""
    script = (
        "import gc; from handover.tui.manners import throw_away_again, throw_nothing_away;"
        "gc.set_threshold(50_000); throw_nothing_away(); throw_away_again();"
        "print(gc.isenabled(), gc.get_threshold(), gc.get_freeze_count() > 1000)"
    )
    assert _said(script) == f"True {BEFORE_LONG} True"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asked of /proc")
def test_what_a_passphrase_was_worked_out_in_goes_back_to_the_machine() -> None:
    """Whoever unlocks the screen ten times in a shift needs no more memory than the first time."""
    script = (
        "import threading;"
        "from pathlib import Path;"
        "from handover.store.engine.wrapping import unwrap;"
        "from handover.tui.manners import give_back_large_blocks;"
        "give_back_large_blocks();"
        "pages = lambda: int(Path('/proc/self/statm').read_text().split()[1]);"
        "once = lambda: unwrap(None, 'four words in row', b'');"
        "once(); before = pages();"
        "[(one.start(), one.join()) for one in [threading.Thread(target=once) for _ in range(3)]];"
        "print((pages() - before) * 4096 < 4 << 20)"
    )
    assert _said(script) == "True"


def _said(script: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout.strip()
