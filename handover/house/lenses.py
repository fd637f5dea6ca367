"""Lenses: ways of looking at what one does, offered and never asked for (R039 to R045; E5)."""

from __future__ import annotations

from enum import StrEnum


class Lens(StrEnum):
    """Four priorities of Soteria houses, and three lines of intentional peer support."""

    EQUALS = "equals"
    WHAT_THEY_NEEDED = "what they needed"
    NOT_STRANGE = "not strange"
    THEIR_POWER = "their power"
    LEARNING = "learning"
    BETWEEN_US = "between us"
    HOPE = "hope"

    @property
    def words(self) -> str:
        """The lens in a line of our own."""
        return _WORDS[self]

    @property
    def in_full(self) -> str:
        """The lens and what one may ask oneself through it."""
        return f"{self.words}{'' if self.words.endswith('?') else '.'} {self.asks}"

    @property
    def asks(self) -> str:
        """What one may ask oneself through it."""
        return _ASKS[self]


_WORDS = {
    Lens.EQUALS: "With each other, as equals",
    Lens.WHAT_THEY_NEEDED: "Did they get what they needed?",
    Lens.NOT_STRANGE: "Nothing human is strange",
    Lens.THEIR_POWER: "Their own power",
    Lens.LEARNING: "From helping to learning",
    Lens.BETWEEN_US: "From one person to what is between us",
    Lens.HOPE: "From fear to hope",
}

_ASKS = {
    Lens.EQUALS: "Did we join in and accept, or stand beside it and look on?",
    Lens.WHAT_THEY_NEEDED: "Were we reliable, warm and clear? Who says what success was?",
    Lens.NOT_STRANGE: "Did we meet it as something people go through, without alarm?",
    Lens.THEIR_POWER: "Whose voice decided? What did they find out about themselves?",
    Lens.LEARNING: "What did we learn from each other, instead of fixing it?",
    Lens.BETWEEN_US: "What happened between us, instead of in one of us?",
    Lens.HOPE: "Did we act out of what we feared, or towards what was hoped for?",
}

SOTERIA = (Lens.EQUALS, Lens.WHAT_THEY_NEEDED, Lens.NOT_STRANGE, Lens.THEIR_POWER)
PEER_SUPPORT = (Lens.LEARNING, Lens.BETWEEN_US, Lens.HOPE)
