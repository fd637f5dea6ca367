"""What residents want: their priorities, their steps, and who decided what."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum

from handover.house.dataclass import dataclass
from handover.house.refusals import NeedsTheirDecision
from handover.house.regex import regex

LONG_UNMENTIONED = timedelta(days=7)
"""After so long a priority comes back as a question to put to the person."""


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


class Company(StrEnum):
    """More company on this? What they said, if they were asked."""

    NOT_SAID = ""
    YES = "yes"
    NOT_NOW = "not now"
    NO = "no"


class StepOwner(StrEnum):
    """Whose step it is. There are no steps of ours: what we promise is a follow-up."""

    PERSON = "person"
    TOGETHER = "together"
    PERSON_OFFERS = "person offers"
    """Something the person does for others."""

    @property
    def words(self) -> str:
        """As it stands on the screen."""
        return {"person": "theirs", "together": "together"}.get(self, "theirs, for others")


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
    agreed_wording: bool = False
    """The words are not theirs alone: the wording was agreed with them (A8)."""


def their_word(
    decided: TheirDecision | None, whose: str = "This is theirs to say."
) -> TheirDecision:
    """How we know that the person decided it.

    Raises:
        NeedsTheirDecision: Nobody said so; `whose` is the first sentence they are told.
    """
    if decided is None:
        raise NeedsTheirDecision(f"{whose} Ask them, and say how we know.")
    return decided


@dataclass(frozen=True, slots=True)
class Decision:
    """One change of what belongs to a person, or a suggestion of one."""

    id: int
    priority_id: int
    step_id: int | None
    change: str
    """What changed: `words`, `status`, `step`, `order`, or one of `ANSWERED`."""
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
    agreed_wording: bool = False
    answered_by: int | None = None
    """Who wrote down what they said to a suggestion."""
    answered_at: datetime | None = None

    @property
    def is_suggestion(self) -> bool:
        """Is it ours, still waiting for the person's word?"""
        return self.how is None


ANSWERED = (
    "dimensions",
    "specific",
    "why_it_matters",
    "have",
    "within_reach",
    "start_on",
    "finish_on",
    "no_finish_by_choice",
    "company",
)
"""What a person may say about a priority besides its words; all of it may stay unsaid."""


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
    """What they learned, however it went."""
    say_it_myself: bool = False
    """They speak for themselves; we are beside them, not in front."""
    version: int = 1


@dataclass(frozen=True, slots=True)
class Priority:
    """What matters to a resident, in the only words that count: theirs."""

    id: int
    resident_id: int
    words: str
    status: PriorityStatus
    position: int
    """Their order, from 1; a suggestion of ours has no place in it: 0."""
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
    company: Company = Company.NOT_SAID
    """More company on this?"""
    version: int = 1
    mentioned_at: datetime | None = None
    """UTC; when it last came up."""
    steps: tuple[Step, ...] = ()
    decisions: tuple[Decision, ...] = ()

    @property
    def next_step(self) -> Step | None:
        """The first step still to do."""
        return next((step for step in self.steps if step.status.alive), None)

    @property
    def ours(self) -> bool:
        """Is it only a suggestion?"""
        return self.status is PriorityStatus.SUGGESTED

    @property
    def suggestions(self) -> tuple[Decision, ...]:
        """What we suggested and nobody has answered, oldest first."""
        return tuple(one for one in self.decisions if one.is_suggestion)

    def waits_to_be_mentioned(self, now: datetime) -> bool:
        """Has nobody spoken of it for a week? What rests is left to rest. `now` is in UTC."""
        if not self.status.alive or self.status is PriorityStatus.RESTING:
            return False
        return self.mentioned_at is not None and now - self.mentioned_at > LONG_UNMENTIONED


_MENTION = regex(r"(?<![\w#&/])#(\d{1,2})(?![\w#])")


def mentioned(text: str) -> tuple[int, ...]:
    """The places of priorities that a text names: `#2` is the second in their order."""
    return tuple(dict.fromkeys(int(found[1]) for found in _MENTION.finditer(text)))
