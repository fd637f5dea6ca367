"""Which moments a time in a note means, counted from when it was said.

"Saturday" is the next such day, and on a Saturday it may be today. At half past one at night
"tomorrow" may be the day that is about to begin or the one after, and "tonight" is the night in
progress. Where two days may be meant, both are given and somebody has to say which.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from handover.house.dataclass import dataclass
from handover.house.regex import regex
from handover.house.times import DAY, DAY_BEGINS, Span, Zone, day_words, local, shift_moment
from handover.rules.promises import spelling
from handover.rules.promises.lines import lines_of
from handover.rules.promises.naming import names_of
from handover.rules.promises.whens import whens_of

HALF_AN_HOUR = timedelta(minutes=30)
_HOURS = timedelta(hours=2)

_PARTS = {
    "first thing": (time(6), time(9)),
    "morning": (time(6), time(12)),
    "breakfast": (time(6), time(10)),
    "lunch": (time(11, 30), time(14)),
    "noon": (time(12), time(12, 30)),
    "midday": (time(12), time(12, 30)),
    "afternoon": (time(12), time(17)),
    "teatime": (time(16), time(19)),
    "supper": (time(17), time(20)),
    "dinner": (time(17), time(20)),
    "evening": (time(17), time(22)),
    "bed": (time(20), time(23)),
    "midnight": (time(23, 30), time(0, 30)),
    "tonight": (time(17), time(7)),
    "night": (time(21), time(6)),
}
"""From when until when, in wall times; an end that reads earlier is on the next day."""
_PART = regex(r"\b(" + "|".join(_PARTS) + r")(?=\b|time\b)")
_DAY_NAME = regex(rf"\b(next )?({'|'.join(spelling.DAYS)})\b( week)?")
_DATE = regex(
    rf"\b(?:(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({'|'.join(spelling.MONTHS)})"
    rf"|({'|'.join(spelling.MONTHS)}) (\d{{1,2}})(?:st|nd|rd|th)?|the (\d{{1,2}})(?:st|nd|rd|th))\b"
)
_IN = regex(r"\bin (half an|an?|a couple of|\d{1,2}|[a-z]+) (min|hour|hr|day|week)")
_CLOCK = regex(
    r"(?:\b(?P<how>at|around|about|by|from|till|until|before|after|for) (?:about |around )?|^|\s)"
    r"(?:(?P<past>half|quarter past|quarter to|ten past|ten to|twenty past|twenty to|five past|"
    r"five to)(?: past)? )?"
    rf"(?P<hour>\d{{1,2}}|{'|'.join(spelling.NUMBERS)})(?:[:.](?P<minute>\d\d))?"
    r" ?(?P<half>am|pm)?(?: ?oclock)?(?= |$)"
)
_PAST = {
    "half": 30, "quarter past": 15, "quarter to": -15, "ten past": 10, "ten to": -10,
    "twenty past": 20, "twenty to": -20, "five past": 5, "five to": -5,
}  # fmt: skip
_UNSETTLED = regex(
    r"\b(?:every|each|hourly|daily|nightly|weekly|once|twice|throughout|on the hour|birthday|"
    r"christmas|easter|new year|when|while|until|till|the moment|by the time|as soon as)\b"
)
"""Times that no calendar knows, or that come again and again."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a time."""

    label: str
    """How it is said back: `Saturday 14 March`."""
    span: Span
    """From when until when, UTC."""
    whole_day: bool
    """Is it a day and nothing narrower?"""


def readings_of(words: str, said_at: datetime, zone: Zone) -> tuple[Reading, ...]:
    """Every way to read the first time in `words`; none where it names no moment.

    `said_at` (UTC) is when it was said: the time of the contact, not of the writing.
    """
    plain = _first_time(words)
    now = local(said_at, zone).replace(tzinfo=None, fold=0)
    if not plain or _UNSETTLED.search(plain):
        return ()
    if ahead := _ahead(plain, now):
        windows = [ahead]
    else:
        windows = [window for day in _days(plain, now) for window in _windows(plain, day, now)]
    readings = [_reading(window, zone, said_at) for window in windows if window[1] > now]
    return tuple(readings)


def when_of(words: str, said_at: datetime, zone: Zone) -> Span | None:
    """The one window that is meant; None where there is none, or more than one."""
    readings = readings_of(words, said_at, zone)
    return readings[0].span if len(readings) == 1 else None


_Window = tuple[datetime, datetime, bool]
"""Naive wall times, and whether it is a whole day."""


def _first_time(words: str) -> str:
    for line in lines_of(words, names_of((), ())):
        for when in whens_of(line):
            if when.named:
                return line.plain[when.start : when.end].strip()
    return ""


def _ahead(plain: str, now: datetime) -> _Window | None:
    """`in an hour`, `in two days`."""
    match = _IN.search(plain)
    if not match:
        return None
    number = {"half an": 0.5, "a": 1.0, "an": 1.0, "a couple of": 2.0}.get(match[1])
    if number is None:
        number = float(match[1]) if match[1].isdecimal() else spelling.NUMBERS.get(match[1], 0)
    if match[2] in ("day", "week"):
        day = now.date() + DAY * number * (7 if match[2] == "week" else 1)
        return _whole_day(day)
    minutes = number * (1 if match[2] == "min" else 60)
    at = now.replace(second=0, microsecond=0) + timedelta(minutes=minutes)
    return (at, at + HALF_AN_HOUR, False) if minutes else None


