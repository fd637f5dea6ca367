"""Times typed at the desk become moments, and are said back in full."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handover.desk import residents, times
from handover.house.refusals import Unfit
from handover.house.times import Span
from handover.house.typed_times import TwoMeanings
from tests.house_of_tests import NOOR, HouseOfTests, MovingClock, wall_moment


def window(start: str, end: str, *, folds: tuple[int, int] = (0, 0)) -> Span:
    return Span(wall_moment(start, fold=folds[0]), wall_moment(end, fold=folds[1]))


def test_a_window_is_read_on_the_houses_clock(house: HouseOfTests) -> None:
    assert times.planned(house.theo, "tomorrow 10:15-12:15") == window(
        "2026-03-10 10:15", "2026-03-10 12:15"
    )
    assert times.planned(house.theo, "whenever") is None


@pytest.mark.parametrize("typed", ["8 Mar 02:30", "8 Mar 02:00-04:00", "8 Mar 01:00-02:15"])
def test_an_hour_the_clocks_skip_is_no_time(
    typed: str, house: HouseOfTests, clock: MovingClock
) -> None:
    clock.to("2026-03-07 20:00")
    with pytest.raises(Unfit, match="is skipped that night"):
        times.planned(house.theo, typed)


@pytest.mark.parametrize(
    ("now", "fold", "typed", "read"),
    [
        ("2026-10-31 20:00", 0, "1 Nov 01:30-01:40", ("01:30", "01:40", (0, 0))),
        ("2026-11-01 01:10", 0, "01:30-01:40", ("01:30", "01:40", (0, 0))),
        ("2026-11-01 01:10", 1, "01:30-01:40", ("01:30", "01:40", (0, 1))),
        ("2026-11-01 00:30", 0, "01:50-01:10", ("01:50", "01:10", (0, 1))),
        ("2026-11-01 00:30", 0, "01:10-03:00", ("01:10", "03:00", (0, 0))),
    ],
)
def test_an_hour_that_comes_twice_is_the_one_still_to_come(
    now: str,
    fold: int,
    typed: str,
    read: tuple[str, str, tuple[int, int]],
    house: HouseOfTests,
    clock: MovingClock,
) -> None:
    clock.to(now, fold=fold)
    start, end, folds = read
    assert times.planned(house.theo, typed) == window(
        f"2026-11-01 {start}", f"2026-11-01 {end}", folds=folds
    )


@pytest.mark.parametrize("typed", ["tomorrow 02:30-01:30", "03:00-02:00"])
def test_a_window_that_ends_before_it_starts_is_said(typed: str, house: HouseOfTests) -> None:
    with pytest.raises(Unfit, match="before it starts"):
        times.planned(house.theo, typed)


DAYS = st.sampled_from(["", "today ", "tomorrow ", "Sat ", "8 Mar ", "1 Nov ", "yesterday "])
CLOCKS = st.one_of(
    st.text("0123456789:-. ", max_size=11),
    st.builds("{}:{:02}".format, st.integers(0, 24), st.integers(0, 60)),
    st.builds("{}:30-{}:{:02}".format, *[st.integers(0, 23)] * 2, st.integers(0, 59)),
    st.sampled_from(["", "morning", "night", "tonight"]),
)
NOWS = st.datetimes(
    datetime.fromisoformat("2026-01-01 00:00"), datetime.fromisoformat("2026-12-31 00:00")
)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(day=DAYS, clock_time=CLOCKS, now=NOWS)
def test_whatever_is_typed_is_a_window_or_a_refusal(
    day: str, clock_time: str, now: datetime, house: HouseOfTests
) -> None:
    house.clock.to(str(now))
    with suppress(Unfit):
        found = times.planned(house.theo, day + clock_time)
        assert found is None or found.start <= found.end
    with suppress(Unfit):
        times.happened(house.theo, day + clock_time)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("tomorrow 09:00-12:00", "Tuesday 10 March 09:00-12:00 (Theo on)"),
        ("tomorrow 15:00-16:00", "Tuesday 10 March 15:00-16:00 (Mags on, Theo until 15:30)"),
        ("tomorrow 22:30-23:30", "Tuesday 10 March 22:30-23:30 (Mags on, Jun from 23:00)"),
        (
            "tomorrow 06:00-16:00",
            "Tuesday 10 March 06:00-16:00 (Jun until 07:30, Theo 07:00-15:30, Mags from 15:00)",
        ),
        ("22 Mar 09:00-12:00", "Sunday 22 March 09:00-12:00 (nobody is on)"),
        ("22 Dec 09:00-12:00", "Tuesday 22 December 09:00-12:00 (the roster is not out)"),
        ("whenever", "whenever they ask"),
    ],
)
def test_a_window_is_said_back_in_full(typed: str, said: str, house: HouseOfTests) -> None:
    assert times.said_in_full(house.theo, times.planned(house.theo, typed)) == said


def test_the_clock_on_the_wall_says_which_of_two_equal_hours_it_is(
    house: HouseOfTests, clock: MovingClock
) -> None:
    clock.to("2026-11-01 01:30", fold=1)
    assert times.clock_words(house.theo) == "01:30 (second)"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("next shift", "Monday 9 March 15:30-23:30 (Mags on)"),
        ("the shift after this one", "Monday 9 March 15:30-23:30 (Mags on)"),
        ("my next shift", "Tuesday 10 March 07:00-15:30"),
        ("before the shift ends", "Monday 9 March 11:00-15:30"),
    ],
)
def test_words_of_the_house_are_said_back_in_full(
    typed: str, said: str, house: HouseOfTests
) -> None:
    found = times.said_in_full(house.theo, times.planned(house.theo, typed))
    assert found.startswith(said)


@pytest.mark.parametrize(
    ("who", "now", "said"),
    [
        ("Mags", "2026-03-09 15:10", "Monday 9 March 23:30-07:30 (Jun on)"),
        ("Mags", "2026-03-09 23:10", "Monday 9 March 23:30-07:30 (Jun on)"),
        ("Jun", "2026-03-09 23:10", "Tuesday 10 March 07:30-15:30 (Theo on)"),
        ("Rafi", "2026-03-09 11:00", "Monday 9 March 15:30-23:30 (Mags on)"),
        ("Rafi", "2026-03-09 23:10", "Monday 9 March 23:30-07:30 (Jun on)"),
    ],
)
def test_the_next_shift_is_the_one_after_this_and_nobody_of_this_one_is_on_then(
    who: str, now: str, said: str, house: HouseOfTests, clock: MovingClock
) -> None:
    clock.to(now)
    desk = house.desk(who)
    assert times.said_in_full(desk, times.planned(desk, "next shift")) == said


def test_before_they_leave_is_theirs_to_have_said(house: HouseOfTests) -> None:
    with pytest.raises(Unfit, match="not said when they leave"):
        times.planned(house.theo, "before they leave", about=NOOR)
    leaves = wall_moment("2026-03-12 10:00")
    residents.choose_leaving(house.theo, NOOR, leaves)
    found = times.planned(house.theo, "before they leave", about=NOOR)
    assert found == Span(house.clock(), leaves)


@pytest.mark.parametrize(("typed", "fold"), [("(first)", 0), ("(second)", 1), ("second", 1)])
def test_of_two_equal_hours_one_is_said(typed: str, fold: int, house: HouseOfTests) -> None:
    house.clock.to("2026-10-31 20:00")
    found = times.planned(house.theo, f"1 Nov 01:30 {typed}")
    assert found is not None
    assert found.start == wall_moment("2026-11-01 01:30", fold=fold)


def test_of_two_meanings_each_is_said_in_full(house: HouseOfTests) -> None:
    with pytest.raises(TwoMeanings) as two:
        times.planned(house.theo, "tomorrow at 3")
    assert times.choice_words(house.theo, two.value.choices) == (
        "Tuesday 10 March 15:00-15:30 (Theo, Mags on)",
        "Tuesday 10 March 03:00-03:30 (Jun on)",
    )


@pytest.mark.parametrize(
    ("now", "fold", "typed", "read"),
    [
        # The clocks go forward at two: an hour after half past one it is half past three.
        ("2026-03-08 01:30", 0, "in an hour", ("2026-03-08 03:30", 0)),
        ("2026-03-08 01:45", 0, "in 20 minutes", ("2026-03-08 03:05", 0)),
        ("2026-03-07 22:30", 0, "tonight at half past 3", ("2026-03-08 03:30", 0)),
        ("2026-03-07 22:30", 0, "tomorrow morning 9", ("2026-03-08 09:00", 0)),
        # They go back at two: an hour after half past one it is half past one.
        ("2026-11-01 01:30", 0, "in an hour", ("2026-11-01 01:30", 1)),
        ("2026-11-01 01:30", 1, "in an hour", ("2026-11-01 02:30", 0)),
        ("2026-10-31 22:30", 0, "in 4 hours", ("2026-11-01 01:30", 1)),
        ("2026-10-31 22:30", 0, "tonight at half past 1", ("2026-11-01 01:30", 0)),
        ("2026-10-31 22:30", 0, "tonight 01:30 (second)", ("2026-11-01 01:30", 1)),
    ],
)
def test_on_the_nights_of_the_clocks_words_mean_true_hours(
    now: str, fold: int, typed: str, read: tuple[str, int], house: HouseOfTests
) -> None:
    house.clock.to(now, fold=fold)
    found = times.planned(house.theo, typed)
    assert found is not None
    wall, second = read
    assert found.start == wall_moment(wall, fold=second)
    assert times.said_in_full(house.theo, found)


def test_the_hour_that_is_skipped_is_said_however_it_is_typed(house: HouseOfTests) -> None:
    house.clock.to("2026-03-07 22:30")
    with pytest.raises(Unfit, match="is skipped that night"):
        times.planned(house.theo, "tonight at half past 2")


def test_an_hour_ago_is_an_hour_ago_on_the_night_the_clocks_go_forward(house: HouseOfTests) -> None:
    house.clock.to("2026-03-08 03:30")
    found = times.happened(house.theo, "an hour ago")
    assert found is not None
    assert f"{found.start:%H:%M}" == "01:30"
