"""What the house has agreed, at its meetings, by consensus."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from handover.house.dataclass import dataclass


class AgreementState(StrEnum):
    """Where an agreement is in its life. There is no vote."""

    PROPOSED = "proposed"
    """To be talked about at the next house meeting."""
    AGREED = "agreed"
    SUPERSEDED = "superseded"
    """Another one stands in its place; its text stays as it was."""
    LET_GO = "let go"


@dataclass(frozen=True, slots=True)
class StoodAside:
    """Somebody who did not want it themselves and did not stand in the way."""

    name: str
    words: str = ""
    """What they want remembered, in their words."""


@dataclass(frozen=True, slots=True)
class HouseAgreement:
    """One thing the house has agreed, or is to talk about."""

    id: int
    text: str
    state: AgreementState
    recorded_by: int
    recorded_at: datetime
    """UTC."""
    decided_at: datetime | None = None
    """UTC; None while it is only proposed."""
    present: tuple[str, ...] = ()
    """Everybody who was at the meeting, residents like staff, by the names they use."""
    stood_aside: tuple[StoodAside, ...] = ()
    review_on: date | None = None
    """When to look at it again."""
    supersedes: int | None = None
    """The agreement in whose place it stands."""
    version: int = 1

    @property
    def in_force(self) -> bool:
        """Does it hold?"""
        return self.state is AgreementState.AGREED
