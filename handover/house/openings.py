"""Who opened somebody's page, and when. The person can see it."""

from __future__ import annotations

from datetime import datetime

from handover.house.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class PageOpening:
    """Somebody of the team opened a page."""

    staff_id: int
    at: datetime
    """UTC."""
    because: str
    """Why, as they said it; nothing is asked of those on shift."""

    @property
    def off_shift(self) -> bool:
        """Were they not on shift?"""
        return bool(self.because)
