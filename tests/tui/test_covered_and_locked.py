"""Somebody comes in: one key covers the screen, one signs out, and nothing readable is left."""

from __future__ import annotations

from collections.abc import Mapping

from handover.desk import notes, unfinished
from handover.tui.app import HandoverApp
from tests.house_of_tests import NAMES, PASSPHRASE, HouseOfTests
from tests.tui.every_screen import GIVEN, NOTE, PERSON, WHICH_NOTE, WISH
from tests.tui.on_screen import OnScreen, on_screen, running
from tests.tui.tour import Seen

WRITTEN = (
    *NAMES.values(),
    *("Please leave", "It rose", "Read one thing", "Find the book", "library", "bread"),
    *("She would like", "She laughed", "kettle", "said something to me", "Not yet", "went as far"),
    *("secret words", "tired"),
)
"""Names of who stays, and words somebody wrote or said, as they stand in the book on Monday."""
WAYS = {
    "the board": (),
    "a person's page": PERSON,
    "which note": WHICH_NOTE,
    "a note": (*NOTE, "= secret words"),
    "a wish": WISH,
    "promises": ("f",),
    "a question": ("f", "n", "=secret words"),
    "a handover that came back": GIVEN,
    "getting ready": ("h",),
    "a list to choose from": ("> Your handover", "w"),
    "the list of places": ("g",),
    "help": ("f1",),
}
EVERY_KEY = (
    *"abcdefghijklmnopqrstuvwxyz0123456789 /?![]",
    *(f"f{number}" for number in range(1, 9)),
    *(f"ctrl+{letter}" for letter in "abcdefgklnopqrstuvwxyz"),
    *("escape", "tab", "shift+tab", "up", "down", "left", "right", "home", "end", "pageup"),
    *("pagedown", "delete", "backspace"),
)


def readable(at: OnScreen) -> set[str]:
    """What of it can be read now."""
    return {words for words in WRITTEN if words in at.words}


async def test_a_covered_screen_shows_no_name_and_no_word_anybody_wrote(
    monday: HouseOfTests,
) -> None:
    """From every screen, by one key; Esc uncovers what was there, as it was."""
    async with on_screen(monday, as_name="Theo") as at:
        for where, way in WAYS.items():
            await at.go(*way)
            before = at.lines
            await at.press("f5")
            assert at.screen == "Covered", where
            assert readable(at) == set(), where
            assert "N. " in at.words, "initials say who is here"
            await at.press("ctrl+p")
            assert readable(at) == set(), where
            await at.press("escape", "f1")
            assert readable(at) == set(), where
            await at.press("escape", "f5")
            if "secret words" not in " ".join(way):
                assert at.lines == before, where
            while at.screen != "Board":
                await at.press("escape")


def test_every_screen_can_be_covered(tour: Mapping[str, Seen]) -> None:
    for where, seen in tour.items():
        if seen.covered:
            words = " ".join(seen.covered)
            assert "overed" in words, where
            assert {name for name in NAMES.values() if name in words} == set(), where
            assert "“" not in words, where


async def test_locking_keeps_drafts_and_leaves_nothing_to_be_read(monday: HouseOfTests) -> None:
    """From every screen; then no key leads back without a passphrase."""
    async with on_screen(monday, as_name="Theo") as at:
        for where, way in WAYS.items():
            await at.sit_down(monday, "Theo")
            await at.go(*way)
            await at.press("f9")
            assert at.screen == "Locked", where
            assert readable(at) == set(), where
            assert at.app.desk is None
            door = [type(one).__name__ for one in at.app.screen_stack[1:]]
            assert door == ["SignIn", "Locked"], where
        await at.press_at_once(*EVERY_KEY)
        assert at.app.desk is None
        assert at.screen in ("Locked", "SignIn", "Help")
        assert readable(at) == set()
    assert any("secret words" in draft.text for _, draft in notes.my_drafts(monday.theo))
    assert "secret words" in str(unfinished.mine(monday.theo))


async def test_after_signing_out_nobody_elses_name_stands_in_the_way(house: HouseOfTests) -> None:
    """`--as Theo` is for the first sign-in; whoever comes next types their own."""
    async with running(
        HandoverApp(house.book, path=house.path, as_name="Theo", clock=house.clock)
    ) as at:
        assert "Theo" in at.words
        await at.type(PASSPHRASE)
        await at.press("enter")
        assert at.screen == "Board"
        await at.sign_out()
        assert at.screen == "SignIn"
        await at.sign_in("Mags")
        assert "Mags (you)" in at.words
