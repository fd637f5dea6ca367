"""A field that draws only the rows a key has touched; the stock one draws all of them for each."""

from __future__ import annotations

from collections.abc import Collection, Hashable

from textual.geometry import Region
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widgets import TextArea


class TouchedRows(TextArea):
    """Knows how each of its rows was drawn last, and leaves those that would look the same.

    Its own cursor is not drawn: that of the terminal stands in the text.
    """

    _drawn: dict[int, Hashable]
    _dressed = False
    """Are the styles that it has now looked up?"""
    _anew = True
    """Is all of it to be drawn, whatever it looks like: have the styles changed?"""

    def marks_in(self, line_index: int) -> Hashable:
        """What is marked in a line, if anything is."""
        return None

    def notify_style_update(self) -> None:
        """Other styles: all of it looks different."""
        self._anew = True
        self._dressed = False
        super().notify_style_update()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw some rows. Its styles are looked up when all of it is drawn, not for each letter."""
        if self._dressed and crop.height < self.outer_size.height:
            return ScrollView.render_lines(self, crop)
        self._dressed = True
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """Draw one row, and remember how."""
        if not hasattr(self, "_drawn"):
            self._drawn = {}
        self._drawn[y] = (self._all_rows(), self._row(y + self.scroll_offset.y))
        return super().render_line(y)

    def _exchange_repaint_regions(self) -> Collection[Region]:
        regions = super()._exchange_repaint_regions()
        anew, self._anew = self._anew, False
        if anew or self.outer_size.region not in regions:
            return regions
        around, drawn = self._all_rows(), getattr(self, "_drawn", {})
        width, height = self.size
        left, top = self.content_offset
        scrolled = self.scroll_offset.y
        return [
            Region(left, top + y, width, 1)
            for y in range(height)
            if drawn.get(y) != (around, self._row(scrolled + y))
        ]

    def _all_rows(self) -> Hashable:
        """What every row depends on."""
        selection = self.selection
        seen = selection.start != selection.end or self._matching_bracket_location is not None
        return (
            self.size,
            self.scroll_offset,
            self.has_focus,
            self.is_disabled,
            self.theme,
            self.suggestion,
            self.read_only,
            self.loading,
            self.border_title,
            self.border_subtitle,
            not self.text and self.placeholder,
            (selection, self._matching_bracket_location) if seen else None,
        )

    def _row(self, at: int) -> Hashable:
        """What one row depends on beside that, counted from the beginning of the text."""
        lines = self.wrapped_document._offset_to_line_info
        if at >= len(lines):
            return None
        index, section = lines[at]
        line, marks = self.document.get_line(index), self.marks_in(index)
        if "\t" in line:  # as wide as where it stands makes it
            return (line, section, marks)
        breaks = [0, *self.wrapped_document.get_offsets(index), len(line)]
        begins = breaks[section]
        return (line[begins : breaks[section + 1]], marks and (begins, marks))
