"""How long nobody has touched a key."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

WARNS_BEFORE_S = 30
"""So long before the screen locks, a line says that it will (trust.md)."""
RESTS_AFTER_S = 120
"""Without a key for so long, the page somebody reads of themselves covers itself (trust.md)."""


def seconds_since_start() -> float:
    """Seconds that no change of the clock moves, with those the machine was asleep (a lid)."""
    which = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
    return time.clock_gettime(which)


@dataclass(slots=True)
class Stillness:
    """Since when nobody has touched a key."""

    tells: Callable[[], float] = seconds_since_start
    """The clock it is measured by."""
    lock_after_min: int = 3
    """After so many minutes the screen locks; the house says how many."""
    began: float = field(init=False)

    def __post_init__(self) -> None:
        self.began = self.tells()

    def end(self) -> None:
        """Somebody is there."""
        self.began = self.tells()

    @property
    def lasts_s(self) -> float:
        """For how many seconds it has been still."""
        return self.tells() - self.began

    @property
    def locks(self) -> bool:
        """Is the time over?"""
        return self.lasts_s >= self.lock_after_min * 60

    @property
    def warns(self) -> bool:
        """Is it over soon?"""
        return self.lasts_s >= self.lock_after_min * 60 - WARNS_BEFORE_S

    @property
    def rests(self) -> bool:
        """Should the page somebody reads of themselves be covered?"""
        return self.lasts_s >= RESTS_AFTER_S
