"""Somebody of the team leaves or is away for long: who has been told, and what they said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import partings
from handover.desk.checking import Sort
from handover.desk.desk import Desk
from handover.desk.partings import HowTold, PartingsPage, parting_words
from handover.house.partings import Goodbye, Parting, PartingKind, ToTell
from handover.house.times import house_day, short_day
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.plain import whole
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.rows import Row, RowList

BACK = (
    ("on a day nobody knows yet", None),
    ("in two weeks", 14),
    ("in four weeks", 28),
    ("in two months", 61),
    ("in three months", 91),
)

KINDS = tuple((one.value, one) for one in (PartingKind.AWAY, PartingKind.LEAVES))
"""What can be taken back stands first."""


class Partings(HouseScreen[None]):
    """Who goes, and who is told."""

    HELP_TITLE = "Somebody of the team goes"
    HELP_TEXT = (
        "When one of us leaves the team, or is away for long, nobody who stays should find out by "
        "an empty chair. Everybody they were with, promised something to or agreed on something "
        "with stands here until they have been told and a goodbye was offered.\n\n"
        "Enter keeps who told them and what they said. “Rather not” is an answer. N: somebody "
        "goes; a coordinator takes people off the team. Their shifts to come fall away and the "
        "promises in their name are asked about; what they wrote stays, and they sign in no more."
    )
    BINDINGS = [
        Binding("n", "new", "New", id="partings.new", tooltip="Somebody of the team goes"),
        Binding("q", "app.cover", show=False),
    ]

    def __init__(self, stand_on: int | None = None) -> None:
        super().__init__()
        self.stand_on = stand_on
        self.page: PartingsPage | None = None

    @property
    def about(self) -> str:
        """Words typed here wait under this."""
        return "partings"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="partings")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("Somebody of the team goes")

    def reload(self) -> None:
        """Read it again."""
        self.with_desk(partings.partings_page, self._show, group="reload")

    def _show(self, page: PartingsPage) -> None:
        first, self.page = self.page is None, page
        rows = self.query_one(RowList)
        rows.show(lambda width: list(self._rows(page, width)))
        if first and self.stand_on is not None:
            rows.stand_on(f"tell:{self.stand_on}")

    def _rows(self, page: PartingsPage, width: int) -> Iterator[Row]:
        space = ""
        for parting in (*page.open_ones, *page.settled):
            yield Row(f"{space}{parting_words(parting, page.names)}")
            space = "\n"
            yield from self._told(page, parting, width)
        if not space:
            yield Row("Nobody. N, when one of us leaves the team or is away for long.")

    def _told(self, page: PartingsPage, parting: Parting, width: int) -> Iterator[Row]:
        here = [one for one in parting.to_tell if one.resident_id in page.residents]
        for one in here:
            name, cells = page.residents[one.resident_id], self._state(page, one)
            yield Row(whole(width, (name, 16), (cells, 0)), f"tell:{one.id}")
        if not here:
            yield Row("  Nobody who stays has to be told.")

    def _state(self, page: PartingsPage, one: ToTell) -> str:
        if one.told_by is None or one.told_at is None:
            return "not told yet"
        when = short_day(one.told_at, self.desk.zone)
        return f"told by {page.names.get(one.told_by, '?')}, {when}; a goodbye: {one.goodbye}"

    @on(OptionList.OptionSelected)
    @work
    async def action_open(self) -> None:
        """Keep who told them, and what they said."""
        _, _, number = self.query_one(RowList).current.partition(":")
        page = self.page
        one = page.one(int(number)) if page and number else None
        if page is None or one is None:
            return
        team = tuple((member.name, member.id) for member in page.team)
        async for filled in self.answers(
            Fill(
                f"{page.residents[one.resident_id]} is told",
                [
                    Asked(
                        "told_by",
                        "Told by",
                        answers=(("nobody yet", None), *team),
                        chosen=one.told_by or self.desk.who.id,
                    ),
                    Asked(
                        "words",
                        "What they said to it, in their words",
                        value=one.their_words,
                        sort=Sort.THEIRS,
                        tall=True,
                    ),
                    Asked(
                        "goodbye",
                        "A goodbye",
                        answers=tuple((each.value, each) for each in Goodbye),
                        chosen=one.goodbye,
                    ),
                ],
                about=f"tell {one.id}",
                resident=one.resident_id,
            )
        ):
            how = HowTold(filled["told_by"], filled["words"], filled["goodbye"])
            self.then_reload(lambda desk: partings.settle(desk, one, how), "Kept.")

    @work
    async def action_new(self) -> None:
        """Somebody of the team goes."""
        page = self.page
        if page is None:
            return
        mine = self.desk.who
        team = page.team if mine.is_coordinator else (mine,)
        async for filled in self.answers(
            Fill(
                "Who goes?",
                [
                    Asked("who", "Who", answers=tuple((one.name, one.id) for one in team)),
                    Asked("kind", "What", answers=KINDS),
                    Asked("back", "Back, if they are away", answers=BACK),
                ],
                note="Who leaves the team signs in no more from now on. Their shifts to come fall "
                "away: look at the roster, and at the promises in their name.",
            )
        ):
            today = house_day(self.desk.now(), self.desk.zone)
            act = _goes(filled, today + timedelta(days=filled["back"]) if filled["back"] else None)
            self.then_reload(act, "Kept. Here is who should hear it from one of us.")


def _goes(filled: dict[str, Any], back_on: date | None) -> Callable[[Desk], object]:
    who: int = filled["who"]
    if filled["kind"] is PartingKind.AWAY:
        return lambda desk: partings.is_away(desk, who, back_on)
    return lambda desk: partings.leaves(desk, who)
