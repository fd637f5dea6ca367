"""Who has left, and when what was written about them goes."""

from __future__ import annotations

from collections.abc import Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.widgets import OptionList

from handover.desk import leaving
from handover.desk.desk import Desk
from handover.desk.leaving import Ending
from handover.house.refusals import Unfit
from handover.house.times import day_of, short_day
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.plain import whole
from handover.tui.screens.base import HouseScreen
from handover.tui.ways import open_row
from handover.tui.widgets.rows import Row, RowList


class WhoLeft(HouseScreen[None]):
    """Those who have left, the earliest day first."""

    HELP_TITLE = "Who has left"
    HELP_TEXT = (
        "What was written about somebody goes some time after they have left: on the day they were "
        "told. Enter opens what there is to do about it.\n\n"
        "A coordinator says for how many days it is kept. For those who have left already, the day "
        "they were told stays the day."
    )

    def __init__(self) -> None:
        super().__init__()
        self.days = 0

    @property
    def about(self) -> str:
        """The house's own."""
        return "who has left"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="who-left")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("Who has left")

    def reload(self) -> None:
        """Read it again."""
        self.with_desk(
            lambda desk: (leaving.endings(desk), leaving.keep_days(desk)),
            self._show,
            group="reload",
        )

    def _show(self, found: tuple[tuple[Ending, ...], int]) -> None:
        endings, self.days = found
        self.query_one(RowList).show(lambda width: list(self._rows(endings, width)))

    def _rows(self, endings: tuple[Ending, ...], width: int) -> Iterator[Row]:
        for one in endings:
            stay = one.resident.stay
            left = short_day(stay.left_at, self.desk.zone) if stay and stay.left_at else ""
            yield Row(
                whole(width, (one.resident.name, 20), (f"left {left}", 18), (_when(one), 0)),
                f"ending:{one.resident.id}",
            )
        if not endings:
            yield Row("Nobody has left since this book was made.")
        yield Row("\nFor how long")
        yield Row(f"What was written is kept for {self.days} days after somebody left", "days")

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Open it."""
        current = self.query_one(RowList).current
        if current == "days":
            self._ask_days()
        else:
            open_row(self.house_app, current)

    @work
    async def _ask_days(self) -> None:
        async for filled in self.answers(
            Fill(
                "For how many days after they left is it kept?",
                [Asked("days", "Days; usual are 90", str(self.days), sort=None)],
                note="A coordinator says this. Whoever has left keeps the day they were told.",
            )
        ):
            self.then_reload(lambda desk: _set(desk, filled["days"]), "From now on.")


def _when(one: Ending) -> str:
    if one.hold is not None:
        return "kept because the law wants it"
    if one.on is None:
        return "no day is set"
    return f"{'the day has come: ' if one.due else 'goes '}{day_of(one.on)} {one.on.year}"


def _set(desk: Desk, typed: str) -> None:
    if not typed.strip().isdecimal():
        raise Unfit(
            "Say how many days it is kept after a stay: 1 to 3650. Usual are 90.", of="days"
        )
    leaving.set_keep_days(desk, int(typed.strip()[:6]))
