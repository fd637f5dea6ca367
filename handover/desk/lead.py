"""A line that leads somewhere."""

from __future__ import annotations

from handover.house.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Lead:
    """One line that can be opened."""

    words: str
    """What it says."""
    key: str
    """What it opens, such as `card:3`; the screens know the way."""
