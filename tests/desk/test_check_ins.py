"""Asking how the support lands: in their rhythm, in their words, and never twice a day."""

from __future__ import annotations

import pytest

from handover.desk import check_ins, residents
from handover.desk.board import board
from handover.desk.check_ins import Answered
from handover.desk.handover_pages import next_page
from handover.house.check_ins import Topic
from handover.house.notes import Carry
from handover.house.refusals import MovedOn, NeedsTheirDecision, Unfit
from handover.house.times import day_of
from tests.house_of_tests import NOOR, SAM, THEY_SAID_SO, HouseOfTests

KNOCKS = Answered({Topic.LANDS: "Two knocks.", Topic.DISTANCE: " "})


def asked_for(house: HouseOfTests) -> list[str]:
    """Whom the board calls it a good day to ask."""
    found = [lead.words for lead in board(house.theo).look_at if lead.key.startswith("check-in")]
    return [words.removeprefix("A good day to ask ").partition(" ")[0] for words in found]


def next_on(house: HouseOfTests, number: int = NOOR) -> str:
    on = check_ins.check_ins_page(house.theo, number).next_on
    return day_of(on) if on else ""


def test_the_first_is_two_weeks_after_they_came_and_then_every_four(house: HouseOfTests) -> None:
    house.clock.to("2026-03-06 12:00")
    assert next_on(house) == "Sun 8 Mar"
    assert asked_for(house) == []
    house.clock.to("2026-03-09 11:00")
    assert asked_for(house) == ["Noor", "Sam"], "two lines at the most"
    check_ins.ask(house.theo, NOOR, KNOCKS, THEY_SAID_SO)
    assert next_on(house) == "Mon 6 Apr"
    assert "Noor" not in asked_for(house)


def test_only_who_is_on_shift_is_told(house: HouseOfTests) -> None:
    assert [one.key for one in board(house.mags).look_at] == []


def test_what_was_skipped_is_not_there_and_nothing_at_all_is_not_kept(house: HouseOfTests) -> None:
    with pytest.raises(Unfit, match="Nothing was answered"):
        check_ins.ask(house.theo, NOOR, Answered({Topic.LANDS: " "}), THEY_SAID_SO)
    with pytest.raises(NeedsTheirDecision):
        check_ins.ask(house.theo, NOOR, KNOCKS, None)
    check_ins.ask(house.theo, NOOR, KNOCKS, THEY_SAID_SO)
    [said] = check_ins.check_ins_page(house.mags, NOOR).said
    assert said.answers == ((Topic.LANDS, "Two knocks."),)


def test_they_decide_what_is_carried(house: HouseOfTests) -> None:
    check_ins.ask(house.theo, NOOR, KNOCKS, THEY_SAID_SO)
    assert "Two knocks." not in repr(next_page(house.mags))
    check_ins.ask(house.theo, SAM, Answered({Topic.LANDS: "Well."}, Carry.YES), THEY_SAID_SO)
    [item] = next_page(house.mags).part(SAM).items  # type: ignore[union-attr]
    assert item.own_words == ("Well.",)
    assert "Two knocks." not in repr(residents.person_page(house.mags, NOOR))


def test_they_may_stop_it_or_choose_another_rhythm_or_say_not_today(house: HouseOfTests) -> None:
    check_ins.not_today(house.theo, NOOR, THEY_SAID_SO)
    assert next_on(house) == "Mon 16 Mar"
    was = check_ins.check_ins_page(house.theo, NOOR).rhythm
    check_ins.ask_every(house.theo, NOOR, 14, THEY_SAID_SO, was=was)
    assert next_on(house) == "Mon 23 Mar"
    house.clock.to("2026-03-11 11:00")
    check_ins.ask(house.theo, NOOR, KNOCKS, THEY_SAID_SO)
    assert next_on(house) == "Wed 25 Mar"
    with pytest.raises(MovedOn, match="another rhythm"):
        check_ins.ask_every(house.theo, NOOR, 0, THEY_SAID_SO, was=was)
    was = check_ins.check_ins_page(house.theo, NOOR).rhythm
    with pytest.raises(NeedsTheirDecision):
        check_ins.ask_every(house.theo, NOOR, 0, None, was=was)
    check_ins.ask_every(house.theo, NOOR, 0, THEY_SAID_SO, was=was)
    assert next_on(house) == ""
    house.clock.to("2026-10-26 11:00")
    assert "Noor" not in asked_for(house)
    check_ins.ask(house.theo, NOOR, KNOCKS, THEY_SAID_SO)
    assert next_on(house) == "", "they said something, and still do not want to be asked"


def test_nobody_is_asked_about_who_has_left(house: HouseOfTests) -> None:
    residents.goodbye(house.theo, NOOR)
    assert asked_for(house) == ["Sam", "Bee"]
    assert next_on(house) == ""
