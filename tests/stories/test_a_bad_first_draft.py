"""J12: Theo's first draft says things about Kai. Three quiet hints, better words, no dialog."""

from __future__ import annotations

import asyncio

from handover.desk import notes
from handover.tui.reads_along import READ_PAUSE_S
from tests.house_of_tests import HouseOfTests, in_files
from tests.tui.on_screen import OnScreen, on_screen

BAD = "Client was non-compliant with housing goal and refused the viewing."
BETTER = "He decided not to go to today's viewing and slept instead."


async def pause(at: OnScreen) -> None:
    """Stop typing for a moment."""
    await asyncio.sleep(READ_PAUSE_S + 0.1)
    await at.settle()


async def test_theo_finds_better_words(house: HouseOfTests) -> None:
    house.clock.to("2026-03-10 11:30")
    async with on_screen(house) as at:
        await at.sign_in("Theo")
        await at.stand_on("> Kai")
        await at.press("w")
        await at.type(BAD)
        await pause(at)
        shown = [line for line in at.lines if line.strip().startswith("“")]
        assert len(shown) == (1 if at.is_small else 2), "at most two hints are seen at a time"
        assert f"(+{3 - len(shown)}: F7)" in at.words, at.words

        await at.press("f7")
        assert at.screen == "Questions"
        for word in ("Client", "non-compliant", "refused"):
            assert f"“{word}" in at.words
        assert (await at.read()).count("< leave it as it is >") == 3
        await at.press("escape")

        await at.press("up", "up", "home", "ctrl+k", "ctrl+k")
        await at.type(BETTER)
        await pause(at)
        assert not [line for line in at.lines if line.strip().startswith("“")]
        await at.press("f2")
        assert at.screen == "Board", "nothing was asked"

    note = notes.notes(house.theo)[0]
    assert note.text == BETTER
    assert note.answers == ()
    assert notes.my_drafts(house.theo) == ()
    assert in_files(house.path.parent, "non-compliant") == ()


async def test_a_better_word_is_one_choice_away_and_can_be_taken_back(house: HouseOfTests) -> None:
    house.clock.to("2026-03-10 11:30")
    async with on_screen(house) as at:
        await at.sign_in("Theo")
        await at.stand_on("> Kai")
        await at.press("w")
        await at.type("He refused the viewing.")
        await at.press("f7", "space")
        assert "→ said no thank you to" in at.words
        await at.press("f2")
        assert "He said no thank you to the viewing." in at.words
        await at.press("ctrl+z")
        assert "He refused the viewing." in at.words


async def test_what_they_said_themselves_is_never_hinted_at(house: HouseOfTests) -> None:
    house.clock.to("2026-03-10 11:30")
    async with on_screen(house) as at:
        await at.sign_in("Theo")
        await at.stand_on("> Kai")
        await at.press("w")
        await at.type("He said: “I was non-compliant and I refused.”")
        await at.press("tab")
        await at.type("I was non-compliant, and proud of it.")
        await pause(at)
        assert not [line for line in at.lines if "F7)" in line]


async def test_a_phrase_at_home_in_this_house_is_not_hinted_at_again(house: HouseOfTests) -> None:
    house.clock.to("2026-03-10 11:30")
    async with on_screen(house) as at:
        await at.sign_in("Theo")
        await at.stand_on("> Kai")
        await at.press("w")
        await at.type("He refused the viewing.")
        await at.press("f7")
        for _ in range(9):
            if "< not in this house >" in at.words:
                break
            await at.press("space")
        await at.press("f2")
        await pause(at)
        assert not [line for line in at.lines if "F7)" in line]
        await at.press("f2", "f9")
        await at.sign_in("Mags")
        await at.stand_on("> Sam")
        await at.press("w")
        await at.type("He refused the soup.")
        await pause(at)
        assert not [line for line in at.lines if "F7)" in line]
