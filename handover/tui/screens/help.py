"""Help: what is this, what can I press, what happens to what I write."""

from __future__ import annotations

from typing import Any

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from handover.tui.plain import plain
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.key_bar import key_name

EVERYWHERE = (
    "Arrows, Tab, Enter and Esc are enough for everything.\n"
    "Tab goes to the next part. Letters work where nothing is typed.\n"
    "F5 covers the screen. F9 locks it and keeps everything. F10 leaves; nothing is lost.\n"
    "U shows what you did last and takes it back. F7 opens the rules of the house."
)


def help_for(screen: Screen[Any]) -> tuple[str, str, list[tuple[str, str]]]:
    """Title, text and keys of a screen, read from its own bindings."""
    title = getattr(screen, "HELP_TITLE", "") or getattr(screen, "heading", "") or "handover"
    text = getattr(screen, "HELP_TEXT", "") or "Answer the question, or go back with Esc."
    keys: dict[str, tuple[str, str]] = {}
    for active in screen.active_bindings.values():
        binding = active.binding
        if binding.show:
            words = binding.tooltip or binding.description
            keys.setdefault(binding.action, (key_name(binding), words))
    return title, text, list(keys.values())


class Help(HouseScreen[None]):
    """One page."""

    HELP_TITLE = "Help"
    BINDINGS = [
        Binding("escape,enter,question_mark", "back", "Back", id="help.back"),
        Binding("pagedown", "down", "More", id="help.more"),
    ]

    def __init__(self, heading: str, text: str, keys: list[tuple[str, str]]) -> None:
        super().__init__()
        self._heading, self._text, self._keys = heading, text, keys

    def compose_body(self) -> ComposeResult:
        """What it is, and the keys."""
        with VerticalScroll(id="page"):
            yield Static(plain(self._text), markup=False)
            yield Static(plain("\nWhat can I press?", "bold"), markup=False)
            keys = "\n".join(f"  {name:<8} {words}" for name, words in self._keys)
            yield Static(plain(f"{keys}\n\n{EVERYWHERE}"), markup=False)

    def on_mount(self) -> None:
        """Say what it is about."""
        self.headline(f"Help: {self._heading}")
        self.query_one("#page").focus()

    def reload(self) -> None:
        """Nothing here comes from the book."""

    def action_down(self) -> None:
        """The next page."""
        self.query_one("#page").scroll_page_down(animate=False)
