"""Phrases the house has said are at home here."""

from __future__ import annotations

from datetime import datetime

from handover.house.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class HomePhrase:
    """A phrase nobody is nudged about in this house. Who said so is kept nowhere."""

    id: int
    phrase: str
    """As it was written."""
    since: datetime
    """When it came to be at home."""


@dataclass(frozen=True, slots=True)
class SwitchedOff:
    """A quiet line this house wants to hear no more. Who said so is not kept."""

    rule: str
    """Its code, such as `N9`."""
    since: datetime
    """UTC."""
