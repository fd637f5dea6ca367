"""Moments, wall times and the nights on which the clocks change.

A *moment* is an aware datetime in UTC; moments are stored and compared. A *wall time* is what
the kitchen clock shows: a naive datetime that means something only together with a zone.
Two aware datetimes of the same local zone are never subtracted or compared: Python reads
their wall times, which is an hour wrong on the nights the clocks change.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from handover.house.dataclass import dataclass

UTC = dt.UTC
Zone = ZoneInfo

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
DAY_BEGINS = time(5, 0)
"""Local time at which the house's day rolls over."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def as_moment(moment: datetime) -> datetime:
    """The same moment in UTC.

    Raises:
        ValueError: The datetime is naive, so nobody knows which moment it means.
    """
    if moment.tzinfo is UTC:
        return moment
    if moment.utcoffset() is None:
        raise ValueError(f"{moment} has no zone, so it is not a moment.")
    return moment.astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time from one moment to another; a single moment when both are the same.

    Raises:
        ValueError: An end is naive, or the end is before the start.
    """

    start: datetime
    """First moment, UTC."""
    end: datetime
    """Last moment, UTC; for shifts the first moment that is no longer in it."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "start", as_moment(self.start))
        object.__setattr__(self, "end", as_moment(self.end))
        if self.end < self.start:
            raise ValueError(f"The end {self.end} is before the start {self.start}.")

    @property
    def length(self) -> timedelta:
        """The true length, whatever the clock on the wall did."""
        return self.end - self.start

    def contains(self, moment: datetime) -> bool:
        """Is the moment in the span? The end is not."""
        return self.start <= as_moment(moment) < self.end

    def overlaps(self, other: Span) -> bool:
        """Do both have time in common? A single moment counts where it is contained."""
        if self.start == self.end:
            return other.contains(self.start) or self == other
        if other.start == other.end:
            return self.contains(other.start)
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Once:
    """The wall time happens once, as nearly all do."""

    moment: datetime
    """When, UTC."""


@dataclass(frozen=True, slots=True)
class Twice:
    """The wall time happens twice: the clocks go back over it."""

    first: datetime
    """The earlier moment, UTC."""
    second: datetime
    """The later moment, UTC."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """The wall time does not exist: the clocks go forward over it."""

    before: datetime
    """What may have been meant, as a wall time before the clocks changed."""
    after: datetime
    """What may have been meant, as a wall time after the clocks changed."""


Reading = Once | Twice | Skipped


def read_wall(wall: datetime, zone: Zone) -> Reading:
    """Which moment, or moments, does the wall time mean there?

    Raises:
        ValueError: The wall time carries a zone of its own.
    """
    if wall.tzinfo is not None:
        raise ValueError(f"{wall} is a moment, not a wall time.")
    first = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    second = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    if first == second:
        return Once(first)
    if first < second:
        return Twice(first, second)
    # In a skipped hour fold 0 reads with the old offset, which lands after the change.
    return Skipped(before=_wall(second, zone), after=_wall(first, zone))


def shift_moment(wall: datetime, zone: Zone, *, fold: Literal[0, 1] = 0) -> datetime:
    """The moment (UTC) that a wall time on the roster means.

    A skipped wall time moves forward to the next minute that exists.
    Of one that happens twice, fold 0 (for starts) is the first and fold 1 (for ends) the second.
    """
    while isinstance(reading := read_wall(wall, zone), Skipped):
        wall = wall.replace(second=0, microsecond=0) + MINUTE
    if isinstance(reading, Once):
        return reading.moment
    return reading.second if fold else reading.first


def local(moment: datetime, zone: Zone) -> datetime:
    """The moment as that zone's clocks show it: aware, for showing only, never for comparing."""
    return as_moment(moment).astimezone(zone)


def _wall(moment: datetime, zone: Zone) -> datetime:
    """The moment as a naive wall time."""
    return local(moment, zone).replace(tzinfo=None, fold=0)


