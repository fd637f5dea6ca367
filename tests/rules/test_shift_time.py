"""Within-shift time: what is asked about time together, and what is said about plans."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handover.house.shifts import Assignment, AssignmentStatus, Roster, ShiftKind
from handover.house.times import Span
from handover.rules.concerns import Answer, Answers, Concern, Level
from handover.rules.shift_time import (
    Late,
    Verdict,
    WallSpan,
    contact_concerns,
    judge,
    lateness,
    resolve,
)
from tests.patience import steps_of
from tests.rules.larkspur_roster import (
    DOT,
    JUN,
    LARKSPUR,
    MAGS,
    NEW_YORK,
    THEO,
    at,
    date_of,
    on,
    wall,
    with_more,
)

LORD_HOWE = ZoneInfo("Australia/Lord_Howe")
CAIRO = ZoneInfo("Africa/Cairo")
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)
MONDAY = on("23 Feb", "07:00", "15:30")
"""Theo's first day."""


def asked(
    span: Span, who: int = THEO, *, now: datetime | None = None, roster: Roster = LARKSPUR
) -> tuple[Concern, ...]:
    return contact_concerns(span, author_id=who, roster=roster, zone=NEW_YORK, now=now or span.end)


def typed(day: str, start: str, end: str) -> WallSpan:
    return WallSpan(wall(day, start), wall(day, end))


# Times typed by hand.


def test_an_ordinary_time_is_taken_without_a_question() -> None:
    span, concerns = resolve(typed("23 Feb", "10:00", "10:40"), NEW_YORK, now=at("23 Feb", "11:00"))
    assert (span, concerns) == (on("23 Feb", "10:00", "10:40"), ())


def test_two_minutes_ahead_is_a_clock_that_is_slow_and_three_are_the_future() -> None:
    now = at("23 Feb", "11:00")
    span, _ = resolve(typed("23 Feb", "10:50", "11:02"), NEW_YORK, now=now)
    assert span is not None
    span, [concern] = resolve(typed("23 Feb", "10:50", "11:03"), NEW_YORK, now=now)
    assert (span, concern.kind) == (None, "future")


def test_a_time_on_another_day_is_named_with_its_day() -> None:
    _, [concern] = resolve(typed("24 Feb", "10:00", "10:10"), NEW_YORK, now=at("23 Feb", "11:00"))
    assert concern.why == "Tuesday 24 February 10:10 is still to come; it is 11:00 now."


def test_a_skipped_end_asks_as_well() -> None:
    span, [concern] = resolve(typed("8 Mar", "01:30", "02:10"), NEW_YORK, now=at("8 Mar", "07:00"))
    assert (span, concern.kind, concern.instead) == (None, "skipped", ("01:10", "03:10"))


def test_a_skipped_half_hour_suggests_half_an_hour_to_either_side() -> None:
    half = WallSpan(datetime(2026, 10, 4, 2, 15), datetime(2026, 10, 4, 3, 0))  # noqa: DTZ001
    _, [concern] = resolve(half, LORD_HOWE, now=at("5 Oct", "00:00"))
    assert concern.instead == ("01:45", "02:45")


def test_a_suggestion_on_the_evening_before_says_its_date() -> None:
    half = WallSpan(datetime(2026, 4, 24, 0, 30), datetime(2026, 4, 24, 2, 0))  # noqa: DTZ001
    _, [concern] = resolve(half, CAIRO, now=at("25 Apr", "00:00"))
    assert concern.instead == ("2026-04-23 23:30", "01:30")


@pytest.mark.parametrize(
    ("start", "end", "exits"),
    [
        ("01:30", "02:10", ("second", "first")),
        ("00:50", "01:30", ("second", "first")),
        ("01:30", "01:40", ("second", "first", "first to second")),
        ("01:30", "01:30", ("second", "first", "first to second")),
    ],
)
def test_whatever_can_be_read_twice_is_asked_about_with_the_nearest_first(
    start: str, end: str, exits: tuple[str, ...]
) -> None:
    span, [concern] = resolve(typed("1 Nov", start, end), NEW_YORK, now=at("1 Nov", "07:00"))
    assert (span, concern.exits) == (None, exits)
    for choice in exits:
        answers = Answers.of(A14=Answer(choice))
        span, _ = resolve(
            typed("1 Nov", start, end), NEW_YORK, now=at("1 Nov", "07:00"), answers=answers
        )
        assert span is not None


