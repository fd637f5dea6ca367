"""Every time on the board says what it is the time of: of tonight, of tomorrow, or of before."""

from __future__ import annotations

from handover.desk import follow_ups
from handover.desk.follow_ups import Promise
from handover.house.times import Span
from tests.house_of_tests import KAI, NOOR, SAM, HouseOfTests, wall_moment
from tests.tui.on_screen import on_screen


def promised(house: HouseOfTests, who: int, begins: str, ends: str, by: int | None = None) -> None:
    """Somebody of the day shift has promised something for then."""
    when = Span(wall_moment(begins), wall_moment(ends))
    follow_ups.promise(house.theo, Promise("Tea", when, who, staff_id=by, agreed=True))


async def test_what_was_for_the_shift_before_stands_apart(house: HouseOfTests) -> None:
    promised(house, KAI, "2026-03-09 14:15", "2026-03-09 15:00")
    promised(house, NOOR, "2026-03-09 16:00", "2026-03-09 17:00", by=house.mags.who.id)
    promised(house, SAM, "2026-03-09 23:15", "2026-03-09 23:25")
    house.clock.to("2026-03-09 15:10")
    async with on_screen(house, as_name="Mags") as at:
        now, before = at.words.split("Promised before, and still open")
        assert "today 16:00-17:00, Mags" in now.split("Promised for this shift")[1]
        assert "tonight 23:15-23:25, whoever is on" in now
        assert "today 14:15-15:00, the shift then" in before
        assert "14:15" not in now
        assert all(len(line) <= 80 for line in at.lines)


async def test_in_the_night_today_ends_at_five(house: HouseOfTests) -> None:
    promised(house, NOOR, "2026-03-10 01:15", "2026-03-10 02:00")
    promised(house, SAM, "2026-03-10 06:30", "2026-03-10 07:00")
    promised(house, KAI, "2026-03-09 14:15", "2026-03-09 15:00")
    house.clock.to("2026-03-09 23:35")
    async with on_screen(house, as_name="Jun") as at:
        assert "tonight 01:15-02:00, whoever is on" in at.words
        assert "tomorrow 06:30-07:00, whoever is on" in at.words
        assert "today 14:15-15:00, the shift then" in at.words
    house.clock.to("2026-03-10 05:05")
    async with on_screen(house, as_name="Jun") as at:
        assert "Mon 01:15-02:00, the shift then" not in at.words
        assert "Mon 14:15-15:00, the shift then" in at.words
        assert "today 06:30-07:00, whoever is on" in at.words
    house.clock.to("2026-03-20 09:00")
    async with on_screen(house, as_name="Theo") as at:
        assert " 9 Mar 14:15-15:00, the shift then" in at.words
