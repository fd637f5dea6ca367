"""The names people use here."""

from __future__ import annotations

import pytest

from handover.desk import knowing, naming, notes, residents
from handover.desk.board import board
from handover.desk.checking import look_at
from handover.desk.handover_pages import next_page
from handover.house.refusals import MovedOn, NeedsTheirDecision, NotPossible
from handover.store import people
from tests.house_of_tests import KAI, NOOR, SAM, THEY_SAID_SO, HouseOfTests, write


def called(house: HouseOfTests, number: int) -> str:
    return residents.resident_by_id(house.mags, number).name


def rename(house: HouseOfTests, number: int, name: str) -> None:
    who = residents.resident_by_id(house.mags, number)
    naming.change_name(house.mags, who, name, THEY_SAID_SO)


def test_a_new_name_stands_everywhere_and_the_old_one_nowhere(house: HouseOfTests) -> None:
    write(house.theo, "Kai carved a spoon.", KAI)
    rename(house, KAI, "Kit")
    page = residents.person_page(house.mags, KAI)
    assert page.resident.name == "Kit"
    assert [line.resident.name for line in board(house.mags).people].count("Kit") == 1
    assert "Kai" not in {part.name for part in next_page(house.mags).parts}
    assert "Kit" in {part.name for part in next_page(house.mags).parts}


def test_what_was_written_under_the_old_name_keeps_its_words(house: HouseOfTests) -> None:
    note = write(house.theo, "Kai carved a spoon.", KAI)
    rename(house, KAI, "Kit")
    assert notes.note_by_id(house.mags, note.id).text == "Kai carved a spoon."


def test_the_old_name_is_still_known_on_everybody_elses_page(house: HouseOfTests) -> None:
    rename(house, KAI, "Kit")
    rename(house, KAI, "Kestrel")
    text = "Kai, Kit and Kestrel cooked with her."
    found = look_at(text, knowing.known(house.theo, about=NOOR))
    assert [one.text for one in found if one.rule == "A4"] == ["Kai", "Kit", "Kestrel"]
    own = look_at("Kai and Kit are names he had.", knowing.known(house.theo, about=KAI))
    assert not [one for one in own if one.rule == "A4"]


def test_every_name_there_ever_was_is_known_the_present_one_first(house: HouseOfTests) -> None:
    rename(house, KAI, "Kit")
    rename(house, KAI, "Kai")
    rename(house, KAI, "Kestrel")
    ever = people.names_ever(house.book)
    assert ever[KAI] == ("Kestrel", "Kai", "Kit")
    assert ever[NOOR] == ("Noor",)


def test_only_they_change_their_name(house: HouseOfTests) -> None:
    who = residents.resident_by_id(house.mags, KAI)
    with pytest.raises(NeedsTheirDecision):
        naming.change_name(house.mags, who, "Kit", None)
    with pytest.raises(NeedsTheirDecision):
        naming.change_pronouns(house.mags, KAI, "they", None)
    assert called(house, KAI) == "Kai"


def test_two_terminals_change_one_name_and_neither_is_lost(house: HouseOfTests) -> None:
    seen = residents.resident_by_id(house.mags, KAI)
    naming.change_name(house.mags, seen, "Kit", THEY_SAID_SO)
    with pytest.raises(MovedOn) as moved:
        naming.change_name(house.theo, seen, "Kestrel", THEY_SAID_SO)
    assert (moved.value.theirs, moved.value.yours) == ("Kit", "Kestrel")


def test_two_with_the_same_name_are_asked_what_tells_them_apart(house: HouseOfTests) -> None:
    with pytest.raises(NotPossible, match="what tells them apart"):
        residents.welcome(house.theo, "sám")
    rename(house, SAM, "Sam B.")
    other = residents.welcome(house.theo, "Sam K.")
    page = look_at("Sam K. cooked, Sam ate.", knowing.known(house.theo, about=SAM))
    assert [one.text for one in page if one.rule == "A4"] == ["Sam K"]
    theirs = look_at("Sam B and he sang.", knowing.known(house.theo, about=other.id))
    assert [one.text for one in theirs if one.rule == "A4"] == ["Sam B"]


def test_nobody_takes_the_name_of_somebody_who_stays(house: HouseOfTests) -> None:
    with pytest.raises(NotPossible, match="already a Noor"):
        rename(house, KAI, "noor")


def test_pronouns_can_be_said_later_and_taken_back(house: HouseOfTests) -> None:
    assert naming.change_pronouns(house.mags, KAI, " they ", THEY_SAID_SO).pronouns == "they"
    assert naming.change_pronouns(house.mags, KAI, "", THEY_SAID_SO).pronouns == ""
