"""Times in words: `half past 3`, `in a couple of days`, `first thing tomorrow`, `weekend`.

Every phrase becomes a day and a clock as `typed_times` reads them, or a span of its own. Where it
may be meant in two ways both come back, and whoever typed it says which.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from handover.house.dataclass import dataclass
from handover.house.regex import regex
from handover.house.times import DAY

NUMBERS = {
    **{"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6},
    **{"seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15},
    **{"twenty": 20, "thirty": 30, "forty": 40, "a couple of": 2, "couple of": 2, "a few": 3},
}
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
PARTS = {
    "first thing": "07:00-09:00",
    "first thing in the morning": "07:00-09:00",
    "early": "06:00-09:00",
    "early morning": "06:00-09:00",
    "mid-morning": "09:30-11:00",
    "late morning": "10:00-12:00",
    "before breakfast": "06:00-07:00",
    "after breakfast": "09:00-10:30",
    "breakfast": "07:00-09:00",
    "at breakfast": "07:00-09:00",
    "this morning": "morning",
    "in the morning": "morning",
    "before lunch": "11:00-12:30",
    "at lunch": "12:00-13:30",
    "lunch": "12:00-13:30",
    "lunchtime": "12:00-13:30",
    "at lunchtime": "12:00-13:30",
    "after lunch": "13:30-15:00",
    "this afternoon": "afternoon",
    "in the afternoon": "afternoon",
    "teatime": "16:00-17:30",
    "at teatime": "16:00-17:30",
    "mid-afternoon": "14:00-16:00",
    "late afternoon": "15:30-17:00",
    "after tea": "17:30-19:00",
    "early evening": "17:00-19:00",
    "this evening": "evening",
    "in the evening": "evening",
    "supper": "18:00-19:00",
    "at supper": "18:00-19:00",
    "at suppertime": "18:00-19:00",
    "dinner": "18:00-19:00",
    "at dinner": "18:00-19:00",
    "after supper": "19:00-21:00",
    "after dinner": "19:00-21:00",
    "late": "20:00-23:00",
    "late evening": "20:30-22:30",
    "bedtime": "21:00-23:00",
    "at bedtime": "21:00-23:00",
    "before bed": "21:00-23:00",
    "before bedtime": "21:00-23:00",
    "at night": "night",
    "noon": "12:00",
    "at noon": "12:00",
    "midday": "12:00",
    "at midday": "12:00",
}
"""What is a part of a day, as a clock or as `typed_times` calls it."""
DAYTIME = range(7, 22)
"""Of two hours the one by day is named first."""
VAGUE = ("any time", "anytime", "some time", "sometime", "on", "at", "by", "around", "about")

_AMOUNT = r"(?P<amount>\d{1,3}|a couple of|couple of|a few|[a-z]+)"
_IN = regex(rf"in {_AMOUNT} (?P<unit>minute|min|hour|day|week)s?$")
_AGO = regex(rf"{_AMOUNT} (?P<unit>minute|min|hour|day|week)s? ago$")
_HOUR = regex(
    r"(?P<hour>\d{1,2})(?:[:h](?P<minute>\d{2}))?\s*(?P<half>am|pm|a:m:?|p:m:?|o'?clock)?$"
)
_PAST = regex(
    r"(?:(?P<part>half|quarter)|(?P<minutes>\d{1,2}|[a-z]+)(?: minutes)?) "
    r"(?P<way>past|to) (?P<hour>\d{1,2}|[a-z]+)\s*(?P<half>am|pm)?$"
)
_BETWEEN = regex(
    r"(?:between|from)?\s*(?P<from>\d{1,2})\s*(?:-|–|to|and|until)\s*(?P<to>\d{1,2})\s*"
    r"(?P<half>am|pm)$"
)
_SLASH = regex(r"(?P<one>\d{1,2})/(?P<two>\d{1,2})(?P<rest>\s.*|)$")
_DAY_LAST = regex(r"(?P<rest>.+?) (?:on )?(?P<day>[a-z]{3,9})$")
_NTH = regex(r"(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)(?P<rest>\s.*|)$")


@dataclass(frozen=True, slots=True)
class FromTo:
    """A time from a moment on the wall to another; naive, in the house's zone."""

    start: datetime
    end: datetime


Meaning = FromTo | str
"""A span, or a text that `typed_times` reads: `2026-03-14 15:00`."""


def to_come(text: str, now: datetime) -> tuple[Meaning, ...]:
    """What a phrase about what is to come may mean; nothing if it is none of these.

    `text` is in small letters, with single spaces; `now` is the wall time of the house.
    """
    for reader in (_in_a_while, _weekend, _next_week, _by_the_calendar, _day_and_clock):
        if found := tuple(reader(text, now)):
            return found
    return ()


