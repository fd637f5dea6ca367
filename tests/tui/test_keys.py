"""Keys: each means one thing, all of them arrive, and none of them loses anything."""

from __future__ import annotations

import string
from collections import defaultdict
from collections.abc import Mapping

import pytest
from textual.widgets import Input, TextArea

from handover.tui.app import HandoverApp
from handover.tui.places import NO_PLACES, QUIET
from tests.house_of_tests import HouseOfTests
from tests.tui.bindings import keys
from tests.tui.on_screen import on_screen
from tests.tui.tour import Seen

BEGINNINGS = frozenset({"Board", "Locked", "SignIn", "Welcome"})
"""Screens from which Esc leads nowhere."""

DONE = frozenset({"Finish", "Got it", "Hand over", "Keep it", "Publish", "Read it", "Set it up"})
"""What is done when something goes into the book."""

MEANINGS: Mapping[str, tuple[str, frozenset[str]]] = {
    "a": ("add to it", frozenset({"Add to it"})),
    "b": ("boundaries", frozenset({"Boundaries"})),
    "c": ("celebrate", frozenset({"Celebrate"})),
    "ctrl+g": ("help", frozenset({"Help"})),
    "ctrl+r": ("what the rules of the house say", frozenset({"Rules"})),
    "ctrl+s": ("done: put it in the book", DONE),
    "ctrl+z": ("undo", frozenset({"Undo"})),
    "ctrl+o": ("promise", frozenset({"Promise"})),
    "d": ("my drafts", frozenset({"Drafts"})),
    "e": ("put it differently", frozenset({"Meet them", "Put right", "Reword"})),
    "enter": ("go on from here", frozenset({"Open", "Go on", "Say it"})),
    "escape": ("back", frozenset({"Back", "Later", "Uncover"})),
    "f": ("follow-ups", frozenset({"Follow-ups"})),
    "f1": ("help", frozenset({"Help"})),
    "f2": ("done: put it in the book", DONE),
    "f3": ("the part before", frozenset({"Before"})),
    "f4": ("ask", frozenset({"Ask"})),
    "f5": ("cover and uncover", frozenset({"Cover", "Uncover"})),
    "f6": ("the next part", frozenset({"Next"})),
    "f7": ("what the rules of the house say", frozenset({"Hints", "Rules"})),
    "f8": ("an emergency", frozenset({"Emergency"})),
    "exclamation_mark": ("an emergency", frozenset({"Emergency"})),
    "ctrl+y": ("their plan", frozenset({"Plan"})),
    "f9": ("lock", frozenset({"Lock"})),
    "f10": ("leave", frozenset({"Leave"})),
    "g": ("go to", frozenset({"Go to"})),
    "h": ("hand over", frozenset({"Hand over"})),
    "i": ("inside the house", frozenset({"House"})),
    "j": ("whom one may ring", frozenset({"Card", "Directory"})),
    "k": ("talk about it", frozenset({"Talk about"})),
    "l": ("let go", frozenset({"Leaving", "Let it go", "Take off", "Take out"})),
    "left": ("the answer before", frozenset({"Change back"})),
    "m": ("move", frozenset({"Move", "Move it"})),
    "n": ("new", frozenset({"New", "New step", "Priority", "Welcome"})),
    "o": ("own words", frozenset({"Own words"})),
    "p": ("promise", frozenset({"Promise"})),
    "pageup": ("a week back", frozenset({"Earlier"})),
    "pagedown": ("more", frozenset({"More"})),
    "q": ("cover and uncover", frozenset({"Uncover"})),
    "question_mark": ("help, and away with it", frozenset({"Help", "Back"})),
    "r": ("receive", frozenset({"Receive"})),
    "right": ("the next answer", frozenset({"Change"})),
    "s": ("share of oneself", frozenset({"Share"})),
    "slash": ("find", frozenset({"Find"})),
    "space": ("it is done; another answer", frozenset({"Change", "Done", "Kept", "Told"})),
    "t": ("take it", frozenset({"Take it"})),
    "tab": ("the next field", frozenset({"Next"})),
    "u": ("undo", frozenset({"Undo"})),
    "v": ("see what is covered", frozenset({"Digits"})),
    "w": ("write", frozenset({"Write"})),
    "x": ("we missed it", frozenset({"Missed"})),
    "y": ("yes, it is right", frozenset({"All right", "Their yes"})),
}
"""What a key means everywhere, and the words that say so in the key bars."""

