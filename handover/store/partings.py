"""Who of the team is not there any more, and who is told, in the book."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from handover.house.partings import Goodbye, Parting, PartingKind, ToTell
from handover.house.refusals import MovedOn, NotFound
from handover.store.engine.book import Book
from handover.store.roles import only_theirs_or_a_coordinator
from handover.store.rows.pacts import PartingRow, ToTellRow
from handover.store.values import by_parent, value_of


def add_parting(
    book: Book,
    staff_id: int,
    kind: PartingKind,
    whom: Iterable[int],
    *,
    last_day: date,
    back_on: date | None,
    by: int,
    at: datetime,
) -> int:
    """Somebody goes, and these residents are to be told.

    Raises:
        NotYours: It is somebody else's, and whoever writes is not a coordinator.
    """
    only_theirs_or_a_coordinator(book, staff_id, "say that somebody goes")
    number = book.add(
        PartingRow, staff=staff_id, kind=kind, last_day=last_day, back_on=back_on, by=by, at=at
    )
    for resident_id in whom:
        book.add(ToTellRow, parting=number, resident=resident_id, goodbye=Goodbye.NOT_ASKED)
    return number


def settle(
    book: Book,
    was: ToTell,
    *,
    told_by: int | None,
    told_at: datetime | None,
    their_words: str,
    goodbye: Goodbye,
    by: int,
) -> None:
    """Somebody was told, or said what they would like.

    Raises:
        MovedOn: Somebody put something else in the book since `was` was read.
    """
    book.let_in(their_words)
    changed = book.run(
        ToTellRow.update(
            told_by=told_by,
            told_at=told_at,
            their_words=their_words,
            goodbye=goodbye,
            by=by,
            version=was.version + 1,
        ).where((ToTellRow.id == was.id) & (ToTellRow.version == was.version))
    )
    if not changed:
        now = to_tell(book, was.id)
        raise MovedOn(
            "Somebody has told them meanwhile. Both are here; say it again.",
            theirs=f"{now.their_words} ({now.goodbye})".strip(),
            yours=f"{their_words} ({goodbye})".strip(),
        )


def to_tell(book: Book, number: int) -> ToTell:
    """Who is to be told, by its number.

    Raises:
        NotFound: There is none of that number.
    """
    row = book.row(ToTellRow.select().where(ToTellRow.id == number))
    if row is None:
        raise NotFound("There is nobody to tell any more.")
    return value_of(row, ToTell)


def partings(book: Book) -> tuple[Parting, ...]:
    """Everybody of the team who went, the newest first, with who is told."""
    with book.reading():
        rows = book.rows(PartingRow.select().order_by(PartingRow.id.desc()))
        told = by_parent(book.rows(ToTellRow.select().order_by(ToTellRow.id)), "parting_id")
    return tuple(
        value_of(row, Parting, to_tell=tuple(value_of(one, ToTell) for one in told.get(row.id, ())))
        for row in rows
    )
