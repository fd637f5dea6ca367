"""A topic they do not want carried: what is about them and of that topic stays on their page."""

from __future__ import annotations

import pytest

from handover.desk import follow_ups, handovers, my_side, priorities, residents
from handover.desk.board import board
from handover.desk.follow_ups import Promise
from handover.desk.handover_pages import HandoverPage, handover_page, next_page
from handover.desk.steered import ON_THEIR_PAGE
from handover.desk.their_page import their_page
from handover.house.handovers import HOUSE_PART, Line
from handover.house.notes import Carry
from handover.house.times import Span
from handover.sheets.as_text import sheet_text
from handover.sheets.sheet import sheet_of
from tests.house_of_tests import KAI, NOOR, THEY_SAID_SO, HouseOfTests, receive, wall_moment, write


@pytest.fixture
def sister(house: HouseOfTests) -> HouseOfTests:
    """Noor does not want her sister carried on; a shift has written of her all the same."""
    my_side.carry_topic(house.theo, NOOR, "my sister", Carry.NO, THEY_SAID_SO)
    window = Span(wall_moment("2026-03-09 16:00"), wall_moment("2026-03-09 17:00"))
    follow_ups.promise(house.theo, Promise("Ring her sister with her", window, NOOR, agreed=True))
    priorities.add_priority(house.theo, NOOR, "See my sister", THEY_SAID_SO)
    residents.celebrate(house.theo, "Her sister's card came", resident_id=NOOR)
    handovers.say(house.theo, Line(NOOR, "Her sister rang twice.", "She slept.", version=0))
    handovers.say(house.theo, Line(HOUSE_PART, "Jun's sister brought a cake.", version=0))
    return house


def words_of(house: HouseOfTests, page: HandoverPage) -> str:
    return sheet_text(sheet_of(page, house.house, house.clock()))


def given(house: HouseOfTests) -> HandoverPage:
    house.clock.to("2026-03-09 15:05")
    return handover_page(house.mags, handovers.give(house.theo).id)


def test_nothing_of_it_is_handed_over_and_the_rest_is(sister: HouseOfTests) -> None:
    for text in (words_of(sister, next_page(sister.mags)), words_of(sister, given(sister))):
        assert "sister" not in text.replace("Jun's sister brought a cake.", "")
        assert "She slept." in text
        assert "Jun's sister brought a cake." in text, "the house's part is not about her"


def test_a_promise_is_known_of_and_its_words_are_read_on_their_page(sister: HouseOfTests) -> None:
    sister.clock.to("2026-03-09 15:00")
    [line] = board(sister.mags).promises
    assert (line.name, line.follow_up.text) == ("Noor", ON_THEIR_PAGE)
    page = given(sister)
    [line] = page.promises
    assert line.follow_up.text == ON_THEIR_PAGE
    assert "Mon 9 Mar 16:00-17:00" in line.when, "it is kept all the same"
    [kept] = residents.person_page(sister.mags, NOOR).promises
    assert kept.text == "Ring her sister with her"
    assert "Ring her sister with her" in repr(their_page(sister.mags, NOOR))


def test_whoever_writes_the_line_still_has_it_and_is_told(sister: HouseOfTests) -> None:
    part = next_page(sister.theo).part(NOOR)
    assert part is not None
    assert part.typed is not None
    assert (part.line.text, part.typed.text) == ("", "Her sister rang twice.")
    told = (
        "Noor does not want “my sister” carried: this stays on their page and is not handed over."
    )
    assert told in part.hints
    after = given(sister).part(NOOR)
    assert after is not None
    assert after.typed is None


def test_what_is_said_back_of_it_stays_as_well(house: HouseOfTests) -> None:
    write(house.theo, "We baked bread.")
    page = given(house)
    assert page.handover is not None
    receive(house.mags, page.handover, NOOR, said_back="I ring her sister.")
    assert "I ring her sister." in words_of(house, handover_page(house.mags, page.handover.id))
    my_side.carry_topic(house.mags, NOOR, "my sister", Carry.NO, THEY_SAID_SO)
    assert "sister" not in words_of(house, handover_page(house.mags, page.handover.id))


def test_for_one_shift_only_it_is_said_until_the_next_was_given(house: HouseOfTests) -> None:
    my_side.carry_topic(house.theo, NOOR, "my sister", Carry.TONIGHT, THEY_SAID_SO)
    handovers.say(house.theo, Line(NOOR, "Her sister rang twice.", version=0))
    page = given(house)
    assert page.handover is not None
    assert "Her sister rang twice." in words_of(house, page)
    house.clock.to("2026-03-09 23:05")
    write(house.mags, "Quiet.", KAI)
    handovers.give(house.mags)
    assert "sister" not in words_of(house, handover_page(house.jun, page.handover.id))


def test_what_must_be_known_is_said(sister: HouseOfTests) -> None:
    write(sister.theo, "Her sister may not be let in.", must_know=True)
    assert "Her sister may not be let in." in words_of(sister, given(sister))