def test_written_live_in_the_first_of_two_hours_only_the_first_can_be_meant() -> None:
    first_0145 = at("1 Nov", "00:45") + 60 * MINUTE
    span, concerns = resolve(typed("1 Nov", "01:30", "01:40"), NEW_YORK, now=first_0145)
    assert (span, concerns) == (Span(first_0145 - 15 * MINUTE, first_0145 - 5 * MINUTE), ())


def test_written_live_in_the_second_of_two_hours_the_second_is_offered_first() -> None:
    second_0145 = at("1 Nov", "00:45") + 120 * MINUTE
    _, [concern] = resolve(typed("1 Nov", "01:30", "01:40"), NEW_YORK, now=second_0145)
    assert concern.exits[0] == "second"
    assert concern.why == (
        "The clocks went back that night and 01:30 came twice. Which one was it?"
    )


def test_an_end_that_came_twice_is_the_one_asked_about() -> None:
    _, [concern] = resolve(typed("1 Nov", "00:50", "01:20"), NEW_YORK, now=at("1 Nov", "07:00"))
    assert "01:20 came twice" in concern.why


def test_an_answer_that_fits_no_reading_leaves_the_question_open() -> None:
    answers = Answers.of(A14=Answer("the third"))
    now = at("1 Nov", "07:00")
    span, [concern] = resolve(typed("1 Nov", "01:30", "01:40"), NEW_YORK, now=now, answers=answers)
    assert (span, concern.rule) == (None, "A14")


# Time together.


@pytest.mark.parametrize(
    ("start", "end", "verdict"),
    [
        ("07:00", "15:30", Verdict.INSIDE),
        ("07:00", "07:00", Verdict.INSIDE),
        ("15:00", "15:45", Verdict.RAN_OVER),
        ("15:00", "15:46", Verdict.PARTLY_OUTSIDE),
        ("06:59", "15:40", Verdict.PARTLY_OUTSIDE),
        ("06:00", "18:00", Verdict.PARTLY_OUTSIDE),
        ("15:30", "15:31", Verdict.OUTSIDE),
        ("15:31", "15:31", Verdict.OUTSIDE),
        ("06:30", "07:00", Verdict.OUTSIDE),
        ("06:59", "06:59", Verdict.OUTSIDE),
    ],
)
def test_the_edges_of_a_shift_are_exact(start: str, end: str, verdict: Verdict) -> None:
    assert judge(on("23 Feb", start, end), LARKSPUR.blocks_of(THEO)) is verdict


def test_a_second_past_the_quarter_hour_is_past_it() -> None:
    over = Span(MONDAY.start, MONDAY.end + 15 * MINUTE)
    blocks = LARKSPUR.blocks_of(THEO)
    assert judge(over, blocks) is Verdict.RAN_OVER
    assert judge(Span(over.start, over.end + SECOND), blocks) is Verdict.PARTLY_OUTSIDE


def test_somebody_without_shifts_is_always_outside() -> None:
    assert judge(MONDAY, ()) is Verdict.OUTSIDE


@pytest.mark.parametrize(
    ("who", "span", "why"),
    [
        (THEO, on("23 Feb", "15:50", "16:05"), "This was 20 min after your shift ended at 15:30."),
        (THEO, on("23 Feb", "15:30", "15:40"), "This was just after your shift ended at 15:30."),
        (THEO, on("23 Feb", "06:10", "06:30"), "This was 30 min before your shift at 07:00."),
        (THEO, on("23 Feb", "06:30", "07:00"), "This was just before your shift at 07:00."),
        (THEO, on("23 Feb", "06:30", "16:00"), "Part of this was before your shift"),
        (JUN, on("24 Feb", "07:00", "23:10"), "Part of this was between two of your shifts."),
        (THEO, on("28 Feb", "12:00", "12:10"), "You were not on shift then."),
    ],
)
def test_the_question_names_the_shift_plainly(who: int, span: Span, why: str) -> None:
    [concern] = asked(span, who)
    assert concern.why.startswith(why)
    assert concern.why.endswith(" How did it come about?")
    assert (concern.start, concern.end, concern.text) == (None, None, "")


@pytest.mark.parametrize("kind", [ShiftKind.TRAINING, ShiftKind.ON_CALL])
def test_training_and_being_on_call_are_named(kind: ShiftKind) -> None:
    call = Assignment(901, DOT, kind, date_of("23 Feb"), on("23 Feb", "09:00", "17:00"))
    [concern] = asked(on("23 Feb", "10:00", "10:10"), DOT, roster=with_more(call))
    assert f"({kind.words.lower()})" in concern.why


