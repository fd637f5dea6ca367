"""Lines for paper: no wider than they may be, and no word lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from handover.sheets.wrapping import cells, wrapped


@given(st.text(), st.integers(min_value=20, max_value=80))
def test_no_line_is_too_wide_and_no_sign_is_lost(text: str, width: int) -> None:
    lines = wrapped(text, indent="  ", lead="- ", width=width)
    assert all(cells(line) <= width for line in lines)
    assert "".join("".join(lines)[3:].split()) == "".join(text.split())


def test_what_follows_stands_below_the_first_line() -> None:
    assert wrapped("one two three\nfour", indent="  ", lead="- ", width=12) == [
        "  - one two",
        "    three",
        "    four",
    ]


def test_signs_count_with_the_room_they_take() -> None:
    assert cells("茶") == 2
    assert cells("e\u0301") == 1
    assert wrapped("茶茶茶茶茶", width=8) == ["茶茶茶茶", "茶"]
