"""One priority: their words, how they got there, and their steps."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from handover.desk import priorities, quiet
from handover.desk.checking import Sort
from handover.desk.desk import Desk
from handover.house.priorities import Priority, PriorityStatus, Step, StepOwner, StepStatus
from handover.house.times import short_day
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.dialogs.how_we_know import ASKED_HOW, decision_from
from handover.tui.plain import quoted
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.rows import Row, RowList

QUESTIONS = (
    ("specific", "What exactly would be different?"),
    ("why_it_matters", "Why does it matter?"),
    ("have", "What is there already, what help is wanted?"),
    ("within_reach", "Does it feel within reach?"),
)


class PriorityScreen(HouseScreen[None]):
    """What somebody wants. Only they decide about it."""

    HELP_TITLE = "What somebody wants"
    HELP_TEXT = (
        "The title is in their words, always; earlier wordings stay readable.\n"
        "It may rest, move, be done or be let go, in any order: none of these is a failure.\n"
        "Every change asks how we know. If it is our idea, it waits as a suggestion until they "
        "say yes."
    )
    BINDINGS = [
        Binding("n", "new", "New step", id="priority.new", tooltip="Their next small step"),
        Binding("e", "edit", "Reword", id="priority.edit", tooltip="They put it differently"),
        Binding("m", "move", "Move it", id="priority.move", tooltip="Resting, moving, done…"),
        Binding("space", "done", "Done", id="priority.done", tooltip="They did this step"),
    ]

    def __init__(self, priority_id: int) -> None:
        super().__init__()
        self.priority_id = priority_id
        self.priority: Priority | None = None

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
        """Read it again."""
        number = self.priority_id
        self.with_desk(
            lambda desk: priorities.priority_by_id(desk, number), self._show, group="reload"
        )

    def _show(self, priority: Priority) -> None:
        self.priority = priority
        self.headline(quoted(priority.words))
        self.query_one(RowList).show(lambda width: list(self._rows(priority, width)))

    def _rows(self, priority: Priority, width: int) -> Iterator[Row]:
        where = f"   {', '.join(sorted(priority.dimensions))}" if priority.dimensions else ""
        ours = priority.status is PriorityStatus.SUGGESTED
        state = "our suggestion: ask them" if ours else priority.status
        finish = "no date, their choice" if priority.no_finish_by_choice else ""
        yield Row(
            textwrap.fill(f"{quoted(priority.words)}  {state}{where}   {finish}", width), "it"
        )
        for name, question in QUESTIONS:
            if words := getattr(priority, name):
                yield Row(textwrap.fill(f"{question} {words}", width))
        for line in quiet.about_priority(priority):
            yield Row(textwrap.fill(line, width))
        yield Row("\nSteps")
        for step in priority.steps:
            sign = "x" if step.status is StepStatus.DONE else "o"
            learned = f"  learned: {step.learned}" if step.learned else ""
            yield Row(
                textwrap.fill(
                    f"{sign} {step.words}  ({step.owner}, {step.status}){learned}", width
                ),
                f"step:{step.id}",
            )
        if not priority.steps:
            yield Row("  None yet. N keeps their first small step.")
        yield Row("\nHow it got here")
        for decision in reversed(priority.decisions):
            how = f"decided by them, {decision.how}" if decision.how else "our suggestion, open"
            day = short_day(decision.at, self.desk.zone)
            before = f" (before: {decision.before})" if decision.before else ""
            words = f"{day}  {decision.change}: {decision.value}{before}  {how}"
            key = f"suggestion:{decision.id}" if decision.is_suggestion else ""
            yield Row(textwrap.fill(words, width), key)

    def _step(self) -> Step | None:
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind != "step" or self.priority is None:
            return None
        return next((one for one in self.priority.steps if one.id == int(number)), None)

    @on(OptionList.OptionSelected)
    def action_open(self) -> None:
        """Change what the cursor stands on."""
        kind, _, number = self.query_one(RowList).current.partition(":")
        if kind == "step":
            self._move_step(None)
        elif kind == "suggestion":
            self._answer(int(number))
        else:
            self.action_move()

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
        filled = await self.fill(
            Fill(
                f"How did it go with “{step.words}”?",
                [
                    Asked(
                        "status",
                        "It is",
                        answers=tuple((status, status) for status in StepStatus),
                        chosen=to or step.status,
                    ),
                    Asked("learned", "Learned, in their words (may stay empty)", sort=Sort.THEIRS),
                    ASKED_HOW,
                ],
            )
        )
        if filled:
            self._change(
                lambda desk: priorities.move_step(
                    desk,
                    priority,
                    step,
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
        filled = await self.fill(
            Fill(
                "Their next small step",
                [
                    Asked("words", "In their words", sort=Sort.THEIRS),
                    Asked("owner", "Whose", answers=tuple((o, o) for o in StepOwner)),
                    Asked("try", "Just to try", answers=(("no", False), ("yes", True))),
                    ASKED_HOW,
                ],
                note="There are no steps of ours: what we do is a promise.",
            )
        )
        if filled:
            self._change(
                lambda desk: priorities.add_step(
                    desk,
                    priority,
                    filled["words"],
                    decision_from(filled),
                    owner=filled["owner"],
                    experiment=filled["try"],
                )
            )

    @work
    async def action_edit(self) -> None:
        """They put it differently."""
        priority = self.priority
        if priority is None:
            return
        filled = await self.fill(
            Fill(
                "How do they put it now?",
                [
                    Asked("words", "In their words", sort=Sort.THEIRS, value=priority.words),
                    ASKED_HOW,
                ],
            )
        )
        if filled:
            self._change(
                lambda desk: priorities.reword_priority(
                    desk, priority, filled["words"], decision_from(filled)
                )
            )

    @work
    async def action_move(self) -> None:
        """It rests, moves, is done or let go."""
        priority = self.priority
        if priority is None:
            return
        states = [state for state in PriorityStatus if state is not PriorityStatus.SUGGESTED]
        filled = await self.fill(
            Fill(
                f"Where is “{priority.words}” now?",
                [
                    Asked(
                        "status",
                        "It is",
                        answers=tuple((state, state) for state in states),
                        chosen=priority.status,
                    ),
                    ASKED_HOW,
                ],
            )
        )
        if filled:
            self._change(
                lambda desk: priorities.move_priority(
                    desk, priority, filled["status"], decision_from(filled)
                )
            )

    @work
    async def _answer(self, decision_id: int) -> None:
        priority = self.priority
        if priority is None:
            return
        filled = await self.fill(Fill("Did they say yes to it?", [ASKED_HOW]))
        decided = decision_from(filled) if filled else None
        if decided is not None:
            self._change(
                lambda desk: priorities.accept_suggestion(desk, priority, decision_id, decided)
            )

    def _change(self, act: Callable[[Desk], Priority]) -> None:
        def changed(priority: Priority) -> None:
            self._show(priority)
            self.say("Kept.")

        self.with_desk(act, changed)
