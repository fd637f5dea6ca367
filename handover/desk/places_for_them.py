"""Groups and places outside, on the page somebody reads of themselves (R113, R151)."""

from __future__ import annotations

from collections.abc import Iterator

from handover.desk.desk import Desk
from handover.desk.their_parts import Piece, TheirPart
from handover.house.directory import Entry
from handover.house.people import Resident


def groups_and_places(desk: Desk, _: Resident) -> Iterator[TheirPart]:
    """What anybody may go to or ring: groups first, the next one first. Nothing of it is theirs."""
    # Its checks bring along what finds details in texts, and that takes its time to come in.
    from handover.desk import directory

    page = directory.for_residents(desk)
    entries = (*page.groups, *page.online, *page.places, *page.emergency)
    yield TheirPart("Groups and places outside", tuple(_piece(one) for one in entries))


def _piece(one: Entry) -> Piece:
    contact = one.contact
    sort = f" ({contact.sort})" if contact.sort else ""
    under = tuple(words for words in (contact.when_and_how, *contact.ways) if words)
    return Piece(f"{contact.name}{sort}", under)
