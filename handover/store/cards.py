"""Residents' emergency cards in the book."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from handover.house.cards import CardContact, CardInWords, CardOpening, MayRing, NotToRing, yes_of
from handover.house.priorities import TheirDecision
from handover.house.refusals import MovedOn, NotFound
from handover.store.engine.book import Book
from handover.store.rows.cards import CardContactRow, CardInWordsRow, CardOpeningRow, NotToRingRow
from handover.store.rows.writing import UnfinishedRow
from handover.store.values import by_parent, value_of


def add_card_contact(
    book: Book, resident_id: int, whom: MayRing, decided: TheirDecision, *, by: int, at: datetime
) -> int:
    """Somebody more on a resident's card."""
    _let_words_in(book, whom)
    yes = yes_of(decided, by=by, at=at)
    return book.add(CardContactRow, resident=resident_id, **asdict(whom), **yes)


def change_card_contact(
    book: Book,
    was: CardContact,
    whom: MayRing,
    decided: TheirDecision,
    *,
    keeps_number: bool,
    by: int,
    at: datetime,
) -> None:
    """What stands there about them is put right. `keeps_number`: no other one was given.

    Raises:
        MovedOn: Somebody changed it, or took it off, since `was` was read.
    """
    _let_words_in(book, whom)
    yes = yes_of(decided, by=by, at=at)
    columns = {**asdict(whom), **yes, "version": was.version + 1}
    if not book.run(CardContactRow.update(**columns).where(_as_read(was))):
        raise _moved_on(book, was, whom.in_lines, keeps_number=keeps_number)


def remove_card_contact(book: Book, was: CardContact) -> None:
    """They are taken off the card; nothing of it stays.

    Raises:
        MovedOn: Somebody changed it since `was` was read.
    """
    if not book.run(CardContactRow.delete().where(_as_read(was))):
        raise _moved_on(book, was, f"{was.whom.name}: taken off", keeps_number=False)


def add_not_to_ring(
    book: Book, resident_id: int, name: str, decided: TheirDecision, *, by: int, at: datetime
) -> int:
    """Somebody who is not to be rung."""
    book.let_in(name)
    yes = yes_of(decided, by=by, at=at)
    return book.add(NotToRingRow, resident=resident_id, name=name, **yes)


def remove_not_to_ring(book: Book, was: NotToRing) -> None:
    """They may be spoken with again, or it was a slip."""
    book.run(NotToRingRow.delete().where(NotToRingRow.id == was.id))


def card_contact(book: Book, contact_id: int) -> CardContact:
    """One of those on a card.

    Raises:
        NotFound: They are no longer there.
    """
    row = book.row(CardContactRow.select().where(CardContactRow.id == contact_id))
    if row is None:
        raise NotFound("That is no longer on the card.")
    return _contact(row)


def card_contacts(book: Book, resident_id: int) -> tuple[CardContact, ...]:
    """Whom the house may ring for a resident, in the order in which they were named."""
    query = CardContactRow.select().where(CardContactRow.resident == resident_id)
    return tuple(_contact(row) for row in book.rows(query.order_by(CardContactRow.id)))


def not_to_ring(book: Book, resident_id: int) -> tuple[NotToRing, ...]:
    """Whom the house may not ring for a resident."""
    return not_to_ring_of(book, [resident_id]).get(resident_id, ())


def not_to_ring_of(book: Book, resident_ids: Sequence[int]) -> dict[int, tuple[NotToRing, ...]]:
    """Whom the house may not ring for these residents, by their number."""
    query = NotToRingRow.select().where(NotToRingRow.resident.in_(list(resident_ids)))
    found = by_parent(book.rows(query.order_by(NotToRingRow.id)), "resident_id")
    return {
        number: tuple(value_of(row, NotToRing) for row in rows) for number, rows in found.items()
    }