def gone_by(text: str, now: datetime) -> tuple[Meaning, ...]:
    """What a phrase about what has happened may mean; nothing if it is none of these."""
    if text == "last night":
        evening = now.date() - DAY
        return (FromTo(datetime.combine(evening, time(21, 0)), _until(now, time(6, 0))),)
    if ago := _AGO.match(text.replace("half an hour", "30 minutes")):
        length = _length(ago)
        return () if length is None else (f"{now - length:%Y-%m-%d %H:%M}",)
    if text in ("this morning", "this afternoon", "this evening"):
        begins = {"this morning": 6, "this afternoon": 12, "this evening": 17}[text]
        start = datetime.combine(now.date(), time(begins))
        return (FromTo(start, now),) if start < now else ()
    head, rest = _head(_day_first(text))
    clocks = _clocks(rest, after_a_day=bool(head)) if rest else ()
    return tuple(f"{head} {clock}".strip() for clock in clocks)


def _until(now: datetime, clock: time) -> datetime:
    return min(now, datetime.combine(now.date(), clock))


def _in_a_while(text: str, now: datetime) -> Iterator[Meaning]:
    found = _IN.match(text.replace("half an hour", "30 minutes"))
    length = _length(found) if found else None
    if found is None or length is None:
        return
    then = now + length
    if found["unit"] in ("day", "week"):
        yield f"{then:%Y-%m-%d}"
    else:
        start = then.replace(second=0, microsecond=0)
        yield FromTo(start, start + timedelta(minutes=30))


def _length(found: re.Match[str]) -> timedelta | None:
    amount = found["amount"]
    many = int(amount) if amount.isdigit() else NUMBERS.get(amount)
    if many is None:
        return None
    units = {"min": timedelta(minutes=1), "minute": timedelta(minutes=1)}
    units |= {"hour": timedelta(hours=1), "day": DAY, "week": 7 * DAY}
    return many * units[found["unit"]]


def _weekend(text: str, now: datetime) -> Iterator[Meaning]:
    words = text.removeprefix("at the ").removeprefix("on the ").removeprefix("over the ")
    if words not in ("weekend", "this weekend", "the weekend", "next weekend"):
        return
    today = now.date()
    saturday = today + DAY * ((5 - today.weekday()) % 7)
    if today.weekday() == 6:
        saturday = today - DAY
    if words == "next weekend":
        saturday += 7 * DAY
    start = max(datetime.combine(saturday, time(5, 0)), now)
    yield FromTo(start, datetime.combine(saturday + 2 * DAY, time(5, 0)))


def _next_week(text: str, now: datetime) -> Iterator[Meaning]:
    if text == "next week":
        monday = now.date() + DAY * (7 - now.weekday())
        yield FromTo(
            datetime.combine(monday, time(5, 0)), datetime.combine(monday + 7 * DAY, time(5, 0))
        )


