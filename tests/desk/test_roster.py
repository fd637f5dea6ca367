"""The roster changes: from that moment on, told once, and nobody makes their own hours fit."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from handover.desk import (
    follow_ups,
    house_log,
    judged_again,
    notes,
    orphans,
    publishing,
    residents,
    roster_changes,
    roster_week,
    usual_shifts,
)
from handover.desk.board import board
from handover.desk.desk import Desk
from handover.desk.follow_ups import Promise
from handover.desk.here_when import here_when
from handover.desk.roster_changes import Times
from handover.house.notes import StoredAnswer, Verdict
from handover.house.refusals import MovedOn, NotFound, NotPossible, NotYours, Refusal, Unfit
from handover.house.rosters import CoverHow
from handover.house.shifts import Assignment, AssignmentStatus, ShiftKind
from handover.house.times import Span
from handover.store import rosters
from tests.house_of_tests import NOOR, HouseOfTests, MovingClock, wall_moment, write

MONDAY = date(2026, 3, 9)
LAST_OUT = date(2026, 11, 8)
AHEAD = date(2026, 11, 10)
"""A Tuesday, from which on nothing is out."""


def shift(desk: Desk, kind: ShiftKind, day: date, name: str = "") -> Assignment:
    """Whoever is on then, out or not."""
    names = desk.names()
    return next(
        a
        for a in rosters.roster(desk.book).assignments
        if (a.kind, a.date_local, a.active) == (kind, day, True) and name in ("", names[a.staff_id])
    )


def who_is_on(desk: Desk, wall: str) -> set[str]:
    names = desk.names()
    return {names[one] for one in desk.roster().on_at(wall_moment(wall))}


def test_what_is_planned_ahead_counts_nowhere_and_only_coordinators_see_it(
    house: HouseOfTests,
) -> None:
    roster_changes.put_on(house.ines, "Theo", ShiftKind.DAY, AHEAD)
    assert who_is_on(house.ines, "2026-11-10 12:00") == set()
    week = roster_week.week_of(house.ines, AHEAD)
    (row,) = [one for one in week.rows if one.kind is ShiftKind.DAY]
    assert [(one.name, one.out) for one in row.days[1]] == [("Theo", False)]
    assert roster_week.week_of(house.theo, AHEAD).everybody == ()
    assert publishing.my_news(house.theo).lines == ()


def test_publishing_shows_first_what_comes_out_and_tells_those_concerned_once(
    house: HouseOfTests, clock: MovingClock
) -> None:
    for name, kind in (("Theo", ShiftKind.DAY), ("Mags", ShiftKind.EVENING)):
        roster_changes.put_on(house.ines, name, kind, AHEAD)
    page = publishing.look_before_publishing(house.ines, AHEAD)
    assert page.new_shifts == ("Tue 10 Nov: Day Theo, Evening Mags",)
    assert page.told == ("Mags", "Theo")
    assert page.gaps == ("Mon 9 Nov 07:30 to Tue 10 Nov 07:00", "Tue 10 Nov 23:30-07:00")
    publishing.publish(house.ines, AHEAD)
    clock.to("2026-11-05 12:00")
    assert who_is_on(house.ines, "2026-11-10 12:00") == {"Theo"}
    told = publishing.my_news(house.theo)
    assert told.lines == ("The roster is out to Wed 11 Nov 07:00.",)
    assert set(told.lines) <= {lead.words for lead in board(house.theo).look_at}
    publishing.news_seen(house.theo, told)
    assert publishing.my_news(house.theo).lines == ()
    assert publishing.my_news(house.dot).lines == ()


def test_publishing_again_without_a_change_is_not_done(house: HouseOfTests) -> None:
    with pytest.raises(NotPossible, match="Nothing was changed"):
        publishing.publish(house.ines, LAST_OUT)


@pytest.mark.parametrize(
    ("day", "why"), [(date(2026, 3, 10), "What is out stays out"), (date(2028, 1, 1), "a year")]
)
def test_the_roster_is_not_published_to_such_a_day(
    day: date, why: str, house: HouseOfTests, clock: MovingClock
) -> None:
    clock.to("2026-11-05 12:00")
    with pytest.raises(Unfit, match=why):
        publishing.publish(house.ines, day)


def test_a_swap_counts_at_once_and_both_are_told(house: HouseOfTests) -> None:
    day, night = (
        shift(house.ines, ShiftKind.DAY, date(2026, 3, 11)),
        shift(house.ines, ShiftKind.NIGHT_AWAKE, date(2026, 3, 12)),
    )
    made = roster_changes.swap(house.ines, day.id, night.id)
    assert [(a.replaces, a.status) for a in made] == [
        (day.id, AssignmentStatus.CONFIRMED),
        (night.id, AssignmentStatus.CONFIRMED),
    ]
    assert who_is_on(house.ines, "2026-03-11 10:00") == {"Jun"}
    assert who_is_on(house.ines, "2026-03-13 01:55") == {"Theo"}
    assert len(publishing.my_news(house.jun).lines) == 2
    assert len(publishing.my_news(house.theo).lines) == 2
    page = publishing.look_before_publishing(house.ines, LAST_OUT)
    assert page.changes == (
        "Wed 11 Mar, day: Jun instead of Theo.",
        "Thu 12 Mar, night: Theo instead of Jun.",
    )
    publishing.publish(house.ines, LAST_OUT)
    assert publishing.look_before_publishing(house.ines, LAST_OUT).changes == ()


def test_somebody_ill_in_the_middle_of_a_shift_was_there_until_then(
    house: HouseOfTests, clock: MovingClock
) -> None:
    written = write(house.theo, "We baked.")
    clock.to("2026-03-09 12:30")
    now_on = shift(house.ines, ShiftKind.DAY, MONDAY, "Theo")
    rest = roster_changes.give(house.ines, now_on.id, "Rafi", because="ill", ill=True)
    assert rest.span == Span(wall_moment("2026-03-09 12:30"), wall_moment("2026-03-09 15:30"))
    assert who_is_on(house.ines, "2026-03-09 11:00") == {"Theo", "Dot"}
    assert who_is_on(house.ines, "2026-03-09 13:00") == {"Rafi", "Dot"}
    assert residents.person_page(house.mags, NOOR).roster_changed == frozenset()
    assert notes.note_by_id(house.theo, written.id).verdict is Verdict.INSIDE


def test_somebody_who_never_came_was_not_there_at_all(house: HouseOfTests) -> None:
    now_on = shift(house.ines, ShiftKind.DAY, MONDAY, "Theo")
    roster_changes.give(house.ines, now_on.id, "Rafi", ill=True, never_came=True)
    assert who_is_on(house.ines, "2026-03-09 08:00") == {"Rafi", "Dot"}


def test_ill_with_nobody_to_stand_in_leaves_the_field_empty(house: HouseOfTests) -> None:
    night = shift(house.ines, ShiftKind.NIGHT_AWAKE, date(2026, 3, 10))
    roster_changes.take_off(house.ines, night.id, ill=True)
    assert rosters.assignment(house.book, night.id).status is AssignmentStatus.SICK
    assert roster_week.week_of(house.ines, MONDAY).gaps == ("Tue 10 Mar 23:30-07:00",)
    assert publishing.my_news(house.jun).lines == (
        "Tue 10 Mar, night: Jun is ill; nobody stands in yet.",
    )


@pytest.mark.parametrize("who", ["Rafi", "Theo"])
def test_nobody_but_a_coordinator_changes_the_roster(who: str, house: HouseOfTests) -> None:
    desk = house.desk(who)
    one = shift(desk, ShiftKind.DAY, date(2026, 3, 10))
    other = shift(desk, ShiftKind.NIGHT_AWAKE, date(2026, 3, 11))
    before = rosters.roster(house.book)
    for act in (
        lambda: roster_changes.give(desk, one.id, "Dot"),
        lambda: roster_changes.take_off(desk, one.id),
        lambda: roster_changes.swap(desk, one.id, other.id),
        lambda: roster_changes.put_on(desk, who, ShiftKind.MIDDLE, date(2026, 3, 8), because="A"),
        lambda: publishing.publish(desk, AHEAD),
        lambda: publishing.look_before_publishing(desk, AHEAD),
        lambda: publishing.copy_week(desk, MONDAY, to=AHEAD),
        lambda: usual_shifts.change_usual_shift(desk, ShiftKind.DAY, time(8), time(16)),
    ):
        with pytest.raises(NotYours, match="done by a coordinator"):
            act()
    assert rosters.roster(house.book) == before


def test_what_is_over_is_changed_only_with_a_reason(
    house: HouseOfTests, clock: MovingClock
) -> None:
    past = shift(house.ines, ShiftKind.EVENING, date(2026, 3, 6))
    with pytest.raises(Unfit, match="Say why"):
        roster_changes.give(house.ines, past.id, "Rafi", because="  ")
    with pytest.raises(NotYours):
        roster_changes.give(house.desk("Rafi"), past.id, "Rafi", because="I was there")
    given = roster_changes.give(house.ines, past.id, "Rafi", because="They had swapped")
    assert (given.changed_because, given.replaces) == ("They had swapped", past.id)


def test_a_past_change_asks_the_author_at_their_next_sign_in_and_keeps_the_note(
    house: HouseOfTests, clock: MovingClock
) -> None:
    """X01: a note judged inside; then the shift it lay in is taken off, with a reason."""
    clock.to("2026-03-06 18:00")
    written = write(house.mags, "We cooked.")
    clock.to("2026-03-09 11:00")
    past = shift(house.ines, ShiftKind.EVENING, date(2026, 3, 6))
    given = roster_changes.give(house.ines, past.id, "Rafi", because="They had swapped")
    page = residents.person_page(house.theo, NOOR)
    assert page.roster_changed == {written.id}
    kept = notes.note_by_id(house.mags, written.id)
    assert (kept.text, kept.verdict) == ("We cooked.", Verdict.INSIDE)
    ((number, question),) = board(house.mags).questions
    assert (number, question.rule, question.choice) == (written.id, "A1", None)
    assert question.question.startswith("The roster was changed since you wrote this.")
    assert board(house.theo).questions == ()
    # Put right again before she signs in, there is nothing left to ask.
    roster_changes.give(house.ines, given.id, "Mags", because="It was Mags after all")
    assert board(house.mags).questions == ()
    assert residents.person_page(house.theo, NOOR).roster_changed == frozenset()


def test_an_answer_that_was_given_stays(house: HouseOfTests, clock: MovingClock) -> None:
    clock.to("2026-03-06 18:00")
    written = write(house.mags, "We cooked.")
    clock.to("2026-03-09 11:00")
    past = shift(house.ines, ShiftKind.EVENING, date(2026, 3, 6))
    given = roster_changes.give(house.ines, past.id, "Rafi", because="They had swapped")
    ((_, asked),) = board(house.mags).questions
    answer = StoredAnswer("A1", asked.question, "roster is wrong", "I was on")
    notes.answer_question(house.mags, written.id, answer)
    roster_changes.give(house.ines, given.id, "Mags", because="It was Mags after all")
    assert [one.choice for one in notes.note_by_id(house.mags, written.id).answers] == [
        "roster is wrong"
    ]
    with house.book.writing():
        judged_again.look_again(house.ines, [given.staff_id], past.span)


def test_somebody_who_came_later_says_so_and_the_gap_stands_in_the_house_log(
    house: HouseOfTests, clock: MovingClock
) -> None:
    """J08: nobody at seven; on-call covers until five to eight."""
    sunday = date(2026, 3, 8)
    clock.to("2026-03-08 07:56")
    mine = shift(house.dot, ShiftKind.DAY, sunday)
    came = wall_moment("2026-03-08 07:55")
    kept = roster_changes.truly_there(
        house.dot, mine.id, came, mine.span.end, because="Snow", until_then=CoverHow.ON_CALL
    )
    assert kept.span.start == came
    assert kept.planned.start == wall_moment("2026-03-08 07:00")
    written = write(house.dot, "Coffee first.")
    assert written.verdict is Verdict.INSIDE
    clock.to("2026-03-08 12:00")
    (today, *_) = house_log.house_log(house.dot).days
    assert "Day: Dot 07:55-15:30 (planned 07:00-15:30)" in today.on
    assert today.covered == ("07:30-07:55 on-call covering",)


def test_nobody_makes_their_own_hours_longer(house: HouseOfTests, clock: MovingClock) -> None:
    clock.to("2026-03-09 15:20")
    mine = shift(house.theo, ShiftKind.DAY, MONDAY, "Theo")
    start, end = mine.span.start, mine.span.end
    hour = timedelta(hours=1)
    for came, went in ((start - hour, end), (start, end + hour)):
        with pytest.raises(NotYours):
            roster_changes.truly_there(house.theo, mine.id, came, went, because="I was there")
    with pytest.raises(NotYours):
        roster_changes.truly_there(house.dot, mine.id, start + hour, end)
    clock.to("2026-03-09 15:40")
    with pytest.raises(NotYours):
        roster_changes.truly_there(house.theo, mine.id, start + hour, end, because="Snow")
    with pytest.raises(Unfit, match="Say why"):
        roster_changes.truly_there(house.ines, mine.id, start, end + hour / 12)
    kept = roster_changes.truly_there(
        house.ines, mine.id, start, end + hour / 12, because="Stayed for the handover"
    )
    assert kept.span.end == end + hour / 12


@pytest.mark.parametrize(
    ("came", "went"),
    [("2026-03-09 12:00", "2026-03-09 12:00"), ("2026-03-09 13:00", "2026-03-09 12:00")],
)
def test_nobody_went_before_they_came(came: str, went: str, house: HouseOfTests) -> None:
    mine = shift(house.ines, ShiftKind.DAY, MONDAY, "Theo")
    with pytest.raises(Unfit, match="gone before they came"):
        roster_changes.truly_there(house.ines, mine.id, wall_moment(came), wall_moment(went))


def test_on_call_counts_from_when_they_were_called_in(
    house: HouseOfTests, clock: MovingClock
) -> None:
    on_call = roster_changes.put_on(
        house.ines, "Ines", ShiftKind.ON_CALL, MONDAY, times=Times(time(9), time(21))
    )
    assert house.ines.roster().blocks_of(house.ines.who.id) == ()
    clock.to("2026-03-09 19:00")
    roster_changes.truly_there(
        house.ines, on_call.id, wall_moment("2026-03-09 18:30"), on_call.span.end
    )
    (block,) = house.ines.roster().blocks_of(house.ines.who.id)
    assert block.span.start == wall_moment("2026-03-09 18:30")
    assert write(house.ines, "She rang, and I came.").verdict is Verdict.INSIDE


def test_a_promise_whose_person_is_not_on_any_more_is_given_to_somebody_to_ask(
    house: HouseOfTests,
) -> None:
    """F07: Jun's night goes to Wren; Rafi asks Noor, and nothing is re-homed around her."""
    window = Span(wall_moment("2026-03-13 00:30"), wall_moment("2026-03-13 01:00"))
    tea = follow_ups.promise(
        house.jun,
        Promise("Tea on the landing", window, NOOR, house.jun.who.id, agreed=True),
    )
    assert orphans.orphans(house.ines) == ()
    night = shift(house.ines, ShiftKind.NIGHT_AWAKE, date(2026, 3, 12))
    roster_changes.give(house.ines, night.id, "Wren", ill=True)
    (orphan,) = orphans.orphans(house.ines)
    assert (orphan.name, orphan.why, orphan.asks) == ("Noor", "Jun is not on then", "")
    assert any(lead.key == "orphans:" for lead in board(house.ines).look_at)
    assert not any(lead.key == "orphans:" for lead in board(house.theo).look_at)
    orphans.give_to_ask(house.ines, tea.id, "Rafi")
    rafi = house.desk("Rafi")
    ask = f"promise:{tea.id}"
    assert [lead.words for lead in board(rafi).look_at if lead.key == ask] == [
        "Ask Noor: Tea on the landing (Jun is not on then)"
    ]
    wren = house.desk("Wren").who.id
    follow_ups.move(rafi, tea.id, window, staff_id=wren, with_person=True)
    assert orphans.orphans(house.ines) == ()
    assert not [lead for lead in board(rafi).look_at if lead.key == ask]
    with pytest.raises(NotPossible, match="Nobody has to ask any more"):
        orphans.give_to_ask(house.ines, tea.id, "Rafi")


