"""The story's own dates, and where they come to lie when it is moved by whole weeks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from handover.house.refusals import Unfit
from handover.house.times import (
    MINUTE,
    MONTHS,
    Once,
    Skipped,
    Span,
    Twice,
    local,
    read_wall,
    shift_moment,
)

FIRST_MONDAY = date(2026, 2, 23)
"""The story's first week begins here; its own dates lie in this year unless they name another."""
THIRD_MONDAY = date(2026, 3, 9)
"""The week in which the present is put."""
AFTER_LAST = date(2026, 3, 16)
WEEK = timedelta(weeks=1)
YEARS = (2026, 2100)
"""The first and the last year to which a demo's clock may be set."""

_MONTH_OF = {month[:3]: number for number, month in enumerate(MONTHS, start=1)}
_PLACE = re.compile(r"\{(\d\d? [A-Z][a-z]{2}(?: \d{4})?)(?::(\w+))?\}")
_FIRST_TWENTY = """
    zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
    thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
"""


class ClockNight(StrEnum):
    """What the clocks do in the night from Saturday to Sunday of the second week."""

    NOTHING = "nothing"
    FORWARD = "forward"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Calendar:
    """When things happen. Dates are said as the story says them: `23 Feb`, `23 Feb 08:10`."""

    zone: ZoneInfo
    """The zone of the clock on the wall: wall times stay what they are."""
    moved: timedelta = timedelta(0)
    """Whole weeks between the story's own dates and those in the book."""

    def day(self, said: str) -> date:
        """The local day that `23 Feb` or `10 Nov 2025` comes to lie on."""
        number, month, *year = said.split()
        written = date(int(year[0]) if year else FIRST_MONDAY.year, _MONTH_OF[month], int(number))
        return written + self.moved

    def wall(self, said: str) -> datetime:
        """The wall time of `23 Feb 08:10`, naive."""
        day, _, clock = said.rpartition(" ")
        return datetime.combine(self.day(day), time.fromisoformat(clock))

    def moment(self, said: str) -> datetime:
        """The moment (UTC) of `23 Feb 08:10`; the first where the clock shows it twice."""
        return shift_moment(self.wall(said), self.zone)

    def span(self, said: str, minutes: int) -> Span:
        """From `23 Feb 08:10` on, for that many true minutes."""
        start = self.moment(said)
        return Span(start, start + minutes * MINUTE)

    def window(self, said: str) -> Span:
        """Between the two times of `7 Mar 10:15-12:15`; an earlier end is on the next day."""
        first, _, last = said.partition("-")
        start = self.wall(first)
        end = datetime.combine(start.date(), time.fromisoformat(last))
        end += timedelta(days=end < start)
        return Span(shift_moment(start, self.zone), shift_moment(end, self.zone, fold=1))

    def said(self, moment: datetime) -> str:
        """A moment (UTC) as the story says it: `23 Feb 08:10`."""
        wall = wall_of(moment, self.zone) - self.moved
        return f"{said_day(wall.date())} {wall:%H:%M}"

    def words(self, text: str) -> str:
        """A text with its dates put in: `{8 Mar}` as `8 March`.

        `{22 Mar:nth}` is `22nd`, `{13 Mar:word}` is `thirteenth`, `{8 Sep 2025:month}` is
        `September`.
        """
        return _PLACE.sub(lambda found: _said(self.day(found[1]), found[2]), text)

    @property
    def clock_night(self) -> ClockNight:
        """What the clocks do in the second week's night to Sunday."""
        saturday = datetime.combine(self.day("7 Mar"), time(12))
        evening = saturday.replace(tzinfo=self.zone).utcoffset() or timedelta(0)
        morning = (saturday + timedelta(days=1)).replace(tzinfo=self.zone).utcoffset()
        if morning is None or morning == evening:
            return ClockNight.NOTHING
        return ClockNight.FORWARD if morning > evening else ClockNight.BACK


def said_day(day: date) -> str:
    """A day as the story says it: `23 Feb`."""
    return f"{day.day} {MONTHS[day.month - 1][:3]}"


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier, or the last day of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    after = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    return min(date(year, month + 1, 1) + timedelta(days=day.day - 1), after - timedelta(days=1))


def moved_to_hold(wall: datetime, *, stays: bool) -> timedelta:
    """By how many weeks the story moves so that this wall time falls in its third week.

    With `stays` it is left where it was written if the time lies anywhere in it.
    """
    if stays and FIRST_MONDAY <= wall.date() < AFTER_LAST:
        return timedelta(0)
    return WEEK * ((wall.date() - THIRD_MONDAY) // WEEK)


def moment_of(at: datetime, zone: ZoneInfo) -> datetime:
    """The moment (UTC) of the wall time a demo's clock is set to.

    Raises:
        Unfit: The year is out of reach, or that night skips the hour.
    """
    if not YEARS[0] <= at.year <= YEARS[1]:
        raise Unfit(f"The demo's clock goes from the year {YEARS[0]} to {YEARS[1]}. Choose a day.")
    match read_wall(at, zone):
        case Once(moment):
            return moment
        case Twice(first):
            return first
        case Skipped(before, after):
            raise Unfit(
                f"{at:%H:%M} is skipped that night: the clocks go forward. "
                f"Choose {before:%H:%M} or {after:%H:%M}."
            )


def wall_of(moment: datetime, zone: ZoneInfo) -> datetime:
    """The moment as a naive wall time."""
    return local(moment, zone).replace(tzinfo=None)


def _said(day: date, how: str | None) -> str:
    match how:
        case "nth":
            return f"{day.day}{_ending(day.day)}"
        case "word":
            return _word(day.day)
        case "month":
            return MONTHS[day.month - 1]
        case _:
            return f"{day.day} {MONTHS[day.month - 1]}"


def _ending(number: int) -> str:
    if number in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _word(number: int) -> str:
    words = _FIRST_TWENTY.split()
    if number < len(words):
        return words[number]
    if number == 30:
        return "thirtieth"
    return f"{'twenty' if number < 30 else 'thirty'}-{words[number % 10]}"
