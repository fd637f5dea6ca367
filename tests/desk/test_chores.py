"""What the house needs again and again: on nobody's page, by nobody's tally."""

from __future__ import annotations

import pytest

from handover.desk import chores, handovers, leads
from handover.desk.chores import ChoreLine
from handover.house.chores import Every
from handover.house.refusals import MovedOn, NotFound, Unfit
from tests.house_of_tests import HouseOfTests, MovingClock


def only(house: HouseOfTests) -> ChoreLine:
    [line] = chores.chores(house.mags)
    return line


def test_what_is_done_every_day_is_open_again_when_the_day_begins(
    house: HouseOfTests, clock: MovingClock
) -> None:
    boiler = chores.add_chore(house.theo, "Look at the boiler", Every.DAY)
    assert only(house).open
    chores.turn(house.theo, boiler.id)
    assert (only(house).open, only(house).done) == (False, "T. Mon 9 Mar 11:00")
    clock.to("2026-03-10 04:50")
    assert not only(house).open, "the night is still the day before"
    clock.to("2026-03-10 05:10")
    assert only(house).open


def test_what_is_done_every_week_is_open_again_on_monday(
    house: HouseOfTests, clock: MovingClock
) -> None:
    bins = chores.add_chore(house.theo, "Bins to the street", Every.WEEK)
    chores.turn(house.theo, bins.id)
    clock.to("2026-03-15 23:00")
    assert not only(house).open
    clock.to("2026-03-16 06:00")
    assert only(house).open


def test_what_comes_now_and_then_never_waits(house: HouseOfTests, clock: MovingClock) -> None:
    chores.add_chore(house.theo, "Air the attic", Every.NOW_AND_THEN)
    clock.on(days=90)
    assert not only(house).open


def test_only_who_did_it_last_is_kept_and_it_can_be_taken_back(
    house: HouseOfTests, clock: MovingClock
) -> None:
    bread = chores.add_chore(house.theo, "Bread", Every.DAY)
    chores.turn(house.theo, bread.id)
    clock.on(days=1)
    chores.turn(house.mags, bread.id)
    rows = house.book.sql("SELECT done_by FROM chore")
    assert rows == [(house.mags.who.id,)]
    chores.turn(house.mags, bread.id)
    assert (only(house).open, only(house).done) == (True, "")


def test_the_house_lets_go_of_what_it_no_longer_needs(house: HouseOfTests) -> None:
    bread = chores.add_chore(house.theo, "Bread", Every.DAY)
    chores.let_go(house.theo, bread.id)
    assert chores.chores(house.theo) == ()
    with pytest.raises(NotFound, match="not on the list"):
        chores.turn(house.theo, bread.id)


def test_two_who_reword_it_both_see_both(house: HouseOfTests) -> None:
    was = chores.add_chore(house.theo, "Bread", Every.DAY)
    chores.change_chore(house.theo, was, "Bread and milk", Every.DAY)
    with pytest.raises(MovedOn) as met:
        chores.change_chore(house.mags, was, "Rolls", Every.DAY)
    assert (met.value.theirs, met.value.yours) == (
        "Bread and milk (every day)",
        "Rolls (every day)",
    )
    with pytest.raises(Unfit):
        chores.add_chore(house.theo, "  ", Every.DAY)


def test_it_stands_on_the_house_s_page_and_in_nobody_s_handover(house: HouseOfTests) -> None:
    chores.add_chore(house.theo, "Look at the boiler", Every.DAY)
    words = [lead.words for lead in leads.in_the_house(house.theo)]
    assert "What the house needs again and again, still open: Look at the boiler" in words
    assert "boiler" not in str(handovers.preview(house.theo))