def test_a_promise_for_the_shift_is_looked_at_again_when_its_roster_comes_out(
    house: HouseOfTests,
) -> None:
    """F05: allowed while the roster is not out; then nobody is on."""
    window = Span(wall_moment("2026-11-10 17:00"), wall_moment("2026-11-10 18:00"))
    follow_ups.promise(house.theo, Promise("Tea with his sister", window, NOOR, agreed=True))
    assert orphans.orphans(house.ines) == ()
    roster_changes.put_on(house.ines, "Theo", ShiftKind.DAY, AHEAD)
    (orphan,) = publishing.look_before_publishing(house.ines, AHEAD).orphans
    assert orphan.why == "nobody is on then"
    roster_changes.put_on(house.ines, "Mags", ShiftKind.EVENING, AHEAD)
    assert publishing.look_before_publishing(house.ines, AHEAD).orphans == ()


def test_a_week_is_copied_forward_at_the_same_wall_times_whatever_the_clocks_do(
    house: HouseOfTests, clock: MovingClock
) -> None:
    clock.to("2026-02-28 12:00")
    autumn = date(2026, 10, 26)
    made = publishing.copy_week(house.ines, autumn, to=date(2026, 11, 9))
    assert made == 22
    night = shift(house.ines, ShiftKind.NIGHT_AWAKE, date(2026, 11, 14))
    before = shift(house.ines, ShiftKind.NIGHT_AWAKE, date(2026, 10, 31))
    assert (before.span.length, night.span.length) == (
        timedelta(hours=9, minutes=30),
        timedelta(hours=8, minutes=30),
    )
    with pytest.raises(NotPossible, match="nothing to copy"):
        publishing.copy_week(house.ines, autumn, to=date(2026, 11, 9))
    with pytest.raises(NotPossible, match="has begun"):
        publishing.copy_week(house.ines, autumn, to=date(2026, 2, 23))


