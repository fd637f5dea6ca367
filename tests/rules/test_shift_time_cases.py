"""The worked cases of within-shift time: W01 to W23 and F01 to F07."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from handover.house.shifts import (
    Assignment,
    AssignmentStatus,
    Roster,
    ShiftKind,
)
from handover.house.times import Span, span_words
from handover.rules.concerns import Answer, Answers, Concern, Level
from handover.rules.shift_time import (
    Late,
    Plan,
    Verdict,
    WallSpan,
    contact_concerns,
    judge,
    lateness,
    plan_concerns,
    resolve,
)
from tests.rules.larkspur_roster import (
    INES,
    JUN,
    LARKSPUR,
    MAGS,
    NAMES,
    NEW_YORK,
    TEMPLATES,
    THEO,
    WREN,
    assignment,
    at,
    on,
    wall,
    with_more,
    with_status,
)


def asked(
    span: Span, who: int, *, written: datetime | None = None, roster: Roster = LARKSPUR
) -> tuple[Concern, ...]:
    """What is asked when they write it down, right afterwards unless said otherwise."""
    now = written or span.end
    return contact_concerns(span, author_id=who, roster=roster, zone=NEW_YORK, now=now)


def verdict(span: Span, who: int, roster: Roster = LARKSPUR) -> Verdict:
    return judge(span, roster.blocks_of(who))


def planned(
    window: Span, staff_id: int | None, *, now: datetime, roster: Roster = LARKSPUR
) -> tuple[Concern, ...]:
    plan = Plan(window, resident_leaves=None, staff_id=staff_id)
    return plan_concerns(plan, roster=roster, zone=NEW_YORK, now=now, names=NAMES)


def test_w01_time_together_on_shift_asks_nothing() -> None:
    assert asked(on("23 Feb", "10:00", "10:40"), THEO, written=at("23 Feb", "11:00")) == ()


def test_w02_the_overlap_belongs_to_the_shift_that_goes() -> None:
    assert verdict(on("23 Feb", "15:05", "15:25"), THEO) is Verdict.INSIDE


def test_w03_the_overlap_belongs_to_the_shift_that_comes() -> None:
    assert verdict(on("23 Feb", "15:05", "15:25"), MAGS) is Verdict.INSIDE


def test_w04_running_over_by_twelve_minutes_is_a_label_and_no_question() -> None:
    span = on("23 Feb", "15:10", "15:42")
    assert verdict(span, THEO) is Verdict.RAN_OVER
    assert asked(span, THEO) == ()


def test_w05_running_over_by_more_is_asked_about_and_keeps_its_true_times() -> None:
    [concern] = asked(on("23 Feb", "15:00", "16:05"), THEO)
    assert (concern.rule, concern.level, concern.kind) == ("A1", Level.ASK, "partly")
    assert concern.why == (
        "This went on until 35 min after your shift ended at 15:30. How did it come about?"
    )


def test_w06_there_is_no_grace_before_the_start() -> None:
    [concern] = asked(on("23 Feb", "06:50", "07:10"), THEO)
    assert concern.rule == "A1"
    assert concern.why == "This began 10 min before your shift at 07:00. How did it come about?"


def test_w07_a_night_across_midnight_is_one_shift() -> None:
    assert verdict(on("23 Feb", "23:50", "00:20"), JUN) is Verdict.INSIDE


def test_w08_the_morning_overlap_belongs_to_the_night() -> None:
    assert verdict(on("24 Feb", "07:20", "07:28"), JUN) is Verdict.INSIDE


def test_w09_somebody_met_at_noon_by_the_night_is_asked_about_and_saved() -> None:
    written = at("24 Feb", "23:30")
    [concern] = asked(on("24 Feb", "12:00", "12:20"), JUN, written=written)
    assert (concern.rule, concern.kind) == ("A1", "outside")
    assert "met by chance" in concern.exits
    assert concern.why == (
        "This was 4 h 30 min after your shift ended at 07:30. How did it come about?"
    )


def test_w10_what_is_still_to_come_did_not_happen() -> None:
    [concern] = asked(on("23 Feb", "14:00", "14:30"), THEO, written=at("23 Feb", "13:00"))
    assert (concern.rule, concern.level, concern.kind) == ("B3", Level.BLOCK, "future")
    assert concern.why == "14:30 is still to come; it is 13:00 now."
    assert concern.exits == ("correct the time",)


def test_w11_nothing_ends_before_it_starts() -> None:
    typed = WallSpan(wall("23 Feb", "14:30"), wall("23 Feb", "14:00"))
    span, [concern] = resolve(typed, NEW_YORK, now=at("23 Feb", "15:00"))
    assert span is None
    assert (concern.rule, concern.level, concern.kind) == ("B3", Level.BLOCK, "backwards")


def test_w12_the_skipped_hour_asks_which_was_meant() -> None:
    typed = WallSpan(wall("8 Mar", "02:30"), wall("8 Mar", "02:45"))
    span, [concern] = resolve(typed, NEW_YORK, now=at("8 Mar", "07:00"))
    assert span is None
    assert (concern.rule, concern.level, concern.kind) == ("B3", Level.BLOCK, "skipped")
    assert concern.instead == ("01:30", "03:30")
    assert concern.exits == ("correct the time",)
    assert concern.why == (
        "02:30 was skipped on the night the clocks went forward. Did you mean 01:30 or 03:30?"
    )


def test_w13_across_the_skipped_hour_the_true_length_is_shown() -> None:
    typed = WallSpan(wall("8 Mar", "01:50"), wall("8 Mar", "03:10"))
    span, concerns = resolve(typed, NEW_YORK, now=at("8 Mar", "07:00"))
    assert concerns == ()
    assert span == on("8 Mar", "01:50", "03:10")
    assert span.length == timedelta(minutes=20)
    assert span_words(span, NEW_YORK) == "01:50-03:10 (20 min)"
    assert verdict(span, WREN) is Verdict.INSIDE


AUTUMN = with_more(
    assignment(901, WREN, TEMPLATES["N"], date(2026, 10, 31)),
    assignment(902, MAGS, TEMPLATES["E"], date(2026, 11, 1)),
    assignment(903, MAGS, TEMPLATES["N"], date(2026, 11, 1)),
)


def test_w14_an_hour_that_came_twice_asks_which() -> None:
    typed = WallSpan(wall("1 Nov", "01:30"), wall("1 Nov", "01:40"))
    now = at("1 Nov", "07:00")
    span, [concern] = resolve(typed, NEW_YORK, now=now)
    assert span is None
    assert (concern.rule, concern.level, concern.kind) == ("A14", Level.ASK, "twice")
    assert concern.exits == ("second", "first", "first to second")
    chosen, still = resolve(typed, NEW_YORK, now=now, answers=Answers.of(A14=Answer("first")))
    assert chosen is not None
    assert span_words(chosen, NEW_YORK) == "01:30 (first)-01:40 (first)"
    assert still == (concern,)


def test_w15_a_clock_that_runs_backwards_over_the_change_needs_no_question() -> None:
    typed = WallSpan(wall("1 Nov", "01:50"), wall("1 Nov", "01:10"))
    span, concerns = resolve(typed, NEW_YORK, now=at("1 Nov", "07:00"))
    assert concerns == ()
    assert span is not None
    assert span.length == timedelta(minutes=20)
    assert verdict(span, WREN, AUTUMN) is Verdict.INSIDE


def test_w16_a_double_is_one_block() -> None:
    span = on("1 Nov", "23:10", "00:10")
    assert len(AUTUMN.blocks_of(MAGS)) == len(LARKSPUR.blocks_of(MAGS)) + 1
    assert asked(span, MAGS, roster=AUTUMN) == ()


def test_w17_an_admin_day_is_not_time_with_residents() -> None:
    span = on("26 Feb", "09:00", "17:00")
    roster = with_more(Assignment(901, INES, ShiftKind.ADMIN, date(2026, 2, 26), span))
    [concern] = asked(on("26 Feb", "10:30", "10:45"), INES, roster=roster)
    assert concern.rule == "A1"
    assert "training or admin day" in concern.exits
    assert concern.why == (
        "You were scheduled then, but not with residents (admin day). How did it come about?"
    )


def covered_by_wren() -> Roster:
    """The roster after Jun's night of 3 March was cancelled and Wren took it."""
    without = with_status(JUN, "3 Mar", AssignmentStatus.CANCELLED)
    return with_more(assignment(901, WREN, TEMPLATES["N"], date(2026, 3, 3)), roster=without)


