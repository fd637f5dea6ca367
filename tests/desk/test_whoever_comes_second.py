"""Two people change the same thing: whoever comes second sees both texts and overwrites nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest

from handover.desk import follow_ups, handovers, notes, priorities, residents, team
from handover.desk.desk import Desk
from handover.desk.follow_ups import Promise
from handover.desk.handover_pages import handover_page
from handover.desk.priorities import said_about
from handover.house.follow_ups import FollowUp, FollowUpStatus
from handover.house.handovers import Line
from handover.house.priorities import Priority, PriorityStatus, StepStatus
from handover.house.refusals import MovedOn, NotPossible
from handover.house.times import Span
from handover.store import handovers as kept_handovers
from handover.store import rosters
from tests.house_of_tests import KAI, NOOR, THEY_SAID_SO, HouseOfTests, wall_moment

Act = Callable[[HouseOfTests], Any]


def wish(house: HouseOfTests) -> Priority:
    return priorities.priority_by_id(house.mags, 1)


@dataclass(frozen=True)
class Race:
    """Two people change the same thing; the second had read it before the first changed it."""

    read: Callable[[HouseOfTests], Any]
    change: Callable[[Desk, Any, str], Any]
    stands: Callable[[HouseOfTests], object]


def close(desk: Desk, promise: FollowUp, words: str) -> FollowUp:
    return follow_ups.close(
        desk,
        promise.id,
        FollowUpStatus.LET_GO if words == "second" else FollowUpStatus.KEPT,
        outcome_words=words,
        with_person=True,
        version=promise.version,
    )


def promise(house: HouseOfTests) -> FollowUp:
    return follow_ups.open_follow_ups(house.mags)[0]


def line(house: HouseOfTests) -> Line:
    ready = handovers.preview(house.mags).handover
    assert ready is not None
    return ready.line_of(NOOR)


RACES = {
    "the wording of a note": Race(
        lambda house: notes.note_by_id(house.mags, 5),
        notes.reword,
        lambda house: notes.note_by_id(house.mags, 5).text,
    ),
    "the words of a priority": Race(
        wish,
        lambda desk, was, words: priorities.reword_priority(desk, was, words, THEY_SAID_SO),
        lambda house: wish(house).words,
    ),
    "how they want to be met": Race(
        lambda house: residents.resident_by_id(house.mags, KAI),
        lambda desk, was, words: residents.keep_ask_first(desk, was, words, THEY_SAID_SO),
        lambda house: residents.resident_by_id(house.mags, KAI).ask_first,
    ),
    "a line of the handover": Race(
        line,
        lambda desk, was, words: handovers.say(
            desk, Line(NOOR, words, version=was.version)
        ),
        lambda house: line(house).text,
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", RACES)
def test_whoever_comes_second_sees_both_texts_and_overwrites_nothing(
    what: str, monday: HouseOfTests
) -> None:
    race = RACES[what]
    was = race.read(monday)
    race.change(monday.mags, was, "the first words")
    with pytest.raises(MovedOn) as moved_on:
        race.change(monday.mags, was, "the second words")
    assert "the first words" in moved_on.value.theirs
    assert moved_on.value.yours == "the second words"
    assert race.stands(monday) == "the first words"
    race.change(monday.mags, race.read(monday), "both, then")
    assert race.stands(monday) == "both, then"


def test_whoever_empties_an_answer_sees_what_another_has_put_there(monday: HouseOfTests) -> None:
    old = replace(said_about(wish(monday)), why_it_matters="For the quiet")
    was = priorities.put_differently(monday.theo, wish(monday), "Read", old, THEY_SAID_SO)
    new = replace(old, why_it_matters="So that I sleep")
    priorities.put_differently(monday.theo, was, "Read", new, THEY_SAID_SO)
    emptied = replace(old, why_it_matters="")
    with pytest.raises(MovedOn) as moved_on:
        priorities.put_differently(monday.mags, was, "Read", emptied, THEY_SAID_SO)
    assert "So that I sleep" in moved_on.value.theirs


def test_a_note_that_was_read_meanwhile_is_not_reworded_from_an_old_page(
    monday: HouseOfTests,
) -> None:
    note = notes.note_by_id(monday.mags, 5)
    residents.person_page(monday.theo, NOOR)
    with pytest.raises(NotPossible):
        notes.reword(monday.mags, note, "We walked home.")


def test_a_priority_that_moved_meanwhile_is_not_moved_again(monday: HouseOfTests) -> None:
    was = wish(monday)
    priorities.move_priority(monday.mags, was, PriorityStatus.MOVING, THEY_SAID_SO)
    with pytest.raises(MovedOn) as moved_on:
        priorities.move_priority(monday.theo, was, PriorityStatus.LET_GO, THEY_SAID_SO)
    assert "moving" in moved_on.value.theirs
    assert moved_on.value.yours == "let go"
    assert wish(monday).status is PriorityStatus.MOVING
    assert [one.value for one in wish(monday).decisions if one.how][-1] == "moving"


def test_a_step_that_moved_meanwhile_is_not_moved_again(monday: HouseOfTests) -> None:
    was = wish(monday)
    priorities.move_step(monday.mags, was, was.steps[0], StepStatus.DOING, THEY_SAID_SO)
    before = wish(monday)
    with pytest.raises(MovedOn) as moved_on:
        priorities.move_step(monday.theo, was, was.steps[0], StepStatus.DROPPED, THEY_SAID_SO)
    assert "doing" in moved_on.value.theirs
    assert wish(monday) == before


PROMISE_CHANGES: dict[str, Callable[[Desk, FollowUp], Any]] = {
    "closing it": lambda desk, was: close(desk, was, "second"),
    "moving it": lambda desk, was: follow_ups.move(
        desk, was.id, None, staff_id=None, with_person=True, version=was.version
    ),
    "taking it": lambda desk, was: follow_ups.take(desk, was.id, version=was.version),
}


@pytest.mark.parametrize("what", PROMISE_CHANGES)
def test_a_promise_somebody_took_meanwhile_is_not_changed_from_an_old_page(
    what: str, house: HouseOfTests
) -> None:
    window = Span(wall_moment("2026-03-09 13:00"), wall_moment("2026-03-09 14:00"))
    was = follow_ups.promise(house.theo, Promise("A walk", window, NOOR, agreed=True))
    taken = follow_ups.take(house.theo, was.id)
    with pytest.raises(MovedOn, match="Nothing was overwritten"):
        PROMISE_CHANGES[what](house.dot, was)
    assert follow_ups.open_follow_ups(house.dot) == (taken,)


def test_the_words_of_whoever_closes_a_promise_second_are_handed_back(
    monday: HouseOfTests,
) -> None:
    was = promise(monday)
    follow_ups.take(monday.mags, was.id)
    with pytest.raises(MovedOn) as moved_on:
        close(monday.theo, was, "We went to the sea.")
    assert moved_on.value.yours == "We went to the sea."


def test_a_handover_that_moved_on_meanwhile_is_not_moved_from_an_old_page(
    monday: HouseOfTests,
) -> None:
    was = handover_page(monday.theo, 1).handover
    assert was is not None
    handovers.confirm(monday.theo, 1)
    with pytest.raises(MovedOn, match="closed now"), monday.book.writing():
        kept_handovers.change_handover(monday.book, was, skipped_because="no time")


def test_a_shift_given_away_meanwhile_is_not_given_again(house: HouseOfTests) -> None:
    morning = wall_moment("2026-03-10 07:00")
    was = next(one for one in house.ines.roster().assignments if one.span.start == morning)
    team.give_shift_to(house.ines, was.id, "Dot", "Theo is unwell")
    with pytest.raises(NotPossible, match="already been given"):
        team.give_shift_to(house.ines, was.id, "Rafi", "Theo is unwell")
    with pytest.raises(MovedOn, match="swapped now"), house.book.writing():
        rosters.change_assignment(
            house.book, was, was.status, by=house.ines.who.id, because="an old page"
        )
