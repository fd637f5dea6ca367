"""A page that is only read, week by week or all at once."""

from __future__ import annotations

from typing import TypeVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import Static

from handover.tui.plain import plain
from handover.tui.screens.base import HouseScreen

R = TypeVar("R")


class WordsPage(HouseScreen[R]):
    """Words to read from top to bottom; the arrows go further down."""

    BINDINGS = [
        Binding("down", "scroll(1)", show=False),
        Binding("up", "scroll(-1)", show=False),
    ]

    def compose_body(self) -> ComposeResult:
        """The page."""
        with VerticalScroll(id="page", can_focus=False):
            yield Static(id="words", markup=False)

    def show_words(self, words: str) -> None:
        """Show these words."""
        self.query_one("#words", Static).update(plain(words))

    def action_scroll(self, by: int) -> None:
        """A line further down, or up."""
        self.query_one("#page", VerticalScroll).scroll_relative(y=by, animate=False)
