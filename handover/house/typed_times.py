"""Times as a tired person types them.

`now` · `14:00` · `14:00-14:30` · `yesterday 14:00` · `Tue 13:20-13:40` · `3 Mar 13:20` ·
`2026-03-03 13:20` · and for what is still to come `today`, `tonight`, `tomorrow`, `Sat morning`,
`whenever`, and what `typed_words` knows. What is read is always said back in full before it is
kept.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from enum import Enum

from handover.house import spoken_times, typed_words
from handover.house.dataclass import dataclass
from handover.house.plain_text import clean, shortened
from handover.house.refusals import Unfit, reading
from handover.house.regex import regex
from handover.house.spoken_words import how_long, in_plain_speech
from handover.house.times import DAY

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_STARTS = time(5, 0)
"""Before this a night still belongs to the evening before."""
DAY_PARTS = {
    "morning": (time(6, 0), time(12, 0)),
    "afternoon": (time(12, 0), time(17, 0)),
    "evening": (time(17, 0), time(22, 0)),
    "night": (time(21, 0), time(6, 0)),
}
YEARS_AWAY = 100
"""A year further away than this was mistyped."""
_WHENEVER = regex(
    r"no time|no rush|any ?time|some ?time|whenever"
    r"|(?:when|whenever) (?:they|she|he|\w+) (?:asks?|likes?|wants?|(?:is|are) ready)(?: it| to)?"
)

_CLOCK = regex(
    r"(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?:\s*(?:-|–|to|until)\s*"
    r"(?P<to_hour>\d{1,2})[:.h](?P<to_minute>\d{2}))?$"
)
_ISO = regex(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?:t(?=\d)|\b)")
_DAY_MONTH = regex(r"(?P<day>\d{1,2})\s+(?P<month>[a-z]{3})[a-z]*\b")


class Towards(Enum):
    """Is it about what has happened or about what is to come?"""

    PAST = "past"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class WallTimes:
    """From when until when on the wall; naive, in the house's zone."""

    start: datetime
    end: datetime


class TwoMeanings(Unfit):
    """It may be meant in two ways; whoever typed it says which."""

    def __init__(self, typed: str, choices: tuple[str, ...]) -> None:
        self.choices = choices
        """Each as it could have been typed so that nobody can misread it."""
        super().__init__(f"“{_shown(typed)}” may be {' or '.join(choices)}. Write which one.")


def read_past(typed: str, now: datetime) -> WallTimes | None:
    """What happened when: the latest such time that is not to come; None for now.

    `now` is the naive wall time of the house.

    Raises:
        Unfit: It cannot be read; the sentence shows how to write it.
    """
    text = _plain(typed)
    if text in ("", "now", "just now"):
        return None
    meant = _meant(typed, spoken_times.gone_by(text, now) or typed_words.gone_by(text, now))
    if isinstance(meant, WallTimes):
        return meant
    text = meant or text
    day, rest = _day(text, now, Towards.PAST)
    clock = _CLOCK.match(rest)
    if clock is None:
        raise _unreadable(typed, "14:00, 14:00-14:30, yesterday 22:10 or 3 Mar 13:20")
    start, end = _times(clock, typed)
    back = DAY if day is None else 7 * DAY if _names_a_weekday(text) else None
    day = day or now.date()
    if back is not None and _to_come(datetime.combine(day, start), now):
        day -= back
    return _joined(day, start, end if end is not None else start)


def read_future(typed: str, now: datetime) -> WallTimes | None:
    """When something is to happen: the next such time; None for "whenever they ask".

    `now` is the naive wall time of the house.

    Raises:
        Unfit: It cannot be read; the sentence shows how to write it.
    """
    text = _plain(typed)
    if _WHENEVER.fullmatch(text):
        return None
    if text == "tonight":
        return _tonight(now)
    meant = _meant(typed, spoken_times.to_come(text, now) or typed_words.to_come(text, now))
    if isinstance(meant, WallTimes):
        return meant
    text = meant or text
    day, rest = _day(text, now, Towards.FUTURE)
    rest = rest.removeprefix("in the ").strip()
    if rest in DAY_PARTS:
        part = _joined(day or now.date(), *DAY_PARTS[rest])
        return part if day or part.end > now else WallTimes(part.start + DAY, part.end + DAY)
    if not rest and day is not None:
        return _all_day(day, now, typed)
    clock = _CLOCK.match(rest)
    if clock is None:
        raise _unreadable(typed, "tomorrow 10:15-12:15, Sat morning, tonight, 22 Mar 14:00")
    return _next(day, *_times(clock, typed), now)


def length_typed(typed: str) -> timedelta | None:
    """`in an hour and a half`, `20 minutes ago` (below zero); None if it is no such length."""
    return how_long(_plain(typed))


def read_day(typed: str, today: date, *, last: bool = False) -> date | None:
    """A day as somebody types it; None if nothing stands there.

    `last` is for the day on which something ends: it lies ahead. Without it the nearer one counts.

    Raises:
        Unfit: It cannot be read as a day.
    """
    text = _plain(typed)
    if not text:
        return None
    with reading(typed):
        return _the_day(typed, text, today, last=last)


def _the_day(typed: str, text: str, today: date, *, last: bool) -> date:
    now = datetime.combine(today, time(12, 0))
    ahead, rest = _day(text, now, Towards.FUTURE)
    if ahead is None or rest:
        raise Unfit(f"“{_shown(typed)}” is not a day. Write it like 14 May, Sat or 2026-05-14.")
    if last or _names_a_weekday(text):
        return ahead
    before, _ = _day(text, now, Towards.PAST)
    return min(ahead, before or ahead, key=lambda day: abs(day - today))


