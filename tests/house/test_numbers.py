"""Numbers about the house: of nobody can anything be made out, whatever is asked for together."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from handover.house.numbers import (
    FEWEST,
    NEAREST,
    Nights,
    Quarter,
    quarter_of,
    quarters_within,
    told,
)

FIRST = Quarter(2026, 1)
NEW_YEAR = date(2026, 1, 1)

days = st.dates(date(2025, 6, 1), date(2026, 12, 31))
stays = st.lists(
    st.builds(
        lambda who, came, nights: Nights(
            who, came, came + timedelta(days=nights) if nights is not None else None
        ),
        st.integers(1, 9),
        days,
        st.none() | st.integers(0, 120),
    ),
    max_size=20,
)


def five(nights: int = 10) -> list[Nights]:
    left = NEW_YEAR + timedelta(days=nights)
    return [Nights(number, NEW_YEAR, left) for number in range(1, 6)]


def test_four_people_are_not_told_and_neither_is_nobody() -> None:
    assert told(five()[:4], FIRST) == (None, None)
    assert told([], FIRST) == (None, None)
    assert told(five(), FIRST) == (5, 50)


def test_somebody_who_comes_twice_is_one_person() -> None:
    twice = Nights(1, date(2026, 3, 1), date(2026, 3, 3))
    assert told([*five()[:4], twice], FIRST) == (None, None)
    assert told([*five(), twice], FIRST) == (5, 50)


def test_a_stay_that_goes_on_is_told_as_far_as_the_quarter_goes() -> None:
    going_on = Nights(6, date(2025, 12, 1), None)
    assert going_on.within(FIRST) == 90
    assert going_on.within(Quarter(2025, 3)) == 0
    assert Nights(6, NEW_YEAR, NEW_YEAR).within(FIRST) == 0


@given(stays)
def test_no_number_below_five_is_ever_told(lived: list[Nights]) -> None:
    people, nights = told(lived, FIRST)
    assert people is None or people >= FEWEST
    assert (people is None) == (nights is None)
    assert nights is None or nights % NEAREST == 0


@given(days, days)
def test_periods_that_are_told_never_overlap_and_never_reach_beyond(
    since: date, until: date
) -> None:
    found = list(quarters_within(since, until))
    for one, following in pairwise(found):
        assert one.over == following.first
    for one in found:
        assert since <= one.first
        assert one.over <= until + timedelta(days=1)
        assert quarter_of(one.first) == one


@given(stays, days, days, days, days)
def test_whatever_two_periods_are_asked_for_a_quarter_says_the_same(
    lived: list[Nights], since: date, until: date, also: date, then: date
) -> None:
    one = {quarter: told(lived, quarter) for quarter in quarters_within(since, until)}
    other = {quarter: told(lived, quarter) for quarter in quarters_within(also, then)}
    assert all(other[quarter] == said for quarter, said in one.items() if quarter in other)
