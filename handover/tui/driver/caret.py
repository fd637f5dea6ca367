"""Where the terminal's own cursor stands: in the text that is being written.

Where somebody asked for it (`accessible`), on the row they have chosen as well: a braille display
or a magnifier goes along with it.
"""

from __future__ import annotations

from typing import Any

from textual.app import App
from textual.css.query import NoMatches
from textual.errors import NoWidget
from textual.geometry import Offset
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input, OptionList


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
    if not isinstance(spot, Offset):
        return _chosen(screen, field) if getattr(app, "accessible", False) else None
    if isinstance(field, Input) and field.cursor_at_end:
        spot -= (1, 0)  # it tells of the cell after the one it draws its own cursor in
    try:
        # What lies over the field hides its caret as well; so does scrolling it away.
        seen, _ = screen.get_widget_at(*spot)
    except (NoWidget, NoMatches):
        return None
    return (spot.y, spot.x) if seen is field else None


def _chosen(screen: Screen[Any], field: Widget | None) -> tuple[int, int]:
    """Line and column of what is chosen; on a page that is only read, of its first line."""
    if field is None:
        page = next(iter(screen.query("#page, #frame").results(Widget)), screen)
        return _seen(screen, page.content_region.offset)
    spot = getattr(field, "stands_at", None)
    if not isinstance(spot, Offset):
        spot = _row(field) if isinstance(field, OptionList) else Offset(0, 0)
    inside = field.content_region
    y = min(max(spot.y, 0), max(inside.height - 1, 0))
    return _seen(screen, inside.offset + Offset(spot.x, y))


def _row(rows: OptionList) -> Offset:
    at = rows.highlighted
    line = 0 if at is None else rows._index_to_line.get(at, 0)
    return Offset(1, line - rows.scroll_offset.y)


def _seen(screen: Screen[Any], spot: Offset) -> tuple[int, int]:
    width, height = screen.size
    return min(max(spot.y, 0), max(height - 1, 0)), min(max(spot.x, 0), max(width - 1, 0))
