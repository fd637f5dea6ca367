"""Help: what is this, what can I press, what happens to what I write."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from textual import on
from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widgets import OptionList

from handover.tui.places import QUIET
from handover.tui.screens.base import HouseScreen
from handover.tui.shown_round import SHOWN_ROUND, may_be_shown_round
from handover.tui.widgets.key_bar import key_name
from handover.tui.widgets.rows import Row, RowList

EVERYWHERE = (
    "Arrows, Tab, Enter and Esc are enough for everything.\n"
    "Tab goes to the next part. Letters work where nothing is typed."
)


@dataclass(frozen=True, slots=True)
class Doing:
    """One thing that can be done on the screen behind."""

    key: str
    """The key as it stands in the key bar."""
    words: str
    action: str
    on: DOMNode
    """What does it: the screen, the field with the cursor, or the program."""


def help_for(screen: Screen[Any]) -> tuple[str, str, list[Doing]]:
    """Title, text and what can be done on a screen, read from its own bindings."""
    title = getattr(screen, "HELP_TITLE", "") or getattr(screen, "heading", "") or "handover"
    text = getattr(screen, "HELP_TEXT", "") or "Answer the question, or go back with Esc."
    found: dict[str, Doing] = {}
    for active in screen.active_bindings.values():
        binding = active.binding
        if active.enabled and (binding.show or binding.action.removeprefix("app.") in QUIET):
            words = binding.tooltip or binding.description
            doing = Doing(key_name(binding), words, binding.action, active.node)
            found.setdefault(binding.action.removeprefix("app."), doing)
    if may_be_shown_round(screen):
        for action, words in SHOWN_ROUND.items():
            found[action] = Doing("", words, action, screen.app)
    return title, text, list(found.values())


class Help(HouseScreen[Doing]):
    """One page. Every key on it can be chosen, and is done on the screen behind."""

    LIES_OVER = True
    HELP_TITLE = "Help"
    BINDINGS = [
        Binding("escape,question_mark", "back", "Back", id="help.back"),
    ]

    def __init__(self, heading: str, text: str, keys: Sequence[Doing]) -> None:
        super().__init__()
        self._heading, self._text, self._keys = heading, text, keys

    def compose_body(self) -> ComposeResult:
        """What it is, and the keys."""
        yield RowList(id="page")

    def on_mount(self) -> None:
        """Say what it is about; begin at its first line."""
        self.headline(f"Help: {self._heading}")
        page = self.query_one(RowList)
        page.show(lambda width: list(self._rows(width)))
        page.focus()
        self.call_after_refresh(page.scroll_home, animate=False)

    def _rows(self, width: int) -> Iterator[Row]:
        for line in self._text.splitlines():
            yield Row(textwrap.fill(line, width))
        yield Row("\nWhat can I press? Enter does what the > stands at.", strong=True)
        for number, one in enumerate(self._keys):
            yield Row(f"{one.key:<8} {one.words}" if one.key else one.words, f"do:{number}")
        yield Row("")
        for line in EVERYWHERE.splitlines():
            yield Row(textwrap.fill(line, width))

    @on(OptionList.OptionSelected)
    def _chosen(self) -> None:
        _, _, number = self.query_one(RowList).current.partition(":")
        if number:
            self.dismiss(self._keys[int(number)])

    def action_back(self) -> None:
        """Go back; nothing is done."""
        self.dismiss(None)

    def reload(self) -> None:
        """Nothing here comes from the book."""


async def do_on(app: App[Any], chosen: Doing | None) -> None:
    """Do what was chosen, as its key would have done."""
    if chosen is not None and chosen.on.is_attached:
        await app.run_action(chosen.action, default_namespace=chosen.on)
