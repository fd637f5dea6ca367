"""A whole shift at the keyboard: arrive, receive, write, follow up, hand over, be heard."""

from __future__ import annotations

from handover.desk import follow_ups, notes, waiting
from handover.desk.handover_pages import handover_page
from handover.house.follow_ups import FollowUpStatus
from handover.house.handovers import HandoverStatus
from tests.house_of_tests import NOOR, HouseOfTests
from tests.tui.on_screen import on_screen


async def test_mags_receives_writes_keeps_a_promise_and_hands_over_to_jun(
    monday: HouseOfTests,
) -> None:
    """Mags comes on; at night Jun receives what she leaves, and she sees what he says back."""
    clock = monday.clock
    clock.to("2026-03-09 15:20")
    async with on_screen(monday) as at:
        assert "Larkspur House" in at.words
        await at.sign_in("mags")
        assert at.screen == "Board"

        # She writes about Noor, own words and all: two keys from the board to the first letter.
        clock.to("2026-03-09 17:30")
        await at.stand_on("> Noor ")
        await at.press("w")
        await at.type("We walked to the library and back.")
        await at.press("tab")
        await at.type("The librarian knew my name!")
        await at.press("f2")
        assert at.screen == "Board"
        assert "The librarian knew my name" in await at.read()

        # She keeps the promise that was made for this evening.
        await at.press("f")
        assert "A walk to the library" in at.words
        await at.press("space")
        await at.type("She said: same time tomorrow.")
        await at.press("f2")
        assert follow_ups.open_follow_ups(monday.mags) == ()
        await at.press("escape")

        # Before eleven she says the one thing about Noor, and hands over.
        clock.to("2026-03-09 23:05")
        await at.press("h")
        await at.stand_on("> Noor ")
        await at.press("enter")
        assert "Somebody" not in at.words
        await at.press("f2")
        await at.press("f2", "f2")
        assert "Handed over" in at.words
        await at.sign_out()

        # Jun receives it, one person at a time, and says it back.
        await at.sign_in("Jun")
        assert "Handover from Evening (Mags" in at.words
        await at.press("r", "f6")
        while "NOOR" not in at.words:
            await at.press("f6")
        shown = await at.read()
        assert shown.index("The librarian") < shown.index("We walked to the library")
        await at.type("Library again at three")
        await at.press("f2")
        await at.press("escape")
        await at.sign_out()

        # Mags hears it said back, and puts one thing right.
        await at.sign_in("Mags")
        assert "was said back" in at.words
        await at.stand_on("> Your handover")
        await at.press("enter")
        assert "Library again at three" in at.words
        await at.stand_on("> You: ", "Jun said back")
        await at.press("e")
        await at.type("At four, not three.")
        await at.press("f2")
        await at.press("y")
        assert "Closed" in at.words
        await at.press("escape")
        await at.sign_out()

        # Jun sees the correction as new, marked as such.
        await at.sign_in("Jun")
        await at.stand_on("> New since you read")
        await at.press("enter")
        while "NOOR" not in at.words:
            await at.press("f6")
        assert "NEW SINCE YOU READ" in at.words
        assert "At four, not three." in at.words

    assert [one.id for one in waiting.to_receive(monday.jun)] == [1]
    page = handover_page(monday.mags, 2)
    assert page.handover is not None
    assert page.handover.status is HandoverStatus.CLOSED
    written = {note.text for note in notes.notes(monday.jun)}
    assert "We walked to the library and back." in written
    kept = [line for line in page.parts if line.part == NOOR]
    assert kept[0].said_back[0].text == "Library again at three"
    assert FollowUpStatus.KEPT not in {one.status for one in follow_ups.open_follow_ups(monday.jun)}
