"""A day, a part of it and a clock in whatever order: `tonight half past 11`, `9 tomorrow morning`.

The part of the day says which of two hours is meant, and the night goes on after midnight:
`saturday night 1` is one o'clock on Sunday. What still may be meant in two ways comes back twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from handover.house import typed_words
from handover.house.dataclass import dataclass
from handover.house.refusals import Unfit
from handover.house.regex import regex
from handover.house.spoken_days import A_DAY, days_of
from handover.house.spoken_words import how_long
from handover.house.times import DAY, DAY_BEGINS
from handover.house.typed_words import PARTS, FromTo, Meaning

NIGHT = "night"
OF_THE_DAY = {
    "morning": range(0, 13),
    "afternoon": range(12, 19),
    "evening": range(16, 24),
    NIGHT: (*range(18, 24), *range(0, 7)),
}
"""The hours that may be meant where a part of the day is named."""
SPANS = {"morning": (6, 12), "afternoon": (12, 17), "evening": (17, 22), NIGHT: (21, 30)}
"""From when until when a part of the day is, in hours from the midnight before."""
AFTER_MIDNIGHT = 7
"""Before this hour it is still the night of the day before."""
_PART = regex(r"\b(?:in the |this |at )?(?P<part>morning|afternoon|evening|night)\b")
_VAGUE = regex(r"^(?:at|on|around|about|by|after|from|between|some ?time|any ?time)\b ?")
_CLOCK = r"(?P<{0}hour>\d{{1,2}})(?::(?P<{0}minute>\d\d))?\s*(?P<{0}half>am|pm|o'clock)?"
_ONE = regex(_CLOCK.format("") + "$")
_TWO = regex(_CLOCK.format("") + r"\s*(?:-|–|to|and|until|till)\s*" + _CLOCK.format("to_") + "$")
_PAST = regex(
    r"(?:a )?(?:(?P<word>half|quarter)|(?P<many>\d{1,2})(?: minutes)?) (?P<way>past|to) "
    r"(?P<hour>\d{1,2})\s*(?P<half>am|pm)?$"
)
_UNTIL = regex(r"(?P<word>by|before|until|till|no later than) (?P<rest>.+)$")
_EXACTLY = regex(r"\d{1,2}:\d\d\s*(?:-|–|to|until)\s*\d{1,2}:\d\d")
JUST_NOW = timedelta(minutes=2)
"""So far ahead something may still be called over: clocks differ."""
_AN_AMOUNT = (5, 10, 20, 25)
"""`10 to 12` is ten minutes, or two hours."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A phrase taken apart."""

    day: str
    week: bool
    """Is it a week later: `saturday week`?"""
    part: str
    rest: str
    """The clock, if there is one."""
    today: bool
    """Is it this morning, this evening?"""


@dataclass(frozen=True, slots=True)
class _Clock:
    """From when, in minutes since midnight, and for how long."""

    minute: int
    lasts: int | None = None

    def after(self, day: date) -> str:
        """As `typed_times` reads it."""
        return f"{day} {self.words}"

    @property
    def words(self) -> str:
        """`23:00-23:30`."""
        ends = "" if self.lasts is None else f"-{_words(self.minute + self.lasts)}"
        return f"{_words(self.minute)}{ends}"

    @property
    def hour(self) -> int:
        """In which hour it begins."""
        return self.minute // 60


def to_come(text: str, now: datetime) -> tuple[Meaning, ...]:
    """What a phrase about what is to come may mean; nothing if it is none of these.

    Raises:
        Unfit: It is over.
    """
    if text == "now":
        start = now.replace(second=0, microsecond=0)
        return (FromTo(start, start + timedelta(minutes=30)),)
    if text == "in a bit":
        return (FromTo(now, now + timedelta(hours=1)),)
    if text in ("this time tomorrow", "same time tomorrow"):
        return (f"{now.date() + DAY} {now:%H:%M}",)
    length = how_long(text)
    if length is not None and length > timedelta():
        start = (now + length).replace(second=0, microsecond=0)
        return (FromTo(start, start + timedelta(minutes=30)),)
    if text not in PARTS and (ends := _UNTIL.fullmatch(text)):
        return tuple(_from_now_until(ends, now))
    said = _taken_apart(text)
    return _of_a_day(said, now) if said is not None else ()


def _from_now_until(ends: re.Match[str], now: datetime) -> Iterator[Meaning]:
    """`by friday`, `before sat 10am`: any time until then."""
    rest = ends["rest"]
    by_itself = typed_words.to_come(rest, now) or typed_words.to_come(f"at {rest}", now)
    meant = to_come(rest, now) or by_itself
    if len(meant) != 1 or not isinstance(meant[0], str):
        yield from (one for one in meant if isinstance(one, str))
        return
    day, _, clock = meant[0].partition(" ")
    if len(day) != len("2026-03-09"):
        yield meant[0]
        return
    begins = datetime.fromisoformat(f"{day} {clock.partition('-')[0] or DAY_BEGINS}")
    end = begins if clock or ends["word"] == "before" else begins + DAY
    if end > now:
        yield FromTo(now, end)


