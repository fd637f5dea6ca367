"""The day on which all of it goes: set when somebody leaves, told to them, held only by the law."""

from __future__ import annotations

from datetime import date

import pytest

from handover.desk import follow_ups, leaving, purging, residents
from handover.house.follow_ups import FollowUpStatus
from handover.house.leaving import Told, ends_on, proof_of
from handover.house.refusals import (
    MovedOn,
    NeedsTheirDecision,
    NotFound,
    NotPossible,
    NotYours,
    Unfit,
)
from tests.house_of_tests import BEE, NOOR, THEY_SAID_SO, HouseOfTests, in_files, write

IN_NINETY_DAYS = date(2026, 6, 7)


@pytest.fixture
def bee_left(monday: HouseOfTests) -> HouseOfTests:
    """Bee said goodbye on Monday 9 March."""
    write(monday.theo, "Bee gave his plant to the house.", BEE)
    residents.goodbye(monday.theo, BEE, words="By the front door.")
    return monday


def test_whoever_leaves_is_told_the_day(bee_left: HouseOfTests) -> None:
    ending = leaving.ending_of(bee_left.theo, BEE)
    assert (ending.on, ending.due, ending.hold) == (IN_NINETY_DAYS, False, None)
    assert leaving.ending_of(bee_left.theo, NOOR).on is None
    farewell = leaving.farewell_of(bee_left.theo, BEE)
    assert farewell is not None
    assert len(farewell.receipt.split("-")) == 5


def test_a_house_says_for_how_long_and_nobody_is_kept_longer_than_they_were_told(
    bee_left: HouseOfTests,
) -> None:
    leaving.set_keep_days(bee_left.ines, 365)
    assert leaving.keep_days(bee_left.theo) == 365
    assert leaving.ending_of(bee_left.theo, BEE).on == IN_NINETY_DAYS
    with pytest.raises(NotYours):
        leaving.set_keep_days(bee_left.theo, 1)
    for days in (0, 4000):
        with pytest.raises(Unfit, match="1 to 3650"):
            leaving.set_keep_days(bee_left.ines, days)


def test_who_left_before_there_was_a_day_has_one_all_the_same(bee_left: HouseOfTests) -> None:
    with bee_left.book.writing():
        bee_left.book.sql("DELETE FROM farewell")
    assert leaving.ending_of(bee_left.theo, BEE).on == IN_NINETY_DAYS
    bee_left.clock.on(days=91)
    ended = purging.end(bee_left.theo, BEE, "Bee")
    assert purging.was_ended(bee_left.theo, ended.receipt, "Bee")


def test_when_the_day_has_come_anybody_on_the_team_ends_it(bee_left: HouseOfTests) -> None:
    bee_left.clock.on(days=90)
    assert [one.resident.name for one in purging.due(bee_left.theo)] == ["Bee"]
    ended = purging.end(bee_left.theo, BEE, " bee ")
    assert ended.backup is not None
    with pytest.raises(NotFound):
        residents.resident_by_id(bee_left.theo, BEE)
    assert in_files(bee_left.path.parent, "Bee") == ()
    assert leaving.endings(bee_left.theo) == ()


def test_the_receipt_shows_whose_removal_it_was_and_the_book_alone_does_not(
    bee_left: HouseOfTests,
) -> None:
    farewell = leaving.farewell_of(bee_left.theo, BEE)
    assert farewell is not None
    bee_left.clock.on(days=90)
    ended = purging.end(bee_left.theo, BEE, "Bee")
    assert ended.receipt == farewell.receipt
    assert purging.was_ended(bee_left.mags, ended.receipt.lower(), "Bee") == (ended.at, "Theo")
    assert purging.was_ended(bee_left.mags, ended.receipt, "Kai") is None
    assert purging.was_ended(bee_left.mags, "", "Bee") is None
    assert in_files(bee_left.path.parent, ended.receipt) == ()
    assert in_files(bee_left.path.parent, proof_of(ended.receipt, "Bee"))