OTHERWISE: Mapping[tuple[str, str], str] = {
    ("t", "Together"): "on a person's page nothing is to be taken; T is the page read together",
    ("x", "Copy"): "on their own page nothing is missed; X is the key of what is printed",
    ("x", "Print"): "on a page for paper nothing is missed; X is the key of what is printed",
    ("x", "One page"): "among agreements there is nothing to miss; X is the key of what is printed",
    ("pagedown", "Later"): "among weeks what is further down is the next one",
    ("f4", "Look around"): "only before there is a house: nothing can be asked about yet",
    ("m", "Team"): "on the house's own page nothing is moved",
    ("n", "Nothing"): "getting ready, nothing new is made: N says that there is nothing new",
    ("s", "Add shifts"): "on the house's own page nobody is there to share with",
    ("p", "Passphrase"): "on the house's own page nobody is there to promise anything",
}
"""The same key with another meaning, and why that is no trap."""

DISARMED = frozenset({"ctrl+c", "ctrl+q", "alt+backspace"})
"""Bound so that what they do elsewhere does not happen."""
DO_NOT_ARRIVE = (
    *(f"ctrl+{letter}" for letter in "abcdhijmnptvw"),
    *("f11", "f12", "ctrl+enter", "shift+enter", "ctrl+underscore", "ctrl+backslash"),
    *("ctrl+right_square_bracket", "ctrl+left_square_bracket", "ctrl+at"),
    *string.digits,
)
"""Taken by terminals, browsers, tmux and screen, or the same as another key."""


def test_a_key_means_one_thing_everywhere() -> None:
    said = defaultdict(set)
    for key in keys():
        if key.binding.description:
            said[key.key].add(key.binding.description)
    odd = {
        (key, words)
        for key, all_words in said.items()
        for words in all_words - MEANINGS.get(key, ("", frozenset()))[1]
    }
    assert odd == set(OTHERWISE)


def test_no_meaning_is_promised_that_no_key_has() -> None:
    said = {(key.key, key.binding.description) for key in keys()}
    assert {(key, words) for key, (_, all_words) in MEANINGS.items() for words in all_words} <= said


def test_no_key_is_used_that_does_not_arrive_everywhere() -> None:
    found = [
        key.where
        for key in keys()
        if key.key not in DISARMED
        and (key.key in DO_NOT_ARRIVE or key.key.startswith(("alt+", "shift+f", "ctrl+shift")))
    ]
    assert found == []


def test_every_function_key_has_a_twin() -> None:
    """Phones and some laptops have no function keys; F10 and F9 are in “Go to”, F5 is Q."""
    twins: dict[str, set[str]] = defaultdict(set)
    for key in keys():
        for other in key.binding.key.split(","):
            twins[key.binding.action.removeprefix("app.")] |= {key.key, other}
    assert {"f2", "ctrl+s"} <= twins["finish"]
    assert {"f1", "ctrl+g"} <= twins["help"]
    assert {"f5", "q"} <= twins["cover"]
    assert {"f6", "tab"} <= twins["focus_next"]
    assert {"f8", "exclamation_mark"} <= twins["emergency"]


def test_every_key_leads_to_something_there_is() -> None:
    for key in keys():
        place, _, action = key.binding.action.rpartition(".")
        action = action.partition("(")[0]
        places: dict[str, list[type]] = {"": [key.owner], "app": [HandoverApp]}
        owners = places.get(place)
        if owners is not None:
            assert any(
                hasattr(one, f"action_{action}") or hasattr(one, f"_action_{action}")
                for one in owners
            ), key.where


