"""J02: a short, true note with the person's words, in under three minutes and few keys."""

from __future__ import annotations

import pytest

from handover.desk import notes
from handover.house.notes import Carry
from tests.house_of_tests import NOOR, HouseOfTests
from tests.tui.on_screen import on_screen

DID = "Cooked together and sorted the shelf with the maps."
SAID = "I did not know I had kept that one."


@pytest.mark.carry_is_asked
async def test_mags_and_noor_write_it_together_with_seven_keys_beyond_the_text(
    house: HouseOfTests,
) -> None:
    house.clock.to("2026-03-09 19:40")
    async with on_screen(house, as_name="Mags") as at:
        await at.open_page("Noor")
        # W begins it; the time is prefilled; Noor types her own words herself.
        keys = ["w"]
        await at.press("w")
        assert "now, or 14:00-14:30" in at.words
        await at.type(DID)
        keys += ["tab"]
        await at.press("tab")
        await at.type(SAID)
        keys += ["f2"]
        await at.press("f2")
        # The one dialog is the question to Noor: is it carried on?
        assert at.screen == "Questions"
        assert "Does Noor want this carried to the next shift?" in at.words
        assert "Before this is kept: one question" in at.words
        assert at.words.count("choose with Space") == 1
        keys += ["space", "f2"]
        await at.press("space", "f2")
        assert at.screen == "Person"
        await at.stand_on("> Mon 9 Mar 19:40")
        assert at.words.index(SAID) < at.words.index(DID), "her words stand first"
        assert len(keys) <= 7
        # Asked once in a shift: the next note has no dialog at all.
        await at.press("w")
        await at.type("We washed up.")
        await at.press("f2")
        assert at.screen == "Person"
    newest, first = notes.notes(house.mags)
    assert (first.text, first.own_words[0].text, first.carry) == (DID, SAID, Carry.YES)
    assert newest.resident_id == NOOR
