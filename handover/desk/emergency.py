"""The emergency page: whom anybody may ring, and who is in the house, with no form before it."""

from __future__ import annotations

from collections.abc import Iterator

from handover.desk.desk import Desk
from handover.desk.residents import residents_here
from handover.desk.their_parts import hiding_others
from handover.house.dataclass import dataclass, replace
from handover.house.directory import PublicKind
from handover.house.emergencies import PublicLine, public_lines_of
from handover.house.houses import House
from handover.house.plans import KeptWhere, Plan, Section
from handover.store import directory as kept
from handover.store import houses
from handover.store import people as residents
from handover.store.engine.book import Book
from handover.store.plans import plans_of

WHAT_HELPS = {
    Section.HELPS: "Helps",
    Section.DOES_NOT: "Does not help",
    Section.WHO: "In the worst hours",
    Section.WHAT_NOT: "In the worst hours, not",
}
"""The parts of somebody's plan that are for such an hour."""
ON_PAPER = "Their plan is on paper, with them. Ask them."


@dataclass(frozen=True, slots=True)
class InTheHouse:
    """Somebody who stays: one key opens their card."""

    resident_id: int
    name: str
    helps: tuple[str, ...]
    """What helps when it is hard, in their words, if they wrote it down ahead."""


@dataclass(frozen=True, slots=True)
class EmergencyPage:
    """Numbers that belong to the public, and those who stay."""

    lines: tuple[PublicLine, ...]
    """The house's own first, then the country's, then what the directory has for emergencies."""
    people: tuple[InTheHouse, ...] = ()
    """Empty where nobody has signed in."""
    services: tuple[PublicLine, ...] = ()
    """Services of the directory that have a number."""


def at_once(house: House) -> EmergencyPage:
    """What can be said without opening the book: the house's lines and the country's."""
    return EmergencyPage(tuple(_known(house)))


def public_page(book: Book) -> EmergencyPage:
    """The page for anybody: nobody who stays is named on it."""
    with book.reading():
        house = houses.the_house(book)
        return EmergencyPage(
            (*_known(house), *_of_the_directory(book, PublicKind.EMERGENCY)),
            services=tuple(_of_the_directory(book, PublicKind.SERVICE)),
        )


def emergency_page(desk: Desk, *, only: int | None = None, names: bool = True) -> EmergencyPage:
    """The page for whoever has signed in, on shift or not: nothing is asked before it.

    `only` is the number of the one resident who sits at the screen: then nobody else is named, and
    without `names`, under a cover, nobody at all.
    """
    with desk.book.reading():
        here = [one for one in residents_here(desk) if names and only in (None, one.id)]
        plans = {one.resident_id: one for one in plans_of(desk.book, [one.id for one in here])}
        people = tuple(
            InTheHouse(one.id, one.name, tuple(_what_helps(plans.get(one.id)))) for one in here
        )
        page = replace(public_page(desk.book), people=people)
        return page if only is None else _with_them_here(desk, page, only)


def _with_them_here(desk: Desk, page: EmergencyPage, only: int) -> EmergencyPage:
    """The page as somebody who sits at the screen may read it: no name of anybody else."""
    hide = hiding_others(desk, residents.resident(desk.book, only)).hide

    def line(one: PublicLine) -> PublicLine:
        return PublicLine(hide(one.words), hide(one.number), hide(one.when))

    return EmergencyPage(
        tuple(map(line, page.lines)),
        tuple(replace(one, helps=tuple(map(hide, one.helps))) for one in page.people),
        tuple(map(line, page.services)),
    )


def _what_helps(plan: Plan | None) -> Iterator[str]:
    """What they said ahead, but for what they keep to themselves."""
    if plan is not None and plan.kept_where is KeptWhere.PAPER:
        yield ON_PAPER
    elif plan is not None:
        for section, label in WHAT_HELPS.items():
            said = plan.wording_of(section)
            if said is not None and said.i_need and not plan.is_private(section):
                yield f"{label}: {said.i_need}"


def _known(house: House) -> Iterator[PublicLine]:
    if house.house_line:
        yield PublicLine("This house", house.house_line)
    if house.on_call_line:
        yield PublicLine("Whoever is on call for this house", house.on_call_line)
    yield from public_lines_of(house.regions)


def _of_the_directory(book: Book, kind: PublicKind) -> Iterator[PublicLine]:
    for one in (entry.contact for entry in kept.public_contacts(book)):
        if one.kind is kind and one.number:
            yield PublicLine(one.name, one.number, one.when)
