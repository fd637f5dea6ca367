"""Drawing only the rows that a key has touched shows the same as drawing all of them."""

from __future__ import annotations

import asyncio

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from textual.app import App, ComposeResult
from textual.geometry import Region
from textual.pilot import Pilot

from handover.tui.widgets.fields import Words

KEYS = (
    *"ab (", "enter", "backspace", "delete", "left", "right", "up", "down", "home", "end",
    "shift+left", "shift+up", "ctrl+z", "pageup", "pagedown", "ctrl+u", "ctrl+k",
)  # fmt: skip
TEXT = "One of us sat by the window (and said little).\n\nThen tea for four, on the landing.\n" * 3


class Page(App[int]):
    """A field, and nothing else."""

    CSS = "Words { height: 9; width: 30; border: none; padding: 0 1; }"

    def compose(self) -> ComposeResult:
        yield Words(TEXT)


async def press_and_compare(keys: list[str]) -> None:
    sent: list[str] = []
    app = Page()
    async with app.run_test(size=(40, 12)) as pilot:
        field = app.query_one(Words)
        field.focus()
        await pilot.pause()
        shown = {y: field.render_line(y).text for y in range(field.size.height)}
        take = field._exchange_repaint_regions

        def seen() -> list[Region]:
            touched = list(take())
            for region in touched:
                top = region.y - field.content_offset.y
                for y in range(max(top, 0), min(top + region.height, field.size.height)):
                    shown[y] = field.render_line(y).text
            sent.append("")
            return touched

        field._exchange_repaint_regions = seen  # type: ignore[method-assign]  # to look on
        for key in keys:
            await _press(pilot, key)
            if key == "a":
                field.mark([(3, 9)])
            await pilot.pause(0.02)
        whole = {y: field.render_line(y).text for y in range(field.size.height)}
        assert shown == whole
    assert sent or set(keys) <= {"ctrl+z", "ctrl+y"}


async def _press(pilot: Pilot[int], key: str) -> None:
    await pilot.press({" ": "space", "(": "left_parenthesis"}.get(key, key))


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(KEYS), min_size=1, max_size=12))
def test_rows_that_are_left_look_as_if_they_had_been_drawn(keys: list[str]) -> None:
    asyncio.run(press_and_compare(keys))
