"""The people of the house: who is on shift and who stays."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from handover.house.dataclass import dataclass


class Role(StrEnum):
    """What somebody on the team does. No titles, no levels of trust in people."""

    PEER_SUPPORTER = "peer supporter"
    COORDINATOR = "coordinator"
    """Keeps the roster and the house's settings; cannot read private reflections or edit others."""
    RELIEF = "relief"
    LEARNER = "learner"


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Somebody on the team. No number, no address, no title is kept of them anywhere."""

    id: int
    name: str
    """The name everybody uses; unique among those active."""
    roles: frozenset[Role]
    pronouns: str = ""
    active: bool = True
    """False once they have left the team; nothing they wrote goes away."""

    @property
    def is_coordinator(self) -> bool:
        """Do they keep the roster and the settings?"""
        return Role.COORDINATOR in self.roles


class StayStatus(StrEnum):
    """Where a stay is in its life."""

    EXPECTED = "expected"
    STAYING = "staying"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Stay:
    """One stay of one resident. Another visit is another stay."""

    id: int
    resident_id: int
    status: StayStatus
    arrived_at: datetime | None = None
    """UTC; None while they are expected."""
    left_at: datetime | None = None
    """UTC; set as soon as the person has chosen when to leave. Nothing is planned after it."""
    leaves_words: str = ""
    """What they said on leaving, if they said anything to keep."""


@dataclass(frozen=True, slots=True)
class Resident:
    """Somebody who stays. Known by the name they chose and by nothing else."""

    id: int
    name: str
    """The name they use here."""
    pronouns: str = ""
    ask_first: str = ""
    """How they want to be met, in their words."""
    stay: Stay | None = None
    """Their present or last stay."""

    @property
    def here(self) -> bool:
        """Are they staying now?"""
        return self.stay is not None and self.stay.status is StayStatus.STAYING

    def was_here(self, moment: datetime) -> bool:
        """Were they staying at that moment (UTC), as far as their present or last stay tells?"""
        stay = self.stay
        if stay is None or stay.arrived_at is None or stay.arrived_at > moment:
            return False
        return stay.status is StayStatus.STAYING or (stay.left_at or moment) >= moment
