"""An agreement of two sides: asked, said yes to, travelling with the shift, and ended."""

from __future__ import annotations

from handover.desk import pacts
from handover.house.plans import Side
from tests.house_of_tests import NOOR, HouseOfTests, write
from tests.tui.on_screen import OnScreen, on_screen

PORCH = "Agreed, any of us: Sit on the porch with her, twice a week"


async def agreements_with_noor(at: OnScreen) -> None:
    await at.open_page("Noor")
    await at.stand_on("> Agreed with them")
    await at.press("enter")


async def test_both_say_yes_and_she_says_that_others_may_do_it_too(house: HouseOfTests) -> None:
    house.clock.to("2026-03-09 14:40")
    write(house.theo, "We baked bread.")
    async with on_screen(house) as at:
        await at.sign_in("Theo")
        await agreements_with_noor(at)
        await at.press("n")
        await at.type("I say when it is long enough")
        await at.press("tab")
        await at.type("Sit on the porch with her")
        await at.press("tab")
        await at.type("twice a week")
        await at.press("tab", "tab", "space", "space")
        assert "< the team, and others may do it too >" in at.words
        await at.press("f2")
        assert "It counts once they have said yes, too." in at.words
        assert "not yet a yes from Noor" in at.words
        await at.press("y", "f2")
        assert "What holds" in at.words
        assert "twice a week; any of us may do it; since Mon 9 Mar" in at.words
        await at.press("escape", "escape")

        house.clock.to("2026-03-09 15:05")
        await at.press("h")
        assert PORCH in at.words
        await at.press("f2", "f2")
        await at.sign_out()
        await at.sign_in("Mags")
        await at.press("r")
        while "NOOR" not in at.words:
            await at.press("f6")
        assert PORCH in at.words
        assert "They: I say when it is long enough" in await at.read()
        await at.press("escape")

        # Noor ends it with Mags, without a word why; what it was stays readable.
        await agreements_with_noor(at)
        await at.press("l", "f2")
        assert "What has ended" in at.words
        assert "ended by Noor, Mon 9 Mar" in at.words
        await at.press("escape", "escape", "h")
        assert PORCH not in at.words
    [ended] = pacts.pacts_page(house.mags, NOOR).ended
    assert (ended.ended_side, ended.ended_words) == (Side.PERSON, "")


async def test_what_is_between_two_stays_between_them(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await agreements_with_noor(at)
        await at.press("n", "tab")
        await at.type("I keep the lamp on")
        await at.press("shift+tab", "shift+tab", "space", "f2")
        assert "known to the two of us" in at.words
        await at.press("escape", "escape")
        await at.sign_out()
        await at.sign_in("Dot")
        await agreements_with_noor(at)
        assert "Nothing yet." in at.words
        assert "lamp" not in at.words
