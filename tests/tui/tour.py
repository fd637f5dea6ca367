"""A tour of every screen, made once: what stands there in every window, and where keys lead."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from unittest.mock import patch

from rich.console import Console
from textual.binding import Binding
from textual.widgets import Input, OptionList, TextArea

from handover.tui.app import HandoverApp
from handover.tui.driver.caret import caret_at
from handover.tui.driver.thin_line import ThinLine
from handover.tui.manners import Colours
from tests.house_of_tests import PASSPHRASE, HouseOfTests, MovingClock, copied
from tests.tui.emulator import Emulator
from tests.tui.emulator import Seen as Cell
from tests.tui.every_screen import HALF_PAST_THREE, PLACES, go
from tests.tui.on_screen import SIZE, OnScreen, Still, on_screen, running

Page = tuple[str, ...]
Size = tuple[int, int]

SIZES: tuple[Size, ...] = ((60, 16), (100, 30), (132, 43), (200, 50))
TINY: Size = (20, 5)


@dataclass(frozen=True, slots=True)
class KeySeen:
    """A key that works at one place; nothing of that place stays in memory with it."""

    binding: Binding
    enabled: bool
    for_typing: bool
    """Is it a key of something one types into?"""


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen at one place."""

    screen: str
    page: Page
    """At 80 by 24."""
    keys: tuple[KeySeen, ...]
    """What works there, with whoever has the cursor."""
    more: More | None
    """Looked at once for each screen."""
    who: str = ""
    """Who was signed in there."""
    covered: Page = ()
    """What is seen once F5 is pressed; this and the next two once for each screen."""
    locked: Page = ()
    """What is seen once nobody has touched a key for three minutes."""
    awake: Page = ()
    """What stands there when whoever it was is back."""


@dataclass(frozen=True, slots=True)
class More:
    """What was seen by changing the window and pressing keys that work everywhere."""

    sizes: Mapping[Size, Page]
    afterwards: Page
    """At 80 by 24 again, after all those sizes."""
    commands: tuple[str, ...]
    """What "Go to" offers there."""
    after_quitting: str
    """The screen after Ctrl+Q and Ctrl+C."""
    after_help: tuple[str, str]
    """The screen that F1 leads to, and the one that Esc leads back to from there."""
    way_back: tuple[str, ...]
    """The screens that Esc leads through."""
    sensed: Sensed
    """What a terminal shows of it without colours, to somebody who follows its cursor."""


@dataclass(frozen=True, slots=True)
class Sensed:
    """A screen in one column, without colours, as a terminal that is not ours shows it."""

    cells: Sequence[Sequence[Cell]]
    cursor: tuple[int, int] | None
    """Line and column of the terminal's own cursor; None if it is hidden."""
    focus: str
    """The class of what has the focus; empty if nothing has."""
    region: tuple[int, int, int, int]
    """Column, line, width and height of that."""

    @property
    def lines(self) -> tuple[str, ...]:
        """What can be read."""
        return tuple("".join(cell.text for cell in line).rstrip() for line in self.cells)


def a_copy(template: Path, folder: Path) -> HouseOfTests:
    """A house for one place, so that nothing said at one place is seen at another."""
    shutil.rmtree(folder, ignore_errors=True)  # what was left there two places ago
    folder.mkdir()
    return HouseOfTests(copied(template, folder / "house.book"), MovingClock(HALF_PAST_THREE))


async def make_the_tour(template: Path, folder: Path) -> dict[str, Seen]:
    """Go everywhere."""
    seen: dict[str, Seen] = {}
    async with on_screen(a_copy(template, folder / "door")) as at:
        seen["sign-in"] = await _look(at, seen)
        for number, (name, place) in enumerate(PLACES.items()):
            # Who looks after the book in the background may just be looking into the last one.
            other = a_copy(template, folder / f"{number % 2}")
            await go(at, other, place)
            seen[name] = await _look(at, seen, other, place.who)
    path = Path("/srv/house/house.book")
    with patch("handover.tui.screens.welcome._zone_here", lambda: "America/New_York"):
        async with running(HandoverApp(None, path=path)) as at:
            seen["welcome"] = await _look(at, seen)
    return seen


