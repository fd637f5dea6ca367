"""House meetings: what waits for the next one, and those that were held."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from datetime import timedelta

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import meetings
from handover.desk.desk import Desk
from handover.desk.meetings import MeetingsPage
from handover.house.meetings import Meeting
from handover.house.times import day_of, house_day, short_day
from handover.tui.dialogs.ask import Asked, Fill, Pick
from handover.tui.plain import quoted
from handover.tui.screens.base import HouseScreen
from handover.tui.ways import open_row
from handover.tui.widgets.rows import Row, RowList

BRING, AGREED, HELD = "bring", "agreed", "held"
NEXT = (("in a week", 7), ("in two weeks", 14), ("in three days", 3), ("not said yet", 0))


class Meetings(HouseScreen[None]):
    """The next one first: what to read out, what was brought, what to decide."""

    HELP_TITLE = "House meetings"
    HELP_TEXT = (
        "What waits for the next meeting: celebrations to read out (only with the person's yes), "
        "what anybody brought, what residents want talked about, and proposals. The house agrees "
        "by consensus; there is no vote, and who cannot agree may stand aside.\n\n"
        "N brings something, keeps what was agreed, or keeps that a meeting was held: who was "
        "there and what came of it. What the house agreed that day belongs to it; agreements are "
        "kept on their own page, and Enter on a proposal leads there.\n"
        "L lets go of what was brought. X shows the one page of a meeting; at the shell, handover "
        "sheet --meeting puts it on paper."
    )
    BINDINGS = [
        Binding("n", "new", "New", id="meetings.new", tooltip="Bring something, or it was held"),
        Binding("l", "let_go", "Let it go", id="meetings.let-go", tooltip="What was brought"),
        Binding("x", "one_page", "One page", id="meetings.page", tooltip="What is printed"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.page: MeetingsPage | None = None

    @property
    def about(self) -> str:
        """Words typed here wait under this."""
        return "meeting"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="meetings")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("House meetings")

    def reload(self) -> None:
        """Read them again."""
        self.with_desk(meetings.meetings_page, self._show, group="reload")

    def _show(self, page: MeetingsPage) -> None:
        self.page = page
        self.query_one(RowList).show(lambda width: list(self._rows(page, width)))

    def _rows(self, page: MeetingsPage, width: int) -> Iterator[Row]:
        on = f", {day_of(page.next_on)}" if page.next_on else ""
        yield Row(f"For the next meeting{on}. N brings something.")
        yield from self._next(page, width)
        if page.held:
            yield Row("\nHeld")
        for one in page.held:
            yield Row("\n".join(self._held(page, one, width)), f"meeting:{one.id}")

    def _next(self, page: MeetingsPage, width: int) -> Iterator[Row]:
        waits = page.next
        for good in waits.celebrations:
            yield Row(textwrap.fill(f"To celebrate: {good.words}", width), f"good:{good.id}")
        for line in waits.lines:
            by = f"  ({line.brought_by})" if line.brought_by else ""
            yield Row(textwrap.fill(f"{line.text}{by}", width), f"line:{line.id}")
        for number, (name, words) in enumerate(waits.said):
            who = name or "Somebody"
            yield Row(textwrap.fill(f"{who} says: {quoted(words)}", width), f"said:{number}")
        for one in waits.proposals:
            yield Row(textwrap.fill(f"To decide: {one.text}", width), "agreements:")

    def _held(self, page: MeetingsPage, one: Meeting, width: int) -> Iterator[str]:
        when = short_day(one.held_at, self.desk.zone)
        yield from textwrap.wrap(f"{when}, with {', '.join(one.present)}", width)
        agreed = [page.agreements[n].text for n in one.agreements if n in page.agreements]
        for text in agreed:
            yield from textwrap.wrap(f"Agreed: {text}", width)
        if one.talked:
            yield textwrap.shorten(one.talked, width, placeholder="…")

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Open a meeting's page, or the agreements where a proposal is decided."""
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind == "meeting":
            self._page_of(int(number))
        elif kind == "agreements":
            open_row(self.house_app, "agreements:")
        elif kind == "line":
            self.say("It is talked about at the next meeting. L lets it go.")
        else:
            self.say("It is read out at the next meeting. X shows the whole page.")

    def action_one_page(self) -> None:
        """The page of the meeting the cursor stands on, else of the next one."""
        kind, _, number = self.query_one(RowList).current.partition(":")
        self._page_of(int(number) if kind == "meeting" else None)

    def _page_of(self, number: int | None) -> None:
        from handover.tui.screens.meeting_page import MeetingOnOnePage

        self.app.push_screen(MeetingOnOnePage(number))

    def action_let_go(self) -> None:
        """Nobody wants to talk about it any more."""
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind == "line":
            line = int(number)
            self.then_reload(lambda desk: meetings.let_go(desk, line), "Let go.")
        else:
            self.say("Put the > on something that was brought first.")

    @work
    async def action_new(self) -> None:
        """Something for the next meeting, or a meeting was held."""
        chosen = await self.app.push_screen_wait(
            Pick(
                "What is it?",
                [
                    (BRING, "Something to bring to the next meeting"),
                    (AGREED, "Something the meeting has agreed"),
                    (HELD, "A meeting was held today"),
                ],
            )
        )
        if chosen == BRING:
            await self._bring()
        elif chosen == AGREED:
            from handover.tui.screens.agreements import Agreements

            self.app.push_screen(Agreements(begin=True))
        elif chosen == HELD:
            await self._hold()

    async def _bring(self) -> None:
        async for filled in self.answers(
            Fill(
                "What would you like to talk about?",
                [
                    Asked("text", "In a few words"),
                    Asked("by", "Who brings it? It may stay empty", sort=None),
                ],
                note="Everybody in the house may read it. Anybody may bring something.",
            )
        ):
            self.then_reload(
                lambda desk: meetings.bring(desk, filled["text"], filled["by"]),
                "It waits for the next meeting.",
            )

    async def _hold(self) -> None:
        page = self.page
        if page is None:
            return
        async for filled in self.answers(
            Fill(
                "A meeting was held. Who was there, and what came of it?",
                [
                    Asked("present", "Who was there?", placeholder="Noor, Sam, Ines", sort=None),
                    Asked("talked", "What came of it, in a few words", tall=True),
                    Asked("next", "The next meeting", answers=NEXT, chosen=7),
                ],
                note=(
                    f"In the house and on the team: {', '.join(page.everybody)}.\n"
                    "What was agreed is kept among the agreements, with who stood aside."
                ),
            )
        ):
            names = [name for name in filled["present"].split(",") if name.strip()]
            days = filled["next"]
            on = house_day(self.desk.now(), self.desk.zone) + timedelta(days=days) if days else None

            def keep(desk: Desk) -> Meeting:
                return meetings.hold(desk, names, filled["talked"], on)

            def kept(made: Meeting) -> None:
                self.query_one(RowList).stand_on_next(f"meeting:{made.id}")
                self.say("Kept in the book. X shows the one page of it.")
                self.reload()

            self.with_desk(keep, kept)
