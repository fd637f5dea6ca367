"""When what was written about somebody ends: the day, what holds it, and ending it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import leaving, purging
from handover.desk.leaving import Ending as EndingOf
from handover.desk.purging import Ended
from handover.house.leaving import LegalHold, Told
from handover.house.times import day_of, short_day
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.dialogs.how_we_know import ASKED_YES, decision_from
from handover.tui.screens.base import HouseScreen
from handover.tui.screens.board import Board
from handover.tui.screens.copying import copy_rows, make_copy
from handover.tui.screens.goodbye_sheet import show_sheet
from handover.tui.widgets.rows import Row, RowList

if TYPE_CHECKING:
    from handover.tui.app import HandoverApp

HOLD_NOTE = "It stops the day on which all of it goes, and says so on their page."


@dataclass(frozen=True, slots=True)
class _Found:
    ending: EndingOf
    holds: tuple[LegalHold, ...]
    names: dict[int, str]


class Ending(HouseScreen[None]):
    """What there is to do about what was written of somebody who has left."""

    HELP_TITLE = "When it ends"
    HELP_TEXT = (
        "On the day they were told, everything written about somebody goes: out of the book, out "
        "of its backups, and their name out of what remains. Anybody on the team may do it then; "
        "earlier only a coordinator, and only if the person says so.\n\n"
        "If the law wants it kept, a coordinator says why, and the person is told. Nothing goes "
        "until that is lifted."
    )
    BINDINGS = [
        Binding("x", "sheet", "One page", id="ending.sheet", tooltip="The sheet they were given"),
    ]

    def __init__(self, resident_id: int) -> None:
        super().__init__()
        self.resident_id = resident_id
        self.found: _Found | None = None

    @property
    def about(self) -> str:
        """Whose it is."""
        return f"person {self.resident_id}"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="ending")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("")

    def reload(self) -> None:
        """Read it again."""
        number = self.resident_id
        self.with_desk(
            lambda desk: _Found(
                leaving.ending_of(desk, number), leaving.holds_of(desk, number), dict(desk.names())
            ),
            self._show,
            group="reload",
        )

    def _show(self, found: _Found) -> None:
        self.found = found
        self.headline(f"{found.ending.resident.name} · when it ends")
        self.query_one(RowList).show(lambda width: list(self._rows(found, width)))

    def _rows(self, found: _Found, width: int) -> Iterator[Row]:
        ending = found.ending
        yield Row(textwrap.fill(_when(ending), width))
        for hold in found.holds:
            yield Row(self._hold_words(hold, found, width), f"hold:{hold.id}" if hold.holds else "")
        if ending.hold is None:
            yield Row("\nThe law")
            yield Row("The law wants it kept: say why, and whether they know", "hold")
        yield Row("\nTheir copy")
        yield from copy_rows()
        yield Row("\nEnd it")
        yield Row("End what was written about them now, for good", "end")

    def _hold_words(self, hold: LegalHold, found: _Found, width: int) -> str:
        day = short_day(hold.set_at, self.desk.zone)
        by = found.names.get(hold.set_by, "?")
        begin = "Kept because the law wants it" if hold.holds else "Was kept for the law"
        said = [f"{begin}: {hold.reason}", f"{hold.told}: {hold.told_words}", f"{by}, {day}"]
        if hold.lifted_because:
            said.append(f"lifted: {hold.lifted_because}")
        return "\n".join(
            textwrap.fill(one, width, initial_indent="  " if at else "", subsequent_indent="  ")
            for at, one in enumerate(said)
        )

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Do what the > stands at."""
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind == "copy":
            make_copy(self, self.resident_id, number)
        elif kind == "end":
            self._end()
        elif kind == "hold" and number:
            self._lift(int(number))
        elif kind == "hold":
            self._hold()

    @work
    async def _hold(self) -> None:
        async for filled in self.answers(
            Fill(
                "The law wants what was written kept",
                [
                    Asked("reason", "Why, in words they can be told"),
                    Asked(
                        "told",
                        "Do they know",
                        answers=(("yes, they were told", Told.TOLD), ("not yet", Told.WILL_BE)),
                        chosen=Told.WILL_BE,
                    ),
                    Asked("words", "When and by whom; or how we will tell them"),
                ],
                note=HOLD_NOTE,
            )
        ):
            number = self.resident_id
            self.then_reload(
                lambda desk: leaving.hold(
                    desk, number, filled["reason"], filled["told"], filled["words"]
                ),
                "It is kept until this is lifted. Their page says so.",
            )

    @work
    async def _lift(self, hold_id: int) -> None:
        hold = next(one for one in (self.found.holds if self.found else ()) if one.id == hold_id)
        what = (("it is lifted", True), ("they have been told now", False))
        async for filled in self.answers(
            Fill(
                "Is it lifted?",
                [
                    Asked("lifted", "What has happened", answers=what, chosen=False),
                    Asked("words", "Why it is lifted; or when they were told, and by whom"),
                ],
                about=f"{self.about} hold {hold_id}",
            )
        ):
            if filled["lifted"]:
                self.then_reload(
                    lambda desk: leaving.lift_hold(desk, hold, filled["words"]),
                    "It is lifted. The day they were told counts again.",
                )
            else:
                self.then_reload(
                    lambda desk: leaving.told_of_hold(desk, hold, filled["words"]),
                    "It is kept that they know.",
                )

    @work
    async def _end(self) -> None:
        if self.found is None:
            return
        ending = self.found.ending
        name = ending.resident.name
        asked = [Asked("name", f"To end it, type the name: {name}", sort=None, never_waits=True)]
        if not ending.due:
            asked.append(ASKED_YES)
        async for filled in self.answers(
            Fill(
                "End what was written about them, for good",
                asked,
                note=f"What goes: what {name} said and wanted, what was written, promised, passed "
                "on and celebrated, what is all right and what is not, who opened it. In what "
                "remains the name becomes “someone who stayed here”. Older backups beside the "
                "book go as well. Nothing brings it back.",
            )
        ):
            number = self.resident_id
            decided = None if ending.due else decision_from(filled)
            self.with_desk(
                lambda desk: purging.end(desk, number, filled["name"], decided), self._ended
            )

    def _ended(self, ended: Ended) -> None:
        cleaned = (
            "A new backup is made, older ones are gone."
            if ended.backup
            else "The files are cleaned when the book is opened next: others are reading it."
        )
        if ended.out_of_reach:
            folders = ", ".join(sorted({str(lost.parent) for lost in ended.out_of_reach}))
            cleaned += f" Those that were put in {folders} cannot be reached: destroy them."
        said = f"It has gone. {cleaned} Their signs: {ended.receipt}"
        self.app.run_worker(_back_to_the_board(self.house_app, said))

    def action_sheet(self) -> None:
        """The sheet they were given."""
        show_sheet(self, self.resident_id)


async def _back_to_the_board(app: HandoverApp, said: str) -> None:
    """Nothing of theirs stays on any screen."""
    while not isinstance(app.screen, Board) and len(app.screen_stack) > 1:
        await app.pop_screen()
    app.tell(said)


def _when(ending: EndingOf) -> str:
    if ending.resident.here:
        return "They stay here; nothing goes."
    if ending.hold is not None:
        return "Nothing goes for now."
    if ending.on is None:
        return "No day is set on which it goes."
    day = f"{day_of(ending.on)} {ending.on.year}"
    return f"The day has come ({day})." if ending.due else f"Everything here goes on {day}."
