"""The one dialog of a save: everything the rules block or ask, together.

The same dialog shows hints when somebody asks for them; those may all be left as they are.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.widgets import Static

from handover.desk import reflections
from handover.desk.asking import Question, Way, in_the_way, questions
from handover.desk.desk import Desk
from handover.rules.concerns import Answer, Answers, Concern
from handover.tui.dialogs.base import Dialog
from handover.tui.plain import plain
from handover.tui.widgets.fields import Choice, Line

CHOOSE = "choose with Space"
LEAVE = "leave it as it is"
LATER = "not yet: it is asked when you finish"
ALL_MAY_STAY = "All of it may be left as it is."
MUST_LATER = "Nothing has to be answered yet."
WORDS_WELCOME = "in your words, if you like"
YES = (("not yet", False), ("yes", True))


class Questions(Dialog[Answers]):
    """What stands in the way of this save, and the ways out of it.

    `about` is the name of the resident it is about. With `freely`, hints are shown and nothing has
    to be answered.
    """

    BINDINGS = [
        Binding("f2,ctrl+s", "keep", "Keep it", id="questions.keep"),
    ]

    def __init__(
        self,
        concerns: Sequence[Concern],
        *,
        about: str = "",
        freely: bool = False,
        opening: bool = False,
    ) -> None:
        self.in_the_way = in_the_way(concerns)
        self.questions = questions(concerns, about=about)
        self.freely = freely
        self.opening = opening
        """Is it about opening a page? Then there is nothing that could be kept as it happened."""
        super().__init__(self._heading(concerns))

    def _heading(self, concerns: Sequence[Concern]) -> str:
        if self.freely:
            later = any(one.must for one in self.questions)
            return f"What the house rules say here. {MUST_LATER if later else ALL_MAY_STAY}"
        if self.in_the_way:
            return "This cannot be kept yet"
        if self.opening:
            return "Before it opens"
        many = len(self.questions) > 1
        return f"Before this is kept: {'a few questions' if many else 'one question'}"

    def compose_body(self) -> ComposeResult:
        """What cannot be, with where to put it right; or every question with its answers."""
        for concern in self.in_the_way:
            ways = " · ".join(concern.instead or concern.exits)
            yield Static(plain(f"{concern.why}\n   What you can do: {ways}"), markup=False)
        if self.in_the_way:
            yield Static(plain("Esc goes back to your text. Nothing is lost."), markup=False)
            return
        for number, question in enumerate(self.questions):
            yield Asking(question, number, freely=self.freely, tip=self._tip(question))
        if not (self.freely or self.opening):
            yield Static(plain("It is kept as it happened; nobody is blamed for it."), markup=False)

    def _tip(self, question: Question) -> str:
        """What the team learned from such a thing last."""
        desk: Desk | None = getattr(self.app, "desk", None)
        if desk is None:
            return ""
        learned = reflections.tips(desk, question.asked_as.partition(":")[0])
        return learned[0].words if learned else ""

    @on(Choice.Chosen)
    def _is_answered(self) -> None:
        self.say("")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What cannot be is put right in its field, not here."""
        return not (action == "keep" and self.in_the_way)

    def action_keep(self) -> None:
        """Keep it with these answers, once every question has one."""
        given: dict[str, Answer] = {}
        for asking in self.query(Asking):
            if missing := asking.missing():
                asking.query_one(Choice).focus()
                self.say(missing)
                return
            if answer := asking.answer():
                given[asking.question.asked_as] = answer
        self.dismiss(Answers(given))


class Asking(Vertical):
    """One question: what was found, the ways out, and what goes with the one that is chosen."""

    def __init__(self, question: Question, number: int, *, freely: bool, tip: str = "") -> None:
        super().__init__()
        self.tip = tip
        self.question = question
        self.number = number
        self.must = question.must and not freely

    def compose(self) -> ComposeResult:
        """The sentence, the answers, room for words, and the person's yes."""
        number = self.number
        yield Static(plain(self.question.says), markup=False)
        if self.tip:
            yield Static(plain(f"The team has learned: {self.tip}"), classes="quiet", markup=False)
        nothing = CHOOSE if self.must else LATER if self.question.must else LEAVE
        ways = [(nothing, None), *((way.words, way) for way in self.question.ways)]
        yield Choice[Way | None]("", ways, None, id=f"answer-{number}")
        yield Static(id=f"becomes-{number}", classes="quiet", markup=False)
        yield Line(placeholder=WORDS_WELCOME, id=f"words-{number}")
        yield Choice[bool]("", YES, False, id=f"yes-{number}")

    def on_mount(self) -> None:
        """Show what belongs to no answer yet."""
        self._show()

    @on(Choice.Chosen)
    def _show(self) -> None:
        way = self.way
        words = self.query_one(f"#words-{self.number}", Line)
        words.display = self.must if way is None else self.must or bool(way.asks_for)
        words.placeholder = (way.asks_for if way else "") or WORDS_WELCOME
        becomes = self.query_one(f"#becomes-{self.number}", Static)
        becomes.display = way is not None and way.becomes is not None
        becomes.update(plain(f"   → {way.becomes}") if way and way.becomes else plain(""))
        yes: Choice[bool] = self.query_one(f"#yes-{self.number}", Choice)
        yes.display = way is not None and bool(way.asks_yes)
        yes.relabel(way.asks_yes if way else "")

    @property
    def way(self) -> Way | None:
        """The way chosen so far."""
        chosen: Choice[Way | None] = self.query_one(f"#answer-{self.number}", Choice)
        return chosen.value

    def missing(self) -> str:
        """What is still to be answered, if anything."""
        way = self.way
        if way is None:
            return f"{'Choose an answer with Space, then F2 keeps it.' if self.must else ''}"
        said_yes: Choice[bool] = self.query_one(f"#yes-{self.number}", Choice)
        needed = bool(way.asks_for) and (not way.asks_yes or said_yes.value)
        if needed and not self.query_one(f"#words-{self.number}", Line).value.strip():
            return f"Type {way.asks_for}, then F2 keeps it."
        return ""

    def answer(self) -> Answer | None:
        """The answer, with the words beside it; None if it is left as it is."""
        way = self.way
        if way is None:
            return None
        words = self.query_one(f"#words-{self.number}", Line)
        yes: Choice[bool] = self.query_one(f"#yes-{self.number}", Choice)
        return Answer(
            way.answer.choice,
            (words.value if words.display else "") or way.answer.words,
            agreed=yes.display and yes.value,
        )
