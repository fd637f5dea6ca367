"""Help lists what can be pressed, and whatever is chosen there is done."""

from __future__ import annotations

from tests.house_of_tests import HouseOfTests
from tests.tui.on_screen import on_screen


async def test_what_is_chosen_in_help_is_done_on_the_screen_behind(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Dot") as at:
        await at.press("question_mark")
        assert "Enter does what the > stands at." in await at.read()
        await at.go("> F ", "enter")
        assert at.screen == "FollowUps"
        await at.go("n", "f1")
        assert at.screen == "Help"
        await at.go("> Esc", "enter")
        assert at.screen == "FollowUps", "the question is left, as Esc would have left it"
        await at.press("question_mark", "escape")
        assert at.screen == "FollowUps"
