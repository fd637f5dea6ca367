"""A resident's emergency card: theirs to fill, opened only when it is needed, gone when they go."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from handover.desk import acts
from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.desk.reading import NOT_WRITTEN, cards_opened, keep_card_opened
from handover.house.acts import ActKind
from handover.house.cards import (
    CardContact,
    CardInWords,
    CardOpening,
    MayRing,
    NotToRing,
    checked_may_ring,
)
from handover.house.dataclass import dataclass, replace
from handover.house.people import Resident
from handover.house.plain_text import fit, fit_line
from handover.house.priorities import TheirDecision
from handover.house.refusals import NeedsTheirDecision, NotPossible
from handover.house.times import house_day
from handover.store import cards as kept
from handover.store import people

IN_WORDS_LIMIT = 800
"""Characters: a few lines that somebody in a hurry can read."""


@dataclass(frozen=True, slots=True)
class CardPage:
    """A resident's card, as somebody of the team opens it. No other page carries a number of it."""

    resident: Resident
    may_ring: tuple[CardContact, ...]
    not_to_ring: tuple[NotToRing, ...]
    in_words: CardInWords | None
    """What to know in an emergency, in their words."""
    look_again: bool
    """Is the day here on which they wanted to look at it again?"""
    openings: tuple[CardOpening, ...]
    """Who opened it, the newest first: for the resident to see."""
    names: dict[int, str]
    """Names of the team, by number."""
    not_written: str = ""
    """Said while it could not be written down yet that I opened it."""


def place_of(resident_id: int) -> str:
    """What words typed about a card wait under until they are kept; they go with the card."""
    return kept.card_place(resident_id)


def card_of(desk: Desk, resident_id: int, *, opening: bool = True) -> CardPage:
    """A resident's card. That I open it is kept, so that they can see it.

    `opening` is False where a card that stands open is only read again.

    Raises:
        NotFound: There is nobody like that.
    """
    if opening:
        people.resident(desk.book, resident_id)
        keep_card_opened(desk, resident_id)
    waits = cards_opened(desk, resident_id)
    with desk.book.reading():
        return CardPage(
            resident=people.resident(desk.book, resident_id),
            may_ring=kept.card_contacts(desk.book, resident_id),
            not_to_ring=kept.not_to_ring(desk.book, resident_id),
            in_words=(said := kept.in_words(desk.book, resident_id)),
            look_again=_look_again(desk, said),
            openings=(*waits, *kept.openings(desk.book, resident_id)),
            names=dict(desk.names()),
            not_written=NOT_WRITTEN if any(one.staff_id == desk.who.id for one in waits) else "",
        )


def put_on_card(
    desk: Desk, resident_id: int, whom: MayRing, decided: TheirDecision | None
) -> CardContact:
    """Somebody the house may ring for a resident, because the resident says so.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they said yes.
        NotPossible: They are not staying.
        Unfit: There is no name, or no number anybody could ring.
    """
    yes, checked = _their_yes(decided), checked_may_ring(whom)
    with desk.book.writing():
        _staying(desk, resident_id)
        number = kept.add_card_contact(
            desk.book, resident_id, checked, yes, by=desk.who.id, at=desk.now()
        )
        acts.with_thing(desk, ActKind.CARD_RING, number, about=resident_id, version=1)
        return kept.card_contact(desk.book, number)


def change_on_card(
    desk: Desk, was: CardContact, whom: MayRing, decided: TheirDecision | None
) -> CardContact:
    """What stands there about somebody is put right; without a number it stays the same one.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they said yes.
        MovedOn: Somebody changed it since it was read.
        Unfit: There is no name, or no number anybody could ring.
    """
    yes = _their_yes(decided)
    keeps = not whom.number.strip()
    checked = checked_may_ring(replace(whom, number=was.whom.number) if keeps else whom)
    with desk.book.writing():
        kept.change_card_contact(
            desk.book, was, checked, yes, keeps_number=keeps, by=desk.who.id, at=desk.now()
        )
        changed = kept.card_contact(desk.book, was.id)
        acts.with_thing(desk, ActKind.CARD_CHANGED, was.id, about=was.resident_id)
    desk.book.leave_nothing_beside_it()
    return changed


