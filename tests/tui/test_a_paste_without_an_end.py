"""A paste whose end was lost on the way swallows no keys for good."""

from __future__ import annotations

import pytest

from handover.tui import terminal
from handover.tui.terminal import PASTE_BEGINS, PASTE_ENDS, Paste


@pytest.mark.parametrize(
    ("came", "open_still"),
    [
        (("abc",), False),
        ((PASTE_BEGINS + "abc",), True),
        ((PASTE_BEGINS + "abc", "def"), True),
        ((PASTE_BEGINS[:3], PASTE_BEGINS[3:] + "abc"), True),
        ((PASTE_BEGINS + "abc" + PASTE_ENDS,), False),
        ((PASTE_BEGINS + "abc" + PASTE_ENDS[:2], PASTE_ENDS[2:]), False),
        ((PASTE_BEGINS + "a" + PASTE_ENDS + PASTE_BEGINS,), True),
    ],
)
def test_it_is_ended_once_when_nothing_comes_any_more(
    came: tuple[str, ...], open_still: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    paste = Paste()
    for text in came:
        paste.came(text)
    assert not paste.never_ended(), "a slow line may pause"
    monkeypatch.setattr(terminal, "LONGEST_PAUSE_S", -1.0)
    assert paste.never_ended() == open_still
    assert not paste.never_ended()
