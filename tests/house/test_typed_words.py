"""Times in words: what we make of the phrases people type, on a Friday at half past ten."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handover.house.refusals import Unfit
from handover.house.typed_times import TwoMeanings, WallTimes, read_future, read_past

FRIDAY = datetime.fromisoformat("2026-11-20 22:30")
"""A Friday, on the night shift."""


def wall(text: str) -> datetime:
    day, _, clock = text.partition(" ")
    return datetime.fromisoformat(f"2026-{day} {clock}")


def times(start: str, end: str) -> WallTimes:
    return WallTimes(wall(start), wall(end))


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        ("3pm", "11-21 15:00", "11-21 15:30"),
        ("3 p.m.", "11-21 15:00", "11-21 15:30"),
        ("11 pm", "11-20 23:00", "11-20 23:30"),
        ("3.15pm", "11-21 15:15", "11-21 15:45"),
        ("tomorrow 3pm", "11-21 15:00", "11-21 15:30"),
        ("tomorrow at 3pm", "11-21 15:00", "11-21 15:30"),
        ("3pm tomorrow", "11-21 15:00", "11-21 15:30"),
        ("3-4pm", "11-21 15:00", "11-21 16:00"),
        ("tomorrow between 3 and 4pm", "11-21 15:00", "11-21 16:00"),
        ("sun 11-1pm", "11-22 11:00", "11-22 13:00"),
        ("day after tomorrow", "11-22 05:00", "11-23 05:00"),
        ("the day after tomorrow at 15:00", "11-22 15:00", "11-22 15:30"),
        ("in the morning", "11-21 06:00", "11-21 12:00"),
        ("tomorrow in the morning", "11-21 06:00", "11-21 12:00"),
        ("first thing", "11-21 07:00", "11-21 09:00"),
        ("first thing tomorrow", "11-21 07:00", "11-21 09:00"),
        ("tomorrow first thing", "11-21 07:00", "11-21 09:00"),
        ("noon", "11-21 12:00", "11-21 12:30"),
        ("tomorrow lunchtime", "11-21 12:00", "11-21 13:30"),
        ("after lunch", "11-21 13:30", "11-21 15:00"),
        ("teatime on sunday", "11-22 16:00", "11-22 17:30"),
        ("half past 3pm", "11-21 15:30", "11-21 16:00"),
        ("tomorrow half past 15", "11-21 15:30", "11-21 16:00"),
        ("quarter to 4pm", "11-21 15:45", "11-21 16:15"),
        ("ten past 3pm", "11-21 15:10", "11-21 15:40"),
        ("in half an hour", "11-20 23:00", "11-20 23:30"),
        ("in an hour", "11-20 23:30", "11-21 00:00"),
        ("in 20 minutes", "11-20 22:50", "11-20 23:20"),
        ("in a couple of hours", "11-21 00:30", "11-21 01:00"),
        ("in two days", "11-22 05:00", "11-23 05:00"),
        ("in a couple of days", "11-22 05:00", "11-23 05:00"),
        ("in a week", "11-27 05:00", "11-28 05:00"),
        ("weekend", "11-21 05:00", "11-23 05:00"),
        ("at the weekend", "11-21 05:00", "11-23 05:00"),
        ("next weekend", "11-28 05:00", "11-30 05:00"),
        ("next week", "11-23 05:00", "11-30 05:00"),
        ("any time tomorrow", "11-21 05:00", "11-22 05:00"),
        ("this sunday", "11-22 05:00", "11-23 05:00"),
        ("next friday", "11-27 05:00", "11-28 05:00"),
        ("the 25th", "11-25 05:00", "11-26 05:00"),
        ("on the 25th at 3pm", "11-25 15:00", "11-25 15:30"),
        ("25/11", "11-25 05:00", "11-26 05:00"),
        ("tonight", "11-20 22:30", "11-21 07:00"),
    ],
)
def test_what_is_to_come(typed: str, start: str, end: str) -> None:
    assert read_future(typed, FRIDAY) == times(start, end)


@pytest.mark.parametrize(
    ("typed", "choices"),
    [
        ("tomorrow at 3", ("2026-11-21 15:00", "2026-11-21 03:00")),
        ("tomorrow 3", ("2026-11-21 15:00", "2026-11-21 03:00")),
        ("at 3", ("15:00", "03:00")),
        ("half past 3", ("15:30", "03:30")),
        ("half past three tomorrow", ("2026-11-21 15:30", "2026-11-21 03:30")),
        ("9 o'clock", ("09:00", "21:00")),
        ("friday", ("2026-11-20", "2026-11-27")),
        ("next sunday", ("2026-11-22", "2026-11-29")),
        ("11/12", ("2026-12-11", "2027-11-12")),
    ],
)
def test_what_may_be_meant_in_two_ways_is_asked(typed: str, choices: tuple[str, ...]) -> None:
    with pytest.raises(TwoMeanings) as asked:
        read_future(typed, FRIDAY)
    assert asked.value.choices == choices
    assert "Write which one." in str(asked.value)
    for choice in choices:
        assert isinstance(read_future(choice, FRIDAY), WallTimes), "each can be typed as it stands"


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        ("3pm", "11-20 15:00", "11-20 15:00"),
        ("yesterday 3pm", "11-19 15:00", "11-19 15:00"),
        ("an hour ago", "11-20 21:30", "11-20 21:30"),
        ("half an hour ago", "11-20 22:00", "11-20 22:00"),
        ("20 minutes ago", "11-20 22:10", "11-20 22:10"),
        ("a couple of hours ago", "11-20 20:30", "11-20 20:30"),
        ("this afternoon", "11-20 12:00", "11-20 22:30"),
        ("this evening", "11-20 17:00", "11-20 22:30"),
        ("last night", "11-19 21:00", "11-20 06:00"),
        ("half past 3pm", "11-20 15:30", "11-20 15:30"),
        ("between 3 and 4pm", "11-20 15:00", "11-20 16:00"),
    ],
)
def test_what_has_happened(typed: str, start: str, end: str) -> None:
    assert read_past(typed, FRIDAY) == times(start, end)


@pytest.mark.parametrize("typed", ["14", "soon", "in the", "in zillion days", "half past", "32/13"])
def test_what_is_no_time_is_said_to_be_none(typed: str) -> None:
    with pytest.raises(Unfit, match="cannot be read"):
        read_future(typed, FRIDAY)


DAYS = ("today", "20th", "31st", "11/12")
WORDS = st.lists(
    st.sampled_from(
        (
            *("tomorrow", "today", "friday", "next", "this", "at", "half", "past", "to", "3"),
            *(
                "pm",
                "am",
                "in",
                "a",
                "couple of",
                "days",
                "hours",
                "weekend",
                "the",
                "20th",
                "31st",
            ),
            *("11/12", "99", "0", "first thing", "noon", "between", "and", "4pm", "ago", "week"),
        )
    ),
    max_size=6,
).map(" ".join)


@given(WORDS, st.datetimes(FRIDAY.replace(year=2000), FRIDAY.replace(year=2099)))
def test_any_words_are_read_or_refused_and_lie_on_no_day_behind(words: str, now: datetime) -> None:
    """A time of today that is over is read as that, and the rules say that it is over."""
    try:
        read = read_future(words, now)
    except Unfit:
        return
    names_a_day = any(word in DAYS for word in words.split())
    assert read is None or read.end >= now - timedelta(minutes=1) or names_a_day
    assert read is None or read.end.date() >= now.date()
    assert read is None or read.start <= read.end
