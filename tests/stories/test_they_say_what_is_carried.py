"""J02: Mags writes with Noor beside her; the one question is whether it is carried on (A7)."""

from __future__ import annotations

import pytest

from handover.desk import notes
from handover.house.notes import Carry
from tests.house_of_tests import HouseOfTests
from tests.tui.on_screen import on_screen


@pytest.mark.carry_is_asked
async def test_noor_is_asked_once_in_a_shift(house: HouseOfTests) -> None:
    house.clock.to("2026-03-09 16:20")
    async with on_screen(house) as at:
        await at.sign_in("Mags")
        await at.stand_on("> Noor")
        await at.press("w")
        assert "Carry < ask them >" in at.words
        await at.type("We baked.")
        await at.press("tab")
        await at.type("The crust is mine.")
        await at.press("f2")
        assert at.screen == "Questions"
        assert "Does Noor want this carried to the next shift?" in at.words
        assert at.words.count("choose with Space") == 1
        await at.press("space", "space", "f2")
        assert at.screen == "Board"

        await at.stand_on("> Noor")
        await at.press("w")
        assert "Carry < just the next shift >" in at.words, "it is remembered"
        await at.type("And washed up.")
        await at.press("f2")
        assert at.screen == "Board", "nothing is asked a second time"

    newest, first = notes.notes(house.mags)[:2]
    assert (first.carry, newest.carry) == (Carry.TONIGHT, Carry.TONIGHT)
    assert first.own_words_live[0].text == "The crust is mine."
