"""Somebody new is shown round once: four cards, then a tip at each sign-in, and then nothing."""

from __future__ import annotations

from handover.desk import first_steps, keys
from handover.house.first_steps import NEW_HERE, NOTHING_LEFT, TIPS
from handover.house.people import Role
from tests.house_of_tests import PASSPHRASE, HouseOfTests
from tests.tui.on_screen import OnScreen, on_screen


async def come_in_for_the_first_time(at: OnScreen, house: HouseOfTests, name: str) -> None:
    """Ines gave them a word; they choose a passphrase of their own."""
    given = keys.join(house.ines, name, Role.RELIEF)
    house.look_again(house.book)
    await at.sign_in(name, given.word)
    await at.type(PASSPHRASE)
    await at.press("enter")
    await at.type(PASSPHRASE)
    await at.press("enter")


async def test_four_cards_are_shown_once_and_their_keys_can_be_pressed(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday) as at:
        await come_in_for_the_first_time(at, monday, "Ash")
        assert at.screen == "FourCards"
        assert "Card 1 of 4" in at.words
        await at.press("question_mark")
        assert at.screen == "Help"
        await at.press("escape", "enter")
        assert "Card 2 of 4" in at.words
        await at.press("w")
        assert "Whom is it about?" in at.words
        assert "Noor" in at.words
        await at.press("escape", "enter", "f")
        assert at.screen == "FollowUps"
        await at.press("escape", "enter", "f8")
        assert at.screen == "Emergency"
        await at.press("escape", "f5")
        assert at.screen == "Covered"
        await at.press("f5")
        assert "Card 4 of 4" in at.words
        await at.press("enter")
        assert at.screen == "Board"
        assert f"Tip 1 of {len(TIPS)}" in at.words

        # Never again by themselves; the next tip at the next sign-in.
        await at.sit_down(monday, "Ash")
        assert at.screen == "Board"
        assert f"Tip 2 of {len(TIPS)}" in at.words

        # One key ends the tips for good, and help has both for whoever asks.
        await at.press("l")
        assert "No more tips" in at.words
        await at.sit_down(monday, "Ash")
        assert "Tip" not in at.words
        await at.press("question_mark")
        await at.go("> The four cards", "enter")
        assert "Card 1 of 4" in at.words
        await at.press("escape", "question_mark")
        await at.go("> Nine tips", "enter")
        assert at.screen == "Board"
        await at.sit_down(monday, "Ash")
        assert f"Tip 1 of {len(TIPS)}" in at.words


async def test_whoever_knew_the_program_is_shown_nothing(monday: HouseOfTests) -> None:
    async with on_screen(monday) as at:
        await at.sign_in("Theo")
        assert at.screen == "Board"
        assert "Tip" not in at.words
        await at.press("l")
        assert at.screen == "Board"
        assert "tips" not in at.words


def test_the_tips_end_by_themselves(house: HouseOfTests) -> None:
    first_steps.i_am_new(house.theo)
    shown = [first_steps.at_sign_in(house.theo) for _ in range(len(TIPS) + 1)]
    assert shown[0] == NEW_HERE
    assert [one.cards_wait for one in shown].count(True) == 1
    assert [one.next_tip for one in shown] == [*range(1, len(TIPS) + 1), 0]
    assert shown[-1] == NOTHING_LEFT
    assert first_steps.at_sign_in(house.theo) == NOTHING_LEFT
    assert first_steps.at_sign_in(house.dot) == NOTHING_LEFT, "and nobody else hears of it"


def test_every_tip_fits_on_the_lines_above_the_keys() -> None:
    assert len(TIPS) <= 9
    assert all(len(one) <= 110 for one in TIPS)
