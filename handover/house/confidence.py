"""When something told in confidence was passed on: that it was, to what kind of place, and whether
the person knows. What it was about is written nowhere; there is no field for it.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from handover.house.dataclass import dataclass


class MarkerKind(StrEnum):
    """Why it could not be kept."""

    ROW_18 = "row 18"
    """Something shared in confidence was told to somebody else (row 18 of the boundaries)."""
    ROW_26 = "row 26"
    """Because of a plan to die (row 26)."""
    LAW = "law"
    """The law asks for it, and gives it a time (E9)."""

    @property
    def words(self) -> str:
        """On a screen."""
        return {
            MarkerKind.ROW_18: "something told in confidence",
            MarkerKind.ROW_26: "out of worry for their life",
            MarkerKind.LAW: "because the law asks for it",
        }[self]


class ToWhom(StrEnum):
    """To what kind of place. Nobody's name."""

    EMERGENCY = "emergency services"
    CRISIS_LINE = "a crisis line"
    HOSPITAL = "a hospital"
    DOCTOR = "a doctor"
    PROTECTIVE = "a protective service"
    POLICE = "the police"
    COURT = "a court"
    OWN_PEOPLE = "family or their own people"
    OTHER_SERVICE = "another service"
    TEAM = "the team"


class PersonTold(StrEnum):
    """Does the person know?"""

    BEFORE = "before"
    AFTER = "after"
    NOT_YET = "not yet"

    @property
    def words(self) -> str:
        """On a screen."""
        return {
            PersonTold.BEFORE: "told before",
            PersonTold.AFTER: "told afterwards",
            PersonTold.NOT_YET: "not told yet",
        }[self]


@dataclass(frozen=True, slots=True)
class ConfidenceMarker:
    """One such passing on."""

    id: int
    resident_id: int
    kind: MarkerKind
    to_whom: ToWhom
    told: PersonTold
    made_by: int
    """Staff member."""
    made_at: datetime
    """UTC."""
    clock_until: datetime | None = None
    """UTC; until when the law gives time. None where it gives none."""
    done_at: datetime | None = None
    """UTC; when it had been passed on. None while it still has to be."""
    version: int = 1

    @property
    def open(self) -> bool:
        """Is there still something to do?"""
        return self.done_at is None

    @property
    def running(self) -> bool:
        """Does its time still run?"""
        return self.open and self.clock_until is not None
