"""The plain values of the house: who is there, what was written, promised and handed over."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handover.house import drafts, follow_ups, handovers, notes, people, priorities
from handover.house.drafts import Draft
from handover.house.follow_ups import (
    FollowUp,
    FollowUpKind,
    FollowUpStatus,
    WhoAsked,
    check_closing,
)
from handover.house.handovers import (
    Acknowledgement,
    Handover,
    HandoverStatus,
    Heard,
    Line,
    minutes_aloud,
)
from handover.house.houses import NEVER_A_WORD_FOR_PEOPLE, House, checked_house
from handover.house.notes import Carry, HowTaken, Late, Note, NoteKind, OwnWords, Together
from handover.house.people import Resident, Role, StaffMember, Stay, StayStatus
from handover.house.priorities import Priority, PriorityStatus, Step, StepOwner, StepStatus
from handover.house.refusals import NeedsTheirDecision, NotPossible, Refusal, Unfit

NOW = datetime(2026, 3, 9, 15, tzinfo=UTC)


@pytest.mark.parametrize("room", [drafts, follow_ups, handovers, notes, people, priorities])
def test_a_value_does_not_change(room: object) -> None:
    values: list[Any] = [
        one for one in vars(room).values() if isinstance(one, type) and is_dataclass(one)
    ]
    assert values
    for value in values:
        assert value.__dataclass_params__.frozen, value
        assert "__slots__" in vars(value), value


def test_no_value_about_people_asks_for_how_to_reach_them() -> None:
    contact = {"phone", "email", "mail", "address", "handle", "contact", "number", "surname"}
    kept = {field.name for value in (StaffMember, Resident, Stay) for field in fields(value)}
    assert not {name for name in kept if contact & set(name.split("_"))}


def test_a_refusal_says_its_sentence() -> None:
    refusal = Refusal("The door is closed. Ring the bell.")
    assert str(refusal) == refusal.sentence == "The door is closed. Ring the bell."


def test_somebody_is_here_while_they_are_staying() -> None:
    stay = Stay(1, 1, StayStatus.STAYING, NOW)
    assert Resident(1, "Noor", stay=stay).here
    for status in (StayStatus.EXPECTED, StayStatus.ENDED):
        assert not Resident(1, "Noor", stay=replace(stay, status=status)).here
    assert not Resident(1, "Noor").here


def test_only_who_has_the_role_coordinates() -> None:
    roles = frozenset(Role)
    assert StaffMember(1, "Ines", roles).is_coordinator
    assert not StaffMember(2, "Theo", roles - {Role.COORDINATOR}).is_coordinator


# Notes.

WORDS = OwnWords(1, 1, "It rose!", NOW, HowTaken.QUOTE, 2, Carry.YES)
NOTE = Note(
    id=1,
    kind=NoteKind.BEING_WITH,
    resident_id=1,
    author_id=2,
    happened_from=NOW,
    happened_to=NOW,
    written_at=NOW,
    late=Late.ON_TIME,
    verdict=None,
    text="We baked.",
    carry=Carry.YES,
    together=Together.NONE,
)


def test_a_note_is_settled_once_somebody_read_it_or_it_was_handed_over() -> None:
    assert not NOTE.settled
    assert replace(NOTE, read_by=frozenset({3})).settled
    assert replace(NOTE, handover_id=1).settled


def test_words_that_were_taken_back_are_not_live() -> None:
    note = replace(NOTE, own_words=(WORDS, replace(WORDS, id=2, withdrawn_at=NOW)))
    assert note.own_words_live == (WORDS,)


def test_every_kind_and_choice_has_words_for_the_screen() -> None:
    for kind in (*NoteKind, *Carry, *Together):
        assert kind.words
        assert "_" not in kind.words
    assert [kind for kind in NoteKind if kind.for_author_only] == [NoteKind.REFLECTION]
    assert {kind for kind in NoteKind if kind.needs_resident} == {
        NoteKind.BEING_WITH,
        NoteKind.HARD_MOMENT,
    }


@pytest.mark.parametrize(
    ("draft", "empty"),
    [
        (Draft(""), True),
        (Draft(" \n", " "), True),
        (Draft("", when_typed="14:00", must_know=True), True),
        (Draft("A"), False),
        (Draft("", "A"), False),
    ],
)
def test_a_draft_without_a_word_is_empty(draft: Draft, empty: bool) -> None:
    assert draft.empty is empty


# Priorities.


def test_done_and_let_go_are_equals_and_neither_is_alive() -> None:
    alive = {status for status in PriorityStatus if status.alive}
    assert alive == {
        PriorityStatus.WISH,
        PriorityStatus.CHOSEN,
        PriorityStatus.MOVING,
        PriorityStatus.RESTING,
    }


def test_the_next_step_is_the_first_still_to_do() -> None:
    steps = tuple(
        Step(number, 1, "A step", StepOwner.PERSON, status)
        for number, status in enumerate(StepStatus)
    )
    wish = Priority(1, 1, "Read", PriorityStatus.CHOSEN, 1)
    assert wish.next_step is None
    found = replace(wish, steps=tuple(reversed(steps))).next_step
    assert found is not None
    assert found.status is StepStatus.DOING


# Promises.

PROMISE = FollowUp(
    1, "A walk", FollowUpKind.COMPANY, WhoAsked.PERSON, None, 1, None, FollowUpStatus.OPEN, 2, NOW
)
ENDS = tuple(status for status in FollowUpStatus if status is not FollowUpStatus.OPEN)


@pytest.mark.parametrize("to", ENDS)
def test_with_the_person_a_promise_may_end_in_any_way(to: FollowUpStatus) -> None:
    check_closing(PROMISE, to, with_person=True)


@pytest.mark.parametrize("to", ENDS)
def test_without_them_it_can_only_be_kept(to: FollowUpStatus) -> None:
    if to is FollowUpStatus.KEPT:
        check_closing(PROMISE, to, with_person=False)
        return
    with pytest.raises(NeedsTheirDecision):
        check_closing(PROMISE, to, with_person=False)


@pytest.mark.parametrize("to", ENDS)
def test_a_promise_of_the_house_needs_nobody(to: FollowUpStatus) -> None:
    check_closing(replace(PROMISE, resident_id=None), to, with_person=False)


@pytest.mark.parametrize("was", ENDS)
def test_a_promise_that_has_ended_does_not_end_again(was: FollowUpStatus) -> None:
    assert not was.alive
    with pytest.raises(NotPossible, match=f"already {was}"):
        check_closing(replace(PROMISE, status=was), FollowUpStatus.KEPT, with_person=True)


def test_leaving_it_open_is_no_end() -> None:
    with pytest.raises(NotPossible):
        check_closing(PROMISE, FollowUpStatus.OPEN, with_person=True)


# Handovers.


def test_a_handover_can_be_received_until_it_is_closed() -> None:
    assert {status for status in HandoverStatus if status.to_receive} == {
        HandoverStatus.WAITING,
        HandoverStatus.LEFT,
        HandoverStatus.SAID_BACK,
    }


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (Line(1, ""), False),
        (Line(1, "", by=2), False),
        (Line(1, "A"), True),
        (Line(1, "", "A"), True),
        (Line(1, "", nothing=True), True),
    ],
)
def test_nothing_to_pass_on_is_something_said(line: Line, said: bool) -> None:
    assert line.said is said
    made = Handover(1, HandoverStatus.PREPARED, NOW, lines=(line,))
    assert made.line_of(1) is line
    assert not made.line_of(2).said


@given(st.lists(st.integers(-60, 60), min_size=1, max_size=6))
def test_the_last_thing_somebody_said_counts_whatever_the_clock_showed(minutes: list[int]) -> None:
    said = tuple(
        Acknowledgement(1, 2, Heard.GOT_IT, number, NOW + timedelta(minutes=at))
        for number, at in enumerate(minutes)
    )
    other = Acknowledgement(1, 3, Heard.ASK, 99, NOW + timedelta(days=1))
    found = Handover(1, HandoverStatus.WAITING, NOW, acknowledgements=(*said, other))
    assert found.heard_by(2, 1) == said[-1]
    assert found.heard_by(2, 5) is None


@pytest.mark.parametrize(("words", "minutes"), [(0, 0), (1, 1), (130, 1), (131, 2), (1300, 10)])
def test_reading_aloud_takes_its_time(words: int, minutes: int) -> None:
    assert minutes_aloud(words) == minutes


# Houses.


@pytest.mark.parametrize("word", sorted(NEVER_A_WORD_FOR_PEOPLE))
def test_a_house_does_not_call_people_by_certain_words(word: str) -> None:
    for spelled in (word, word.upper(), f" {word} "):
        with pytest.raises(Unfit, match="not a word for people here"):
            checked_house(House("Larkspur", "Europe/London", word_for_person=spelled))


def test_a_house_keeps_clean_words() -> None:
    house = checked_house(House("  Larks\x1b[31mpur ", "Europe/London", word_for_person="guest "))
    assert (house.name, house.word_for_person) == ("Larks[31mpur", "guest")
