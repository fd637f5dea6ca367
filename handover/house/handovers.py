"""Passing on: what one shift leaves and how the next one receives it.

A handover is *prepared* while its lines are written, *waiting* once it was handed over, *said back*
once somebody received it and said it in their own words, and *closed* when the person who gave
it has confirmed that. Nobody is locked in: it may be *left on the table* with a reason and is then
*picked up*; somebody who works on simply *carries on*.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from handover.house.dataclass import dataclass

HOUSE_PART = 0
"""The part of a handover that is about the house and not about one resident."""

READ_ALOUD_WORDS_A_MINUTE = 130
"""How fast a tired person reads aloud."""


class HandoverStatus(StrEnum):
    """Where a handover is."""

    PREPARED = "prepared"
    WAITING = "waiting"
    LEFT = "left on the table"
    SAID_BACK = "said back"
    CLOSED = "closed"
    CARRIED_ON = "carried on"

    @property
    def to_receive(self) -> bool:
        """Can it still be received?"""
        return self in (HandoverStatus.WAITING, HandoverStatus.LEFT, HandoverStatus.SAID_BACK)


class Heard(StrEnum):
    """What the receiver says to one part."""

    GOT_IT = "got it"
    ASK = "ask"


class EntryKind(StrEnum):
    """What can be handed over."""

    NOTE = "note"
    ADDENDUM = "addendum"
    OWN_WORDS = "own words"
    FOLLOW_UP = "follow-up"
    PRIORITY = "priority"
    CELEBRATION = "celebration"
    CORRECTION = "correction"
    BOUNDARY = "boundary"
    AGREEMENT = "agreement"
    PLAN = "plan"
    PACT = "mutual agreement"
    CHECK_IN = "check-in"
    MY_SIDE = "my side"
    ARRIVAL = "arrival"
    CONFIDENCE = "confidence"
    FEEDBACK = "feedback"
    ANSWER = "answer"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened in the book. It lands in exactly one handover."""

    id: int
    kind: EntryKind
    subject_id: int
    resident_id: int | None
    by: int
    at: datetime
    """UTC."""
    handover_id: int | None
    """None until the next handover takes it along."""
    state: str = ""
    """Where a promise or a priority stood then; it goes on changing, the handover does not."""
    words: str = ""
    """What a priority was called then."""
    step: str = ""
    """Its next step then."""


@dataclass(frozen=True, slots=True)
class Line:
    """What the shift that leaves wants to say about one part, in one place."""

    part: int
    """A resident's id, or `HOUSE_PART`."""
    text: str
    """The one thing to pass on."""
    good_word: str = ""
    """Something good about the person; said first (Safewards: positive words)."""
    nothing: bool = False
    """"Nothing to pass on" is a complete answer."""
    by: int | None = None
    at: datetime | None = None
    version: int = 1

    @property
    def said(self) -> bool:
        """Has anything been said about this part?"""
        return bool(self.text or self.good_word or self.nothing)


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """One person heard one part, in the version they read."""

    part: int
    staff_id: int
    heard: Heard
    version_seen: int
    """The highest entry of that part they saw; a later one is "new since you read"."""
    at: datetime
    """UTC."""
    question: str = ""
    answer: str = ""
    answered_by: int | None = None
    answered_at: datetime | None = None
    """UTC."""


@dataclass(frozen=True, slots=True)
class ReadBack:
    """What a receiver will carry, in their own words."""

    part: int
    staff_id: int
    text: str
    at: datetime
    """UTC."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What the giver put right after hearing it said back. An addition, never an edit."""

    id: int
    part: int
    by: int
    text: str
    at: datetime
    """UTC."""


@dataclass(frozen=True, slots=True)
class Handover:
    """One handing over, from one shift to the next."""

    id: int
    status: HandoverStatus
    prepared_at: datetime
    given_by: int | None = None
    given_at: datetime | None = None
    """UTC; the moment of the cut."""
    from_words: str = ""
    """The shift that gives: `Night`."""
    to_words: str = ""
    """The shift that receives: `Day`."""
    left_because: str = ""
    """Why nobody was there to receive it."""
    confirmed_by: int | None = None
    confirmed_at: datetime | None = None
    skipped_because: str = ""
    """Why nothing was said back, if it was not."""
    version: int = 1
    lines: tuple[Line, ...] = ()
    acknowledgements: tuple[Acknowledgement, ...] = ()
    """In the order in which they were said."""
    read_backs: tuple[ReadBack, ...] = ()
    corrections: tuple[Correction, ...] = ()

    def line_of(self, part: int) -> Line:
        """What was said about that part; an empty line if nothing."""
        return next((line for line in self.lines if line.part == part), Line(part, ""))

    def heard_by(self, staff_id: int, part: int) -> Acknowledgement | None:
        """The last thing that person said to that part, whatever the clock said then."""
        mine = [a for a in self.acknowledgements if a.staff_id == staff_id and a.part == part]
        return mine[-1] if mine else None


def minutes_aloud(words: int) -> int:
    """Whole minutes it takes to read that many words aloud; at least one for any text."""
    return -(-words // READ_ALOUD_WORDS_A_MINUTE)
