"""A screen that off shift is read only once it was said why (A10)."""

from __future__ import annotations

from textual import work

from handover.desk import off_shift
from handover.house.follow_ups import FollowUp
from handover.house.refusals import Refusal
from handover.rules.concerns import NO_ANSWERS, Answers, HeldByRules, Unanswered
from handover.tui.dialogs.questions import Questions
from handover.tui.screens.base import HouseScreen
from handover.tui.widgets.rows import RowList


class SaysWhy(HouseScreen[None]):
    """Nothing is shown of it before that; without an answer one is back where one was."""

    _because: Answers = NO_ANSWERS
    """Why it is read off shift, once it was said."""
    _asking = False

    def held(self, refusal: Refusal) -> None:
        """Ask why, or say what else stands in the way."""
        if not isinstance(refusal, Unanswered):
            self.refused(refusal)
        elif not self._asking:
            self._asking = True
            self._ask_why(refusal)

    @work(exclusive=True, group="ask why")
    async def _ask_why(self, asked: Unanswered) -> None:
        answers = await self.app.push_screen_wait(Questions(asked.concerns, opening=True))
        if answers is None:
            self.dismiss(None)
            return
        self._asking, self._because = False, answers
        self.reload()


HELD = "(not on shift: Enter asks why)"
"""What stands in place of what others promised somebody, until it was said why one reads it."""


def held_key(promise: FollowUp, key: str) -> str:
    """The row that asks why one reads it; `key` is that of the row that is there afterwards."""
    return f"held:{promise.resident_id}:{key}"


class SaysWhyOfOne(HouseScreen[None]):
    """What is about somebody stands there in one line until it was said why one reads it."""

    def say_why_first(self, held: str) -> None:
        """Ask why, from the row of that key; then stand on what it held back."""
        _, whose, key = held.split(":", 2)
        self.query_one(RowList).stand_on_next(key)
        self.say_why(int(whose))

    def say_why(self, whose: int, answers: Answers = NO_ANSWERS) -> None:
        """Ask why, once a day as on their page; then everything is read again."""

        def otherwise(refusal: Refusal) -> None:
            if isinstance(refusal, HeldByRules):
                self._ask_of_one(whose, refusal)
            else:
                self.refused(refusal)

        self.with_desk(
            lambda desk: off_shift.say_why(desk, whose, answers),
            lambda _: self.read_again(),
            otherwise=otherwise,
        )

    def read_again(self) -> None:
        """It was said why."""
        self.reload()

    @work(exclusive=True, group="ask")
    async def _ask_of_one(self, whose: int, held: HeldByRules) -> None:
        answers = await self.app.push_screen_wait(Questions(held.concerns, opening=True))
        if answers is not None:
            self.say_why(whose, answers)
