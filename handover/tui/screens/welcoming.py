"""Welcoming somebody: who is here, who is expected, and who has stayed before."""

from __future__ import annotations

from collections.abc import Mapping

from textual import work

from handover.desk import residents, stays
from handover.desk.checking import Sort
from handover.desk.desk import Desk
from handover.house.people import Resident
from handover.house.refusals import NotPossible, Refusal
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
        await self._welcome(None, "")

    @work
    async def _again(self, typed: Mapping[str, object], why: str) -> None:
        await self._welcome(typed, why)

    async def _welcome(self, typed: Mapping[str, object] | None, why: str) -> None:
        filled = await self.fill(_form(typed, why))
        if not filled:
            return
        if filled["when"] == BEFORE:
            self._of_those_before()
            return
        act = residents.welcome if filled["when"] == HERE else stays.expect

        def make(desk: Desk) -> Resident:
            return act(
                desk, filled["name"], pronouns=filled["pronouns"], ask_first=filled["ask_first"]
            )

        def otherwise(refusal: Refusal) -> None:
            if isinstance(refusal, NotPossible):
                self._again(filled, str(refusal))
            else:
                self.refused(refusal)

        self.with_desk(make, self._welcomed, otherwise=otherwise)

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


def _form(typed: Mapping[str, object] | None, why: str) -> Fill:
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
        why=why,
        typed=typed,
    )
