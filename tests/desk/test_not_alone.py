"""R182: somebody may ask for another than this one, and nobody else learns why."""

from __future__ import annotations

import pytest

from handover.desk import not_alone
from handover.house.priorities import HowWeKnow
from handover.house.refusals import NeedsTheirDecision, NotFound, NotYours
from tests.house_of_tests import KAI, NOOR, THEY_SAID_SO, HouseOfTests, in_files

WHY = "He reminds me of a ward."


def test_x06_who_plans_hears_that_another_is_asked_for_and_nothing_else(
    house: HouseOfTests,
) -> None:
    jun = house.jun.who.id
    not_alone.rather_not(house.theo, KAI, jun, THEY_SAID_SO, why=WHY)
    assert not_alone.asks_for_another(house.mags, KAI, jun) is True
    assert not_alone.asks_for_another(house.mags, KAI, house.mags.who.id) is False
    assert not_alone.asks_for_another(house.mags, NOOR, jun) is False
    assert "Jun" not in not_alone.ASK_FOR_ANOTHER


def test_a_coordinator_and_the_person_read_it_and_nobody_else(house: HouseOfTests) -> None:
    not_alone.rather_not(house.theo, KAI, house.jun.who.id, THEY_SAID_SO, why=WHY)
    (one,) = not_alone.for_the_coordinator(house.ines, KAI)
    assert (one.staff_id, one.why, one.how) == (house.jun.who.id, WHY, HowWeKnow.HERE_NOW)
    assert not_alone.for_themselves(house.theo, KAI) == (one,)
    with pytest.raises(NotYours):
        not_alone.for_the_coordinator(house.theo, KAI)


def test_it_is_theirs_to_say_and_theirs_to_take_back_wholly(house: HouseOfTests) -> None:
    jun = house.jun.who.id
    with pytest.raises(NeedsTheirDecision, match="theirs to say"):
        not_alone.rather_not(house.theo, KAI, jun, None)
    not_alone.rather_not(house.theo, KAI, jun, THEY_SAID_SO, why=WHY)
    not_alone.rather_not(house.mags, KAI, jun, THEY_SAID_SO)
    (said_last,) = not_alone.for_themselves(house.theo, KAI)
    assert said_last.why == ""
    with pytest.raises(NeedsTheirDecision):
        not_alone.all_right_again(house.theo, KAI, jun, None)
    not_alone.all_right_again(house.theo, KAI, jun, THEY_SAID_SO)
    assert not_alone.asks_for_another(house.mags, KAI, jun) is False
    not_alone.all_right_again(house.theo, KAI, jun, THEY_SAID_SO)
    assert in_files(house.path.parent, "ward") == ()


def test_nobody_that_is_not_there_is_kept(house: HouseOfTests) -> None:
    with pytest.raises(NotFound):
        not_alone.rather_not(house.theo, 99, house.jun.who.id, THEY_SAID_SO)
    with pytest.raises(NotFound, match="on the team"):
        not_alone.rather_not(house.theo, KAI, 99, THEY_SAID_SO)
