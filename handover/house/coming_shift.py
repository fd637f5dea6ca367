"""This shift and the one after it, where two are on together for a while to hand over."""

from __future__ import annotations

from datetime import datetime, timedelta

from handover.house.dataclass import dataclass
from handover.house.shifts import Roster, ShiftKind
from handover.house.times import DAY, Span

HANDING_OVER = timedelta(hours=1)
"""Whoever begins longer than this before the others end does not take over from them."""
AHEAD = 60 * DAY
"""No roster is made for longer."""


@dataclass(frozen=True, slots=True)
class Comes:
    """The shift that takes over."""

    begins: datetime
    """UTC; where two shifts overlap to hand over, the first is still on then."""
    window: Span
    """The time that is theirs: from the end of the shift before, or from when they come."""


def this_shift_ends(roster: Roster, staff_id: int, now: datetime) -> datetime | None:
    """When the shift is over that somebody is on, UTC; for others, that of those on just now.

    None if nobody is on.
    """
    if mine := roster.block_at(staff_id, now):
        return mine.span.end
    on = roster.covered(Span(now, now))
    # Whoever comes in between hands over to nobody and takes over from nobody.
    whole = [one.span.end for one in on if one.kind is not ShiftKind.MIDDLE]
    return min(whole or [one.span.end for one in on], default=None)


def shift_after(roster: Roster, ends: datetime) -> Comes | None:
    """The shift after the one that ends then (UTC); None if the roster knows of none."""
    for one in roster.covered(Span(ends, ends + AHEAD)):
        if one.span.start >= ends - HANDING_OVER:
            return Comes(one.span.start, Span(max(one.span.start, ends), one.span.end))
    return None


def is_for_shift(window: Span, ends: datetime, after: Comes | None) -> bool:
    """Is something in that time for the shift that ends then (UTC), or for a later one?

    What begins while both are on, and lies for the most part after this shift, is for the next.
    """
    if window.start >= ends:
        return False
    handing_over = after is not None and window.start >= after.begins
    return not (handing_over and window.end - ends > ends - window.start)
