"""A list of rows with headings: the way most screens show things.

The row under the cursor carries a `>` as well as a style, so that it is seen without colour.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from textual.binding import Binding
from textual.content import Content
from textual.events import Resize
from textual.style import Style
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from handover.tui.plain import plain


@dataclass(frozen=True, slots=True)
class Row:
    """One row: something to stand on, or a heading."""

    text: str
    key: str = ""
    """What it stands for; empty for a heading, on which the cursor does not stop."""
    strong: bool = False

    @property
    def heading(self) -> bool:
        """Is it only read?"""
        return not self.key


RowsForWidth = Callable[[int], Sequence[Row]]
"""Width in cells -> the rows. Asked again when the terminal changes its size."""


class RowList(OptionList):
    """Rows, some of which can be chosen. Keeps the cursor on the same thing when they change."""

    BINDINGS = [
        Binding("enter", "select", "Open", tooltip="Open what the > stands at"),
        Binding("tab", "part(1)", show=False),
        Binding("shift+tab", "part(-1)", show=False),
    ]

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id, markup=False, compact=True)
        self._make: RowsForWidth = lambda _width: ()
        self._rows: Sequence[Row] = ()
        self._marked: int | None = None
        self._next = ""

    @property
    def current(self) -> str:
        """What the cursor stands on; empty if on nothing."""
        if self.highlighted is None or self.highlighted >= len(self._rows):
            return ""
        return self._rows[self.highlighted].key

    def show(self, make: RowsForWidth) -> None:
        """Show other rows, the cursor staying where it was if that is still there."""
        self._make = make
        self._refill()

    def stand_on(self, key: str) -> None:
        """Put the cursor on that row, if it is there."""
        for index, row in enumerate(self._rows):
            if row.key == key:
                self.highlighted = index
                return

    def get_visual_style(self, *component_classes: str, partial: bool = False) -> Style:
        """How a row looks, reversing included: the stock way leaves that out of its style sheet."""
        style = super().get_visual_style(*component_classes, partial=partial)
        asked = (self.get_component_styles(name).text_style for name in component_classes)
        return style + Style(reverse=True) if any(one.reverse for one in asked) else style

    def stand_on_next(self, key: str) -> None:
        """Put the cursor on a row that comes with the next rows: what was only just made."""
        self._next = key

    def on_resize(self, event: Resize) -> None:
        """Rows are made to fit."""
        self._refill()

    def _refill(self) -> None:
        stood_on, at = self.current, self.highlighted or 0
        width = max(self.scrollable_content_region.width - 4, 20)
        self._rows = tuple(self._make(width))
        self._marked = None
        self.set_options(
            Option(self._prompt(row, marked=False), disabled=row.heading) for row in self._rows
        )
        keys = [row.key for row in self._rows]
        if self._next and self._next in keys:
            stood_on, self._next = self._next, ""
        if stood_on and stood_on in keys:
            self.highlighted = keys.index(stood_on)
        elif any(keys):
            nearest = min(
                (index for index, key in enumerate(keys) if key), key=lambda i: abs(i - at)
            )
            self.highlighted = nearest
        self._mark(self.highlighted)

    def action_cursor_down(self) -> None:
        """Go on to the next row; below the last one there may be more to read."""
        if self._at_the_end(last=True) and self.scroll_offset.y < self.max_scroll_y:
            self.scroll_down(animate=False)
        else:
            super().action_cursor_down()

    def action_cursor_up(self) -> None:
        """Go back to the row before; above the first one there may be more to read."""
        if self._at_the_end(last=False) and self.scroll_offset.y > 0:
            self.scroll_up(animate=False)
        else:
            super().action_cursor_up()

    def action_first(self) -> None:
        """Go to the first row, and show what stands above it."""
        super().action_first()
        self.scroll_home(animate=False)

    def action_last(self) -> None:
        """Go to the last row, and show what stands below it."""
        super().action_last()
        self.scroll_end(animate=False)

    def action_part(self, step: int) -> None:
        """Go on to the next part of the list, or back; where there are other fields, to those."""
        if len(self.screen.focus_chain) > 1:
            (self.screen.focus_next if step > 0 else self.screen.focus_previous)()
            return
        begins = [
            index
            for index, row in enumerate(self._rows)
            if row.key and (index == 0 or not self._rows[index - 1].key)
        ]
        at = self.highlighted or 0
        further = [one for one in begins if (one > at if step > 0 else one < at)]
        if begins:
            self.highlighted = (further or begins)[0 if step > 0 else -1]

    def _at_the_end(self, *, last: bool) -> bool:
        stops = [index for index, row in enumerate(self._rows) if row.key]
        return not stops or self.highlighted == stops[-1 if last else 0]

    def _move_page(self, direction: Literal[-1, 1]) -> None:
        """Move by a page; where no row can be stood on, only what is seen moves."""
        if not self.scrollable_content_region:
            return
        before = self.highlighted
        super()._move_page(direction)
        if self.highlighted in (None, before):
            self.highlighted = before
            if direction > 0:
                self.scroll_page_down(animate=False)
            else:
                self.scroll_page_up(animate=False)

    def watch_highlighted(self, highlighted: int | None) -> None:
        """Move the `>` with the cursor."""
        super().watch_highlighted(highlighted)
        self._mark(highlighted)

    def _mark(self, index: int | None) -> None:
        for which, marked in ((self._marked, False), (index, True)):
            if which is not None and which < min(len(self._rows), self.option_count):
                row = self._rows[which]
                self.replace_option_prompt_at_index(which, self._prompt(row, marked=marked))
        self._marked = index

    def _prompt(self, row: Row, *, marked: bool) -> Content:
        if row.heading:
            return plain(row.text, "bold" if row.text.strip() else "")
        sign = "> " if marked else "  "
        first, *more = row.text.split("\n")
        lines = "\n".join([sign + first, *("  " + line for line in more)])
        return plain(lines, "bold" if row.strong else "")


def section(heading: str, rows: Sequence[Row], empty: str = "") -> Iterator[Row]:
    """A heading with its rows; without any, what is said instead, or nothing at all."""
    if rows or empty:
        yield Row(heading)
    yield from rows or ([Row(f"  {empty}")] if empty else [])
