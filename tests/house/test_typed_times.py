"""Times as tired people type them, read and said back."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from handover.house.plain_text import clean
from handover.house.refusals import Unfit
from handover.house.typed_times import WallTimes, read_future, read_past

TUESDAY = datetime.fromisoformat("2026-03-10 14:30")


def wall(text: str) -> datetime:
    """A naive wall time; `10 14:00` is on the tenth of March 2026."""
    day, _, clock = text.partition(" ")
    whole = day if "-" in day else f"2026-03-{day:0>2}"
    return datetime.fromisoformat(f"{whole} {clock}")


def times(start: str, end: str = "") -> WallTimes:
    return WallTimes(wall(start), wall(end or start))


@pytest.mark.parametrize("typed", ["", " ", "now", "Now", "just now", "NOW "])
def test_nothing_and_now_are_now(typed: str) -> None:
    assert read_past(typed, TUESDAY) is None


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("14:00", times("10 14:00")),
        ("14.00", times("10 14:00")),
        ("14h00", times("10 14:00")),
        ("9:05", times("10 09:05")),
        ("14:00-14:30", times("10 14:00", "10 14:30")),
        ("14:00 – 14:30", times("10 14:00", "10 14:30")),
        ("14:00 to 14:30", times("10 14:00", "10 14:30")),
        ("14:00 until 14:30", times("10 14:00", "10 14:30")),
        ("14:32", times("10 14:32")),
        ("14:33", times("9 14:33")),
        ("23:50-00:20", times("9 23:50", "10 00:20")),
        ("today 14:00", times("10 14:00")),
        ("yesterday 22:10", times("9 22:10")),
        ("yesterday 23:50-00:20", times("9 23:50", "10 00:20")),
        ("Tue 13:20-13:40", times("10 13:20", "10 13:40")),
        ("tuesday 13:20", times("10 13:20")),
        ("Tue 16:00", times("3 16:00")),
        ("Mon 16:00", times("9 16:00")),
        ("Wed, 16:00", times("4 16:00")),
        ("3 Mar 13:20", times("3 13:20")),
        ("3 march 13:20", times("3 13:20")),
        ("12 Mar 13:20", times("2025-03-12 13:20")),
        ("2026-03-03 13:20", times("3 13:20")),
        ("2026-3-3 13:20", times("3 13:20")),
        ("2026-03-03T13:20", times("3 13:20")),
        ("2026-03-11 13:20", times("11 13:20")),
        ("１４:００", times("10 14:00")),
    ],
)
def test_what_happened_is_read_as_the_latest_such_time(typed: str, read: WallTimes) -> None:
    assert read_past(typed, TUESDAY) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("23:10", times("9 23:10")),
        ("yesterday 23:10", times("9 23:10")),
        ("Mon 23:10", times("9 23:10")),
        ("01:30", times("10 01:30")),
        ("00:20-01:10", times("10 00:20", "10 01:10")),
        ("23:40-00:10", times("9 23:40", "10 00:10")),
    ],
)
def test_at_two_in_the_night_the_evening_is_just_behind(typed: str, read: WallTimes) -> None:
    assert read_past(typed, wall("10 02:00")) == read


AUTUMN = datetime.fromisoformat("2026-11-01 01:10")
"""Ten past one on the night on which New York's clocks go back from two to one."""


@pytest.mark.parametrize(
    ("typed", "fold", "read"),
    [
        ("01:50", 0, times("2026-10-31 01:50")),
        ("01:50", 1, times("2026-11-01 01:50")),
        ("01:50-01:10", 1, times("2026-11-01 01:50", "2026-11-01 01:10")),
        ("01:05", 1, times("2026-11-01 01:05")),
        ("02:05", 1, times("2026-10-31 02:05")),
        ("1 Nov 01:50-01:10", 0, times("2026-11-01 01:50", "2026-11-01 01:10")),
    ],
)
def test_in_the_second_of_two_equal_hours_the_first_has_been(
    typed: str, fold: int, read: WallTimes
) -> None:
    assert read_past(typed, AUTUMN.replace(fold=fold)) == read


@pytest.mark.parametrize("typed", ["whenever", "Whenever they ask", "when they ask", "no time"])
def test_whenever_has_no_time(typed: str) -> None:
    assert read_future(typed, TUESDAY) is None


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("16:00", times("10 16:00", "10 16:30")),
        ("14:30", times("10 14:30", "10 15:00")),
        ("14:29", times("11 14:29", "11 14:59")),
        ("13:00-15:00", times("11 13:00", "11 15:00")),
        ("23:30", times("10 23:30", "11 00:00")),
        ("tomorrow 10:15-12:15", times("11 10:15", "11 12:15")),
        ("tomorrow", times("11 05:00", "12 05:00")),
        ("today", times("10 14:30", "11 05:00")),
        ("tonight", times("10 17:00", "11 07:00")),
        ("Sat", times("14 05:00", "15 05:00")),
        ("Sat morning", times("14 06:00", "14 12:00")),
        ("Sat in the afternoon", times("14 12:00", "14 17:00")),
        ("sat night", times("14 21:00", "15 06:00")),
        ("Tue 10:00", times("17 10:00", "17 10:30")),
        ("morning", times("11 06:00", "11 12:00")),
        ("in the morning", times("11 06:00", "11 12:00")),
        ("afternoon", times("10 12:00", "10 17:00")),
        ("evening", times("10 17:00", "10 22:00")),
        ("22 Mar 14:00", times("22 14:00", "22 14:30")),
        ("3 Mar 14:00", times("2027-03-03 14:00", "2027-03-03 14:30")),
        ("2026-03-22 23:30-00:30", times("22 23:30", "23 00:30")),
    ],
)
def test_what_is_to_come_is_read_as_the_next_such_time(typed: str, read: WallTimes) -> None:
    assert read_future(typed, TUESDAY) == read


