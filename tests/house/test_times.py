"""Moments, wall times, and how they are told."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handover.house.times import (
    UTC,
    Once,
    Skipped,
    Span,
    Twice,
    clock,
    day_words,
    due_words,
    house_day,
    length_words,
    local,
    read_wall,
    shift_moment,
    short_day,
    span_words,
)

NEW_YORK = ZoneInfo("America/New_York")
LONDON = ZoneInfo("Europe/London")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")
CAIRO = ZoneInfo("Africa/Cairo")
APIA = ZoneInfo("Pacific/Apia")


def utc(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


FIRST_0130, SECOND_0130 = utc(2026, 11, 1, 5, 30), utc(2026, 11, 1, 6, 30)


def test_a_span_ends_where_the_next_one_begins() -> None:
    morning = Span(utc(2026, 2, 24, 7), utc(2026, 2, 24, 12))
    noon = Span(utc(2026, 2, 24, 12), utc(2026, 2, 24, 13))
    assert morning.length == timedelta(hours=5)
    assert morning.contains(morning.start)
    assert not morning.contains(morning.end)
    assert not morning.overlaps(noon)
    assert not noon.overlaps(morning)


def test_spans_overlap_when_they_have_time_in_common() -> None:
    day = Span(utc(2026, 2, 24, 7), utc(2026, 2, 24, 15, 30))
    evening = Span(utc(2026, 2, 24, 15), utc(2026, 2, 24, 23, 30))
    assert day.overlaps(evening)
    assert evening.overlaps(day)


@pytest.mark.parametrize(
    ("hour", "meets"), [(6, False), (7, True), (9, True), (12, False), (13, False)]
)
def test_a_single_moment_overlaps_where_it_is_contained(hour: int, meets: bool) -> None:
    morning = Span(utc(2026, 2, 24, 7), utc(2026, 2, 24, 12))
    moment = Span(utc(2026, 2, 24, hour), utc(2026, 2, 24, hour))
    assert morning.overlaps(moment) is meets
    assert moment.overlaps(morning) is meets
    assert moment.overlaps(moment)


def test_a_span_does_not_run_backwards() -> None:
    with pytest.raises(ValueError, match="before the start"):
        Span(utc(2026, 2, 24, 12), utc(2026, 2, 24, 7))


@pytest.mark.parametrize("naive_end", [True, False])
def test_a_span_is_made_of_moments_not_of_wall_times(naive_end: bool) -> None:
    ends = (utc(2026, 2, 24, 7), wall("2026-02-24T12:00"))
    with pytest.raises(ValueError, match="not a moment"):
        Span(*(ends if naive_end else ends[::-1]))


def test_a_span_given_in_local_time_is_kept_in_utc_and_keeps_its_true_length() -> None:
    start = datetime(2026, 11, 1, 1, 50, tzinfo=NEW_YORK)
    end = datetime(2026, 11, 1, 1, 10, tzinfo=NEW_YORK, fold=1)
    assert Span(start, end) == Span(utc(2026, 11, 1, 5, 50), utc(2026, 11, 1, 6, 10))
    assert Span(start, end).length == timedelta(minutes=20)


def test_a_wall_time_happens_once_on_an_ordinary_day() -> None:
    assert read_wall(wall("2026-02-24T10:40"), NEW_YORK) == Once(utc(2026, 2, 24, 15, 40))


def test_a_wall_time_happens_twice_on_the_autumn_night() -> None:
    assert read_wall(wall("2026-11-01T01:30"), NEW_YORK) == Twice(FIRST_0130, SECOND_0130)


def test_the_fold_somebody_left_on_a_wall_time_does_not_matter() -> None:
    typed = wall("2026-11-01T01:30").replace(fold=1)
    assert read_wall(typed, NEW_YORK) == Twice(FIRST_0130, SECOND_0130)


@pytest.mark.parametrize(
    ("zone", "typed", "before", "after"),
    [
        (NEW_YORK, "2026-03-08T02:30", "2026-03-08T01:30", "2026-03-08T03:30"),
        (NEW_YORK, "2026-03-08T02:00", "2026-03-08T01:00", "2026-03-08T03:00"),
        (LONDON, "2026-03-29T01:59", "2026-03-29T00:59", "2026-03-29T02:59"),
        (LORD_HOWE, "2026-10-04T02:15", "2026-10-04T01:45", "2026-10-04T02:45"),
        (CAIRO, "2026-04-24T00:30", "2026-04-23T23:30", "2026-04-24T01:30"),
        (APIA, "2011-12-30T10:00", "2011-12-29T10:00", "2011-12-31T10:00"),
    ],
)
def test_a_skipped_wall_time_suggests_the_two_that_may_have_been_meant(
    zone: ZoneInfo, typed: str, before: str, after: str
) -> None:
    assert read_wall(wall(typed), zone) == Skipped(wall(before), wall(after))


def test_the_hour_ends_where_the_clock_goes_on() -> None:
    assert read_wall(wall("2026-03-08T03:00"), NEW_YORK) == Once(utc(2026, 3, 8, 7))
    assert read_wall(wall("2026-03-08T01:59"), NEW_YORK) == Once(utc(2026, 3, 8, 6, 59))


def test_a_moment_is_not_read_as_a_wall_time() -> None:
    with pytest.raises(ValueError, match="not a wall time"):
        read_wall(utc(2026, 2, 24, 7), NEW_YORK)


def test_a_shift_that_would_start_in_the_skipped_hour_starts_when_the_clock_goes_on() -> None:
    assert shift_moment(wall("2026-03-08T02:30"), NEW_YORK) == utc(2026, 3, 8, 7)
    assert shift_moment(wall("2026-03-08T02:30"), NEW_YORK, fold=1) == utc(2026, 3, 8, 7)


def test_a_shift_starts_at_the_first_and_ends_at_the_second_of_two() -> None:
    assert shift_moment(wall("2026-11-01T01:30"), NEW_YORK) == FIRST_0130
    assert shift_moment(wall("2026-11-01T01:30"), NEW_YORK, fold=1) == SECOND_0130
    assert shift_moment(wall("2026-11-01T07:30"), NEW_YORK, fold=1) == utc(2026, 11, 1, 12, 30)


def test_local_time_is_aware_and_for_showing() -> None:
    assert local(SECOND_0130, NEW_YORK).isoformat() == "2026-11-01T01:30:00-05:00"
    with pytest.raises(ValueError, match="not a moment"):
        local(wall("2026-11-01T01:30"), NEW_YORK)


def test_the_clock_says_which_of_two_only_where_there_are_two() -> None:
    assert clock(utc(2026, 2, 24, 6, 30), NEW_YORK) == "01:30"
    assert clock(FIRST_0130, NEW_YORK) == "01:30 (first)"
    assert clock(SECOND_0130, NEW_YORK) == "01:30 (second)"
    assert clock(utc(2026, 11, 1, 7), NEW_YORK) == "02:00"


def test_days_are_named_in_the_house_s_own_time() -> None:
    late = utc(2026, 3, 16, 3, 30)
    assert day_words(late, NEW_YORK) == "Sunday 15 March"
    assert short_day(late, NEW_YORK) == "Sun 15 Mar"
    assert day_words(late, LONDON) == "Monday 16 March"


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (utc(2026, 2, 24, 9, 59), date(2026, 2, 23)),
        (utc(2026, 2, 24, 10, 0), date(2026, 2, 24)),
        (utc(2026, 3, 8, 8, 59), date(2026, 3, 7)),
        (utc(2026, 3, 8, 9, 0), date(2026, 3, 8)),
        (utc(2026, 11, 1, 9, 59), date(2026, 10, 31)),
        (utc(2026, 11, 1, 10, 0), date(2026, 11, 1)),
    ],
)
def test_the_house_s_day_begins_at_five(moment: datetime, day: date) -> None:
    assert house_day(moment, NEW_YORK) == day


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (timedelta(0), "0 min"),
        (timedelta(seconds=59), "0 min"),
        (timedelta(minutes=20), "20 min"),
        (timedelta(hours=7, minutes=30), "7 h 30 min"),
        (timedelta(hours=24), "1 day"),
        (timedelta(days=2, hours=3), "2 days 3 h"),
    ],
)
def test_a_length_is_told_in_few_words(length: timedelta, words: str) -> None:
    assert length_words(length) == words


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (utc(2026, 2, 24, 19), utc(2026, 2, 24, 19, 30), "14:00-14:30"),
        (utc(2026, 2, 24, 19), utc(2026, 2, 24, 19), "14:00"),
        (utc(2026, 2, 24, 4), utc(2026, 2, 24, 12, 30), "23:00-07:30"),
        (utc(2026, 3, 8, 6, 50), utc(2026, 3, 8, 7, 10), "01:50-03:10 (20 min)"),
        (utc(2026, 3, 8, 4), utc(2026, 3, 8, 11, 30), "23:00-07:30 (7 h 30 min)"),
        (utc(2026, 11, 1, 3), utc(2026, 11, 1, 12, 30), "23:00-07:30 (9 h 30 min)"),
        (
            utc(2026, 11, 1, 5, 50),
            utc(2026, 11, 1, 6, 10),
            "01:50 (first)-01:10 (second) (20 min)",
        ),
        (utc(2026, 11, 1, 6, 10), utc(2026, 11, 1, 6, 20), "01:10 (second)-01:20 (second)"),
        (utc(2026, 2, 24, 19), utc(2026, 2, 25, 19, 30), "14:00-14:30 (1 day 30 min)"),
        (utc(2026, 2, 24, 19), utc(2026, 2, 25, 19), "14:00-14:00 (1 day)"),
    ],
)
def test_a_span_names_its_true_length_where_the_clock_would_mislead(
    start: datetime, end: datetime, words: str
) -> None:
    assert span_words(Span(start, end), NEW_YORK) == words


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2026-02-24 14:00", "2026-02-24 14:30", "Tue 24 Feb 14:00-14:30"),
        ("2026-02-24 23:00", "2026-02-25 07:30", "Tue 24 Feb 23:00-07:30"),
        ("2026-02-24 15:30", "2026-02-25 05:00", "Tue 24 Feb 15:30-05:00"),
        ("2026-02-24 05:00", "2026-02-25 05:00", "Tue 24 Feb, any time"),
        ("2026-03-08 05:00", "2026-03-09 05:00", "Sun 8 Mar, any time"),
        ("2026-03-07 05:00", "2026-03-08 05:00", "Sat 7 Mar, any time"),
        ("2026-10-31 05:00", "2026-11-02 05:00", "Sat 31 Oct to Sun 1 Nov, any time"),
        ("2026-02-24 15:30", "2026-02-27 12:00", "Tue 24 Feb 15:30 to Fri 27 Feb 12:00"),
        ("2026-02-24 14:00", "2026-02-24 14:00", "Tue 24 Feb 14:00"),
        ("2026-02-24 05:00", "2026-02-24 05:00", "Tue 24 Feb 05:00"),
    ],
)
def test_what_is_due_for_days_names_them_and_no_clock(start: str, end: str, words: str) -> None:
    """On the nights on which the clocks change, too."""
    span = Span(*(shift_moment(wall(one), NEW_YORK) for one in (start, end)))
    assert due_words(span, NEW_YORK, lambda moment: short_day(moment, NEW_YORK)) == words


def test_two_days_that_are_called_the_same_do_not_become_one() -> None:
    """Said by its weekday only, as on the board."""
    span = Span(shift_moment(wall("2026-02-26 05:00"), NEW_YORK), utc(2026, 3, 6, 10))
    assert due_words(span, NEW_YORK, lambda _: "Thu") == "Thu to Thu, any time"