def _by_the_calendar(text: str, now: datetime) -> Iterator[Meaning]:
    """`11/12` is the eleventh or the twelfth; `the 20th` is the next day of that number."""
    text = text.removeprefix("on ")
    if found := _SLASH.match(text):
        one, two = int(found["one"]), int(found["two"])
        for day, month in dict.fromkeys(((one, two), (two, one))):
            if on := _next_date(now.date(), day, month):
                yield from _with_rest(on, found["rest"], now)
    elif found := _NTH.match(text):
        months = ((now.year * 12 + now.month - 1 + ahead) for ahead in range(12))
        days = (_a_date(month // 12, month % 12 + 1, int(found["day"])) for month in months)
        on = next((day for day in days if day and day >= now.date()), None)
        if on is not None:
            yield from _with_rest(on, found["rest"], now)


def _with_rest(on: date, rest: str, now: datetime) -> Iterator[Meaning]:
    words = rest.strip()
    if not words:
        yield f"{on}"
        return
    yield from (f"{on} {clock}" for clock in _clocks(words, after_a_day=True))


def _a_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _next_date(today: date, day: int, month: int) -> date | None:
    found = (_a_date(year, month, day) for year in (today.year, today.year + 1))
    return next((on for on in found if on and on >= today), None)


def _day_and_clock(text: str, now: datetime) -> Iterator[Meaning]:
    for vague in VAGUE[:4]:
        text = text.removeprefix(f"{vague} ")
    head, rest = _head(_day_first(text))
    days = tuple(_days(head, now))
    if not rest:
        yield from (f"{on}" for on in days if on >= now.date())
        return
    for on in days or (None,):
        for clock in _clocks(rest, after_a_day=bool(head)):
            if on is None:
                yield clock
            elif len(days) == 1 or not _is_over(on, clock, now):
                yield f"{on} {clock}"


def _day_first(text: str) -> str:
    """`half past 3 tomorrow` is `tomorrow half past 3`."""
    found = None if _head(text)[0] else _DAY_LAST.match(text)
    if found is None or not (found["day"] in ("today", "tomorrow") or _is_weekday(found["day"])):
        return text
    return f"{found['day']} {found['rest']}"


def _is_over(on: date, clock: str, now: datetime) -> bool:
    first = re.match(r"(\d\d):(\d\d)", clock)
    if first is None:
        return False
    return datetime.combine(on, time(int(first[1]), int(first[2]))) < now


def _head(text: str) -> tuple[str, str]:
    """The words for the day, and what is left."""
    text = text.removeprefix("on ")
    for words in ("the day after tomorrow", "day after tomorrow", "today", "tomorrow", "yesterday"):
        if text == words or text.startswith(f"{words} "):
            return words, text.removeprefix(words).strip()
    found = re.match(r"((?:this |next )?[a-z]{3,9})\b", text)
    if found and found[1].split()[-1][:3] in WEEKDAYS and _is_weekday(found[1].split()[-1]):
        return found[1], text[found.end() :].strip()
    return "", text


def _is_weekday(word: str) -> bool:
    whole = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    return word in (*WEEKDAYS, "tues", "weds", "thur", "thurs", *whole)


def _days(head: str, now: datetime) -> Iterator[date]:
    today = now.date()
    named = {"today": today, "tomorrow": today + DAY, "yesterday": today - DAY}
    if head in named:
        yield named[head]
    elif head.endswith("day after tomorrow"):
        yield today + 2 * DAY
    elif head:
        yield from weekdays_ahead(head, now)


def weekdays_ahead(head: str, now: datetime) -> Iterator[date]:
    """The days that `sat`, `this sat` or `next sat` may mean."""
    today = now.date()
    ahead = (WEEKDAYS.index(head.split()[-1][:3]) - today.weekday()) % 7
    if head.startswith("this "):
        yield today + DAY * ahead
    elif head.startswith("next "):
        # The coming one, or the one of next week? On the very day it is the week after.
        yield from (today + DAY * days for days in ((ahead, ahead + 7) if ahead else (7,)))
    elif not ahead:
        yield from (today, today + 7 * DAY)
    else:
        yield today + DAY * ahead


def _clocks(words: str, *, after_a_day: bool) -> tuple[str, ...]:
    """The clock, or both that may be meant, the one by day first."""
    if words in PARTS:
        return (PARTS[words],)
    plain = words
    for vague in (*VAGUE[5:], "between", "from"):
        plain = plain.removeprefix(f"{vague} ")
    # A number by itself is an hour only after a day, or after "at".
    said = after_a_day or plain != words
    return _between(plain) or _past_the_hour(plain) or _hour(plain, by_itself=said)


def _between(plain: str) -> tuple[str, ...]:
    """`3-4pm`, `between 3 and 4pm`."""
    found = _BETWEEN.match(plain)
    if found is None or not (1 <= int(found["from"]) <= 12 and 1 <= int(found["to"]) <= 12):
        return ()
    begins = _by_half(int(found["from"]), found["half"])
    ends = _by_half(int(found["to"]), found["half"])
    if begins > ends:  # `11-1pm` begins in the morning
        begins = _by_half(int(found["from"]), "am")
    return (f"{begins:02}:00-{ends:02}:00",)


def _past_the_hour(plain: str) -> tuple[str, ...]:
    """`half past 3`, `quarter to four`, `ten past 3pm`."""
    found = _PAST.match(plain.removeprefix("a "))
    if found is None:
        return ()
    minutes = {"half": 30, "quarter": 15}.get(found["part"] or "") or _number(found["minutes"])
    hour = _number(found["hour"])
    if not 0 < minutes < 60 or not 0 < hour < 24:
        return ()
    away = minutes if found["way"] == "past" else -minutes
    past = [whole * 60 + away for whole in _hours(hour, found["half"])]
    return tuple(f"{one // 60 % 24:02}:{one % 60:02}" for one in past)


def _hour(plain: str, *, by_itself: bool) -> tuple[str, ...]:
    """`3pm`, `3 o'clock`, `at 3`."""
    found = _HOUR.match(plain)
    if found is None:
        return ()
    half, said = _half(found["half"]), bool(found["half"])
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if not (said or by_itself) or hour > 23 or minute > 59:
        return ()
    if found["minute"] and not half:
        return (f"{hour:02}:{minute:02}",)
    return tuple(f"{whole:02}:{minute:02}" for whole in _hours(hour, half))


def _half(said: str | None) -> str:
    letters = (said or "").replace(":", "")
    return letters if letters in ("am", "pm") else ""


def _number(word: str | None) -> int:
    word = word or ""
    return int(word) if word.isdigit() else NUMBERS.get(word, 0)


def _hours(hour: int, half: str | None) -> tuple[int, ...]:
    if half:
        return (_by_half(hour, half),) if 1 <= hour <= 12 else ()
    if hour == 0 or hour > 12:
        return (hour,)
    both = (hour % 12, hour % 12 + 12)
    return tuple(sorted(both, key=lambda one: one not in DAYTIME))


def _by_half(hour: int, half: str) -> int:
    return hour % 12 + (12 if half == "pm" else 0)
