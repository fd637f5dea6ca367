"""The screen as Textual wants it: its frames, taken apart into cells."""

from __future__ import annotations

import re

from handover.tui.driver.cells import Cell, Palette, Row, blank

PLACE = re.compile(r"\n?\x1b\[(\d+);(\d+)H")
"""Where a piece of a frame begins, counted from 1: Textual writes one before each piece."""


class Picture:
    """What the screen is to show, line by line."""

    def __init__(self) -> None:
        self.width = self.height = 0
        self.rows: dict[int, Row] = {}
        self.changed: set[int] = set()
        """Lines that may differ from what was there before."""
        self._palette = Palette()
        self._pieces: dict[int, dict[int, tuple[str, int]]] = {}
        """What was put where last, so that the same again costs nothing: to where it reached."""

    def fit(self, width: int, height: int) -> bool:
        """The terminal has this size; had it another, nothing of what was there holds any more."""
        if (width, height) == (self.width, self.height):
            return False
        self.width, self.height = width, height
        self.drop()
        return True

    def drop(self) -> None:
        """Nothing is to be shown until the next frame says what."""
        self.rows.clear()
        self.changed.clear()
        self._pieces.clear()

    def take(self, frame: str) -> None:
        """Take in a frame."""
        parts = PLACE.split(frame)
        for at in range(1, len(parts), 3):
            if piece := parts[at + 2]:
                self._put(int(parts[at]) - 1, int(parts[at + 1]) - 1, piece)

    def _put(self, y: int, x: int, piece: str) -> None:
        if y >= self.height:
            return
        pieces = self._pieces.setdefault(y, {})
        before = pieces.get(x)
        if before is not None and before[0] == piece:
            return
        cells, loose = self._palette.cells(piece)
        row = self.rows.setdefault(y, [])
        if loose:
            cells = _joined(row, x, cells)
        # An accent may belong to the letter before, which may be wide.
        first = x - 2 if loose else x
        end = _lay(row, x, cells)
        for other, (_, other_end) in list(pieces.items()):
            if other < end and first < other_end:
                del pieces[other]
        if end > self.width:
            _cut(row, self.width)
        pieces[x] = (piece, end)
        self.changed.add(y)


def _lay(row: Row, x: int, cells: list[Cell]) -> int:
    """Lay cells over a line; where they end comes back."""
    end = x + len(cells)
    if len(row) < end:
        row.extend([None] * (end - len(row)))
    # Half of a wide letter cannot stay: what is not covered of it becomes a blank.
    if x and cells and (left := row[x - 1]) is not None and left.width == 2:
        row[x - 1] = blank(left.look)
    if end < len(row) and (right := row[end]) is not None and not right.width:
        row[end] = blank(right.look)
    row[x:end] = cells
    return end


def _cut(row: Row, width: int) -> None:
    del row[width:]
    if row and (last := row[-1]) is not None and last.width == 2:
        row[-1] = blank(last.look)


def _joined(row: Row, x: int, cells: list[Cell]) -> list[Cell]:
    """The cells, with accents that came by themselves put on the letter before."""
    laid: list[Cell] = []
    for cell in cells:
        if cell.width or not cell.text:
            laid.append(cell)
            continue
        on: Row = laid if laid else row[:x]  # type: ignore[assignment]  # a list of cells is a row
        at = len(on) - 1
        if at > 0 and (half := on[at]) is not None and not half.width:
            at -= 1
        if at >= 0 and (letter := on[at]) is not None:
            heaped = letter.text + cell.text
            both = letter._replace(text=heaped, reach=max(letter.reach, letter.width) + 2)
            if laid:
                laid[at] = both
            else:
                row[at] = both
    return laid
