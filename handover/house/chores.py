"""What the house itself needs again and again, kept apart from people."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from handover.house.dataclass import dataclass
from handover.house.times import Zone, house_day


class Every(StrEnum):
    """How often it comes back."""

    DAY = "day"
    WEEK = "week"
    NOW_AND_THEN = "now and then"

    @property
    def words(self) -> str:
        """As it stands on the screen."""
        return "now and then" if self is Every.NOW_AND_THEN else f"every {self.value}"


@dataclass(frozen=True, slots=True)
class Chore:
    """One thing the house needs again and again. It stands on nobody's page."""

    id: int
    text: str
    every: Every
    added_at: datetime
    """UTC."""
    done_by: int | None = None
    """Who did it last; who did it before that is not kept."""
    done_at: datetime | None = None
    """UTC."""
    version: int = 1

    def is_open(self, now: datetime, zone: Zone) -> bool:
        """Has nobody done it yet today, or this week? What comes now and then never waits."""
        if self.every is Every.NOW_AND_THEN:
            return False
        if self.done_at is None:
            return True
        today, done = house_day(now, zone), house_day(self.done_at, zone)
        if self.every is Every.DAY:
            return done < today
        return done < today - timedelta(days=today.weekday())
