"""Backups: when the last good one was, what it was compared with, and one more by hand."""

from __future__ import annotations

from collections.abc import Iterator

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import backups
from handover.desk.backups import BackupLine, BackupsPage
from handover.tui.plain import columns
from handover.tui.screens.base import HouseScreen
from handover.tui.screens.receive_words import wrapped
from handover.tui.widgets.rows import Row, RowList

WIDTH = 76


class BackupsScreen(HouseScreen[None]):
    """What there is. Nothing of what was written is shown."""

    HELP_TITLE = "Backups"
    HELP_TEXT = (
        "At every handover the book is copied. The copy is opened as a book of its own and "
        "compared with the book, row for row; only then it counts. The newest fourteen stay, and "
        "the last one of each week for two months. When what was written about somebody is "
        "removed, every older backup goes as well.\n"
        "A coordinator makes one by hand with N. `handover backup --to FOLDER` puts one "
        "elsewhere, `handover restore` puts the book back from one and keeps the file before."
    )
    BINDINGS = [
        Binding("n", "make", "New", id="backups.new", tooltip="A backup now"),
    ]

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="backups")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("Backups")

    def reload(self) -> None:
        """Read it again."""
        self.with_desk(backups.backups, self._show, group="reload")

    def _show(self, page: BackupsPage) -> None:
        self.query_one(RowList).show(lambda width: list(_rows(page, width)))

    @on(OptionList.OptionSelected)
    def action_make(self) -> None:
        """Make one now."""
        self.say("A backup is being made. You can go on.")
        self.with_desk(backups.back_up, self._made)

    def _made(self, line: BackupLine) -> None:
        self.say("Made, opened again and compared: it says what the book says.")
        self.reload()


def _rows(page: BackupsPage, width: int) -> Iterator[Row]:
    if page.trouble:
        for line in wrapped(f"The last one did not work. {page.trouble}", WIDTH):
            yield Row(line)
    if page.last is None:
        yield Row("There is no backup yet. One is made at every handover.")
    for line in wrapped(page.compared, WIDTH) if page.compared else ():
        yield Row(line)
    if page.put_back:
        yield Row(page.put_back)
    yield Row(columns(width, ("Make a backup now", 0)), "make:")
    if page.lines:
        yield Row(f"\nThey lie in {page.folder.name}, beside the book")
    for one in page.lines:
        yield Row(columns(width, (f"  {one.words}", 44), (_where(one, page), 0)))


def _where(one: BackupLine, page: BackupsPage) -> str:
    if not one.here:
        return "elsewhere, not to be seen from here"
    return "" if one.file.parent == page.folder else "in another folder"
