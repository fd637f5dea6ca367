"""How an event repeats: every so many days, or weeks on certain weekdays. Nothing else is a roster.

The days are worked out from the calendar and never counted one by one from the beginning, so that
a rule that repeats a thousand million times costs no more than one that repeats twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from handover.house.refusals import Unfit
from handover.house.times import DAY

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
UNDERSTOOD = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST"})
LARGEST = 10**12
MOST_NAMED = 5
"""So many odd parts of a rule are named."""
_UNTIL = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$")


@dataclass(frozen=True, slots=True)
class Repeats:
    """A rule that is understood."""

    days_apart: int
    """Of days that repeat; 0 where weeks do."""
    weeks_apart: int
    weekdays: tuple[int, ...]
    """Monday is 0; none takes that of the first day."""
    count: int | None
    until: str
    """As it stands in the rule; a day or a time."""
    week_begins: int


def read_rule(value: str) -> Repeats:
    """Read a rule such as `FREQ=WEEKLY;BYDAY=MO,TU;UNTIL=20260401T000000Z`.

    Raises:
        Unfit: It repeats in another way, or cannot be read: every part of it that is so is named.
    """
    parts = {
        key.strip().upper(): text.strip().upper()
        for key, sign, text in (one.partition("=") for one in value.split(";") if one)
        if sign
    }
    odd = sorted(parts.keys() - UNDERSTOOD)
    how = parts.get("FREQ", "")
    if how not in ("DAILY", "WEEKLY"):
        odd.append(f"FREQ={how}"[:40])
    apart = _number(parts.get("INTERVAL", "1"), odd)
    days = parts["BYDAY"].split(",") if "BYDAY" in parts else ()
    weekdays = tuple(sorted({_weekday(one, odd) for one in days}))
    if how == "DAILY" and weekdays and apart != 1:
        odd.append("BYDAY with every so many days")
    weekly = how == "WEEKLY" or bool(weekdays)
    if "UNTIL" in parts and not _UNTIL.match(parts["UNTIL"]):
        odd.append("UNTIL")
    count = _number(parts["COUNT"], odd) if "COUNT" in parts else None
    week_begins = _weekday(parts.get("WKST", "MO"), odd)
    if odd:
        raise _another_way(list(dict.fromkeys(odd)))
    return Repeats(
        days_apart=0 if weekly else apart,
        weeks_apart=apart if weekly else 0,
        weekdays=weekdays,
        count=count,
        until=parts.get("UNTIL", ""),
        week_begins=week_begins,
    )


def days_of(rule: Repeats, first: date, *, since: date, until: date) -> Iterator[date]:
    """The days of the rule that lie between two days, both included, in order."""
    return (
        _by_days(rule, first, since, until)
        if rule.days_apart
        else _by_weeks(rule, first, since, until)
    )


def ends_before(rule: Repeats, wall: datetime, moment: datetime) -> bool:
    """Is that occurrence after the last the rule allows? `wall` is naive, `moment` in UTC."""
    found = _UNTIL.match(rule.until)
    if found is None:
        return False
    day = [int(part) for part in found.groups()[:3]]
    try:
        if found[4] is None:
            return wall.date() > date(day[0], day[1], day[2])
        hour, minute, second = (int(part) for part in found.groups()[3:6])
        last = datetime(day[0], day[1], day[2], hour, minute, second)  # noqa: DTZ001  # as it stands
    except ValueError:
        return True
    return (moment.replace(tzinfo=None) if found[7] else wall) > last


def _by_days(rule: Repeats, first: date, since: date, until: date) -> Iterator[date]:
    number = max(-((first - since) // DAY) // rule.days_apart, 0)
    while rule.count is None or number < rule.count:
        if number * rule.days_apart > (until - first) // DAY:
            return
        day = first + number * rule.days_apart * DAY
        if day >= since:
            yield day
        number += 1


def _by_weeks(rule: Repeats, first: date, since: date, until: date) -> Iterator[date]:
    weekdays = rule.weekdays or (first.weekday(),)
    places = sorted((day - rule.week_begins) % 7 for day in weekdays)
    week = first - timedelta(days=(first.weekday() - rule.week_begins) % 7)
    from_first = [place for place in places if week + place * DAY >= first]
    apart = 7 * rule.weeks_apart
    number = max(((since - week) // DAY) // apart, 0)
    while number * apart <= (until - week) // DAY:
        begins = week + number * apart * DAY
        before = len(from_first) + (number - 1) * len(places) if number else 0
        for at, place in enumerate(from_first if number == 0 else places):
            day = begins + place * DAY
            if rule.count is not None and before + at >= rule.count:
                return
            if since <= day <= until:
                yield day
        number += 1


def _weekday(word: str, odd: list[str]) -> int:
    """Monday is 0; what is none is put among what is odd."""
    if word not in WEEKDAYS:
        odd.append(f"BYDAY={word}"[:40])
        return 0
    return WEEKDAYS.index(word)


def _number(word: str, odd: list[str]) -> int:
    """At least 1; what is none is put among what is odd."""
    if not (word.isascii() and word.isdecimal()) or not 1 <= int(word[:20]) <= LARGEST:
        odd.append(word[:40])
        return 1
    return int(word[:20])


def _another_way(odd: list[str]) -> Unfit:
    named = ", ".join(odd[:MOST_NAMED]) + (", and more" if len(odd) > MOST_NAMED else "")
    return Unfit(
        f"It repeats in a way that is not read here ({named}). Shifts repeat every so many days, "
        "or every so many weeks on certain weekdays; write the others as single events."
    )
