"""The house on a screen of 80 by 24: keys go in, the words on the screen come out."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from textual.command import CommandPalette
from textual.drivers.headless_driver import HeadlessDriver
from textual.events import Key, Paste, Resize
from textual.geometry import Size
from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import Input, OptionList
from textual.worker import WorkerState

from handover.tui.app import HandoverApp
from handover.tui.manners import Colours, Manners
from handover.tui.widgets.too_small import SMALLEST
from tests.house_of_tests import PASSPHRASE, HouseOfTests

SIZE = (80, 24)
BUSY = (WorkerState.PENDING, WorkerState.RUNNING)
LOOKS_FOR_IT = CommandPalette._GATHER_COMMANDS_GROUP
"""Whoever looks for what one would like to go to."""
ROUNDS = 4
"""So often in a row nobody has anything to do, when all is done."""
PATIENCE = 1000
"""So often it is asked whether a worker or a key is done, and whether a new screen may be drawn:
some wait for what does not come."""


@dataclass
class OnScreen:
    """A running program and somebody at its keyboard."""

    app: HandoverApp
    pilot: Pilot[Any]

    async def press(self, *keys: str) -> None:
        """Press keys, one after the other, and wait until the house has answered."""
        for key in keys:
            self._send(key)
            await self.settle()

    async def go(self, *keys: str) -> None:
        """Press keys; one that begins with `>` moves to that row, one with `=` types the words."""
        for key in keys:
            if key.startswith("="):
                await self.type(key[1:])
            elif key.startswith(">"):
                await self.stand_on(key)
            else:
                await self.press(key)

    async def press_at_once(self, *keys: str) -> None:
        """Press keys faster than the house can answer."""
        self.send(*keys)
        await self.settle()

    def send(self, *keys: str) -> None:
        """Press keys and wait for nothing."""
        for key in keys:
            self._send(key)

    def _send(self, key: str) -> None:
        named = KEYS.get(key, key)
        self._from_keyboard(Key(named, key if len(key) == 1 else " " if key == "space" else None))

    def _from_keyboard(self, event: Key | Paste) -> None:
        event.set_sender(self.app)
        assert self.app._driver is not None
        self.app._driver.send_message(event)

    async def type(self, words: str) -> None:
        """Type the first letter, and paste the rest, as a terminal would send it."""
        self._send(words[0])
        if words[1:]:
            self._from_keyboard(Paste(words[1:]))
        await self.settle()

    async def settle(self) -> None:
        """Wait until nobody has anything to do any more, and everything shown is up to date."""
        quiet = waited = 0
        while quiet < ROUNDS and waited < PATIENCE:
            await asyncio.sleep(0)
            if self._has_something_to_do():
                quiet = 0
            elif self._waits_for_more():
                quiet, waited = 0, waited + 1
                await asyncio.sleep(0.002)
            else:
                quiet += 1
                self.app.screen._on_timer_update()

    def _has_something_to_do(self) -> bool:
        """Would anything run before a clock or a thread brings something new?"""
        # What `call_soon` was given, or a task that can go on: asyncio has no other name for it.
        return bool(getattr(asyncio.get_running_loop(), "_ready"))  # noqa: B009

    def _waits_for_more(self) -> bool:
        """Will something come: an answer, the next picture, a window's new size?"""
        app = self.app
        being_sized = app._resize_timer is not None
        return bool(self._at_desk() or app.a_key_is_under_way or app._batch_count or being_sized)

    def _at_desk(self) -> bool:
        """Is somebody at the desk, or looking through it? Whoever watches the book never ends."""
        places = self.app.screen.query(OptionList)
        if self.screen == "GoTo" and not sum(one.option_count for one in places):
            # The list of places is still being gathered.
            return True
        return any(
            worker.state in BUSY
            and worker.group != "watch"
            and (worker._thread_worker or worker.group == LOOKS_FOR_IT)
            for worker in self.app.workers
        )

    async def sign_in(self, name: str, passphrase: str = PASSPHRASE) -> None:
        """Sit down at the desk."""
        await self.type(name)
        await self.press("enter")
        await self.type(passphrase)
        await self.press("enter")

    async def sit_down(self, house: HouseOfTests, name: str) -> None:
        """Sit down at the desk of this house, as somebody who has just signed in."""
        if self.app.asleep is not None:
            self.app.empty_the_house()
        while len(self.app.screen_stack) > 1:
            await self.app.pop_screen()
        self.app.book, self.app.house, self.app.path = house.book, house.house, house.path
        self.app.clock = house.clock
        self.app.sit_down(house.desk(name))
        await self.settle()

    async def resize(self, width: int, height: int) -> None:
        """Make the window larger or smaller."""
        # As `Pilot.resize_terminal`, which waits besides until the processor has nothing to do.
        driver, size = self.app._driver, Size(width, height)
        assert isinstance(driver, HeadlessDriver)
        driver._size = size
        driver.send_message(Resize(size, size))
        await self.settle()

    async def open_page(self, name: str) -> None:
        """Open somebody's page from the board; off shift, say why."""
        await self.stand_on(f"> {name}")
        await self.press("enter")
        if self.screen == "Questions":
            assert f"Why do you open {name}'s page?" in self.words
            await self.press("space", "f2")

    async def sign_out(self) -> None:
        """Let somebody else sit down."""
        await self.press("f9", "tab", "enter")

    async def stand_on(self, beginning: str, *more: str) -> None:
        """Move down until the row with the `>` begins like that and says the rest too."""
        await self.press("home")
        for _ in range(60):
            for number, line in enumerate(self.lines):
                below = self.lines[number : number + 5]
                rows = (line.strip(" │║"), folded(below) if self.is_small else "")
                if not any(row.startswith(beginning) for row in rows):
                    continue
                if all(words in "\n".join(below) for words in more):
                    return
            await self.press("down")
        raise AssertionError(f"no row begins with {beginning!r}:\n" + "\n".join(self.lines))

    @property
    def lines(self) -> list[str]:
        """The rows of the screen as text."""
        compositor = self.app.screen._compositor
        width, _ = self.app.size
        return [
            "".join(segment.text for segment in strip).rstrip()[:width]
            for strip in compositor.render_strips()
        ]

    @property
    def words(self) -> str:
        """Everything on the screen, with white space folded."""
        return folded(self.lines)

    @property
    def is_small(self) -> bool:
        """Is the window lower or narrower than that for which the stories are told?"""
        width, height = self.app.size
        return width < SIZE[0] or height < SIZE[1]

    async def read(self) -> str:
        """Everything there is to read here: in a small window one goes down, and comes back."""
        rows = {(y, 0): line for y, line in enumerate(self.lines)}
        if not self.is_small:
            return folded(rows.values())
        for part in [one for one in self.app.screen.query(Widget) if one.max_scroll_y]:
            top, height = part.content_region.y, part.content_region.height
            for y in range(top, top + height):
                rows.pop((y, 0), None)
            rows |= {(top, y + 1): line for y, line in (await self._down(part)).items()}
        whole = [one.value for one in self.app.screen.query("*").results(Input)]
        return folded([rows[place] for place in sorted(rows)] + whole)

    async def _down(self, part: Widget) -> dict[int, str]:
        """The rows of a part that scrolls, from its first to its last."""
        rows: dict[int, str] = {}
        began, top, height = part.scroll_offset, part.content_region.y, part.content_region.height
        at = -1
        while at < part.max_scroll_y and height:
            part.scroll_to(y=at + height if rows else 0, animate=False, immediate=True)
            await self.settle()
            at = part.scroll_offset.y
            rows |= {at + y: self.lines[top + y] for y in range(height)}
        part.scroll_to(y=began.y, animate=False, immediate=True)
        await self.settle()
        return rows

    @property
    def screen(self) -> str:
        """The name of the screen in front."""
        return type(self.app.screen).__name__