def test_the_house_changes_its_usual_shifts_and_what_is_on_the_roster_stays(
    house: HouseOfTests,
) -> None:
    before = rosters.roster(house.book)
    usual_shifts.change_usual_shift(house.ines, ShiftKind.DAY, time(8), time(16))
    usual_shifts.change_usual_shift(house.ines, ShiftKind.MIDDLE, time(12), time(20), usual=False)
    usual_shifts.change_usual_shift(house.ines, ShiftKind.NIGHT_SLEEPOVER, time(22), time(8))
    assert rosters.roster(house.book) == before
    kinds = [one.kind for one in usual_shifts.usual_shifts(house.theo)]
    assert ShiftKind.MIDDLE not in kinds
    assert ShiftKind.NIGHT_SLEEPOVER in kinds
    made = roster_changes.put_on(house.ines, "Theo", ShiftKind.DAY, AHEAD)
    assert made.span.start == wall_moment("2026-11-10 08:00")
    night = roster_changes.put_on(house.ines, "Wren", ShiftKind.NIGHT_SLEEPOVER, AHEAD)
    assert night.with_residents
    with pytest.raises(Unfit, match="no usual times"):
        roster_changes.put_on(house.ines, "Theo", ShiftKind.ADMIN, AHEAD)


@pytest.mark.parametrize(
    ("start", "end"), [(time(9), time(9)), (time(9), time(9, 29)), (time(7), time(0, 30))]
)
def test_a_shift_lasts_between_half_an_hour_and_seventeen(
    start: time, end: time, house: HouseOfTests
) -> None:
    with pytest.raises(Unfit, match="between half an hour and 17 hours"):
        roster_changes.put_on(house.ines, "Theo", ShiftKind.ADMIN, AHEAD, times=Times(start, end))