def house_day(moment: datetime, zone: Zone) -> date:
    """The house's local day the moment belongs to. It rolls over at 05:00, not at midnight."""
    here = local(moment, zone)
    return here.date() if here.time() >= DAY_BEGINS else here.date() - DAY


def day_ends(moment: datetime, zone: Zone) -> datetime:
    """The moment (UTC) at which the house's day that holds `moment` is over: the next 05:00."""
    wall = datetime.combine(house_day(moment, zone) + DAY, DAY_BEGINS)
    return shift_moment(wall, zone)


def clock(moment: datetime, zone: Zone) -> str:
    """Local time such as `01:30`; `01:30 (second)` where the clock shows it twice that night."""
    here = local(moment, zone)
    shown = f"{here:%H:%M}"
    if not isinstance(read_wall(_wall(moment, zone), zone), Twice):
        return shown
    return f"{shown} (second)" if here.fold else f"{shown} (first)"


def day_words(moment: datetime, zone: Zone) -> str:
    """Local calendar day such as `Sunday 15 March`, in English whatever the machine speaks."""
    here = local(moment, zone)
    return f"{WEEKDAYS[here.weekday()]} {here.day} {MONTHS[here.month - 1]}"


def short_day(moment: datetime, zone: Zone) -> str:
    """Local calendar day such as `Sun 15 Mar`."""
    return day_of(local(moment, zone).date())


def day_and_clock(moment: datetime, zone: Zone) -> str:
    """Local day and time such as `Sun 15 Mar 13:40`."""
    return f"{short_day(moment, zone)} {clock(moment, zone)}"


def day_of(on: date) -> str:
    """A day on the calendar such as `Sun 15 Mar`."""
    return f"{WEEKDAYS[on.weekday()][:3]} {on.day} {MONTHS[on.month - 1][:3]}"


def length_words(length: timedelta) -> str:
    """A length such as `20 min`, `7 h 30 min` or `2 days 3 h`; seconds are left out."""
    hours, minutes = divmod(length // MINUTE, 60)
    days, hours = divmod(hours, 24)
    parts = (
        f"{days} day" + "s" * (days != 1) if days else "",
        f"{hours} h" if hours else "",
        f"{minutes} min" if minutes else "",
    )
    return " ".join(part for part in parts if part) or "0 min"


def span_words(span: Span, zone: Zone) -> str:
    """Local times such as `14:00-14:30`, or `14:00` for a single moment.

    Where the clock would make one believe in another length, the true one is added:
    `01:50-03:10 (20 min)`.
    """
    if span.start == span.end:
        return clock(span.start, zone)
    shown = f"{clock(span.start, zone)}-{clock(span.end, zone)}"
    seeming = (_wall(span.end, zone) - _wall(span.start, zone)) % DAY
    return shown if seeming == span.length else f"{shown} ({length_words(span.length)})"


def due_words(span: Span, zone: Zone, day: Callable[[datetime], str]) -> str:
    """When something is due, with the day as `day` says that of a moment: `Sat 14 Mar 10:15-12:15`.

    Whole days of the house are `Sat 14 Mar, any time` or `Sat 14 Mar to Sun 15 Mar, any time`, and
    what lasts longer than a day names the day it ends: `Mon 9 Mar 15:30 to Thu 12 Mar 12:00`.
    """
    first = day(span.start)
    if span.start < span.end and all(_day_begins(one, zone) for one in (span.start, span.end)):
        if span.end == day_ends(span.start, zone):
            return f"{first}, any time"
        last = datetime.combine(house_day(span.end - MINUTE, zone), DAY_BEGINS)
        return f"{first} to {day(shift_moment(last, zone))}, any time"
    if span.length > DAY:
        return f"{first} {clock(span.start, zone)} to {day(span.end)} {clock(span.end, zone)}"
    return f"{first} {span_words(span, zone)}"


def _day_begins(moment: datetime, zone: Zone) -> bool:
    return local(moment, zone).time() == DAY_BEGINS
