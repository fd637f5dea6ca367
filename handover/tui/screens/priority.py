"""One priority: their words, how they got there, and their steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import directory, priorities, suggestions, wanted
from handover.desk.checking import Sort
from handover.desk.desk import Desk
from handover.desk.wanted import PriorityPage, SuggestionLine
from handover.house.directory import PublicKind
from handover.house.follow_ups import FollowUp
from handover.house.plain_text import shortened
from handover.house.priorities import Priority, PriorityStatus, Step, StepStatus, TheirDecision
from handover.house.refusals import NotFound, Refusal
from handover.tui.dialogs.ask import Asked, Fill, Pick
from handover.tui.dialogs.how_we_know import ASKED_HOW, decision_from, whose_words
from handover.tui.dialogs.wanted_form import more_from, step_form, wanted_form
from handover.tui.plain import quoted
from handover.tui.promising import promise_something, promised
from handover.tui.screens.base import HouseScreen
from handover.tui.screens.priority_rows import priority_rows
from handover.tui.stepping import new_step
from handover.tui.ways import open_row
from handover.tui.widgets.rows import RowList

STATES = tuple(state for state in PriorityStatus if state is not PriorityStatus.SUGGESTED)
KNOWN = Asked("how", "How we know", answers=ASKED_HOW.answers[:-1], chosen=ASKED_HOW.chosen)
"""Where it is theirs alone to say: there is no suggesting it."""


class PriorityScreen(HouseScreen[None]):
    """What somebody wants. Only they decide about it."""

    HELP_TITLE = "What somebody wants"
    HELP_TEXT = (
        "The title is in their words, always; earlier wordings stay readable at the end of the "
        "page, with who decided each change and how we know.\n"
        "It may rest, move, be done or be let go, in any order: none of these is a failure. M "
        "says where it is, E how they put it now and what they like to say about it; all "
        "questions may stay open. On a step, M or Enter says how it goes and E puts it "
        "differently.\n\n"
        "What is ours waits as a suggestion: Y when they say yes, E in their own words, L when "
        "they say no, and it is gone.\n"
        "A note about them in which #2 stands belongs to what is second in their order, and is "
        "listed here."
    )
    BINDINGS = [
        Binding("n", "new", "New step", id="priority.new", tooltip="Their next small step"),
        Binding("e", "edit", "Reword", id="priority.edit", tooltip="They put it differently"),
        Binding("m", "move", "Move it", id="priority.move", tooltip="Resting, moving, done…"),
        Binding("space", "done", "Done", id="priority.done", tooltip="They did this step"),
        Binding("p", "promise", "Promise", id="priority.promise", tooltip="Company for a step"),
        Binding("y", "yes", "Their yes", id="priority.yes", tooltip="To what we suggested"),
        Binding("l", "let_go", "Let it go", id="priority.let-go", tooltip="Or no to a suggestion"),
    ]

    def __init__(self, priority_id: int) -> None:
        super().__init__()
        self.priority_id = priority_id
        self.page: PriorityPage | None = None

    @property
    def priority(self) -> Priority | None:
        """What they want, once it has been read."""
        return self.page.priority if self.page else None

    @property
    def about(self) -> str:
        """Which priority it is."""
        return f"priority {self.priority_id}"

    @property
    def whose(self) -> int | None:
        """Whose priority it is."""
        return self.priority.resident_id if self.priority else None

    def compose_body(self) -> ComposeResult:
        """One list."""
        yield RowList(id="priority")

    def on_mount(self) -> None:
        """Show it."""
        self.query_one(RowList).focus()
        self.headline("What somebody wants")

    def reload(self) -> None:
        """Read it again; a suggestion that was answered with no is gone."""
        number = self.priority_id
        self.with_desk(
            lambda desk: wanted.priority_page(desk, number),
            self._show,
            otherwise=self._gone,
            group="reload",
        )

    def _gone(self, refusal: Refusal) -> None:
        if isinstance(refusal, NotFound):
            self.leave()
        else:
            self.refused(refusal)

    def _show(self, page: PriorityPage) -> None:
        self.page = page
        self.headline(f"{page.name}: {shortened(quoted(page.priority.words), 46)}")
        self.query_one(RowList).show(lambda width: list(priority_rows(page, width)))
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A yes is said to a suggestion, where there is one."""
        return bool(self.page and self.page.suggestions) if action == "yes" else True

    def _step(self) -> Step | None:
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind != "step" or self.priority is None:
            return None
        return next((one for one in self.priority.steps if one.id == int(number)), None)

    def _suggestion(self) -> SuggestionLine | None:
        """The one under the cursor; where all of it is ours, that."""
        page = self.page
        if page is None or not page.suggestions:
            return None
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind == "suggestion":
            found = (one for one in page.suggestions if one.decision.id == int(number))
            return next(found, None)
        return page.suggestions[0] if page.priority.ours else None

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Go on with what the cursor stands on."""
        kind, _, number = self.query_one(RowList).current.partition(":")
        if self._suggestion() is not None:
            self._answer()
        elif kind == "step":
            self._move_step(None)
        elif kind in ("note", "promise"):
            open_row(self.house_app, f"{kind}:{number}")
        else:
            self.action_edit()

    def action_done(self) -> None:
        """They did this step."""
        if self._step() is None:
            self.say("Put the > on a step first.")
        else:
            self._move_step(StepStatus.DONE)

    @work
    async def _move_step(self, to: StepStatus | None) -> None:
        priority, step = self.priority, self._step()
        if priority is None or step is None:
            return
        states = tuple((str(status), status) for status in StepStatus)
        async for filled in self.answers(
            Fill(
                f"How did it go with “{step.words}”?",
                [
                    Asked("status", "It is", answers=states, chosen=to or step.status),
                    Asked("learned", "Learned, in their words (may stay empty)", sort=Sort.THEIRS),
                    KNOWN,
                ],
                note="However it went is a good answer.",
                about=f"step {step.id}",
            )
        ):
            seen = self.as_seen(step)
            self._change(
                lambda desk: priorities.move_step(
                    desk,
                    priority,
                    seen,
                    filled["status"],
                    decision_from(filled),
                    learned=filled["learned"],
                )
            )

    @work
    async def action_new(self) -> None:
        """Their next small step."""
        priority = self.priority
        if priority is None:
            return
        entries = directory.directory_page(self.desk).entries
        groups = tuple(one.contact.name for one in entries if one.contact.kind is PublicKind.GROUP)
        async for filled in self.answers(step_form(groups)):
            self._change(lambda desk: new_step(desk, priority, filled))

    @work
    async def action_promise(self) -> None:
        """What we promise for a step of theirs: company, if they asked for it."""
        priority, step = self.priority, self._step()
        if priority is None:
            return
        step = step or priority.next_step
        await promise_something(
            self,
            self._promised,
            resident_id=priority.resident_id,
            text=step.words if step else "",
            step_id=step.id if step else None,
        )

    def _promised(self, made: FollowUp) -> None:
        self.say(promised(self.desk, made))
        self.reload()

    @work
    async def action_edit(self) -> None:
        """They put it differently: a step, a suggestion of ours, or what they want."""
        priority, step = self.priority, self._step()
        if priority is None:
            return
        if self._suggestion() is not None:
            self._say_otherwise()
            return
        if step is not None:
            self._reword_step(step)
            return
        async for filled in self.answers(wanted_form(priority)):
            # What was not touched in the form stays as the other one put it.
            read = replace(priority, version=self.as_seen(priority).version)
            self._change(
                lambda desk: priorities.put_differently(
                    desk,
                    read,
                    filled["words"],
                    more_from(desk, filled),
                    decision_from(filled),
                )
            )

    @work
    async def _reword_step(self, step: Step) -> None:
        priority = self.priority
        if priority is None:
            return
        words = Asked("words", "Their step, in their words", sort=Sort.THEIRS, value=step.words)
        whose = whose_words(suggesting=False)
        async for filled in self.answers(
            Fill("How do they put it now?", [words, whose], about=f"step {step.id}")
        ):
            seen = self.as_seen(step)
            self._change(
                lambda desk: priorities.reword_step(
                    desk, priority, seen, filled["words"], decision_from(filled)
                )
            )

    def action_move(self) -> None:
        """It rests, moves, is done or let go."""
        if self._step() is not None:
            self._move_step(None)
        else:
            self._move(None)

    def action_let_go(self) -> None:
        """They say no to what we suggested, or let go of what they wanted."""
        if (ours := self._suggestion()) is not None:
            self._say_no(ours)
        elif self._step() is not None:
            self._move_step(StepStatus.DROPPED)
        else:
            self._move(PriorityStatus.LET_GO)

    @work
    async def _move(self, to: PriorityStatus | None) -> None:
        priority = self.priority
        if priority is None:
            return
        states = tuple((str(state), state) for state in STATES)
        async for filled in self.answers(
            Fill(
                f"Where is “{priority.words}” now?",
                [
                    Asked("status", "It is", answers=states, chosen=to or priority.status),
                    ASKED_HOW,
                ],
                note="Resting, done and let go are as good as moving.",
            )
        ):
            seen = self.as_seen(priority)
            self._change(
                lambda desk: priorities.move_priority(
                    desk, seen, filled["status"], decision_from(filled)
                )
            )

    @work
    async def _answer(self) -> None:
        """What they say to a suggestion: everything is one key, here too."""
        ours = self._suggestion()
        ways = [("yes", "They say yes to it"), ("edit", "They put it differently")]
        ways += [("let_go", "They say no: it is gone"), ("later", "Not asked yet")]
        if ours is not None and ours.decision.change == "status":
            ways.pop(1)
        chosen = await self.app.push_screen_wait(Pick("What do they say to it?", ways))
        if chosen and chosen != "later":
            await self.run_action(chosen)

    @work
    async def action_yes(self) -> None:
        """They say yes to what we suggested."""
        priority, ours = self.priority, self._suggestion()
        if priority is None or ours is None:
            self.say("Put the > on a suggestion first.")
            return
        decision = ours.decision
        form = Fill(f"They say yes: {decision.value}", [KNOWN], about=f"decision {decision.id}")
        async for filled in self.answers(form):
            if decided := decision_from(filled):
                self._say_yes(priority, ours, decided)

    def _say_yes(self, priority: Priority, ours: SuggestionLine, decided: TheirDecision) -> None:
        self._change(lambda desk: suggestions.say_yes(desk, priority, ours.decision.id, decided))

    @work
    async def _say_otherwise(self) -> None:
        priority, ours = self.priority, self._suggestion()
        if priority is None or ours is None:
            return
        words = Asked("words", "In their words", sort=Sort.THEIRS, value=ours.decision.value)
        whose = whose_words(suggesting=False)
        async for filled in self.answers(
            Fill("How do they put it?", [words, whose], about=f"decision {ours.decision.id}")
        ):
            decided: TheirDecision | None = decision_from(filled)
            self._change(
                lambda desk: suggestions.say_otherwise(
                    desk, priority, ours.decision.id, filled["words"], decided
                )
            )

    def _say_no(self, ours: SuggestionLine) -> None:
        priority = self.priority
        if priority is not None:
            self._change(lambda desk: suggestions.say_no(desk, priority, ours.decision.id))

    def _change(self, act: Callable[[Desk], Priority | None]) -> None:
        def changed(priority: Priority | None) -> None:
            if priority is None:
                self.leave()
                return
            self.say("Kept.")
            self.reload()

        self.with_desk(act, changed)
