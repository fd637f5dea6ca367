"""What a list or a page keeps out of sight is said on the line over the keys, without colour."""

from __future__ import annotations

from tests.house_of_tests import HouseOfTests
from tests.tui.on_screen import OnScreen, on_screen


def over_the_keys(at: OnScreen) -> str:
    """The line that parts the page from its keys."""
    return next(line for line in reversed(at.lines) if line.startswith("───"))


async def test_a_board_longer_than_the_window_says_so(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.resize(80, 16)
        assert "↓ more" in over_the_keys(at)
        assert "↑" not in over_the_keys(at)
        await at.press("end")
        assert "↑ more" in over_the_keys(at)
        await at.resize(80, 50)
        assert "more" not in over_the_keys(at)


async def test_so_does_a_page_that_is_read(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.press("question_mark")
        assert "↓ more" in over_the_keys(at)
        await at.press(*["pagedown"] * 20)
        assert "↓" not in over_the_keys(at)
        assert "↑ more" in over_the_keys(at)
