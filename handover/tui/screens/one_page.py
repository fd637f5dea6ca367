"""The one page that hangs in the kitchen: what the house has agreed, and its line."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import Static

from handover.desk import agreements
from handover.desk.agreements import OnePage
from handover.house.boundaries import Held, Value
from handover.house.times import day_of, short_day
from handover.tui.plain import page_width, plain, quoted
from handover.tui.screens.base import HouseScreen
from handover.tui.screens.on_paper import PRINT, put_on_paper
from handover.tui.screens.receive_words import wrapped


class OnePageScreen(HouseScreen[None]):
    """To be read by everybody, and put on paper at the shell."""

    HELP_TITLE = "The one page"
    HELP_TEXT = (
        "What the house has agreed, and what is never, maybe and always all right. Everybody who "
        "stays may read it.\n\n"
        "At the shell, handover sheet --agreements writes it 72 columns wide, ready for a printer."
    )
    BINDINGS = [
        Binding("down", "scroll(1)", show=False),
        Binding("up", "scroll(-1)", show=False),
        Binding("pagedown", "more", "More", id="one-page.more", tooltip="Further down"),
        PRINT,
    ]

    def compose_body(self) -> ComposeResult:
        """The page."""
        with VerticalScroll(id="page", can_focus=False):
            yield Static(id="words", markup=False)

    def on_mount(self) -> None:
        """Show it."""
        self.headline("The one page")

    def reload(self) -> None:
        """Read it again."""
        self.with_desk(agreements.one_page, self._show, group="reload")

    def action_print(self) -> None:
        """Put it on paper."""
        put_on_paper(self, "agreements")

    def _show(self, page: OnePage) -> None:
        lines = _lines(page, page_width(self.app.size.width))
        self.query_one("#words", Static).update(plain("\n".join(lines)))

    def action_scroll(self, by: int) -> None:
        """A line further down, or up."""
        self.query_one("#page", VerticalScroll).scroll_relative(y=by, animate=False)

    def action_more(self) -> None:
        """Further down."""
        self.query_one("#page", VerticalScroll).scroll_page_down(animate=False)


def _lines(page: OnePage, width: int) -> Iterator[str]:
    zone = page.house.zone
    yield f"{page.house.name}, {short_day(page.made_at, zone)}"
    yield "\nWHAT WE HAVE AGREED"
    for one in page.agreements:
        yield from wrapped(one.text, width)
        if one.decided_at and one.review_on:
            when = f"{short_day(one.decided_at, zone)}; looked at again {day_of(one.review_on)}."
            yield from wrapped(f"   {when}", width)
        for aside in one.stood_aside:
            words = f": {quoted(aside.words)}" if aside.words else "."
            yield from wrapped(f"   {aside.name} stood aside{words}", width)
    if not page.agreements:
        yield "  Nothing yet."
    for value in (Value.NEVER, Value.MAYBE, Value.ALWAYS):
        found = [one for one in page.limits if one.says(Held.HOUSE) is value]
        if found:
            yield f"\n{value.upper()}"
        for limit in found:
            depends = limit.house.usual.depends_on if limit.house.usual else limit.row.note
            yield from wrapped(f"{limit.row.text}{f': {depends}' if depends else ''}", width)
