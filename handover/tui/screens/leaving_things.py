"""Single things of one sort: what becomes of each when somebody leaves."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import goodbyes
from handover.desk.copied import Thing
from handover.desk.goodbyes import Group, LeavingPage
from handover.house.plain_text import shortened
from handover.house.times import short_day
from handover.tui.screens.leaving import ChoosesForThem, said_of
from handover.tui.widgets.rows import Row, RowList

SHOWN = 200
"""So much of a text stands here; the whole of it stands on their page."""


class LeavingThings(ChoosesForThem):
    """Each by itself, for whoever wants to choose so."""

    HELP_TITLE = "One thing after the other"
    HELP_TEXT = (
        "What becomes of each thing of this sort, as the person says. Space, or Enter, says "
        "another answer: it stays here until the day it goes, they take a copy, or it is "
        "destroyed. What was said of the whole sort holds until something is said here."
    )
    BINDINGS = [
        Binding(
            "space",
            "change_one",
            "Change",
            id="leaving-things.change",
            tooltip="What becomes of it",
        ),
    ]

    def __init__(self, resident_id: int, sort: str) -> None:
        super().__init__()
        self.resident_id = resident_id
        self.sort = sort
        self.group: Group | None = None

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="leaving-things")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("")

    def reload(self) -> None:
        """Read it again."""
        number = self.resident_id
        self.with_desk(lambda desk: goodbyes.leaving_page(desk, number), self._show, group="reload")

    def _show(self, page: LeavingPage) -> None:
        self.group = next((one for one in page.groups if one.part.sort == self.sort), None)
        title = self.group.part.title if self.group else self.sort
        self.headline(f"{page.resident.name} · {title}")
        self.query_one(RowList).show(lambda width: list(self._rows(width)))

    def _rows(self, width: int) -> Iterator[Row]:
        group = self.group
        if group is None:
            yield Row("Nothing of this sort is kept.")
            return
        yield Row(f"All of it: {said_of(group)}")
        if not group.part.theirs:
            words = "Others wrote this. What is destroyed goes with the rest on the day it goes."
            yield Row(textwrap.fill(words, width, initial_indent="  ", subsequent_indent="  "))
        for thing in group.things:
            yield Row(self._words(thing, width), f"thing:{thing.number}" if thing.number else "")

    def _words(self, thing: Thing, width: int) -> str:
        group = self.group
        assert group is not None
        when = short_day(thing.at, self.desk.zone) if thing.at else ""
        heading = ", ".join(words for words in (when, thing.by) if words)
        choice = group.single.get(thing.number, group.choice)
        lines = textwrap.wrap(shortened(thing.words, SHOWN), width - 2)
        return "\n".join(
            [f"{heading}{': ' if heading else ''}{choice.words}", *(f"  {line}" for line in lines)]
        )

    @on(OptionList.OptionSelected)
    def action_change_one(self) -> None:
        """Say something else of one thing."""
        _, _, number = self.query_one(RowList).current.partition(":")
        if not number or self.group is None:
            self.say("Put the > on one of them first.")
            return
        now = self.group.single.get(int(number), self.group.choice)
        self.change(self.resident_id, self.sort, int(number), now)
