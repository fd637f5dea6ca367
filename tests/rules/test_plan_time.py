"""Planned time: what is said about a promise that nobody, or the wrong person, could keep."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from handover.house.shifts import AssignmentStatus, Roster
from handover.house.times import Span
from handover.rules.concerns import Concern, Level
from handover.rules.plan_time import Plan, next_on, plan_concerns
from tests.rules.larkspur_roster import (
    DOT,
    INES,
    JUN,
    LARKSPUR,
    MAGS,
    NAMES,
    NEW_YORK,
    THEO,
    WREN,
    at,
    on,
    with_more,
)

MINUTE = timedelta(minutes=1)


def planned(
    window: Span,
    who: int | None,
    now: datetime,
    *,
    leaves: datetime | None = None,
    roster: Roster = LARKSPUR,
) -> tuple[Concern, ...]:
    plan = Plan(window, leaves, who)
    return plan_concerns(plan, roster=roster, zone=NEW_YORK, now=now, names=NAMES)


def test_a_plan_that_is_over_cannot_be_made() -> None:
    window = on("23 Feb", "09:00", "10:00")
    assert planned(window, THEO, window.end) == ()
    [concern] = planned(window, THEO, window.end + MINUTE)
    assert (concern.rule, concern.level, concern.kind) == ("B3", Level.BLOCK, "past")
    assert concern.exits


def test_x05_a_plan_after_the_stay_ends_cannot_be_made() -> None:
    now, leaves = at("9 Mar", "10:00"), at("13 Mar", "11:00")
    [concern] = planned(on("20 Mar", "09:00", "10:00"), None, now, leaves=leaves)
    assert (concern.rule, concern.level, concern.kind) == ("B2", Level.BLOCK, "after_stay")
    assert concern.why == "Their stay is over by then: it ends on Friday 13 March."
    assert concern.exits


def test_a_stay_that_ends_at_midnight_ends_on_the_day_before() -> None:
    leaves = at("14 Mar", "00:00")
    [concern] = planned(on("14 Mar", "09:00", "10:00"), None, at("9 Mar", "10:00"), leaves=leaves)
    assert "Friday 13 March" in concern.why


def test_a_window_that_begins_within_the_stay_counts_until_it_ends() -> None:
    now, window = at("9 Mar", "10:00"), on("13 Mar", "09:00", "16:00")
    leaves = at("13 Mar", "11:00")
    assert planned(window, INES, now, leaves=leaves) == ()
    assert [c.kind for c in planned(window, MAGS, now, leaves=leaves)] == ["off_shift"]
    assert planned(window, MAGS, now) == ()


def test_once_somebody_has_left_nothing_more_is_planned_with_them() -> None:
    window, leaves = on("13 Mar", "09:00", "16:00"), at("13 Mar", "11:00")
    assert planned(window, INES, leaves - MINUTE, leaves=leaves) == ()
    assert [c.kind for c in planned(window, INES, leaves, leaves=leaves)] == ["after_stay"]


def test_a_plan_counts_on_whoever_confirmed_the_shift_not_on_whoever_was_planned() -> None:
    planned_first = next(a for a in LARKSPUR.assignments if a.staff_id == THEO)
    dots = replace(
        planned_first,
        id=901,
        staff_id=DOT,
        status=AssignmentStatus.CONFIRMED,
        replaces=planned_first.id,
    )
    window, now = on("23 Feb", "10:00", "11:00"), at("23 Feb", "09:00")
    covered = with_more(dots)
    assert planned(window, DOT, now, roster=covered) == ()
    assert [c.kind for c in planned(window, THEO, now, roster=covered)] == ["off_shift"]


def test_a_shift_that_starts_when_the_published_roster_ends_is_not_out() -> None:
    house = replace(LARKSPUR, published_until=at("24 Feb", "07:00"))
    window, now = on("24 Feb", "10:00", "11:00"), at("23 Feb", "09:00")
    assert [c.kind for c in planned(window, THEO, now, roster=house)] == ["roster_not_out"]
    assert [c.level for c in planned(window, None, now, roster=house)] == [Level.NUDGE]


def test_a_window_that_ends_with_the_published_roster_lies_within_it() -> None:
    house = Roster((), published_until=at("16 Mar", "07:00"))
    now = at("15 Mar", "09:00")
    [out] = planned(on("16 Mar", "06:00", "07:00"), None, now, roster=house)
    [beyond] = planned(on("16 Mar", "06:00", "07:01"), None, now, roster=house)
    assert (out.kind, beyond.kind) == ("nobody_on", "roster_not_out")


def test_only_what_is_still_to_come_can_be_kept() -> None:
    window, now = on("23 Feb", "09:00", "17:00"), at("23 Feb", "16:00")
    assert [c.kind for c in planned(window, THEO, now)] == ["off_shift"]
    assert planned(window, MAGS, now) == ()


def test_the_last_minutes_of_a_shift_are_tight() -> None:
    now = at("23 Feb", "09:00")
    assert planned(on("23 Feb", "15:14", "16:00"), THEO, now) == ()
    [concern] = planned(on("23 Feb", "15:15", "16:00"), THEO, now)
    assert (concern.kind, concern.level) == ("tight", Level.NUDGE)


def test_a_window_that_touches_two_shifts_is_not_tight_if_one_has_room() -> None:
    assert planned(on("23 Feb", "15:20", "10:00"), THEO, at("23 Feb", "09:00")) == ()


def test_a_window_only_at_the_end_of_a_shift_misses_it() -> None:
    [concern] = planned(on("23 Feb", "15:30", "16:00"), THEO, at("23 Feb", "09:00"))
    assert concern.kind == "off_shift"
    assert concern.why.startswith("Theo is not on then; Mags (evening) is.")


def test_everybody_who_is_on_is_named_once() -> None:
    [concern] = planned(on("14 Mar", "09:00", "16:00"), JUN, at("12 Mar", "09:00"))
    assert concern.why == (
        "Jun is not on then; Dot (day), Ines (middle) and Rafi (evening) are."
        " Jun is on next, Sunday 15 March 23:00."
    )


def empty_house(until: datetime | None) -> Roster:
    return Roster((), published_until=until)


def test_where_nobody_is_on_only_the_ways_that_exist_are_offered() -> None:
    house = empty_house(at("16 Mar", "07:00"))
    window, now = on("14 Mar", "09:00", "12:00"), at("12 Mar", "09:00")
    [named] = planned(window, THEO, now, roster=house)
    assert named.why == "Theo is not on then, and nobody else is."
    assert named.exits == ("ask the coordinator to roster it first",)
    [shift] = planned(window, None, now, roster=house)
    assert (shift.rule, shift.level, shift.kind) == ("B2", Level.BLOCK, "nobody_on")
    assert "ask the coordinator to roster it first" in shift.exits


def test_before_the_first_roster_is_out_everything_is_written_for_the_shift() -> None:
    house = replace(LARKSPUR, published_until=None)
    window, now = on("24 Feb", "09:00", "12:00"), at("23 Feb", "09:00")
    [named] = planned(window, THEO, now, roster=house)
    assert (named.level, named.kind) == (Level.BLOCK, "roster_not_out")
    assert "next time this person is on" not in named.exits
    [shift] = planned(window, None, now, roster=house)
    assert (shift.level, shift.kind) == (Level.NUDGE, "roster_not_out")


def test_a_night_that_began_while_the_roster_was_out_is_out_until_it_ends() -> None:
    assert planned(on("16 Mar", "06:50", "07:10"), JUN, at("15 Mar", "09:00")) == ()
    [concern] = planned(on("16 Mar", "07:40", "08:00"), JUN, at("15 Mar", "09:00"))
    assert concern.kind == "roster_not_out"
    assert "next time this person is on" in concern.exits


def test_the_next_time_somebody_is_on_comes_after_the_plan_if_it_can() -> None:
    now = at("23 Feb", "09:00")
    plan = Plan(on("28 Feb", "09:00", "12:00"), None, THEO)
    assert next_on(plan, roster=LARKSPUR, now=now) == LARKSPUR.blocks_of(THEO)[3]
    leaving = replace(plan, resident_leaves=at("1 Mar", "11:00"))
    assert next_on(leaving, roster=LARKSPUR, now=now) == LARKSPUR.blocks_of(THEO)[2]
    assert next_on(leaving, roster=LARKSPUR, now=at("27 Feb", "09:00")) is None
    assert next_on(replace(plan, staff_id=None), roster=LARKSPUR, now=now) is None


def test_a_plan_for_somebody_whose_name_is_not_known_still_gets_a_sentence() -> None:
    plan = Plan(on("14 Mar", "09:00", "12:00"), None, WREN)
    [concern] = plan_concerns(
        plan, roster=LARKSPUR, zone=NEW_YORK, now=at("12 Mar", "09:00"), names={}
    )
    assert concern.why.startswith("Somebody is not on then; Somebody (day) is.")
