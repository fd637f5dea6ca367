"""Somebody's own copy: everything the book holds about them that is theirs to see."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path

from handover.desk import copy_parts as parts
from handover.desk import copy_theirs as theirs
from handover.desk import of_both, who_for_them
from handover.desk.copied import Also, Part, Thing
from handover.desk.desk import Desk
from handover.desk.leaving import ending_of, farewell_of
from handover.desk.their_page import ON_THEIR_OWN_PAGE, hiding_others, mark_shown
from handover.house.dataclass import dataclass, replace
from handover.house.handovers import EntryKind
from handover.house.houses import House
from handover.house.leaving import ItemChoice, LeavingChoice, chosen
from handover.house.names import Hiding
from handover.house.people import Resident
from handover.house.priorities import TheirDecision
from handover.house.refusals import NeedsTheirDecision
from handover.store import cards, people
from handover.store import leaving as kept

PARTS: tuple[Part, ...] = (
    Part("stay", "Your stay", parts.stay, asked=False),
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
        theirs.plan,
        theirs=True,
        tables=("plan",),
        private=of_both.plan_copied,
        entry=EntryKind.PLAN,
    ),
    Part(
        "pacts",
        "What we agreed on, you and one of us",
        theirs.agreed_with_us,
        private=of_both.pacts_copied,
    ),
    Part(
        "check-ins",
        "How the support landed with you",
        of_both.asked_copied,
        theirs=True,
        tables=("check_in", "check_in_rhythm"),
        entry=EntryKind.CHECK_IN,
    ),
    Part(
        "topics",
        "What goes to the next shift, and what does not",
        theirs.what_is_carried,
        theirs=True,
        tables=("topic", "my_part"),
    ),
    Part("feedback", "What was said back", theirs.said_back, private=theirs.all_said_back),
    Part("partings", "Who of the team went", of_both.partings_copied),
    Part("promises", "What we promised you", parts.promised),
    Part("notes", "What was written about you", parts.written),
    Part("celebrations", "What was celebrated", parts.celebrated),
    Part("sharings", "What somebody of the team shared with you", parts.shared),
    Part("handovers", "What one shift told the next", parts.passed_on),
    Part(
        "card",
        "Whom we may ring for you",
        parts.on_card,
        asked=False,
        private=parts.card_with_digits,
    ),
    Part("openings", "Who opened what is yours", parts.opened, asked=False),
)
"""What the copy is made of, in its order. Whoever keeps something about people adds theirs,
or shows it on their own page (`their_page.ON_THEIR_OWN_PAGE`): then it stands here as it does
there."""

GATHERED_HERE = frozenset({"their_own", "of_both", "who_for_them"})
"""Rooms whose part of that page is gathered above, with everything that was ever said of it."""


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
    private: bool = False,
    decided: TheirDecision | None = None,
    file: Path | None = None,
) -> OwnCopyPage:
    """Make a copy, and keep that it was made: the person can see that.

    `only_taken` leaves out what they did not choose to take along. Other residents stand in it as
    "someone here". The numbers of their card, and what they keep to themselves or
    between two, stand in it only if they say so (`private`).
    `form` is what it is made as, one of `COPY_FORMS`.
    `file` is where it is put, if the program chose that: it goes when everything goes.

    Raises:
        NotFound: There is nobody like that.
        NeedsTheirDecision: What is private is wanted, and nobody said how we know.
    """
    if private and decided is None:
        raise NeedsTheirDecision(
            "What is private to them goes along only if they say so: numbers of their card, what "
            "they keep to themselves. Ask them, and say how we know."
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
        if private:
            cards.note_opening(desk.book, resident_id, by=desk.who.id, at=desk.now())
        found = gathered(desk, who, private=private)
        # What is in their hands is only added to from now on, like what they read on their page.
        mark_shown(desk, who)
        choices = kept.choices_of(desk.book, resident_id)
        farewell = farewell_of(desk, resident_id)
        hide = hiding_others(desk, who).hide
        house = desk.house
        return OwnCopyPage(
            resident=replace(who, pronouns=hide(who.pronouns)),
            house=replace(house, name=hide(house.name), house_line=hide(house.house_line)),
            made_at=desk.now(),
            ends_on=ending_of(desk, resident_id).on,
            receipt="" if who.here or not farewell or farewell.lifted_at else farewell.receipt,
            parts=_taken(found, choices) if only_taken else found,
        )


def gathered(desk: Desk, who: Resident, *, private: bool = False) -> tuple[PartOfCopy, ...]:
    """Everything about somebody, part by part, without what is empty; others as "someone here"."""
    hiding = hiding_others(desk, who)
    found = []
    for part in PARTS:
        gather = (part.private if private else None) or part.gather
        found.append(PartOfCopy(part, tuple(gather(desk, who))))
    found += _said_on_their_page(desk, who)
    return tuple(_alone(one, hiding) for one in found if one.things)


def _said_on_their_page(desk: Desk, who: Resident) -> Iterator[PartOfCopy]:
    """What their own page shows and no part here gathers, as it stands there."""
    for show in ON_THEIR_OWN_PAGE:
        if show.__module__.rpartition(".")[2] in GATHERED_HERE:
            continue
        for part in show(desk, who):
            things = tuple(
                Thing(0, piece.text, more=tuple(Also("", line) for line in piece.under))
                for piece in part.pieces
            )
            yield PartOfCopy(Part(part.heading.casefold(), part.heading, _nothing), things)


def _nothing(_: Desk, __: Resident) -> tuple[Thing, ...]:
    return ()


def _alone(one: PartOfCopy, hiding: Hiding) -> PartOfCopy:
    """The same part with nobody else's name in it."""
    return PartOfCopy(
        one.part,
        tuple(
            replace(
                thing,
                words=hiding.hide(thing.words),
                by=hiding.hide(thing.by),
                more=tuple(
                    Also(hiding.hide(more.label), hiding.hide(more.words)) for more in thing.more
                ),
            )
            for thing in one.things
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
