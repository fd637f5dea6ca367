"""What a tired newcomer stumbles over: what is missing is seen, and what was answered stays."""

from __future__ import annotations

from handover.desk import handovers
from tests.house_of_tests import SAM, HouseOfTests, write
from tests.tui.on_screen import on_screen
from tests.tui.test_nobody_else import sit_down_with_noor


async def test_a_long_form_says_what_is_missing_where_it_is_seen(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.open_page("Sam")
        await at.press("n")
        await at.type("A map of the bridge")
        await at.press("f2")
        assert ">Whose words < choose with Space >" in at.words
        said = at.app.screen.query_one("#said")
        assert said.region.bottom <= at.app.screen.query_one("#frame").region.bottom
        assert "Space Change" in at.words


async def test_a_day_that_is_none_is_put_right_in_the_same_form(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.open_page("Sam")
        await at.press("n")
        await at.type("A map of the bridge")
        await at.press("tab", "space", "tab", "tab", "tab", "tab", "tab")
        await at.type("31 Feb")
        await at.press("f2")
        assert at.screen == "Fill"
        assert "“31 feb” is not a day in the calendar." in at.words
        assert at.app.focused is not None
        assert at.app.focused.id == "field-finish", "one stands on what is to be put right"
        assert "A map of the bridge" in at.words
        assert "theirs, they are here now" in at.words, "the answer is not asked for twice"
        await at.press("f2")
        assert at.screen == "Fill"
        await at.press("ctrl+u", "f2")
        assert "> 1 “A map of the bridge”" in at.words


async def test_on_their_page_the_cursor_waits_on_what_they_want(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await sit_down_with_noor(at)
        await at.press("n", "s", "enter")
        await at.type("A lamp of my own")
        await at.press("f2")
        assert "> 2. “A lamp of my own”" in at.words
        await at.press("enter", "enter")
        assert "A small next step" in at.words


async def test_what_was_only_passed_by_is_named_at_the_end(monday: HouseOfTests) -> None:
    house = monday
    house.clock.to("2026-03-09 23:05")
    write(house.mags, "Sam wants nobody at his door tonight.", SAM)
    handovers.give(house.mags)
    async with on_screen(house, as_name="Jun") as at:
        await at.press("r", "enter")
        passed = []
        while "Not heard yet" not in at.words:
            await at.press("f6")
            passed.append(at.words)
            assert len(passed) < 9
        assert "Sam" in at.words.partition("Not heard yet")[2]
        while "Not heard yet" in at.words:
            await at.press("f3")
        for _ in range(9):
            await at.press("f3")
        for _ in range(9):
            if "That was all of it." not in at.words:
                await at.press("f2")
        assert "That was all of it." in at.words
        assert at.words.count("Jun: got it") == 1, "heard twice is heard once"