def test_a_sleep_over_night_counts_as_time_with_residents() -> None:
    night = Assignment(
        901, DOT, ShiftKind.NIGHT_SLEEPOVER, date_of("23 Feb"), on("23 Feb", "23:00", "07:30")
    )
    assert asked(on("24 Feb", "02:00", "02:20"), DOT, roster=with_more(night)) == ()


def test_an_impossible_time_is_told_alone() -> None:
    concerns = asked(on("28 Feb", "12:00", "12:10"), THEO, now=at("20 Feb", "12:00"))
    assert [c.rule for c in concerns] == ["B3"]


def test_a_clock_two_minutes_slow_is_no_reason_to_refuse() -> None:
    span = on("23 Feb", "10:00", "10:40")
    assert asked(span, now=span.end - 2 * MINUTE) == ()
    assert [c.kind for c in asked(span, now=span.end - 2 * MINUTE - SECOND)] == ["future"]


def test_where_and_when_are_asked_together() -> None:
    concerns = asked(on("23 Feb", "15:00", "16:05"), now=at("25 Feb", "07:00"))
    assert [c.rule for c in concerns] == ["A1", "A2"]
    assert "a day after your shift." in concerns[1].why


def test_far_from_any_shift_the_day_is_counted_from_what_happened() -> None:
    concerns = asked(on("28 Feb", "12:00", "12:10"), now=at("2 Mar", "07:00"))
    assert [c.rule for c in concerns] == ["A1", "A2"]
    assert "a day after it happened." in concerns[1].why


def test_nobody_is_ever_blocked_from_writing_what_happened() -> None:
    for day in range(23, 29):
        for hour in range(24):
            span = on(f"{day} Feb", f"{hour:02}:10", f"{hour:02}:40")
            concerns = asked(span, now=at("15 Mar", "12:00"))
            assert all(c.level is Level.ASK and c.exits for c in concerns)


def test_the_roster_that_counts_is_the_one_in_force_when_it_is_written() -> None:
    theirs = next(a for a in LARKSPUR.assignments if a.staff_id == THEO)
    dot = replace(
        theirs, id=901, staff_id=DOT, status=AssignmentStatus.CONFIRMED, replaces=theirs.id
    )
    covered = with_more(dot)
    span = on("23 Feb", "10:00", "10:40")
    assert asked(span, DOT, roster=covered) == ()
    assert [c.rule for c in asked(span, THEO, roster=covered)] == ["A1"]


# Writing later.


@pytest.mark.parametrize(
    ("after", "late"),
    [
        (timedelta(hours=2), Late.ON_TIME),
        (timedelta(hours=2, seconds=1), Late.LATER),
        (timedelta(hours=24), Late.LATER),
        (timedelta(hours=24, seconds=1), Late.MUCH_LATER),
    ],
)
def test_lateness_is_counted_from_the_end_of_the_shift(after: timedelta, late: Late) -> None:
    span = on("23 Feb", "07:10", "07:20")
    assert lateness(span, LARKSPUR.blocks_of(THEO), MONDAY.end + after) is late
    assert lateness(MONDAY, (), MONDAY.end + after) is late


@pytest.mark.parametrize(
    "span",
    [
        on("23 Feb", "15:00", "19:00"),
        on("23 Feb", "06:50", "07:10"),
        on("25 Feb", "21:00", "21:10"),
        on("28 Feb", "12:00", "12:10"),
    ],
)
def test_what_is_written_on_the_spot_is_never_late(span: Span) -> None:
    assert lateness(span, LARKSPUR.blocks_of(THEO), span.end) is Late.ON_TIME


def test_ten_years_of_shifts_do_not_slow_the_question() -> None:
    def steps_with(weeks: int) -> int:
        shifts = [
            replace(a, id=n * 100 + a.id, span=Span(a.span.start + shift, a.span.end + shift))
            for n in range(weeks // 3)
            for a in LARKSPUR.assignments
            for shift in (timedelta(weeks=3 * n),)
        ]
        roster, span = Roster(tuple(shifts), published_until=None), on("23 Feb", "15:00", "16:05")
        asked(span, MAGS, roster=roster)  # what is worked out once for a roster
        later = Span(span.start, span.end + MINUTE)
        return steps_of(lambda: asked(later, MAGS, roster=roster))

    assert steps_with(522) < 1.5 * steps_with(51)
