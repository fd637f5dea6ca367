"""Drawing only what is near what has changed shows the same as drawing the whole page."""

from __future__ import annotations

import random
from typing import Any

import pytest
from textual._compositor import CompositorUpdate
from textual.app import App

from tests.house_of_tests import HouseOfTests
from tests.tui.emulator import Emulator
from tests.tui.on_screen import SIZE, OnScreen, on_screen
from tests.tui.test_fast_fingers import PLAYED
from tests.tui.tour import CONSOLE

PRESSED = 45


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Emulator:
    """What is drawn, piece by piece, on a terminal that is not ours."""
    emulator = Emulator(*SIZE)

    def show(self: App[Any], screen: object, drawn: object) -> None:
        if isinstance(drawn, CompositorUpdate):
            emulator.feed(drawn.render_segments(CONSOLE))

    monkeypatch.setattr(App, "_display", show)
    return emulator


def whole_page(at: OnScreen) -> Emulator:
    """The screen in front, drawn at once."""
    app, emulator = at.app, Emulator(*SIZE)
    drawn = app.screen._compositor.render_update(True, app._background_screens)
    assert isinstance(drawn, CompositorUpdate)
    emulator.feed(drawn.render_segments(CONSOLE))
    return emulator


@pytest.mark.parametrize("seed", range(3))
async def test_after_every_key_the_page_is_the_whole_page(
    monday: HouseOfTests, terminal: Emulator, seed: int
) -> None:
    chance, pressed = random.Random(seed), []
    async with on_screen(monday, as_name="Mags") as at:
        for _ in range(PRESSED):
            pressed.append(chance.choice(PLAYED))
            await at.press(pressed[-1])
            if not at.app.is_running:
                return
            assert terminal.lines_seen() == whole_page(at).lines_seen(), pressed


async def test_a_long_note_is_the_whole_page_after_every_letter_of_it(
    monday: HouseOfTests, terminal: Emulator
) -> None:
    words = "Rain all day. She read to us for an hour; nobody said much, and tea was late. " * 2
    async with on_screen(monday, as_name="Mags") as at:
        await at.press("w", "enter")
        for letter in (*words[40:], "enter", "enter", *words[:20], "up", "up", "home", *words[:12]):
            await at.press("space" if letter == " " else letter)
            assert terminal.lines_seen() == whole_page(at).lines_seen()
