"""The words for a day: `tomorrow`, `saturday week`, `21 nov`, `in 3 days`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from handover.house.regex import regex
from handover.house.spoken_words import MONTHS
from handover.house.times import DAY, DAY_BEGINS
from handover.house.typed_words import weekdays_ahead

_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|weds|wed|thurs|thur"
A_DAY = regex(
    rf"\b(?:on )?(?P<day>(?:the )?day after tomorrow|(?:the )?day before yesterday|last night|"
    rf"tomorrow|today|tonight|yesterday|(?:this |next |last )?(?:{_DAYS}|thu|fri|sat|sun)|"
    rf"\d{{4}}-\d\d-\d\d|\d{{1,2}} (?:{'|'.join(MONTHS)})|"
    r"in (?:a|\d{1,2}|a couple of|a few) (?:day|week)s?)(?P<week> week)?\b(?!-)"
)


def days_of(day: str, now: datetime, *, ahead: bool, week: bool = False) -> Iterator[date]:
    """The day, as the calendar has it; two of them where both may be meant."""
    found = _the_days(day, now, ahead=ahead)
    if week:
        yield from (on + 7 * DAY for on in tuple(found)[:1])
    else:
        yield from found


def _the_days(day: str, now: datetime, *, ahead: bool) -> Iterator[date]:
    today = now.date()
    this_night = today - DAY if now.time() < DAY_BEGINS else today
    known = {
        "": today,
        "today": today,
        "tonight": this_night,
        "tomorrow": today + DAY,
        "yesterday": today - DAY,
        "last night": today - DAY,
        "day after tomorrow": today + 2 * DAY,
        "day before yesterday": today - 2 * DAY,
    }
    if day in known:
        yield known[day]
    elif day[:4].isdigit():
        year, month, number = map(int, day.split("-"))
        # What is far away was mistyped; whoever reads on says so.
        yield from _a_day(year, month, number) if abs(year - today.year) < 100 else ()
    elif day[0].isdigit():
        yield from _of_the_calendar(day, today, ahead=ahead)
    elif day.startswith("in "):
        yield from _so_many_days(day, today)
    elif ahead:
        yield from weekdays_ahead(day, now)
    else:
        last = next(iter(weekdays_ahead(day.removeprefix("last "), now)))
        yield from (last - 7 * DAY * weeks for weeks in ((0, 1) if last == today else (1,)))


def _of_the_calendar(words: str, today: date, *, ahead: bool) -> Iterator[date]:
    """`21 nov`: the next one, or the last one."""
    number, _, month = words.partition(" ")
    step = 1 if ahead else -1
    for year in (today.year, today.year + step):
        for on in _a_day(year, MONTHS.index(month) + 1, int(number)):
            if (on - today) * step >= timedelta():
                yield on
                return


def _so_many_days(words: str, today: date) -> Iterator[date]:
    found = words.removeprefix("in ").removesuffix("s")
    many, _, unit = found.rpartition(" ")
    amount = int(many) if many.isdigit() else {"a couple of": 2, "a few": 3}.get(many, 1)
    yield today + amount * (7 * DAY if unit == "week" else DAY)


def _a_day(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return
