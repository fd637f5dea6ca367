"""What stands on the page somebody reads of themselves: headings, and under each what is theirs."""

from __future__ import annotations

from handover.desk.desk import Desk
from handover.house.dataclass import dataclass
from handover.house.names import Hiding
from handover.house.people import Resident
from handover.store import people


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


def hiding_others(desk: Desk, who: Resident) -> Hiding:
    """What hides the names of everybody ever in the book, but for the person's own."""
    names = people.names_ever(desk.book)
    others = [name for number, every in names.items() if number != who.id for name in every]
    return Hiding(others, who.name)


def safe(part: TheirPart, hiding: Hiding) -> TheirPart:
    """A part of a page without the names of others."""
    return TheirPart(
        hiding.hide(part.heading),
        tuple(
            Piece(hiding.hide(one.text), tuple(map(hiding.hide, one.under)), one.key)
            for one in part.pieces
        ),
        hiding.hide(part.empty),
    )
