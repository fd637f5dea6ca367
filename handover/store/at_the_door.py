"""What happened at the door under somebody's name, in the book."""

from __future__ import annotations

from datetime import datetime

from handover.house.at_the_door import AtTheDoor, DoorKind
from handover.store.engine.book import Book
from handover.store.rows.at_the_door import AtTheDoorRow
from handover.store.values import value_of


def note_tries(book: Book, staff_id: int, how_often: int, first: datetime, last: datetime) -> None:
    """Wrong passphrases were tried with their name, from when to when (UTC)."""
    book.add(
        AtTheDoorRow,
        staff=staff_id,
        kind=DoorKind.TRIES,
        how_often=how_often,
        first_at=first,
        last_at=last,
    )


def note_word(book: Book, staff_id: int, *, by: int, beside: int | None, at: datetime) -> None:
    """A coordinator gave them a word for one sign-in, with somebody beside."""
    book.add(
        AtTheDoorRow,
        staff=staff_id,
        kind=DoorKind.WORD,
        how_often=1,
        first_at=at,
        last_at=at,
        given_by=by,
        beside=beside,
    )


def note_code(book: Book, staff_id: int, *, at: datetime) -> None:
    """With the code on paper a new passphrase was chosen under their name."""
    book.add(AtTheDoorRow, staff=staff_id, kind=DoorKind.CODE, how_often=1, first_at=at, last_at=at)


def not_told(book: Book, staff_id: int) -> tuple[AtTheDoor, ...]:
    """What they were not told yet, the oldest first."""
    theirs = (AtTheDoorRow.staff == staff_id) & AtTheDoorRow.told_at.is_null()
    rows = book.rows(AtTheDoorRow.select().where(theirs).order_by(AtTheDoorRow.id))
    return tuple(value_of(row, AtTheDoor) for row in rows)


def told(book: Book, ids: list[int], *, at: datetime) -> None:
    """They have been told."""
    unknown = AtTheDoorRow.id.in_(ids) & AtTheDoorRow.told_at.is_null()
    book.run(AtTheDoorRow.update(told_at=at).where(unknown))


def under_their_name(book: Book, staff_id: int, *, newest: int) -> tuple[AtTheDoor, ...]:
    """What happened under their name, the newest first."""
    query = AtTheDoorRow.select().where(AtTheDoorRow.staff == staff_id)
    rows = book.rows(query.order_by(AtTheDoorRow.id.desc()).limit(newest))
    return tuple(value_of(row, AtTheDoor) for row in rows)
