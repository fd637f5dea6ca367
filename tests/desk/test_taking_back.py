"""What I did last can be taken back, in words, while nobody has read it or gone on with it."""

from __future__ import annotations

import pytest

from handover.desk import (
    chores,
    follow_ups,
    handovers,
    notes,
    opening_pages,
    priorities,
    residents,
    unfinished,
)
from handover.desk.desk import Desk
from handover.desk.follow_ups import Promise
from handover.desk.handover_pages import next_page
from handover.desk.reading_notes import read_notes
from handover.desk.taking_back import ActLine, last_acts, take_back
from handover.house.acts import KEPT_IN_MIND
from handover.house.chores import Every
from handover.house.follow_ups import FollowUp, FollowUpStatus
from handover.house.notes import HowTaken
from handover.house.priorities import PriorityStatus, StepStatus
from handover.house.refusals import NeedsTheirDecision, NotFound, NotPossible
from handover.store import purging
from tests.house_of_tests import NOOR, SAM, THEY_SAID_SO, HouseOfTests, MovingClock, write


def newest(desk: Desk) -> ActLine:
    return last_acts(desk)[0]


def promised(desk: Desk, words: str = "A walk") -> FollowUp:
    return follow_ups.promise(desk, Promise(words, resident_id=NOOR, agreed=True))


def test_a_promise_marked_as_kept_by_mistake_is_open_again(house: HouseOfTests) -> None:
    walk = promised(house.theo)
    follow_ups.close(house.theo, walk.id, FollowUpStatus.KEPT, outcome_words="It rained.")
    line = newest(house.theo)
    assert line.words == "Noor: “A walk” marked as kept, Mon 9 Mar 11:00"
    assert (line.why_not, line.asks_them) == ("", False)
    take_back(house.theo, line.id)
    (again,) = follow_ups.open_follow_ups(house.theo)
    assert (again.id, again.outcome_words, again.closed_by) == (walk.id, "", None)
    assert unfinished.at(house.theo, f"A walk|promise {walk.id}") == {"words": "It rained."}
    with pytest.raises(NotFound):
        take_back(house.theo, line.id)


def test_what_they_let_go_is_not_turned_round_without_asking_them(house: HouseOfTests) -> None:
    walk = promised(house.theo)
    follow_ups.close(house.theo, walk.id, FollowUpStatus.LET_GO, with_person=True)
    line = newest(house.theo)
    assert line.asks_them
    with pytest.raises(NeedsTheirDecision):
        take_back(house.theo, line.id)
    take_back(house.theo, line.id, THEY_SAID_SO)
    assert follow_ups.open_follow_ups(house.theo)[0].id == walk.id


def test_a_promise_i_took_goes_back_to_the_shift(house: HouseOfTests) -> None:
    walk = promised(house.theo)
    follow_ups.take(house.theo, walk.id)
    take_back(house.theo, newest(house.theo).id)
    assert follow_ups.open_follow_ups(house.theo)[0].staff_id is None


def test_a_step_and_a_wish_go_back_with_their_word_one_after_the_other(house: HouseOfTests) -> None:
    wish = priorities.add_priority(house.theo, NOOR, "Read one thing", THEY_SAID_SO)
    wish = priorities.add_step(house.theo, wish, "Find the book", THEY_SAID_SO)
    wish = priorities.move_priority(house.theo, wish, PriorityStatus.CHOSEN, THEY_SAID_SO)
    for status in (StepStatus.DOING, StepStatus.DONE):
        step = wish.steps[0]
        wish = priorities.move_step(house.theo, wish, step, status, THEY_SAID_SO)
    assert newest(house.theo).words == (
        "Noor: the step marked as done: “Find the book”, Mon 9 Mar 11:00"
    )
    with pytest.raises(NeedsTheirDecision):
        take_back(house.theo, newest(house.theo).id)
    seen = []
    while last_acts(house.theo):
        take_back(house.theo, newest(house.theo).id, THEY_SAID_SO)
        (now,) = priorities.priorities_of(house.theo, NOOR)
        seen.append((now.steps[0].status, now.status))
    assert seen == [
        (StepStatus.DOING, PriorityStatus.CHOSEN),
        (StepStatus.OPEN, PriorityStatus.CHOSEN),
        (StepStatus.OPEN, PriorityStatus.WISH),
    ]
    assert now.decisions[-1].how is THEY_SAID_SO.how


def test_an_earlier_wording_comes_back_and_none_is_lost(house: HouseOfTests) -> None:
    note = write(house.theo, "We baked.")
    notes.reword(house.theo, note, "We baked bread.")
    take_back(house.theo, newest(house.theo).id)
    assert notes.note_by_id(house.theo, note.id).text == "We baked."
    assert notes.earlier_wordings(house.theo, note.id) == ("We baked.", "We baked bread.")


def test_a_note_somebody_has_read_stays_as_it_is(house: HouseOfTests) -> None:
    note = write(house.theo, "We baked.")
    notes.reword(house.theo, note, "We baked bread.")
    read_notes(house.dot)
    assert newest(house.theo).why_not.startswith("Somebody has read this note")
    with pytest.raises(NotPossible, match="Add to it instead"):
        take_back(house.theo, newest(house.theo).id)


def test_what_was_handed_over_stays(house: HouseOfTests, clock: MovingClock) -> None:
    walk = promised(house.theo)
    follow_ups.close(house.theo, walk.id, FollowUpStatus.KEPT)
    clock.to("2026-03-09 15:05")
    handovers.give(house.theo)
    with pytest.raises(NotPossible, match="handed over"):
        take_back(house.theo, newest(house.theo).id)


