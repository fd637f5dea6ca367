"""The form of a limit: what they say, for how long, what it depends on, and how we know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any, cast

from textual import on

from handover.desk.boundaries import Says
from handover.desk.desk import Desk
from handover.desk.limits import LimitsPage
from handover.house.boundaries import Held, LimitKind, Sort, Value
from handover.house.refusals import Refusal
from handover.house.times import house_day
from handover.tui.dialogs.ask import UNSAID, Asked, Fill
from handover.tui.dialogs.how_we_know import ASKED_HOW, MUST_SAY
from handover.tui.widgets.fields import Choice

KNOWN = tuple((words, how) for words, how in ASKED_HOW.answers if how is not None)
THEIR_WORD = Asked("how", "How we know", answers=KNOWN, chosen=ASKED_HOW.chosen)
"""A limit is never our suggestion: without their word nothing changes."""

LOOK_AGAIN = Asked(
    "review",
    "Look at it again",
    answers=(
        ("at the usual time", None),
        ("in a week", 7),
        ("in two weeks", 14),
        ("in four weeks", 28),
        ("in three months", 91),
        ("in a year", 365),
    ),
)
TURN = (Value.UNSET, Value.NEVER, Value.MAYBE, Value.ALWAYS)
"""In which order Space goes through the answers."""


def turned(value: Value, by: int) -> Value:
    """The answer so many steps further on."""
    return TURN[(TURN.index(value) + by) % len(TURN)]


def asked_about(page: LimitsPage, desk: Desk, number: int, value: Value) -> list[Asked]:
    """What is asked when somebody says something about a row; `value` is the answer to begin with.

    Row 0 is a new row of one's own.
    """
    before = page.said.get(number, ())
    last = before[-1] if before else None
    name = page.name or ("The house" if page.holder.held is Held.HOUSE else "I")
    asked = []
    if number == 0:
        asked.append(Asked("text", "What is it about? A topic, a touch, company, a time of day"))
        asked.append(Asked("sort", "It is about", answers=tuple((s.value, s) for s in Sort)))
    answers = tuple((one.words, one) for one in TURN)
    say = "say" if name == "I" else "says"
    asked.append(Asked("value", f"{name} {say}", answers=answers, chosen=value))
    if page.holder.held is not Held.HOUSE:
        until = (("until we look at it again", False), ("today only, gone at 05:00", True))
        asked.append(Asked("today_only", "It holds", answers=until, chosen=False))
    asked += [
        Asked("depends_on", "What does it depend on?", value=last.depends_on if last else ""),
        Asked("why", "Why, if there is something to say", value=last.why if last else ""),
    ]
    kinds = tuple((kind.value, kind) for kind in LimitKind)
    asked.append(Asked("kind", "It is", answers=kinds, chosen=last.kind if last else kinds[0][1]))
    if page.holder.held is Held.RESIDENT:
        with_whom = (last.agreed_with if last else "") or desk.who.name
        asked.append(Asked("agreed_with", "Talked over with", value=with_whom))
        return [*asked, LOOK_AGAIN, THEIR_WORD]
    return [*asked, LOOK_AGAIN]


class LimitForm(Fill):
    """How we know is chosen as soon as more is left open than before: F2 alone keeps nothing."""

    def __init__(self, heading: str, asked: Sequence[Asked], was: Value, *, note: str = "") -> None:
        self.was = was
        """What they say about it now."""
        begun = next(one.chosen for one in asked if one.name == "value")
        super().__init__(heading, [self._of_their_word(one, begun) for one in asked], note=note)

    def _looser(self, value: Value) -> bool:
        return self.was is not Value.UNSET and value.room > self.was.room

    def _of_their_word(self, one: Asked, value: Value) -> Asked:
        if one.name != THEIR_WORD.name:
            return one
        return replace(one, must=MUST_SAY.must, chosen=None if self._looser(value) else one.chosen)

    def not_kept(self, refusal: Refusal, *, once_more: bool = False) -> None:
        """Over what somebody else has put in the book, how we know is said anew."""
        super().not_kept(refusal, once_more=once_more)
        if once_more:
            # It may be stricter than what one began with; nothing leaves less open than never.
            self.was = Value.NEVER
            for how in self.query(f"#field-{THEIR_WORD.name}").results(Choice):
                how.value = UNSAID

    @on(Choice.Chosen, "#field-value")
    def _ask_how_we_know(self, chosen: Choice.Chosen) -> None:
        for how in self.query(f"#field-{THEIR_WORD.name}").results(Choice):
            if self._looser(cast("Value", chosen.choice.value)):
                how.value = UNSAID
            elif how.value == UNSAID:
                how.value = THEIR_WORD.chosen


def says_from(filled: dict[str, Any], desk: Desk, *, told_in: int | None = None) -> Says:
    """What was filled in."""
    days = filled["review"]
    today = house_day(desk.now(), desk.zone)
    return Says(
        filled["value"],
        depends_on=filled["depends_on"],
        why=filled["why"],
        kind=filled["kind"],
        agreed_with=filled.get("agreed_with", ""),
        review_on=today + timedelta(days=days) if days else None,
        today_only=filled.get("today_only", False),
        told_in=told_in,
    )
