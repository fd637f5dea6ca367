"""Esc, and a letter right behind it, over a slow line: two keys, whichever way they come."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual._xterm_parser import XTermParser
from textual.events import Paste

from handover.tui.esc_alone import BY_WORDS, EscAlone, fed
from handover.tui.half_keys import HalfKeys
from handover.tui.terminal import PASTE_BEGINS, PASTE_ENDS


def keys(*came: str, in_a_field: bool = False) -> list[str]:
    """The keys that the program is told of, of what came in so many readings."""
    parser, halves = XTermParser(), HalfKeys()
    escs = EscAlone(lambda letter: in_a_field and letter in BY_WORDS)
    found = []
    for text in came:
        waiting = parser._timeout_time is not None
        found += list(fed(parser, escs, halves.whole(text, waiting=waiting)))
    parser._timeout_time = 0.0 if parser._timeout_time is not None else None
    found += list(parser.tick())
    return [one.text if isinstance(one, Paste) else getattr(one, "key", "") for one in found]


@pytest.mark.parametrize("letter", ["n", "w", "f", "b", "é", "1"])
def test_esc_and_a_letter_are_two_keys(letter: str) -> None:
    assert keys(f"\x1b{letter}") == ["escape", letter]
    assert keys("\x1b", letter) == ["escape", letter], "in two readings as well"
    assert keys(f"\x1b{letter}", "a") == ["escape", letter, "a"]


def test_esc_twice_and_a_letter_are_three() -> None:
    assert keys("\x1b\x1bn") == ["escape", "escape", "n"]
    assert keys("\x1bn\x1bw") == ["escape", "n", "escape", "w"]


@pytest.mark.parametrize(
    ("sent", "key"),
    [("\x1b[A", "up"), ("\x1bOP", "f1"), ("\x1b[15~", "f5"), ("\x1b[1;5C", "ctrl+right")],
)
def test_a_key_of_the_terminal_stays_one_however_it_is_cut(sent: str, key: str) -> None:
    for cut in range(len(sent)):
        assert keys(sent[:cut], sent[cut:]) == [key]


def test_what_a_field_knows_stays_one_key_there() -> None:
    assert keys("\x1bf", in_a_field=True) == ["ctrl+right"]
    assert keys("\x1bb") == ["escape", "b"]
    assert keys("\x1b\x7f") == keys("\x1b\x7f", in_a_field=True)


def test_what_is_pasted_is_not_taken_apart() -> None:
    escs, words = EscAlone(), "before \x1bn after"
    for came in (PASTE_BEGINS, words, PASTE_ENDS):
        assert escs.apart(came, waiting=False) == [came]
    assert keys(PASTE_BEGINS + "tea" + PASTE_ENDS + "\x1bn") == ["tea", "escape", "n"]
    assert keys(PASTE_BEGINS, "tea", PASTE_ENDS, "\x1bn") == ["tea", "escape", "n"]


@given(st.lists(st.sampled_from(["\x1b", "n", "[", "A", "O", "1", "~", "ü", "\r"]), max_size=12))
def test_nothing_that_came_is_lost(came: list[str]) -> None:
    escs, passed_on = EscAlone(), ""
    for text in came:
        passed_on += "".join(escs.apart(text, waiting=True))
    assert passed_on == "".join(came)
