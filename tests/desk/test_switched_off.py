"""A house switches off the quiet lines it does not want; what blocks or asks stays."""

from __future__ import annotations

import pytest

from handover.desk import boundaries, priorities, quiet, switching
from handover.desk.checking import Sort, look_at
from handover.desk.knowing import known
from handover.desk.limits import to_review
from handover.desk.rules_page import rules_page
from handover.house.boundaries import Value
from handover.house.handovers import Line
from handover.house.refusals import NotFound, NotPossible, NotYours
from handover.rules.concerns import Concern, Level
from handover.rules.listed import code_of
from tests.house_of_tests import NOOR, THEY_SAID_SO, HouseOfTests, write

LONG = "We sat on the step and listened to the rain. " * 20


def said(house: HouseOfTests, text: str) -> set[str]:
    return {code_of(one) for one in look_at(text, known(house.mags, sort=Sort.NOTE, about=NOOR))}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("N9", LONG),
        ("N1", "She was non-compliant."),
        ("N2", "We made her eat."),
        ("N3", "She obviously wanted attention from us."),
    ],
)
def test_what_is_switched_off_is_not_said_while_one_writes(
    house: HouseOfTests, code: str, text: str
) -> None:
    assert code in said(house, text)
    switching.switch(house.ines, code, off=True)
    assert code not in said(house, text)
    switching.switch(house.ines, code, off=False)
    assert code in said(house, text)


def test_a_quiet_line_on_a_page_is_switched_off_as_well(house: HouseOfTests) -> None:
    for _ in range(3):
        write(house.theo, "We baked.")
    assert quiet.before_a_note(house.mags, NOOR)
    switching.switch(house.ines, "N4", off=True)
    assert quiet.before_a_note(house.mags, NOOR) == ()


def test_an_empty_part_of_a_handover_can_be_left_without_a_hint(house: HouseOfTests) -> None:
    empty = Line(NOOR, "")
    assert quiet.about_part(house.mags, empty, said_otherwise=False, celebrated=False)
    switching.switch(house.ines, "N14", off=True)
    assert not quiet.about_part(house.mags, empty, said_otherwise=False, celebrated=False)


def test_days_to_look_again_can_be_left_out(house: HouseOfTests) -> None:
    boundaries.set_my_own(house.mags, 1, boundaries.Says(Value.MAYBE))
    house.clock.to("2027-01-01 10:00")
    assert to_review(house.mags)
    switching.switch(house.ines, "N7", off=True)
    assert to_review(house.mags) == ()


def test_what_blocks_or_asks_cannot_be_switched_off(house: HouseOfTests) -> None:
    with pytest.raises(NotPossible, match="What blocks or asks stays"):
        switching.switch(house.ines, "B1", off=True)
    with pytest.raises(NotFound, match="no rule called N99"):
        switching.switch(house.ines, "N99", off=True)
    with pytest.raises(NotYours):
        switching.switch(house.theo, "N9", off=True)


def test_the_rules_say_which_of_them_is_off(house: HouseOfTests) -> None:
    switching.switch(house.ines, "N9", off=True)
    (line,) = [one for one in rules_page(house.book).lines if one.code == "N9"]
    assert (line.mark, line.can_be_off) == ("off", True)
    assert "nothing is said in this house" in line.level


def test_a_block_is_never_taken_for_one_of_the_quiet_lines() -> None:
    assert code_of(Concern("B1", Level.BLOCK, "phone", "Why.")) == "B1"
    assert code_of(Concern("row 1", Level.NUDGE, "row", "Why.")) == "row 1"


def test_switching_twice_keeps_one_line(house: HouseOfTests) -> None:
    for _ in range(2):
        switching.switch(house.ines, "N9", off=True)
    assert switching.off_here(house.book) == {"N9"}


def test_open_questions_about_what_somebody_wants_can_be_left_out(house: HouseOfTests) -> None:
    wish = priorities.add_priority(house.mags, NOOR, "A door to lock", THEY_SAID_SO)
    assert quiet.about_priority(house.mags, wish)
    switching.switch(house.ines, "N6", off=True)
    assert quiet.about_priority(house.mags, wish) == ()
