"""Mags hands over while her evening still goes on: she is told until when, and Enter goes on."""

from __future__ import annotations

from handover.desk import handovers
from handover.desk.handover_pages import next_page
from handover.house.handovers import HandoverStatus
from handover.store import handovers as kept
from tests.house_of_tests import NOOR, HouseOfTests, write
from tests.tui.on_screen import on_screen


async def test_she_hears_that_her_shift_goes_on(house: HouseOfTests) -> None:
    house.clock.to("2026-03-09 18:00")
    write(house.mags, "We baked bread.", NOOR)
    async with on_screen(house, as_name="Mags") as at:
        await at.press("h", "f2")
        assert "Your shift goes on until 23:30." in at.words
        assert "what is written from now on goes along next time" in at.words
        assert "Enter Go on" in at.words
        await at.press("enter")
        assert at.screen == "Board"
        assert "Handed over" in at.words
        assert "Your shift goes on until 23:30." in at.words
    write(house.mags, "And soup.", NOOR)
    assert [item.text for part in next_page(house.jun).parts for item in part.items] == [
        "And soup."
    ]
    house.clock.to("2026-03-09 23:05")
    assert handovers.give(house.mags).status is HandoverStatus.WAITING, "and again when she goes"


async def test_at_the_end_nothing_is_said_of_it(house: HouseOfTests) -> None:
    house.clock.to("2026-03-09 23:05")
    write(house.mags, "We baked bread.", NOOR)
    async with on_screen(house, as_name="Mags") as at:
        await at.press("h", "f2")
        assert "goes on until" not in at.words
        assert "You can go home either way." in at.words
        # Where nobody is there, Enter goes to why, and from there it is given.
        await at.press("space", "enter")
        assert at.screen == "GiveIt"
        await at.type("Jun is stuck in the snow")
        await at.press("enter")
        assert at.screen == "Board"
    last = kept.last_given(house.book)
    assert last is not None
    assert last.left_because == "Jun is stuck in the snow"


async def test_off_shift_nothing_is_asked_in_vain(house: HouseOfTests) -> None:
    house.clock.to("2026-03-09 18:00")
    async with on_screen(house, as_name="Rafi") as at:
        await at.press("h")
        assert "You are not on shift, so there is nothing to hand over." in at.words
        assert "F2" not in at.words
        await at.press("f2")
        assert at.screen == "HandOver"
