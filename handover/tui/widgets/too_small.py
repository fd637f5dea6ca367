"""What a window says in which nothing else has room."""

from __future__ import annotations

from typing import Any

from textual.geometry import Size
from textual.screen import Screen
from textual.widgets import Static

SMALLEST = Size(60, 16)
"""Columns and rows below which a screen cannot be used."""

SHORT = 20
"""Rows below which what is said keeps to one row, so that there is room to write."""

NARROW = 80
"""Columns below which what stands side by side would be cut."""


def too_small() -> Static:
    """The sentence; it comes when there is no room, and is hidden when there is some again."""
    return Static(
        f"Please make the window bigger: {SMALLEST.width} columns, {SMALLEST.height} rows. "
        "Nothing is lost.",
        id="small",
        markup=False,
    )


def mark_size(screen: Screen[Any], size: Size) -> None:
    """Show either the screen or the sentence."""
    small = size.width < SMALLEST.width or size.height < SMALLEST.height
    if small and not screen.query("#small"):
        screen.mount(too_small())
    screen.set_class(small, "-too-small")
    screen.set_class(size.height < SHORT, "-short")
    screen.set_class(size.width < NARROW, "-narrow")
