"""Go to…: what can be pressed here, and people, rooms and notes, by typing a few letters.

Over a covered screen, with somebody at the screen, or over a question there is nothing but the
keys; from a page about somebody only that person's own is found.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from textual import on
from textual.app import ComposeResult
from textual.binding import ActiveBinding, Binding
from textual.command import CommandList, CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.widgets import Input
from textual.worker import Worker

from handover.desk import going_to
from handover.desk.going_to import WhereTo
from handover.desk.lead import Lead
from handover.house.refusals import Refusal
from handover.tui.leaves_once import LeavesOnce
from handover.tui.plain import plain
from handover.tui.together import together_at
from handover.tui.ways import open_row
from handover.tui.widgets.key_bar import KeyBar
from handover.tui.widgets.too_small import SHORT

if TYPE_CHECKING:
    from textual.screen import Screen

    from handover.desk.desk import Desk
    from handover.tui.app import HandoverApp


LOOKS = 200
"""Two seconds: so long Enter waits for what fits the letters typed before it."""


BESIDE_THE_LIST, BESIDE_A_SHORT_ONE = 9, 5
"""Rows over it, with the line one types in, and those of the keys below; less in a low window."""


class GoTo(LeavesOnce, CommandPalette):
    """The list of places. The keys that work everywhere work over it too."""

    LIES_OVER = True
    BINDINGS = [
        Binding("escape", "back", "Back", id="go_to.back"),
        Binding("f5", "app.cover", "Cover", id="go_to.cover"),
        Binding("f8", "app.emergency", "Emergency", id="go_to.emergency"),
        Binding("f9", "app.rest", "Lock", id="go_to.rest"),
        Binding("f1,ctrl+g", "app.help", "Help", id="go_to.help"),
        Binding("f10", "app.leave", "Leave", id="go_to.leave"),
    ]
    HELP_TITLE = "Go to"
    HELP_TEXT = (
        "Type a few letters of what you want to do, of somebody's name, of a page of the house or "
        "of a note. Up and Down choose, Enter does it. Esc goes back.\n"
        "From somebody's page only what is theirs is found."
    )

    def compose(self) -> ComposeResult:
        """The list, and the keys that work over it: those below are the ones of another screen."""
        yield from super().compose()
        yield KeyBar()

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """The line one types in has Enter, and would say nothing about it."""
        found = super().active_bindings
        if enter := found.get("enter"):
            shown = replace(enter.binding, description="Choose", show=True)
            found["enter"] = enter._replace(binding=shown)
        return found

    def on_mount(self) -> None:
        """Let the very next key be the first letter, however fast it comes."""
        self.set_focus(self.query_one(Input))

    def on_resize(self) -> None:
        """The list ends above the keys, however many it has found."""
        short = self.size.height < SHORT
        self.set_class(short, "-short")
        beside = BESIDE_A_SHORT_ONE if short else BESIDE_THE_LIST
        self.query_one(CommandList).styles.max_height = max(self.size.height - beside, 1)

    def action_back(self) -> None:
        """Leave the list."""
        self._action_escape()

    def on_screen_suspend(self) -> None:
        """Look for nothing more once something else is in front, or the list is left."""
        self._cancel_gather_commands()

    def run_worker(self, *given: Any, **named: Any) -> Worker[Any]:
        """Look for what fits; that the list was left meanwhile is no reason for the program to end.

        The stock search shows what it found without asking whether the list is still there.
        """
        return super().run_worker(*given, **{**named, "exit_on_error": False})

    @on(Input.Submitted)
    async def _look_first(self, event: Input.Submitted) -> None:
        """Enter pressed at once chooses from what fits the letters, not from the list before."""
        if self._looks():
            event.prevent_default().stop()
            for _ in range(LOOKS):
                if not self._looks():
                    break
                await asyncio.sleep(0.01)
            self._select_or_command()

    def _looks(self) -> bool:
        """Is it still being looked for what fits the letters?"""
        return any(
            one.node is self and one.group == self._GATHER_COMMANDS_GROUP and not one.is_finished
            for one in self.workers
        )

    def _action_command_list(self, action: str) -> None:
        # A page cannot be counted before the list has been laid out once. Enter counts nothing.
        if action == "select" or self.query_one(CommandList).scrollable_content_region:
            super()._action_command_list(action)


PEOPLE, ROOMS, NOTES = 3.0, 2.0, 0.0
"""Whose name is typed comes first, then rooms, what can be pressed (less than 1), and notes."""
NOTES_AT_ONCE = 5
"""So many notes are shown; a few letters more find the one that is meant."""
NOTES_FROM = 3
"""So many letters before notes are looked through."""


class Places(Provider):
    """The same bindings that the key bar shows, people, rooms and notes."""

    _reading: asyncio.Task[WhereTo | None] | None = None
    """What there is to find, as it is being read."""

    @property
    def _house_app(self) -> HandoverApp:
        from handover.tui.app import HandoverApp

        app = self.app
        assert isinstance(app, HandoverApp)
        return app

    async def startup(self) -> None:
        """Begin to read what there is to find, once, off the screen's thread.

        It is not waited for here: a search that gives way to the next letter takes with it what it
        waits for, and that is this.
        """
        desk = self._house_app.desk
        if desk is not None and may_find(self._house_app, self.screen):
            self._reading = asyncio.create_task(_read(desk, about_whom(self._house_app)))

    async def shutdown(self) -> None:
        """Nobody waits for it any more."""
        if self._reading is not None:
            self._reading.cancel()

    async def discover(self) -> Hits:
        """What can be pressed, before anything is typed."""
        for words, help_text, act in self._acts():
            yield DiscoveryHit(words, act, help=help_text)

    async def search(self, query: str) -> Hits:
        """What fits the words typed."""
        matcher = self.matcher(query)
        for words, help_text, act in self._acts():
            if (score := matcher.match(words)) > 0:
                yield Hit(score / (1 + score), matcher.highlight(words), act, help=help_text)
        there = await asyncio.shield(self._reading) if self._reading is not None else None
        for score, lead in _found(there, query.strip().casefold()):
            yield Hit(score, plain(lead.words), partial(self._open, lead.key), text=lead.words)

    async def _open(self, key: str) -> None:
        open_row(self._house_app, key)

    def _acts(self) -> Iterator[tuple[str, str | None, Any]]:
        # In a low window more of the places are worth more than a second row about each.
        short = self.app.size.height < SHORT
        for words, help_text, action in acts_on(self.screen):
            yield words, None if short else help_text, partial(self._do, action)

    async def _do(self, action: str) -> None:
        await self.app.run_action(action, default_namespace=self.screen)


async def _read(desk: Desk, about: int | None) -> WhereTo | None:
    with suppress(Refusal):
        return await asyncio.to_thread(going_to.where_to, desk, about=about)
    return None


def _found(places: WhereTo | None, typed: str) -> Iterator[tuple[float, Lead]]:
    """People by the beginning of a name, the others by what stands anywhere in them."""
    if places is None or not typed:
        return
    for number, lead in enumerate(places.people):
        if lead.words.casefold().startswith(typed):
            yield PEOPLE - number / 1000, lead
    yield from _with(typed, places.rooms, ROOMS)
    if len(typed) >= NOTES_FROM:
        yield from list(_with(typed, places.notes, NOTES))[:NOTES_AT_ONCE]


def _with(typed: str, places: Sequence[Lead], score: float) -> Iterator[tuple[float, Lead]]:
    for number, lead in enumerate(places):
        if typed in lead.words.casefold():
            yield score - number / 1000, lead


def may_find(app: HandoverApp, screen: Screen[Any]) -> bool:
    """May people, rooms and notes be found from this screen?"""
    from handover.tui.screens.base import HouseScreen
    from handover.tui.screens.covered import Covered

    covered = any(isinstance(one, Covered) for one in app.screen_stack)
    return isinstance(screen, HouseScreen) and not covered and together_at(app) is None


def about_whom(app: HandoverApp) -> int | None:
    """Whose page is open, in front or behind what is in front; None if nobody's is."""
    for screen in reversed(app.screen_stack):
        for name in ("whose", "resident_id"):
            number = getattr(screen, name, None)
            if isinstance(number, int):
                return number
    return None


QUIET = frozenset({"rules", "undo"})
"""What can be done everywhere and is in no key bar, to keep those short."""

NO_PLACES = frozenset({"show_all", "turn(1)", "app.command_palette"})
"""What stands in the key bar only: what a key does in one field, and what opened this list."""


def acts_on(screen: Screen[Any]) -> Iterator[tuple[str, str, str]]:
    """What can be done on a screen: words, a longer explanation, the action."""
    seen: set[str] = set()
    for active in screen.active_bindings.values():
        binding = active.binding
        shown = binding.show and binding.action not in NO_PLACES
        offered = shown or binding.action in QUIET
        if offered and active.enabled and binding.action not in seen:
            seen.add(binding.action)
            namespace = "app." if active.node is screen.app else ""
            yield binding.description, binding.tooltip, f"{namespace}{binding.action}"
