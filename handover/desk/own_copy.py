"""Somebody's own copy: everything the book holds about them that is theirs to see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from handover.desk import copy_parts as parts
from handover.desk import of_both, who_for_them
from handover.desk.copied import Also, Part, Thing
from handover.desk.desk import Desk
from handover.desk.leaving import ending_of, farewell_of
from handover.house.handovers import EntryKind
from handover.house.houses import House
from handover.house.leaving import ItemChoice, LeavingChoice, chosen
from handover.house.names import without_others
from handover.house.people import Resident
from handover.house.plain_text import same_name
from handover.house.priorities import TheirDecision
from handover.house.refusals import NeedsTheirDecision
from handover.store import cards, people
from handover.store import leaving as kept

CARD = "card"

PARTS: tuple[Part, ...] = (
    Part("stay", "Your stay", parts.stay),
    Part(
        "own words",
        "What you said",
        parts.own_words,
        theirs=True,
        tables=("own_words",),
        entry=EntryKind.OWN_WORDS,
    ),
    *who_for_them.COPIED,
    Part(
        "priorities",
        "What you want",
        parts.wanted,
        theirs=True,
        tables=("priority",),
        entry=EntryKind.PRIORITY,
    ),
    Part(
        "boundaries",
        "What is all right for you, and what is not",
        parts.said_limits,
        theirs=True,
        tables=("boundary", "own_row"),
        entry=EntryKind.BOUNDARY,
    ),
    Part(
        "plan",
        "Your plan",
        of_both.plan_copied,
        theirs=True,
        tables=("plan",),
        entry=EntryKind.PLAN,
    ),
    Part("pacts", "What we agreed on, you and one of us", of_both.pacts_copied),
    Part(
        "check-ins",
        "How the support landed with you",
        of_both.asked_copied,
        theirs=True,
        tables=("check_in",),
        entry=EntryKind.CHECK_IN,
    ),
    Part("partings", "Who of the team went", of_both.partings_copied),
    Part("promises", "What we promised you", parts.promised),
    Part("notes", "What was written about you", parts.written),
    Part("celebrations", "What was celebrated", parts.celebrated),
    Part("sharings", "What somebody of the team shared with you", parts.shared),
    Part("handovers", "What one shift told the next", parts.passed_on),
    Part(CARD, "Whom we may ring for you", parts.on_card),
    Part("openings", "Who opened what is yours", parts.opened),
)
"""What the copy is made of, in its order. Whoever keeps something about people adds theirs."""


@dataclass(frozen=True, slots=True)
class PartOfCopy:
    """One part as it stands in the copy."""

    part: Part
    things: tuple[Thing, ...]


@dataclass(frozen=True, slots=True)
class OwnCopyPage:
    """Everything about one person, and nothing about anybody else."""

    resident: Resident
    house: House
    made_at: datetime
    """UTC."""
    ends_on: date | None
    """The day on which all of it goes; None while they stay."""
    receipt: str
    """With which they can show later that it has gone; empty while they stay."""
    parts: tuple[PartOfCopy, ...]


def own_copy(
    desk: Desk,
    resident_id: int,
    form: str,
    *,
    only_taken: bool = False,
    numbers: bool = False,
    decided: TheirDecision | None = None,
    file: Path | None = None,
) -> OwnCopyPage:
    """Make a copy, and keep that it was made: the person can see that.

    `only_taken` leaves out what they did not choose to take along. Other residents stand in it as
    "someone here". The numbers of their card stand in it only if they say so (`numbers`).
    `file` is where it is put, if the program chose that: it goes when everything goes.

    Raises:
        NotFound: There is nobody like that.
        NeedsTheirDecision: The numbers are wanted, and nobody said how we know that they want it.
    """
    if numbers and decided is None:
        raise NeedsTheirDecision(
            "The numbers of their card go along only if they say so. Ask them, and say how we know."
        )
    with desk.book.writing():
        who = people.resident(desk.book, resident_id)
        kept.note_copy(
            desk.book,
            resident_id,
            form,
            file=str(file or ""),
            by=desk.who.id,
            at=desk.now(),
        )
        if numbers:
            cards.note_opening(desk.book, resident_id, by=desk.who.id, at=desk.now())
        found = gathered(desk, who, numbers=numbers)
        choices = kept.choices_of(desk.book, resident_id)
        farewell = farewell_of(desk, resident_id)
        return OwnCopyPage(
            resident=who,
            house=desk.house,
            made_at=desk.now(),
            ends_on=ending_of(desk, resident_id).on,
            receipt=farewell.receipt if farewell and not farewell.lifted_at else "",
            parts=_taken(found, choices) if only_taken else found,
        )


def gathered(desk: Desk, who: Resident, *, numbers: bool = False) -> tuple[PartOfCopy, ...]:
    """Everything about somebody, part by part, without what is empty; others as "someone here"."""
    others = _others(desk, who)
    found = []
    for part in PARTS:
        gather = parts.card_with_digits if numbers and part.sort == CARD else part.gather
        things = tuple(_alone(thing, others) for thing in gather(desk, who))
        if things:
            found.append(PartOfCopy(part, things))
    return tuple(found)


def _others(desk: Desk, who: Resident) -> tuple[str, ...]:
    names = people.names_ever(desk.book)
    mine = names.get(who.id, (who.name,))
    return tuple(
        name
        for number, every in names.items()
        if number != who.id
        for name in every
        if not any(same_name(name, own) for own in mine)
    )


def _alone(thing: Thing, others: Sequence[str]) -> Thing:
    """The same thing with nobody else's name in it."""
    return replace(
        thing,
        words=without_others(thing.words, others),
        more=tuple(
            Also(without_others(one.label, others), without_others(one.words, others))
            for one in thing.more
        ),
    )


def _taken(found: Sequence[PartOfCopy], choices: Sequence[ItemChoice]) -> tuple[PartOfCopy, ...]:
    taken = []
    for one in found:
        things = tuple(
            thing
            for thing in one.things
            if chosen(choices, one.part.sort, thing.number) is LeavingChoice.TAKE
        )
        if things:
            taken.append(PartOfCopy(one.part, things))
    return tuple(taken)
