"""The sheet somebody is given when they leave, as it is read together and put on paper."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import Static

from handover.desk import goodbyes
from handover.desk.goodbyes import GoodbyeSheet
from handover.house.times import short_day
from handover.tui.plain import plain
from handover.tui.screens.base import HouseScreen
from handover.tui.screens.on_paper import PRINT, put_on_paper
from handover.tui.screens.receive_words import wrapped

WIDTH = 72


class GoodbyeSheetScreen(HouseScreen[None]):
    """To read together."""

    HELP_TITLE = "The goodbye sheet"
    HELP_TEXT = (
        "What somebody who leaves is given: the house line, the day on which everything written "
        "about them goes, and the signs with which they can ask later whether it has gone.\n\n"
        "At the shell, handover export --about NAME --goodbye writes it, ready for a printer."
    )
    BINDINGS = [
        Binding("pagedown", "more", "More", id="goodbye.more", tooltip="Further down"),
        PRINT,
    ]

    def __init__(self, sheet: GoodbyeSheet, resident_id: int) -> None:
        super().__init__()
        self.sheet = sheet
        self.resident_id = resident_id

    def compose_body(self) -> ComposeResult:
        """The sheet."""
        with VerticalScroll(id="page", can_focus=False):
            yield Static(plain("\n".join(self._lines())), id="words", markup=False)

    def on_mount(self) -> None:
        """Show it."""
        self.headline(f"{self.sheet.name} · goodbye")

    def action_print(self) -> None:
        """Put it on paper."""
        put_on_paper(self, "goodbye", self.resident_id)

    def _lines(self) -> Iterator[str]:
        sheet = self.sheet
        zone = sheet.house.zone
        when = f", {short_day(sheet.left_at, zone)}" if sheet.left_at else ""
        yield f"{sheet.house.name}: {sheet.name}{when}"
        for paragraph in sheet.paragraphs:
            yield ""
            yield from wrapped(paragraph, WIDTH)
        if sheet.receipt:
            yield f"   {sheet.receipt}"
        else:
            yield ""
            yield from wrapped("The day on which all of it goes is set when they leave.", WIDTH)

    def action_more(self) -> None:
        """Further down."""
        self.query_one("#page", VerticalScroll).scroll_page_down(animate=False)


def show_sheet(screen: HouseScreen[None], resident_id: int) -> None:
    """Read the sheet of somebody and show it."""

    def show(sheet: GoodbyeSheet) -> None:
        screen.app.push_screen(GoodbyeSheetScreen(sheet, resident_id))

    screen.with_desk(lambda desk: goodbyes.goodbye_sheet(desk, resident_id), show)
