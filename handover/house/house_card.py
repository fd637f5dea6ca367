"""The house's own card: what it is and why we are here (R032; S0:21). Readable by everybody.

A house says it in its own words. Until it does, the words of its kind stand there.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from handover.house.dataclass import dataclass
from handover.house.houses import HousePreset


class CardPart(StrEnum):
    """What stands on it."""

    WHAT = "what"
    WHY = "why"
    VALUES = "values"

    @property
    def heading(self) -> str:
        """What stands above it."""
        return _HEADINGS[self]


_HEADINGS = {
    CardPart.WHAT: "What this house is, and is not",
    CardPart.WHY: "Why we are here",
    CardPart.VALUES: "What we hold to",
}


@dataclass(frozen=True, slots=True)
class CardText:
    """One part of the card, as the house put it; version 0 is what its kind brings."""

    part: CardPart
    words: str
    said_at: datetime | None = None
    """UTC; None for what its kind brings."""
    version: int = 0


_WHAT = {
    HousePreset.SOTERIA: (
        "A small home where people live together for some months, with others who know hard times "
        "from inside. It is no ward and no school, and nobody here is an expert on you."
    ),
    HousePreset.RESPITE: (
        "A few nights in a home, with people around who know hard times from inside. The doors "
        "open from inside, you come and go as you like, and nobody here is an expert on you."
    ),
    HousePreset.OTHER: "A house where people stay with others who know hard times from inside.",
}
_WHY = (
    "Because being with somebody helps where being handled does not. What looks like an end can "
    "be a beginning, and nobody has to go through it alone."
)
_VALUES = (
    "You decide. We are honest about what we offer and when we are here. What you say in your own "
    "words comes first. We are friendly, and no friends: no private numbers, no time outside our "
    "shifts. We learn from each other."
)


def preset_of(part: CardPart, kind: HousePreset) -> CardText:
    """What stands there until the house says it in its own words."""
    words = {CardPart.WHAT: _WHAT[kind], CardPart.WHY: _WHY, CardPart.VALUES: _VALUES}
    return CardText(part, words[part])


@dataclass(frozen=True, slots=True)
class AboutMe:
    """What somebody of the team says about themselves, if they like. No titles, no histories."""

    staff_id: int
    name: str
    pronouns: str
    words: str
    """Empty if they say nothing, which is fine."""
    version: int = 0
