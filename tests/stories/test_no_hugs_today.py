"""J10: Noor wants no hugs today. Every shift of the day knows it, and nobody has to undo it."""

from __future__ import annotations

import asyncio

import pytest

from handover.desk import boundaries, limits
from handover.desk.boundaries import Says
from handover.desk.desk import Desk
from handover.house.boundaries import Held, Holder, Sort, Value
from tests.house_of_tests import NOOR, THEY_SAID_SO, HouseOfTests
from tests.tui.on_screen import OnScreen, on_screen

FRIDAY = "2026-03-06"
HUG, FAMILY = "A hug from staff", "Talking about family"
TODAY_ONLY = f"TODAY ONLY, until 05:00: {HUG}: never"


@pytest.fixture
def larkspur_on_friday(house: HouseOfTests) -> HouseOfTests:
    """Two weeks ago Noor talked about her boundaries; for Theo a hug is always all right."""
    house.clock.to("2026-02-24 16:20")
    says = Says(Value.MAYBE, "if I start it", agreed_with="Mags")
    holder = Holder(Held.RESIDENT, NOOR)
    boundaries.add_own_row(house.mags, holder, Sort.TOPICS, FAMILY, says, THEY_SAID_SO)
    boundaries.keep_thoughts(house.theo, 1, value=Value.ALWAYS)
    house.clock.to(f"{FRIDAY} 09:00")
    return house


def hug_between(desk: Desk) -> str:
    """What counts for a hug between whoever is at the desk and Noor."""
    row = limits.limits_of(desk, NOOR).row(1)
    assert row
    return row.value


async def hand_over(at: OnScreen) -> None:
    await at.press("h")
    assert f"Today only, until 05:00: {HUG}: never" in at.words
    await at.press("f2", "f2")
    assert "Handed over" in at.words
    await at.sign_out()


async def hears_of_it(at: OnScreen) -> None:
    await at.press("r")
    for _ in range(8):
        if TODAY_ONLY in at.words:
            break
        await at.press("f6")
    assert "NOOR" in at.words
    assert TODAY_ONLY in at.words
    await at.press("escape")


async def test_noor_says_it_once_and_every_shift_of_the_day_knows(
    larkspur_on_friday: HouseOfTests,
) -> None:
    house = larkspur_on_friday
    async with on_screen(house) as at:
        # Noor tells Ines; it takes seven keys.
        await at.sign_in("Ines")
        await at.open_page("Noor")
        await at.press("b")
        await at.stand_on("> 1 ")
        await at.press("space")
        assert "Noor says < never >" in at.words
        await at.press("tab", "space")
        assert "today only, gone at 05:00" in at.words
        await at.press("f2")
        assert "Noor: never; today only, until 05:00" in at.words
        await at.press("escape")
        assert TODAY_ONLY in at.words
        await at.sign_out()

        # It is never for everybody, for Theo as well; his own answer is kept, and his alone.
        for name in ("Theo", "Mags", "Wren", "Ines"):
            assert hug_between(house.desk(name)) == "never"
        await at.sign_in("Theo")
        assert f"Noor, today only: {HUG}: never" in at.words
        await at.stand_on("> Noor, today only")
        await at.press("enter", "enter")
        assert "because of Noor" in at.words
        assert "You: always (kept, and limited by what is stricter)" in at.words
        await at.press("escape", "escape")
        assert at.screen == "Board"

        # Day to evening, evening to night: each hears it in Noor's part.
        house.clock.to(f"{FRIDAY} 15:05")
        await hand_over(at)
        await at.sign_in("Mags")
        await hears_of_it(at)
        house.clock.to(f"{FRIDAY} 23:05")
        await hand_over(at)
        await at.sign_in("Wren")
        await hears_of_it(at)

        # Next morning it is gone by itself, and the look after two weeks is on her page.
        house.clock.to("2026-03-07 05:00")
        await at.press("i", "escape")
        assert "today only" not in at.words
        await at.open_page("Noor")
        assert "TODAY ONLY" not in at.words
        assert f"{FAMILY}: maybe, if I start it" in at.words
        assert "Look at it again: Tue 10 Mar" in at.words
        await at.press("escape")
        await at.sign_out()

    assert hug_between(house.desk("Theo")) == "maybe"
    said = limits.limits_of(house.desk("Theo"), NOOR).said[1]
    assert [one.today_only for one in said] == [True], "it stays readable that she said it"


async def test_at_five_it_leaves_a_screen_that_nobody_touches(
    larkspur_on_friday: HouseOfTests,
) -> None:
    house = larkspur_on_friday
    house.clock.to("2026-03-07 04:59")
    house.clock.on(minutes=59 / 60)
    today = Says(Value.NEVER, today_only=True)
    boundaries.set_for_resident(house.desk("Wren"), NOOR, 1, today, THEY_SAID_SO)
    async with on_screen(house, as_name="Wren") as at:
        assert f"Noor, today only: {HUG}: never" in at.words
        house.clock.to("2026-03-07 05:00")
        for _ in range(60):
            await asyncio.sleep(0.1)
            await at.settle()
            if "today only" not in at.words:
                break
        assert "today only" not in at.words


async def test_on_the_tenth_they_look_at_it_again_and_it_is_all_still_right(
    larkspur_on_friday: HouseOfTests,
) -> None:
    house = larkspur_on_friday
    house.clock.to("2026-03-10 10:00")
    async with on_screen(house, as_name="Theo") as at:
        assert f"Boundaries to look at again, Noor: {FAMILY}" in at.words
        await at.stand_on("> Boundaries to look at again")
        await at.press("enter")
        assert "The day to look at it again together is here" in at.words
        await at.press("y", "f2")
        assert "Look again: Tue 7 Apr." in at.words
        await at.press("escape")
        assert "Boundaries to look at again" not in at.words


async def test_what_the_house_never_does_cannot_be_loosened_by_anybody(
    house: HouseOfTests,
) -> None:
    async with on_screen(house, as_name="Ines") as at:
        await at.stand_on("> Noor")
        await at.press("b")
        await at.stand_on("> 3 ")
        await at.press("space", "space", "f2")
        assert "It cannot be loosened" in at.words
        await at.stand_on("> bring it")
        await at.press("enter")
        assert "It goes to the house meeting. Nothing was changed." in at.words
        await at.press("escape", "i", "b", "enter")
        await at.stand_on("> 3 ")
        await at.press("space", "space", "f2")
        assert "It cannot be loosened here" in at.words
        assert "keep own answer" not in at.words
        await at.press("escape", "escape")
    assert limits.house_limits(house.ines).said == {}


async def test_a_note_that_touches_a_row_offers_that_row(house: HouseOfTests) -> None:
    """A hint while one writes; one choice opens the row, and the note waits meanwhile."""
    house.clock.to("2026-03-10 11:00")
    async with on_screen(house) as at:
        await at.sign_in("Theo")
        await at.stand_on("> Noor")
        await at.press("w")
        await at.type("I gave her a hug at the door.")
        await at.press("f7")
        assert "This touches row 1" in at.words
        await at.press("space")
        assert "< look at the row >" in at.words
        await at.press("f2")
        assert at.screen == "OneLimit"
        assert HUG in at.words
        await at.press("escape")
        assert at.screen == "WriteNote"
        await at.press("f2")
        assert at.screen == "Board"
