"""Where the terminal's own cursor stands: in the text that is being written."""

from __future__ import annotations

from typing import Any

from textual.app import App
from textual.css.query import NoMatches
from textual.errors import NoWidget
from textual.geometry import Offset
from textual.widgets import Input


def caret_at(app: App[Any]) -> tuple[int, int] | None:
    """Line and column of the caret of the field in front, counted from 0; None if none is seen.

    A field says where its caret is with `cursor_screen_offset`, as Textual's own two do. Screen
    readers and braille displays follow it.
    """
    try:
        screen = app.screen
    except Exception:  # between two screens there is none
        return None
    field = screen.focused
    spot = getattr(field, "cursor_screen_offset", None)
    if field is None or not isinstance(spot, Offset):
        return None
    if isinstance(field, Input) and field.cursor_at_end:
        spot -= (1, 0)  # it tells of the cell after the one it draws its own cursor in
    try:
        # What lies over the field hides its caret as well; so does scrolling it away.
        seen, _ = screen.get_widget_at(*spot)
    except (NoWidget, NoMatches):
        return None
    return (spot.y, spot.x) if seen is field else None