def _of_a_day(said: _Said, now: datetime) -> tuple[Meaning, ...]:
    if said.week and not (said.part or said.rest):
        return tuple(str(on) for on in _days(said, now))
    if said.rest in PARTS:
        return tuple(_in_a_part_of_the_day(said, now))
    if said.day and said.part and not said.rest and said.day != "tonight":
        return tuple(_of_the_part(said, now))
    if said.day and not said.part and _EXACTLY.fullmatch(said.rest):
        return tuple(f"{on} {said.rest}" for on in _days(said, now))
    clocks = _clocks(said)
    if not clocks or not (said.part or said.day or "-" in clocks[0].words):
        return ()
    if not (said.day or said.today):
        return tuple(one.words for one in clocks)
    if said.rest == "12am" and said.day and not said.part:
        # At midnight a day begins, and at midnight it ends.
        days = tuple(_days(said, now))
        return tuple(f"{on} 00:00" for on in dict.fromkeys((days[0], days[-1] + DAY)))
    return _still_to_come(said, clocks, now)


def _of_the_part(said: _Said, now: datetime) -> Iterator[Meaning]:
    """`friday night`: on a Friday, tonight, while the night is not over."""
    ends = timedelta(hours=SPANS[said.part][1])
    for on in _days(said, now):
        if datetime.combine(on, time()) + ends > now:
            yield f"{on} {said.part}"
            return


def _still_to_come(said: _Said, clocks: tuple[_Clock, ...], now: datetime) -> tuple[Meaning, ...]:
    moments = [(one, _on(on, one, said)) for on in _days(said, now) for one in clocks]
    ahead = [(one, on) for one, on in moments if _starts(on, one) >= _this_minute(now)]
    if said.day == "tonight" and not ahead and now.time() < DAY_BEGINS:
        ahead = [(one, on + DAY) for one, on in moments]
    if not ahead and (said.day == "tonight" or said.today):
        raise Unfit("That is over for today. Write a time that is still to come.")
    return tuple(dict.fromkeys(one.after(on) for one, on in ahead or moments))


def gone_by(text: str, now: datetime) -> tuple[Meaning, ...]:
    """What a phrase about what has happened may mean; nothing if it is none of these."""
    length = how_long(text)
    if length is not None and length < timedelta():
        return (f"{now + length:%Y-%m-%d %H:%M}",)
    said = _taken_apart(text)
    if said is None:
        return ()
    clocks = _clocks(said)
    if not (said.day or said.today):
        known = said.part or (clocks and "-" in clocks[0].words)
        return tuple(one.words for one in clocks) if known else ()
    days = tuple(days_of(said.day, now, ahead=False, week=said.week))
    if not said.rest:
        return tuple(_the_whole_part(said, days, now))
    for on in days:
        moments = ((one, _on(on, one, said)) for one in clocks)
        gone = [(one, at) for one, at in moments if _starts(at, one) <= now + JUST_NOW]
        if gone:
            return tuple(dict.fromkeys(one.after(at) for one, at in gone))
    return ()


def _taken_apart(text: str) -> _Said | None:
    found = A_DAY.search(text)
    day = found["day"].removeprefix("the ") if found else ""
    rest = _without(text, found)
    part = _PART.search(rest) if rest not in PARTS else None
    today = part is not None and part[0].startswith("this ")
    rest = _without(rest, part)
    named = part["part"] if part else NIGHT if day in ("tonight", "last night") else ""
    if rest not in PARTS:
        rest = _VAGUE.sub("", rest)
    week = bool(found and found["week"])
    return _Said(day, week, named, rest, today) if day or named or rest else None


def _without(text: str, found: re.Match[str] | None) -> str:
    if found is None:
        return text
    left = f"{text[: found.start()].rstrip()} {text[found.end() :].lstrip()}".strip()
    return re.sub(r" (?:at|on|in)$", "", left)


def _days(said: _Said, now: datetime) -> Iterator[date]:
    return days_of(said.day, now, ahead=True, week=said.week)


def _on(day: date, clock: _Clock, said: _Said) -> date:
    """After midnight it is the next day of the calendar."""
    return day + DAY if said.part == NIGHT and clock.hour < AFTER_MIDNIGHT else day


