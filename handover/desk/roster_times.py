"""Times of shifts as somebody types them: `09:00-17:00`, or `07:55` of a shift there is."""

from __future__ import annotations

from datetime import datetime, time

from handover.desk.desk import Desk
from handover.desk.roster_changes import Times
from handover.house.plain_text import shortened
from handover.house.refusals import Unfit, reading
from handover.house.regex import regex
from handover.house.shifts import Assignment
from handover.house.times import DAY, Once, Skipped, Twice, local, read_wall

_CLOCK = regex(r"(\d{1,2})[:.h]?(\d{2})$")
_BETWEEN = regex(r"\s*(?:-|–|to|until)\s*")


def read_times(typed: str) -> Times | None:
    """`09:00-17:00`; None for the usual times.

    Raises:
        Unfit: It cannot be read as from when until when.
    """
    if not typed.strip():
        return None
    parts = _BETWEEN.split(typed.strip())
    with reading(typed):
        if len(parts) != 2:
            raise _unreadable(typed, "09:00-17:00")
        return Times(_clock(parts[0], "09:00-17:00"), _clock(parts[1], "09:00-17:00"))


def near(desk: Desk, assignment: Assignment, typed: str, *, end: bool = False) -> datetime:
    """The moment (UTC) at which the clock showed this, nearest to a shift's beginning or end.

    Nothing typed is as planned. Of a time that comes twice that night, the one nearer counts.

    Raises:
        Unfit: It cannot be read, or that night skips it.
    """
    planned = assignment.planned.end if end else assignment.planned.start
    if not typed.strip():
        return planned
    with reading(typed):
        return _nearest(desk, planned, _clock(typed, "07:55"))


def _nearest(desk: Desk, planned: datetime, wall: time) -> datetime:
    around = local(planned, desk.zone).date()
    found: list[datetime] = []
    skipped = False
    for day in (around - DAY, around, around + DAY):
        match read_wall(datetime.combine(day, wall), desk.zone):
            case Once(moment):
                found.append(moment)
            case Twice(first, second):
                found += [first, second]
            case Skipped():
                skipped = skipped or day == around
    if skipped:
        raise Unfit(f"{wall:%H:%M} is skipped that night: the clocks go forward.")
    return min(found, key=lambda moment: abs(moment - planned))


def _clock(typed: str, example: str) -> time:
    read = _CLOCK.match(typed.strip())
    if read is None or int(read[1]) > 23 or int(read[2]) > 59:
        raise _unreadable(typed, example)
    return time(int(read[1]), int(read[2]))


def _unreadable(typed: str, example: str) -> Unfit:
    return Unfit(f"“{shortened(typed, 30)}” is no time I can read. Write {example}.")
