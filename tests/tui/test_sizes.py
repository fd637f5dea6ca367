"""Windows of every size, and one that is too small."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handover.tui.widgets.key_bar import Key, beside_each_other
from tests.house_of_tests import HouseOfTests
from tests.tui.on_screen import on_screen
from tests.tui.test_pages import WITHOUT_KEYS
from tests.tui.tour import SIZES, TINY, Page, Seen, Size


def keys_of(page: Page) -> Page:
    """The rows under the last rule: what the keys do, every name in full."""
    rules = [number for number, line in enumerate(page) if line.startswith("───")]
    return page[rules[-1] :] if rules else page[-2:]


@pytest.mark.parametrize("size", SIZES)
def test_every_screen_fits_the_window(tour: Mapping[str, Seen], size: Size) -> None:
    """It fills it, and the keys are there."""
    for name, seen in tour.items():
        if seen.more is None:
            continue
        page = seen.more.sizes[size]
        assert len(page) == size[1], name
        assert max(len(line) for line in page) <= size[0], name
        if name not in WITHOUT_KEYS:
            assert "F10 Leave" in page[-1], "\n".join((name, *page))
            assert not any("…" in line for line in keys_of(page)), "\n".join((name, *page))


def test_a_window_that_is_too_small_says_so(tour: Mapping[str, Seen]) -> None:
    for name, seen in tour.items():
        if seen.more is not None and name not in WITHOUT_KEYS:
            words = " ".join(" ".join(seen.more.sizes[TINY]).split())
            assert "make the window bigger" in words, f"{name}: {words}"


def test_everything_comes_back_when_the_window_grows_again(tour: Mapping[str, Seen]) -> None:
    for seen in tour.values():
        if seen.more is not None:
            assert "\n".join(seen.more.afterwards) == "\n".join(seen.page)


async def test_a_resize_while_somebody_types_loses_neither_words_nor_the_cursor(
    monday: HouseOfTests,
) -> None:
    """Whatever the window does, the next letter lands where it would have."""
    async with on_screen(monday, as_name="Mags") as at:
        await at.stand_on("> Sam")
        await at.press("w")
        await at.type("He would like soup. " * 12)
        await at.press("home", "up", *["right"] * 5)
        for size in ((60, 16), TINY, (200, 50), TINY, (80, 24)):
            await at.resize(*size)
            await at.type("ab")
        written = at.words.replace("║ ", "").replace(" ║", "")
        assert "ababababab" in written
        assert written.count("He would like soup.") >= 11


@given(st.lists(st.tuples(st.text("abc", min_size=1, max_size=5), st.text("xyz ", max_size=14))))
def test_keys_beside_each_other_keep_their_order_and_their_names(keys: list[Key]) -> None:
    rows = beside_each_other(keys, 60)
    assert [one for row in rows for one in row] == keys
    for row in rows:
        assert 1 + sum(len(" ".join(one)) for one in row) + 2 * (len(row) - 1) <= 60


async def test_in_sixty_columns_the_keys_of_the_board_stand_there_in_full(
    monday: HouseOfTests,
) -> None:
    async with on_screen(monday, as_name="Theo") as at:
        await at.resize(60, 16)
        for key in ("Enter Open", "F Follow-ups", "H Hand over", "F8 Emergency", "F10 Leave"):
            assert key in at.words
        await at.press("question_mark")
        await at.go("> J ", "enter")
        assert at.screen == "Directory", "what found no room is told by ?, and done there"
