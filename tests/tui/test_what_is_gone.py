"""What stood on a screen does not stay in the machine when the screen is gone."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
from pathlib import Path

from textual._styles_cache import StylesCache
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from handover.tui.manners import BEFORE_LONG
from tests.house_of_tests import HouseOfTests
from tests.tui.on_screen import on_screen

THERE_AND_BACK = ("f7", "f", "i", "j")
"""The rules, what was promised, the house, the directory."""

A_SCREENFUL = 30
"""More widgets than one of these screens has."""


def there_is(kind: type[object]) -> list[object]:
    """Everything of a kind that is still somewhere."""
    return [one for one in gc.get_objects() if isinstance(one, kind)]


def test_screens_that_were_left_are_gone_with_every_line_of_theirs(house: HouseOfTests) -> None:
    async def go() -> None:
        async with on_screen(house, as_name="Theo") as shown:

            async def walk(rounds: int) -> dict[type[object], int]:
                for _ in range(rounds):
                    for key in THERE_AND_BACK:
                        await shown.press(key)
                        await shown.press("escape")
                gc.collect()
                return {kind: len(there_is(kind)) for kind in (Screen, Widget, StylesCache, Strip)}

            once = await walk(1)
            often = await walk(4)
            # Sixteen were left. The very last one may still be held by what it began.
            assert often[Screen] <= once[Screen] + 1
            assert often[Widget] <= once[Widget] + A_SCREENFUL
            assert often[StylesCache] <= once[StylesCache] + A_SCREENFUL
            assert often[Strip] < once[Strip] * 1.5

    asyncio.run(go())


def test_what_lies_about_is_looked_for_again_once_the_first_screen_stands() -> None:
    """A short command lets more of it lie; a program that runs for a shift does not."""
    script = (
        "import gc; from handover.tui.manners import throw_away_again, throw_nothing_away;"
        "gc.set_threshold(50_000); throw_nothing_away(); throw_away_again();"
        "print(gc.isenabled(), gc.get_threshold(), gc.get_freeze_count() > 1000)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == f"True {BEFORE_LONG} True"
