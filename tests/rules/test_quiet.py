"""The quiet lines: said when they hold, about nobody else, and in the true length of time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handover.house.follow_ups import FollowUp, FollowUpKind, FollowUpStatus, WhoAsked
from handover.house.handovers import HOUSE_PART, Line
from handover.house.notes import Carry, HowTaken, Late, Note, NoteKind, OwnWords, Together
from handover.house.people import Resident, Stay, StayStatus
from handover.house.priorities import Priority, PriorityStatus
from handover.house.shifts import Assignment, AssignmentStatus, Roster, ShiftKind
from handover.house.times import UTC, Span
from handover.rules import quiet
from handover.rules.concerns import Concern, Level
from tests.rules.larkspur_roster import JUN, LARKSPUR, MAGS, NAMES, NEW_YORK, THEO

NOON = datetime(2026, 3, 9, 16, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def wall(said: str, *, fold: int = 0) -> datetime:
    return datetime.fromisoformat(said).replace(tzinfo=NEW_YORK, fold=fold).astimezone(UTC)


def note(number: int, own: str = "", *, withdrawn: bool = False) -> Note:
    at = NOON + number * HOUR
    words = (said(at, number, withdrawn=withdrawn),) if own else ()
    return Note(
        number,
        NoteKind.BEING_WITH,
        1,
        THEO,
        at,
        at,
        at,
        Late.ON_TIME,
        None,
        "We baked.",
        Carry.YES,
        Together.NONE,
        own_words=words,
    )


def said(at: datetime, number: int = 1, *, withdrawn: bool = False) -> OwnWords:
    gone = at if withdrawn else None
    return OwnWords(number, 1, "It rose!", at, HowTaken.QUOTE, THEO, Carry.YES, None, gone)


def missing(*newest: Note, words: tuple[OwnWords, ...] = (), written: bool = False) -> list[str]:
    return [c.why for c in quiet.own_words_missing(newest, words, written=written)]


def test_before_the_third_note_without_own_words_it_is_said() -> None:
    assert missing() == []
    assert missing(note(1)) == []
    assert missing(note(2), note(1)) == ["The last two notes have no word of theirs."]


def test_after_the_third_it_is_said_again() -> None:
    assert missing(note(2), note(1), written=True) == []
    three = (note(3), note(2), note(1))
    assert missing(*three, written=True) == ["The last three notes have no word of theirs."]


@pytest.mark.parametrize("which", [1, 2, 3])
def test_one_note_with_own_words_is_enough(which: int) -> None:
    three = [note(n, "It rose!" if n == which else "") for n in (3, 2, 1)]
    assert missing(*three, written=True) == []


def test_an_older_note_with_own_words_does_not_count() -> None:
    assert missing(note(3), note(2), note(1, "It rose!")) != []


def test_words_kept_by_themselves_meanwhile_count() -> None:
    two = (note(2), note(1))
    assert missing(*two, words=(said(NOON + HOUR),)) == []
    assert missing(*two, words=(said(NOON + HOUR + timedelta(minutes=20)),)) == []
    assert missing(*two, words=(said(NOON + timedelta(minutes=59)),)) != []
    assert missing(*two, words=(said(NOON + 2 * HOUR, withdrawn=True),)) != []


def part(line: Line, *, otherwise: bool = False, celebrated: bool = False) -> list[str]:
    found = quiet.about_part(line, said_otherwise=otherwise, celebrated=celebrated)
    return [concern.rule for concern in found]


def test_an_empty_part_says_nothing_yet() -> None:
    assert part(Line(1, "")) == ["N14"]
    assert part(Line(HOUSE_PART, "")) == ["N14"]


def test_that_there_is_nothing_new_is_an_answer_for_the_house() -> None:
    assert part(Line(HOUSE_PART, "", nothing=True)) == []
    assert part(Line(HOUSE_PART, "", "", nothing=False), otherwise=True) == []


def test_a_person_may_still_have_a_good_word() -> None:
    assert part(Line(1, "", nothing=True)) == ["N5"]
    assert part(Line(1, "She is tired.")) == ["N5"]
    assert part(Line(1, ""), otherwise=True) == ["N5"]


def test_a_good_word_or_something_to_celebrate_is_enough() -> None:
    assert part(Line(1, "", "She laughed.")) == []
    assert part(Line(1, ""), celebrated=True) == []


WISH = Priority(1, 1, "Read one thing", PriorityStatus.WISH, 1)


def still_open(priority: Priority) -> list[str]:
    return [concern.why for concern in quiet.open_questions(priority)]


def test_which_questions_are_open_is_one_sentence() -> None:
    assert still_open(WISH) == ["The five questions about it are open; they can stay open."]
    some = replace(WISH, specific="A book", have="A card", within_reach="Yes")
    assert still_open(some) == ["Open, and can stay open: why, by when."]


def test_no_date_by_choice_answers_when() -> None:
    told = replace(WISH, specific="a", why_it_matters="b", have="c", within_reach="d")
    assert still_open(told) == ["Open, and can stay open: by when."]
    assert still_open(replace(told, no_finish_by_choice=True)) == []
    assert still_open(replace(told, finish_on=date(2026, 4, 1))) == []


@pytest.mark.parametrize(
    "status", [PriorityStatus.DONE, PriorityStatus.LET_GO, PriorityStatus.SUGGESTED]
)
def test_nothing_is_asked_about_what_is_over_or_not_theirs(status: PriorityStatus) -> None:
    assert still_open(replace(WISH, status=status)) == []


def stay_says(arrived: str, now: str, status: StayStatus = StayStatus.STAYING) -> list[str]:
    noor = Resident(1, "Noor", stay=Stay(1, 1, status, wall(arrived)))
    return [concern.why.partition(":")[0] for concern in quiet.milestone(noor, wall(now), NEW_YORK)]


@pytest.mark.parametrize(
    ("now", "told"),
    [
        ("2026-03-09 04:59", False),
        ("2026-03-09 05:00", True),
        ("2026-03-11 23:00", True),
        ("2026-03-12 04:59", True),
        ("2026-03-12 05:00", False),
    ],
)
def test_two_weeks_are_spoken_of_for_three_days_of_the_house(now: str, told: bool) -> None:
    """The clocks went forward on the 8th of March: days are counted, not hours."""
    assert stay_says("2026-02-23 15:00", now) == ["Two weeks of the stay are over"] * told


def test_twelve_and_twenty_four_weeks_are_spoken_of_too() -> None:
    assert stay_says("2026-02-23 15:00", "2026-05-18 12:00") == [
        "Twelve weeks of the stay are over"
    ]
    assert stay_says("2026-02-23 15:00", "2026-08-10 12:00") == [
        "Twenty-four weeks of the stay are over"
    ]


def test_a_stay_that_is_over_or_to_come_has_no_milestones() -> None:
    assert stay_says("2026-02-23 15:00", "2026-03-09 12:00", StayStatus.ENDED) == []
    assert stay_says("2026-02-23 15:00", "2026-03-09 12:00", StayStatus.EXPECTED) == []
    assert quiet.milestone(Resident(1, "Noor"), NOON, NEW_YORK) == ()


def turn(
    number: int,
    start: datetime,
    end: datetime,
    kind: ShiftKind = ShiftKind.DAY,
    status: AssignmentStatus = AssignmentStatus.PLANNED,
) -> Assignment:
    day = start.astimezone(NEW_YORK).date()
    return Assignment(number, THEO, kind, day, Span(start, end), status)


def heavy(
    *turns: Assignment, now: datetime, who: int = THEO, promised: tuple[FollowUp, ...] = ()
) -> list[Concern]:
    roster = Roster(turns, published_until=None)
    return list(quiet.load(who, roster=roster, promised=promised, now=now, zone=NEW_YORK))


def kinds(*turns: Assignment, now: datetime, who: int = THEO) -> list[str]:
    return [concern.kind for concern in heavy(*turns, now=now, who=who)]


def test_less_than_eleven_hours_of_rest_is_said_until_they_are_over() -> None:
    evening = turn(1, wall("2026-03-10 15:00"), wall("2026-03-10 23:30"))
    day = turn(2, wall("2026-03-11 07:00"), wall("2026-03-11 15:30"))
    [concern] = heavy(evening, day, now=wall("2026-03-10 16:00"))
    assert concern.why == "You have less than 11 hours of rest before Wed 11 Mar 07:00."
    assert kinds(evening, day, now=wall("2026-03-11 07:00")) == []
    assert kinds(evening, day, now=wall("2026-03-03 12:00")) == []
    assert kinds(evening, day, now=wall("2026-03-10 16:00"), who=MAGS) == []


def test_rest_has_its_true_length_on_the_night_of_the_clocks() -> None:
    spring = (
        turn(1, wall("2026-03-07 12:00"), wall("2026-03-07 20:00")),
        turn(2, wall("2026-03-08 07:00"), wall("2026-03-08 15:00")),
    )
    assert kinds(*spring, now=wall("2026-03-07 13:00")) == ["rest"]
    autumn = (
        turn(1, wall("2026-10-31 12:00"), wall("2026-10-31 20:30")),
        turn(2, wall("2026-11-01 07:00"), wall("2026-11-01 15:00")),
    )
    assert kinds(*autumn, now=wall("2026-10-31 13:00")) == []


def test_a_long_block_has_its_true_length_too() -> None:
    autumn = turn(1, wall("2026-10-31 18:00"), wall("2026-11-01 07:00"))
    assert kinds(autumn, now=wall("2026-10-31 12:00")) == ["long"]
    spring = turn(1, wall("2026-03-07 18:00"), wall("2026-03-08 08:00"))
    assert kinds(spring, now=wall("2026-03-07 12:00")) == []
    assert kinds(autumn, now=wall("2026-11-01 07:00")) == []


def test_a_double_is_one_block_and_no_short_rest() -> None:
    day = turn(1, wall("2026-03-10 07:00"), wall("2026-03-10 15:30"))
    evening = turn(2, wall("2026-03-10 15:00"), wall("2026-03-10 23:30"))
    assert kinds(day, evening, now=wall("2026-03-10 08:00")) == ["long"]


def nights(*days: int, status: AssignmentStatus = AssignmentStatus.PLANNED) -> list[Assignment]:
    return [
        turn(
            day,
            wall(f"2026-03-{day:02} 23:00"),
            wall(f"2026-03-{day + 1:02} 07:30"),
            ShiftKind.NIGHT_AWAKE,
            status,
        )
        for day in days
    ]


def test_five_nights_in_a_row_are_said_until_the_last_is_over() -> None:
    five = nights(9, 10, 11, 12, 13)
    [concern] = heavy(*five, now=wall("2026-03-09 12:00"))
    assert concern.why == "You have more than four nights in a row from Mon 9 Mar on."
    assert kinds(*five, now=wall("2026-03-14 07:29")) == ["nights"]
    assert kinds(*five, now=wall("2026-03-14 07:30")) == []


def test_four_nights_or_five_with_one_off_are_not_said() -> None:
    assert kinds(*nights(9, 10, 11, 12), now=wall("2026-03-09 12:00")) == []
    assert kinds(*nights(9, 10, 12, 13, 14), now=wall("2026-03-09 12:00")) == []
    sick = nights(11, status=AssignmentStatus.SICK)
    assert kinds(*nights(9, 10, 12, 13), *sick, now=wall("2026-03-09 12:00")) == []


def promise(number: int, window: Span | None, who: int | None = THEO) -> FollowUp:
    return FollowUp(
        number,
        "A walk",
        FollowUpKind.COMPANY,
        WhoAsked.WE_OFFERED,
        window,
        1,
        who,
        FollowUpStatus.OPEN,
        THEO,
        NOON,
    )


def test_more_than_six_promises_of_mine_for_this_shift_are_much() -> None:
    day = turn(1, wall("2026-03-10 07:00"), wall("2026-03-10 15:30"))
    now, window = wall("2026-03-10 08:00"), Span(wall("2026-03-10 09:00"), wall("2026-03-10 10:00"))
    seven = tuple(promise(n, window) for n in range(7))
    [concern] = heavy(day, now=now, promised=seven)
    assert (concern.rule, concern.kind) == ("N11", "promises")
    assert not any(sign.isdigit() for sign in concern.why)
    assert heavy(day, now=now, promised=seven[1:]) == []
    assert heavy(day, now=now, who=MAGS, promised=seven) == []
    assert heavy(day, now=wall("2026-03-10 06:00"), promised=seven) == []


def test_promises_of_the_shift_of_later_or_of_no_time_are_not_mine_for_now() -> None:
    day = turn(1, wall("2026-03-10 07:00"), wall("2026-03-10 15:30"))
    now, window = wall("2026-03-10 08:00"), Span(wall("2026-03-10 09:00"), wall("2026-03-10 10:00"))
    later = Span(wall("2026-03-10 15:30"), wall("2026-03-10 16:00"))
    six = tuple(promise(n, window) for n in range(6))
    others = (promise(7, window, None), promise(8, later), promise(9, None), promise(10, window, 3))
    assert heavy(day, now=now, promised=(*six, *others)) == []
    kept = replace(promise(11, window), status=FollowUpStatus.KEPT)
    assert heavy(day, now=now, promised=(*six, kept)) == []


@given(
    hours=st.integers(min_value=0, max_value=24 * 23),
    who=st.sampled_from([THEO, MAGS, JUN, *NAMES]),
)
def test_whatever_the_roster_says_it_is_one_quiet_line_without_a_place(
    hours: int, who: int
) -> None:
    now = wall("2026-02-23 00:00") + timedelta(hours=hours)
    found = quiet.load(who, roster=LARKSPUR, promised=(), now=now, zone=NEW_YORK)
    for concern in found:
        assert concern.level is Level.NUDGE
        assert concern.start is concern.end is None
        assert concern.rule == "N11"
        assert concern.why.endswith(".")
        assert len(concern.why) <= 77
        assert not any(name in concern.why for name in NAMES.values())
