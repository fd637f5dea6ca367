"""J13, the agreement: proposed, agreed by consensus, somebody stands aside, one page for all."""

from __future__ import annotations

from handover.desk import agreements
from handover.house.agreements import AgreementState
from handover.sheets.agreed import agreed_text
from tests.house_of_tests import HouseOfTests
from tests.tui.on_screen import OnScreen, on_screen

WEEK = "No phones at the table during supper, for one week."
THERE = "Noor, Sam, Bee, Kai, Ines"
FOR_GOOD = "No phones at the table during supper."


async def say_what_was_agreed(at: OnScreen, *, aside: str, keys: tuple[str, ...] = ()) -> None:
    """Fill in what a meeting has agreed; `keys` are pressed in its words."""
    await at.type(THERE)
    await at.press("tab", *keys, "tab")
    if aside:
        await at.type(aside)
    await at.press("tab")


async def test_a_proposal_becomes_an_agreement_and_is_changed_a_week_later(
    house: HouseOfTests,
) -> None:
    async with on_screen(house) as at:
        # Marisol's idea, brought by Mags: it waits for the meeting.
        await at.sign_in("Mags")
        await at.go("i", "b", "> What the house", "enter", "n", "enter")
        await at.type(WEEK)
        await at.press("f2")
        assert "To talk about at the next meeting" in at.words
        await at.sign_out()

        # Wednesday: without consensus nothing holds; then Sam stands aside, with his words.
        house.clock.to("2026-03-11 11:00")
        await at.sign_in("Ines")
        await at.go("i", "b", "> What the house", "enter", "> No phones", "enter", "enter")
        await say_what_was_agreed(at, aside="Sam: I wait for a call.")
        await at.press("f2")
        assert "Did everybody else agree? Choose with Space" in at.words
        await at.press("space", "space", "f2")
        assert "Without consensus it stays a proposal" in at.words
        assert "Noor, Sam, Bee, Kai, Ines" in await at.read(), "what was typed is still there"
        await at.press("left", "tab", "left", "f2")
        assert "What holds" in at.words
        assert "present: Noor, Sam, Bee, Kai, Ines" in at.words
        assert "Sam stood aside: “I wait for a call.”" in at.words
        assert "looked at again Wed 18 Mar" in at.words

        # A week later everybody keeps it; the old text stays as it was.
        house.clock.to("2026-03-18 11:00")
        await at.press("escape", "escape")
        await at.go("i", "b", "> What the house", "enter", "> No phones", "enter", "enter")
        shorter = ("end", *["backspace"] * len(", for one week."), ".")
        await say_what_was_agreed(at, aside="", keys=shorter)
        await at.press("space", "f2")
        assert at.words.index(FOR_GOOD) < at.words.index("What held before")
        assert at.words.index("What held before") < at.words.index(WEEK)
        await at.press("x")
        assert FOR_GOOD in at.words
        assert WEEK not in at.words

    page = agreements.agreements_page(house.ines)
    [now], [before] = page.in_force, page.earlier
    assert (now.text, now.supersedes) == (FOR_GOOD, before.id)
    assert (before.text, before.state) == (WEEK, AgreementState.SUPERSEDED)
    paper = agreed_text(agreements.one_page(house.ines))
    assert f"- {FOR_GOOD}" in paper
    assert WEEK not in paper
    assert max(map(len, paper.splitlines())) <= 72
