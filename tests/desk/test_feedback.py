"""How the support landed: in their words, for whom they choose, answered in the open."""

from __future__ import annotations

import pytest

from handover.desk import feedback, handovers, meetings
from handover.desk.handover_pages import next_page
from handover.desk.leads import for_me
from handover.house.feedback import NewFeedback
from handover.house.notes import HowTaken
from handover.house.refusals import NeedsTheirDecision, NotFound, NotPossible, NotYours, Unfit
from tests.house_of_tests import NOOR, SAM, THEY_SAID_SO, HouseOfTests, texts_of

KNOCK = "Two knocks felt safe. One long talk at the door did not."


def to(house: HouseOfTests, name: str, text: str = KNOCK, *, to_meeting: bool = False) -> int:
    who = house.desk(name).who.id
    said = NewFeedback(NOOR, text, to_staff_id=who, to_meeting=to_meeting)
    return feedback.say(house.mags, said).id


def test_what_is_for_a_worker_is_for_that_worker_and_the_person(monday: HouseOfTests) -> None:
    number = to(monday, "Theo")
    assert [one.text for one in feedback.feedback_page(monday.theo).said] == [KNOCK]
    for name in ("Ines", "Mags", "Jun"):
        assert feedback.feedback_page(monday.desk(name), NOOR).said == ()
        with pytest.raises(NotYours):
            feedback.answer(monday.desk(name), number, "We will see to it.")
    assert [one.text for one in feedback.theirs(monday.mags, NOOR)] == [KNOCK]
    assert KNOCK not in texts_of(next_page(monday.mags), NOOR), "nor is it handed over"


def test_it_is_answered_by_the_one_it_is_for_and_the_person_may_go_on(
    monday: HouseOfTests,
) -> None:
    number = to(monday, "Theo")
    assert [lead.words for lead in for_me(monday.theo)] == ["Noor told you how it landed."]
    feedback.answer(monday.theo, number, "Thank you. I will keep it short at the door.")
    assert for_me(monday.theo) == ()
    said = feedback.answer(monday.theo, number, "Or knock and wait.", by_person=True)
    assert [(one.by_person, one.text) for one in said.answers] == [
        (False, "Thank you. I will keep it short at the door."),
        (True, "Or knock and wait."),
    ]


def test_the_person_may_open_it_and_then_it_is_handed_over(monday: HouseOfTests) -> None:
    number = to(monday, "Theo")
    with pytest.raises(NeedsTheirDecision):
        feedback.open_up(monday.theo, number, None)
    feedback.open_up(monday.theo, number, THEY_SAID_SO)
    feedback.open_up(monday.theo, number, THEY_SAID_SO)
    [how] = monday.book.sql("SELECT how, recorded_by FROM opened_up")
    assert how == ("here now", monday.theo.who.id)
    assert texts_of(next_page(monday.mags), NOOR).count(KNOCK) == 1
    assert [one.text for one in feedback.feedback_page(monday.jun, NOOR).said] == [KNOCK]


def test_to_the_house_anybody_answers_and_everybody_may_read_it_then(
    monday: HouseOfTests,
) -> None:
    said = feedback.say(monday.mags, NewFeedback(SAM, "The evenings are loud.", with_name=False))
    assert feedback.answered_in_the_open(monday.jun) == ()
    assert [lead.key for lead in for_me(monday.theo)] == ["feedback:"]
    feedback.answer(monday.jun, said.id, "We bring it to the meeting.")
    (shown,) = feedback.answered_in_the_open(monday.ines)
    assert (shown.name, shown.text) == ("Somebody here", "The evenings are loud.")
    assert shown.answers == (("Jun", "We bring it to the meeting."),)
    page = next_page(monday.mags)
    assert texts_of(page, SAM)[-2:] == ("The evenings are loud.", "We bring it to the meeting.")
    handovers.give(monday.mags)
    assert "The evenings are loud." not in texts_of(next_page(monday.mags), SAM)


def test_a_worker_says_something_only_in_a_talk_they_had(monday: HouseOfTests) -> None:
    with pytest.raises(NotPossible, match="Say it to them first"):
        feedback.say_to_them(monday.theo, NOOR, "I was too quick.", talked=False)
    said = feedback.say_to_them(monday.theo, NOOR, "I was too quick.", talked=True)
    assert not said.may_read(monday.ines.who.id)
    feedback.answer(monday.theo, said.id, "I noticed. Thank you.", by_person=True)
    assert feedback.theirs(monday.mags, NOOR)[0].answered


def test_what_they_take_back_is_shown_nowhere(monday: HouseOfTests) -> None:
    said = feedback.say(monday.mags, NewFeedback(NOOR, KNOCK, HowTaken.DICTATED))
    feedback.take_back(monday.mags, said.id, THEY_SAID_SO)
    assert feedback.theirs(monday.mags, NOOR) == ()
    assert KNOCK not in texts_of(next_page(monday.mags), NOOR)
    assert monday.book.sql("SELECT text FROM feedback") == [("",)]
    with pytest.raises(NotFound):
        feedback.answer(monday.theo, said.id, "Thank you.")


def test_there_must_be_words_and_somebody_they_are_for(monday: HouseOfTests) -> None:
    with pytest.raises(Unfit):
        feedback.say(monday.mags, NewFeedback(NOOR, " "))
    with pytest.raises(NotPossible):
        feedback.say(monday.mags, NewFeedback(NOOR, "A", to_staff_id=99))


def test_what_they_want_talked_about_stands_on_the_page_of_the_next_meeting(
    monday: HouseOfTests,
) -> None:
    feedback.say(monday.mags, NewFeedback(NOOR, "The evenings are loud.", to_meeting=True))
    to(monday, "Theo", "Only for Theo.", to_meeting=True)
    page = meetings.meetings_page(monday.mags)
    assert page.next.said == (("Noor", "The evenings are loud."),)
    held = meetings.hold(monday.ines, ["Noor", "Ines"])
    assert meetings.meeting_page(monday.ines, held.id).said == page.next.said
    assert meetings.meetings_page(monday.mags).next.said == ()
