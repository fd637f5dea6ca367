"""What happened at the door under somebody's name, for them to know."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from handover.house.dataclass import dataclass


class DoorKind(StrEnum):
    """What happened."""

    TRIES = "tries"
    """Wrong passphrases were tried with their name."""
    WORD = "word"
    """Others gave them a word for one sign-in, because their passphrase was lost."""
    CODE = "code"
    """With the code on paper a new passphrase was chosen under their name."""


@dataclass(frozen=True, slots=True)
class AtTheDoor:
    """One thing that happened under somebody's name. No passphrase is kept, right or wrong."""

    id: int
    staff_id: int
    """Under whose name."""
    kind: DoorKind
    how_often: int
    first_at: datetime
    """UTC."""
    last_at: datetime
    """UTC; the same as the first where it happened once."""
    given_by: int | None = None
    """The coordinator who gave the word."""
    beside: int | None = None
    """Who said yes beside them; None where the first word was never used."""
    told_at: datetime | None = None
    """When they were told (UTC)."""
