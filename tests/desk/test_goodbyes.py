"""Leaving with the person: promises settled, what is theirs taken, left or destroyed."""

from __future__ import annotations

from datetime import date

import pytest

from handover.desk import (
    follow_ups,
    goodbyes,
    leaving,
    my_side,
    notes,
    own_copy,
    priorities,
    residents,
)
from handover.desk.goodbyes import LeavingPage
from handover.house.follow_ups import FollowUpStatus
from handover.house.leaving import LeavingChoice, Told
from handover.house.notes import Carry, HowTaken
from handover.house.refusals import NeedsTheirDecision, NotFound, NotPossible
from handover.sheets.goodbye import goodbye_text
from tests.house_of_tests import KAI, NOOR, THEY_SAID_SO, HouseOfTests, in_files

TAKE, LEAVE, DESTROY = LeavingChoice.TAKE, LeavingChoice.LEAVE, LeavingChoice.DESTROY


@pytest.fixture
def noor_goes(monday: HouseOfTests) -> HouseOfTests:
    """Noor has settled what was promised; nothing of hers is chosen yet."""
    follow_ups.close(monday.theo, 1, FollowUpStatus.KEPT)
    return monday


def say(house: HouseOfTests, sort: str, choice: LeavingChoice, number: int = 0) -> None:
    goodbyes.choose(house.theo, NOOR, sort, number, choice, THEY_SAID_SO)


def group(page: LeavingPage, sort: str) -> goodbyes.Group:
    return next(one for one in page.groups if one.part.sort == sort)


def test_everything_stays_until_the_day_unless_they_say_otherwise(noor_goes: HouseOfTests) -> None:
    page = goodbyes.leaving_page(noor_goes.theo, NOOR)
    assert {one.choice for one in page.groups} == {LEAVE}
    assert (page.ends_on, page.days) == (date(2026, 6, 7), 90)
    sorts = [one.part.sort for one in page.groups]
    assert sorts[:2] == ["own words", "priorities"]
    assert not {"card", "openings", "stay"} & set(sorts)


def test_only_they_say_what_becomes_of_it(noor_goes: HouseOfTests) -> None:
    with pytest.raises(NeedsTheirDecision, match="theirs to say"):
        goodbyes.choose(noor_goes.theo, NOOR, "own words", 0, DESTROY, None)
    with pytest.raises(NotFound):
        goodbyes.choose(noor_goes.theo, NOOR, "furniture", 0, DESTROY, THEY_SAID_SO)
    residents.goodbye(noor_goes.theo, KAI)
    with pytest.raises(NotPossible):
        goodbyes.choose(noor_goes.theo, KAI, "own words", 0, DESTROY, THEY_SAID_SO)


def test_one_thing_may_go_another_way_than_its_sort(noor_goes: HouseOfTests) -> None:
    say(noor_goes, "own words", TAKE)
    say(noor_goes, "own words", DESTROY, 2)
    words = group(goodbyes.leaving_page(noor_goes.theo, NOOR), "own words")
    assert (words.choice, words.mixed) == (TAKE, True)
    assert words.single == {1: TAKE, 2: DESTROY}
    say(noor_goes, "own words", LEAVE)
    words = group(goodbyes.leaving_page(noor_goes.theo, NOOR), "own words")
    assert (words.choice, words.mixed) == (LEAVE, False)


def test_what_is_theirs_and_destroyed_is_in_no_file_when_they_have_left(
    noor_goes: HouseOfTests,
) -> None:
    house = noor_goes
    taken_back = notes.take_own_words(house.theo, NOOR, "Forget the blue door.", HowTaken.QUOTE)
    notes.withdraw_own_words(house.theo, taken_back, THEY_SAID_SO)
    house.path.with_name("house.book.before-0004").write_bytes(house.path.read_bytes())
    say(house, "own words", DESTROY)
    say(house, "priorities", DESTROY)
    say(house, "notes", DESTROY)
    assert in_files(house.path.parent, "window open")
    with pytest.raises(NeedsTheirDecision, match="nothing brings it back"):
        goodbyes.leave(house.theo, NOOR)
    assert residents.resident_by_id(house.theo, NOOR).here
    goodbyes.leave(house.theo, NOOR, "So long.", THEY_SAID_SO)
    for word in ("window open", "It rose!", "Read one thing", "Find the book", "blue door"):
        assert in_files(house.path.parent, word) == (), word
    # What others wrote goes on the day, with the rest.
    assert in_files(house.path.parent, "We baked bread.")
    assert house.book.sql("PRAGMA foreign_key_check") == []
    found = own_copy.gathered(house.theo, residents.resident_by_id(house.theo, NOOR))
    assert not {"own words", "priorities"} & {one.part.sort for one in found}


