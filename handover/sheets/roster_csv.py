"""A roster as a table of five columns: date, shift, name, and start and end where not as usual."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import TypeVar
from zoneinfo import ZoneInfo

from handover.desk.roster_out import RosterOut
from handover.house.plain_text import clean
from handover.house.refusals import Unfit
from handover.house.shifts import ShiftKind, ShiftTemplate
from handover.house.times import Span, local
from handover.house.written_rosters import (
    LONGEST_TITLE,
    NotUnderstood,
    WrittenRoster,
    WrittenShift,
)
from handover.sheets.cells import as_it_was, harmless
from handover.sheets.ics_lines import as_text

V = TypeVar("V")

COLUMNS = ("date", "shift", "name", "start", "end")
MOST_LINES = 20_000
EXAMPLE = """date,shift,name,start,end
2026-03-16,day,Theo,,
2026-03-16,night,Jun,23:00,07:30
"""
KINDS = {kind.words.casefold(): kind for kind in ShiftKind} | {
    kind.value.casefold(): kind for kind in ShiftKind
}
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})$")


def read_csv(content: bytes, zone: ZoneInfo, window: Span) -> WrittenRoster:
    """What a table has to say about the time between two moments (UTC).

    Raises:
        Unfit: It is too large, not UTF-8, or has not the columns a roster has.
    """
    text = as_text(content).replace("\0", "")
    header = text.partition("\n")[0]
    sign = max(",;\t", key=header.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    shifts: list[WrittenShift] = []
    troubles: list[NotUnderstood] = []
    try:
        names = [one.strip().casefold() for one in next(rows, [])]
        if missing := [one for one in COLUMNS[:3] if one not in names]:
            raise Unfit(
                f"The first line has to name the columns {', '.join(COLUMNS)}; "
                f"{' and '.join(missing)} cannot be found. Nothing was changed."
            )
        for row in rows:
            if len(shifts) + len(troubles) >= MOST_LINES:
                raise Unfit(f"The table has more than {MOST_LINES:,} lines. Bring it in parts.")
            if any(field.strip() for field in row):
                _read(dict(zip(names, row, strict=False)), rows.line_num, zone, shifts, troubles)
    except csv.Error:
        raise Unfit(
            f"Line {rows.line_num}: the table cannot be read. Nothing was changed."
        ) from None
    first, last = (local(moment, zone).date() for moment in (window.start, window.end))
    near = [one for one in shifts if one.day and first <= one.day <= last]
    return WrittenRoster(tuple(near), tuple(troubles))


def roster_csv(page: RosterOut) -> str:
    """The roster as a table that can be read in again."""
    made = io.StringIO(newline="")
    rows = csv.writer(made, lineterminator="\n")
    rows.writerow(COLUMNS)
    zone = page.house.zone
    for one in page.shifts:
        starts, ends = local(one.span.start, zone), local(one.span.end, zone)
        rows.writerow(
            (
                one.day,
                one.kind.words.lower(),
                harmless(one.name),
                f"{starts:%H:%M}",
                f"{ends:%H:%M}",
            )
        )
    return made.getvalue()


def _read(
    row: Mapping[str, str],
    line: int,
    zone: ZoneInfo,
    shifts: list[WrittenShift],
    troubles: list[NotUnderstood],
) -> None:
    """One line: a shift, or everything that is wrong with it."""
    wrong: list[str] = []
    day = _or_wrong(wrong, lambda: _day(row.get("date", "")))
    kind = _or_wrong(wrong, lambda: _kind(row.get("shift", "")))
    name = " ".join(clean(as_it_was(row.get("name", ""))).split())[:LONGEST_TITLE]
    if not name:
        wrong.append("There is no name.")
    start, end = (row.get(column, "").strip() for column in ("start", "end"))
    times = _or_wrong(wrong, lambda: (_clock(start), _clock(end))) if start or end else None
    span = None
    if day and kind and times:
        template = ShiftTemplate(kind, *times)
        span = _or_wrong(wrong, lambda: template.on(day, zone))
    if wrong or day is None or kind is None:
        troubles.append(NotUnderstood(line, " ".join(wrong), name))
        return
    key = f"{day}|{kind}|{name.casefold()}"
    shifts.append(WrittenShift(line, key, name, span, day, kind))


def _or_wrong(wrong: list[str], read: Callable[[], V]) -> V | None:
    """What is read; None, and why, where it cannot be."""
    try:
        return read()
    except Unfit as trouble:
        wrong.append(str(trouble))
        return None


def _kind(typed: str) -> ShiftKind:
    kind = KINDS.get(clean(typed).strip().casefold())
    if kind is None:
        known = ", ".join(kind.words.lower() for kind in ShiftKind)
        raise Unfit(f"There is no such shift. There are {known}.")
    return kind


def _day(typed: str) -> date:
    try:
        return datetime.strptime(typed.strip(), "%Y-%m-%d").date()  # noqa: DTZ007  # a day has no zone
    except ValueError:
        raise Unfit("The date is not written like 2026-03-16.") from None


def _clock(typed: str) -> time:
    found = _CLOCK.match(typed)
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        raise Unfit("Start and end are written like 07:00; leave both empty for the usual times.")
    return time(int(found[1]), int(found[2]))
