"""In and out: a whiteboard of who said that they are out, and who of the team is out with whom."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import whereabouts
from handover.desk.checking import Sort
from handover.desk.desk import Desk
from handover.desk.whereabouts import WhereaboutsPage
from handover.house.refusals import Refusal
from handover.rules.concerns import NO_ANSWERS, Answers, HeldByRules
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.dialogs.questions import Questions
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.rows import Row, RowList

LENGTHS = (("half an hour", 30), ("an hour", 60), ("two hours", 120), ("half a day", 240))
NO_YES = (("no", False), ("yes", True))


class InAndOut(HouseScreen[None]):
    """Who is in and who is out, as far as they said."""

    HELP_TITLE = "In and out"
    HELP_TEXT = (
        "Who is out, if they said so, and until about when in their words. It is theirs to say: "
        "nobody is asked, nothing is ever late, and it is wiped when they are back and at five in "
        "the morning.\n\n"
        "Enter on a name says that they are out, or back. N is for an outing of ours with some of "
        "those who stay. If it leaves nobody of the team with the house, we say once how it is "
        "meant."
    )
    BINDINGS = [
        Binding("n", "new", "New", id="out.new", tooltip="An outing of ours"),
        Binding("space", "change", "Change", id="out.change", tooltip="Out, or back"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.page: WhereaboutsPage | None = None

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="in-and-out")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("In and out")

    def reload(self) -> None:
        """Read it again."""
        self.reload_when_the_day_ends()
        self.with_desk(whereabouts.whereabouts, self._show, group="reload")

    def _show(self, page: WhereaboutsPage) -> None:
        self.page = page
        self.query_one(RowList).show(lambda width: list(self._rows(page, width)))

    def _rows(self, page: WhereaboutsPage, width: int) -> Iterator[Row]:
        yield Row("Out, and said so")
        for one in page.out:
            yield Row(textwrap.fill(one.words, width), f"out:{one.resident_id}")
        for outing in page.outings:
            said = f" ({outing.nobody_here})" if outing.nobody_here else ""
            words = f"Together: {page.words_of(outing, self.desk.zone)}{said}"
            yield Row(textwrap.fill(words, width), f"outing:{outing.id}")
        if not (page.out or page.outings):
            yield Row("  Nobody said so.")
        yield Row("\nIn the house, as far as we know")
        for who in page.in_the_house:
            yield Row(who.name, f"in:{who.id}")
        yield Row("\nOn now")
        yield Row("  " + (", ".join(name for _, name in page.team) or "Nobody is on the roster."))

    @on(OptionList.OptionSelected)
    def action_change(self) -> None:
        """Out, or back."""
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind == "in":
            self._ask_out(int(number))
        elif kind == "out":
            self._do(lambda desk: whereabouts.is_back(desk, int(number)), "Back. It is wiped.")
        elif kind == "outing":
            self._do(lambda desk: whereabouts.outing_is_back(desk, int(number)), "All back.")

    def _do(self, act: Any, said: str) -> None:
        self.then_reload(act, said)

    @work
    async def _ask_out(self, number: int) -> None:
        async for filled in self.answers(
            Fill(
                "They say that they are out. All of it may stay empty",
                [
                    Asked("where", "Where, if they said", sort=Sort.THEIRS),
                    Asked("back", "Back about, in their words", sort=Sort.THEIRS),
                ],
                about=f"person {number}",
            )
        ):
            self._do(
                lambda desk: whereabouts.says_out(
                    desk, number, where=filled["where"], back_about=filled["back"]
                ),
                "It stands here until they are back, and no longer than five in the morning.",
            )

    @work
    async def action_new(self) -> None:
        """An outing of ours with some of those who stay."""
        page = self.page
        if page is None:
            return
        if not page.team:
            self.say("Nobody is on the roster now; an outing is somebody's who is on.")
            return
        async for filled in self.answers(_outing_form(page, self.desk.who.id)):
            self._go_out(filled, NO_ANSWERS)

    def _go_out(self, filled: Mapping[str, Any], answers: Answers) -> None:
        staff, along = _chosen("staff", filled), _chosen("resident", filled)

        def act(desk: Desk) -> object:
            until = desk.now() + timedelta(minutes=filled["minutes"])
            return whereabouts.go_out(desk, filled["where"], until, staff, along, answers)

        self.then_reload(
            act,
            "It is on the board. Enter says that you are back.",
            lambda no: self._ask(no, filled),
        )

    def _ask(self, refusal: Refusal, filled: Mapping[str, Any]) -> None:
        """Nobody of the team would be with the house: how is it meant?"""
        if isinstance(refusal, HeldByRules):
            self.over_form(
                Questions(refusal.concerns),
                refusal,
                lambda answers: self._go_out(filled, answers),
            )
        else:
            self.refused(refusal)


def _outing_form(page: WhereaboutsPage, me: int) -> Fill:
    return Fill(
        "An outing of ours",
        [
            Asked("where", "Where to"),
            Asked("minutes", "For about", answers=LENGTHS, chosen=60),
            *(
                Asked(f"staff-{number}", name, answers=NO_YES, chosen=number == me)
                for number, name in page.team
            ),
            *(
                Asked(f"resident-{one.id}", one.name, answers=NO_YES, chosen=False)
                for one in page.in_the_house
            ),
        ],
        note="Who goes along? Space says yes.",
    )


def _chosen(kind: str, filled: Mapping[str, Any]) -> tuple[int, ...]:
    named = (name.partition("-") for name, yes in filled.items() if yes is True)
    return tuple(int(number) for what, _, number in named if what == kind)