async def _look(
    at: OnScreen, before: Mapping[str, Seen], house: HouseOfTests | None = None, who: str = ""
) -> Seen:
    page, screen = tuple(at.lines), at.screen
    keys = tuple(
        KeySeen(key.binding, key.enabled, isinstance(key.node, Input | TextArea))
        for key in at.app.screen.active_bindings.values()
    )
    new = all(one.screen != screen for one in before.values())
    hidden: tuple[Page, Page, Page] = ((), (), ())
    if new and house is not None and at.app.desk is not None:
        hidden = (await _covered(at), *await _locked(at, house, who))
    return Seen(screen, page, keys, await _look_around(at) if new else None, who, *hidden)


async def _covered(at: OnScreen) -> Page:
    """Somebody comes in."""
    if at.screen.endswith("Covered"):
        return ()
    await at.press("f5")
    covered = tuple(at.lines)
    await at.press("f5")
    return covered


async def _locked(at: OnScreen, house: HouseOfTests, who: str) -> tuple[Page, Page]:
    """Nobody touches a key for three minutes, and then they come back."""
    Still(at).for_s(180)
    at.app.look_whether_anybody_is_there()
    await at.settle()
    locked = tuple(at.lines)
    at.app.sit_down(house.desk(who))
    await at.settle()
    return locked, tuple(at.lines)


async def _look_around(at: OnScreen) -> More:
    sensed = await sense(at)
    sizes: dict[Size, Page] = {}
    for size in (*SIZES, TINY):
        await at.resize(*size)
        sizes[size] = tuple(at.lines)
    await at.resize(*SIZE)
    afterwards = tuple(at.lines)
    await at.press("ctrl+q", "ctrl+c")
    return More(
        sensed=sensed,
        sizes=sizes,
        afterwards=afterwards,
        after_quitting=at.screen,
        commands=await _commands(at),
        after_help=await _help(at),
        way_back=await _way_back(at),
    )


CONSOLE = Console(file=StringIO(), force_terminal=True, color_system="truecolor")


async def sense(at: OnScreen) -> Sensed:
    """Somebody with a braille display looks at it, on a terminal without colours."""
    app, before = at.app, (at.app.colours, at.app.no_color)
    app.accessible, app.colours, app.no_color = True, Colours.NONE, True
    app.dress()
    size = (SIZE[0] - 1, SIZE[1])
    await at.resize(*size)
    line, terminal = ThinLine(), Emulator(*size)
    line.fit(*size)
    whole = app.screen._compositor.render_full_update()
    line.take(whole.render_segments(CONSOLE))
    terminal.feed(line.changes(caret_at(app)))
    focused = app.screen.focused
    region = focused.content_region if focused else app.screen.region
    sensed = Sensed(
        terminal.lines_seen(),
        terminal.place if terminal.cursor_seen else None,
        type(focused).__name__ if focused else "",
        (region.x, region.y, region.width, region.height),
    )
    app.accessible, (app.colours, app.no_color) = False, before
    app.dress()
    return sensed


async def _commands(at: OnScreen) -> tuple[str, ...]:
    if at.screen == "GoTo" or at.app.desk is None:
        return ()
    await at.press("ctrl+p")
    assert at.screen == "GoTo"
    offered = at.app.screen.query_one(OptionList)
    words = tuple(str(option.prompt).partition("\n")[0] for option in offered.options)
    await at.press("escape")
    return words


async def _help(at: OnScreen) -> tuple[str, str]:
    await at.press("f1")
    there = at.screen
    if there == "Help":
        await at.press("escape")
    return there, at.screen


async def _way_back(at: OnScreen) -> tuple[str, ...]:
    way: list[str] = []
    while at.screen not in ("Board", "Locked", "SignIn", "Welcome") and len(way) < 8:
        await at.press("escape")
        if at.screen == "TogetherFill":
            # With somebody at the screen, only whoever is signed in leads back.
            await at.type(PASSPHRASE)
            await at.press("enter")
        if at.screen == "RecoveryCode":
            # Shown once: Esc does not lose it, F2 says that it is on paper.
            await at.press("f2")
        way.append(at.screen)
    return tuple(way)
