"""Screens that draw what has changed, and nothing beside it.

For one changed row the stock way asks every widget on the screen for all of its rows, and drops
what it did not need: that was half of what a letter cost.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from textual._compositor import Compositor
from textual.geometry import Region
from textual.strip import Strip


class NearWhatChanged(Compositor):
    """Puts the screen together; of its widgets it asks only for the lines that are drawn anew."""

    def _get_renders(
        self, crop: Region | None = None
    ) -> Iterable[tuple[Region, Region, list[Strip]]]:
        if not crop:
            yield from super()._get_renders(crop)
            return
        lines = Region(0, crop.y, self.size.width, crop.height)
        for widget, (region, clip) in self.visible_widgets.items():
            # Whole lines: where a widget is cut is counted from its own left edge.
            drawn = region.intersection(clip).intersection(lines)
            if drawn and drawn.overlaps(crop):
                yield drawn, drawn, widget.render_lines(drawn.translate(-region.offset))
                if drawn == lines:
                    return  # what is behind it is not seen


class DrawsWhatChanged:
    """Stands before a kind of screen."""

    _compositor: Compositor

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self._compositor = NearWhatChanged()
