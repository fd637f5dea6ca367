"""Everything somebody wants, in their order; M moves one to another place."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import priorities, wanted
from handover.desk.wanted import WantedPage
from handover.house.plain_text import shortened
from handover.house.priorities import Priority, TheirDecision
from handover.tui.dialogs.ask import Fill, Pick
from handover.tui.dialogs.how_we_know import decision_from
from handover.tui.plain import quoted
from handover.tui.screens.base import HouseScreen
from handover.tui.screens.priority import KNOWN
from handover.tui.ways import open_row
from handover.tui.widgets.rows import Row, RowList


class Wanted(HouseScreen[None]):
    """What somebody wants, and in which order. The order is theirs."""

    ON_THEIR_PAGE = True
    HELP_TITLE = "What they want, in their order"
    HELP_TEXT = (
        "The first is what matters most to them now: they say so, nobody else. M moves what the > "
        "stands at to another place; how we know is asked once for all you move here.\n"
        "In a note about them, #2 names what stands second here.\n"
        "What we suggested has no place until they say yes."
    )
    BINDINGS = [
        Binding("m", "move", "Move", id="wanted.move", tooltip="To another place"),
    ]

    def __init__(self, resident_id: int) -> None:
        super().__init__()
        self.resident_id = resident_id
        self.page: WantedPage | None = None
        self.decided: TheirDecision | None = None
        """How we know, once it has been said on this screen."""

    @property
    def about(self) -> str:
        """Whose order it is."""
        return f"order {self.resident_id}"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="wanted")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("What they want")

    def reload(self) -> None:
        """Read it again."""
        number = self.resident_id
        self.with_desk(lambda desk: wanted.wanted_page(desk, number), self._show, group="reload")

    def _show(self, page: WantedPage) -> None:
        self.page = page
        self.headline(f"What {page.resident.name} wants, in their order")
        self.query_one(RowList).show(lambda width: list(self._rows(page, width)))

    def _rows(self, page: WantedPage, width: int) -> Iterator[Row]:
        for one in page.theirs:
            where = f", {', '.join(sorted(one.dimensions))}" if one.dimensions else ""
            came_up = f" · {page.came_up[one.id]}" if page.came_up[one.id] else ""
            words = f"{one.position}  {quoted(one.words)}  {one.status}{where}{came_up}"
            yield Row(textwrap.fill(words, width), f"priority:{one.id}")
        if not page.theirs:
            yield Row("Nothing of theirs yet.")
        if page.ours:
            yield Row("\nOur suggestions, with no place in it: ask them")
        for one in page.ours:
            yield Row(textwrap.fill(one.words, width), f"priority:{one.id}")

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Open one of them."""
        open_row(self.house_app, self.query_one(RowList).current)

    @work
    async def action_move(self) -> None:
        """To another place in their order."""
        one, page = self._current(), self.page
        if one is None or page is None:
            self.say("Put the > on something of theirs first.")
            return
        others = [other for other in page.theirs if other.id != one.id]
        places = [("0", "To the first place")]
        places += [
            (str(place), f"After {shortened(quoted(other.words), 56)}")
            for place, other in enumerate(others, start=1)
        ]
        chosen = await self.app.push_screen_wait(
            Pick(f"Where would they like {shortened(quoted(one.words), 44)}?", places)
        )
        if not chosen:
            return
        if self.decided is None:
            filled = await self.fill(Fill("It is their order", [KNOWN]))
            self.decided = decision_from(filled) if filled else None
        if self.decided is not None:
            ids = [other.id for other in others]
            ids.insert(int(chosen), one.id)
            self._keep(tuple(ids))

    def _current(self) -> Priority | None:
        _, _, number = self.query_one(RowList).current.partition(":")
        theirs = self.page.theirs if self.page else ()
        return next((one for one in theirs if str(one.id) == number), None)

    def _keep(self, ids: tuple[int, ...]) -> None:
        number, decided = self.resident_id, self.decided
        self.then_reload(
            lambda desk: priorities.put_in_order(desk, number, ids, decided),
            "Their order is kept.",
        )
