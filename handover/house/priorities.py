"""What residents want: their priorities, their steps, and who decided what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Dimension(StrEnum):
    """Where in life it belongs (SAMHSA, S4:152). Chosen by the person; any, none, never scored."""

    HEALTH = "health"
    HOME = "home"
    PURPOSE = "purpose"
    COMMUNITY = "community"


class PriorityStatus(StrEnum):
    """Where a priority is. `done` and `let go` are equals; anything may follow anything."""

    SUGGESTED = "suggested"
    """Ours, not theirs, until they say so."""
    WISH = "wish"
    CHOSEN = "chosen"
    MOVING = "moving"
    RESTING = "resting"
    DONE = "done"
    LET_GO = "let go"

    @property
    def alive(self) -> bool:
        """Is it still wanted?"""
        return self not in (PriorityStatus.DONE, PriorityStatus.LET_GO, PriorityStatus.SUGGESTED)


class StepOwner(StrEnum):
    """Whose step it is. There are no steps of ours: what we promise is a follow-up."""

    PERSON = "person"
    TOGETHER = "together"
    PERSON_OFFERS = "person offers"
    """Something the person does for others."""


class StepStatus(StrEnum):
    """Where a step is. There is no failing."""

    OPEN = "open"
    DOING = "doing"
    DONE = "done"
    CHANGED = "changed"
    DROPPED = "dropped"

    @property
    def alive(self) -> bool:
        """Is it still to do?"""
        return self in (StepStatus.OPEN, StepStatus.DOING)


class HowWeKnow(StrEnum):
    """How we know that the person decided it (R110)."""

    HERE_NOW = "here now"
    TOLD_ME = "told me"
    WROTE_IT = "wrote it"


@dataclass(frozen=True, slots=True)
class TheirDecision:
    """The person decided. Without this a change is only a suggestion (B7)."""

    how: HowWeKnow
    told_at: datetime | None = None
    """UTC; when they said so, if it was not now."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One change of what belongs to a person, or a suggestion of one."""

    id: int
    priority_id: int
    step_id: int | None
    change: str
    """What changed: `words`, `status`, `finish`, `step`, `order`."""
    value: str
    """To what."""
    before: str
    """From what."""
    how: HowWeKnow | None
    """None for a suggestion nobody has answered."""
    told_at: datetime | None
    recorded_by: int
    at: datetime
    """UTC."""

    @property
    def is_suggestion(self) -> bool:
        """Is it ours, still waiting for the person's word?"""
        return self.how is None


@dataclass(frozen=True, slots=True)
class Step:
    """A small next step of the person's."""

    id: int
    priority_id: int
    words: str
    owner: StepOwner
    status: StepStatus
    experiment: bool = False
    """Trying it out is enough."""
    learned: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class Priority:
    """What matters to a resident, in the only words that count: theirs."""

    id: int
    resident_id: int
    words: str
    status: PriorityStatus
    position: int
    """Their order, from 1."""
    dimensions: frozenset[Dimension] = frozenset()
    specific: str = ""
    """What exactly would be different?"""
    why_it_matters: str = ""
    """Why does it matter to you?"""
    have: str = ""
    """What do you already have, and what help would you like?"""
    within_reach: str = ""
    """Does it feel within reach from here?"""
    start_on: date | None = None
    finish_on: date | None = None
    no_finish_by_choice: bool = False
    """"No date, my choice" is an answer."""
    version: int = 1
    mentioned_at: datetime | None = None
    """UTC; when it last came up."""
    steps: tuple[Step, ...] = ()
    decisions: tuple[Decision, ...] = ()

    @property
    def next_step(self) -> Step | None:
        """The first step still to do."""
        return next((step for step in self.steps if step.status.alive), None)
