"""Leaving: what becomes of what was written about somebody, and when all of it goes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from handover.house.dataclass import dataclass
from handover.house.priorities import HowWeKnow

KEEP_DAYS = 90
"""For so many days after a stay what was written is kept, until a house says something else."""
RECEIPT_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without those that look alike on paper."""


class LeavingChoice(StrEnum):
    """What becomes of one thing, or of all of a sort, when somebody leaves (S4:230)."""

    LEAVE = "leave"
    """It stays here until the day on which all of it goes."""
    TAKE = "take"
    """It is in the copy they take along."""
    DESTROY = "destroy"
    """It goes at once if it is theirs; what others wrote goes with the rest."""

    @property
    def words(self) -> str:
        """The choice as it stands on the screen."""
        return {
            "leave": "stays here until then",
            "take": "they take a copy",
            "destroy": "is destroyed",
        }[self.value]


class Told(StrEnum):
    """Does the person know that the law wants their notes kept?"""

    TOLD = "told"
    WILL_BE = "will be told"


@dataclass(frozen=True, slots=True)
class Farewell:
    """A stay has ended, and what the person was told about it."""

    id: int
    resident_id: int
    stay_id: int
    ends_on: date
    """On this day everything about them goes."""
    receipt: str
    """Theirs to keep: with it and their name they can show that it has gone."""
    lifted_at: datetime | None = None
    """UTC; they came back, so that nothing goes on that day."""


@dataclass(frozen=True, slots=True)
class ItemChoice:
    """What becomes of one thing, or with number 0 of all of a sort, as they said."""

    sort: str
    number: int
    choice: LeavingChoice
    how: HowWeKnow
    told_at: datetime | None
    recorded_by: int
    at: datetime
    """UTC."""


@dataclass(frozen=True, slots=True)
class LegalHold:
    """The law wants what is written kept for now. A coordinator says so, and the person knows."""

    id: int
    resident_id: int
    reason: str
    """In words."""
    told: Told
    told_words: str
    """When and by whom, or how we will tell them."""
    set_by: int
    set_at: datetime
    """UTC."""
    lifted_by: int | None = None
    lifted_at: datetime | None = None
    lifted_because: str = ""

    @property
    def holds(self) -> bool:
        """Does it still hold?"""
        return self.lifted_at is None


COPY_FORMS = {
    "text": "text to read and print",
    "html": "a page in one HTML file",
    "json": "data for other programs (JSON)",
}
"""What a copy can be, and how it is said."""


@dataclass(frozen=True, slots=True)
class CopyMade:
    """A copy of what is kept about somebody was made."""

    by: int
    at: datetime
    """UTC."""
    form: str
    """One of `COPY_FORMS`."""
    file: str = ""
    """Where the program put it; empty if somebody chose the place."""


def chosen(choices: Iterable[ItemChoice], sort: str, number: int = 0) -> LeavingChoice:
    """What becomes of one thing, or of a sort: as they said of it, of its sort, or it stays."""
    said = {one.number: one.choice for one in choices if one.sort == sort}
    return said.get(number, said.get(0, LeavingChoice.LEAVE))


def ends_on(left: date, keep_days: int) -> date:
    """The day on which everything about somebody goes who left on that day."""
    return left + timedelta(days=keep_days)


def proof_of(receipt: str, name: str) -> str:
    """What the house keeps when everything about somebody has gone.

    The receipt is the salt. It went with the rest, so nobody can find out from the house's book
    whose removal it was, not even by trying names. Whoever has the receipt and says the name
    can show that this removal was theirs, when it was done and by whom.
    """
    typed = "".join(sign for sign in receipt.upper() if sign in RECEIPT_SIGNS)
    return sha256(f"{typed}|{' '.join(name.split())}".encode()).hexdigest()
