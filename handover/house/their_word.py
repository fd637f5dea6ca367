"""How we know what somebody decided about words of theirs, where only that is kept."""

from __future__ import annotations

from datetime import datetime

from handover.house.dataclass import dataclass
from handover.house.priorities import HowWeKnow


@dataclass(frozen=True, slots=True)
class TakenBack:
    """That somebody took words of theirs back. What they said stands nowhere."""

    resident_id: int
    how: HowWeKnow
    told_at: datetime | None
    """UTC; when they said so, if it was not when it was written down."""
    recorded_by: int
    at: datetime
    """UTC."""


@dataclass(frozen=True, slots=True)
class HowToMeet:
    """One wording of how somebody would like to be met, with how we know."""

    id: int
    resident_id: int
    words: str
    how: HowWeKnow
    told_at: datetime | None
    """UTC; when they said so, if it was not when it was written down."""
    recorded_by: int
    at: datetime
    """UTC."""
