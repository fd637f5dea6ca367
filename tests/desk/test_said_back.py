"""What is said back about one person names nobody else unasked."""

from __future__ import annotations

import pytest

from handover.desk import Answer, Answers, handovers
from handover.desk.handover_pages import handover_page
from handover.desk.said_back import FOR_THE_HOUSE
from handover.house.handovers import HOUSE_PART, Handover, Heard
from handover.rules.concerns import Unanswered
from handover.rules.other_residents import ANOTHER, BOTH_AGREED
from tests.house_of_tests import NOOR, HouseOfTests, write

BOTH = "Tea with Noor, after Sam has cooked."


@pytest.fixture
def given(house: HouseOfTests) -> Handover:
    write(house.theo, "We baked bread.")
    house.clock.to("2026-03-09 15:05")
    return handovers.give(house.theo)


def said_back(house: HouseOfTests, given: Handover, part: int) -> tuple[str, ...]:
    found = handover_page(house.mags, given.id).part(part)
    return tuple(one.text for one in found.said_back) if found else ()


def hear(house: HouseOfTests, given: Handover, answers: Answers) -> None:
    handovers.receive_part(
        house.mags,
        given.id,
        NOOR,
        heard=Heard.GOT_IT,
        version_seen=0,
        said_back=BOTH,
        answers=answers,
    )


def test_another_s_name_is_asked_about_and_nothing_is_kept_until_then(
    house: HouseOfTests, given: Handover
) -> None:
    with pytest.raises(Unanswered, match="Sam") as asked:
        hear(house, given, Answers())
    [concern] = asked.value.concerns
    assert concern.exits == (ANOTHER, FOR_THE_HOUSE, BOTH_AGREED)
    assert said_back(house, given, NOOR) == ()
    found = handover_page(house.mags, given.id).part(NOOR)
    assert found is not None
    assert found.heard == ()


@pytest.mark.parametrize(
    ("way", "part", "words"),
    [
        (ANOTHER, NOOR, "Tea with Noor, after another resident has cooked."),
        (BOTH_AGREED, NOOR, BOTH),
        (FOR_THE_HOUSE, HOUSE_PART, BOTH),
    ],
)
def test_each_way_out_keeps_it_where_it_belongs(
    way: str, part: int, words: str, house: HouseOfTests, given: Handover
) -> None:
    hear(house, given, Answers.of(A4=Answer(way)))
    assert said_back(house, given, part) == (words,)
    if part != NOOR:
        assert said_back(house, given, NOOR) == ()


def test_for_the_house_anybody_may_be_named(house: HouseOfTests, given: Handover) -> None:
    handovers.say_back(house.mags, given.id, "Sam cooks for Noor.", part=HOUSE_PART)
    with pytest.raises(Unanswered):
        handovers.say_back(house.mags, given.id, "Sam cooks for Noor.", part=NOOR)
