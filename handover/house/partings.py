"""Somebody of the team leaves, or is away for long: whom to tell, and a goodbye that is offered.

Nobody is to find out by an empty chair (R148).
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from handover.house.dataclass import dataclass


class PartingKind(StrEnum):
    """Why somebody is not there any more."""

    LEAVES = "leaves the team"
    AWAY = "is away for long"


class Goodbye(StrEnum):
    """What became of the goodbye that was offered. Each of these is as good as the others."""

    NOT_ASKED = "not asked yet"
    WISHED = "they would like one"
    HAD = "there was one"
    RATHER_NOT = "rather not"


@dataclass(frozen=True, slots=True)
class ToTell:
    """Somebody who stays is to be told."""

    id: int
    parting_id: int
    resident_id: int
    told_by: int | None = None
    """Who told them; None while nobody has."""
    told_at: datetime | None = None
    """UTC."""
    their_words: str = ""
    """What they said to it."""
    goodbye: Goodbye = Goodbye.NOT_ASKED
    by: int | None = None
    """Staff member who put it in the book."""
    version: int = 1

    @property
    def settled(self) -> bool:
        """Have they been told, and the goodbye been offered?"""
        return self.told_by is not None and self.goodbye in (Goodbye.HAD, Goodbye.RATHER_NOT)


@dataclass(frozen=True, slots=True)
class Parting:
    """One of the team is not there any more, or will not be for long."""

    id: int
    staff_id: int
    kind: PartingKind
    last_day: date
    """The last day on which they are there."""
    back_on: date | None
    """When they come back, if they do and it is known."""
    by: int
    at: datetime
    """UTC."""
    to_tell: tuple[ToTell, ...] = ()