def test_tonight_at_two_is_the_night_in_progress() -> None:
    assert read_future("tonight", wall("10 02:00")) == times("10 02:00", "10 07:00")


def test_this_very_minute_is_not_tomorrow() -> None:
    now = wall("10 14:30").replace(second=40)
    assert read_future("14:30", now) == times("10 14:30", "10 15:00")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("soon", "cannot be read as a time. Write it like"),
        ("yesterday", "cannot be read as a time"),
        ("25:00", "not a time on a clock"),
        ("14:00-14:75", "not a time on a clock"),
        ("31 Feb 14:00", "not a day in the calendar"),
        ("2026-13-01 14:00", "not a day in the calendar"),
        ("0000-01-01 14:00", "not a day in the calendar"),
        ("9999-12-31 14:00", "too far away"),
        ("0001-01-01 14:00", "too far away"),
        ("5 sam 14:00", "not a month"),
        ("14:00-", "cannot be read as a time"),
        ("tomorrow tomorrow 14:00", "cannot be read as a time"),
        ("\x1b[31m14:00", "“[31m14:00” cannot be read"),
        ("x" * 500, "x…” cannot be read"),
    ],
)
def test_what_cannot_be_read_is_said_with_an_example(typed: str, words: str) -> None:
    with pytest.raises(Unfit) as refused:
        read_past(typed, TUESDAY)
    assert words in str(refused.value)


@pytest.mark.parametrize("typed", ["yesterday", "2026-03-01"])
def test_a_day_that_is_over_is_no_time_to_come(typed: str) -> None:
    with pytest.raises(Unfit, match="is over"):
        read_future(typed, TUESDAY)


@pytest.mark.parametrize("typed", ["soon", "9999-12-31", "tomorrow 25:00", "Sat 31:00", "14"])
def test_what_is_to_come_and_cannot_be_read_is_said_as_well(typed: str) -> None:
    with pytest.raises(Unfit):
        read_future(typed, TUESDAY)


MOMENTS = st.datetimes(wall("2000-01-01 00:00"), wall("2099-12-31 23:59")).flatmap(
    lambda moment: st.sampled_from([moment, moment.replace(fold=1)])
)
DAYS = st.sampled_from(
    (
        *("", "today ", "yesterday ", "tomorrow ", "Tue ", "Sunday ", "1 ", "in the "),
        *("3 Mar ", "29 feb ", "2026-03-08 ", "2024-02-29T", "9999-12-31 ", "0001-01-01 "),
    )
)
CLOCKS = st.one_of(
    st.sampled_from(["", "morning", "night", "tonight", "now", "in the evening", "24:00", "2pm"]),
    st.builds(
        "{:02}:{:02}{}".format,
        st.integers(0, 25),
        st.integers(0, 61),
        st.sampled_from(["", "-00:20", "-23:59", " to 07:30", "–13:10", "-"]),
    ),
)
TYPED = st.one_of(st.text(max_size=30), st.builds(str.__add__, DAYS, CLOCKS))


@given(TYPED, MOMENTS)
@example("2026-03-03T13:20", TUESDAY)
@example("yesterday", TUESDAY)
@example("٣ Mar ١٣:٢٠", TUESDAY)
def test_whatever_is_typed_there_is_a_time_or_a_sentence(typed: str, now: datetime) -> None:
    for read in (read_past, read_future):
        try:
            found = read(typed, now)
        except Unfit as unfit:
            sentence = str(unfit)
            assert sentence == clean(sentence)
            assert "\n" not in sentence
            assert len(sentence) < 200
            assert sentence.endswith(".")
        else:
            assert found is None or isinstance(found, WallTimes)


@given(CLOCKS, st.sampled_from(["", "Tue ", "wednesday ", "Sun "]), MOMENTS)
def test_what_happened_never_begins_in_the_future_unless_a_date_says_so(
    clock: str, day: str, now: datetime
) -> None:
    try:
        found = read_past(day + clock, now)
    except Unfit:
        assume(False)
    if found is None:
        return
    ahead = timedelta(minutes=2)
    if now.fold:
        # What is left of the second of two equal hours has been there once before.
        ahead = max(ahead, timedelta(hours=1) - timedelta(minutes=now.minute))
    assert found.start <= now + ahead


@given(CLOCKS, st.sampled_from(["", "tomorrow ", "Tue ", "Sun "]), MOMENTS)
def test_what_is_to_come_is_never_over(clock: str, day: str, now: datetime) -> None:
    try:
        found = read_future(day + clock, now)
    except Unfit:
        assume(False)
    if found is None:
        return
    # But for a time typed backwards in the small hours, which may be the hour that comes twice.
    assert found.end >= now.replace(second=0, microsecond=0) - timedelta(hours=2)