def _meant(typed: str, found: tuple[typed_words.Meaning, ...]) -> WallTimes | str:
    """What words mean: a span, or a text to read on; empty if they are no such words."""
    texts = tuple(one for one in found if isinstance(one, str))
    if len(texts) > 1:
        raise TwoMeanings(typed, texts)
    for one in found:
        return one if isinstance(one, str) else WallTimes(one.start, one.end)
    return ""


def _to_come(start: datetime, now: datetime) -> bool:
    if start <= now + timedelta(minutes=2):
        return False
    # In the second of two equal hours, all of that hour has been there once before.
    next_hour = now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return not now.fold or start >= next_hour


def _all_day(day: date, now: datetime, typed: str) -> WallTimes:
    ends = datetime.combine(day + DAY, DAY_STARTS)
    if ends <= now:
        raise Unfit(f"“{_shown(typed)}” is over. Write a day that is still to come.")
    return WallTimes(max(datetime.combine(day, DAY_STARTS), now), ends)


def _next(day: date | None, start: time, end: time | None, now: datetime) -> WallTimes:
    if day is None:
        this_minute = now.replace(second=0, microsecond=0)
        day = now.date()
        if datetime.combine(day, start) < this_minute:
            day += DAY
    if end is not None:
        return _joined(day, start, end)
    begins = datetime.combine(day, start)
    return WallTimes(begins, begins + timedelta(minutes=30))


def _plain(typed: str) -> str:
    text = " ".join(typed.casefold().replace(",", " ").replace(".", ":").replace("’", "'").split())
    return in_plain_speech(text)


def _tonight(now: datetime) -> WallTimes:
    day = now.date() - DAY if now.time() < DAY_STARTS else now.date()
    return WallTimes(
        max(datetime.combine(day, time(17, 0)), now), datetime.combine(day + DAY, time(7, 0))
    )


def _joined(day: date, start: time, end: time) -> WallTimes:
    # Ending before it starts means it went past midnight, but for the hour that comes twice when
    # the clocks go back: that one is for the rules to settle.
    over_midnight = end < start and not _may_repeat(start, end)
    return WallTimes(
        datetime.combine(day, start), datetime.combine(day + DAY if over_midnight else day, end)
    )


def _may_repeat(start: time, end: time) -> bool:
    apart = (start.hour * 60 + start.minute) - (end.hour * 60 + end.minute)
    return apart <= 120 and start.hour < DAY_STARTS.hour


def _times(clock: re.Match[str], typed: str) -> tuple[time, time | None]:
    try:
        start = time(int(clock["hour"]), int(clock["minute"]))
        end = time(int(clock["to_hour"]), int(clock["to_minute"])) if clock["to_hour"] else None
    except ValueError:
        shown = _shown(typed)
        raise Unfit(f"“{shown}” is not a time on a clock. Write it like 14:00-14:30.") from None
    return start, end


def _day(text: str, now: datetime, towards: Towards) -> tuple[date | None, str]:
    # The days of the calendar, at two in the morning too: “yesterday 23:10” is three hours ago.
    today = now.date()
    words = {"today": today, "yesterday": today - DAY, "tomorrow": today + DAY}
    first, _, rest = text.partition(" ")
    if first in words:
        return words[first], rest
    if _names_a_weekday(text):
        return _weekday(WEEKDAYS.index(first[:3]), now, towards), rest
    for pattern in (_ISO, _DAY_MONTH):
        if match := pattern.match(text):
            return _calendar_day(match, now, towards), text[match.end() :].strip()
    return None, text


def _names_a_weekday(text: str) -> bool:
    first = text.partition(" ")[0]
    return first.isalpha() and first[:3] in WEEKDAYS


def _weekday(wanted: int, now: datetime, towards: Towards) -> date:
    today = now.date()
    if towards is Towards.PAST:
        return today - DAY * ((today.weekday() - wanted) % 7)
    return today + DAY * ((wanted - today.weekday()) % 7 or 7)


def _calendar_day(match: re.Match[str], now: datetime, towards: Towards) -> date:
    parts = match.groupdict()
    month = parts["month"]
    number = int(month) if month.isdigit() else _month(month)
    year = int(parts["year"]) if parts.get("year") else now.year
    try:
        found = date(year, number, int(parts["day"]))
        if abs(found.year - now.year) > YEARS_AWAY:
            raise Unfit(f"“{match[0].strip()}” is too far away. Look at the year again.")
        if parts.get("year"):
            return found
        if towards is Towards.PAST and found > now.date():
            return date(year - 1, number, found.day)
        if towards is Towards.FUTURE and found < now.date():
            return date(year + 1, number, found.day)
    except ValueError:
        raise Unfit(f"“{match[0].strip()}” is not a day in the calendar.") from None
    return found


def _month(word: str) -> int:
    if word[:3] not in MONTHS:
        raise Unfit(f"“{word}” is not a month.")
    return MONTHS.index(word[:3]) + 1


def _unreadable(typed: str, examples: str) -> Unfit:
    return Unfit(f"“{_shown(typed)}” cannot be read as a time. Write it like {examples}.")


def _shown(typed: str) -> str:
    return shortened(clean(typed), 40)
