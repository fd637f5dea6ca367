"""A slow line: keys that come in two parts are keys, and Esc is quick."""

from __future__ import annotations

from handover.tui.half_keys import HalfKeys
from handover.tui.terminal import PASTE_BEGINS, PASTE_ENDS


class Clock:
    """Stands still until somebody moves it."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_the_beginning_of_a_key_waits_for_its_end() -> None:
    keys = HalfKeys(Clock())
    assert keys.whole("tea \x1b[1", waiting=False) == "tea "
    assert keys.whole("5~ now", waiting=False) == "\x1b[15~ now"
    assert keys.whole("\x1bO", waiting=False) == ""
    assert keys.whole("P", waiting=False) == "\x1bOP"


def test_esc_is_passed_on_at_once_and_the_reader_waits_for_more() -> None:
    keys = HalfKeys(Clock())
    assert keys.whole("\x1b", waiting=False) == "\x1b"
    assert keys.whole("[15~", waiting=True) == "[15~"


def test_an_end_that_comes_too_late_is_not_typed_into_a_note() -> None:
    clock = Clock()
    keys = HalfKeys(clock)
    assert keys.whole("\x1b", waiting=False) == "\x1b"
    clock.now += 0.6
    assert keys.whole("[15~", waiting=False) == ""
    assert keys.whole("[15~", waiting=False) == "[15~", "only once"
    assert keys.whole("\x1b", waiting=False) == "\x1b"
    assert keys.whole("[laughs] Once more", waiting=False) == "[laughs] Once more"


def test_a_key_whose_end_never_comes_swallows_nothing() -> None:
    clock = Clock()
    keys = HalfKeys(clock)
    assert keys.whole("\x1b[", waiting=False) == ""
    clock.now += 3
    assert keys.whole("far", waiting=False) == "far"


def test_a_paste_whose_marks_come_in_parts_is_whole() -> None:
    keys, sent = HalfKeys(Clock()), f"{PASTE_BEGINS}Tea at four{PASTE_ENDS}"
    for cut in range(len(sent)):
        came = [keys.whole(sent[:cut], waiting=False), keys.whole(sent[cut:], waiting=True)]
        assert "".join(came) == sent
