"""The exercise: where are my limits, and what could each of them do to them and to me?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import boundaries, limits
from handover.desk.limits import ExerciseLine
from handover.house.boundaries import ROWS_GIVEN, Value
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.plain import columns
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.rows import Row, RowList

ANSWERS = (
    ("not yet", Value.UNSET),
    ("never", Value.NEVER),
    ("maybe", Value.MAYBE),
    ("always", Value.ALWAYS),
)


class Exercise(HouseScreen[None]):
    """27 rows, three questions each. It can be left anywhere and gone on with."""

    HELP_TITLE = "The exercise"
    HELP_TEXT = (
        "For each of the 27 rows: where is your limit, what could it do to them, what could it do "
        "to you? Nobody else reads it, and nothing is counted.\n\n"
        "Enter opens a row; F2 keeps it and goes on to the next. Every question may stay open, and "
        "Esc leaves: what you typed waits for you.\n"
        "The house's line stands beside yours. Where yours leaves more open, the house's counts."
    )
    BINDINGS = [
        Binding("space", "open", "Change", id="exercise.change", tooltip="Answer this row"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[ExerciseLine] = ()

    @property
    def about(self) -> str:
        """Words typed here wait under this."""
        return "the exercise"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="exercise")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("The exercise · nobody else reads this")

    def reload(self) -> None:
        """Read it again."""
        self.with_desk(limits.my_exercise, self._show, group="reload")

    def _show(self, lines: tuple[ExerciseLine, ...]) -> None:
        first, self.lines = not self.lines, lines
        rows = self.query_one(RowList)
        rows.show(lambda width: list(self._rows(width)))
        if first:
            still_open = (one.row.number for one in lines if not one.answered)
            rows.stand_on(f"row:{next(still_open, 1)}")

    def _rows(self, width: int) -> Iterator[Row]:
        yield Row(columns(width, ("", 3), ("", 0), ("you", 8), ("the house", 10)))
        for one in self.lines:
            mine = "not yet" if not one.answered else one.value.value
            thought = "" if one.thoughts.empty else " …"
            cells = columns(
                width,
                (one.row.label, 3),
                (one.row.text + thought, 0),
                (mine, 8),
                (one.house.words, 10),
            )
            yield Row(cells, f"row:{one.row.number}")

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Answer this row, and go on to the next until somebody leaves."""
        _, _, number = self.query_one(RowList).current.partition(":")
        if number:
            self._answer(int(number))

    @work
    async def _answer(self, number: int) -> None:
        """Answer one row; kept, it is the next one's turn."""
        async for filled in self.answers(self._question(self.lines[number - 1])):
            self._keep(number, filled)

    def _question(self, one: ExerciseLine) -> Fill:
        return Fill(
            f"{one.row.number} of {ROWS_GIVEN}: {one.row.text}",
            [
                Asked("value", "For me it is", answers=ANSWERS, chosen=one.value),
                Asked(
                    "for_them",
                    "What could this do to them?",
                    value=one.thoughts.for_them,
                    tall=True,
                ),
                Asked("for_me", "What could this do to me?", value=one.thoughts.for_me, tall=True),
            ],
            note=f"The house says {one.house.words}. Nobody else reads what you write here.",
        )

    def _keep(self, number: int, filled: dict[str, object]) -> None:
        value = Value(str(filled["value"]))
        self.with_desk(
            lambda desk: boundaries.keep_thoughts(
                desk,
                number,
                value=value,
                for_them=str(filled["for_them"]),
                for_me=str(filled["for_me"]),
            ),
            lambda _: self._go_on_behind(number),
        )

    def _go_on_behind(self, number: int) -> None:
        self.query_one(RowList).stand_on(f"row:{min(number + 1, ROWS_GIVEN)}")
        self.reload()
        if number < ROWS_GIVEN:
            self._answer(number + 1)
        else:
            self.say("That was the last row. You can come back to any of them.")
