"""Mags says back what she will carry about Noor, and names Sam: one question, and a way out."""

from __future__ import annotations

from handover.desk import handovers
from handover.desk.handover_pages import handover_page
from handover.house.handovers import HOUSE_PART
from tests.house_of_tests import NOOR, HouseOfTests, write
from tests.tui.on_screen import on_screen


async def test_it_is_said_for_the_house_instead(house: HouseOfTests) -> None:
    write(house.theo, "We baked bread.")
    house.clock.to("2026-03-09 15:05")
    given = handovers.give(house.theo)
    async with on_screen(house, as_name="Mags") as at:
        await at.press("r", "f6")
        await at.type("Noor and Sam cook at six.")
        await at.press("f2")
        assert "“Sam” Sam is named on somebody else's page." in at.words
        await at.press("escape")
        assert "Noor and Sam cook at six." in at.words, "the line is still there"
        await at.press("f2", "space", "space", "f2")
        assert at.screen == "Receive"
    page = handover_page(house.mags, given.id)
    (house_part, hers) = page.part(HOUSE_PART), page.part(NOOR)
    assert house_part is not None
    assert hers is not None
    assert [one.text for one in house_part.said_back] == ["Noor and Sam cook at six."]
    assert hers.said_back == ()
    assert len(hers.heard) == 1
