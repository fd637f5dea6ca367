"""Good things, however small. Never counted, never ranked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Share(StrEnum):
    """Who may hear of it."""

    PERSON_ONLY = "person only"
    TEAM = "team"
    HOUSE = "house"
    """Only with the person's yes."""


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