def test_earlier_only_a_coordinator_and_only_if_they_say_so(bee_left: HouseOfTests) -> None:
    with pytest.raises(NotYours, match="before Sun 7 Jun"):
        purging.end(bee_left.theo, BEE, "Bee", THEY_SAID_SO)
    with pytest.raises(NeedsTheirDecision, match="only if they say so"):
        purging.end(bee_left.ines, BEE, "Bee")
    with pytest.raises(Unfit, match="type the name"):
        purging.end(bee_left.ines, BEE, "Kai", THEY_SAID_SO)
    assert leaving.ending_of(bee_left.theo, BEE).on == IN_NINETY_DAYS
    purging.end(bee_left.ines, BEE, "Bee", THEY_SAID_SO)
    assert leaving.endings(bee_left.theo) == ()


def test_nothing_ends_while_somebody_stays(bee_left: HouseOfTests) -> None:
    with pytest.raises(NotPossible, match="is staying here"):
        purging.end(bee_left.ines, NOOR, "Noor", THEY_SAID_SO)
    with pytest.raises(NotFound):
        purging.end(bee_left.ines, 99, "Nobody", THEY_SAID_SO)


def test_the_law_holds_it_with_a_reason_the_person_is_told(bee_left: HouseOfTests) -> None:
    house = bee_left
    with pytest.raises(NotYours):
        leaving.hold(house.theo, BEE, "A magistrate asks for it.", Told.TOLD, "Theo, on Monday")
    for reason, told in (("", "Ines, on Monday"), ("A magistrate asks for it.", " ")):
        with pytest.raises(Unfit, match="still empty"):
            leaving.hold(house.ines, BEE, reason, Told.TOLD, told)
    leaving.hold(
        house.ines, BEE, "A magistrate asks for it.", Told.WILL_BE, "A letter to the address."
    )
    with pytest.raises(NotPossible, match="held already"):
        leaving.hold(house.ines, BEE, "Again.", Told.TOLD, "Ines")

    house.clock.on(days=120)
    assert purging.due(house.ines) == ()
    with pytest.raises(NotPossible, match="A magistrate asks for it"):
        purging.end(house.ines, BEE, "Bee", THEY_SAID_SO)

    (held,) = leaving.holds_of(house.ines, BEE)
    leaving.told_of_hold(house.ines, held, "Ines, by letter, in June")
    assert leaving.holds_of(house.ines, BEE)[0].told is Told.TOLD
    with pytest.raises(NotYours):
        leaving.lift_hold(house.theo, held, "The court has it.")
    leaving.lift_hold(house.ines, held, "The court has what it wanted.")
    with pytest.raises(MovedOn):
        leaving.lift_hold(house.ines, held, "Again.")
    assert [one.resident.id for one in purging.due(house.ines)] == [BEE]
    purging.end(house.theo, BEE, "Bee")
    assert in_files(house.path.parent, "magistrate") == ()


def test_whoever_comes_back_has_no_day_any_more(bee_left: HouseOfTests) -> None:
    leaving.lift_purge_date(bee_left.theo, BEE)
    bee_left.clock.on(days=200)
    assert leaving.ending_of(bee_left.theo, BEE).on is None
    assert purging.due(bee_left.theo) == ()
    with pytest.raises(NeedsTheirDecision, match="No day is set"):
        purging.end(bee_left.ines, BEE, "Bee")


def test_open_promises_are_settled_before_anybody_leaves(monday: HouseOfTests) -> None:
    with pytest.raises(NotPossible, match="still open"):
        residents.goodbye(monday.theo, NOOR)
    assert leaving.farewell_of(monday.theo, NOOR) is None
    follow_ups.close(monday.theo, 1, FollowUpStatus.LET_GO, with_person=True)
    residents.goodbye(monday.theo, NOOR)
    assert leaving.ending_of(monday.theo, NOOR).on == ends_on(date(2026, 3, 9), 90)
