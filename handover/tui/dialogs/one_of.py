"""Every answer a field has, one under the other: a letter leads to one, and Enter chooses it."""

from __future__ import annotations

from collections.abc import Sequence

from textual.events import Key

from handover.tui.dialogs.ask import Pick
from handover.tui.widgets.rows import RowList


class OneOf(Pick):
    """The answers of a field. Nothing is another answer before Enter; Esc leaves it as it was."""

    def __init__(self, label: str, answers: Sequence[str], at: int, typed: str = "") -> None:
        super().__init__(label, [(str(number), words) for number, words in enumerate(answers)])
        self.at = at
        """The answer one begins at."""
        self.typed = typed
        """What was typed so far of the answer that is meant."""

    def on_mount(self) -> None:
        """Stand on the answer there is, or on the one a letter was typed for."""
        super().on_mount()
        self.query_one(RowList).stand_on(str(self.at))

    def on_key(self, event: Key) -> None:
        """Letters spell the answer; one with which no answer goes on begins another."""
        if not (event.character and event.is_printable):
            return
        event.stop()
        answers = [words for _, words in self.things]
        for typed in (self.typed + event.character, event.character):
            found = beginning_with(typed, answers)
            if found is not None:
                self.typed = typed
                self.query_one(RowList).stand_on(str(found))
                return


def beginning_with(typed: str, answers: Sequence[str]) -> int | None:
    """The first answer that begins like that; None if none does."""
    begins = typed.casefold()
    found = (at for at, words in enumerate(answers) if words.casefold().startswith(begins))
    return next(found, None)
