"""Every screen as text, in `pages/`, so that a change of a screen can be read in a diff.

`HANDOVER_PAGES=write pytest tests/tui/test_pages.py` writes them again.
"""

from __future__ import annotations

import difflib
import os
import unicodedata
from collections.abc import Mapping
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.tui.tour import Page, Seen

PAGES = Path(__file__).parent / "pages"
SAFE_SIGNS = frozenset("─│┌┐└┘├┤┬┴┼═║╔╗╚╝░▒█←↑→↓•·▲▼“”‘’–—…«»")
"""What the fonts of old consoles have beside letters and ASCII."""
PRESSED_EVERYWHERE = ("Help", "F10 Leave")
WITHOUT_KEYS = frozenset({"go-to"})
"""Pages without a key bar of their own: what is under the list of places shows through."""


def as_file(page: Page) -> str:
    """A page as it stands in its file."""
    return "".join(f"{line}\n" for line in page)


def test_every_screen_looks_like_its_page(tour: Mapping[str, Seen]) -> None:
    if os.environ.get("HANDOVER_PAGES") == "write":
        for old in PAGES.glob("*.txt"):
            old.unlink()
        for name, seen in tour.items():
            (PAGES / f"{name}.txt").write_text(as_file(seen.page), encoding="utf-8")
    kept = {path.stem: path.read_text(encoding="utf-8") for path in PAGES.glob("*.txt")}
    differences = [
        line
        for name in sorted({*kept, *tour})
        for line in difflib.unified_diff(
            kept.get(name, "").splitlines(),
            as_file(tour[name].page).splitlines() if name in tour else [],
            f"pages/{name}.txt",
            "on the screen",
            lineterm="",
        )
    ]
    assert not differences, "\n".join(differences)


def test_a_page_is_24_lines_of_80_cells(tour: Mapping[str, Seen]) -> None:
    assert {name for name, seen in tour.items() if len(seen.page) != 24} == set()
    assert [line for seen in tour.values() for line in seen.page if cell_len(line) > 80] == []


def test_every_sign_on_a_page_is_in_the_fonts_of_old_consoles(tour: Mapping[str, Seen]) -> None:
    drawn = {
        (name, sign)
        for name, seen in tour.items()
        for page in (seen.page, *(seen.more.sizes.values() if seen.more else ()))
        for sign in set("".join(page))
        if not sign.isascii() and sign not in SAFE_SIGNS
    }
    assert {(name, sign) for name, sign in drawn if "LATIN" not in unicodedata.name(sign)} == set()


def test_the_last_two_rows_say_which_keys_work(tour: Mapping[str, Seen]) -> None:
    """Nothing is cut off, and Lock, Help and Leave stand where they stand everywhere."""
    for name, seen in tour.items():
        if name in WITHOUT_KEYS:
            continue
        keys = "\n".join(seen.page[-2:])
        assert "…" not in keys, f"{name}: {keys}"
        places = {place: words for words in PRESSED_EVERYWHERE if (place := keys.find(words)) > 0}
        assert len(places) == len(PRESSED_EVERYWHERE), f"{name}: {keys}"


@pytest.mark.parametrize(("sign", "cell"), [("Esc", 2), ("F9 ", 3), ("Help", 4), ("F10", 5)])
def test_a_key_that_works_everywhere_stands_in_one_place(
    tour: Mapping[str, Seen], sign: str, cell: int
) -> None:
    width = 79 // 6
    for name, seen in tour.items():
        last = seen.page[-1]
        if name not in WITHOUT_KEYS and sign in last:
            at = last.index(sign)
            assert 1 + cell * width <= at < 1 + (cell + 1) * width, f"{name}: {last}"
