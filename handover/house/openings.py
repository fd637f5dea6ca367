"""Who opened somebody's page while they were not on shift. The person can see it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class PageOpening:
    """Somebody who was not on shift opened a page."""

    staff_id: int
    at: datetime
    """UTC."""
    because: str
    """Why, as they said it."""
