"""A scroll bar of whole cells: old consoles have no glyphs for parts of one."""

from __future__ import annotations

from typing import ClassVar

from textual.scrollbar import ScrollBar, ScrollBarRender


class WholeCellBar(ScrollBarRender):
    """The stock bar, without its eighths of a cell."""

    VERTICAL_BARS: ClassVar[list[str]] = [" "] * 8
    HORIZONTAL_BARS: ClassVar[list[str]] = [" "] * 8


def use_whole_cells() -> None:
    """Let every scroll bar be drawn in whole cells."""
    ScrollBar.renderer = WholeCellBar
