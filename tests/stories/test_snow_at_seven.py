"""J08, the roster's side: Dot comes at five to eight, and the gap is told as it was."""

from __future__ import annotations

from handover.desk import handovers, notes
from handover.desk.house_log import house_log
from handover.house.notes import Verdict
from tests.house_of_tests import SAM, HouseOfTests, write
from tests.tui.on_screen import on_screen


async def test_dot_says_when_she_came_and_the_log_says_who_covered(house: HouseOfTests) -> None:
    """Nobody is outside their hours, and nobody is asked who was on time."""
    house.clock.to("2026-03-15 07:10")
    wren = house.desk("Wren")
    written = write(wren, "He could not sleep; we played cards.", SAM)
    handovers.give(wren, left_because="Dot is stuck in the snow; the one on call knows.")
    house.clock.to("2026-03-15 07:56")
    async with on_screen(house) as at:
        await at.sign_in("Dot")
        assert "Did you come later than 07:00? Say when" in at.words
        await at.go("> Did you come later", "enter", "enter")
        assert "When was Dot truly there?" in at.words
        await at.type("07:55")
        await at.press("tab", "space", "f2")
        assert "It stands as it was." in at.words
        await at.press("escape")
        assert "Did you come later" not in at.words
        await at.press("i")
        await at.go("> The house log", "enter")
        assert "07:30-07:55 on-call covering" in at.words
        assert "Day: Dot 07:55-15:30 (planned 07:00-15:30)" in at.words
    house.clock.to("2026-03-15 08:30")
    assert write(house.dot, "Coffee first.", SAM).verdict is Verdict.INSIDE
    assert notes.note_by_id(wren, written.id).verdict is Verdict.INSIDE
    (sunday, *_) = house_log(house.dot).days
    assert sunday.covered == ("07:30-07:55 on-call covering",)
