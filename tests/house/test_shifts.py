"""Shifts, blocks, and who is on when."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handover.house.shifts import (
    USUAL_SHIFTS,
    Assignment,
    AssignmentStatus,
    Block,
    Roster,
    ShiftKind,
    ShiftTemplate,
)
from handover.house.times import UTC, Span
from tests.patience import steps_of

NEW_YORK = ZoneInfo("America/New_York")
THEO, MAGS, JUN, WREN = 1, 2, 3, 4
DAY, EVENING, NIGHT, MIDDLE = USUAL_SHIFTS
MONDAY = date(2026, 2, 23)


def hour(hours: float, day: int = 23) -> datetime:
    """So many hours after midnight UTC in February 2026."""
    return datetime(2026, 2, day, tzinfo=UTC) + timedelta(hours=hours)


def shift(
    number: int,
    who: int,
    start: float,
    end: float,
    *,
    kind: ShiftKind = ShiftKind.DAY,
    status: AssignmentStatus = AssignmentStatus.PLANNED,
    replaces: int | None = None,
) -> Assignment:
    span = Span(hour(start), hour(end))
    return Assignment(number, who, kind, MONDAY, span, status, replaces)


def roster(*assignments: Assignment) -> Roster:
    return Roster(assignments, published_until=None)


@pytest.mark.parametrize(
    ("day", "hours"),
    [(date(2026, 2, 24), 8.5), (date(2026, 3, 7), 7.5), (date(2026, 10, 31), 9.5)],
)
def test_a_night_is_as_long_as_it_truly_is(day: date, hours: float) -> None:
    assert NIGHT.on(day, NEW_YORK).length == timedelta(hours=hours)


def test_a_night_ends_on_the_next_day_and_a_day_does_not() -> None:
    assert NIGHT.on(MONDAY, NEW_YORK) == Span(hour(28), hour(36.5))
    assert DAY.on(MONDAY, NEW_YORK) == Span(hour(12), hour(20.5))


def test_a_shift_round_the_clock_ends_when_the_next_one_starts() -> None:
    whole = ShiftTemplate(ShiftKind.DAY, time(8, 0), time(8, 0))
    assert whole.on(MONDAY, NEW_YORK).length == timedelta(hours=24)
    assert whole.on(date(2026, 3, 7), NEW_YORK).length == timedelta(hours=23)


def test_a_shift_that_starts_twice_starts_first_and_one_that_ends_twice_ends_second() -> None:
    early = ShiftTemplate(ShiftKind.NIGHT_AWAKE, time(1, 30), time(7, 0))
    late = ShiftTemplate(ShiftKind.EVENING, time(17, 0), time(1, 30))
    assert early.on(date(2026, 11, 1), NEW_YORK).length == timedelta(hours=6.5)
    assert late.on(date(2026, 10, 31), NEW_YORK).length == timedelta(hours=9.5)


def test_admin_training_and_on_call_are_not_time_with_residents() -> None:
    without = {kind for kind in ShiftKind if not kind.with_residents}
    assert without == {ShiftKind.ADMIN, ShiftKind.TRAINING, ShiftKind.ON_CALL}


def test_every_kind_of_shift_has_words_for_the_screen() -> None:
    assert [kind.words for kind in ShiftKind] == [
        "Day",
        "Evening",
        "Night",
        "Sleep-over night",
        "Middle",
        "Admin day",
        "Training",
        "On call",
    ]


def test_only_what_is_planned_confirmed_or_worked_puts_somebody_on_shift() -> None:
    active = [status for status in AssignmentStatus if status.active]
    assert active == ["planned", "confirmed", "worked"]


def test_a_double_is_one_block() -> None:
    here = roster(
        shift(2, MAGS, 15, 23.5, kind=ShiftKind.EVENING),
        shift(1, MAGS, 7, 15.5),
        shift(3, MAGS, 23.5, 31.5, kind=ShiftKind.NIGHT_AWAKE),
    )
    kinds = (ShiftKind.DAY, ShiftKind.EVENING, ShiftKind.NIGHT_AWAKE)
    assert here.blocks_of(MAGS) == (Block(MAGS, Span(hour(7), hour(31.5)), kinds),)


def test_a_short_shift_within_a_long_one_does_not_end_it() -> None:
    here = roster(shift(1, THEO, 7, 20), shift(2, THEO, 8, 9), shift(3, THEO, 19, 21))
    assert here.blocks_of(THEO) == (Block(THEO, Span(hour(7), hour(21)), (ShiftKind.DAY,)),)


def test_two_shifts_with_a_minute_between_are_two_blocks() -> None:
    here = roster(shift(1, THEO, 7, 9), shift(2, THEO, 9 + 1 / 60, 11))
    assert len(here.blocks_of(THEO)) == 2


def test_what_was_cancelled_and_what_is_not_with_residents_makes_no_block() -> None:
    here = roster(
        shift(1, JUN, 7, 9, status=AssignmentStatus.CANCELLED),
        shift(2, JUN, 10, 12, kind=ShiftKind.ADMIN),
        shift(3, JUN, 13, 13),
    )
    assert here.blocks_of(JUN) == ()
    assert here.on_at(hour(8)) == here.on_at(hour(11)) == here.on_at(hour(13)) == ()


def test_a_block_is_found_from_its_start_until_just_before_its_end() -> None:
    here = roster(shift(1, THEO, 7, 15.5), shift(2, THEO, 31, 39.5))
    first, second = here.blocks_of(THEO)
    assert here.block_at(THEO, hour(6.9)) is None
    assert here.block_at(THEO, hour(7)) == first
    assert here.block_at(THEO, hour(15.4)) == first
    assert here.block_at(THEO, hour(15.5)) is None
    assert here.block_at(THEO, hour(31)) == second
    assert here.block_at(MAGS, hour(7)) is None


def test_the_last_and_the_next_block_lie_to_either_side_of_now() -> None:
    here = roster(shift(1, THEO, 7, 15.5), shift(2, THEO, 31, 39.5))
    first, second = here.blocks_of(THEO)
    assert here.last_block(THEO, hour(6)) is None
    assert here.next_block(THEO, hour(6)) == first
    assert here.last_block(THEO, hour(7)) == first
    assert here.next_block(THEO, hour(7)) == second
    assert here.last_block(THEO, hour(20)) == first
    assert here.next_block(THEO, hour(31)) is None
    assert here.last_block(THEO, hour(99)) == second


def test_in_the_overlap_both_are_on_and_the_one_here_longest_comes_first() -> None:
    here = roster(shift(1, MAGS, 15, 23.5), shift(2, THEO, 7, 15.5), shift(3, JUN, 15, 16))
    assert here.on_at(hour(15.25)) == (THEO, MAGS, JUN)
    assert here.on_at(hour(15.5)) == (MAGS, JUN)


def test_what_is_in_progress_includes_who_is_on_call() -> None:
    call = shift(1, WREN, 0, 24, kind=ShiftKind.ON_CALL)
    day = shift(2, THEO, 7, 15.5)
    here = roster(day, call, shift(3, MAGS, 7, 15, status=AssignmentStatus.SICK))
    assert here.assignments_at(hour(7)) == (call, day)
    assert here.assignments_at(hour(15.5)) == (call,)


def test_a_span_is_covered_by_whoever_is_with_residents_during_any_of_it() -> None:
    night, day = shift(1, JUN, -1, 7.5), shift(2, THEO, 7, 15.5)
    call = shift(3, WREN, 0, 24, kind=ShiftKind.ON_CALL)
    here = roster(call, day, night)
    assert here.covered(Span(hour(6), hour(8))) == (night, day)
    assert here.covered(Span(hour(7.5), hour(8))) == (day,)
    assert here.covered(Span(hour(15.5), hour(16))) == ()
    assert here.covered(Span(hour(7), hour(7))) == (night, day)


@pytest.mark.parametrize("status", [AssignmentStatus.CONFIRMED, AssignmentStatus.WORKED])
def test_once_a_shift_has_begun_whoever_confirmed_it_stands_in_for_the_plan(
    status: AssignmentStatus,
) -> None:
    planned = shift(1, JUN, 23, 31.5)
    here = roster(planned, shift(2, WREN, 23, 31.5, status=status, replaces=1))
    assert here.in_force(hour(22.9)).on_at(hour(23)) == (JUN, WREN)
    assert here.in_force(hour(23)).on_at(hour(23)) == (WREN,)


def test_a_plan_is_not_replaced_by_another_plan() -> None:
    here = roster(shift(1, JUN, 23, 31.5), shift(2, WREN, 23, 31.5, replaces=1))
    assert here.in_force(hour(24)) is here


def test_whoever_confirmed_or_worked_a_shift_keeps_it() -> None:
    worked, sure = AssignmentStatus.WORKED, AssignmentStatus.CONFIRMED
    here = roster(
        shift(1, JUN, 23, 31.5, status=worked),
        shift(2, WREN, 23, 31.5, status=sure, replaces=1),
    )
    assert here.in_force(hour(24)).on_at(hour(24)) == (JUN, WREN)


def test_a_swap_that_was_itself_let_go_replaces_nobody() -> None:
    here = roster(
        shift(1, JUN, 23, 31.5),
        shift(2, WREN, 23, 31.5, status=AssignmentStatus.SICK, replaces=1),
    )
    assert here.in_force(hour(24)).on_at(hour(24)) == (JUN,)


def test_rosters_with_the_same_assignments_are_the_same() -> None:
    one, other = roster(shift(1, THEO, 7, 15.5)), roster(shift(1, THEO, 7, 15.5))
    assert one == other
    assert hash(one) == hash(other)
    assert "_blocks" not in repr(one)


def test_ten_years_of_shifts_are_looked_up_as_fast_as_one() -> None:
    def steps_with(years: int) -> int:
        shifts = [
            Assignment(n, n % 7, template.kind, day, template.on(day, NEW_YORK))
            for n, (day, template) in enumerate(
                (MONDAY + timedelta(days=d), t) for d in range(365 * years) for t in USUAL_SHIFTS
            )
        ]
        here, moment = roster(*shifts), hour(12 + 24 * 300)
        here.on_at(moment)  # what is worked out once for a roster

        def look_up() -> None:
            here.on_at(moment)
            here.covered(Span(moment, moment + timedelta(hours=3)))

        return steps_of(look_up)

    assert steps_with(10) < 1.5 * steps_with(1)


@given(
    st.lists(st.tuples(st.integers(0, 200), st.integers(1, 20)), max_size=12),
    st.integers(0, 220),
    st.integers(0, 40),
)
def test_blocks_near_a_span_are_those_that_meet_or_touch_it(
    shifts: list[tuple[int, int]], start: int, length: int
) -> None:
    here = roster(
        *(shift(n, THEO, begins, begins + hours) for n, (begins, hours) in enumerate(shifts))
    )
    span = Span(hour(start), hour(start + length))
    near = tuple(
        block
        for block in here.blocks_of(THEO)
        if block.span.start <= span.end and span.start <= block.span.end
    )
    assert here.blocks_near(THEO, span) == near
