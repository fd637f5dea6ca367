"""X03: who reads somebody's page while not on shift says why, and the person can see it."""

from __future__ import annotations

import pytest

from handover.desk import Answer, Answers, residents, stays
from handover.desk.off_shift import WHY_OFF_SHIFT
from handover.desk.opening_pages import open_page
from handover.rules.concerns import Unanswered
from tests.house_of_tests import KAI, NOOR, HouseOfTests

COVERING = Answers.of(A10=Answer("covering soon", "for Mags"))


def asked_of(house: HouseOfTests, name: str, about: int = NOOR) -> bool:
    """Is somebody asked why?"""
    try:
        open_page(house.desk(name), about)
    except Unanswered as held:
        (concern,) = held.concerns
        assert (concern.rule, concern.exits) == ("A10", WHY_OFF_SHIFT)
        return True
    return False


def test_dot_reads_from_home_and_noor_can_see_that_she_did(monday: HouseOfTests) -> None:
    monday.clock.to("2026-03-10 20:00")
    dot = monday.desk("Dot")
    with pytest.raises(Unanswered, match="Noor can see that you did"):
        open_page(dot, NOOR)
    assert open_page(monday.mags, NOOR).opened == (), "nothing was kept of the try"
    page = open_page(dot, NOOR, COVERING)
    (kept,) = page.opened
    assert (kept.staff_id, kept.because) == (dot.who.id, "covering soon: for Mags")
    assert kept.at == dot.now()


def test_it_is_asked_once_a_day_and_about_each_person(monday: HouseOfTests) -> None:
    monday.clock.to("2026-03-10 20:00")
    open_page(monday.desk("Dot"), NOOR, COVERING)
    assert not asked_of(monday, "Dot")
    assert asked_of(monday, "Dot", KAI)
    monday.clock.to("2026-03-11 04:59")
    assert not asked_of(monday, "Dot"), "the day of the house turns at five"
    monday.clock.to("2026-03-11 05:00")
    assert asked_of(monday, "Dot")
    assert len(open_page(monday.mags, NOOR, COVERING).opened) == 2


@pytest.mark.parametrize(
    ("moment", "asked"),
    [("05:59", True), ("06:00", False), ("10:00", False), ("16:30", False), ("16:31", True)],
)
def test_within_an_hour_of_the_shift_one_reads_because_of_the_shift(
    monday: HouseOfTests, moment: str, asked: bool
) -> None:
    monday.clock.to(f"2026-03-10 {moment}")
    assert asked_of(monday, "Theo") is asked


def test_whoever_welcomed_somebody_is_not_asked_that_day(monday: HouseOfTests) -> None:
    lou = residents.welcome(monday.ines, "Lou")
    asha = stays.expect(monday.ines, "Asha")
    for one in (lou, asha):
        assert not asked_of(monday, "Ines", one.id)
        assert asked_of(monday, "Jun", one.id), "others still say why"
    assert asked_of(monday, "Ines", NOOR)
    monday.clock.to("2026-03-10 05:00")
    assert asked_of(monday, "Ines", lou.id)
    stays.arrives(monday.ines, asha.id)
    assert not asked_of(monday, "Ines", asha.id)
