"""J03: Rafi is tired and writes down somebody's number. It is in no file afterwards, nor before."""

from __future__ import annotations

import asyncio

from handover.desk import cards, notes
from handover.tui.screens.write import PAUSE_S
from tests.house_of_tests import SAM, HouseOfTests, in_files
from tests.tui.on_screen import OnScreen, on_screen

NUMBER = "802-555-0177"


def leaked(house: HouseOfTests) -> list[str]:
    """Every file of the house in which a part of the number stands that would tell it."""
    folder = house.path.parent
    parts = (NUMBER, "555-0177", "5550177", "802-555", "0177")
    # The key file holds signs drawn by lot, four digits in a row among them now and then.
    return [
        f"{part} in {name}"
        for part in parts
        for name in in_files(folder, part)
        if not (part == "0177" and name.endswith(".keys"))
    ]


async def choose(at: OnScreen, words: str) -> None:
    """Turn to that answer."""
    for _ in range(9):
        if f"< {words} >" in at.words:
            return
        await at.press("space")
    raise AssertionError(f"no such answer: {words}\n{at.words}")


async def test_rafi_takes_the_number_out_because_sam_is_not_there(house: HouseOfTests) -> None:
    house.clock.to("2026-03-14 20:00")
    async with on_screen(house) as at:
        await at.sign_in("Rafi")
        await at.stand_on("> Sam")
        await at.press("w")
        await at.type("His sister is on 802-555-01")
        await asyncio.sleep(PAUSE_S + 0.2)
        await at.settle()
        assert leaked(house) == [], "the draft was kept in the middle of the number"
        await at.type("77 and asks when he is in.")
        await asyncio.sleep(PAUSE_S + 0.2)
        await at.settle()
        assert "left out of the draft" in at.words
        assert leaked(house) == [], "the draft was kept with the number in the text"

        await at.press("f2")
        assert at.screen == "Questions"
        await choose(at, "move it to Sam's card")
        assert "Is Sam here and says yes < not yet >" in at.words
        await at.press("f2")
        assert at.screen == "Board", "one dialog, and it is kept"

    (note,) = [note for note in notes.notes(house.desk("Rafi")) if "sister" in note.text]
    assert note.text == "His sister is on [number not kept] and asks when he is in."
    assert cards.card_of(house.desk("Rafi"), SAM).may_ring == ()
    assert notes.my_drafts(house.desk("Rafi")) == ()
    assert leaked(house) == []


async def test_with_sams_yes_it_goes_onto_his_card_and_nowhere_else(house: HouseOfTests) -> None:
    house.clock.to("2026-03-14 20:00")
    async with on_screen(house) as at:
        await at.sign_in("Rafi")
        await at.stand_on("> Sam")
        await at.press("w")
        await at.type(f"His sister is on {NUMBER} and asks when he is in.")
        await at.press("f2")
        await choose(at, "move it to Sam's card")
        await at.press("tab")
        await at.press("tab", "space", "f2")
        assert "Type whose it is" in at.words
        await at.press("tab")
        await at.type("Ana, sister")
        await at.press("f2")
        assert at.screen == "Board"
    (on_card,) = cards.card_of(house.desk("Rafi"), SAM).may_ring
    assert (on_card.whom.name, on_card.whom.relation) == ("Ana", "sister")
    assert on_card.whom.number.replace("-", "") == NUMBER.replace("-", "")
    assert all("0177" not in note.text for note in notes.notes(house.desk("Rafi")))


async def test_a_number_that_is_none_stays_and_the_team_hears_of_it(house: HouseOfTests) -> None:
    """C15: a ticket number looks like a telephone number. It is kept, and not asked about again."""
    house.clock.to("2026-03-14 20:00")
    async with on_screen(house) as at:
        await at.sign_in("Rafi")
        for more in ("", " And again."):
            await at.stand_on("> Sam")
            await at.press("w")
            await at.type(f"His ticket reference is 2025551234.{more}")
            await at.press("f2")
            if not more:
                await choose(at, "it is not a contact detail")
                await at.press("f2")
            assert at.screen == "Board"
        await at.press("k")
        assert "only looks like a contact detail" in at.words
