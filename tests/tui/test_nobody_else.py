"""With somebody at the screen, nothing anywhere on it names another who stays (INV-1, J05, J15)."""

from __future__ import annotations

import string

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from handover.desk.own_copy import own_copy
from handover.desk.their_page import search, their_page
from handover.desk.with_them import part_with_them
from handover.sheets.own_copy import own_copy_json, own_copy_text
from tests.house_of_tests import NOOR, THEY_SAID_SO, HouseOfTests
from tests.their_lines import as_lines
from tests.tui.on_screen import OnScreen, on_screen
from tests.tui.planted import STRANGERS, WORDS, named, plant

KEYS = (
    *string.ascii_lowercase, *string.ascii_uppercase, "?", "/", "!", " ", "enter", "tab", "up",
    "down", "home", "end", "pageup", "pagedown", "delete", "backspace", "escape",
    *(f"f{number}" for number in (1, 2, 3, 4, 5, 6, 7, 8)),
    "ctrl+p", "ctrl+g", "ctrl+r", "ctrl+s", "ctrl+l", "ctrl+o", "ctrl+z", "ctrl+q", "ctrl+c",
)  # fmt: skip
"""Every key of the key map but those that end it: F9 and F10."""

STILL_WITH_THEM = frozenset(
    {"Together", "WithThemScreen", "TogetherPick", "TogetherFill", "TogetherCovered", "Help",
     "GoTo", "Emergency", "Questions", "Fill"}
)  # fmt: skip


async def sit_down_with_noor(at: OnScreen) -> None:
    await at.stand_on("> Noor ")
    await at.press("enter")
    await at.press("t")
    assert at.screen == "Together"


async def back_to_the_page(at: OnScreen) -> None:
    """Back to her page, by Esc alone; the question for the passphrase is left again."""
    for _ in range(6):
        if at.screen == "Together":
            return
        await at.press("escape")


def test_her_page_names_nobody_else_and_a_search_finds_nobody(monday: HouseOfTests) -> None:
    assert plant(monday, NOOR) > 40
    desk = monday.desk(mags_in(monday))
    page = their_page(desk, NOOR)
    text = "\n".join(as_lines(page))
    assert not named(text)
    assert "someone here" in text
    assert "Noor" in text
    for name in (*STRANGERS, *WORDS, "quillon"):
        assert search(page, name) == search(page, "no such word at all"), name
    for made in (own_copy_text, own_copy_json):
        assert not named(made(own_copy(desk, NOOR, "text", private=True, decided=THEY_SAID_SO)))
    part = part_with_them(desk, NOOR)
    said = [part.name, *(f"{p.heading}{p.empty}{x}" for p in part.parts for x in p.pieces)]
    assert not named(" ".join(said))


async def test_no_key_pressed_on_her_page_shows_anybody_else(monday: HouseOfTests) -> None:
    plant(monday, NOOR)
    async with on_screen(monday, as_name=mags_in(monday)) as at:
        await sit_down_with_noor(at)
        for key in KEYS:
            await at.press(key)
            assert not named(at.words), f"{key}: {at.words}"
            assert at.screen in STILL_WITH_THEM, f"{key}: {at.screen}"
            await back_to_the_page(at)
        # Enter on every row, and on everything it offers first.
        for _ in range(25):
            await at.press("down", "enter")
            assert not named(at.words), at.words
            await back_to_the_page(at)
        for way in (("h",), ("h", "enter"), ("h", "f2"), ("f5",), ("f5", "f8"), ("f5", "ctrl+p")):
            await at.press(*way)
            assert not named(at.words), f"{way}: {at.words}"
            await back_to_the_page(at)
        await at.press("ctrl+p")
        await at.type("Quillon")
        assert not named(at.words.replace("Quillon", "", 1)), at.words
        assert not named(str(at.app.title) + str(at.app.sub_title))


def mags_in(house: HouseOfTests) -> str:
    """Mags, as she is called in the planted book."""
    return next(name for name in house._team if name.startswith("Mags"))


SOME_WORDS = st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=12)


@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    phases=(Phase.explicit, Phase.generate),
)
@given(words=SOME_WORDS)
def test_the_hits_are_those_that_are_shown(monday: HouseOfTests, words: str) -> None:
    """Whatever is searched for, every place that is counted is a place that can be read."""
    page = their_page(monday.mags, NOOR)
    found = search(page, words)
    assert found.places == sum(len(part.pieces) for part in found.parts)
    shown = {piece for part in page.parts for piece in part.pieces}
    assert {piece for part in found.parts for piece in part.pieces} <= shown


@pytest.mark.parametrize("over_it", [(), ("n",), ("f5",), ("f8",)])
async def test_leaving_the_program_from_her_page_asks_again_who_is_there(
    monday: HouseOfTests, over_it: tuple[str, ...]
) -> None:
    """F10 ends the program everywhere else; with her at the screen the shell is not hers."""
    async with on_screen(monday, as_name="Mags") as at:
        await sit_down_with_noor(at)
        await at.press(*over_it, "f10")
        assert at.screen == "Locked"
        assert at.app.is_running
        assert at.app.desk is None
