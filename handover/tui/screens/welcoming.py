"""Welcoming somebody: who is here, who is expected, and who has stayed before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textual import work

from handover.desk import residents, stays
from handover.desk.checking import Sort
from handover.desk.desk import Desk
from handover.house.people import Resident
from handover.tui.dialogs.ask import Asked, Fill, Pick
from handover.tui.screens.base import HouseScreen
from handover.tui.ways import open_row
from handover.tui.widgets.rows import RowList

HERE, EXPECTED, BEFORE = "here", "expected", "before"
WHEN = Asked(
    "when",
    "They",
    answers=(
        ("are here now", HERE),
        ("are expected", EXPECTED),
        ("have stayed here before", BEFORE),
    ),
)


class Welcomes(HouseScreen[None]):
    """A screen from which somebody is welcomed with N."""

    @work
    async def action_welcome(self) -> None:
        """Somebody arrives, or will."""
        async for filled in self.answers(_form()):
            if filled["when"] == BEFORE:
                self._of_those_before()
            else:
                self._welcome(filled)

    def _welcome(self, filled: Mapping[str, Any]) -> None:
        act = residents.welcome if filled["when"] == HERE else stays.expect

        def make(desk: Desk) -> Resident:
            return act(
                desk, filled["name"], pronouns=filled["pronouns"], ask_first=filled["ask_first"]
            )

        self.with_desk(make, self._welcomed)

    def _welcomed(self, who: Resident) -> None:
        """They are here: what is told first. Who is expected stands on the house's page."""
        if who.here:
            for rows in self.query(RowList):
                rows.stand_on_next(f"person:{who.id}")
        self.reload()
        if who.here:
            open_row(self.house_app, f"arriving:{who.id}")
        else:
            self.say(f"{who.name} is expected. Enter on their row: they are here.")

    def _of_those_before(self) -> None:
        def found(gone: tuple[Resident, ...]) -> None:
            self._which(gone)

        self.with_desk(stays.stayed_before, found)

    @work
    async def _which(self, gone: tuple[Resident, ...]) -> None:
        """Only somebody's own page is opened, and only at their wish."""
        if not gone:
            self.say("Nobody's page of an earlier stay is in the book. Begin a new one.")
            return
        chosen = await self.app.push_screen_wait(
            Pick(
                "Who? Ask them whether they wish to have their page again, or a new one",
                [(f"stay:{one.id}", one.name) for one in gone],
            )
        )
        if chosen:
            open_row(self.house_app, chosen)


def _form() -> Fill:
    return Fill(
        "Welcome. Nothing is needed but the name they choose",
        [
            Asked("name", "The name they use", sort=None),
            Asked("pronouns", "Pronouns, if they say so", sort=None),
            Asked(
                "ask_first",
                "How they would like to be met, in their words",
                sort=Sort.THEIRS,
                tall=True,
            ),
            WHEN,
        ],
    )
