"""What we promised: to whom, by when, and how it ended."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from typing import Any

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import follow_ups, follow_ups_page, moving, promise_history, times
from handover.desk.checking import Sort
from handover.desk.desk import Desk
from handover.desk.follow_ups_page import FollowUpLine, FollowUpsPage
from handover.house.follow_ups import FollowUp, FollowUpStatus, HowKept, MoveSuggestion
from handover.rules.concerns import Answers
from handover.tui.dialogs.ask import Asked, Fill, Pick
from handover.tui.dialogs.lines import Lines
from handover.tui.dialogs.never_promised import end_as_mistake, mistake_form
from handover.tui.dialogs.promise import PromiseForm
from handover.tui.plain import whole
from handover.tui.promising import asked_until_kept, promise_something, promised
from handover.tui.screens.says_why import SaysWhyOfOne
from handover.tui.ways import open_row
from handover.tui.widgets.rows import Row, RowList

HOW = "How it got here"
ENDINGS = (FollowUpStatus.KEPT, FollowUpStatus.LET_GO, FollowUpStatus.MISSED_AND_TOLD)
HOW_KEPT = (
    ("not said", HowKept.NOT_SAID),
    ("we did it together", HowKept.TOGETHER),
    ("they did it themselves", HowKept.BY_THEM),
)
THEIR_WORDS = {
    FollowUpStatus.KEPT: "Did they get what they needed? In their words",
    FollowUpStatus.LET_GO: "They no longer want it. What did they say?",
    FollowUpStatus.MISSED_AND_TOLD: "We could not keep it. What did they say to that?",
}
TOLD = {
    FollowUpStatus.LET_GO: "Did they say so",
    FollowUpStatus.MISSED_AND_TOLD: "Have you told them",
}


class FollowUps(SaysWhyOfOne):
    """Every open promise, those without anybody first. Nothing here is late; it is only open."""

    HELP_TITLE = "What we promised"
    HELP_TEXT = (
        "A promise never disappears. It is kept, moved to another time with the person, let go by "
        "the person, or missed and told.\n\n"
        "Promises that nobody can keep as they stand come first: ask the person what they would "
        "like.\n"
        "In every part of the list those nobody has taken come first.\n"
        "What somebody suggested instead waits until they have been asked: Y when they say yes.\n"
        "N makes a new one. When: tomorrow 10:15-12:15, Sat morning, tonight, half past 3, next "
        "shift, before they leave, in a couple of days; or whenever, when they would "
        "rather say themselves."
    )
    BINDINGS = [
        Binding("n", "new", "New", id="promise.new", tooltip="Promise something"),
        Binding("space", "done", "Kept", id="promise.kept", tooltip="It was kept"),
        Binding("t", "take", "Take it", id="promise.take", tooltip="I will keep this one"),
        Binding("m", "move", "Move", id="promise.move", tooltip="To another time, with them"),
        Binding("l", "let_go", "Let it go", id="promise.let-go", tooltip="They let it go"),
        Binding("y", "yes", "Their yes", id="promise.yes", tooltip="To another time"),
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
        whose = self.resident_id
        self.with_desk(
            lambda desk: follow_ups_page.follow_ups_page(desk, whose), self._show, group="reload"
        )

    def _show(self, page: FollowUpsPage) -> None:
        self.page = page
        if self.resident_id is not None:
            name = page.choices.here.get(self.resident_id, "them")
            self.headline(f"What we promised {name}")
        self.query_one(RowList).show(lambda width: list(self._rows(page, width)))
        self.refresh_bindings()
        if self.stand_on is not None:
            self.query_one(RowList).stand_on(f"promise:{self.stand_on}")
            self.stand_on = None
        if self.begin:
            self.begin = False
            self.action_new()

    def _rows(self, page: FollowUpsPage, width: int) -> Iterator[Row]:
        heading = ""
        for line in page.lines:
            if line.section != heading:
                yield Row(f"\n{line.section}" if heading else line.section)
                heading = line.section
            yield Row(self._words(line, width), f"promise:{line.follow_up.id}")
        for number, name in page.held_back.items():
            held = f"{name}: you are not on shift. Enter says why you read what others promised."
            yield Row(textwrap.fill(held, width), f"held:{number}")
        if not page.lines and not page.held_back:
            yield Row("Nothing is open. N makes a promise.")
        if page.ended:
            yield Row("\nHow the last ones ended")
        for line in page.ended:
            one = line.follow_up
            said = f": “{one.outcome_words}”" if one.outcome_words else ""
            yield Row(textwrap.fill(f"{one.text}  ({one.ended}){said}", width), f"ended:{one.id}")

    def _words(self, line: FollowUpLine, width: int) -> str:
        one = line.follow_up
        carried = f" (passed on {one.carried} times)" if one.carried > 1 else ""
        who = f"{line.name}: " if line.name and self.resident_id is None else ""
        told = f"{who}{one.text}{carried}"
        words = whole(width, (told, 0), (line.when, max(32, len(line.when))))
        if line.suggested:
            words += "\n" + textwrap.indent(textwrap.fill(line.suggested, width - 2), "  ")
        return words

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A yes is said to another time, where one is suggested."""
        if action == "yes":
            return bool(self.page and any(line.suggested for line in self.page.lines))
        return True

    def _line(self) -> FollowUpLine | None:
        kind, _, number = self.query_one(RowList).current.partition(":")
        lines = self.page.lines if self.page and kind == "promise" else ()
        found = next((line for line in lines if str(line.follow_up.id) == number), None)
        if found is None:
            self.say("Put the > on an open promise first.")
        return found

    def _current(self) -> FollowUp | None:
        line = self._line()
        return line.follow_up if line else None

    @on(OptionList.OptionSelected)
    @work
    async def action_open(self) -> None:
        """Everything that can be done with it, to choose from."""
        kind, _, number = self.query_one(RowList).current.partition(":")
        aside: dict[str, Callable[[int], object]] = {
            "ended": self._how_it_got_here,
            "held": self.say_why,
        }
        if kind in aside:
            aside[kind](int(number))
            return
        line = self._line()
        if line is None:
            return
        one = line.follow_up
        ways = [("yes", f"They say yes: {line.suggested}")] if line.suggested else []
        ways += [
            ("done", "It was kept"),
            ("take", "I take it"),
            ("move", "Move it to another time, with them"),
            ("let_go", "They let it go"),
            ("missed", "We missed it, and told them"),
        ]
        if one.made_by == self.desk.who.id and one.moved_from_id is None:
            ways.append(("mistake", "You wrote it by mistake: nothing was promised"))
        ways += [("no", "They say no to what was suggested")] if line.suggested else []
        ways += [("note", "Read the note it came from")] if one.from_note_id else []
        chosen = await self.app.push_screen_wait(Pick(one.text, [*ways, ("how", HOW)]))
        if chosen == "how":
            self._how_it_got_here(one.id)
        elif chosen == "note":
            open_row(self.house_app, f"note:{one.from_note_id}")
        elif chosen == "no":
            self.then_reload(
                lambda desk: moving.say_no(desk, one.id), "It stays as it was, and open."
            )
        elif chosen:
            await self.run_action(chosen)

    @work
    async def _how_it_got_here(self, number: int) -> None:
        lines = promise_history.how_it_got_here(self.desk, number)
        await self.app.push_screen_wait(Lines(HOW, lines))

    @work
    async def action_mistake(self) -> None:
        """It was typed for somebody else, or twice: it ends as that."""
        line = self._line()
        if line is None:
            return
        async for filled in self.answers(mistake_form(line)):
            self.with_desk(lambda desk: end_as_mistake(desk, line, filled), self._ended_as_mistake)

    def _ended_as_mistake(self, one: FollowUp) -> None:
        self.say(f"It stands among what has ended: {one.ended}.")
        self.reload()

    def action_yes(self) -> None:
        """They say yes to another time."""
        line = self._line()
        if line is not None and line.suggested:
            number = line.follow_up.id
            self.with_desk(lambda desk: moving.say_yes(desk, number), self._done)
        elif line is not None:
            self.say("Nothing else is suggested for this one.")

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
        to = ENDINGS[which]
        asked = [Asked("words", "What happened?", tall=True)]
        if one.resident_id is not None:
            asked = [Asked("words", THEIR_WORDS[to], tall=True, sort=Sort.THEIRS)]
            if to is FollowUpStatus.KEPT:
                asked.append(Asked("how_kept", "How", answers=HOW_KEPT))
            else:
                answers = (("not yet", False), ("yes", True))
                asked.append(Asked("with_person", TOLD[to], answers=answers, chosen=False))
        async for filled in self.answers(
            Fill(one.text, asked, about=f"promise {one.id}", resident=one.resident_id)
        ):
            seen = self.as_seen(one)
            self.with_desk(
                lambda desk: follow_ups.close(
                    desk,
                    one.id,
                    to,
                    outcome_words=filled["words"],
                    with_person=filled.get("with_person", False),
                    how_kept=filled.get("how_kept", HowKept.NOT_SAID),
                    version=seen.version,
                ),
                self._done,
            )

    @work
    async def action_take(self) -> None:
        """I will keep this one; if somebody else promised it, once they were asked."""
        one = self._current()
        if one is None:
            return
        if not one.resident_id or one.staff_id in (None, self.desk.who.id):
            self._take(one, asked=False)
            return
        answers = (("not yet", False), ("yes", True))
        asked = Asked("asked", "Were they asked", answers=answers, chosen=False)
        form = Fill(f"Somebody else promised it: {one.text}", [asked], about=f"promise {one.id}")
        async for filled in self.answers(form):
            self._take(one, asked=filled["asked"])

    def _take(self, one: FollowUp, *, asked: bool) -> None:
        asked_until_kept(
            self,
            lambda desk, answers: follow_ups.take(
                desk, one.id, with_person=asked, answers=answers, version=one.version
            ),
            self._done,
        )

    @work
    async def action_move(self) -> None:
        """To another time, with them; without them it is only suggested."""
        one = self._current()
        if one is None or self.page is None:
            return
        form = PromiseForm(
            "Move it: when, and who keeps it?",
            self.page.choices,
            self.desk,
            moving=one,
            resident_id=one.resident_id,
        )
        form.about = f"promise {one.id}"
        async for filled in self.answers(form):
            self._move(one, filled)

    def _move(self, one: FollowUp, filled: dict[str, Any]) -> None:
        asked_until_kept(
            self, lambda desk, answers: _moved(desk, one, filled, answers), self._has_moved
        )

    def _has_moved(self, to: FollowUp | MoveSuggestion) -> None:
        if isinstance(to, FollowUp):
            self._done(to)
        else:
            self.say("Suggested. Nothing moves until they have been asked: then Y.")
            self.reload()

    @work
    async def action_new(self) -> None:
        """Promise something; if the house cannot keep it like that, say what would do."""
        await promise_something(self, self._promised, resident_id=self.resident_id)

    def _promised(self, made: FollowUp) -> None:
        self.query_one(RowList).stand_on_next(f"promise:{made.id}")
        self.say(promised(self.desk, made))
        self.reload()

    def _done(self, _: FollowUp) -> None:
        self.say("Kept in the book. U takes it back.")
        self.reload()


def _moved(
    desk: Desk, one: FollowUp, filled: dict[str, Any], answers: Answers
) -> FollowUp | MoveSuggestion:
    said = filled["when"]
    window = times.planned(desk, said, about=one.resident_id) if said.strip() else one.window
    if one.resident_id is not None and not filled["agreed"]:
        return moving.suggest_move(desk, one.id, window, staff_id=filled["staff"], answers=answers)
    return follow_ups.move(
        desk,
        one.id,
        window,
        staff_id=filled["staff"],
        with_person=filled["agreed"],
        answers=answers,
        version=one.version,
    )
