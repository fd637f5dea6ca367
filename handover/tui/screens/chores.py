"""What the house needs again and again: a short list, done by initials."""

from __future__ import annotations

from collections.abc import Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import chores
from handover.desk.chores import ChoreLine
from handover.house.chores import Every
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.plain import columns, sign
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.rows import Row, RowList

EVERY = Asked("every", "It comes back", answers=tuple((one.words, one) for one in Every))


class Chores(HouseScreen[None]):
    """The house's own list. Nothing of it stands on anybody's page."""

    HELP_TITLE = "What the house needs again and again"
    HELP_TEXT = (
        "The boiler, the bread, the bins: what somebody does every day, every week, or now and "
        "then. Space says that it is done, with your initials; Space again, that it is not after "
        "all.\n"
        "It is nobody's alone, and who did it before is not kept. What was promised to somebody "
        "stands among the follow-ups."
    )
    BINDINGS = [
        Binding("n", "new", "New", id="chore.new", tooltip="Something the house needs"),
        Binding("space", "done", "Done", id="chore.done", tooltip="Or not, after all"),
        Binding("e", "edit", "Reword", id="chore.edit", tooltip="Put it differently"),
        Binding("l", "let_go", "Let it go", id="chore.let-go", tooltip="No longer needed"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[ChoreLine, ...] = ()

    @property
    def about(self) -> str:
        """The house's own list."""
        return "chores"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="chores")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("What the house needs again and again")

    def reload(self) -> None:
        """Read it again."""
        self.with_desk(chores.chores, self._show, group="reload")

    def _show(self, lines: tuple[ChoreLine, ...]) -> None:
        self.lines = lines
        self.reload_when_the_day_ends()
        self.query_one(RowList).show(lambda width: list(self._rows(width)))

    def _rows(self, width: int) -> Iterator[Row]:
        for line in self.lines:
            mark = "o" if line.open else "x" if line.done else "·"
            word = "to do:" if line.open else "done:" if line.done else "may wait:"
            words = columns(
                width,
                (f"{sign(mark, word)} {line.chore.text}", 0),
                (line.chore.every.words, 13),
                (line.done, 22),
            )
            yield Row(words, f"chore:{line.chore.id}")
        if not self.lines:
            yield Row("Nothing yet. N keeps what the house needs again and again.")

    def _current(self) -> ChoreLine | None:
        _, _, number = self.query_one(RowList).current.partition(":")
        return next((line for line in self.lines if str(line.chore.id) == number), None)

    @on(OptionList.OptionSelected)
    def action_done(self) -> None:
        """Done, or not after all."""
        line = self._current()
        if line is not None:
            number = line.chore.id
            said = "Done." if line.open or not line.done else "Not done, after all."
            self.then_reload(lambda desk: chores.turn(desk, number), said)

    @work
    async def action_new(self) -> None:
        """Something more the house needs."""
        async for filled in self.answers(
            Fill("What does the house need again and again?", [Asked("text", "What"), EVERY])
        ):
            self.then_reload(
                lambda desk: chores.add_chore(desk, filled["text"], filled["every"]),
                "It is on the list.",
            )

    @work
    async def action_edit(self) -> None:
        """Put it differently."""
        line = self._current()
        if line is None:
            return
        was = line.chore
        every = Asked("every", EVERY.label, answers=EVERY.answers, chosen=was.every)
        async for filled in self.answers(
            Fill(
                "Put it differently",
                [Asked("text", "What", value=was.text), every],
                about=f"chore {was.id}",
            )
        ):
            seen = self.as_seen(was)
            self.then_reload(
                lambda desk: chores.change_chore(desk, seen, filled["text"], filled["every"]),
                "It is on the list.",
            )

    def action_let_go(self) -> None:
        """The house no longer needs it."""
        line = self._current()
        if line is not None:
            number = line.chore.id
            self.then_reload(
                lambda desk: chores.let_go(desk, number), "It is off the list. N puts it back."
            )