def take_off(desk: Desk, was: CardContact, decided: TheirDecision | None) -> None:
    """Somebody is taken off the card, at once and wholly.

    Raises:
        NeedsTheirDecision: Nobody said how we know that the resident wants it.
        MovedOn: Somebody changed it since it was read.
    """
    _their_yes(decided)
    with desk.book.writing():
        kept.remove_card_contact(desk.book, was)
    desk.book.leave_nothing_beside_it()


def not_to_ring(
    desk: Desk, resident_id: int, name: str, decided: TheirDecision | None
) -> NotToRing:
    """Somebody who is not to be rung and not to be let in: a name is enough.

    Raises:
        NeedsTheirDecision: Nobody said how we know that the resident wants it.
        NotPossible: They are not staying.
        Unfit: There is no name.
    """
    yes, whom = _their_yes(decided), fit_line(name, "The name", limit=80)
    with desk.book.writing():
        _staying(desk, resident_id)
        number = kept.add_not_to_ring(
            desk.book, resident_id, whom, yes, by=desk.who.id, at=desk.now()
        )
        acts.with_thing(desk, ActKind.CARD_NOT_RING, number, about=resident_id)
        every = kept.not_to_ring(desk.book, resident_id)
        return next(one for one in every if one.id == number)


def may_be_spoken_with(desk: Desk, was: NotToRing, decided: TheirDecision | None) -> None:
    """Somebody no longer stands among those who are not to be rung.

    Raises:
        NeedsTheirDecision: Nobody said how we know that the resident wants it.
    """
    _their_yes(decided)
    with desk.book.writing():
        kept.remove_not_to_ring(desk.book, was)


def keep_in_words(
    desk: Desk,
    resident_id: int,
    was: CardInWords | None,
    text: str,
    decided: TheirDecision | None,
    review_on: date | None = None,
) -> CardInWords:
    """What to know in an emergency, in their words; emptied, nothing of it stays.

    Raises:
        NeedsTheirDecision: Nobody said how we know that it is theirs.
        NotPossible: They are not staying, or the day to look again is over.
        MovedOn: Somebody changed it since `was` was read.
    """
    yes, words = _their_yes(decided), fit(text, "What to know", limit=IN_WORDS_LIMIT)
    if review_on is not None and review_on <= house_day(desk.now(), desk.zone):
        raise NotPossible(
            "It is looked at again on a day to come. Choose a later day, or none.", of="review"
        )
    with desk.book.writing():
        _staying(desk, resident_id)
        kept.keep_in_words(
            desk.book,
            resident_id,
            was,
            words,
            review_on,
            yes,
            by=desk.who.id,
            at=desk.now(),
        )
        said = kept.in_words(desk.book, resident_id)
        assert said is not None, "it was just written"
        acts.with_thing(desk, ActKind.CARD_CHANGED, said.id, about=resident_id)
    desk.book.leave_nothing_beside_it()
    return said


def _look_again(desk: Desk, said: CardInWords | None) -> bool:
    if said is None or said.review_on is None:
        return False
    return said.review_on <= house_day(desk.now(), desk.zone)


def look_again(desk: Desk, resident: Resident) -> Iterator[Lead]:
    """A quiet line on their page once the day is here. Nobody opens the card to see it."""
    if _look_again(desk, kept.in_words(desk.book, resident.id)):
        yield Lead(
            "The day to look at their emergency card together is here", f"card:{resident.id}"
        )


def _their_yes(decided: TheirDecision | None) -> TheirDecision:
    if decided is None:
        raise NeedsTheirDecision("The card is theirs. Ask them first, and say how we know.")
    return decided


def _staying(desk: Desk, resident_id: int) -> None:
    who = people.resident(desk.book, resident_id)
    if not who.here:
        raise NotPossible(f"{who.name} is not staying here now; a card goes with the stay.")
