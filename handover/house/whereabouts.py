"""Who is out, if they said so: a whiteboard, wiped when they are back and at the end of the day.

Nobody is asked where they go, nothing is ever late, and no list of it is kept (E3).
"""

from __future__ import annotations

from datetime import datetime

from handover.house.dataclass import dataclass
from handover.house.plain_text import fit
from handover.house.times import Span


@dataclass(frozen=True, slots=True)
class Out:
    """Somebody said that they are out."""

    resident_id: int
    name: str
    where: str
    """If they said it."""
    back_about: str
    """In their words: `about five`, `after the film`. It is no time, so it cannot be late."""
    since: datetime
    """UTC."""

    @property
    def words(self) -> str:
        """All of it in a line."""
        back = f", back about {self.back_about}" if self.back_about else ""
        return f"{self.name}{f': {self.where}' if self.where else ''}{back}"


@dataclass(frozen=True, slots=True)
class Outing:
    """Some of the team are out with some of those who stay."""

    id: int
    where: str
    span: Span
    """UTC; until about when."""
    staff: tuple[int, ...]
    residents: tuple[int, ...]
    nobody_here: str = ""
    """What was said when it left nobody with the house (A12)."""
    because: str = ""
    back_at: datetime | None = None
    """UTC; None while they are out."""


def checked_words(text: str, what: str) -> str:
    """A few words on one line, or none.

    Raises:
        Unfit: They are too many.
    """
    return " ".join(fit(text, what, limit=120).split())
