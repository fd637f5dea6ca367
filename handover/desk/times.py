"""Reading typed times at this desk, and saying them back in full."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from handover.desk.desk import Desk
from handover.desk.house_times import in_house_words
from handover.house.coming_shift import HANDING_OVER
from handover.house.refusals import Unfit, reading
from handover.house.regex import regex
from handover.house.shifts import Roster
from handover.house.times import (
    DAY,
    Once,
    Skipped,
    Span,
    Zone,
    clock,
    day_words,
    due_words,
    house_day,
    local,
    read_wall,
    span_words,
)
from handover.house.typed_times import length_typed, read_day, read_future, read_past
from handover.rules.shift_time import WallSpan

_WHICH = regex(r"\s*\(?\b(?P<which>first|second|1st|2nd)\)?\s*$", re.IGNORECASE)
"""Which of two equal hours is meant, on the night on which the clocks go back."""

HALF_AN_HOUR = timedelta(minutes=30)
A_SHIFT = timedelta(hours=4)
"""What is promised for longer than this is promised for a shift, and not for an hour of it."""


def happened(desk: Desk, typed: str) -> WallSpan | None:
    """When it happened, as typed; None for now. The rules judge it at the save.

    Raises:
        Unfit: It cannot be read as a time.
    """
    length = length_typed(typed)
    if length is not None and length < timedelta():
        # So long ago by the true clock, whatever the one on the wall did meanwhile.
        then = local(desk.now() + length, desk.zone).replace(tzinfo=None, second=0, microsecond=0)
        return WallSpan(then, then)
    read = read_past(typed, local(desk.now(), desk.zone).replace(tzinfo=None))
    return WallSpan(read.start, read.end) if read else None


def planned(desk: Desk, typed: str, *, about: int | None = None) -> Span | None:
    """When it is to happen, as typed, in UTC; None for whenever they ask.

    `about` is the number of whoever it is for: "before they leave" is theirs. Of an hour that comes
    twice `01:30 (second)` says which.

    Raises:
        TwoMeanings: It may be meant in two ways.
        Unfit: It cannot be read, falls into an hour that the clocks skip, or ends before it starts.
    """
    with reading(typed):
        return _read_planned(desk, typed, about)


def _read_planned(desk: Desk, typed: str, about: int | None) -> Span | None:
    if of_the_house := in_house_words(desk, typed, about):
        return of_the_house
    length = length_typed(typed)
    if length is not None and length > timedelta():
        start = (desk.now() + length).replace(second=0, microsecond=0)
        return Span(start, start + HALF_AN_HOUR)
    which = _WHICH.search(typed)
    typed = _WHICH.sub("", typed)
    read = read_future(typed, local(desk.now(), desk.zone).replace(tzinfo=None))
    if read is None:
        return None
    starts, ends = _moments(read.start, desk.zone), _moments(read.end, desk.zone)
    if which is not None:
        starts = starts[:1] if which["which"].startswith(("f", "1")) else starts[-1:]
    windows = [Span(start, end) for start in starts for end in ends if start <= end]
    if not windows:
        raise Unfit(f"It would end at {read.end:%H:%M}, before it starts at {read.start:%H:%M}.")
    return next((window for window in windows if window.end >= desk.now()), windows[0])


def _moments(wall: datetime, zone: Zone) -> tuple[datetime, ...]:
    reading = read_wall(wall, zone)
    if isinstance(reading, Skipped):
        raise Unfit(
            f"{wall:%H:%M} is skipped that night: the clocks go forward. "
            f"Write {reading.before:%H:%M} or {reading.after:%H:%M}."
        )
    return (reading.moment,) if isinstance(reading, Once) else (reading.first, reading.second)


def said_in_full(desk: Desk, window: Span | None, roster: Roster | None = None) -> str:
    """A time said back in full words, with who is on: `Saturday 14 March 09:00-12:00 (Dot on)`."""
    if window is None:
        return "whenever they ask"
    when = due_words(window, desk.zone, lambda one: day_words(one, desk.zone))
    counts = roster or desk.roster()
    on = _on(counts, window, desk)
    if on:
        return f"{when} ({on})"
    is_out = counts.published_until is not None and window.end <= counts.published_until
    return f"{when} ({'nobody is on' if is_out else 'the roster is not out'})"


def _on(roster: Roster, window: Span, desk: Desk) -> str:
    """Who is on then: `Mags on, Theo until 15:30`; of more than a day only the names.

    Where somebody is on all through a shift, whoever only takes over at its ends is not named.
    """
    names = desk.names()
    theirs = {
        names.get(who, "?"): [
            one.span for one in roster.blocks_of(who) if one.span.overlaps(window)
        ]
        for who in dict.fromkeys(a.staff_id for a in roster.covered(window))
    }
    if window.length > DAY:
        return f"{', '.join(theirs)} on" if theirs else ""
    throughout = [who for who, shifts in theirs.items() if _all_of(window, shifts)]
    long_enough = HANDING_OVER if throughout and window.length > A_SHIFT else timedelta()
    partly = [
        f"{who} {' and '.join(_part(one, window, desk.zone) for one in shifts)}"
        for who, shifts in theirs.items()
        if who not in throughout and _together(window, shifts) > long_enough
    ]
    return ", ".join((*([f"{', '.join(throughout)} on"] if throughout else []), *partly))


def _all_of(window: Span, shifts: Sequence[Span]) -> bool:
    return any(one.start <= window.start and window.end <= one.end for one in shifts)


def _together(window: Span, shifts: Sequence[Span]) -> timedelta:
    both = (min(one.end, window.end) - max(one.start, window.start) for one in shifts)
    return sum(both, timedelta())


def _part(shift: Span, window: Span, zone: Zone) -> str:
    if shift.start > window.start and shift.end < window.end:
        return span_words(shift, zone)
    if shift.start > window.start:
        return f"from {clock(shift.start, zone)}"
    return f"until {clock(shift.end, zone)}"


def choice_words(desk: Desk, choices: tuple[str, ...]) -> tuple[str, ...]:
    """Times of which one is meant, each said in full."""
    return tuple(said_in_full(desk, planned(desk, one)) for one in choices)


def happened_in_full(desk: Desk, typed: WallSpan) -> str:
    """Typed wall times said back in full: `Sunday 8 March 01:30-02:00`."""
    start, end = typed.start, typed.end
    reading = read_wall(start, desk.zone)
    moment = reading.moment if isinstance(reading, Once) else desk.now()
    day = day_words(moment, desk.zone) if isinstance(reading, Once) else f"{start:%d %B}"
    return f"{day} {start:%H:%M}" + (f"-{end:%H:%M}" if end != start else "")


def day_typed(desk: Desk, typed: str, *, last: bool = False) -> date | None:
    """A day as typed; None if nothing stands there. `last`: on which something ends.

    Raises:
        Unfit: It cannot be read as a day.
    """
    return read_day(typed, house_day(desk.now(), desk.zone), last=last)


def clock_words(desk: Desk) -> str:
    """The present time on the wall, as `23:14`."""
    return clock(desk.now(), desk.zone)
