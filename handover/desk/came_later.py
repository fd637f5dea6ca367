"""Asking whoever found the house left on the table when they came, so that the gap is told.

Nobody is asked who was on time, and nothing is asked twice: the line goes as soon as it is said,
or two hours after the shift began.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.house.times import MINUTE, clock
from handover.store import handovers

SINCE = 10 * MINUTE
UNTIL = timedelta(hours=2)


def to_look_at(desk: Desk) -> Iterator[Lead]:
    """On the board: when did you come? Only after a handover that was left on the table."""
    now = desk.now()
    last = handovers.last_given(desk.book)
    if last is None or not last.left_because or last.given_at is None:
        return
    for a in desk.roster().assignments_at(now):
        begun = now - a.span.start
        mine = a.staff_id == desk.who.id and a.with_residents and a.scheduled is None
        if mine and SINCE <= begun <= UNTIL and abs(last.given_at - a.span.start) <= UNTIL:
            at = clock(a.span.start, desk.zone)
            yield Lead(f"Did you come later than {at}? Say when", f"came:{a.id}")
