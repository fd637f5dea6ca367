"""Arriving: what is told in the first hours, in whatever order, and nothing demanded.

Only the limits of confidence come first, before anybody is asked anything (E8). "Rather not yet"
and "not now" are answers like any other.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

from handover.house.dataclass import dataclass
from handover.house.notes import OwnWords
from handover.house.people import Resident, StayStatus
from handover.house.priorities import HowWeKnow

ARRIVING_FOR = timedelta(hours=72)
"""So long somebody is arriving; what is open after that is brought up once more (N12)."""


class ArrivalKey(StrEnum):
    """What is told or offered to everybody who arrives, in the order in which it is offered."""

    CONFIDENCE = "confidence"
    WHAT_THIS_IS = "what this is"
    HOURS = "hours"
    HOUSE_LINE = "house line"
    WHAT_WE_WRITE = "what we write"
    AGREEMENTS = "agreements"
    BOUNDARIES = "boundaries"
    PLAN = "plan"
    HANDOVER = "handover"

    @property
    def words(self) -> str:
        """What it is called on a screen and in a handover."""
        return _WORDS[self]

    @property
    def is_offer(self) -> bool:
        """Is it offered rather than told? Then there is something for them to say yes or no to."""
        return self in (ArrivalKey.BOUNDARIES, ArrivalKey.PLAN, ArrivalKey.HANDOVER)


_WORDS = {
    ArrivalKey.CONFIDENCE: "What we cannot keep to ourselves",
    ArrivalKey.WHAT_THIS_IS: "What this house is, and is not",
    ArrivalKey.HOURS: "Who is here when",
    ArrivalKey.HOUSE_LINE: "How to reach the house",
    ArrivalKey.WHAT_WE_WRITE: "What we write down, and who reads it",
    ArrivalKey.AGREEMENTS: "What the house has agreed",
    ArrivalKey.BOUNDARIES: "A first talk about boundaries",
    ArrivalKey.PLAN: "A plan for hard times",
    ArrivalKey.HANDOVER: "To be there when we hand over",
}


class ArrivalAnswer(StrEnum):
    """What became of it."""

    TOLD = "told"
    """Told, or for an offer: offered and talked about."""
    RATHER_NOT_YET = "rather not yet"
    """They said so."""
    NOT_NOW = "not now"
    """It was not the moment; nobody has asked."""


@dataclass(frozen=True, slots=True)
class ArrivalItem:
    """One thing as it was told, or not yet, once. What is said later stands after it."""

    id: int
    stay_id: int
    item: ArrivalKey
    answer: ArrivalAnswer
    at: datetime
    """UTC."""
    told_by: int
    """Staff member."""
    own_words_id: int | None = None
    own_words: OwnWords | None = None
    """What they said to it, unless they took it back."""


@dataclass(frozen=True, slots=True)
class LongerStay:
    """What was agreed about a stay that is longer than is usual here."""

    id: int
    stay_id: int
    agreed: str
    """What, in a sentence."""
    agreed_with: str
    """With whom."""
    until_on: date | None
    """Until when; None for open."""
    how: HowWeKnow
    agreed_at: datetime
    """UTC."""
    recorded_by: int
    told_at: datetime | None = None


def newest_of(said: Sequence[ArrivalItem]) -> dict[ArrivalKey, ArrivalItem]:
    """What counts of each item: what was said last. `said` stands in the order it was said."""
    return {one.item: one for one in said}


def still_open(said: Sequence[ArrivalItem]) -> tuple[ArrivalKey, ...]:
    """What has not been told yet, in the order in which it is offered."""
    newest = newest_of(said)
    return tuple(
        key
        for key in ArrivalKey
        if key not in newest or newest[key].answer is not ArrivalAnswer.TOLD
    )


def is_arriving(resident: Resident, said: Sequence[ArrivalItem], now: datetime) -> bool:
    """Is somebody in their first three days here, with something still to be told?

    Derived, never stored: a stay is expected, under way or over.
    """
    stay = resident.stay
    if stay is None or stay.status is not StayStatus.STAYING or stay.arrived_at is None:
        return False
    return now - stay.arrived_at < ARRIVING_FOR and bool(still_open(said))