def folded(lines: Iterable[str]) -> str:
    """Rows as one text, without frames."""
    return " ".join(" ".join(lines).replace("║", " ").replace("│", " ").split())


class Still:
    """The clock by which it is measured how long nobody has touched a key, in our own hands."""

    def __init__(self, at: OnScreen) -> None:
        self.now = 1000.0
        at.app.stillness.tells = lambda: self.now
        at.app.stillness.end()

    def for_s(self, seconds: float) -> None:
        """So long nobody touches a key; the machine may be asleep meanwhile."""
        self.now += seconds


KEYS = {
    " ": "space",
    ".": "full_stop",
    ",": "comma",
    ":": "colon",
    ";": "semicolon",
    "-": "minus",
    "'": "apostrophe",
    "!": "exclamation_mark",
    "?": "question_mark",
    "/": "slash",
    "[": "left_square_bracket",
    "]": "right_square_bracket",
    "\n": "enter",
}


@asynccontextmanager
async def running(app: HandoverApp, *, size: tuple[int, int] = SIZE) -> AsyncIterator[OnScreen]:
    """Run a program.

    `HANDOVER_WALK=poor pytest tests/stories` goes every journey as on a console without colours,
    `HANDOVER_WALK=sixty` in the smallest window there is.
    """
    how = os.environ.get("HANDOVER_WALK")
    if how == "poor":
        app.mind(Manners(console_signs=True, colours=Colours.NONE))
        app.no_color = True
    if how == "sixty" and size == SIZE:
        size = (SMALLEST.width, SMALLEST.height)
    async with app.run_test(size=size) as pilot:
        shown = OnScreen(app, pilot)
        await shown.settle()
        yield shown


@asynccontextmanager
async def on_screen(
    house: HouseOfTests, *, as_name: str | None = None, size: tuple[int, int] = SIZE
) -> AsyncIterator[OnScreen]:
    """Run the program on a house of tests, with its clock."""
    app = HandoverApp(house.book, path=house.path, clock=house.clock)
    async with running(app, size=size) as shown:
        if as_name is not None:
            await shown.sit_down(house, as_name)
        yield shown
