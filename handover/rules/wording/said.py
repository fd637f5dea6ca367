"""What a rule about words says, for whoever reads it or looks for it."""

from __future__ import annotations

from handover.house.dataclass import dataclass

KINDS = (
    "label", "judging", "doing-to", "clinical", "service-role",
    "pity", "power", "minimising", "guess",
)  # fmt: skip
"""What a rule may be about."""


@dataclass(frozen=True, slots=True)
class WordingRule:
    """One rule about words."""

    id: str
    """Stable, shown with every finding."""
    kind: str
    """One of the nine."""
    why: str
    """One kind sentence."""
    instead: tuple[str, ...]
    """What could be written instead."""
    find: tuple[str, ...] = ()
    """Phrases."""
    verbs: tuple[str, ...] = ()
    """Found when done to a resident: done to them, or they were."""
    adjectives: tuple[str, ...] = ()
    """Found when said of a resident."""
    unless: tuple[str, ...] = ()
    """Wider phrases that make it harmless."""
    not_near: tuple[str, ...] = ()
    """Words that make it harmless when they stand close by; `@name` is a list of them."""
    about: str = "anything"
    """`person`: only of a resident; `anyone`: not of things; `anything`."""
    by: str = "anyone"
    """`us`: only if nobody but staff does it."""
    level: str = "nudge"
    """`nudge`, `gentle` (told in the review before saving) or `off`."""
    source: tuple[str, ...] = ()
    """Where it comes from, in a few words each."""
    example: str = ""
    """An invented sentence in which it finds something."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What is wrong with the rules of a house, and what to do about it."""

    words: str
    """One or two sentences."""
    rule: str = ""
    """The rule that is switched off; empty when it is about the file."""
    line: int | None = None
    """The line of the file, if it is known."""

    def __str__(self) -> str:
        place = f"Line {self.line}" if self.line else ""
        named = f"rule “{self.rule}”" if self.rule else ""
        where = ", ".join(part for part in (place, named) if part)
        return f"{where[0].upper()}{where[1:]}: {self.words}" if where else self.words
