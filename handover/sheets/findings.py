"""What the house rules find in a text, for programs."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import ClassVar, Literal

# Not imported from the sheet: a text is checked without the desk.
PUBLISHED: dict[str, object] = {"use_attribute_docstrings": True, "extra": "forbid"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the house rules say about a text, as `handover check --json` prints it."""

    __pydantic_config__: ClassVar[dict[str, object]] = PUBLISHED

    rule: str
    """The rule's code, such as `A1`, or the id of a rule about words."""
    level: Literal["block", "ask", "nudge"]
    """A block cannot be kept like this, an ask is answered once, a nudge is never stored."""
    kind: str
    """What was found, in one word: `outside`, `future`, `phone`."""
    start: int | None
    """First code point in the text; nothing when it is not about words."""
    end: int | None
    """One past the last code point."""
    text: str
    """The words found."""
    why: str
    """One sentence about it."""
    instead: tuple[str, ...]
    """What could be written instead."""
    exits: tuple[str, ...]
    """The ways out, or the answers to choose from; never empty for a block."""


def finding_of(concern: object) -> Finding:
    """What a rule found, without what only the screens ask for."""
    return Finding(**{one.name: getattr(concern, one.name) for one in fields(Finding)})
