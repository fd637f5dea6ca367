"""What a row or a field has to say is read whole, in a small window as well."""

from __future__ import annotations

import pytest

from handover.desk import handovers
from handover.desk.follow_ups import Promise, promise
from handover.house.times import Span
from handover.tui.plain import whole
from tests.house_of_tests import NOOR, HouseOfTests, wall_moment
from tests.tui.on_screen import SIZE, on_screen

SMALL = (60, 16)
LONG = "Sit near while she rings the library about the card, and only if she asks for it"


def promised(house: HouseOfTests) -> None:
    when = Span(wall_moment("2026-03-09 16:00"), wall_moment("2026-03-09 17:00"))
    promise(house.theo, Promise(LONG, when, NOOR, agreed=True))


def test_what_fits_stands_side_by_side_and_what_does_not_one_under_the_other() -> None:
    assert whole(20, ("Soup", 0), ("Mon", 5)) == "Soup           Mon"
    assert whole(20, ("Soup for everybody here", 0), ("Mon", 5)) == (
        "Soup for everybody\nhere\n  Mon"
    )
    assert whole(20, ("Soup", 0), ("Monday evening", 5), ("", 3)) == "Soup\n  Monday evening"


@pytest.mark.parametrize("size", [SIZE, SMALL])
async def test_a_promise_among_the_promises_is_read_whole(
    house: HouseOfTests, size: tuple[int, int]
) -> None:
    promised(house)
    async with on_screen(house, as_name="Theo", size=size) as at:
        await at.press("f")
        assert LONG in at.words
        assert "16:00-17:00, the shift" in at.words


async def test_in_a_small_window_the_board_cuts_no_promise(house: HouseOfTests) -> None:
    promised(house)
    house.clock.to("2026-03-09 15:05")
    async with on_screen(house, as_name="Mags", size=SMALL) as at:
        await at.stand_on("> Noor: Sit near", "today 16:00-17:00, whoever is on")
        assert LONG in at.words


async def test_in_a_small_window_the_board_says_when_what_was_missed_was_handed_over(
    house: HouseOfTests,
) -> None:
    for hour, giver in (("09 15:05", "Theo"), ("09 23:05", "Mags"), ("10 07:05", "Jun")):
        house.clock.to(f"2026-03-{hour}")
        handovers.give(house.desk(giver))
    house.clock.to("2026-03-10 07:10")
    async with on_screen(house, as_name="Rafi", size=SMALL) as at:
        assert "While you were away: 2 handovers, the first Mon 9 Mar 15:05 Enter" in at.words


async def test_in_a_small_window_an_answer_is_read_whole(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo", size=SMALL) as at:
        await at.open_page("Noor")
        await at.go("> Agreed with them", "enter", "n", "=I say so", "tab", "=Sit with her")
        await at.go("tab", "=twice a week", "tab", "tab", "space", "space")
        assert "< the team, and others may do it too >" in at.words


async def test_in_a_small_window_the_count_stands_over_what_is_shared(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo", size=SMALL) as at:
        await at.open_page("Noor")
        await at.go("s", "=That I once slept a whole day.")
        assert "7 of 60 words" in at.words
        assert "Asked first < choose with Space >" in at.words
        await at.press("f2")
        assert ">[ ] hard times happen" in at.words, "what is missing is in sight"