def test_w18_a_cancelled_night_is_no_longer_theirs() -> None:
    [concern] = asked(on("3 Mar", "23:30", "23:50"), JUN, roster=covered_by_wren())
    assert concern.rule == "A1"


def test_w19_whoever_covers_the_night_is_on() -> None:
    assert asked(on("3 Mar", "23:30", "23:50"), WREN, roster=covered_by_wren()) == ()


def test_w20_a_moment_exactly_at_the_end_counts() -> None:
    span = on("23 Feb", "15:30", "15:30")
    assert verdict(span, THEO) is Verdict.INSIDE
    assert asked(span, THEO) == ()


def test_w21_within_two_hours_of_the_shift_is_on_time() -> None:
    span, blocks = on("24 Feb", "10:40", "10:40"), LARKSPUR.blocks_of(THEO)
    assert lateness(span, blocks, at("24 Feb", "17:20")) is Late.ON_TIME


def test_w22_the_next_morning_is_labelled_and_not_asked_about() -> None:
    span, written = on("24 Feb", "10:40", "10:40"), at("25 Feb", "07:10")
    assert lateness(span, LARKSPUR.blocks_of(THEO), written) is Late.LATER
    assert asked(span, THEO, written=written) == ()


def test_w23_two_days_later_is_asked_about() -> None:
    span, written = on("24 Feb", "10:40", "10:40"), at("26 Feb", "07:10")
    assert lateness(span, LARKSPUR.blocks_of(THEO), written) is Late.MUCH_LATER
    [concern] = asked(span, THEO, written=written)
    assert (concern.rule, concern.level) == ("A2", Level.ASK)
    assert concern.exits == ("forgot at the time", "was asked to add it", "other")


