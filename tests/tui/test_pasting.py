"""What is pasted comes in whole and clean, or not at all and with a sentence; nothing is lost."""

from __future__ import annotations

import pytest
from textual.events import Paste

from handover.house.plain_text import NOTE_LIMIT
from handover.tui.widgets.fields import Line, Words
from tests.hostile_words import HOSTILE, Hostile, Kind
from tests.house_of_tests import HouseOfTests
from tests.tui.on_screen import OnScreen, on_screen


async def paste(at: OnScreen, text: str) -> None:
    """Paste as a terminal would send it."""
    at._from_keyboard(Paste(text))
    await at.settle()


async def begin_a_note(at: OnScreen) -> Words:
    await at.go("> Kai", "w")
    field = at.app.focused
    assert isinstance(field, Words)
    await at.type("We baked")
    return field


@pytest.mark.parametrize("hostile", [one for one in HOSTILE if one.kind is Kind.SIZE and one.text])
async def test_more_than_a_note_keeps_is_not_pasted_and_what_was_typed_stays(
    hostile: Hostile, monday: HouseOfTests
) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        field = await begin_a_note(at)
        await paste(at, hostile.text)
        if len(hostile.text) + len("We baked") > NOTE_LIMIT:
            assert field.text == "We baked"
            assert "were not pasted: one text has up to 20,000" in at.words
        await at.type("!")
        assert field.text.endswith("!")
        assert len(field.text) <= NOTE_LIMIT


async def test_what_fits_is_pasted_whole_and_without_anything_that_acts(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        field = await begin_a_note(at)
        await paste(at, "\x1b]52;c;QQ==\x07\r\nand \x9bate\u202e it.")
        assert field.text == "We baked]52;c;QQ==\nand ate it."
        await at.press("ctrl+z")
        assert field.text == "We baked", "a paste is taken back like anything typed"


async def test_lines_pasted_into_one_line_are_all_there(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        await at.go("f", "n")
        field = at.app.screen.query(Line).first()
        field.focus()
        field.value = ""
        await paste(at, "A walk\nto the\tlibrary\r\nand back\x1b\n")
        assert field.value == "A walk to the library and back"
        await paste(at, "x" * 1_000_000)
        assert field.value == "A walk to the library and back"
