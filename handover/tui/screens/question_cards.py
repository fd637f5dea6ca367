"""Cards with questions: for somebody who stays, or for oneself. "Just thinking" is an answer."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.widgets import OptionList

from handover.desk import question_cards
from handover.desk.checking import Sort
from handover.desk.question_cards import QuestionPage
from handover.house.notes import Carry, HowTaken
from handover.tui.dialogs.ask import Asked, Fill, Pick
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.rows import Row, RowList


class QuestionCards(HouseScreen[None]):
    """All the cards, question by question."""

    ON_THEIR_PAGE = True
    HELP_TITLE = "Cards with questions"
    HELP_TEXT = (
        "Questions to think along, one card after the other. Nobody has to answer, and nobody "
        "answers for somebody else.\n\n"
        "Enter on a question: on somebody's page their answer becomes own words of theirs; opened "
        "from the house, yours becomes a private reflection that is gone after thirty days. “Just "
        "thinking” keeps nothing.\n\n"
        "At the shell, handover sheet --page questions writes the cards for a printer."
    )

    def __init__(self, resident_id: int | None = None) -> None:
        super().__init__()
        self.resident_id = resident_id
        self.page: QuestionPage | None = None

    @property
    def about(self) -> str:
        """Whose page it was opened from."""
        return f"person {self.resident_id}" if self.resident_id else ""

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="questions")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("Cards with questions")

    def reload(self) -> None:
        """Read them."""
        number = self.resident_id
        self.with_desk(
            lambda desk: question_cards.question_cards(desk, number), self._show, group="reload"
        )

    def _show(self, page: QuestionPage) -> None:
        first, self.page = self.page is None, page
        self.headline(f"Cards with questions · for {page.name or 'yourself'}")
        rows = self.query_one(RowList)
        rows.show(lambda width: list(_rows(page, width)))
        if first:
            rows.highlighted = None
            rows.action_first()

    @on(OptionList.OptionSelected)
    @work
    async def action_open(self) -> None:
        """Answer, or just think."""
        key, _, number = self.query_one(RowList).current.partition(":")
        page = self.page
        if page is None or not number:
            return
        card = next(one for one in page.cards if one.key == key)
        question = card.questions[int(number)]
        mine = "A private reflection of mine, gone after thirty days"
        theirs = f"{page.name} says something to it: own words"
        chosen = await self.app.push_screen_wait(
            Pick(
                question,
                [
                    ("think", "Just thinking: nothing is kept"),
                    ("say", theirs if self.resident_id else mine),
                ],
            )
        )
        if chosen == "say" and self.resident_id:
            self._theirs(self.resident_id, question)
        elif chosen == "say":
            self._mine(question)

    @work
    async def _theirs(self, number: int, question: str) -> None:
        how = (
            ("said, and I wrote it", HowTaken.QUOTE),
            ("dictated", HowTaken.DICTATED),
            ("typed by them", HowTaken.TYPED),
        )
        carry = tuple((one.words, one) for one in Carry)
        async for filled in self.answers(
            Fill(
                question,
                [
                    Asked("words", "Their words, exactly", sort=Sort.THEIRS, tall=True),
                    Asked("how", "How", answers=how, chosen=HowTaken.QUOTE),
                    Asked("carry", "Carry on", answers=carry, chosen=Carry.NO),
                ],
            )
        ):
            self.then_reload(
                lambda desk: question_cards.answered_by_them(
                    desk, number, filled["words"], filled["how"], filled["carry"]
                ),
                "Kept among their own words. They can take it back.",
            )

    @work
    async def _mine(self, question: str) -> None:
        asked = [Asked("words", "For you alone", sort=Sort.PRIVATE, tall=True)]
        async for filled in self.answers(Fill(question, asked)):
            self.then_reload(
                lambda desk: question_cards.answered_by_me(desk, filled["words"]),
                "Kept for you alone; gone after thirty days.",
            )


def _rows(page: QuestionPage, width: int) -> Iterator[Row]:
    for number, card in enumerate(page.cards):
        yield Row(f"{chr(10) if number else ''}{card.title}")
        yield Row(textwrap.fill(card.says, width, initial_indent="  ", subsequent_indent="  "))
        for place, question in enumerate(card.questions):
            yield Row(textwrap.fill(question, width), f"{card.key}:{place}")
