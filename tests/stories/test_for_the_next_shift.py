"""What is promised for the next shift is theirs: it stands on their board and not on ours."""

from __future__ import annotations

import pytest

from handover.desk import follow_ups, follow_ups_page
from handover.desk.board import board
from handover.desk.follow_ups import Promise
from handover.house.times import Span
from handover.tui.screens.base import HouseScreen
from tests.house_of_tests import NOOR, HouseOfTests, MovingClock, wall_moment
from tests.tui.on_screen import on_screen


async def test_it_is_said_who_is_on_then_and_it_is_listed_under_their_shift(
    house: HouseOfTests, clock: MovingClock
) -> None:
    clock.to("2026-03-09 17:10")
    async with on_screen(house, as_name="Mags") as at:
        await at.press("f", "n")
        await at.type("Put a heater on the landing")
        await at.press("tab", "tab")
        await at.type("next shift")
        assert "= Monday 9 March 23:30-07:30 (Jun on)" in at.words
        await at.press("f2")
        assert "In the next shift" in at.words
        await at.press("escape")
        assert "Put a heater" not in at.words
        clock.to("2026-03-09 23:05")
        await at.sit_down(house, "Jun")
        assert "Promised for this shift" in at.words
        assert "Put a heater" in at.words


@pytest.mark.parametrize(
    ("window", "whose"),
    [
        (("2026-03-09 23:00", "2026-03-10 07:30"), {"Jun"}),
        (("2026-03-09 23:10", "2026-03-10 00:15"), {"Jun"}),
        (("2026-03-09 22:45", "2026-03-10 00:30"), {"Mags", "Jun"}),
        (("2026-03-09 23:00", "2026-03-09 23:45"), {"Mags", "Jun"}),
        (("2026-03-09 23:15", "2026-03-09 23:45"), {"Mags", "Jun"}),
        (("2026-03-09 23:30", "2026-03-10 00:00"), {"Jun"}),
    ],
)
def test_what_begins_at_the_handover_and_lies_after_it_is_the_next_shifts(
    window: tuple[str, str], whose: set[str], house: HouseOfTests, clock: MovingClock
) -> None:
    clock.to("2026-03-09 22:00")
    then = Span(wall_moment(window[0]), wall_moment(window[1]))
    made = follow_ups.promise(house.mags, Promise("Tea on the landing", then, NOOR, agreed=True))
    clock.to("2026-03-09 23:05")
    shown = {
        name
        for name in ("Mags", "Jun")
        if any(one.follow_up.id == made.id for one in board(house.desk(name)).promises)
    }
    assert shown == whose
    [line] = follow_ups_page.follow_ups_page(house.mags).lines
    assert (line.section == "Before this shift ends") == ("Mags" in whose)
    assert (line.section == "In the next shift") == ("Mags" not in whose)


async def test_in_the_smallest_window_neither_the_words_nor_the_time_are_cut(
    house: HouseOfTests,
) -> None:
    at_four = Span(wall_moment("2026-03-09 16:00"), wall_moment("2026-03-09 17:00"))
    text = "A walk to the library with her, along the river and back"
    follow_ups.promise(house.theo, Promise(text, at_four, NOOR, agreed=True))
    async with on_screen(house, as_name="Theo", size=(60, 16)) as at:
        await at.press("f")
        assert f"Noor: {text} Mon 9 Mar 16:00-17:00, the shift" in at.words


async def test_a_long_heading_is_read_before_who_is_signed_in(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo", size=(60, 16)) as at:
        await at.press("f")
        assert isinstance(at.app.screen, HouseScreen)
        heading = "What we promised somebody with a name of length"
        at.app.screen.headline(heading)
        await at.settle()
        assert at.lines[0].strip().startswith(heading)
        assert at.lines[0].strip().endswith("Theo")
