"""While you were away: what was handed over since your last shift."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import waiting
from handover.desk.handover_pages import HandoverPage
from handover.desk.reading_handovers import read_what_was_missed
from handover.desk.waiting import AwayPage
from handover.house.times import day_and_clock
from handover.tui.plain import quoted
from handover.tui.screens.says_why import SaysWhy
from handover.tui.ways import open_row
from handover.tui.widgets.rows import Row, RowList

SEEN = "F2: I have read these, and they leave your board. Enter reads one."
NOT_NOW = "You are not on shift. You can read them; they wait for your next shift."


class Away(SaysWhy):
    """The handovers of the last seven days that I have not heard, what must be known first."""

    HELP_TITLE = "While you were away"
    HELP_TEXT = (
        "What must be known stands first, then the handovers of the last seven days, newest first. "
        "Enter reads one of them part by part.\n\n"
        "You need not read all of it. F2 says that you have read enough to begin; it is noted "
        "that you saw these, in the version they have now."
    )
    BINDINGS = [
        Binding("f2,ctrl+s", "seen", "Read it", id="away.seen", tooltip="I have read these"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.page: AwayPage | None = None

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="away")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("While you were away")

    def reload(self) -> None:
        """Read it again."""
        self.with_desk(
            lambda desk: read_what_was_missed(desk, self._because),
            self._show,
            otherwise=self.held,
            group="reload",
        )

    def _show(self, page: AwayPage) -> None:
        self.page = page
        self.refresh_bindings()
        if page.handovers:
            self.say(SEEN if page.may_receive else NOT_NOW)
        self.query_one(RowList).show(lambda width: list(self._rows(page, width)))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only whoever is on shift says that they have read them, and only if there are any."""
        if action != "seen":
            return True
        return self.page is not None and self.page.may_receive and bool(self.page.handovers)

    def _rows(self, page: AwayPage, width: int) -> Iterator[Row]:
        if page.long_away:
            yield Row(f"Who is here, in their own words: {page.long_away}", "here:")
        if page.must_know:
            yield Row("\nMust know" if page.long_away else "Must know")
        for name, item in page.must_know:
            words = item.text or quoted(item.own_words[0])
            yield Row(textwrap.fill(f"{name}: {words}", width), f"note:{item.subject_id}")
        for one in page.handovers:
            yield from self._handover(one, width)
        if not page.handovers:
            yield Row("Nothing. You have heard everything of the last seven days.")

    def _handover(self, page: HandoverPage, width: int) -> Iterator[Row]:
        given = page.handover
        if given is None or given.given_at is None:
            return
        zone = self.desk.zone
        when = day_and_clock(given.given_at, zone)
        lines = [f"{when}  {given.from_words}, {page.given_by}"]
        for part in page.parts:
            if part.line.text and not part.line.nothing:
                lines += textwrap.wrap(f"{part.name}: {part.line.text}", width - 2)
        yield Row("")
        yield Row(
            "\n".join([lines[0], *("  " + line for line in lines[1:])]), f"receive:{given.id}"
        )

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Read one of them."""
        open_row(self.house_app, self.query_one(RowList).current)

    def action_seen(self) -> None:
        """I have read these."""
        if self.page is None:
            return
        page = self.page

        def seen(_: None) -> None:
            self.leave()

        self.with_desk(lambda desk: waiting.catch_up(desk, page), seen)
