"""The person's own side of what is written about them, and of the handover (R019, R149, E16)."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from handover.house.dataclass import dataclass
from handover.house.notes import Carry
from handover.house.priorities import HowWeKnow


class DayChoice(StrEnum):
    """How somebody wants to be part of one day's handover. Unset is off: it is offered."""

    UNSET = "unset"
    THERE = "be there"
    MESSAGE = "a message"
    LEFT_OUT = "leave me out"

    @property
    def words(self) -> str:
        """The choice as it stands on the screen."""
        return {
            "unset": "as always",
            "be there": "I want to be there for my part",
            "a message": "I send a message in",
            "leave me out": "Leave me out of the talking",
        }[self.value]


@dataclass(frozen=True, slots=True)
class Topic:
    """A word or phrase of theirs, and whether what mentions it is carried to the next shift."""

    id: int
    resident_id: int
    words: str
    carry: Carry
    how: HowWeKnow
    told_at: datetime | None
    recorded_by: int
    at: datetime
    """UTC."""
    version: int = 1


@dataclass(frozen=True, slots=True)
class MyPart:
    """What somebody chose for one day, until 05:00 of the next."""

    resident_id: int
    day: date
    choice: DayChoice
    message: str = ""
    """Their words, said first in their part."""


@dataclass(frozen=True, slots=True)
class GoneThrough:
    """A part of a handover that was gone through with the person it is about."""

    handover_id: int
    resident_id: int
    staff_id: int
    words_id: int | None
    """What they said to it, as own words of theirs; None if nothing."""
    at: datetime
    """UTC."""