def test_f01_a_plan_for_somebody_who_is_on_is_good() -> None:
    assert planned(on("9 Mar", "09:00", "09:30"), THEO, now=at("8 Mar", "12:00")) == ()


def test_f02_a_plan_for_somebody_who_is_not_on_names_who_is_and_when_they_are() -> None:
    [concern] = planned(on("14 Mar", "09:00", "12:00"), THEO, now=at("12 Mar", "14:30"))
    assert (concern.rule, concern.level, concern.kind) == ("B2", Level.BLOCK, "off_shift")
    assert concern.why == (
        "Theo is not on then; Dot (day) is. Theo is on before that, Friday 13 March 12:00."
    )
    assert concern.exits == (
        "give it to the shift that is on",
        "next time this person is on",
        "ask the coordinator to roster it first",
    )


def test_f03_the_same_plan_given_to_the_shift_is_good() -> None:
    assert planned(on("14 Mar", "09:00", "12:00"), None, now=at("12 Mar", "14:30")) == ()


def test_f04_beyond_the_roster_nobody_is_named() -> None:
    [concern] = planned(on("20 Mar", "09:00", "12:00"), THEO, now=at("15 Mar", "14:30"))
    assert (concern.rule, concern.level, concern.kind) == ("B2", Level.BLOCK, "roster_not_out")
    assert concern.why == "The roster is not out for that day yet. Write it for the shift."
    assert "give it to the shift that is on" in concern.exits


def test_f05_beyond_the_roster_the_shift_can_be_given_it() -> None:
    [concern] = planned(on("20 Mar", "09:00", "12:00"), None, now=at("15 Mar", "14:30"))
    assert (concern.rule, concern.level, concern.kind) == ("B2", Level.NUDGE, "roster_not_out")


def test_f06_twenty_minutes_of_a_shift_are_enough_and_fifteen_are_tight() -> None:
    now = at("27 Feb", "12:00")
    assert planned(on("28 Feb", "14:00", "15:20"), MAGS, now=now) == ()
    [concern] = planned(on("28 Feb", "14:00", "15:15"), MAGS, now=now)
    assert (concern.rule, concern.level, concern.kind) == ("B2", Level.NUDGE, "tight")
    assert concern.why == "That only just touches Mags's shift, 15:00-23:30."


def test_f07_a_plan_is_left_without_anybody_when_the_night_changes_hands() -> None:
    night = assignment(901, JUN, TEMPLATES["N"], date(2026, 3, 5))
    wrens = with_status(WREN, "5 Mar", AssignmentStatus.CANCELLED)
    before = with_more(night, roster=wrens)
    after = with_more(replace(night, status=AssignmentStatus.SICK))
    window, now = on("5 Mar", "23:30", "02:00"), at("5 Mar", "14:20")
    assert planned(window, JUN, now=now, roster=before) == ()
    [concern] = planned(window, JUN, now=now, roster=after)
    assert (concern.rule, concern.level) == ("B2", Level.BLOCK)
    assert concern.why == (
        "Jun is not on then; Wren (night) is. Jun is on next, Sunday 8 March 23:00."
    )
