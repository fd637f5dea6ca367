"""Who is here when: the page for everybody who stays."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from textual.binding import Binding

from handover.desk.here_when import HereWhen, as_table, here_when
from handover.house.times import day_and_clock, day_of
from handover.tui.plain import columns
from handover.tui.screens.on_paper import PRINT, put_on_paper
from handover.tui.screens.words_page import WordsPage

DAY_WIDTH = 11


class HereWhenScreen(WordsPage[None]):
    """First names and times, and the house's own line. To be read by everybody."""

    HELP_TITLE = "Who is here when"
    HELP_TEXT = (
        "Who is on in a week, for everybody who stays: first names, times and the house's own "
        "line, nothing else. Only what is published stands here.\n\n"
        "At the shell, handover sheet --who-is-here writes it 72 columns wide, ready for a printer."
    )
    BINDINGS = [
        Binding("pageup", "week(-1)", "Earlier", id="here-when.back"),
        Binding("pagedown", "week(1)", "Later", id="here-when.ahead"),
        PRINT,
    ]

    def __init__(self, day: date | None = None) -> None:
        super().__init__()
        self.day = day
        self.page: HereWhen | None = None

    def on_mount(self) -> None:
        """Show it."""
        self.headline("Who is here when")

    def reload(self) -> None:
        """Read it again."""
        day = self.day
        self.with_desk(lambda desk: here_when(desk, day), self._show, group="reload")

    def _show(self, page: HereWhen) -> None:
        self.page = page
        self.show_lines(lambda width: _lines(page, width))

    def action_print(self) -> None:
        """Put it on paper."""
        if self.page is not None:
            put_on_paper(self, "here-when", day=self.page.monday)

    def action_week(self, by: int) -> None:
        """A week back or ahead."""
        if self.page is not None:
            self.day = self.page.monday + by * timedelta(days=7)
            self.reload()


def _lines(page: HereWhen, width: int) -> Iterator[str]:
    sunday = page.monday + timedelta(days=6)
    yield f"Who is here when, {day_of(page.monday)} to {day_of(sunday)}"
    yield ""
    table = as_table(page)
    if table.heads:
        cell = max((width - DAY_WIDTH) // len(table.heads) - 2, 8)
        yield columns(width, ("", DAY_WIDTH), *((head, cell) for head in table.heads))
        yield columns(width, ("", DAY_WIDTH), *((when, cell) for when in table.times))
        yield ""
        for day, fields in table.rows:
            yield columns(width, (day_of(day), DAY_WIDTH), *((one, cell) for one in fields))
    else:
        yield "Nothing is out for this week yet."
    yield ""
    if page.out_until is not None:
        zone = page.house.zone
        yield (
            f"It is out to {day_and_clock(page.out_until, zone)}. "
            "Plans change; this page is then made again."
        )
    if page.house.house_line:
        yield f"The house line is always there: {page.house.house_line}"
