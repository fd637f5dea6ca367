"""The one page of a house meeting: what is read out, and what hangs in the kitchen afterwards."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import Static

from handover.desk import meetings
from handover.desk.meetings import MeetingPage
from handover.house.times import day_of, short_day
from handover.tui.plain import page_width, plain, quoted
from handover.tui.screens.base import HouseScreen
from handover.tui.screens.on_paper import PRINT, put_on_paper
from handover.tui.screens.receive_words import section, wrapped


class MeetingOnOnePage(HouseScreen[None]):
    """To be read by everybody, and put on paper at the shell."""

    HELP_TITLE = "One page of a meeting"
    HELP_TEXT = (
        "Celebrations stand here only with the person's yes. Names are the names people use. "
        "Everybody who stays may read it.\n\n"
        "At the shell, handover sheet --meeting writes the newest one 72 columns wide, ready for "
        "a printer."
    )
    BINDINGS = [
        Binding("down", "scroll(1)", show=False),
        Binding("up", "scroll(-1)", show=False),
        Binding("pagedown", "more", "More", id="meeting-page.more", tooltip="Further down"),
        PRINT,
    ]

    def __init__(self, number: int | None) -> None:
        super().__init__()
        self.number = number
        """Which meeting; None for the next one."""

    def compose_body(self) -> ComposeResult:
        """The page."""
        with VerticalScroll(id="page", can_focus=False):
            yield Static(id="words", markup=False)

    def on_mount(self) -> None:
        """Show it."""
        self.headline("One page")

    def reload(self) -> None:
        """Read it again."""
        number = self.number
        self.with_desk(lambda desk: meetings.meeting_page(desk, number), self._show, group="reload")

    def action_print(self) -> None:
        """Put it on paper."""
        put_on_paper(self, "meeting", self.number)

    def _show(self, page: MeetingPage) -> None:
        lines = _lines(page, page_width(self.app.size.width))
        self.query_one("#words", Static).update(plain("\n".join(lines)))

    def action_scroll(self, by: int) -> None:
        """A line further down, or up."""
        self.query_one("#page", VerticalScroll).scroll_relative(y=by, animate=False)

    def action_more(self) -> None:
        """Further down."""
        self.query_one("#page", VerticalScroll).scroll_page_down(animate=False)


def _lines(page: MeetingPage, width: int) -> Iterator[str]:
    zone, met = page.house.zone, page.meeting
    if met is None:
        yield f"{page.house.name}, the next house meeting"
    else:
        yield f"{page.house.name}, house meeting of {short_day(met.held_at, zone)}"
        yield from wrapped(f"There: {', '.join(met.present)}.", width)
    yield from section("TO CELEBRATE", (one.words for one in page.celebrations), width)
    brought = (f"{one.text}{f' ({one.brought_by})' * bool(one.brought_by)}" for one in page.lines)
    yield from section("BROUGHT", brought, width)
    said = (f"{name or 'Somebody here'}: {quoted(words)}" for name, words in page.said)
    yield from section("SAID TO THE HOUSE", said, width)
    yield from section("TO DECIDE", (one.text for one in page.proposals), width)
    yield from section("AGREED", _agreed(page), width)
    if met is not None and met.talked:
        yield from section("WHAT CAME OF IT", met.talked.splitlines(), width)
    yield from section("BROUGHT TO THE NEXT ONE", (one.text for one in page.brought_next), width)
    if met is not None and met.next_on:
        yield f"\nThe next meeting is on {day_of(met.next_on)}."


def _agreed(page: MeetingPage) -> Iterator[str]:
    for one in page.agreed:
        again = f" Looked at again {day_of(one.review_on)}." if one.review_on else ""
        yield f"{one.text}{again}"
        for aside in one.stood_aside:
            words = f": {quoted(aside.words)}" if aside.words else "."
            yield f"  {aside.name} stood aside{words}"
