"""Keys that come faster than the house can answer, as they do over a slow line."""

from __future__ import annotations

import asyncio
import random
import threading

import pytest
from textual.widgets import Input

from handover.desk import follow_ups_page, going_to
from handover.desk.desk import Desk
from handover.tui.in_turn import ComesBack, KeysInTurn
from handover.tui.widgets.fields import Line, Words
from tests.house_of_tests import PASSPHRASE, HouseOfTests
from tests.tui.on_screen import OnScreen, on_screen

PLAYED = (
    *"wrfhgidanpoctemlxyqs",
    *("enter", "enter", "escape", "escape", "escape", "f1", "f2", "f3", "f4", "f5", "f6"),
    *("tab", "shift+tab", "up", "down", "space", "ctrl+p", "ctrl+s", "ctrl+z", "pagedown", "home"),
)
"""Keys that lead somewhere; those that are for going back more often."""


async def back_to_the_board(at: OnScreen) -> None:
    """Esc, as often as it takes."""
    await at.settle()
    for _ in range(60):
        if at.screen == "Board":
            return
        await at.press("escape")
    raise AssertionError("\n".join(at.lines))


def has_left(at: OnScreen, pressed: list[str]) -> bool:
    """Has the program ended, as it was asked to?"""
    if at.app.is_running:
        return False
    assert at.app.return_code == 0, f"{pressed}: only “Leave” in “Go to” ends it"
    return True


async def test_what_is_pressed_at_once_does_what_it_does_one_after_the_other(
    monday: HouseOfTests,
) -> None:
    """Two keys that lead to a screen and on from there; Esc and F2 pressed twice."""
    async with on_screen(monday, as_name="Mags") as at:
        for together in (
            *(("r", "f6"), ("r", "f2"), ("f", "enter", "escape"), ("f", "space", "f2", "f2")),
            *(("h", "f2", "f2"), ("f", "escape", "escape"), ("f1", "escape", "escape", "f1")),
            *(("g", "enter", "enter"), ("g", "pagedown"), ("w", "enter", "f2", "f2", "escape")),
            *(("i", "pagedown", "pagedown", "end"), ("f5", "f5"), ("f5", "f1", "f5", "escape")),
            *(("f", "n", "f9"), ("r", "f9")),
        ):
            if at.app.desk is None:
                await at.sit_down(monday, "Mags")
            at.send(*together)
            await at.settle()
            assert at.app.is_running, together
            if at.app.desk is not None:
                await back_to_the_board(at)
        # Nothing is left lying under the board, or under the door where it was locked.
        assert len(at.app.screen_stack) == (3 if at.screen == "Locked" else 2)


@pytest.mark.parametrize("seed", range(3))
async def test_any_keys_in_any_order_leave_the_program_as_it_was(
    monday: HouseOfTests, seed: int
) -> None:
    """Whatever is played on the keyboard, Esc leads to the board afterwards."""
    chance = random.Random(seed)
    async with on_screen(monday, as_name="Mags") as at:
        for _ in range(40):
            pressed = chance.choices(PLAYED, k=chance.randint(1, 7))
            at.send(*pressed)
            await asyncio.sleep(chance.choice((0, 0.001, 0.02)))
            if has_left(at, pressed):
                return
        await at.settle()
        if not has_left(at, pressed):
            await back_to_the_board(at)


async def test_going_back_before_the_desk_has_said_who_may_keep_a_promise_breaks_nothing(
    monday: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    """P in a note, and Esc right behind it: who waits for the form goes with the note."""
    looks, gone = threading.Event(), threading.Event()

    def slowly(desk: Desk) -> follow_ups_page.Choices:
        looks.set()
        gone.wait(timeout=5)
        return choices(desk)

    choices = follow_ups_page.choices
    monkeypatch.setattr(follow_ups_page, "choices", slowly)
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("/", *"library", "enter", "enter")
        assert at.screen == "ReadNote"
        at.send("p")
        await asyncio.to_thread(looks.wait, 5)
        at.send("escape")
        while at.screen == "ReadNote":
            await asyncio.sleep(0.005)
        gone.set()
        await back_to_the_board(at)
        assert at.app.is_running


async def test_a_letter_typed_right_after_tab_stands_in_the_next_field(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Mags") as at:
        await at.go("> Noor  ", "w")
        keys = (*"tea", "tab", *"yes", "shift+tab", *"s", "f6", *"!")
        await at.press_at_once(*keys)
        text, own = (
            at.app.screen.query_one(f"#{one}", Words).text for one in ("text", "own-words")
        )
        assert (text.splitlines()[-1][-4:], own) == ("teas", "yes!")


async def test_letters_typed_right_after_enter_stand_in_the_next_line(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday) as at:
        await at.press_at_once(*"Mags", "enter", *PASSPHRASE, "enter")
        assert at.app.desk is not None
        assert at.app.desk.who.name == "Mags"


async def test_a_name_and_enter_in_one_piece_lead_to_their_page_however_long_it_is_read(
    monday: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second letter comes while it is still being read whom and what there is to find."""
    letters_are_there = threading.Event()

    def slowly(desk: Desk, *, about: int | None = None) -> going_to.WhereTo:
        letters_are_there.wait(timeout=5)
        return where_to(desk, about=about)

    where_to = going_to.where_to
    monkeypatch.setattr(going_to, "where_to", slowly)
    async with on_screen(monday, as_name="Theo") as at:
        at.send("g", *"noor", "enter")
        for _ in range(500):
            await asyncio.sleep(0.005)
            if [one.value for one in at.app.screen.query(Input)] == ["noor"]:
                break
        letters_are_there.set()
        await at.settle()
        assert at.lines[0].startswith(" Noor")


async def test_letters_typed_right_after_opening_a_screen_stand_in_it(monday: HouseOfTests) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        await at.press_at_once("/", *"library")
        assert at.screen == "Find"
        assert at.app.screen.query_one(Line).value == "library"


async def test_keys_that_do_not_come_back_keep_no_other_key_waiting(
    monday: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where they went may be gone by then, and then once more: the program is not deaf after it."""
    lost: list[ComesBack] = []

    async def lose(self: KeysInTurn, message: ComesBack) -> None:
        lost.append(message)

    async with on_screen(monday, as_name="Mags") as at:
        with monkeypatch.context() as lossy:
            lossy.setattr(KeysInTurn, "on_comes_back", lose)
            at.send("down", "down", "down", "f")
            await at.settle()
        assert lost
        assert at.screen == "FollowUps"


@pytest.mark.parametrize(
    ("keys", "stands"),
    [
        ((*"abc", "backspace", "x"), "abx"),
        ((*"abc", "left", "left", "x"), "axbc"),
        ((*"kettle", "left", "backspace", "X"), "kettXe"),
        ((*"abc", *["backspace"] * 9, *"xyz"), "xyz"),
        ((*"bc", "home", "a", "end", "d"), "abcd"),
    ],
)
async def test_keys_that_come_in_one_piece_are_done_in_their_order(
    monday: HouseOfTests, keys: tuple[str, ...], stands: str
) -> None:
    """A slow line brings several at once; no letter overtakes the Backspace before it."""
    async with on_screen(monday, as_name="Theo") as at:
        await at.press("/")
        await at.press_at_once(*keys)
        assert at.app.screen.query_one(Line).value == stands
        await at.press("escape")
        await at.go("> Noor  ", "w", "enter")
        at.app.screen.query_one("#text", Words).text = ""
        await at.press_at_once(*keys)
        assert at.app.screen.query_one("#text", Words).text == stands
