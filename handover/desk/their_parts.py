"""What stands on the page somebody reads of themselves: headings, and under each what is theirs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing under a heading."""

    text: str
    """What it says, in words of the person's or in ours; several lines if need be."""
    under: tuple[str, ...] = ()
    """Smaller things that belong to it: when it was, who wrote it, whether it is carried on."""
    key: str = ""
    """What can be done with it here, such as `note:3`; empty where it is only read."""


@dataclass(frozen=True, slots=True)
class TheirPart:
    """One part of the page."""

    heading: str
    pieces: tuple[Piece, ...]
    empty: str = ""
    """What stands there while there is nothing; a part with neither is not shown."""