def test_overlaps_little_rest_and_long_stretches_are_told_while_planning_and_stop_nobody(
    house: HouseOfTests,
) -> None:
    roster_changes.put_on(house.ines, "Mags", ShiftKind.DAY, date(2026, 3, 10))
    roster_changes.put_on(house.ines, "Mags", ShiftKind.MIDDLE, date(2026, 3, 12))
    remarks = roster_week.week_of(house.ines, MONDAY).remarks
    assert "Mags is on twice at one time, Thu 12 Mar (middle and evening)." in remarks
    assert "Mags has 7 h 30 min of rest before Tue 10 Mar 07:00." in remarks
    assert "Mags is on for 16 h 30 min from Tue 10 Mar 07:00." in remarks
    assert roster_week.week_of(house.theo, MONDAY).remarks == ()


def test_whoever_could_take_a_shift_is_listed_with_what_it_would_mean(
    house: HouseOfTests,
) -> None:
    night = shift(house.ines, ShiftKind.NIGHT_AWAKE, date(2026, 3, 10))
    said = dict(roster_week.could_take(house.ines, night.span, besides=night.staff_id))
    assert said["Rafi"] == ""
    assert said["Theo"] == "would be on for 16 h 30 min"
    assert "Jun" not in said


def test_who_is_here_when_says_first_names_and_times_and_nothing_else(
    house: HouseOfTests, clock: MovingClock
) -> None:
    roster_changes.put_on(
        house.ines, "Ines", ShiftKind.ADMIN, MONDAY, times=Times(time(9), time(12))
    )
    roster_changes.put_on(house.ines, "Theo", ShiftKind.DAY, AHEAD)
    page = here_when(house.theo)
    monday = page.days[0]
    assert [(one.shift, one.when, one.names) for one in monday.shifts] == [
        ("Day", "07:00-15:30", ("Theo", "Dot")),
        ("Evening", "15:00-23:30", ("Mags",)),
        ("Night", "23:00-07:30", ("Jun",)),
    ]
    assert here_when(house.ines, AHEAD).days[1].shifts == ()


