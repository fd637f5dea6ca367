"""The emergency page: one key from anywhere, and Esc leads back to exactly where one was."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.events import Key
from textual.widgets import OptionList

from handover.desk import emergency
from handover.desk.emergency import EmergencyPage
from handover.house.emergencies import RESPONSIBLE, PublicLine
from handover.house.refusals import Refusal
from handover.tui.messages import DeskAnswered, DeskRefused
from handover.tui.plain import whole
from handover.tui.screens.base import HouseScreen
from handover.tui.ways import open_row
from handover.tui.widgets.rows import Row, RowList

if TYPE_CHECKING:
    from handover.tui.app import HandoverApp


class Emergency(HouseScreen[None]):
    """Whom to ring, what helps each person, and the way to their card. Nothing is asked first."""

    LIES_OVER = True
    HELP_TITLE = "In an emergency"
    HELP_TEXT = (
        "Numbers that anybody may ring. Nothing is asked before this page, and nothing you were "
        "typing is lost: Esc leads back to it.\n\n"
        "The first letter of a name opens that person's card, with whom they want rung. That a "
        "card was opened is kept for them to see; nobody asks you why.\n\n"
        f"{RESPONSIBLE} If there is time, ask the person first what they want: to stay here, "
        "company, or help from outside."
    )

    def __init__(self, *, names: bool = True, only: int | None = None) -> None:
        super().__init__()
        self.names = names
        """May those who stay be named here?"""
        self.only = only
        """The one resident who sits at the screen; nobody else is named then."""
        self.page: EmergencyPage | None = None

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="emergency")

    def on_mount(self) -> None:
        """Say at once what is known without the book, then all of it."""
        self.query_one(RowList).focus()
        self.headline("In an emergency")
        house = self.house_app.house
        if house is not None:
            self._show(emergency.at_once(house))
        if self.house_app.desk is None:
            self.reload()

    def reload(self) -> None:
        """Read the page, off the screen's thread."""
        only, names = self.only, self.names
        book, desk = self.house_app.book, self.house_app.desk if names or only else None
        if book is None:
            return

        def in_thread() -> None:
            try:
                page = (
                    emergency.public_page(book)
                    if desk is None
                    else emergency.emergency_page(desk, only=only, names=names)
                )
            except Refusal as refusal:
                self.post_message(DeskRefused(refusal, self.refused))
            else:
                self.post_message(DeskAnswered(page, self._show))

        self.run_worker(in_thread, thread=True, group="reload", exclusive=True)

    def _show(self, page: EmergencyPage) -> None:
        first, self.page = self.page is None, page
        rows = self.query_one(RowList)
        rows.show(lambda width: list(self._rows(page, width)))
        if first:
            # Whom to ring comes before whose card: in a low window the > may stand further down.
            self.call_after_refresh(rows.scroll_home, animate=False)

    def _rows(self, page: EmergencyPage, width: int) -> Iterator[Row]:
        yield from (_line(line, width) for line in page.lines)
        yield Row(f"\n{textwrap.fill(RESPONSIBLE, width)}")
        if page.people and self.only is None:
            yield Row("\nTheir cards: the first letter of the name opens it")
        for one in page.people:
            lines = [one.name]
            for helps in one.helps:
                lines += textwrap.wrap(helps, width, initial_indent="   ", subsequent_indent="   ")
            yield Row("\n".join(lines), f"card:{one.resident_id}" if self.only is None else "")
        if page.services:
            yield Row("\nServices in the directory")
        yield from (_line(line, width) for line in page.services)

    def on_key(self, event: Key) -> None:
        """The first letter of a name opens that card; of several, it goes on to the next."""
        typed = (event.character or "").casefold()
        people = self.page.people if self.page and self.only is None else ()
        found = [one for one in people if typed and one.name.casefold().startswith(typed)]
        if not found:
            return
        event.stop()
        keys = [f"card:{one.resident_id}" for one in found]
        if len(keys) == 1:
            open_row(self.house_app, keys[0])
            return
        rows = self.query_one(RowList)
        at = keys.index(rows.current) + 1 if rows.current in keys else 0
        rows.stand_on(keys[at % len(keys)])
        self.say("Several names begin like that: Enter opens the one the > stands at.")

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Open the card the cursor stands on."""
        open_row(self.house_app, self.query_one(RowList).current)


def _line(line: PublicLine, width: int) -> Row:
    words = f"{line.words} ({line.when})" if line.when else line.words
    return Row(whole(width, (line.number, 16), (words, 0)))


def show_emergency(app: HandoverApp) -> None:
    """Put the page in front, over whatever is there. A covered screen goes on naming nobody."""
    from handover.tui.screens.covered import Covered
    from handover.tui.screens.together_covered import TogetherCovered
    from handover.tui.together import together_at

    if app.house is None or isinstance(app.screen, Emergency):
        return
    page = together_at(app)
    nobody = isinstance(app.screen, Covered | TogetherCovered)
    app.push_screen(Emergency(names=not nobody, only=page.resident_id if page else None))