def _days(plain: str, now: datetime) -> tuple[date, ...]:
    """The days that may be meant."""
    today, at_night = now.date(), now.time() < DAY_BEGINS
    if match := _DATE.search(plain):
        return _dates(match, today)
    if match := _DAY_NAME.search(plain):
        return _weekdays(match, today)
    if "day after tomorrow" in plain:
        return (today + DAY * 2,)
    if "tomorrow" in plain:
        return (today, today + DAY) if at_night else (today + DAY,)
    if "tonight" in plain:
        return (today - DAY,) if at_night else (today,)
    if "in the morning" in plain or plain.startswith(("first thing", "last thing")):
        return (today,) if at_night else (today + DAY,)
    return (today,)


def _weekdays(match: re.Match[str], today: date) -> tuple[date, ...]:
    ahead = (spelling.DAYS.index(match[2]) - today.weekday()) % 7
    day = today + DAY * ahead
    if match[3]:
        return (day + DAY * 7,)
    if match[1]:
        return (day + DAY * 7,) if not ahead else _next(day, today)
    return (day,) if ahead else (day, day + DAY * 7)


def _next(day: date, today: date) -> tuple[date, ...]:
    """`next Tuesday`: in this very week it may be the one or the other."""
    same_week = day.isocalendar()[:2] == today.isocalendar()[:2]
    return (day, day + DAY * 7) if same_week else (day,)


def _dates(match: re.Match[str], today: date) -> tuple[date, ...]:
    number = int(match[1] or match[4] or match[5])
    named = match[2] or match[3]
    for ahead in range(13):
        month = (today.month - 1 + ahead) % 12 + 1
        year = today.year + (today.month - 1 + ahead) // 12
        if named and spelling.MONTHS[month - 1] != named:
            continue
        try:
            day = date(year, month, number)
        except ValueError:
            continue
        if day >= today:
            return (day,)
    return ()


def _windows(plain: str, day: date, now: datetime) -> tuple[_Window, ...]:
    """The hours of that day that are meant."""
    part = _PART.search(plain)
    clock = _CLOCK.search(_without_date(plain))
    if clock and (found := _clock(clock, plain, day, now)):
        return (found,)
    if part:
        return (_part(part[1], day, now, named=_names_a_day(plain)),)
    return (_whole_day(day),) if _names_a_day(plain) else ()


def _without_date(plain: str) -> str:
    return _DATE.sub(" ", re.sub(r"\b\d{1,2}(?:st|nd|rd|th)\b", " ", plain))


def _names_a_day(plain: str) -> bool:
    return bool(
        _DAY_NAME.search(plain)
        or _DATE.search(plain)
        or re.search(r"\b(?:today|tonight|tomorrow|this|in the morning|thing)\b", plain)
    )


def _whole_day(day: date) -> _Window:
    return datetime.combine(day, DAY_BEGINS), datetime.combine(day + DAY, DAY_BEGINS), True


def _part(part: str, day: date, now: datetime, *, named: bool) -> _Window:
    start, end = _PARTS[part]
    last = day if start < end else day + DAY
    window = datetime.combine(day, start), datetime.combine(last, end)
    if not named and window[1] <= now:
        window = window[0] + DAY, window[1] + DAY
    return (*window, False)


def _clock(match: re.Match[str], plain: str, day: date, now: datetime) -> _Window | None:
    hour = int(match["hour"]) if match["hour"].isdecimal() else spelling.NUMBERS[match["hour"]]
    minute = int(match["minute"] or 0)
    if hour > 24 or minute > 59:
        return None
    at = datetime.combine(day, time(0)) + timedelta(
        hours=_of_the_clock(hour, match["half"], plain),
        minutes=minute + _PAST.get(match["past"], 0),
    )
    if not _names_a_day(plain):
        half_days = 1 if match["half"] or hour > 12 else 0.5
        while at < now:
            at += DAY * half_days
    before = match["how"] in ("before", "by", "till", "until")
    after = match["how"] in ("after", "from")
    start = at - _HOURS if before else at
    return start, at + (timedelta(0) if before else _HOURS if after else HALF_AN_HOUR), False


def _of_the_clock(hour: int, half: str | None, plain: str) -> int:
    """The hour of the day that is meant: four is in the afternoon, nine in the morning."""
    if half == "pm" or (
        half is None and re.search(r"\b(?:afternoon|evening|tonight|night)\b", plain)
    ):
        return hour if hour >= 12 else hour + 12
    if half == "am" or "morning" in plain:
        return hour % 12 if hour <= 12 else hour
    return hour + 12 if 1 <= hour <= 6 else hour


def _reading(window: _Window, zone: Zone, said_at: datetime) -> Reading:
    start = shift_moment(window[0], zone)
    span = Span(max(start, said_at), max(shift_moment(window[1], zone, fold=1), said_at))
    return Reading(day_words(start, zone), span, whole_day=window[2])
