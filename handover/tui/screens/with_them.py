"""Handover with them here: their part of it, gone through together, and theirs to choose."""

from __future__ import annotations

from collections.abc import Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import my_parts, with_them
from handover.desk.checking import Sort
from handover.desk.their_page import Piece, TheirPart
from handover.desk.with_them import WithThem
from handover.house.my_side import DayChoice
from handover.tui.dialogs.ask import Asked
from handover.tui.dialogs.together import TogetherFill, TogetherPick
from handover.tui.screens.base import HouseScreen
from handover.tui.screens.together_acts import HERE
from handover.tui.screens.together_rows import rows_of
from handover.tui.together import cover
from handover.tui.widgets.rows import Row, RowList

OFFERED = (
    "Nothing is set. You can be there when it is talked about, send a message in, or be left "
    "out of the talking. Enter chooses, for today."
)


class WithThemScreen(HouseScreen[None]):
    """What the shift passes on about them, as they read it."""

    ON_THEIR_PAGE = True
    HELP_TITLE = "Your part of the handover"
    HELP_TEXT = (
        "What one shift tells the next about you today, as far as it is written down. You may say "
        "something into it. F2 keeps that we have gone through it together.\n\n"
        "Enter on today’s choice: be there for it, send a message in, or be left out of the "
        "talking. Then only what must be known for safety, and your own words, are passed on. "
        "It counts until five in the morning; tomorrow you choose anew."
    )
    BINDINGS = [
        Binding("f2,ctrl+s", "finish", "Read it", id="with-them.done", tooltip="Gone through"),
        Binding("f5", "cover", "Cover", id="with-them.cover", tooltip="Nothing is seen then"),
        Binding("q", "cover", show=False),
        Binding("f7,ctrl+r", "nothing", show=False),
    ]

    def __init__(self, resident_id: int) -> None:
        super().__init__()
        self.resident_id = resident_id

    @property
    def about(self) -> str:
        """Whose part it is."""
        return f"with {self.resident_id}"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="their-part")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("")

    def reload(self) -> None:
        """Read it again."""
        number = self.resident_id
        self.with_desk(
            lambda desk: with_them.part_with_them(desk, number), self._show, group="reload"
        )

    def _show(self, part: WithThem) -> None:
        self.headline(f"{part.name} · your part of the handover")
        self.query_one(RowList).show(lambda width: list(self._rows(part, width)))

    def _rows(self, part: WithThem, width: int) -> Iterator[Row]:
        chosen = part.today.choice.words if part.today else OFFERED
        today = TheirPart("Today", (Piece(chosen, (), "today:"),))
        shown = (one for one in part.parts if one.pieces or one.empty)
        yield from rows_of((today, *shown), width)

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Choose for today."""
        if self.query_one(RowList).current == "today:":
            self._choose()
        else:
            self.say("This is here to be read. F2 keeps that we have read it together.")

    @work
    async def _choose(self) -> None:
        things = [(str(one), one.words) for one in (*_CHOICES, DayChoice.UNSET)]
        chosen = await self.app.push_screen_wait(TogetherPick("For today", things))
        if chosen is None:
            return
        choice = DayChoice(chosen)
        if choice is not DayChoice.MESSAGE:
            self._hold(choice)
            return
        asked = Asked("text", "What would you like to have said?", sort=Sort.THEIRS, tall=True)
        async for filled in self.answers(TogetherFill("A message, said first", (asked,))):
            self._hold(choice, filled["text"])

    def _hold(self, choice: DayChoice, message: str = "") -> None:
        number = self.resident_id
        self.then_reload(
            lambda desk: my_parts.choose_my_part(desk, number, choice, HERE, message=message),
            "It holds until five in the morning.",
        )

    @work
    async def action_finish(self) -> None:
        """We have gone through it; they may say something into it."""
        asked = Asked(
            "text", "Something to say into it? It may stay empty", sort=Sort.THEIRS, tall=True
        )
        async for filled in self.answers(
            TogetherFill("We have gone through it together", (asked,))
        ):
            number = self.resident_id
            self.then_reload(
                lambda desk: with_them.gone_through(desk, number, filled["text"]),
                "That we have gone through it together is kept.",
            )

    def action_cover(self) -> None:
        """Cover it: nothing is seen then."""
        cover(self.house_app)

    def action_nothing(self) -> None:
        """The house's own rules are not read from here."""


_CHOICES = (DayChoice.THERE, DayChoice.MESSAGE, DayChoice.LEFT_OUT)
