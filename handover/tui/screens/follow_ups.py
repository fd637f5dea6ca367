"""What we promised: to whom, by when, and how it ended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import follow_ups, times, unfinished
from handover.desk.desk import Desk
from handover.desk.follow_ups import FollowUpsPage, Promise
from handover.house.follow_ups import FollowUp, FollowUpKind, FollowUpStatus, WhoAsked
from handover.house.refusals import Refusal
from handover.rules.concerns import HeldByRules
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.dialogs.promise import PromiseForm
from handover.tui.plain import columns
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.rows import Row, RowList

ENDINGS = (
    (FollowUpStatus.KEPT, "What happened? Did they get what they needed? In their words"),
    (FollowUpStatus.LET_GO, "They no longer want it. What did they say?"),
    (FollowUpStatus.MISSED_AND_TOLD, "We could not keep it. What did you tell them?"),
)


WHAT = "What do we promise?"


class FollowUps(HouseScreen[None]):
    """Every open promise, those without anybody first. Nothing here is late; it is only open."""

    HELP_TITLE = "What we promised"
    HELP_TEXT = (
        "A promise never disappears. It is kept, moved to another time with the person, let go by "
        "the person, or missed and told.\n\n"
        "Promises that nobody can keep as they stand come first: ask the person what they would "
        "like.\n"
        "N makes a new one. When: tomorrow 10:15-12:15, Sat morning, tonight, 22 Mar 14:00, or "
        "whenever, when they would rather say themselves."
    )
    BINDINGS = [
        Binding("n", "new", "New", id="promise.new", tooltip="Promise something"),
        Binding("space", "done", "Kept", id="promise.kept", tooltip="It was kept"),
        Binding("t", "take", "Take it", id="promise.take", tooltip="I will keep this one"),
        Binding("m", "move", "Move", id="promise.move", tooltip="To another time, with them"),
        Binding("l", "let_go", "Let it go", id="promise.let-go", tooltip="They let it go"),
        Binding("x", "missed", "Missed", id="promise.missed", tooltip="Missed, and told"),
    ]

    def __init__(
        self,
        resident_id: int | None = None,
        *,
        begin: bool = False,
        stand_on: int | None = None,
    ) -> None:
        super().__init__()
        self.stand_on = stand_on
        self.resident_id = resident_id
        self.begin = begin
        self.page: FollowUpsPage | None = None

    @property
    def about(self) -> str:
        """Whose promises they are."""
        return f"person {self.resident_id}" if self.resident_id else "everybody"

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="follow-ups")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("What we promised")

    def reload(self) -> None:
        """Read them again."""
        self.with_desk(follow_ups.follow_ups_page, self._show, group="reload")

    def _show(self, page: FollowUpsPage) -> None:
        self.page = page
        shown = [
            line
            for line in page.lines
            if self.resident_id is None or line.follow_up.resident_id == self.resident_id
        ]
        if self.resident_id is not None:
            self.headline(f"What we promised {page.here.get(self.resident_id, 'them')}")
        self.query_one(RowList).show(lambda width: list(self._rows(page, shown, width)))
        if self.stand_on is not None:
            self.query_one(RowList).stand_on(f"promise:{self.stand_on}")
            self.stand_on = None
        if self.begin:
            self.begin = False
            self.action_new()

    def _rows(self, page: FollowUpsPage, shown: Sequence[Any], width: int) -> Iterator[Row]:
        heading = ""
        for line in shown:
            if line.section != heading:
                heading = line.section
                yield Row(f"\n{heading}" if heading != shown[0].section else heading)
            one: FollowUp = line.follow_up
            carried = f" (passed on {one.carried} times)" if one.carried > 1 else ""
            who = f"{line.name}: " if line.name and self.resident_id is None else ""
            words = columns(width, (f"{who}{one.text}{carried}", 0), (line.when, 32))
            yield Row(words, f"promise:{one.id}")
        if not shown:
            yield Row("Nothing is open. N makes a promise.")

    def _current(self) -> FollowUp | None:
        _, _, number = self.query_one(RowList).current.partition(":")
        if not number or self.page is None:
            self.say("Put the > on a promise first.")
            return None
        return next(line.follow_up for line in self.page.lines if line.follow_up.id == int(number))

    @on(OptionList.OptionSelected)
    @work
    async def action_open(self) -> None:
        """Everything that can be done with it, to choose from."""
        from handover.tui.dialogs.ask import Pick

        one = self._current()
        if one is None:
            return
        chosen = await self.app.push_screen_wait(
            Pick(
                one.text,
                [
                    ("done", "It was kept"),
                    ("take", "I take it"),
                    ("move", "Move it to another time, with them"),
                    ("let_go", "They let it go"),
                    ("missed", "We missed it, and told them"),
                ],
            )
        )
        if chosen:
            await self.run_action(chosen)

    def action_done(self) -> None:
        """It was kept."""
        self._close(0)

    def action_let_go(self) -> None:
        """They no longer want it."""
        self._close(1)

    def action_missed(self) -> None:
        """We could not, and we told them."""
        self._close(2)

    @work
    async def _close(self, which: int) -> None:
        one = self._current()
        if one is None:
            return
        to, question = ENDINGS[which]
        asked = [Asked("words", question, tall=True)]
        if to is not FollowUpStatus.KEPT and one.resident_id is not None:
            answers = (("not yet", False), ("yes", True))
            label = "Did they say so" if to is FollowUpStatus.LET_GO else "Have you told them"
            asked.append(Asked("with_person", label, answers=answers, chosen=False))
        filled = await self.fill(Fill(one.text, asked, about=f"promise {one.id}"))
        if filled is None:
            return
        self.with_desk(
            lambda desk: follow_ups.close(
                desk,
                one.id,
                to,
                outcome_words=filled["words"],
                with_person=filled.get("with_person", False),
                version=one.version,
            ),
            self._done,
        )

    def action_take(self) -> None:
        """I will keep this one."""
        one = self._current()
        if one is not None:
            self.with_desk(
                lambda desk: follow_ups.take(desk, one.id, version=one.version), self._done
            )

    @work
    async def action_move(self) -> None:
        """To another time, with them."""
        one = self._current()
        if one is None:
            return
        form = PromiseForm(
            "Move it to when?", self.page, self.desk, moving=one, resident_id=one.resident_id
        )
        filled = await self.fill(form)
        if filled is None:
            return
        self.with_desk(
            lambda desk: follow_ups.move(
                desk,
                one.id,
                times.planned(desk, filled["when"]),
                staff_id=filled["staff"],
                with_person=filled["agreed"],
                version=one.version,
            ),
            self._done,
        )

    @work
    async def action_new(self) -> None:
        """Promise something; if the house cannot keep it like that, say what would do."""
        filled: dict[str, Any] | None = None
        said = ""
        while True:
            form = PromiseForm(
                WHAT,
                self.page,
                self.desk,
                resident_id=self.resident_id,
                filled=filled,
                said=said,
            )
            filled = await self.fill(form)
            if filled is None:
                return
            values = filled
            said = await self._try(values)
            if not said:
                self.say("Promised. It stays here until it is kept, moved or let go.")
                self.reload()
                return

    async def _try(self, filled: dict[str, Any]) -> str:
        def make(desk: Desk) -> FollowUp:
            window = times.planned(desk, filled["when"])
            made = follow_ups.promise(
                desk,
                Promise(
                    text=filled["text"],
                    window=window,
                    resident_id=filled["resident"],
                    staff_id=filled["staff"],
                    kind=FollowUpKind.COMPANY if filled["resident"] else FollowUpKind.HOUSE,
                    who_asked=filled["who_asked"] if filled["resident"] else WhoAsked.HOUSE_NEEDS,
                    agreed=filled["agreed"],
                ),
            )
            unfinished.drop(desk, f"{WHAT}|{self.about}")
            return made

        worker = self.run_worker(lambda: _or_refusal(make, self.desk), thread=True)
        result = await worker.wait()
        if isinstance(result, HeldByRules):
            ways = " · ".join(dict.fromkeys(e for c in result.concerns for e in c.exits))
            return f"{result}\nWhat you can do: {ways}."
        return str(result) if isinstance(result, Refusal) else ""

    def _done(self, _: FollowUp) -> None:
        self.say("Kept in the book.")
        self.reload()


def _or_refusal(act: Any, desk: Desk) -> Any:
    try:
        return act(desk)
    except Refusal as refusal:
        return refusal
