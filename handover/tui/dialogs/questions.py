"""The one dialog of a save: everything the rules block or ask, together."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import Static

from handover.rules.concerns import Answer, Answers, Concern, Level
from handover.tui.dialogs.base import Dialog
from handover.tui.plain import plain
from handover.tui.widgets.fields import Choice, Line

NOT_YET = ""


class Questions(Dialog[Answers]):
    """What stands in the way of this save, and the ways out of it."""

    BINDINGS = [
        Binding("f2,ctrl+s", "keep", "Keep it", id="questions.keep"),
    ]

    def __init__(self, concerns: Sequence[Concern]) -> None:
        self.blocks = [concern for concern in concerns if concern.level is Level.BLOCK]
        self.asks = [concern for concern in concerns if concern.level is Level.ASK]
        super().__init__(
            "This cannot be kept yet" if self.blocks else "Before this is kept: what was it?"
        )

    def compose_body(self) -> ComposeResult:
        """Blocks with their ways out; asks with their answers and room for a few words."""
        for concern in self.blocks:
            ways = " · ".join(concern.instead or concern.exits)
            yield Static(plain(f"{concern.why}\n   What you can do: {ways}"), markup=False)
        if self.blocks:
            yield Static(plain("Esc goes back to your text. Nothing is lost."), markup=False)
            return
        for number, concern in enumerate(self.asks):
            yield Static(plain(concern.why), markup=False)
            answers = [("choose with Space", NOT_YET), *((exit, exit) for exit in concern.exits)]
            yield Choice("", answers, NOT_YET, id=f"answer-{number}")
            yield Line(placeholder="in your words, if you like", id=f"words-{number}")
        yield Static(plain("It is kept as it happened; nobody is blamed for it."), markup=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A block is answered by changing the text or the time, not here."""
        return not (action == "keep" and self.blocks)

    def action_keep(self) -> None:
        """Keep it with these answers, once every question has one."""
        given: dict[str, Answer] = {}
        for number, concern in enumerate(self.asks):
            choice: Choice[str] = self.query_one(f"#answer-{number}", Choice)
            if choice.value == NOT_YET:
                choice.focus()
                self.say("Choose an answer with Space, then F2 keeps it.")
                return
            words = self.query_one(f"#words-{number}", Line).value
            given[concern.rule] = Answer(choice.value, words)
        self.dismiss(Answers(given))
