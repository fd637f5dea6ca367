"""What somebody reads of themselves: all that is theirs, and nothing about anybody else."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from handover.desk import (
    Answer,
    Answers,
    handover_pages,
    handovers,
    hard_moments,
    my_side,
    notes,
    opening_pages,
    priorities,
    residents,
    with_them,
)
from handover.desk.board import board
from handover.desk.notes import NoteDraft
from handover.desk.their_page import search, their_page
from handover.house.hard_moments import HardMoment
from handover.house.notes import Carry, NoteKind, Together
from handover.house.refusals import NeedsTheirDecision, NotPossible, Unfit
from tests.house_of_tests import NOOR, SAM, THEY_SAID_SO, HouseOfTests, write
from tests.their_lines import as_lines


def shown(house: HouseOfTests, number: int = NOOR) -> str:
    return "\n".join(as_lines(their_page(house.mags, number)))


def test_it_shows_what_is_theirs_own_words_first(monday: HouseOfTests) -> None:
    page = their_page(monday.mags, NOOR)
    assert [part.heading for part in page.parts][:2] == ["My own words", "What I want"]
    text = shown(monday)
    for words in ("It rose!", "Read one thing", "Find the book", "A walk to the library"):
        assert words in text
    assert "We baked bread." in text
    assert "He slept until ten." not in text


def test_another_s_name_is_someone_here_and_the_note_stays_as_it_was(monday: HouseOfTests) -> None:
    draft = NoteDraft(NoteKind.BEING_WITH, "Kai and Noor cooked.", NOOR)
    both = Answers.of(A4=Answer("both agreed to it", agreed=True))
    note = notes.write_note(monday.mags, draft, both)
    page = their_page(monday.mags, NOOR)
    assert "someone here and Noor cooked." in "\n".join(as_lines(page))
    assert notes.note_by_id(monday.mags, note.id).text == "Kai and Noor cooked."
    assert search(page, "Kai").places == 0
    assert search(page, "COOKED").places == 1


def test_what_they_were_shown_is_only_added_to(monday: HouseOfTests) -> None:
    note = write(monday.mags, "She sang.")
    assert not note.settled
    their_page(monday.mags, NOOR)
    with pytest.raises(NotPossible):
        notes.reword(monday.mags, notes.note_by_id(monday.mags, note.id), "She hummed.")


def test_my_side_stands_under_the_note_and_can_be_taken_back(monday: HouseOfTests) -> None:
    note = my_side.say_my_side(monday.mags, 1, "That is not how it was.")
    assert [one.text for one in note.my_side] == ["That is not how it was."]
    assert "My side: “That is not how it was.”" in shown(monday)
    my_side.withdraw_my_side(monday.mags, note.my_side[0].id, THEY_SAID_SO)
    text = shown(monday)
    assert "not how it was" not in text
    assert "You took words back on Mon 9 Mar" in text
    assert not monday.book.sql("SELECT 1 FROM my_side WHERE text <> ''")


def test_what_was_taken_back_is_not_in_the_file_either(monday: HouseOfTests) -> None:
    (words,) = (one for one in notes.note_by_id(monday.mags, 1).own_words)
    notes.withdraw_own_words(monday.mags, words.id, THEY_SAID_SO)
    assert not monday.book.sql("SELECT 1 FROM own_words WHERE text LIKE '%rose%'")


def test_they_say_afterwards_what_is_carried(monday: HouseOfTests) -> None:
    with pytest.raises(NeedsTheirDecision):
        my_side.carry_note(monday.mags, 5, Carry.NO, None)
    my_side.carry_note(monday.mags, 5, Carry.NO, THEY_SAID_SO)
    assert notes.note_by_id(monday.mags, 5).carry is Carry.NO
    assert monday.book.sql("SELECT carry, carried_before FROM carry_choice") == [("no", "yes")]


def test_words_in_a_note_that_is_not_carried_are_not_on_the_board(monday: HouseOfTests) -> None:
    def on_the_board() -> str:
        return repr(next(one for one in board(monday.theo).people if one.resident.id == NOOR))

    note = write(monday.mags, "We talked.", own_words="I miss the sea.")
    assert "I miss the sea." in on_the_board()
    my_side.carry_note(monday.mags, note.id, Carry.NO, THEY_SAID_SO)
    assert "I miss the sea." not in on_the_board()
    my_side.carry_note(monday.mags, note.id, Carry.YES, THEY_SAID_SO)
    assert "I miss the sea." in on_the_board()


def test_read_together_is_theirs_to_say(monday: HouseOfTests) -> None:
    my_side.read_together(monday.mags, 1)
    assert notes.note_by_id(monday.mags, 1).together is Together.READ


def test_a_team_line_is_told_as_a_number_and_read_after_a_week(monday: HouseOfTests) -> None:
    note = write(monday.mags, "Somebody asked for her at the door.", must_know=True, team_only=True)
    assert "1 team line, ask us" in shown(monday)
    assert "at the door" not in shown(monday)
    assert search(their_page(monday.mags, NOOR), "door").places == 0
    with pytest.raises(NotPossible):
        my_side.say_my_side(monday.mags, note.id, "Who?")
    monday.clock.on(days=7, minutes=1)
    assert "team line" not in shown(monday)
    assert "Somebody asked for her at the door." in shown(monday)


def test_what_was_added_to_a_team_line_is_for_the_team_as_well(monday: HouseOfTests) -> None:
    note = write(monday.mags, "Somebody asked for her.", must_know=True, team_only=True)
    handovers.give(monday.mags)
    monday.clock.on(hours=2, minutes=0)
    notes.add_to(monday.theo, note.id, "He came back at noon.")
    part = with_them.part_with_them(monday.mags, NOOR)
    assert "A team line, ask us" in repr(part)
    assert "at noon" not in repr(part)
    monday.clock.on(days=7)
    assert "He came back at noon." in repr(with_them.part_with_them(monday.mags, NOOR))


def test_what_was_told_of_a_hard_moment_is_theirs_to_read_and_to_keep_back(
    monday: HouseOfTests,
) -> None:
    draft = NoteDraft(NoteKind.HARD_MOMENT, "She left the table.", NOOR)
    told = HardMoment(what_helped="Not talking about the harbour.")
    hard_moments.write_hard_moment(monday.mags, draft, told)
    assert "What helped, and what did not: Not talking about the harbour." in shown(monday)
    before = handover_pages.next_page(monday.mags).part(NOOR)
    assert "harbour" in repr(before)
    my_side.carry_topic(monday.mags, NOOR, "harbour", Carry.NO, THEY_SAID_SO)
    assert "harbour" not in repr(handover_pages.next_page(monday.mags).part(NOOR))


def test_each_answer_about_what_they_want_stands_with_its_question(monday: HouseOfTests) -> None:
    more = priorities.MoreAboutIt(
        specific="I cook once a week", why_it_matters="It is mine", finish_on=date(2026, 5, 14)
    )
    priorities.add_priority(monday.mags, NOOR, "Cook", THEY_SAID_SO, more)
    free = priorities.MoreAboutIt(no_finish_by_choice=True)
    priorities.add_priority(monday.mags, NOOR, "Sleep", THEY_SAID_SO, free)
    text = shown(monday)
    assert "What exactly would be different: I cook once a week" in text
    assert "Why it matters to me: It is mine" in text
    assert "By when: Thu 14 May" in text
    assert "By when: no date, my choice" in text
    assert "within reach" not in text, "what was not answered is not asked here"


@pytest.mark.parametrize(
    "more", [{"must_know": False}, {"must_know": True, "own_words": "I am fine."}]
)
def test_only_what_must_be_known_is_for_the_team_first(
    monday: HouseOfTests, more: dict[str, Any]
) -> None:
    with pytest.raises(Unfit):
        write(monday.mags, "Somebody asked for her.", team_only=True, **more)


def test_every_opening_is_told_in_plain_words_once_an_hour(monday: HouseOfTests) -> None:
    for _ in range(2):
        opening_pages.open_page(monday.mags, NOOR)
        monday.clock.moment += timedelta(minutes=20)
    monday.clock.on(hours=1)
    opening_pages.open_page(monday.mags, NOOR)
    assert "Mon 9 Mar 15:30 and 17:10, Mags" in shown(monday)
    assert residents.person_page(monday.mags, NOOR).opened == ()


def test_two_of_one_first_name_read_each_their_own(monday: HouseOfTests) -> None:
    residents.goodbye(monday.mags, SAM)
    other = residents.welcome(monday.mags, "Sam")
    write(monday.mags, "Sam made tea.", other.id)
    assert "Sam made tea." in shown(monday, other.id)
    assert "Sam made tea." not in shown(monday, SAM)
