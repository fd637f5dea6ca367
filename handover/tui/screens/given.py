"""A handover I gave: what was said back, and whether it is right."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import handovers
from handover.desk.desk import Desk
from handover.desk.handover_pages import HandoverPage, handover_page
from handover.house.handovers import HandoverStatus, Heard
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.plain import quoted
from handover.tui.screens.base import HouseScreen
from handover.tui.screens.on_paper import PRINT, put_on_paper
from handover.tui.widgets.rows import Row, RowList


class Given(HouseScreen[None]):
    """What I said beside what came back."""

    HELP_TITLE = "What came back"
    HELP_TEXT = (
        "Beside each thing you passed on stands what the next shift said back in their own words.\n"
        "If it is right, Y closes the handover. If one thing is not, put the > there and press E: "
        "what you put right is added, and whoever has read it sees it as new.\n"
        "Enter answers a question. X puts the sheet on paper."
    )
    BINDINGS = [
        Binding("y", "confirm", "All right", id="given.confirm", tooltip="Close the handover"),
        Binding("e", "put_right", "Put right", id="given.put-right", tooltip="Put one thing right"),
        PRINT,
    ]

    def __init__(self, handover_id: int) -> None:
        super().__init__()
        self.handover_id = handover_id
        self.page: HandoverPage | None = None

    @property
    def about(self) -> str:
        """Which handover it is."""
        return f"handover {self.handover_id}"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="given")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("Your handover")

    def action_print(self) -> None:
        """Put the sheet on paper."""
        put_on_paper(self, "handover", self.handover_id)

    def reload(self) -> None:
        """Read it again."""
        number = self.handover_id
        self.with_desk(lambda desk: handover_page(desk, number), self._show, group="reload")

    def _show(self, page: HandoverPage) -> None:
        self.page = page
        status = page.handover.status if page.handover else ""
        self.headline(f"Your handover: {status}")
        self.query_one(RowList).show(lambda width: list(self._rows(page, width)))

    def _rows(self, page: HandoverPage, width: int) -> Iterator[Row]:
        for part in page.parts:
            if part.quiet and not part.said_back and not part.heard:
                continue
            yield Row(f"\n{part.name}")
            said = part.line.text or ("nothing new" if part.line.nothing else "what was written")
            lines = [textwrap.fill(f"You: {said}", width)]
            for back in part.said_back:
                who = page.names.get(back.staff_id, "?")
                lines.append(textwrap.fill(f"{who} said back: {quoted(back.text)}", width))
            lines += [
                textwrap.fill(f"Put right: {correction.text}", width)
                for correction in part.corrections
            ]
            yield Row("\n".join(lines), f"part:{part.part}")
            for heard in part.heard:
                if heard.heard is Heard.ASK:
                    who = page.names.get(heard.staff_id, "?")
                    answer = f"\nAnswered: {heard.answer}" if heard.answer else ""
                    words = textwrap.fill(f"{who} asks: {heard.question}", width) + answer
                    key = "" if heard.answer else f"ask:{part.part}/{heard.staff_id}"
                    yield Row(words, key)
        if page.handover and page.handover.skipped_because:
            yield Row(f"\nNothing was said back: {page.handover.skipped_because}")

    def action_confirm(self) -> None:
        """It is right: close the handover."""
        number = self.handover_id
        self._act(lambda desk: handovers.confirm(desk, number), self._confirmed)

    def _confirmed(self, page: HandoverPage) -> None:
        self._show(page)
        if page.handover and page.handover.status is HandoverStatus.CLOSED:
            self.say("Closed. Thank you for this shift.")

    @work
    async def action_put_right(self) -> None:
        """Put one thing right."""
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind != "part" or self.page is None:
            self.say("Put the > on what is not right first.")
            return
        part = int(number)
        asked = [Asked("text", "Put right", tall=True)]
        async for filled in self.answers(
            Fill("What is right?", asked, about=f"{self.about}, part {part}")
        ):
            handover = self.handover_id
            self._act(
                lambda desk: handovers.put_right(desk, handover, part, filled["text"]), self._show
            )

    @on(OptionList.OptionSelected)
    @work
    async def action_answer(self) -> None:
        """Answer a question."""
        kind, _, where = self.query_one(RowList).current.partition(":")
        if kind != "ask":
            self.say("E puts this right; Y says that all of it is right.")
            return
        part, asked_by = (int(number) for number in where.split("/"))
        async for filled in self.answers(
            Fill(
                "Answer the question",
                [Asked("text", "Your answer", tall=True)],
                about=f"{self.about}, part {part}, {asked_by}",
            )
        ):
            handover = self.handover_id
            self._act(
                lambda desk: handovers.answer(desk, handover, part, asked_by, filled["text"]),
                self._show,
            )

    def _act(self, act: Callable[[Desk], None], then: Callable[[HandoverPage], None]) -> None:
        number = self.handover_id

        def act_and_look(desk: Desk) -> HandoverPage:
            act(desk)
            return handover_page(desk, number)

        self.with_desk(act_and_look, then)
