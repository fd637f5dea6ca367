"""Keys that read on in what stands above a line to write in."""

from __future__ import annotations

from typing import Any, ClassVar

from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.screen import Screen


class Reading(VerticalScroll, inherit_bindings=False):
    """What is read. Its keys are those of the screen, which stand in the bar."""


class ReadsOn(Screen[Any]):
    """A screen with a part to read that is scrolled by the keys, wherever the cursor stands."""

    BINDINGS = [
        Binding("pagedown", "more", "More", tooltip="Read on"),
        Binding("pageup", "less", show=False),
        Binding("down", "down", show=False),
        Binding("up", "up", show=False),
    ]

    READS: ClassVar[str] = "#part"
    """The part that is read."""

    def action_more(self) -> None:
        """Read on."""
        self.query_one(self.READS).scroll_page_down(animate=False)

    def action_less(self) -> None:
        """Read back."""
        self.query_one(self.READS).scroll_page_up(animate=False)

    def action_down(self) -> None:
        """One line on."""
        self.query_one(self.READS).scroll_down(animate=False)

    def action_up(self) -> None:
        """One line back."""
        self.query_one(self.READS).scroll_up(animate=False)
