"""What is theirs ends, or is put differently, only with their word; how we know is kept."""

from __future__ import annotations

from typing import Any

import pytest

from handover.desk import feedback, meeting_them, my_side, notes, residents, stays
from handover.desk.own_copy import own_copy
from handover.desk.their_page import their_page
from handover.house.feedback import NewFeedback
from handover.house.priorities import HowWeKnow, TheirDecision
from handover.house.refusals import NeedsTheirDecision
from tests.house_of_tests import NOOR, THEY_SAID_SO, HouseOfTests

TOLD = TheirDecision(HowWeKnow.TOLD_ME)


def said_to_the_house(house: HouseOfTests) -> int:
    return feedback.say(house.mags, NewFeedback(NOOR, "The evenings are loud.")).id


def said_to_a_note(house: HouseOfTests) -> int:
    return my_side.say_my_side(house.mags, 1, "Not how it was.").my_side[0].id


TAKES_BACK: dict[str, Any] = {
    "words": (lambda house: 1, notes.withdraw_own_words),
    "my side": (said_to_a_note, my_side.withdraw_my_side),
    "what was said back": (said_to_the_house, feedback.take_back),
}


@pytest.mark.parametrize("what", TAKES_BACK)
def test_taking_back_needs_their_word_and_how_we_know_is_kept(
    what: str, monday: HouseOfTests
) -> None:
    make, take = TAKES_BACK[what]
    number = make(monday)
    with pytest.raises(NeedsTheirDecision, match="Only they take their words back"):
        take(monday.mags, number, None)
    assert monday.book.sql("SELECT 1 FROM taken_back") == []
    take(monday.mags, number, TOLD)
    kept = monday.book.sql("SELECT resident_id, how, recorded_by FROM taken_back")
    assert kept == [(NOOR, "told me", monday.mags.who.id)]
    first = their_page(monday.theo, NOOR).parts[0]
    assert "You took words back on Mon 9 Mar" in first.pieces[-1].text
    assert first.pieces[-1].under == ("you told Mags",)


def test_taking_the_same_back_again_changes_nothing(monday: HouseOfTests) -> None:
    notes.withdraw_own_words(monday.mags, 1, TOLD)
    notes.withdraw_own_words(monday.theo, 1, THEY_SAID_SO)
    assert monday.book.sql("SELECT how FROM taken_back") == [("told me",)]


def met(house: HouseOfTests, words: str, decided: TheirDecision | None = TOLD) -> None:
    who = residents.resident_by_id(house.theo, NOOR)
    residents.keep_ask_first(house.theo, who, words, decided)


def test_how_they_want_to_be_met_is_kept_with_how_we_know(house: HouseOfTests) -> None:
    with pytest.raises(NeedsTheirDecision):
        met(house, "Knock twice.", None)
    met(house, "Knock twice.")
    met(house, "Knock, and wait.", THEY_SAID_SO)
    met(house, "Knock, and wait.", TOLD)
    rows = house.book.sql("SELECT words, how, recorded_by FROM how_to_meet ORDER BY id")
    theo = house.theo.who.id
    assert rows == [("Knock twice.", "told me", theo), ("Knock, and wait.", "here now", theo)]
    assert residents.resident_by_id(house.theo, NOOR).ask_first == "Knock, and wait."


def test_r061_how_they_wanted_to_be_met_before_is_out_of_sight(house: HouseOfTests) -> None:
    met(house, "Knock twice.")
    met(house, "Knock, and wait.")
    assert "twice" not in repr(residents.person_page(house.mags, NOOR))
    assert [one.words for one in meeting_them.put_before(house.mags, NOOR)] == ["Knock twice."]
    assert "Knock twice." in repr(own_copy(house.mags, NOOR, "text")), "it is theirs to have"


def test_taken_back_it_stands_nowhere_as_it_ever_stood(house: HouseOfTests) -> None:
    met(house, "Knock twice.")
    met(house, "Knock, and wait.")
    met(house, "")
    assert meeting_them.put_before(house.mags, NOOR) == ()
    assert house.book.sql("SELECT 1 FROM how_to_meet") == []


def test_what_they_said_when_they_came_counts_as_said_here(house: HouseOfTests) -> None:
    here = residents.welcome(house.theo, "Ash", ask_first="Ask before you sit down.")
    comes = stays.expect(house.theo, "Robin", ask_first="Tea first.")
    rows = house.book.sql("SELECT resident_id, how FROM how_to_meet ORDER BY id")
    assert rows == [(here.id, "here now"), (comes.id, "told me")]