def note_opening(book: Book, resident_id: int, *, by: int, at: datetime) -> None:
    """Somebody of the team opened the card."""
    book.add(CardOpeningRow, resident=resident_id, staff=by, at=at)


def openings(book: Book, resident_id: int) -> tuple[CardOpening, ...]:
    """Who opened the card, the newest first."""
    query = CardOpeningRow.select().where(CardOpeningRow.resident == resident_id)
    rows = book.rows(query.order_by(CardOpeningRow.at.desc(), CardOpeningRow.id.desc()))
    return tuple(value_of(row, CardOpening) for row in rows)


def keep_in_words(
    book: Book,
    resident_id: int,
    was: CardInWords | None,
    text: str,
    review_on: date | None,
    decided: TheirDecision,
    *,
    by: int,
    at: datetime,
) -> None:
    """What to know in an emergency, in place of what stood there.

    Raises:
        MovedOn: Somebody changed it since `was` was read.
    """
    book.let_in(text)
    said = {"text": text, "review_on": review_on, **yes_of(decided, by=by, at=at)}
    if was is None:
        new = CardInWordsRow.insert(resident=resident_id, **said).on_conflict_ignore()
        book.run(new)
        now = in_words(book, resident_id)
        moved = now is None or now.text != text
    else:
        as_read = (CardInWordsRow.id == was.id) & (CardInWordsRow.version == was.version)
        changed = CardInWordsRow.update(version=was.version + 1, **said).where(as_read)
        moved = not book.run(changed)
    if moved:
        now = in_words(book, resident_id)
        raise MovedOn(
            "Somebody has changed this since you opened the card. Both are here; keep one.",
            theirs=now.text if now else "taken off",
            yours=text,
            now=now if now and now.text else None,
        )


def in_words(book: Book, resident_id: int) -> CardInWords | None:
    """What to know in an emergency, if they said something."""
    row = book.row(CardInWordsRow.select().where(CardInWordsRow.resident == resident_id))
    return None if row is None else value_of(row, CardInWords)


def remove_card(book: Book, resident_id: int) -> int:
    """Nothing of the card stays, half-typed words included; how many stood on it comes back."""
    book.run(
        UnfinishedRow.delete().where(UnfinishedRow.place.endswith(f"|{card_place(resident_id)}"))
    )
    book.run(CardOpeningRow.delete().where(CardOpeningRow.resident == resident_id))
    book.run(CardInWordsRow.delete().where(CardInWordsRow.resident == resident_id))
    names = book.run(NotToRingRow.delete().where(NotToRingRow.resident == resident_id))
    return names + book.run(CardContactRow.delete().where(CardContactRow.resident == resident_id))


def card_place(resident_id: int) -> str:
    """What words typed about a card wait under until they are kept."""
    return f"card {resident_id}"


def _let_words_in(book: Book, whom: MayRing) -> None:
    """Names and words pass the door; the number has its place here, and nowhere else."""
    book.let_in(whom.name, whom.relation, whom.for_what, whom.when)


def _as_read(was: CardContact) -> Any:
    return (CardContactRow.id == was.id) & (CardContactRow.version == was.version)


def _moved_on(book: Book, was: CardContact, yours: str, *, keeps_number: bool) -> MovedOn:
    """Both, without their numbers: one that is new does not go unseen."""
    row = book.row(CardContactRow.select().where(CardContactRow.id == was.id))
    now = None if row is None else _contact(row)
    another = now is not None and now.whom.number != was.whom.number
    return MovedOn(
        "Somebody has changed this since you opened the card. Look at it again.",
        theirs=_beside(now.whom, another=another) if now else f"{was.whom.name}: taken off",
        yours=yours,
        now=None if another and not keeps_number else now,
    )


def _beside(whom: MayRing, *, another: bool) -> str:
    number = "\nThe number is another one; it stands on the card." if another else ""
    return f"{whom.in_lines}{number}"


def _contact(row: Any) -> CardContact:
    return value_of(row, CardContact, whom=value_of(row, MayRing))
