"""A12: is anybody of the team still with the house?"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from handover.house.shifts import Assignment, Roster, ShiftKind
from handover.house.times import Span
from handover.rules.nobody_here import nobody_here

MIDNIGHT = datetime(2026, 3, 9, tzinfo=UTC)


def span(start: float, end: float) -> Span:
    return Span(MIDNIGHT + timedelta(hours=start), MIDNIGHT + timedelta(hours=end))


def roster(*shifts: tuple[int, float, float]) -> Roster:
    return Roster(
        tuple(
            Assignment(number, who, ShiftKind.DAY, date(2026, 3, 9), span(start, end))
            for number, (who, start, end) in enumerate(shifts)
        ),
        MIDNIGHT + timedelta(days=9),
    )


def test_one_who_is_on_alone_leaves_nobody() -> None:
    on = roster((1, 7, 15))
    found = nobody_here(on, {1}, span(10, 11))
    assert found is not None
    assert (found.rule, found.kind) == ("A12", "nobody here")
    assert nobody_here(on, {2}, span(10, 11)) is None


def test_somebody_who_comes_on_later_does_not_help_before() -> None:
    on = roster((1, 7, 15), (2, 14, 22))
    assert nobody_here(on, {1}, span(13, 15)) is not None
    assert nobody_here(on, {1}, span(14, 16)) is None


def test_a_time_nobody_is_on_the_roster_for_is_not_asked_about() -> None:
    assert nobody_here(roster(), {1}, span(10, 11)) is None
    assert nobody_here(roster((1, 7, 9)), {1}, span(10, 11)) is None


shifts = st.lists(
    st.tuples(st.integers(1, 4), st.integers(0, 20), st.integers(1, 10)), min_size=1, max_size=6
)


@given(shifts, st.frozensets(st.integers(1, 4)), st.integers(0, 20), st.integers(1, 8))
def test_it_is_asked_exactly_when_some_moment_has_only_those_away(
    made: list[tuple[int, int, int]], away: frozenset[int], start: int, length: int
) -> None:
    on = roster(*((who, begins, begins + hours) for who, begins, hours in made))
    moments = [MIDNIGHT + timedelta(hours=start + n / 2 + 0.25) for n in range(2 * length)]
    there = [set(on.on_at(moment)) for moment in moments]
    alone = any(who and who <= away for who in there)
    assert (nobody_here(on, away, span(start, start + length)) is not None) is alone
