"""A7: whether something goes along with the handover is theirs to say; asked once in a shift."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handover.desk import Answer, Answers, notes
from handover.desk.carrying import said_this_shift
from handover.desk.notes import NoteDraft
from handover.house.notes import Carry, NoteKind
from handover.rules.concerns import Unanswered
from tests.house_of_tests import KAI, NOOR, HouseOfTests

NOT_ASKED = NoteDraft(NoteKind.BEING_WITH, "We made soup.", NOOR, carry_said=False)


def test_until_they_have_said_it_is_asked(house: HouseOfTests) -> None:
    with pytest.raises(Unanswered, match="Does Noor want this carried") as held:
        notes.write_note(house.theo, NOT_ASKED)
    (concern,) = held.value.concerns
    assert concern.exits == ("yes", "just the next shift", "no")


def test_what_they_say_is_kept_with_the_note_and_remembered(house: HouseOfTests) -> None:
    assert said_this_shift(house.theo, NOOR) is None
    answers = Answers.of(A7=Answer("just the next shift"))
    note = notes.write_note(house.theo, NOT_ASKED, answers)
    assert note.carry is Carry.TONIGHT
    assert note.answers == ()
    assert said_this_shift(house.theo, NOOR) is Carry.TONIGHT
    assert said_this_shift(house.theo, KAI) is None, "each says it for themselves"
    assert said_this_shift(house.mags, NOOR) is None, "each of us asks for themselves"


def test_the_next_shift_asks_again(house: HouseOfTests) -> None:
    notes.write_note(house.theo, replace(NOT_ASKED, carry_said=True))
    house.clock.to("2026-03-10 09:00")
    assert said_this_shift(house.theo, NOOR) is None


def test_a_note_about_the_house_is_never_asked_about(house: HouseOfTests) -> None:
    draft = NoteDraft(NoteKind.HOUSE, "Bread is low.", carry_said=False)
    assert notes.write_note(house.theo, draft).carry is Carry.YES