def test_nothing_is_destroyed_while_the_law_wants_it_kept(noor_goes: HouseOfTests) -> None:
    house = noor_goes
    say(house, "own words", DESTROY)
    leaving.hold(house.ines, NOOR, "A court asks.", Told.TOLD, "Ines, on Monday")
    page = goodbyes.leaving_page(house.theo, NOOR)
    assert page.hold is not None
    assert page.hold.reason == "A court asks."
    with pytest.raises(NotPossible, match="A court asks"):
        say(house, "priorities", DESTROY)
    say(house, "priorities", TAKE)
    goodbyes.leave(house.theo, NOOR, "So long.")
    assert not residents.resident_by_id(house.theo, NOOR).here, "nobody is kept from leaving"
    assert in_files(house.path.parent, "It rose!")


def test_of_single_things_only_those_are_destroyed(noor_goes: HouseOfTests) -> None:
    house = noor_goes
    say(house, "own words", DESTROY)
    say(house, "own words", TAKE, 2)
    wish = priorities.add_priority(house.theo, NOOR, "See the sea", THEY_SAID_SO)
    say(house, "priorities", DESTROY, wish.id)
    goodbyes.leave(house.theo, NOOR, decided=THEY_SAID_SO)
    assert in_files(house.path.parent, "It rose!") == ()
    assert in_files(house.path.parent, "window open")
    assert in_files(house.path.parent, "See the sea") == ()
    assert [one.words for one in priorities.priorities_of(house.theo, NOOR)] == ["Read one thing"]


def test_open_promises_are_settled_one_by_one(monday: HouseOfTests) -> None:
    page = goodbyes.leaving_page(monday.theo, NOOR)
    assert [(one.text, when) for one, when in page.promises] == [
        ("A walk to the library", "Mon 9 Mar 16:00-17:00, the shift")
    ]
    with pytest.raises(NotPossible, match="still open"):
        goodbyes.leave(monday.theo, NOOR)
    with pytest.raises(NeedsTheirDecision):
        goodbyes.house_matter(monday.theo, 1, None)
    ours = goodbyes.house_matter(monday.theo, 1, THEY_SAID_SO)
    assert (ours.resident_id, ours.text) == (None, "A walk to the library")
    with pytest.raises(NotPossible, match="the house's already"):
        goodbyes.house_matter(monday.theo, ours.id, THEY_SAID_SO)
    assert goodbyes.leaving_page(monday.theo, NOOR).promises == ()
    sheet = goodbyes.leave(monday.theo, NOOR)
    assert sheet.ends_on == date(2026, 6, 7)


def test_the_goodbye_sheet_has_no_number_but_the_house_line(noor_goes: HouseOfTests) -> None:
    with noor_goes.book.writing():
        noor_goes.book.sql("UPDATE house SET house_line = '802-555-0100', on_call_line = '0110'")
    desk = noor_goes.desk("Theo")
    noor_goes.look_again(noor_goes.book)
    desk = noor_goes.theo
    before = goodbyes.goodbye_sheet(desk, NOOR)
    assert (before.ends_on, before.receipt) == (None, "")
    sheet = goodbyes.leave(desk, NOOR, "By the front door.")
    text = goodbye_text(sheet)
    farewell = leaving.farewell_of(desk, NOOR)
    assert farewell is not None
    assert farewell.receipt in text
    for words in ("802-555-0100", "“By the front door.”", "Sun 7 Jun 2026"):
        assert words in text
    assert "0110" not in text
    assert max(map(len, text.splitlines())) <= 72


def test_what_hung_on_destroyed_words_goes_or_lets_go_of_them(noor_goes: HouseOfTests) -> None:
    house = noor_goes
    my_side.carry_words(house.theo, 1, Carry.NO, THEY_SAID_SO)
    say(house, "own words", DESTROY)
    goodbyes.leave(house.theo, NOOR, decided=THEY_SAID_SO)
    assert house.book.sql("SELECT * FROM carry_choice") == []
    assert house.book.sql("PRAGMA foreign_key_check") == []
    assert house.book.sql("PRAGMA integrity_check") == [("ok",)]
