"""How the support lands: what somebody said when they were asked, and when they are asked next."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import check_ins
from handover.desk.check_ins import Answered, CheckInsPage
from handover.desk.checking import Sort
from handover.house.check_ins import CheckIn, Topic
from handover.house.notes import Carry
from handover.house.times import day_and_clock, day_of
from handover.tui.dialogs.ask import Asked, Fill, Pick
from handover.tui.dialogs.how_we_know import decision_from
from handover.tui.dialogs.limit import THEIR_WORD
from handover.tui.plain import quoted
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.rows import Row, RowList

NOT_TODAY = "not today"
RHYTHMS = (
    (NOT_TODAY, "Rather not today: a good day again in a week"),
    ("7", "Ask me every week"),
    ("14", "Ask me every two weeks"),
    ("28", "Ask me every four weeks"),
    ("0", "Do not ask me: I say so when there is something"),
)


class CheckIns(HouseScreen[None]):
    """What they said, the newest first."""

    ON_THEIR_PAGE = True
    HELP_TITLE = "How the support lands"
    HELP_TEXT = (
        "Now and then we ask how it is for them: what lands, what is too close or too far, what "
        "they would change. Two weeks after they came, then every four, or as they choose; they "
        "may stop it. Every question may be skipped.\n\n"
        "N keeps what they say, in their words; they decide whether it is carried. M keeps how "
        "often they want to be asked, or that they would rather not today. Nobody counts it.\n\n"
        "Four of the questions come from the tasks of Intentional Peer Support: connection, "
        "worldview, mutuality, moving towards."
    )
    BINDINGS = [
        Binding("n", "new", "New", id="check-ins.new", tooltip="Ask them, and keep their words"),
        Binding("m", "move", "Move it", id="check-ins.move", tooltip="How often, or not today"),
        Binding("q", "app.cover", show=False),
    ]

    def __init__(self, resident_id: int) -> None:
        super().__init__()
        self.resident_id = resident_id
        self.page: CheckInsPage | None = None

    @property
    def about(self) -> str:
        """Whose they are."""
        return f"check-in {self.resident_id}"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="check-ins")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("How the support lands")

    def reload(self) -> None:
        """Read them again."""
        number = self.resident_id
        self.with_desk(
            lambda desk: check_ins.check_ins_page(desk, number), self._show, group="reload"
        )

    def _show(self, page: CheckInsPage) -> None:
        self.page = page
        self.headline(f"How the support lands with {page.resident.name}")
        self.query_one(RowList).show(lambda width: list(self._rows(page, width)))

    def _rows(self, page: CheckInsPage, width: int) -> Iterator[Row]:
        yield Row(textwrap.fill(_when(page), width), "next")
        for one in page.said:
            yield Row("\n" + self._heading(page, one))
            for topic, words in one.answers:
                said = textwrap.fill(
                    quoted(words), width, initial_indent="  ", subsequent_indent="  "
                )
                yield Row(f"{topic.asks}\n{said}", f"said:{one.id}/{topic}")
        if not page.said:
            yield Row("\nNothing yet. N asks, and keeps what they say.")

    def _heading(self, page: CheckInsPage, one: CheckIn) -> str:
        zone, by = self.desk.zone, page.names.get(one.by, "?")
        return f"{day_and_clock(one.at, zone)}, asked by {by} ({one.how})"

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Ask them, from the first row."""
        if self.query_one(RowList).current == "next":
            self.action_new()
        else:
            self.say("What they said stays as they said it.")

    @work
    async def action_new(self) -> None:
        """Keep what they say."""
        carry = tuple((one.words, one) for one in (Carry.NO, Carry.YES, Carry.TONIGHT))
        async for filled in self.answers(
            Fill(
                "How does it land? Every question may be skipped",
                [
                    *(Asked(topic.name, topic.asks, sort=Sort.THEIRS) for topic in Topic),
                    Asked("carry", "Carry on", answers=carry, chosen=Carry.NO),
                    THEIR_WORD,
                ],
                note="In their words. F2 keeps what is answered.",
            )
        ):
            told = Answered({topic: filled[topic.name] for topic in Topic}, filled["carry"])
            number, decided = self.resident_id, decision_from(filled)
            self.then_reload(
                lambda desk: check_ins.ask(desk, number, told, decided), "Kept, in their words."
            )

    @work
    async def action_move(self) -> None:
        """How often do they want to be asked?"""
        page = self.page
        if page is None:
            return
        chosen = await self.app.push_screen_wait(Pick("What do they say?", RHYTHMS))
        if not chosen:
            return
        async for filled in self.answers(Fill(dict(RHYTHMS)[chosen], [THEIR_WORD])):
            number, was, decided = self.resident_id, page.rhythm, decision_from(filled)
            if chosen == NOT_TODAY:
                self.then_reload(
                    lambda desk: check_ins.not_today(desk, number, decided, was=was), "Another day."
                )
            else:
                self.then_reload(
                    lambda desk: check_ins.ask_every(desk, number, int(chosen), decided, was=was),
                    "Kept: that is how often.",
                )


def _when(page: CheckInsPage) -> str:
    if page.rhythm is not None and page.rhythm.stopped:
        return "They do not want to be asked. They say so when there is something."
    if page.next_on is None:
        return "Asked when they like."
    if page.due:
        return f"It is a good day to ask {page.resident.name}."
    return f"A good day to ask again: {day_of(page.next_on)}."
