"""How the roster changes: what was changed, who is told, and who covered when nobody was on."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from handover.house.dataclass import dataclass
from handover.house.times import Span


class ChangeKind(StrEnum):
    """What was changed in a roster that was out."""

    PUT_ON = "put on"
    GIVEN_AWAY = "given away"
    ILL = "ill"
    TAKEN_OFF = "taken off"
    OTHER_TIMES = "other times"


@dataclass(frozen=True, slots=True)
class RosterChange:
    """One change of a roster that was out. It counts from the moment it is made (R127)."""

    id: int
    assignment_id: int
    what: ChangeKind
    because: str
    """A word why, if anybody wanted to say."""
    by: int
    at: datetime
    """UTC."""
    roster_version_id: int | None = None
    """The publishing in which it was said again; None while it is still to be."""


@dataclass(frozen=True, slots=True)
class RosterNews:
    """Something somebody is told once: a change of their shifts, or more of the roster is out."""

    id: int
    staff_id: int
    roster_change_id: int | None
    roster_version_id: int | None


@dataclass(frozen=True, slots=True)
class RosterVersion:
    """The roster was published."""

    id: int
    published_until: datetime
    """UTC."""
    published_at: datetime
    """UTC."""


class CoverHow(StrEnum):
    """Who was with the house while nobody was on."""

    ON_CALL = "on call"
    STAYED_ON = "stayed on"
    NOBODY = "nobody"

    @property
    def words(self) -> str:
        """As it stands in the house log."""
        return {
            "on call": "on-call covering",
            "stayed on": "whoever was on before stayed",
            "nobody": "nobody was with the house",
        }[self.value]


@dataclass(frozen=True, slots=True)
class Cover:
    """A stretch in which nobody was on, and who covered it."""

    id: int
    span: Span
    how: CoverHow
    by: int


@dataclass(frozen=True, slots=True)
class ToAsk:
    """Somebody asks a person what they would like, because a promise cannot be kept as it is."""

    follow_up_id: int
    staff_id: int
    at: datetime
    """UTC."""
