"""Promises nobody can keep as the roster stands, and who asks the person about them."""

from __future__ import annotations

from collections.abc import Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.widgets import OptionList

from handover.desk import orphans, roster_week
from handover.desk.orphans import Orphan
from handover.tui.dialogs.ask import Pick
from handover.tui.plain import whole
from handover.tui.screens.says_why import HELD, SaysWhyOfOne, held_key
from handover.tui.ways import open_row
from handover.tui.widgets.rows import Row, RowList


class Orphans(SaysWhyOfOne):
    """By person. Nothing is arranged around anybody: they are asked."""

    HELP_TITLE = "What nobody can keep as the roster stands"
    HELP_TEXT = (
        "Promises whose person is not on any more, or for which nobody is on. Nothing is arranged "
        "around anybody: whoever it was promised to is asked what they would like.\n\n"
        "Enter gives it to somebody to ask them; it then stands on that person's board. Or open "
        "the promise and move it with them, if they are here."
    )

    def __init__(self) -> None:
        super().__init__()
        self.found: tuple[Orphan, ...] = ()

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="orphans")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("Nobody can keep these as they stand")

    def reload(self) -> None:
        """Read it again."""
        self.with_desk(orphans.orphans, self._show, group="reload")

    def _show(self, found: tuple[Orphan, ...]) -> None:
        self.found = found
        self.query_one(RowList).show(lambda width: list(_rows(found, width)))

    @on(OptionList.OptionSelected)
    @work
    async def action_open(self) -> None:
        """Who asks them?"""
        key = self.query_one(RowList).current
        if key.startswith("held:"):
            self.say_why_first(key)
            return
        one = next((one for one in self.found if f"orphan:{one.follow_up.id}" == key), None)
        if one is None:
            return
        whom = one.name or "the house"
        things = [("ask", f"Somebody asks {whom}"), ("open", "Open the promise: move it with them")]
        chosen = await self.app.push_screen_wait(Pick(one.follow_up.text, things))
        if chosen == "open":
            open_row(self.house_app, f"promise:{one.follow_up.id}")
        elif chosen == "ask":
            self._give_to_ask(one)

    @work
    async def _give_to_ask(self, one: Orphan) -> None:
        team = roster_week.week_of(self.desk).names.values()
        name = await self.app.push_screen_wait(
            Pick(f"Who asks {one.name or 'about it'}?", [(name, name) for name in team])
        )
        if name:
            self.then_reload(
                lambda desk: orphans.give_to_ask(desk, one.follow_up.id, name),
                f"It stands on {name}'s board.",
            )


def _rows(found: tuple[Orphan, ...], width: int) -> Iterator[Row]:
    if not found:
        yield Row("  Every promise can be kept as the roster stands.")
    whom = None
    for one in found:
        if one.name != whom:
            yield Row(one.name or "The house")
            whom = one.name
        asks = f"{one.asks} asks" if one.asks else "nobody asks yet"
        when = f"{one.when}; {asks}"
        text = HELD if one.held else one.follow_up.text
        key = f"orphan:{one.follow_up.id}"
        yield Row(
            whole(width, (text, 0), (when, len(when))),
            held_key(one.follow_up, key) if one.held else key,
        )
