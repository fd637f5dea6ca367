"""While a note is written: which topics of theirs it mentions, and what they said about those."""

from __future__ import annotations

from typing import Any, cast

from textual import on
from textual.containers import Horizontal
from textual.screen import Screen

from handover.desk import my_side
from handover.desk.desk import Desk
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.fields import Choice

WHO_READS = (("they and the team", False), ("the team first, 7 days at most", True))
"""Who reads a line that must be known."""


def who_reads(team_only: bool) -> Horizontal:
    """The question who reads it."""
    asked = Choice("Who reads it", WHO_READS, team_only, id="team-only")
    return Horizontal(asked, classes="fields", id="who-reads")


class TellsTopics(Screen[Any]):
    """It stands after the kind of screen it is: styles and keys come from the first."""

    resident_id: int | None
    _told: tuple[str, ...] = ()

    @on(Choice.Chosen, "#must-know")
    def ask_who_reads(self) -> None:
        """Only of a line that must be known it is asked who reads it."""
        must_know: Choice[bool] = self.query_one("#must-know", Choice)
        self.query_one("#who-reads").display = must_know.value

    def tell_of_topics(self, *texts: str) -> None:
        """Say, once, that something stands in the texts which they do not want carried on."""
        number = self.resident_id
        if number is None:
            return

        def look(desk: Desk) -> tuple[str, ...]:
            return my_side.topics_in(desk, number, *texts)

        screen = cast("HouseScreen[Any]", self)
        screen.with_desk(look, self._tell, group="topics", otherwise=lambda _: None)

    def _tell(self, found: tuple[str, ...]) -> None:
        if found and found != self._told:
            cast("HouseScreen[Any]", self).say(" ".join(found))
        self._told = found
