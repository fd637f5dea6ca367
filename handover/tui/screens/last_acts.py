"""What I did last, and taking it back."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.widgets import OptionList

from handover.desk import taking_back
from handover.desk.taking_back import ActLine
from handover.house.priorities import TheirDecision
from handover.tui.dialogs.ask import Fill, Pick
from handover.tui.dialogs.how_we_know import MUST_SAY, decision_from
from handover.tui.screens.base import HouseScreen
from handover.tui.ways import open_row
from handover.tui.widgets.rows import Row, RowList


class LastActs(HouseScreen[None]):
    """My last acts, the newest first. From a page about somebody only those about them."""

    LIES_OVER = True
    HELP_TITLE = "What you did last"
    HELP_TEXT = (
        "What you did last stands at the top. Enter takes it back: the opposite is done, and that "
        "it was once otherwise stays true.\n\n"
        "What somebody else has read, or has gone on with, is not taken back: Enter goes there, to "
        "add to it or to say it anew. What a person decided is turned round only when they say so. "
        "A note is never deleted; put it differently while nobody has read it.\n"
        "Only you see this list. It goes twenty acts back, also after you have signed out."
    )

    def __init__(self, whose: int | None = None) -> None:
        super().__init__()
        self.only = whose
        """Whose page lies behind this list; None if nobody's does."""
        self.lines: tuple[ActLine, ...] = ()

    @property
    def about(self) -> str:
        """My own acts."""
        return "last acts"

    @property
    def whose(self) -> int | None:
        """Whose page lies behind."""
        return self.only

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="acts")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("What you did last")

    def reload(self) -> None:
        """Read it again."""
        only = self.only
        self.with_desk(
            lambda desk: taking_back.last_acts(desk, about=only), self._show, group="reload"
        )

    def _show(self, lines: tuple[ActLine, ...]) -> None:
        self.lines = lines
        self.query_one(RowList).show(lambda width: list(self._rows(width)))

    def _rows(self, width: int) -> Iterator[Row]:
        for line in self.lines:
            words = textwrap.fill(line.words, width, subsequent_indent="  ")
            if line.why_not:
                why = textwrap.fill(line.why_not, width - 2)
                words += "\n" + textwrap.indent(f"{why}", "  ")
            yield Row(words, f"act:{line.id}")
        if not self.lines:
            yield Row("Nothing yet. What you do is listed here, so that it can be taken back.")

    @on(OptionList.OptionSelected)
    @work
    async def action_open(self) -> None:
        """Take it back, if that can be; or go and look at it."""
        _, _, number = self.query_one(RowList).current.partition(":")
        line = next((one for one in self.lines if str(one.id) == number), None)
        if line is None:
            return
        if line.why_not:
            open_row(self.house_app, line.key)
            return
        ways = [("back", "Take it back"), ("look", "Look at it"), ("leave", "Leave it as it is")]
        chosen = await self.app.push_screen_wait(Pick(f"Take back: {line.words}?", ways))
        if chosen == "look":
            open_row(self.house_app, line.key)
        elif chosen == "back":
            await self._ask_and_take_back(line)

    async def _ask_and_take_back(self, line: ActLine) -> None:
        if not line.asks_them:
            self._take_back(line, None)
            return
        form = Fill(f"They say so? {line.words}", [MUST_SAY], about=f"{self.about} {line.id}")
        async for filled in self.answers(form):
            self._take_back(line, decision_from(filled))

    def _take_back(self, line: ActLine, decided: TheirDecision | None) -> None:
        self.then_reload(
            lambda desk: taking_back.take_back(desk, line.id, decided), "It is taken back."
        )
