"""Leaving, done with the person: what was promised, what becomes of what is kept, goodbye."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import follow_ups, goodbyes, residents, times
from handover.desk.checking import Sort
from handover.desk.desk import Desk
from handover.desk.goodbyes import Group, LeavingPage
from handover.house.follow_ups import FollowUp, FollowUpStatus
from handover.house.leaving import LeavingChoice
from handover.house.priorities import HowWeKnow, TheirDecision
from handover.house.refusals import Unfit
from handover.house.times import day_and_clock, day_of
from handover.tui.dialogs.ask import Asked, Fill, Pick
from handover.tui.dialogs.how_we_know import ASKED_YES, decision_from
from handover.tui.plain import beside_or_under
from handover.tui.screens.base import HouseScreen
from handover.tui.screens.copying import copy_rows, make_copy
from handover.tui.screens.goodbye_sheet import GoodbyeSheetScreen, show_sheet
from handover.tui.ways import open_row
from handover.tui.widgets.rows import Row, RowList

NEXT = {
    LeavingChoice.LEAVE: LeavingChoice.TAKE,
    LeavingChoice.TAKE: LeavingChoice.DESTROY,
    LeavingChoice.DESTROY: LeavingChoice.LEAVE,
}
"""What Space says next."""
HOW = (
    ("here", "They are here now, and say so"),
    ("told", "They told me"),
    ("wrote", "They wrote it"),
)
KNOWN = {
    "here": HowWeKnow.HERE_NOW,
    "told": HowWeKnow.TOLD_ME,
    "wrote": HowWeKnow.WROTE_IT,
}


class ChoosesForThem(HouseScreen[None]):
    """A screen on which Space says what becomes of something; how we know is asked once."""

    decided: TheirDecision | None = None

    @work
    async def change(self, resident_id: int, sort: str, number: int, now: LeavingChoice) -> None:
        """Say something else of it."""
        if self.decided is None:
            known = await self.app.push_screen_wait(Pick("How do we know what they want?", HOW))
            if known is None:
                return
            self.decided = TheirDecision(KNOWN[known])
        decided, choice = self.decided, NEXT[now]
        self.then_reload(
            lambda desk: goodbyes.choose(desk, resident_id, sort, number, choice, decided),
            f"It {choice.words}." if choice is not LeavingChoice.TAKE else "They take a copy.",
        )


class Leaving(ChoosesForThem):
    """What there is to settle with somebody who leaves. Nothing here has to be chosen."""

    ON_THEIR_PAGE = True
    HELP_TITLE = "Leaving"
    HELP_TEXT = (
        "This page is gone through with the person, and nothing on it has to be chosen.\n\n"
        "What was promised is settled first, each by itself. Then they say what becomes of what is "
        "kept: it stays here until the day it goes, or they take a copy along, or it is destroyed. "
        "Space says another answer, Enter shows single things.\n"
        "What is theirs and destroyed goes when they leave, out of every file; what others wrote "
        "about them goes with the rest on the day shown. Their emergency card goes at once.\n"
        "F2 says goodbye. X is the sheet they are given: the only number on it is the house's."
    )
    BINDINGS = [
        Binding("space", "change", "Change", id="leaving.change", tooltip="What becomes of it"),
        Binding("f2,ctrl+s", "goodbye", "Finish", id="leaving.goodbye", tooltip="They leave now"),
        Binding("x", "sheet", "One page", id="leaving.sheet", tooltip="The sheet they are given"),
    ]

    def __init__(self, resident_id: int) -> None:
        super().__init__()
        self.resident_id = resident_id
        self.page: LeavingPage | None = None

    @property
    def about(self) -> str:
        """Who leaves."""
        return f"person {self.resident_id}"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="leaving")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("")

    def reload(self) -> None:
        """Read it again."""
        number = self.resident_id
        self.with_desk(lambda desk: goodbyes.leaving_page(desk, number), self._show, group="reload")

    def _show(self, page: LeavingPage) -> None:
        self.page = page
        self.headline(f"{page.resident.name} · leaving")
        self.query_one(RowList).show(lambda width: list(self._rows(page, width)))

    def _rows(self, page: LeavingPage, width: int) -> Iterator[Row]:
        zone = self.desk.zone
        when = "No day is chosen yet"
        if page.leaves_at is not None:
            when = f"They leave {day_and_clock(page.leaves_at, zone)}"
        yield Row(when, "when")
        if page.promises:
            yield Row("\nStill promised: settle each with them")
        for one, due in page.promises:
            yield Row(textwrap.fill(f"{one.text}  {due}", width), f"promise:{one.id}")
        yield Row("\nWhat becomes of what is kept about them?")
        for group in page.groups:
            yield Row(
                beside_or_under(width, (group.part.title, 0), (said_of(group), 34)), _key(group)
            )
        if not page.groups:
            yield Row("  Nothing is kept.")
        if page.hold is not None:
            why = f"Nothing is destroyed now, because the law wants it kept: {page.hold.reason}"
            yield Row(textwrap.fill(why, width, initial_indent="  ", subsequent_indent="  "))
        until = (
            f"What stays is kept until {day_of(page.ends_on)} {page.ends_on.year}. Then all of it "
            "goes, out of the book and its backups. Their emergency card goes when they leave."
        )
        yield Row(textwrap.fill(until, width, initial_indent="  ", subsequent_indent="  "))
        yield Row("\nTheir copy")
        yield Row("Make a copy now of what they take along", "copy:taken")
        yield from copy_rows()

    def _current(self) -> tuple[str, str]:
        kind, _, rest = self.query_one(RowList).current.partition(":")
        return kind, rest

    def _group(self, sort: str) -> Group | None:
        groups = self.page.groups if self.page else ()
        return next((one for one in groups if one.part.sort == sort), None)

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Open what the > stands at."""
        kind, rest = self._current()
        if kind == "when":
            self._ask_when()
        elif kind == "promise":
            self._settle(int(rest))
        elif kind == "sort":
            open_row(self.house_app, f"leaving:{self.resident_id}/{rest}")
        elif kind == "copy":
            make_copy(self, self.resident_id, rest)

    def action_change(self) -> None:
        """Say something else of a whole sort."""
        kind, rest = self._current()
        group = self._group(rest) if kind == "sort" else None
        if group is None:
            self.say("Put the > on something that is kept about them first.")
        else:
            self.change(self.resident_id, rest, 0, group.choice)

    @work
    async def _ask_when(self) -> None:
        async for filled in self.answers(
            Fill(
                "When do they want to leave?",
                [Asked("when", "A day and a time, as they say it: Fri 14:00", sort=None)],
            )
        ):
            number, typed = self.resident_id, filled["when"]
            self.then_reload(lambda desk: _leaves(desk, number, typed), "The day is kept.")

    @work
    async def _settle(self, follow_up_id: int) -> None:
        one = next(
            (
                each
                for each, _ in (self.page.promises if self.page else ())
                if each.id == follow_up_id
            ),
            None,
        )
        if one is None:
            return
        chosen = await self.app.push_screen_wait(
            Pick(
                one.text,
                [
                    ("kept", "It was kept"),
                    ("let go", "They let it go"),
                    ("house", "It is a matter of the house: the house goes on with it"),
                    ("missed", "We missed it, and told them"),
                ],
            )
        )
        if chosen == "house":
            self.then_reload(
                lambda desk: goodbyes.house_matter(
                    desk, follow_up_id, TheirDecision(HowWeKnow.HERE_NOW)
                ),
                "The house goes on with it.",
            )
        elif chosen:
            self._close(one, chosen)

    @work
    async def _close(self, one: FollowUp, how: str) -> None:
        question = {
            "kept": "Did they get what they needed? In their words, if they say",
            "let go": "What did they say?",
            "missed": "What did they say when you told them?",
        }[how]
        async for filled in self.answers(
            Fill(
                one.text,
                [Asked("words", question, sort=Sort.THEIRS, tall=True)],
                about=f"promise {one.id}",
            )
        ):
            to = {
                "kept": FollowUpStatus.KEPT,
                "let go": FollowUpStatus.LET_GO,
                "missed": FollowUpStatus.MISSED_AND_TOLD,
            }[how]
            self.then_reload(
                lambda desk: follow_ups.close(
                    desk,
                    one.id,
                    to,
                    outcome_words=filled["words"],
                    with_person=True,
                    version=one.version,
                ),
                "It is settled.",
            )

    @work
    async def action_goodbye(self) -> None:
        """They leave now."""
        page = self.page
        if page is None:
            return
        if page.promises:
            self.say("Something promised to them is still open. Settle it with them first.")
            return
        going = [
            one.part.title
            for one in page.groups
            if page.hold is None
            and one.part.theirs
            and LeavingChoice.DESTROY in (one.choice, *one.single.values())
        ]
        asked = [
            Asked("words", "Their goodbye words, if they say any", sort=Sort.THEIRS, tall=True)
        ]
        if going:
            asked.append(ASKED_YES)
        async for filled in self.answers(
            Fill(
                f"{page.resident.name} leaves the house now",
                asked,
                note=f"Destroyed at once, for good: {'; '.join(going)}." if going else "",
            )
        ):
            number = self.resident_id
            decided = decision_from(filled) if going else None
            self.with_desk(
                lambda desk: goodbyes.leave(desk, number, filled["words"], decided), self._gone
            )

    def _gone(self, sheet: goodbyes.GoodbyeSheet) -> None:
        app = self.house_app
        self.leave()
        app.push_screen(GoodbyeSheetScreen(sheet, self.resident_id))

    def action_sheet(self) -> None:
        """The sheet they are given."""
        show_sheet(self, self.resident_id)


def _key(group: Group) -> str:
    return f"sort:{group.part.sort}"


def said_of(group: Group) -> str:
    """What becomes of a sort, as it stands beside it."""
    return f"{group.choice.words}{', not all of it' if group.mixed else ''}"


def _leaves(desk: Desk, resident_id: int, typed: str) -> object:
    window = times.planned(desk, typed)
    if window is None:
        raise Unfit("Say a day and a time, such as Fri 14:00.", of="when")
    return residents.choose_leaving(desk, resident_id, window.start)