def test_what_another_has_read_on_their_page_stays(house: HouseOfTests, clock: MovingClock) -> None:
    walk = promised(house.theo)
    follow_ups.close(house.theo, walk.id, FollowUpStatus.KEPT)
    clock.on(minutes=5)
    opening_pages.open_page(house.dot, NOOR)
    assert newest(house.theo).why_not == "Dot has read their page since. Add to it instead."


def test_what_another_has_gone_on_with_stays(house: HouseOfTests) -> None:
    walk = promised(house.theo)
    follow_ups.take(house.theo, walk.id)
    follow_ups.close(house.dot, walk.id, FollowUpStatus.KEPT)
    with pytest.raises(NotPossible, match="changed again since"):
        take_back(house.theo, newest(house.theo).id)


def test_a_chore_is_not_done_after_all_and_one_taken_off_comes_back(house: HouseOfTests) -> None:
    bread = chores.add_chore(house.theo, "Bread", Every.DAY)
    chores.turn(house.theo, bread.id)
    take_back(house.theo, newest(house.theo).id)
    assert chores.chores(house.theo)[0].open
    chores.let_go(house.theo, bread.id)
    take_back(house.theo, newest(house.theo).id)
    assert chores.chores(house.theo)[0].chore.text == "Bread"
    chores.turn(house.theo, bread.id)
    chores.turn(house.dot, bread.id)
    chores.turn(house.dot, bread.id)
    with pytest.raises(NotPossible):
        take_back(house.theo, newest(house.theo).id)


def test_what_can_never_be_taken_back_says_what_to_do_instead(house: HouseOfTests) -> None:
    promised(house.theo)
    write(house.theo, "We baked.")
    note, promise = last_acts(house.theo)
    assert "E puts it differently" in note.why_not
    assert "move it with them" in promise.why_not
    for line in (note, promise):
        with pytest.raises(NotPossible):
            take_back(house.theo, line.id)


def test_only_mine_only_the_last_ones_and_from_a_page_only_theirs(house: HouseOfTests) -> None:
    for number in range(KEPT_IN_MIND + 3):
        write(house.theo, f"Note {number}", SAM if number % 2 else NOOR)
    assert last_acts(house.dot) == ()
    lines = last_acts(house.theo)
    assert len(lines) == KEPT_IN_MIND
    assert "Note 22" in lines[0].words
    assert all(line.words.startswith("Sam") for line in last_acts(house.theo, about=SAM))
    assert house.book.sql("SELECT count(*) FROM last_act") == [(KEPT_IN_MIND,)]


def test_words_of_theirs_go_back_only_with_their_word(house: HouseOfTests) -> None:
    notes.take_own_words(house.theo, NOOR, "Leave the window open.", HowTaken.QUOTE)
    line = newest(house.theo)
    assert line.words.startswith("Noor: “Leave the window open.” kept as their own words")
    with pytest.raises(NeedsTheirDecision):
        take_back(house.theo, line.id)
    take_back(house.theo, line.id, THEY_SAID_SO)
    assert residents.person_page(house.theo, NOOR).own_words == ()
    assert last_acts(house.theo) == ()
    number = notes.take_own_words(house.theo, NOOR, "Leave it shut.", HowTaken.QUOTE)
    notes.withdraw_own_words(house.dot, number, THEY_SAID_SO)
    assert "Leave it shut" not in newest(house.theo).words
    assert newest(house.theo).why_not == "They have taken it back already."


def test_another_wording_of_a_wish_goes_back_to_the_one_before(house: HouseOfTests) -> None:
    wish = priorities.add_priority(house.theo, NOOR, "Read one thing", THEY_SAID_SO)
    priorities.reword_priority(house.theo, wish, "Read two things", THEY_SAID_SO)
    line = newest(house.theo)
    assert line.words.startswith("Noor: “Read two things” put differently")
    with pytest.raises(NeedsTheirDecision):
        take_back(house.theo, line.id)
    take_back(house.theo, line.id, THEY_SAID_SO)
    (now,) = priorities.priorities_of(house.theo, NOOR)
    assert now.words == "Read one thing"
    assert last_acts(house.theo) == ()


def test_a_celebration_nobody_has_heard_of_is_taken_back(house: HouseOfTests) -> None:
    residents.celebrate(house.theo, "The bread rose", resident_id=NOOR)
    take_back(house.theo, newest(house.theo).id)
    assert residents.person_page(house.theo, NOOR).celebrations == ()
    assert "The bread rose" not in repr(next_page(house.theo))
    residents.celebrate(house.theo, "The soup, too")
    house.clock.to("2026-03-09 15:05")
    handovers.give(house.theo)
    assert newest(house.theo).words.startswith("“The soup, too” celebrated")
    assert "handed over" in newest(house.theo).why_not


def test_when_somebodys_words_end_nothing_is_left_of_what_was_done(house: HouseOfTests) -> None:
    promised(house.theo)
    write(house.theo, "We baked bread.")
    notes.take_own_words(house.theo, NOOR, "It rose!", HowTaken.QUOTE)
    residents.celebrate(house.theo, "The bread rose", resident_id=NOOR)
    write(house.theo, "He slept.", SAM)
    with house.book.writing():
        purging.remove_person(house.book, NOOR, proof="p", by=1, at=house.clock())
    assert [line.words.partition(":")[0] for line in last_acts(house.theo)] == ["Sam"]