@pytest.mark.parametrize(
    ("wall", "fold", "on"),
    [
        ("2026-03-08 01:55", 0, "Wren"),
        ("2026-03-08 03:05", 0, "Wren"),
        ("2026-11-01 01:30", 0, "Wren"),
        ("2026-11-01 01:30", 1, "Wren"),
        ("2026-11-01 07:29", 0, "Wren"),
    ],
)
def test_five_to_two_finds_the_night_that_is_on(
    wall: str, fold: int, on: str, house: HouseOfTests, clock: MovingClock
) -> None:
    """E25: a night is one shift, whatever the date and the clocks do in it."""
    clock.to(wall, fold=fold)
    names = house.ines.names()
    assert [names[one] for one in house.ines.roster().on_at(clock())][:1] == [on]


def test_two_terminals_do_not_both_change_a_shift(house: HouseOfTests) -> None:
    night = shift(house.ines, ShiftKind.NIGHT_AWAKE, date(2026, 3, 10))
    roster_changes.take_off(house.ines, night.id)
    with pytest.raises(NotPossible, match="given to somebody else, or was taken off"):
        roster_changes.give(house.ines, night.id, "Wren")
    with house.book.writing(), pytest.raises(MovedOn):
        rosters.truly_there(house.book, night, None, None, by=1, because="")


def test_a_shift_that_cannot_be_given_stays_as_it_is(house: HouseOfTests) -> None:
    night = shift(house.ines, ShiftKind.NIGHT_AWAKE, date(2026, 3, 10))
    before = rosters.roster(house.book)
    refusals: tuple[tuple[str, type[Refusal]], ...] = (("Nobody", NotFound), ("Jun", Unfit))
    for name, refusal in refusals:
        with pytest.raises(refusal):
            roster_changes.give(house.ines, night.id, name)
    assert rosters.roster(house.book) == before


def test_they_say_yes_to_a_shift_themselves(house: HouseOfTests) -> None:
    night = shift(house.ines, ShiftKind.NIGHT_AWAKE, date(2026, 3, 10))
    with pytest.raises(NotYours, match="for somebody else"):
        roster_changes.confirm(house.theo, night.id)
    assert roster_changes.confirm(house.jun, night.id).status is AssignmentStatus.CONFIRMED
    past = shift(house.ines, ShiftKind.NIGHT_AWAKE, date(2026, 3, 5))
    with pytest.raises(NotYours, match="what is over"):
        roster_changes.confirm(house.jun, past.id)
