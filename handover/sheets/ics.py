"""Reading a roster out of a calendar file.

Written by hand rather than with a library: a roster needs a small part of RFC 5545, every line
that is not understood is to be named by its number, and nothing in a file may cost more than its
length. Descriptions, organisers, places and addresses are not read at all.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import islice
from typing import TypeVar
from zoneinfo import ZoneInfo

from handover.house.plain_text import clean
from handover.house.refusals import Unfit
from handover.house.times import DAY, Span, local, shift_moment
from handover.house.written_rosters import (
    LONGEST_TITLE,
    NotUnderstood,
    WrittenRoster,
    WrittenShift,
)
from handover.sheets.ics_lines import Event, Property, plain_value, take_apart
from handover.sheets.repeating import Repeats, days_of, ends_before, read_rule
from handover.sheets.zones_by_name import zone_named

V = TypeVar("V")
MOST_SHIFTS = 5_000
"""So many shifts of one file are looked at; a house has some hundred in a year."""
NO_END = "It has no end (DTEND) and does not say how long it lasts."
_TIME = re.compile(r"(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(Z?)$")
_LASTS = re.compile(
    r"\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$"
)


@dataclass(frozen=True, slots=True)
class Wall:
    """A time as it stands in the file, and the zone whose clock shows it."""

    wall: datetime
    """Naive."""
    zone: ZoneInfo

    def moment(self, *, end: bool = False) -> datetime:
        """The moment (UTC); of one that comes twice, a shift starts at the first."""
        return shift_moment(self.wall, self.zone, fold=1 if end else 0)


def read_ics(content: bytes, zone: ZoneInfo, window: Span) -> WrittenRoster:
    """What a calendar has to say about the time between two moments (UTC).

    Times without a zone are those of the house's clock.

    Raises:
        Unfit: It is too large, not UTF-8, no calendar, or has too many events.
    """
    apart = take_apart(content)
    reading = _Calendar(zone, window, apart.places)
    troubles = list(apart.not_understood)
    shifts: list[WrittenShift] = []
    changed: defaultdict[str, set[datetime]] = defaultdict(set)
    for event in apart.events:
        try:
            if event.first("RECURRENCE-ID"):
                changed[reading.uid(event)].add(reading.instead_of(event))
        except Unfit:
            continue  # said again below, where the event itself is read
    for event in apart.events:
        wrong = reading.wrong(event)
        found = _or_wrong(wrong, lambda: reading.shifts(event, changed)) if not wrong else None  # noqa: B023  # at once
        if found is None:
            if not _words(event):
                wrong.append("It has no title that names anybody.")
            troubles.append(NotUnderstood(event.line, " ".join(wrong), _words(event)))
        elif len(shifts) + len(found) > MOST_SHIFTS:
            why = f"There are more than {MOST_SHIFTS:,} shifts; from here on none is read."
            troubles.append(NotUnderstood(event.line, why))
            break
        else:
            shifts += found
    return WrittenRoster(tuple(shifts), tuple(sorted(troubles, key=lambda one: one.line)))


@dataclass(frozen=True, slots=True)
class _Calendar:
    """How times of this file are read."""

    zone: ZoneInfo
    window: Span
    places: dict[str, str]

    def uid(self, event: Event) -> str:
        found = event.first("UID")
        return found.value[:500] if found else ""

    def instead_of(self, event: Event) -> datetime:
        """The moment of the occurrence that this event takes the place of."""
        found = event.first("RECURRENCE-ID")
        assert found is not None
        if found.parameters.get("RANGE"):
            raise Unfit("It changes all that come after it. Write those as an event of their own.")
        return self._time(found).moment()

    def wrong(self, event: Event) -> list[str]:
        """Everything in it that cannot be read, a sentence each, in the order it is looked for."""
        wrong: list[str] = []
        start = _or_wrong(wrong, lambda: self._start(event))
        _or_wrong(wrong, lambda: self._span(event, start) if start else self._ends(event))
        if event.first("RECURRENCE-ID"):
            _or_wrong(wrong, lambda: self.instead_of(event))
        _or_wrong(wrong, lambda: _rules(event))
        for name in ("RDATE", "EXDATE") if _repeats(event) else ():
            _or_wrong(wrong, lambda: [*self._listed(event, name)])  # noqa: B023  # at once
        return list(dict.fromkeys(wrong))

    def shifts(self, event: Event, changed: dict[str, set[datetime]]) -> tuple[WrittenShift, ...]:
        """Every shift this event stands for, within the window; of too many, one too many.

        Raises:
            Unfit: One of them cannot be: then none is.
        """
        return tuple(islice(self._shifts(event, changed), MOST_SHIFTS + 1))

    def _shifts(self, event: Event, changed: dict[str, set[datetime]]) -> Iterator[WrittenShift]:
        start = self._start(event)
        uid = self.uid(event)
        one = WrittenShift(event.line, uid, _words(event), None, cancelled=_cancelled(event))
        if event.first("RECURRENCE-ID"):
            key = f"{uid}|{self.instead_of(event):%Y%m%dT%H%M%SZ}"
            yield from self._within(replace(one, key=key, span=self._span(event, start)))
            return
        if not _repeats(event):
            yield from self._within(replace(one, span=self._span(event, start)))
            return
        without = {wall.moment() for wall in self._listed(event, "EXDATE")}
        without |= changed.get(uid, set())
        for wall in self._occurrences(event, start):
            moment = wall.moment()
            if moment not in without:
                key = f"{uid}|{moment:%Y%m%dT%H%M%SZ}"
                yield from self._within(replace(one, key=key, span=self._span(event, wall)))

    def _within(self, one: WrittenShift) -> Iterator[WrittenShift]:
        if one.span is not None and one.span.overlaps(self.window):
            yield one

    def _occurrences(self, event: Event, start: Wall) -> Iterator[Wall]:
        rules = _rules(event)
        since = local(self.window.start, start.zone).date() - 2 * DAY
        until = local(self.window.end, start.zone).date() + DAY
        days: dict[datetime, None] = {start.wall: None} if not rules else {}
        for read in rules:
            for day in days_of(read, start.wall.date(), since=since, until=until):
                wall = Wall(datetime.combine(day, start.wall.time()), start.zone)
                if ends_before(read, wall.wall, wall.moment()):
                    break
                days[wall.wall] = None
        yield from (Wall(wall, start.zone) for wall in days)
        yield from self._listed(event, "RDATE")

    def _start(self, event: Event) -> Wall:
        begins = event.first("DTSTART")
        if begins is None:
            raise Unfit("It has no beginning (DTSTART).")
        return self._time(begins)

    def _ends(self, event: Event) -> None:
        """Can be read when it ends, whenever it begins?"""
        ends, lasts = event.first("DTEND"), event.first("DURATION")
        if ends is not None:
            self._time(ends)
        elif lasts is not None:
            _lasts(lasts.value)
        else:
            raise Unfit(NO_END)

    def _span(self, event: Event, start: Wall) -> Span:
        """From the beginning to the end of one occurrence, whatever the clocks do in between."""
        ends, lasts, begins = event.first("DTEND"), event.first("DURATION"), event.first("DTSTART")
        assert begins is not None
        if ends is not None:
            first, last = self._time(begins), self._time(ends)
            if first.zone.key == last.zone.key:
                end = Wall(start.wall + (last.wall - first.wall), start.zone).moment(end=True)
            else:
                end = start.moment() + (last.moment(end=True) - first.moment())
        elif lasts is not None:
            end = _after(start, lasts.value)
        else:
            raise Unfit(NO_END)
        if end <= start.moment():
            raise Unfit("It ends before it starts, or as it starts.")
        return Span(start.moment(), end)

    def _listed(self, event: Event, name: str) -> Iterator[Wall]:
        """Every time of those lists of it."""
        for one in event.every(name):
            for value in one.value.split(","):
                if not _TIME.match(value.strip()):
                    raise Unfit(f"Its {one.name} is not a list of times.")
                yield self._time(replace(one, value=value))

    def _time(self, one: Property) -> Wall:
        found = _TIME.match(one.value.strip())
        if found is None:
            if re.fullmatch(r"\d{8}", one.value.strip()):
                raise Unfit("It lasts whole days. A shift has times: from when until when?")
            raise Unfit(f"Its {one.name} is no time that can be read.")
        try:
            wall = datetime(*(int(part) for part in found.groups()[:6]))  # type: ignore[arg-type]  # noqa: DTZ001  # six numbers; a wall time
        except ValueError:
            raise Unfit(f"Its {one.name} is a time there is not.") from None
        if not 1990 <= wall.year <= 2200:
            raise Unfit(f"Its {one.name} lies too far away.")
        return Wall(wall, self._zone(one, utc=bool(found[7])))

    def _zone(self, one: Property, *, utc: bool) -> ZoneInfo:
        if utc:
            return ZoneInfo("UTC")
        if "TZID" not in one.parameters:
            return self.zone
        found = zone_named(one.parameters["TZID"], self.places)
        if found is None:
            raise Unfit("Its time zone is one that nobody here knows. Write the times in UTC.")
        return found


def _or_wrong(wrong: list[str], read: Callable[[], V]) -> V | None:
    """What is read; None, and why, where it cannot be."""
    try:
        return read()
    except Unfit as trouble:
        wrong.append(str(trouble))
        return None


def _rules(event: Event) -> list[Repeats]:
    """By which it repeats: one, or none."""
    rules = [one.value for one in event.every("RRULE")]
    if len(rules) > 1:
        raise Unfit("It repeats by more than one rule. Write it as several events.")
    return [read_rule(rule) for rule in rules]


def _repeats(event: Event) -> bool:
    """Does it come more than once? What takes the place of one occurrence does not."""
    again = event.first("RRULE") or event.first("RDATE")
    return again is not None and event.first("RECURRENCE-ID") is None


def _lasts(value: str) -> list[int]:
    """Weeks, days, hours, minutes and seconds."""
    found = _LASTS.match(value.strip().upper())
    if found is None or not any(found.groups()):
        raise Unfit("How long it lasts (DURATION) cannot be read.")
    return [int(part or 0) for part in found.groups()]


def _after(start: Wall, value: str) -> datetime:
    weeks, days, hours, minutes, seconds = _lasts(value)
    later = Wall(start.wall + timedelta(weeks=weeks, days=days), start.zone).moment()
    if not weeks and not days:
        later = start.moment()
    return later + timedelta(hours=hours, minutes=minutes, seconds=seconds)


def _words(event: Event) -> str:
    """The title, and the names of those who attend; never what stands behind them."""
    title = event.first("SUMMARY")
    words = [plain_value(title.value)] if title else []
    words += [one.parameters.get("CN", "") for one in event.every("ATTENDEE")]
    return " ".join(clean(" · ".join(word for word in words if word)).split())[:LONGEST_TITLE]


def _cancelled(event: Event) -> bool:
    status = event.first("STATUS")
    return status is not None and status.value.strip().upper() == "CANCELLED"
