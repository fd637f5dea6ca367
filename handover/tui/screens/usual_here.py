"""What is usual in this house: how long people stay, and how much time the law gives."""

from __future__ import annotations

from collections.abc import Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import usual_here
from handover.house.houses import House
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.rows import Row, RowList


class UsualHere(HouseScreen[None]):
    """A coordinator says what is usual here; everybody may read it."""

    HELP_TITLE = "What is usual here"
    HELP_TEXT = (
        "How long people usually stay. A stay that grows longer asks once what was agreed; nothing "
        "ends by itself, and nobody is counted down.\n\n"
        "When the law asks for a report it gives a time. The house says how many hours; the "
        "handover then says until when, and nothing of what it is about.\n\n"
        "A screen at which nobody types locks by itself after 1 to 15 minutes; nothing is lost."
    )
    BINDINGS = [
        Binding("e", "edit", "Reword", id="usual.edit", tooltip="A coordinator changes it"),
        Binding("q", "app.cover", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.house: House | None = None

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="usual")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("What is usual here")

    def reload(self) -> None:
        """Read it again."""
        self.with_desk(usual_here.house_now, self._show, group="reload")

    def _show(self, house: House) -> None:
        self.house = house
        self.query_one(RowList).show(lambda _: list(_rows(house)))

    @on(OptionList.OptionSelected)
    @work
    async def action_edit(self) -> None:
        """Say it differently."""
        house = self.house
        if house is None:
            return
        least, most = house.usual_days or (0, 0)
        async for filled in self.answers(
            Fill(
                "What is usual here",
                [
                    Asked("least", "Days a stay usually has at least", _shown(least), sort=None),
                    Asked("most", "Days a stay usually has at most", _shown(most), sort=None),
                    Asked(
                        "hours",
                        "Hours within which the law asks for a report",
                        str(house.report_clock_h),
                        sort=None,
                    ),
                    Asked(
                        "minutes",
                        "Minutes without a key after which a screen locks: 1 to 15",
                        str(house.lock_after_min),
                        sort=None,
                    ),
                ],
                note="Days left empty are those of a house of this kind.",
                begin=self.query_one(RowList).current,
            )
        ):
            self.then_reload(
                lambda desk: usual_here.keep_usual(
                    desk, filled["least"], filled["most"], filled["hours"], filled["minutes"]
                ),
                "Kept.",
            )


def _shown(days: int) -> str:
    return str(days) if days else ""


def _rows(house: House) -> Iterator[Row]:
    usual = house.usual_days
    words = f"{usual[0]} to {usual[1]} days" if usual else "nothing is usual"
    yield Row(f"Stays here usually have: {words}", "least")
    yield Row(f"The law asks for a report within {house.report_clock_h} hours", "hours")
    minutes = "1 minute" if house.lock_after_min == 1 else f"{house.lock_after_min} minutes"
    yield Row(f"A screen locks after {minutes} without a key", "minutes")