def test_every_key_of_a_screen_can_be_told_apart_and_has_a_longer_explanation() -> None:
    shown = [key for key in keys() if key.binding.show and key.binding.id]
    assert len({key.binding.id for key in shown}) == len({id(key.binding) for key in shown})


def test_go_to_offers_what_can_be_pressed_and_nothing_else(tour: Mapping[str, Seen]) -> None:
    """One declaration for the key bar and the list; nothing of the stock list is there."""
    for name, seen in tour.items():
        if seen.more is None or not seen.more.commands:
            continue
        can_be_pressed = {
            one.binding.description
            for one in seen.keys
            if (one.binding.show or one.binding.action in QUIET)
            and one.enabled
            and one.binding.action not in NO_PLACES
        }
        assert set(seen.more.commands) == can_be_pressed, name
        assert not {"Screenshot", "Quit", "Theme", "Keys", "Maximize"} & set(seen.more.commands)


def test_help_works_everywhere_and_leads_back(tour: Mapping[str, Seen]) -> None:
    for name, seen in tour.items():
        if seen.more is not None:
            back = "Board" if seen.screen == "Help" else seen.screen
            assert seen.more.after_help == ("Help", back), name


def test_esc_leads_back_from_everywhere(tour: Mapping[str, Seen]) -> None:
    for name, seen in tour.items():
        if seen.more is not None and seen.screen not in BEGINNINGS and seen.screen != "Help":
            way = seen.more.way_back
            assert way, name
            assert way[-1] in BEGINNINGS, f"{name}: {way}"


def test_keys_that_end_other_programs_do_nothing(tour: Mapping[str, Seen]) -> None:
    for name, seen in tour.items():
        if seen.more is not None:
            assert seen.more.after_quitting == seen.screen, name


@pytest.mark.parametrize("who", ["Mags", "Theo"])
async def test_three_keys_lead_from_the_board_to_the_first_letter_of_a_note(
    monday: HouseOfTests, who: str
) -> None:
    """W, the first letter of whom it is about, Enter: wherever the `>` stood."""
    async with on_screen(monday, as_name=who) as at:
        for name in ("Kai", "Sam"):
            await at.press("home", "w", name[0].lower(), "enter", "x")
            assert at.words.startswith(f"Write a note about {name}")
            assert isinstance(at.app.focused, TextArea)
            assert at.app.focused.text == "x"
            await at.press("escape")


def test_where_one_types_no_sign_stands_among_the_keys(tour: Mapping[str, Seen]) -> None:
    """What the bar shows works: there `?` is F1, and `/` finds nothing."""
    typed = {"question_mark", "exclamation_mark", "slash", "space", "full_stop", "comma"}
    for name, seen in tour.items():
        if any(key.for_typing for key in seen.keys):
            shown = {key.binding.key for key in seen.keys if key.binding.show and key.enabled}
            signs = {key for key in shown if len(key) == 1 or key in typed}
            assert not signs, f"{name}: {signs}"


async def test_the_rules_show_no_slash_while_one_looks_for_a_word(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo") as at:
        await at.press("f7")
        assert "/ Find" in at.lines[-3] + at.lines[-2]
        await at.press("/")
        assert isinstance(at.app.focused, Input)
        assert "/ Find" not in at.words
        await at.press("/")
        assert at.app.focused.value == "/"


async def test_in_a_field_letters_are_letters(monday: HouseOfTests) -> None:
    """W does not write, Q does not cover, ? does not help: they are typed."""
    letters = [*string.ascii_letters, *string.digits, "?", "/", "[", "]", "'", "!", " "]
    async with on_screen(monday, as_name="Mags") as at:
        for way in (("w", "s", "enter"), ("f", "n"), ("r",)):
            await at.press(*way)
            there = at.screen
            field = at.app.focused
            assert isinstance(field, TextArea | Input)
            await at.press_at_once(*letters)
            assert at.screen == there
            typed = field.text if isinstance(field, TextArea) else field.value
            assert typed == "".join(letters)
            await at.press(*["escape"] * (len(way) if there != "WriteNote" else 1))
            assert at.screen == "Board"
