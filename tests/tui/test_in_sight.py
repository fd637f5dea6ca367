"""In the smallest window, whatever is said in a long form, the field one stands in is seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.errors import NoWidget

from handover.house.refusals import MovedOn
from handover.tui.dialogs.base import Dialog
from handover.tui.dialogs.stays_open import BOTH_ARE_THERE, StaysOpen
from handover.tui.screens.share import ShareOfSelf
from handover.tui.screens.write import WriteNote
from handover.tui.widgets.in_sight import caret_row
from handover.tui.widgets.too_small import SMALLEST
from tests.house_of_tests import HouseOfTests, copied
from tests.tui.every_screen import PLACES, go
from tests.tui.on_screen import OnScreen, on_screen

FORMS = {
    "Fill",
    "GiveIt",
    "LimitForm",
    "PromiseForm",
    "Questions",
    "ShareOfSelf",
    "TogetherFill",
    "WriteNote",
}
NO_FIELDS = {"impossible-time"}
"""Only says what cannot be."""
ENOUGH = 60
"""No form has as many fields."""


@pytest.mark.parametrize(
    "name",
    [name for name, one in PLACES.items() if one.screen in FORMS and name not in NO_FIELDS],
)
async def test_the_field_one_stands_in_is_seen_whatever_is_said_at_the_foot(
    name: str, lived_in: Path, tmp_path: Path
) -> None:
    house = HouseOfTests(copied(lived_in, tmp_path / "house.book"))
    async with on_screen(house, size=(SMALLEST.width, SMALLEST.height)) as at:
        await go(at, house, PLACES[name])
        assert_the_field_is_seen(at)
        await say_what_stands_in_the_way(at)
        assert BOTH_ARE_THERE in at.words
        for way in ("tab", "shift+tab"):
            await all_the_way_round(at, way)


async def all_the_way_round(at: OnScreen, key: str) -> None:
    """From field to field, back to where one began: each is seen, and so is what is said."""
    began = at.app.focused
    for _ in range(ENOUGH):
        await at.press(key)
        assert_the_field_is_seen(at)
        assert BOTH_ARE_THERE in at.words
        if at.app.focused is began:
            return
    raise AssertionError("there is no way back to where one began")


async def say_what_stands_in_the_way(at: OnScreen) -> None:
    """Another has changed it meanwhile: nothing the desk says of a form is longer."""
    form = at.app.screen
    if isinstance(form, StaysOpen):
        form.not_kept(MovedOn("", theirs="", yours=""))
    else:
        assert isinstance(form, Dialog | WriteNote | ShareOfSelf)
        form.say(BOTH_ARE_THERE)
    await at.settle()


def assert_the_field_is_seen(at: OnScreen) -> None:
    """The row its cursor stands in lies in the window, with nothing over it."""
    field = at.app.focused
    assert field is not None
    row = caret_row(field)
    for x in (row.x + 1, row.right - 2):
        try:
            seen, _ = at.app.screen.get_widget_at(x, row.y)
        except NoWidget:
            seen = at.app.screen
        assert seen is field, "\n".join((f"{field.id} is not seen:", *at.lines))


async def test_what_is_said_while_one_stands_at_the_end_moves_the_end_up(
    house: HouseOfTests,
) -> None:
    """The sentence comes after the field was come to; the field does not go beneath it."""
    async with on_screen(house, as_name="Theo", size=(60, 16)) as at:
        await at.open_page("Noor")
        await at.press("n")
        await at.press("shift+tab")
        assert "More company on this" in at.words
        await say_what_stands_in_the_way(at)
        await at.press("shift+tab", "tab", "shift+tab")
        for name in ("health", "home", "purpose", "community"):
            assert f"[ ] {name}" in at.words, "and each name stands there whole"
        assert_the_field_is_seen(at)


async def test_whoever_scrolls_up_to_read_is_let_be_until_they_go_on(house: HouseOfTests) -> None:
    async with on_screen(house, as_name="Theo", size=(60, 16)) as at:
        await at.open_page("Noor")
        await at.press("n")
        await at.press("shift+tab")
        assert "What they want." not in at.words
        at.app.screen.query_one("#frame").scroll_home(animate=False)
        await at.settle()
        assert "What they want." in at.words
        await at.press("shift+tab")
        assert_the_field_is_seen(at)
