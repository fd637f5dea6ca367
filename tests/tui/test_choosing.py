"""A field with answers: nothing is another answer before somebody has seen it."""

from __future__ import annotations

import pytest

from tests.house_of_tests import HouseOfTests
from tests.tui.on_screen import OnScreen, on_screen

KEEPER = "Who keeps it < the shift >"


async def at_who_keeps_it(at: OnScreen) -> None:
    """The form of a promise, in the field with everybody's names."""
    await at.go("f", "n", "=Bring the lamp up", *["tab"] * 3)
    assert f">{KEEPER}" in at.words


async def test_letters_show_the_answers_and_enter_chooses(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at_who_keeps_it(at)
        await at.press("m")
        assert at.screen == "OneOf"
        assert "> Mags" in at.words
        await at.press("escape")
        assert KEEPER in at.words, "Esc leaves it as it was"
        await at.press("m", "enter")
        assert "Who keeps it < Mags >" in at.words


async def test_a_name_is_spelled_out_as_it_is_typed(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at_who_keeps_it(at)
        await at.press_at_once(*"theo", "enter")
        assert "Who keeps it < Theo >" in at.words, "and not the shift, which begins with t too"
        await at.press_at_once(*"mags", "enter")
        assert "Who keeps it < Mags >" in at.words


async def test_enter_shows_every_answer(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at_who_keeps_it(at)
        await at.press("tab", "tab", "enter")
        assert all(one in at.words for one in ("> not asked yet", "yes"))
        await at.press("down", "enter")
        assert "Have they agreed < yes >" in at.words


@pytest.mark.parametrize("way", ["one by one", "pasted"])
async def test_what_is_typed_where_nothing_is_written_is_told(
    way: str, house: HouseOfTests
) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at_who_keeps_it(at)
        if way == "pasted":
            await at.type("quite")
        else:
            await at.press(*"qu")
        assert "Nothing is written here: Space changes it" in at.words
        assert at.screen == "PromiseForm", "a U in the middle of a word takes nothing back"
        assert KEEPER in at.words


async def test_the_kind_of_a_note_is_not_changed_by_a_letter(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.stand_on("> Noor")
        await at.press("w", *["shift+tab"] * 4)
        assert ">Kind < being with >" in at.words
        await at.press("h")
        assert "> hard moment" in at.words
        await at.press("escape")
        assert "Kind < being with >" in at.words
