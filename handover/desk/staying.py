"""Who stays, found by name or number."""

from __future__ import annotations

from handover.desk.desk import Desk
from handover.house.people import Resident
from handover.house.plain_text import same_name
from handover.house.refusals import NotFound
from handover.store import people


def residents_here(desk: Desk) -> tuple[Resident, ...]:
    """Everybody staying now, in the order in which they first came."""
    return people.here(desk.book)


def all_residents(desk: Desk) -> tuple[Resident, ...]:
    """Everybody in the book: staying, expected and gone."""
    return people.residents(desk.book)


def resident_by_id(desk: Desk, resident_id: int) -> Resident:
    """One resident.

    Raises:
        NotFound: There is nobody like that.
    """
    return people.resident(desk.book, resident_id)


def resident_named(desk: Desk, name: str) -> Resident:
    """Somebody who stays.

    Raises:
        NotFound: Nobody of that name is staying; the sentence lists who is.
    """
    here = residents_here(desk)
    found = [one for one in here if same_name(one.name, name)]
    if not found:
        there = ", ".join(one.name for one in here) or "nobody"
        raise NotFound(f"Nobody called {name} is staying here. Staying: {there}.")
    return found[0]
