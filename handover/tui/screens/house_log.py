"""The house log: who was on, who covered, and what there was about the house."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from textual.binding import Binding

from handover.desk import house_log
from handover.desk.house_log import HouseLog
from handover.house.times import WEEKDAYS, day_of
from handover.tui.screens.on_paper import PRINT, put_on_paper
from handover.tui.screens.receive_words import wrapped
from handover.tui.screens.words_page import WordsPage


class HouseLogScreen(WordsPage[None]):
    """The only part a visitor of the authorities needs."""

    HELP_TITLE = "The house log"
    HELP_TEXT = (
        "Who was on and from when until when, who covered while nobody was, and what was written "
        "about the house itself. No resident is named in it: where one is, it says “someone "
        "here”. Somebody from the authorities who comes to look needs no more than this page."
    )
    BINDINGS = [
        Binding("pageup", "week(-1)", "Earlier", id="house-log.back"),
        Binding("pagedown", "week(1)", "Later", id="house-log.ahead"),
        PRINT,
    ]

    def __init__(self, day: date | None = None) -> None:
        super().__init__()
        self.day = day
        self.page: HouseLog | None = None

    def on_mount(self) -> None:
        """Show it."""
        self.headline("The house log")

    def reload(self) -> None:
        """Read it again."""
        day = self.day
        self.with_desk(lambda desk: house_log.house_log(desk, day), self._show, group="reload")

    def _show(self, page: HouseLog) -> None:
        self.page = page
        sunday = page.monday + timedelta(days=6)
        self.headline(f"The house log, {day_of(page.monday)} to {day_of(sunday)}")
        self.show_lines(lambda width: _lines(page, width))

    def action_print(self) -> None:
        """Put it on paper."""
        if self.page is not None:
            put_on_paper(self, "house-log", day=self.page.monday)

    def action_week(self, by: int) -> None:
        """A week back or ahead."""
        if self.page is not None:
            self.day = self.page.monday + by * timedelta(days=7)
            self.reload()


def _lines(page: HouseLog, width: int) -> Iterator[str]:
    if not page.days:
        yield "This week is still to come."
    for day in page.days:
        yield f"{WEEKDAYS[day.day.weekday()].upper()} {day_of(day.day)[4:]}"
        for line in (*day.on, *day.covered, *day.written):
            yield from wrapped(line, width)
        if not (day.on or day.written):
            yield "  Nothing stands in the book."
        yield ""
