"""J07: Ines publishes two weeks, Jun falls ill, and the tea is asked about, not arranged around."""

from __future__ import annotations

from datetime import date

from handover.desk import follow_ups, orphans, roster_changes
from handover.desk.follow_ups import Promise
from handover.desk.here_when import here_when
from handover.house.shifts import ShiftKind
from handover.house.times import Span
from handover.store import rosters
from tests.house_of_tests import NOOR, HouseOfTests, wall_moment
from tests.tui.on_screen import OnScreen, on_screen

FIRST = date(2026, 11, 9)
"""The Monday from which on nothing is out."""


def plan_a_week(house: HouseOfTests) -> None:
    """What Ines has planned so far."""
    for n in range(7):
        day = date(2026, 11, 9 + n)
        for name, kind in (("Theo", ShiftKind.DAY), ("Mags", ShiftKind.EVENING)):
            roster_changes.put_on(house.ines, name, kind, day)
        roster_changes.put_on(house.ines, "Jun", ShiftKind.NIGHT_AWAKE, day)


async def open_roster(at: OnScreen) -> None:
    await at.press("i")
    await at.go("> The roster", "enter")
    assert at.screen == "RosterWeek"


async def test_ines_publishes_swaps_and_leaves_no_promise_behind(house: HouseOfTests) -> None:
    """Two weeks are published, then Thursday's night goes from Jun to Wren."""
    house.clock.to("2026-11-05 14:00")
    plan_a_week(house)
    async with on_screen(house) as at:
        await at.sign_in("Ines")
        await open_roster(at)
        await at.press("pagedown")
        assert "(Theo)" in at.words
        assert "not out" in at.words
        # The week after is empty, and planned like this one: Enter, T, Enter.
        await at.press("pagedown", "enter", "t", "t", "enter")
        assert "Planned. It is not out until you publish it" in at.words
        await at.press("f2")
        assert "To Sun 22 Nov, its night included" in at.words
        assert "Mon 16 Nov: Day Theo, Evening Mags, Night Jun" in await at.read()
        await at.press("f2")
        assert "It is out to Mon 23 Nov 07:00." in at.words
        assert "(Theo)" not in at.words
        await at.press("escape", "escape")
        await at.sign_out()

        # Jun hears of it once, and promises Noor tea.
        await at.sign_in("Jun")
        assert "The roster is out to Mon 23 Nov 07:00." in at.words
        await at.go("> The roster is out", "enter", "escape")
        assert "The roster is out" not in at.words
        await at.sign_out()
        window = Span(wall_moment("2026-11-13 00:30"), wall_moment("2026-11-13 01:00"))
        jun = house.jun.who.id
        tea = Promise("Tea on the landing", window, NOOR, jun, agreed=True)
        house.clock.to("2026-11-09 23:30")
        follow_ups.promise(house.jun, tea)

        house.clock.to("2026-11-12 14:20")
        before = [a for a in rosters.roster(house.book).assignments if a.span.end < house.clock()]
        await at.sign_in("Ines")
        await open_roster(at)
        await at.press("down", "down", "down")
        assert "Thursday 12 Nov, night 23:00-07:30: Jun" in at.words
        await at.press("enter", "i", "enter", "w", "enter")
        assert "Wren has it now. A promise nobody can keep now: F shows it." in at.words
        await at.press("f")
        assert "nobody asks yet" in at.words
        # She is not on with residents: Noor can see that she read what was promised, and why.
        await at.press("enter", "space", "f2")
        assert "Tea on the landing" in at.words
        await at.press("enter", "enter", "r", "enter")
        assert "It stands on Rafi's board." in at.words
        assert "Rafi asks" in at.words
        await at.press("escape", "escape", "escape")
        await at.sign_out()

        # Rafi asks Noor; she would like the tea still, with Wren.
        await at.sign_in("Rafi")
        await at.go("> Ask Noor: Tea on the landing", "enter", "m")
        await at.press("f6", "w", "enter")
        assert "(Wren on)" in at.words
        await at.press("f6", "space", "f2")
        assert "Kept in the book." in at.words
        assert "Fri 13 Nov 00:30-01:00, Wren" in at.words
        await at.press("escape")
        await at.sign_out()

        await at.sign_in("Ines")
        await open_roster(at)
        assert "nobody can keep" not in at.words
        await at.press("f2")
        assert "Thu 12 Nov, night: Wren, Jun is ill." in at.words
        await at.press("f2")
        assert "It is out to" in at.words
        await at.press("x")
        assert "Thu 12 Nov" in at.words

    assert orphans.orphans(house.ines) == ()
    thursday = here_when(house.theo).days[3]
    assert thursday.shifts[-1].names == ("Wren",)
    after = [a for a in rosters.roster(house.book).assignments if a.span.end < house.clock()]
    assert after == before


async def test_rafi_does_not_make_last_week_fit(house: HouseOfTests) -> None:
    """A swap in the past is done by a coordinator, with a reason."""
    before = rosters.roster(house.book)
    house.clock.to("2026-03-14 17:00")
    async with on_screen(house) as at:
        await at.sign_in("Rafi")
        await open_roster(at)
        await at.press("pageup", "down", "down", "down", "enter")
        assert "done by a coordinator" in at.words
        await at.press("n")
        assert "done by a coordinator" in at.words
        await at.press("f2")
        assert "done by a coordinator" in at.words
        await at.sign_out()
        await at.sign_in("Ines")
        await open_roster(at)
        await at.press("pageup", "left", "enter", "g", "enter", "r", "enter")
        assert "Why is the past changed?" in at.words
        await at.press("f2")
        assert "Say why it is changed" in at.words
    assert rosters.roster(house.book) == before
