"""A page that is only read, week by week or all at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.events import Resize
from textual.widgets import Static

from handover.tui.plain import page_width, plain
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

    lines: Callable[[int], Iterable[str]] | None = None
    """What is shown, in lines of a width, once it has been read."""

    def show_words(self, words: str) -> None:
        """Show these words."""
        self.query_one("#words", Static).update(plain(words))

    def show_lines(self, lines: Callable[[int], Iterable[str]]) -> None:
        """Show these lines, made for the window as wide as it is."""
        self.lines = lines
        self._put()

    def on_resize(self, event: Resize) -> None:  # how big it is now is asked for
        """In another window the lines end elsewhere."""
        if self.lines is not None:
            self._put()

    def _put(self) -> None:
        assert self.lines is not None
        self.show_words("\n".join(self.lines(page_width(self.app.size.width))))

    def action_scroll(self, by: int) -> None:
        """A line further down, or up."""
        self.query_one("#page", VerticalScroll).scroll_relative(y=by, animate=False)
