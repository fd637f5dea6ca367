"""A week drawn as a grid: days beside one another, kinds of shift one under the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from textual.binding import Binding
from textual.content import Content
from textual.geometry import Offset
from textual.message import Message
from textual.widget import Widget

from handover.desk.roster_week import KindRow, OnRoster, WeekPage
from handover.house.shifts import ShiftKind
from handover.house.times import WEEKDAYS
from handover.tui.plain import fitted, in_one_column, plain

LABEL = 10
"""Cells for the name of a kind of shift; the wider the window, the more there is for the days."""
ROOMY = 9
"""In a day so wide a name has a space behind it."""
NARROW = 70
"""In fewer cells a day is called by two letters, so that its number is seen."""
DAYS = 7


@dataclass(frozen=True, slots=True)
class Field:
    """One place in the week: a kind of shift on a day, and who is on there, if anybody."""

    kind: ShiftKind
    day: date
    one: OnRoster | None
    usual: str
    """The usual times of that kind."""


class WeekGrid(Widget, can_focus=True):
    """The week. The field under the cursor carries a `>`, so that it is seen without colour."""

    BINDINGS = [
        Binding("enter", "choose", "Open", tooltip="Change what the > stands at"),
        Binding("right", "move(0,1)", show=False),
        Binding("left", "move(0,-1)", show=False),
        Binding("down", "move(1,0)", show=False),
        Binding("up", "move(-1,0)", show=False),
        Binding("home", "today", show=False),
    ]

    class Moved(Message):
        """The cursor stands somewhere else."""

    class Chosen(Message):
        """Enter was pressed on the field under the cursor."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._page: WeekPage | None = None
        self._lines: tuple[tuple[KindRow, int], ...] = ()
        self._line = 0
        self._day = 0
        self._placed = False

    def show(self, page: WeekPage) -> None:
        """Show a week, the cursor staying where it was."""
        stood_on = self.field
        self._page = page
        self._lines = tuple(
            (row, slot)
            for row in page.rows
            for slot in range(max(1, *(len(day) for day in row.days)))
        )
        if not self._placed:
            self._placed = True
            self.action_today()
        elif stood_on is not None:
            self._stand_at(stood_on)
        self._line = min(self._line, max(len(self._lines) - 1, 0))
        self.refresh(layout=True)
        self.post_message(self.Moved())

    def stand_on(self, assignment_id: int) -> None:
        """Put the cursor on that assignment, if it is in this week."""
        for number, (row, slot) in enumerate(self._lines):
            for day, those in enumerate(row.days):
                if slot < len(those) and those[slot].assignment.id == assignment_id:
                    self._line, self._day = number, day
        self.refresh()
        self.post_message(self.Moved())

    @property
    def field(self) -> Field | None:
        """What the cursor stands on."""
        if self._page is None or not self._lines:
            return None
        row, slot = self._lines[min(self._line, len(self._lines) - 1)]
        those = row.days[self._day]
        day = self._page.monday + timedelta(days=self._day)
        return Field(row.kind, day, those[slot] if slot < len(those) else None, row.usual)

    def action_today(self) -> None:
        """Go to today, if it is in this week."""
        page = self._page
        if page is not None and 0 <= (page.today - page.monday).days < DAYS:
            self._day = (page.today - page.monday).days
            self.refresh()
            self.post_message(self.Moved())

    def action_move(self, down: int, right: int) -> None:
        """A field further; it stays within the week."""
        self._day = min(max(self._day + right, 0), DAYS - 1)
        line = self._line + down
        while down and 0 <= line < len(self._lines) and not self._there(line):
            line += down
        if 0 <= line < len(self._lines):
            self._line = line
        while not self._there(self._line):
            self._line -= 1
        self.refresh()
        self.post_message(self.Moved())

    def _there(self, line: int) -> bool:
        """Is that a field? The lines of a second and a third are so only where there is one."""
        if not 0 <= line < len(self._lines):
            return True
        row, slot = self._lines[line]
        return slot == 0 or slot < len(row.days[self._day])

    def action_choose(self) -> None:
        """Change what stands there."""
        if self.field is not None:
            self.post_message(self.Chosen())

    def get_content_height(self, *_: object) -> int:
        """The days, a rule under them, and every line."""
        return 2 + len(self._lines)

    def render(self) -> Content:
        """The whole week."""
        if self._page is None:
            return plain("")
        drawn = self._one_day(self._page) if in_one_column() else None
        return Content("\n").join(list(drawn or self._drawn(self._page, self.size.width or 78)))

    @property
    def stands_at(self) -> Offset:
        """Where the cursor is, while one day at a time is drawn."""
        return Offset(0, 1 + sum(self._there(line) for line in range(self._line)))

    def _one_day(self, page: WeekPage) -> Iterator[Content]:
        """The day with the cursor, one shift under the other, in words."""
        day = page.monday + timedelta(days=self._day)
        marks = ["today" if day == page.today else "", _mark(page, day, 20)]
        said = ", ".join(dict.fromkeys(filter(None, marks)))
        heading = f"{WEEKDAYS[day.weekday()]} {day.day}{f', {said}' if said else ''}"
        yield plain(f"{heading}. Left and Right: another day.", "bold")
        for number, (row, slot) in enumerate(self._lines):
            if not self._there(number):
                continue
            here, those = number == self._line, row.days[self._day]
            name = _name_in_words(those[slot] if slot < len(those) else None)
            words = f"{'>' if here else ' '} {row.kind.words}: {name}"
            yield plain(words, "reverse" if here and self.has_focus else "")

    def _drawn(self, page: WeekPage, width: int) -> Iterator[Content]:
        cell = max((width - (LABEL if width >= NARROW else LABEL - 1)) // DAYS, 6)
        label = max(width - cell * DAYS, 6)
        days = [page.monday + timedelta(days=n) for n in range(DAYS)]
        letters = 3 if width >= NARROW else 2
        heads = [f" {WEEKDAYS[day.weekday()][:letters]} {day.day}" for day in days]
        yield plain(fitted("", label) + "".join(_cell(head, cell) for head in heads), "bold")
        marks = [f" {_mark(page, day, cell)}" for day in days]
        yield plain(fitted("", label) + "".join(_cell(mark, cell) for mark in marks))
        for number, (row, slot) in enumerate(self._lines):
            parts = [plain(fitted(row.kind.words if slot == 0 else "", label))]
            for day, those in enumerate(row.days):
                here = number == self._line and day == self._day
                one = those[slot] if slot < len(those) else None
                words = _cell((">" if here else " ") + _name(one, slot), cell)
                parts.append(plain(words, "reverse" if here and self.has_focus else ""))
            yield Content("").join(parts)

    def _stand_at(self, field: Field) -> None:
        slots = [n for n, (row, _) in enumerate(self._lines) if row.kind is field.kind]
        if slots and self._line not in slots:
            self._line = slots[0]

    def on_focus(self) -> None:
        """Show where the cursor is."""
        self.refresh()

    def on_blur(self) -> None:
        """The cursor is elsewhere."""
        self.refresh()


def _name(one: OnRoster | None, slot: int) -> str:
    """A name; in brackets while it is planned only, with a star where it was changed."""
    if one is None:
        return "-" if slot == 0 else ""
    name = one.name if one.out else f"({one.name})"
    return f"{name}*" if one.changed else name


def _name_in_words(one: OnRoster | None) -> str:
    if one is None:
        return "nobody"
    said = (one.name, "" if one.out else "planned", "changed" if one.changed else "")
    return ", ".join(filter(None, said))


def _mark(page: WeekPage, day: date, width: int) -> str:
    if day == page.today:
        return "today"
    out = any(one.out for row in page.rows for one in row.days[(day - page.monday).days])
    return "" if out else "not out" if width >= ROOMY else "(plan)"


def _cell(words: str, width: int) -> str:
    # A cell keeps the space it begins with: the cursor's sign stands there.
    first, rest = words[:1] or " ", words[1:]
    # Where there is little room that of the next one is all there is between two of them.
    return first + (fitted(rest, width - 2) + " " if width >= ROOMY else fitted(rest, width - 1))