def _starts(day: date, clock: _Clock) -> datetime:
    return datetime.combine(day, time(clock.minute // 60, clock.minute % 60))


def _this_minute(now: datetime) -> datetime:
    return now.replace(second=0, microsecond=0)


def _in_a_part_of_the_day(said: _Said, now: datetime) -> Iterator[Meaning]:
    """`tonight before bed`, `after lunch` while it is just that time."""
    words = PARTS[said.rest]
    two = _TWO.fullmatch(words)
    if two is None or said.day not in ("", "today", "tonight"):
        return
    on = next(iter(_days(said, now)))
    start = datetime.combine(on, time(int(two["hour"]), int(two["minute"])))
    end = datetime.combine(on, time(int(two["to_hour"]), int(two["to_minute"])))
    if end < start:
        end += DAY
    if start <= now < end:
        yield FromTo(now, end)
    elif start > now:
        yield f"{on} {words}"


def _the_whole_part(said: _Said, days: tuple[date, ...], now: datetime) -> Iterator[Meaning]:
    if not said.part:
        return
    first, last = SPANS[said.part]
    for on in days:
        begins = datetime.combine(on, time())
        start, end = begins + timedelta(hours=first), begins + timedelta(hours=last)
        if said.day == "tonight":
            start = begins + timedelta(hours=SPANS["evening"][0])
        if start < now:
            yield FromTo(start, min(end, now))
            return


def _clocks(said: _Said) -> tuple[_Clock, ...]:
    """Every clock that may be meant, the one by day first."""
    found = (*_past_the_hour(said), *_from_to(said), *_one_clock(said))
    return tuple(dict.fromkeys(found))


def _past_the_hour(said: _Said) -> Iterator[_Clock]:
    found = _PAST.fullmatch(said.rest)
    if found is None:
        return
    minutes = {"half": 30, "quarter": 15}.get(found["word"] or "") or int(found["many"] or 0)
    if not 0 < minutes < 60 or ("minutes" not in found[0] and _is_a_range(found)):
        return
    away = minutes if found["way"] == "past" else -minutes
    for hour in _hours(int(found["hour"]), found["half"], said, away):
        yield _Clock((hour * 60 + away) % (24 * 60))


def _is_a_range(found: re.Match[str]) -> bool:
    """`14 to 15`, `9 to 10`: not so many minutes to the hour."""
    many = int(found["many"] or 0)
    return found["way"] == "to" and bool(many) and many not in _AN_AMOUNT


def _from_to(said: _Said) -> Iterator[_Clock]:
    found = _TWO.fullmatch(said.rest)
    if found is None:
        return
    exact = bool(found["minute"] and found["to_minute"]) and not (found["half"] or said.part)
    to_minute, minute = int(found["to_minute"] or 0), int(found["minute"] or 0)
    if max(minute, to_minute) > 59 or exact:
        return
    ranges = []
    for hour in _hours(int(found["hour"]), found["half"] or "", said, minute):
        begins = hour * 60 + minute
        ends = [
            (to * 60 + to_minute - begins) % (24 * 60)
            for to in _faces(int(found["to_hour"]), found["to_half"])
        ]
        if ends and (lasts := min(one or 24 * 60 for one in ends)) < 24 * 60:
            ranges.append(_Clock(begins, lasts))
    if found["to_half"] in ("am", "pm") and not found["half"]:
        ranges = sorted(ranges, key=lambda one: one.lasts or 0)[:1]
    yield from ranges


def _one_clock(said: _Said) -> Iterator[_Clock]:
    found = _ONE.fullmatch(said.rest)
    if found is None or int(found["minute"] or 0) > 59:
        return
    minute = int(found["minute"] or 0)
    if found["minute"] and not (found["half"] or said.part):
        # `9:30` is what a clock of twenty-four hours shows.
        if int(found["hour"]) < 24:
            yield _Clock(int(found["hour"]) * 60 + minute)
        return
    for hour in _hours(int(found["hour"]), found["half"], said, minute):
        yield _Clock(hour * 60 + minute)


def _hours(hour: int, half: str | None, said: _Said, away: int) -> tuple[int, ...]:
    """The hours of the day that may be meant, as far as they lie in the part that was named."""
    faces = _faces(hour, half)
    if said.part:
        faces = tuple(one for one in faces if (one * 60 + away) // 60 % 24 in OF_THE_DAY[said.part])
    return tuple(sorted(faces, key=lambda one: one not in range(7, 22)))


def _faces(hour: int, half: str | None) -> tuple[int, ...]:
    if hour > 24 or (half in ("am", "pm") and not 1 <= hour <= 12):
        return ()
    if half in ("am", "pm"):
        return (hour % 12 + (12 if half == "pm" else 0),)
    if hour == 0 or hour > 12:
        return (hour % 24,)
    return (hour % 12, hour % 12 + 12)


def _words(minute: int) -> str:
    return f"{minute // 60 % 24:02}:{minute % 60:02}"
