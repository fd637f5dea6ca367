"""Asking how the support lands: now and then, in a rhythm they choose, and never demanded."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum

from handover.house.dataclass import dataclass
from handover.house.notes import Carry
from handover.house.priorities import HowWeKnow

FIRST_AFTER = timedelta(days=14)
"""The first is two weeks after somebody arrived, and from then on every four (R131)."""
EVERY = timedelta(days=28)


class Topic(StrEnum):
    """What may be asked. Each may be skipped."""

    LANDS = "lands"
    DISTANCE = "distance"
    LIMITS = "limits"
    CHANGE = "change"
    MET = "met"
    SEEN = "seen"
    BOTH_WAYS = "both ways"
    TOWARDS = "towards"
    GOOD_LIFE = "good life"

    @property
    def asks(self) -> str:
        """The question as it is put."""
        return _ASKS[self]


_ASKS = {
    Topic.LANDS: "How does our support land with you?",
    Topic.DISTANCE: "Are we too close, too far, just right?",
    Topic.LIMITS: "Your boundaries today: has anything moved?",
    Topic.CHANGE: "What would you change? What are you only trying out?",
    Topic.MET: "When did somebody here really meet you, and when not?",
    Topic.SEEN: "What do you see another way than we do?",
    Topic.BOTH_WAYS: "What do we give each other? Is it fair, both ways?",
    Topic.TOWARDS: "What would you like more of from here on?",
    Topic.GOOD_LIFE: "What makes a good life, for you?",
}
"""One for each task of peer support is among them (E5), in plain words."""


@dataclass(frozen=True, slots=True)
class CheckIn:
    """What somebody said when they were asked, in their words."""

    id: int
    resident_id: int
    by: int
    """Who asked."""
    at: datetime
    """UTC."""
    carry: Carry
    """Does it go to the next shift? They decide."""
    how: HowWeKnow
    told_at: datetime | None = None
    """UTC; when they said so, if it was not then."""
    answers: tuple[tuple[Topic, str], ...] = ()
    """What they answered; nothing is there for what was skipped."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often somebody wants to be asked, where they said so."""

    resident_id: int
    every_days: int
    """0 if they do not want to be asked."""
    next_on: date | None
    how: HowWeKnow
    told_at: datetime | None
    by: int
    at: datetime
    """UTC."""
    version: int = 1

    @property
    def stopped(self) -> bool:
        """Do they not want to be asked? That is an answer."""
        return self.every_days == 0


def next_day(arrived_on: date | None, rhythm: Rhythm | None, last_on: date | None) -> date | None:
    """The day on which to ask next; None if they are not to be asked."""
    if rhythm is not None:
        return None if rhythm.stopped else rhythm.next_on
    if last_on is not None:
        return last_on + EVERY
    return arrived_on + FIRST_AFTER if arrived_on else None
