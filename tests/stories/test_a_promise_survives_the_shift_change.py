"""J06: promised by day, kept in the evening, and closed with the words of the one it was for."""

from __future__ import annotations

from handover.desk import follow_ups, handovers
from handover.house.follow_ups import FollowUpStatus
from handover.store import follow_ups as kept
from tests.house_of_tests import NOOR, HouseOfTests, texts_of
from tests.tui.on_screen import OnScreen, on_screen

BAD_NEWS = ("overdue", "late", "failed", "missed!", "!!")
"""What no screen says about a promise."""


def looks_calm(at: OnScreen) -> bool:
    """Nothing is red, and nothing says that it is late."""
    strips = at.app.screen._compositor.render_strips()
    colours = [
        s.style.color.triplet for strip in strips for s in strip if s.style and s.style.color
    ]
    red = [c for c in colours if c and c.red > 150 and c.green < 90 and c.blue < 90]
    return not red and not any(words in at.words.lower().split() for words in BAD_NEWS)


async def test_theo_promises_it_mags_keeps_it_and_noor_says_how_it_was(
    house: HouseOfTests,
) -> None:
    """It is due at four; Theo's shift ends at half past three."""
    house.clock.to("2026-03-09 14:00")
    async with on_screen(house) as at:
        await at.sign_in("theo")
        await at.stand_on("> Noor")
        await at.press("enter", "p")
        assert at.screen == "PromiseForm"
        assert "To < Noor >" in at.words
        await at.type("Go through the letter with her")
        await at.press("tab", "tab")
        await at.type("today 16:00-17:00")
        assert "Monday 9 March 16:00-17:00 (Mags on)" in at.words
        await at.press("tab", "tab", "space", "tab", "space")
        assert "Who asked < the person asked >" in at.words
        assert "Have they agreed < yes >" in at.words
        await at.press("f2")
        assert "Promised." in at.words
        await at.press("escape", "escape")

        house.clock.to("2026-03-09 15:05")
        await at.press("h", "f2", "f2")
        assert "Handed over" in at.words
        await at.sign_out()

        # Mags hears of it first of all, takes it, and keeps it.
        await at.sign_in("Mags")
        assert "Promised for this shift" in at.words
        assert "Go through the letter" in at.words
        await at.press("r")
        assert at.words.index("What is promised") < at.words.index("Go through the letter")
        assert "Must know" not in at.words
        await at.press("escape", "f", "t")
        assert "16:00-17:00, Mags" in at.words
        house.clock.to("2026-03-09 17:20")
        await at.press("escape", "f")
        assert looks_calm(at), "its hour is over, and it is only still open"
        await at.press("space")
        await at.type("It was the right letter. I can breathe.")
        await at.press("f2")
        assert "Go through the letter" not in at.words
        await at.press("escape")
        assert "Promised for this shift" not in at.words

    assert follow_ups.open_follow_ups(house.mags) == ()
    promise = kept.follow_up(house.book, 1)
    assert promise.status is FollowUpStatus.KEPT
    assert promise.outcome_words == "It was the right letter. I can breathe."
    names = house.theo.names()
    assert (names[promise.made_by], names[promise.closed_by or 0]) == ("Theo", "Mags")
    handed_over = texts_of(handovers.preview(house.mags), NOOR)
    assert any("I can breathe" in text for text in handed_over), "the night hears how it ended"
