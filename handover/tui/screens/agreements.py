"""What the house has agreed at its meetings, and what it is to talk about."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import agreements
from handover.desk.agreements import Agreed, AgreementsPage
from handover.house.agreements import AgreementState, HouseAgreement, StoodAside
from handover.house.times import day_of, house_day, short_day
from handover.tui.dialogs.ask import Asked, Fill, Pick
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.rows import Row, RowList

TALK, AGREED = "talk", "agreed"
REVIEWS = (("in a week", 7), ("in four weeks", 28), ("in three months", 91), ("in a year", 364))


class Agreements(HouseScreen[None]):
    """Proposals first, then what holds, then what held before."""

    HELP_TITLE = "What the house has agreed"
    HELP_TEXT = (
        "A house meeting agrees by consensus; there is no vote. Who cannot agree may stand aside, "
        "with words the house remembers. Everybody who was there is named, residents like staff, "
        "and there is always a day to look at it again.\n\n"
        "N brings something to the next meeting, or keeps what a meeting has agreed. Enter shows "
        "what can be done with one. What is superseded keeps its text.\n"
        "X shows the one page that hangs in the kitchen; at the shell, handover sheet "
        "--agreements puts it on paper."
    )
    BINDINGS = [
        Binding("n", "new", "New", id="agreements.new", tooltip="Propose, or keep what was agreed"),
        Binding("x", "one_page", "One page", id="agreements.page", tooltip="What is printed"),
    ]

    def __init__(self, *, begin: bool = False) -> None:
        super().__init__()
        self.page: AgreementsPage | None = None
        self.begin = begin
        """Begin with what a meeting has agreed."""

    @property
    def about(self) -> str:
        """Words typed here wait under this."""
        return "agreements"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="agreements")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("What the house has agreed")

    def reload(self) -> None:
        """Read them again."""
        self.with_desk(agreements.agreements_page, self._show, group="reload")

    def _show(self, page: AgreementsPage) -> None:
        self.page = page
        self.query_one(RowList).show(lambda width: list(self._rows(page, width)))
        if self.begin:
            self.begin = False
            self._agreed()

    @work
    async def _agreed(self) -> None:
        await self._agree(None)

    def _rows(self, page: AgreementsPage, width: int) -> Iterator[Row]:
        parts: Sequence[tuple[str, Sequence[HouseAgreement]]] = (
            ("To talk about at the next meeting", page.proposed),
            ("What holds", page.in_force),
            ("What held before", page.earlier),
        )
        space = ""
        for heading, found in parts:
            if found:
                yield Row(f"{space}{heading}")
                space = "\n"
            for one in found:
                yield Row("\n".join(self._lines(page, one, width)), f"agreement:{one.id}")
        if not space:
            yield Row("Nothing yet. N brings something to the meeting, or keeps what was agreed.")

    def _lines(self, page: AgreementsPage, one: HouseAgreement, width: int) -> Iterator[str]:
        for line in one.text.splitlines():
            yield from textwrap.wrap(line, width) or [""]
        for words in self._about(page, one):
            yield from textwrap.wrap(words, width, initial_indent="   ", subsequent_indent="   ")

    def _about(self, page: AgreementsPage, one: HouseAgreement) -> Iterator[str]:
        zone = self.desk.zone
        if one.decided_at is None:
            by = page.staff.get(one.recorded_by, "?")
            yield f"written down {short_day(one.recorded_at, zone)} by {by}"
        else:
            yield f"{short_day(one.decided_at, zone)}, present: {', '.join(one.present)}"
        for aside in one.stood_aside:
            yield f"{aside.name} stood aside{f': “{aside.words}”' if aside.words else ''}"
        if one.in_force and one.review_on:
            here = " (the day is here)" if one.id in page.look_again else ""
            yield f"looked at again {day_of(one.review_on)}{here}"
        if one.state is AgreementState.LET_GO:
            yield "let go"
        if (after := page.now_in_place_of(one)) is not None:
            yield f"now: {textwrap.shorten(after.text, 60, placeholder='…')}"

    @on(OptionList.OptionSelected)
    @work
    async def action_open(self) -> None:
        """Everything that can be done with one, to choose from."""
        _, _, number = self.query_one(RowList).current.partition(":")
        page = self.page
        if page is None or not number:
            return
        everything = (*page.proposed, *page.in_force, *page.earlier)
        one = next(found for found in everything if found.id == int(number))
        choices = {
            AgreementState.PROPOSED: [(AGREED, "The meeting has agreed"), ("go", "Let it go")],
            AgreementState.AGREED: [
                (AGREED, "The meeting has agreed on something in its place"),
                ("go", "The house lets it go"),
            ],
        }.get(one.state)
        if choices is None:
            self.say("It does not hold any more. Its text stays as it was.")
            return
        heading = textwrap.shorten(one.text, 70, placeholder="…")
        chosen = await self.app.push_screen_wait(Pick(heading, choices))
        if chosen == AGREED:
            await self._agree(one)
        elif chosen == "go":
            self.with_desk(lambda desk: agreements.let_go(desk, one), self._done)

    @work
    async def action_new(self) -> None:
        """Something to talk about, or something a meeting has agreed."""
        chosen = await self.app.push_screen_wait(
            Pick(
                "What is it?",
                [
                    (TALK, "Something to talk about at the next meeting"),
                    (AGREED, "Something a meeting has agreed"),
                ],
            )
        )
        if chosen == AGREED:
            await self._agree(None)
        elif chosen == TALK:
            async for filled in self.answers(
                Fill("What is there to talk about?", [Asked("text", "In a few words", tall=True)])
            ):
                self.with_desk(lambda desk: agreements.propose(desk, filled["text"]), self._done)

    async def _agree(self, one: HouseAgreement | None) -> None:
        page = self.page
        if page is None:
            return
        form = Fill(
            "What has the meeting agreed?",
            [
                Asked("present", "Who was there?", placeholder="Noor, Sam, Ines", sort=None),
                Asked("text", "In its words", value=one.text if one else "", tall=True),
                Asked(
                    "aside",
                    "Who stood aside? A line each, such as “Sam: I cook late”",
                    tall=True,
                ),
                Asked(
                    "consensus",
                    "Everybody else agreed",
                    answers=(("yes", True), ("not yet", False)),
                    must="Did everybody else agree? Choose with Space, then F2 keeps it.",
                ),
                Asked("review", "Look at it again", answers=REVIEWS, chosen=28),
            ],
            note=f"In the house and on the team: {', '.join(page.everybody)}.",
        )
        form.about = f"agreement {one.id}" if one else self.about
        async for filled in self.answers(form):
            made = self._made(filled)
            proposal = one if one and one.state is AgreementState.PROPOSED else None
            old = one if one and one.in_force else None
            self.with_desk(
                lambda desk: agreements.agree(desk, made, proposal=proposal, in_place_of=old),
                self._done,
            )

    def _made(self, filled: dict[str, Any]) -> Agreed:
        aside = [line.partition(":") for line in filled["aside"].splitlines() if line.strip()]
        today = house_day(self.desk.now(), self.desk.zone)
        return Agreed(
            filled["text"],
            present=tuple(name for name in filled["present"].split(",") if name.strip()),
            consensus=filled["consensus"],
            stood_aside=tuple(StoodAside(name, words) for name, _, words in aside),
            review_on=today + timedelta(days=filled["review"]),
        )

    def _done(self, made: HouseAgreement) -> None:
        self.query_one(RowList).stand_on_next(f"agreement:{made.id}")
        self.say("Kept in the book.")
        self.reload()

    def action_one_page(self) -> None:
        """The page that hangs in the kitchen."""
        from handover.tui.screens.one_page import OnePageScreen

        self.app.push_screen(OnePageScreen())
