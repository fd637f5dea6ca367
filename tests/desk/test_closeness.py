"""Closeness and distance: asked of one alone, answered in a private reflection or nowhere."""

from __future__ import annotations

from handover.desk import residents, switching
from handover.desk.board import board
from handover.desk.handover_pages import next_page
from tests.house_of_tests import NOOR, HouseOfTests, reflect, write

ASKED = "You have been with Noor a great deal: too close, too far, just right?"


def asked(house: HouseOfTests, name: str) -> list[str]:
    return [one.words for one in board(house.desk(name)).look_at if one.key.startswith("near")]


def much_company(house: HouseOfTests) -> None:
    for number in range(6):
        write(house.theo, f"We read page {number}.")


def test_it_is_asked_of_me_and_of_nobody_else(house: HouseOfTests) -> None:
    much_company(house)
    assert asked(house, "Theo") == [ASKED]
    assert asked(house, "Mags") == asked(house, "Ines") == []
    for shown in (residents.person_page(house.theo, NOOR), next_page(house.theo)):
        assert "a great deal" not in repr(shown)


def test_it_is_shared_out_and_gone(house: HouseOfTests) -> None:
    much_company(house)
    for number in range(4):
        write(house.dot, f"We baked loaf {number}.")
    assert asked(house, "Theo") == []


def test_it_is_not_asked_again_once_i_have_reflected_and_after_two_weeks_it_is_over(
    house: HouseOfTests,
) -> None:
    much_company(house)
    reflect(house.theo, "I wait for her to come down in the mornings.")
    assert asked(house, "Theo") == []
    assert "come down" not in repr(board(house.ines))
    house.clock.on(days=15)
    assert asked(house, "Theo") == []


def test_a_house_may_switch_it_off(house: HouseOfTests) -> None:
    much_company(house)
    switching.switch(house.ines, "N10", off=True)
    assert asked(house, "Theo") == []
