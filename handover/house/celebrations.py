"""Good things, however small. Never counted, never ranked."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from handover.house.dataclass import dataclass


class Share(StrEnum):
    """Who may hear of it."""

    PERSON_ONLY = "person only"
    TEAM = "team"
    HOUSE = "house"
    """Only with the person's yes."""


class Tag(StrEnum):
    """What there was in something that was lived (S0:39). Chosen with the person, never scored."""

    JOY = "joy"
    MEANING = "meaning"
    TRANSFORMATION = "transformation"


@dataclass(frozen=True, slots=True)
class Celebration:
    """Something worth celebrating."""

    id: int
    text: str
    resident_id: int | None
    by: int
    at: datetime
    """UTC."""
    share: Share
    ok_by_person: bool
    thanks: bool = False
    """Thanks for something they gave: helping others helps oneself (S3:4)."""
    note_id: int | None = None
    """The note it came from, if it came from one."""

    @property
    def words(self) -> str:
        """As it is read out."""
        return f"Thank you: {self.text}" if self.thanks else self.text
