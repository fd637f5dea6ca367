"""Who is here, in their own words: read first by whoever is new, or comes back after long."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from textual import on
from textual.app import ComposeResult
from textual.widgets import OptionList

from handover.desk import who
from handover.desk.who import WhoIsHere
from handover.tui.plain import quoted
from handover.tui.screens.base import HouseScreen
from handover.tui.ways import open_row
from handover.tui.widgets.rows import Row, RowList


class WhoIsHereScreen(HouseScreen[None]):
    """Everybody who stays, as they put it themselves."""

    HELP_TITLE = "Who is here"
    HELP_TEXT = (
        "What those who stay say of themselves: how to speak with them, what to ask first, what "
        "to do and what to leave alone. Only what they said stands here, and what they have not "
        "spoken of is nobody's business.\n\n"
        "Enter opens their page."
    )

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="who-is-here")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("Who is here, in their own words")

    def reload(self) -> None:
        """Read it again."""
        self.with_desk(who.who_is_here, self._show, group="reload")

    def _show(self, page: WhoIsHere) -> None:
        self.query_one(RowList).show(lambda width: list(_rows(page, width)))

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Open their page."""
        open_row(self.house_app, self.query_one(RowList).current)


def _rows(page: WhoIsHere, width: int) -> Iterator[Row]:
    for resident, said in page.people:
        lines = [resident.name]
        if resident.ask_first:
            lines += _filled(f"How to meet them: {quoted(resident.ask_first)}", width)
        for one in said:
            lines += _filled(f"{one.heading}: {one.said.line}", width)
        if len(lines) == 1:
            lines += ["  Has not spoken of it. Say hello, and ask."]
        yield Row("\n".join(lines), f"person:{resident.id}")
    if not page.people:
        yield Row("Nobody is staying.")


def _filled(words: str, width: int) -> list[str]:
    return textwrap.wrap(words, width, initial_indent="  ", subsequent_indent="    ")
