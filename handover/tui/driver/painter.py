"""The difference between two screens, as the fewest bytes that make one of the other."""

from __future__ import annotations

from handover.tui.driver.cells import Cell, Row, blank
from handover.tui.driver.looks import PLAIN, Look, look, passage

Place = tuple[int, int]
"""Line and column, counted from 0."""

RETYPE = 4
"""So many cells are cheaper written again than stepped over."""
WORTH_ERASING = 10
"""So many blanks are cheaper erased than written."""


class Painter:
    """What the terminal shows, its cursor and its pen; and what to send so that it shows more."""

    def __init__(self, *, erases_in_colour: bool = True) -> None:
        self.erases_in_colour = erases_in_colour
        """Does erasing leave the colour behind, as on most terminals (`bce`)?"""
        self._shown: dict[int, Row] = {}
        self._pen: Look | None = None
        self._at: Place | None = None
        self._out: list[str] = []
        self._later: list[tuple[int, int, Cell]] = []
        """Cells of the last column, where scroll bars are: all of them with one pen."""

    def forget(self) -> None:
        """Nobody knows any more what the terminal shows."""
        self._shown.clear()
        self._pen = self._at = None

    def put_pen_down(self) -> str:
        """What lets others write in the terminal's own look."""
        self._at = None
        rest, self._pen = passage(self._pen, PLAIN), PLAIN
        return rest

    def paint(self, rows: dict[int, Row], changed: list[int], cursor: Place | None) -> str:
        """What to send so that these lines are shown, and the cursor stands in its place.

        Args:
            rows: The whole screen as it is to be.
            changed: The lines that may differ from what is shown.
            cursor: Where it is to stand; None if it is not seen, so that it does not matter.
        """
        for y in self._pen_in_hand_first(rows, changed):
            self._line(y, rows[y])
        for y, x, cell in self._later:
            self._go(y, x, rows[y])
            self._take_pen(cell)
            self._out.append(cell.text)
            self._at = None
        self._later.clear()
        if cursor is not None:
            self._go(*cursor, rows.get(cursor[0], []))
        sent = "".join(self._out)
        self._out.clear()
        return sent

    def _pen_in_hand_first(self, rows: dict[int, Row], changed: list[int]) -> list[int]:
        """When the mark of a list moves, two lines change their look. With the pen of the key
        before, one of them can be written at once; the other way round it is changed twice.
        """
        return sorted(changed, key=lambda y: not self._goes_on(y, rows[y]))

    def _goes_on(self, y: int, new: Row) -> bool:
        old = self._shown.get(y, [])
        before = old if len(old) == len(new) else [None] * len(new)
        differs = (cell for cell, was in zip(new, before, strict=True) if cell is not was and cell)
        return (first := next(differs, None)) is not None and self._fits(first)

    def _line(self, y: int, new: Row) -> None:
        old = self._shown.get(y)
        if old is None or len(old) != len(new):
            old = [None] * len(new)
        x, last = 0, len(new)
        while x < last:
            cell = new[x]
            if cell is old[x] or cell is None:
                x += 1
            elif x == last - 1 and cell.width == 1 and not (cell.reach or self._fits(cell)):
                self._later.append((y, x, cell))
                x += 1
            else:
                x = self._write(y, x, cell, old, new)
        self._shown[y] = new.copy()

    def _write(self, y: int, x: int, cell: Cell, old: Row, new: Row) -> int:
        """Write what differs at this column; how far it is right now comes back."""
        if not cell.text:
            return x + 1  # it came with its first half
        if cell.text == " " and (after := self._erase(y, x, cell, old, new)):
            return after
        self._go(y, x, new)
        self._take_pen(cell)
        if cell.reach:
            return self._write_doubtful(y, x, cell, old, new)
        end = self._end_of_run(x + cell.width, old, new)
        self._out.append("".join([one.text for one in new[x:end] if one is not None]))
        # At the right edge some terminals wait with the cursor and some do not.
        self._at = (y, end) if end < len(new) else None
        return end

    def _end_of_run(self, x: int, old: Row, new: Row) -> int:
        """How far the pen goes on with what differs."""
        pen, last = self._pen, len(new)
        assert pen is not None
        nothing = blank(pen)
        erasable = self._erasable(nothing)
        while x < last:
            cell = new[x]
            if cell is old[x] or cell is None or cell.reach:
                break
            if cell is nothing:
                far = x + WORTH_ERASING - 1
                if erasable and far < last and new[far] is nothing:
                    break
            elif cell.look is not pen:
                break
            x += cell.width or 1
        return x

    def _write_doubtful(self, y: int, x: int, cell: Cell, old: Row, new: Row) -> int:
        """Write what terminals give different widths, so that nothing after it moves."""
        after = x + cell.width
        if cell.width == 2 and old[x + 1 : after] != [blank(cell.look)]:
            self._out.append("  \b\b" if after < len(new) else "")
        self._out.append(cell.text)
        self._at = None
        # Where it took more than it should, what stands there has to be written again.
        for covered in range(after, min(x + cell.reach, len(new))):
            old[covered] = None
        return after

    def _erasable(self, nothing: Cell) -> bool:
        look = nothing.look
        return not look.marked and (self.erases_in_colour or not look.paper)

    def _erase(self, y: int, x: int, nothing: Cell, old: Row, new: Row) -> int:
        """Erase a stretch of blanks if that is shorter; how far it is right now, or 0."""
        if not self._erasable(nothing):
            return 0
        end = last = x + 1
        while end < len(new) and new[end] is nothing:
            end += 1
            if old[end - 1] is not nothing:
                last = end
        if last - x < (RETYPE if end == len(new) else WORTH_ERASING):
            return 0
        if (far := _with_later_gaps(end, nothing, old, new)) > end:
            last, old[x:far] = far, [nothing] * (far - x)
        self._go(y, x, new)
        self._take_pen(nothing)
        self._out.append("\x1b[K" if max(last, end) == len(new) else f"\x1b[{last - x}X")
        return end

    def _take_pen(self, cell: Cell) -> None:
        if self._fits(cell):
            return
        wanted, pen = cell.look, self._pen
        if cell.text == " " and pen is not None and not (pen.marked or wanted.marked):
            # Its ink may be wanted again right after.
            wanted = look(pen.attributes, pen.ink, wanted.paper)
        self._out.append(passage(pen, wanted))
        self._pen = wanted

    def _fits(self, cell: Cell) -> bool:
        pen = self._pen
        if pen is None or pen is cell.look:
            return pen is not None
        return cell.text == " " and cell.look is pen.blank

    def _go(self, y: int, x: int, row: Row) -> None:
        """Move the cursor, the shortest way."""
        if self._at == (y, x):
            return
        ways = [f"\x1b[{y + 1};{x + 1}H" if x else f"\x1b[{y + 1}H" if y else "\x1b[H"]
        if self._at is not None and self._at[0] == y:
            ways += self._along(self._at[1], x, row)
        self._out.append(min(ways, key=len))
        self._at = (y, x)

    def _along(self, here: int, x: int, row: Row) -> list[str]:
        """Ways to move along a line."""
        if x < here:
            back = "\b" * (here - x)
            return [back, "\r"] if not x else [back, f"\x1b[{here - x}D"]
        step = x - here
        ways = ["\x1b[C" if step == 1 else f"\x1b[{step}C"]
        between = row[here:x]
        if step <= RETYPE and all(
            cell is not None and cell.width == 1 and not cell.reach and self._fits(cell)
            for cell in between
        ):
            ways.append("".join(cell.text for cell in between if cell is not None))
        return ways


def _with_later_gaps(end: int, nothing: Cell, old: Row, new: Row) -> int:
    """How far to erase at once: over words that are written anyway, to where the last gap ends."""
    far, blanks = end, 0
    for x in range(end, len(new)):
        cell = new[x]
        if cell is nothing:
            blanks += 1
            if old[x] is not nothing and blanks >= RETYPE:
                far = x + 1
        elif cell is None or cell is old[x] or cell.reach:
            break
        else:
            blanks = 0
    return far
