"""J01: somebody who has not been here for days takes over, is heard, and is put right once."""

from __future__ import annotations

from datetime import date

from handover.desk import handovers, team, waiting
from handover.desk.handover_pages import handover_page
from handover.desk.team import Planned
from handover.house.handovers import HandoverStatus, Line
from handover.house.shifts import ShiftKind
from tests.house_of_tests import SAM, HouseOfTests, receive, write
from tests.tui.on_screen import on_screen


def two_more_handovers(house: HouseOfTests) -> None:
    """Monday evening to night with something that must be known, and night to Tuesday."""
    tuesday = (Planned("Rafi", ShiftKind.DAY, date(2026, 3, 10)),)
    team.publish_days(house.ines, tuesday)
    house.clock.to("2026-03-09 22:00")
    write(house.mags, "Sam wants nobody at his door tonight.", SAM, must_know=True)
    house.clock.to("2026-03-09 23:05")
    receive(house.jun, handovers.give(house.mags))
    house.clock.to("2026-03-10 06:30")
    write(house.jun, "He was up at five and made tea.", SAM, own_words="The tall cup, please.")
    handovers.say(house.jun, Line(SAM, "Breakfast together at nine.", version=0))
    handovers.give(house.jun)


async def test_rafi_catches_up_says_it_back_and_sees_what_was_put_right(
    monday: HouseOfTests,
) -> None:
    """Rafi was last on two days ago; on Tuesday he steps in by day."""
    two_more_handovers(monday)
    monday.clock.to("2026-03-10 07:05")
    async with on_screen(monday) as at:
        await at.sign_in("Rafi")
        assert "Handover from Night (Jun" in at.words

        # While he was away: what must be known stands first.
        await at.stand_on("> While you were away")
        await at.press("enter")
        assert at.words.index("nobody at his door") < at.words.index("Evening, Mags")
        assert at.words.index("Evening, Mags") < at.words.index("Day, Theo")
        await at.press("f2")
        assert at.screen == "Board"
        assert "While you were away" not in at.words

        # Then this morning's handover, one person at a time, said back in his own words.
        await at.press("r", "f6")
        while "SAM" not in at.words:
            await at.press("f6")
        shown = await at.read()
        assert shown.index("The tall cup") < shown.index("He was up at five")
        await at.type("Breakfast with Sam at eight, and nobody wakes him before")
        await at.press("f2")
        await at.press("escape")
        await at.sign_out()

        # Jun puts one thing right and closes it.
        await at.sign_in("Jun")
        await at.stand_on("> Your handover")
        await at.press("enter")
        await at.stand_on("> You: Breakfast together")
        assert "Breakfast with Sam at eight" in at.words
        await at.press("e")
        await at.type("At nine; he sleeps until half past eight.")
        await at.press("f2", "y")
        assert "Closed" in at.words
        await at.sign_out()

        # Rafi sees it as new, and nothing else is left to read.
        await at.sign_in("rafi")
        assert "While you were away" not in at.words
        await at.stand_on("> New since you read")
        await at.press("enter")
        while "SAM" not in at.words:
            await at.press("f6")
        assert "NEW SINCE YOU READ" in at.words
        assert "At nine; he sleeps until half past eight." in at.words

    page = handover_page(monday.jun, 3)
    assert page.handover is not None
    assert page.handover.status is HandoverStatus.CLOSED
    part = page.part(SAM)
    assert part is not None
    assert [one.text for one in part.corrections] == ["At nine; he sleeps until half past eight."]
    assert part.line.text == "Breakfast together at nine.", "what was given stays as it was"
    monday.clock.to("2026-03-18 07:05")
    assert waiting.while_away(monday.desk("Wren")).handovers == (), "nothing older than a week"
