"""Times as tired people type them, on a Friday at half past ten and in the small hours."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from handover.house.plain_text import clean
from handover.house.refusals import Unfit
from handover.house.typed_times import (
    TwoMeanings,
    WallTimes,
    length_typed,
    read_future,
    read_past,
)

FRIDAY = datetime.fromisoformat("2026-11-20 22:30")
SMALL_HOURS = datetime.fromisoformat("2026-11-21 01:00")
"""The same night, after midnight."""

TO_COME = """
tonight 23:30                    | 11-20 23:30 | 11-21 00:00
tonight at 23:30                 | 11-20 23:30 | 11-21 00:00
tonight at half past 11          | 11-20 23:30 | 11-21 00:00
tonight half 11                  | 11-20 23:30 | 11-21 00:00
half past 11 tonight             | 11-20 23:30 | 11-21 00:00
tonight 11                       | 11-20 23:00 | 11-20 23:30
tonite @ eleven                  | 11-20 23:00 | 11-20 23:30
11pm tonight                     | 11-20 23:00 | 11-20 23:30
Tonight at 11.                   | 11-20 23:00 | 11-20 23:30
tonight around 11                | 11-20 23:00 | 11-20 23:30
tonight after 11                 | 11-20 23:00 | 11-20 23:30
tonight 11-11:30                 | 11-20 23:00 | 11-20 23:30
tonight from 11 to midnight      | 11-20 23:00 | 11-21 00:00
tonight at 2                     | 11-21 02:00 | 11-21 02:30
tonight 2am                      | 11-21 02:00 | 11-21 02:30
tonight midnight                 | 11-21 00:00 | 11-21 00:30
midnight                         | 11-21 00:00 | 11-21 00:30
five past midnight               | 11-21 00:05 | 11-21 00:35
later tonight                    | 11-20 22:30 | 11-21 07:00
later                            | 11-20 22:30 | 11-21 05:00
before bed                       | 11-20 22:30 | 11-20 23:00
now                              | 11-20 22:30 | 11-20 23:00
straight away                    | 11-20 22:30 | 11-20 23:00
in a bit                         | 11-20 22:30 | 11-20 23:30
in 2h                            | 11-21 00:30 | 11-21 01:00
in 20m                           | 11-20 22:50 | 11-20 23:20
in an hour and a half            | 11-21 00:00 | 11-21 00:30
in 1.5 hours                     | 11-21 00:00 | 11-21 00:30
in two hours’ time               | 11-21 00:30 | 11-21 01:00
in a quarter of an hour          | 11-20 22:45 | 11-20 23:15
tomorrow morning 9               | 11-21 09:00 | 11-21 09:30
tmrw morning at nine             | 11-21 09:00 | 11-21 09:30
tomorrow morning at half past 9  | 11-21 09:30 | 11-21 10:00
9 tomorrow morning               | 11-21 09:00 | 11-21 09:30
half past 9 tomorrow morning     | 11-21 09:30 | 11-21 10:00
9 in the morning                 | 11-21 09:00 | 11-21 09:30
tomorrow 9 in the morning        | 11-21 09:00 | 11-21 09:30
3 in the afternoon               | 11-21 15:00 | 11-21 15:30
tomorrow 930                     | 11-21 09:30 | 11-21 10:00
2330                             | 11-20 23:30 | 11-21 00:00
nine thirty                      | 11-21 09:30 | 11-21 10:00
15h                              | 11-21 15:00 | 11-21 15:30
tomorrow evening 8               | 11-21 20:00 | 11-21 20:30
tomorrow night at 11             | 11-21 23:00 | 11-21 23:30
tomorrow night 1                 | 11-22 01:00 | 11-22 01:30
tomorrow night half past 10      | 11-21 22:30 | 11-21 23:00
saturday night 1                 | 11-22 01:00 | 11-22 01:30
friday night                     | 11-20 21:00 | 11-21 06:00
sat morning 10                   | 11-21 10:00 | 11-21 10:30
saturday morning                 | 11-21 06:00 | 11-21 12:00
early tomorrow                   | 11-21 06:00 | 11-21 09:00
tomorrow late morning            | 11-21 10:00 | 11-21 12:00
mid-morning                      | 11-21 09:30 | 11-21 11:00
after breakfast                  | 11-21 09:00 | 11-21 10:30
tomorrow after dinner            | 11-21 19:00 | 11-21 21:00
9:00-10:00 tomorrow              | 11-21 09:00 | 11-21 10:00
14-15                            | 11-21 14:00 | 11-21 15:00
mon 14-15                        | 11-23 14:00 | 11-23 15:00
sun 9am-5                        | 11-22 09:00 | 11-22 17:00
Nov 21st                         | 11-21 05:00 | 11-22 05:00
21st of November at 10am         | 11-21 10:00 | 11-21 10:30
21.11. 10:00                     | 11-21 10:00 | 11-21 10:30
22 nov 2026                      | 11-22 05:00 | 11-23 05:00
in 3 days at 9am                 | 11-23 09:00 | 11-23 09:30
in a fortnight                   | 12-04 05:00 | 12-05 05:00
a week tomorrow                  | 11-28 05:00 | 11-29 05:00
monday week                      | 11-30 05:00 | 12-01 05:00
same time tomorrow               | 11-21 22:30 | 11-21 23:00
by sunday                        | 11-20 22:30 | 11-23 05:00
before sunday                    | 11-20 22:30 | 11-22 05:00
before sun 10am                  | 11-20 22:30 | 11-22 10:00
"""
AFTER_MIDNIGHT = """
tonight                          | 11-21 01:00 | 11-21 07:00
tonight at 2                     | 11-21 02:00 | 11-21 02:30
tonight 23:30                    | 11-21 23:30 | 11-22 00:00
this morning at 9                | 11-21 09:00 | 11-21 09:30
tomorrow morning 9               | 11-22 09:00 | 11-22 09:30
"""
GONE_BY = """
tonight at 9                     | 11-20 21:00 | 11-20 21:00
this morning at nine             | 11-20 09:00 | 11-20 09:00
9 this morning                   | 11-20 09:00 | 11-20 09:00
this evening 8-9                 | 11-20 20:00 | 11-20 21:00
yesterday evening 8              | 11-19 20:00 | 11-19 20:00
yesterday evening                | 11-19 17:00 | 11-19 22:00
last night at 11                 | 11-19 23:00 | 11-19 23:00
last night 2                     | 11-20 02:00 | 11-20 02:00
sat night half past 1            | 11-15 01:30 | 11-15 01:30
monday morning                   | 11-16 06:00 | 11-16 12:00
2h ago                           | 11-20 20:30 | 11-20 20:30
an hour and a half ago           | 11-20 21:00 | 11-20 21:00
14-15                            | 11-20 14:00 | 11-20 15:00
"""


def rows(table: str) -> list[tuple[str, str, str]]:
    lines = (line.split("|") for line in table.strip().splitlines())
    return [(typed.strip(), start.strip(), end.strip()) for typed, start, end in lines]


def times(start: str, end: str) -> WallTimes:
    begins, ends = (datetime.fromisoformat(f"2026-{one}") for one in (start, end))
    return WallTimes(begins, ends)


def test_a_tired_person_has_more_than_sixty_ways_to_say_it() -> None:
    assert len(rows(TO_COME)) > 60


@pytest.mark.parametrize(("typed", "start", "end"), rows(TO_COME))
def test_what_is_to_come(typed: str, start: str, end: str) -> None:
    assert read_future(typed, FRIDAY) == times(start, end)


@pytest.mark.parametrize(("typed", "start", "end"), rows(AFTER_MIDNIGHT))
def test_after_midnight_it_is_still_tonight(typed: str, start: str, end: str) -> None:
    assert read_future(typed, SMALL_HOURS) == times(start, end)


@pytest.mark.parametrize(("typed", "start", "end"), rows(GONE_BY))
def test_what_has_happened(typed: str, start: str, end: str) -> None:
    assert read_past(typed, FRIDAY) == times(start, end)


@pytest.mark.parametrize(
    ("typed", "choices"),
    [
        ("9ish", ("09:00", "21:00")),
        ("tomorrow at nine", ("2026-11-21 09:00", "2026-11-21 21:00")),
        ("tomorrow 9-10", ("2026-11-21 09:00-10:00", "2026-11-21 21:00-22:00")),
        ("tomorrow midnight", ("2026-11-21 00:00", "2026-11-22 00:00")),
        ("by friday", ("2026-11-20", "2026-11-27")),
        ("until 9", ("09:00", "21:00")),
    ],
)
def test_what_may_be_meant_in_two_ways_is_asked(typed: str, choices: tuple[str, ...]) -> None:
    with pytest.raises(TwoMeanings) as asked:
        read_future(typed, FRIDAY)
    assert asked.value.choices == choices


@pytest.mark.parametrize("typed", ["when she asks", "Any time", "no rush", "whenever they like"])
def test_whenever_is_an_answer(typed: str) -> None:
    assert read_future(typed, FRIDAY) is None


@pytest.mark.parametrize("typed", ["tonight 9", "this morning at 8", "this evening at 8"])
def test_what_is_over_tonight_is_said_to_be_over(typed: str) -> None:
    with pytest.raises(Unfit, match="is over"):
        read_future(typed, FRIDAY)


@pytest.mark.parametrize("typed", ["tomorrow morning 9pm", "tonight 15:00", "tonight 11:75"])
def test_what_cannot_be_is_no_time(typed: str) -> None:
    with pytest.raises(Unfit):
        read_future(typed, FRIDAY)


def test_a_length_is_a_length_whatever_the_clock_shows() -> None:
    assert length_typed("in an hour and a half") == timedelta(minutes=90)
    assert length_typed("20 min ago") == timedelta(minutes=-20)
    assert length_typed("in three quarters of an hour") == timedelta(minutes=45)
    assert length_typed("an hour") is None


SAID = st.lists(
    st.sampled_from(
        (
            *("tonight", "tomorrow", "today", "last night", "saturday", "next sat", "21 nov"),
            *("morning", "afternoon", "evening", "night", "this", "in the", "at", "by", "before"),
            *("half past", "half", "quarter to", "ten to", "11", "9", "23:30", "12", "0", "24"),
            *("pm", "am", "midnight", "noon", "o'clock", "-", "to", "and", "11-12", "week"),
            *("in 2h", "in 3 days", "ago", "ish", "@", ".", "late", "early", "31 feb", "930"),
        )
    ),
    max_size=6,
).map(" ".join)
NOWS = st.datetimes(FRIDAY.replace(year=2000), FRIDAY.replace(year=2099))


@given(SAID, NOWS)
@example("31 feb at 9pm", FRIDAY)
@example("tonight 24", FRIDAY)
@example("9999-12-31 week", FRIDAY)
@example("9999-12-31 at night 1am", FRIDAY)
@example("0001-01-01 last night", FRIDAY)
def test_whatever_is_typed_gives_a_time_or_a_plain_sentence(typed: str, now: datetime) -> None:
    for read in (read_past, read_future):
        try:
            found = read(typed, now)
        except TwoMeanings as two:
            for choice in two.choices:
                with suppress(TwoMeanings, Unfit):
                    assert read(choice, now) is None or read(choice, now)
        except Unfit as unfit:
            sentence = str(unfit)
            assert sentence == clean(sentence)
            assert sentence.endswith(".")
        else:
            assert found is None or isinstance(found, WallTimes)
