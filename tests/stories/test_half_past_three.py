"""Somebody types `tomorrow at 3`: the house asks which, in full words, and two keys answer."""

from __future__ import annotations

from handover.desk import follow_ups
from tests.house_of_tests import HouseOfTests, wall_moment
from tests.tui.on_screen import on_screen


async def test_two_keys_say_which_three_is_meant(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Dot") as at:
        await at.go("f", "m", "=tomorrow at 3")
        assert "= Tuesday 10 March 15:00-15:30" in at.words
        assert "F2 asks which." in at.words
        await at.press("tab", "tab", "space", "f2")
        assert "Which one is meant?" in at.words
        await at.press("down", "enter")
    (walk,) = follow_ups.open_follow_ups(monday.dot)
    assert walk.window is not None
    assert walk.window.start == wall_moment("2026-03-10 03:00")
