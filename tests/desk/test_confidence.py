"""When something told in confidence could not be kept."""

from __future__ import annotations

import dataclasses

import pytest

from handover.desk import confidence, handovers, notes, residents, usual_here
from handover.desk.board import board
from handover.desk.confidence import Marked, confidence_page, mark
from handover.desk.handover_pages import handover_page, next_page
from handover.desk.notes import NoteDraft
from handover.house.confidence import ConfidenceMarker, MarkerKind, PersonTold, ToWhom
from handover.house.notes import NoteKind
from handover.house.refusals import MovedOn, NotPossible
from handover.rules.concerns import Answer, Answers, Unanswered
from handover.rules.ways_out import MARK_IT, NOT_BROKEN, THEY_WANTED
from tests.house_of_tests import KAI, NOOR, HouseOfTests

LAW = Marked(MarkerKind.LAW, ToWhom.PROTECTIVE, done=False)
DOCTOR = Marked(MarkerKind.ROW_18, ToWhom.DOCTOR, PersonTold.BEFORE)
CALLED = "I called Adult Protective Services at ten."


def lead(house: HouseOfTests, number: int = KAI) -> str:
    more = residents.person_page(house.mags, number).more
    return next(one.words for one in more if one.key == f"confidence:{number}")


def test_there_is_no_room_for_what_it_was() -> None:
    texts = [one.name for one in dataclasses.fields(ConfidenceMarker) if one.type == "str"]
    assert texts == []


def test_while_nothing_was_passed_on_the_page_says_so(house: HouseOfTests) -> None:
    assert lead(house) == "Told in confidence: nothing was passed on"
    assert confidence_page(house.mags, KAI).markers == ()


def test_the_person_sees_to_what_place_it_went_and_that_they_know(house: HouseOfTests) -> None:
    mark(house.theo, KAI, DOCTOR)
    assert lead(house) == (
        "Told in confidence: passed on to a doctor, something told in confidence; "
        "the person was told before"
    )


def test_the_clock_of_the_law_is_a_plain_until(house: HouseOfTests) -> None:
    made = mark(house.theo, KAI, LAW)
    assert made.running
    [along] = next_page(house.mags).part(KAI).along  # type: ignore[union-attr]  # he is here
    assert along == (
        "Until Wednesday 11 March 11:00: pass on to a protective service, "
        "because the law asks for it; the person was not told yet."
    )
    looks = [one.words for one in board(house.mags).look_at]
    assert "Kai: the law gives until Wednesday 11 March 11:00" in looks


def test_a_house_says_how_much_time_the_law_gives(house: HouseOfTests) -> None:
    usual_here.keep_usual(house.ines, "", "", "24")
    made = mark(house.theo, KAI, LAW)
    assert made.clock_until is not None
    assert (made.clock_until - made.made_at).days == 1


def test_it_is_a_must_know_once_and_goes_along_while_the_clock_runs(house: HouseOfTests) -> None:
    made = mark(house.theo, KAI, LAW)
    house.clock.to("2026-03-09 15:05")
    first = handovers.give(house.theo)
    [item] = handover_page(house.mags, first.id).must_know
    assert item.text.startswith("Until Wednesday 11 March 11:00: pass on to a protective service")
    house.clock.to("2026-03-09 23:05")
    second = handovers.give(house.mags)
    page = handover_page(house.jun, second.id)
    assert page.must_know == ()
    assert page.part(KAI).along  # type: ignore[union-attr]  # he is here
    confidence.passed_on(house.jun, made)
    assert not next_page(house.jun).part(KAI).along  # type: ignore[union-attr]  # he is here
    assert not [one for one in board(house.jun).look_at if "the law" in one.words]


def test_done_is_done_once(house: HouseOfTests) -> None:
    made = confidence.passed_on(house.theo, mark(house.theo, KAI, LAW))
    with pytest.raises(NotPossible):
        confidence.passed_on(house.mags, made)
    knows = Marked(made.kind, made.to_whom, PersonTold.AFTER, done=True)
    known = confidence.put_right(house.mags, made, knows)
    assert (known.told, known.done_at) == (PersonTold.AFTER, made.done_at)


def test_two_terminals_change_one_marker_and_neither_is_lost(house: HouseOfTests) -> None:
    made = mark(house.theo, KAI, DOCTOR)
    confidence.put_right(house.theo, made, Marked(MarkerKind.ROW_18, ToWhom.HOSPITAL))
    with pytest.raises(MovedOn) as moved:
        confidence.put_right(house.mags, made, Marked(made.kind, made.to_whom, PersonTold.AFTER))
    assert moved.value.theirs == "a hospital, not told yet"


def wrote(house: HouseOfTests, choice: str) -> tuple[ConfidenceMarker, ...]:
    draft = NoteDraft(NoteKind.BEING_WITH, CALLED, resident_id=KAI)
    note = notes.write_note(house.theo, draft, Answers.of(A11=Answer(choice)))
    assert (confidence.onward(note) == KAI) is (choice == MARK_IT)
    return confidence_page(house.theo, KAI).markers


def test_a_note_that_says_so_asks_and_the_marker_is_made_with_it(house: HouseOfTests) -> None:
    draft = NoteDraft(NoteKind.BEING_WITH, CALLED, resident_id=KAI)
    with pytest.raises(Unanswered) as asked:
        notes.write_note(house.theo, draft)
    assert [one.rule for one in asked.value.concerns] == ["A11"]
    [made] = wrote(house, MARK_IT)
    assert (made.kind, made.to_whom) == (MarkerKind.LAW, ToWhom.PROTECTIVE)
    assert (made.told, made.open) == (PersonTold.NOT_YET, False)


@pytest.mark.parametrize("choice", [THEY_WANTED, NOT_BROKEN])
def test_what_they_wanted_or_was_not_so_makes_none(house: HouseOfTests, choice: str) -> None:
    assert wrote(house, choice) == ()


def test_a_note_from_the_shell_makes_it_when_the_question_is_answered(house: HouseOfTests) -> None:
    draft = NoteDraft(NoteKind.BEING_WITH, CALLED, resident_id=KAI)
    notes.write_note(house.theo, draft, leave_open=True)
    [(number, question)] = board(house.theo).questions
    assert MARK_IT in notes.as_concern(question).exits
    stored = dataclasses.replace(question, choice=MARK_IT)
    notes.answer_question(house.theo, number, stored)
    [made] = confidence_page(house.theo, KAI).markers
    assert made.resident_id == KAI


def test_nobody_elses_page_says_anything_of_it(house: HouseOfTests) -> None:
    mark(house.theo, KAI, LAW)
    assert lead(house, NOOR) == "Told in confidence: nothing was passed on"
