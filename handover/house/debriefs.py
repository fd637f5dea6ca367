"""A wish to sit down with somebody after it was hard. A wish and nothing more (S0:47, R051)."""

from __future__ import annotations

from datetime import datetime

from handover.house.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Debrief:
    """Somebody of the team would like one. What is said in it is written nowhere."""

    id: int
    staff_id: int
    asked_at: datetime
    """UTC."""
    ended_at: datetime | None = None
    """UTC; it happened, or they took it back. Which of the two is nobody's business."""
