"""What the house needs again and again, in the book. Only who did it last is kept."""

from __future__ import annotations

from datetime import datetime

from handover.house.chores import Chore, Every
from handover.house.refusals import MovedOn, NotFound
from handover.store.engine.book import Book
from handover.store.rows.wanting import ChoreRow
from handover.store.values import value_of


def add_chore(book: Book, text: str, every: Every, *, at: datetime) -> int:
    """One more."""
    book.let_in(text)
    return book.add(ChoreRow, text=text, every=every, added_at=at)


def change_chore(book: Book, was: Chore, text: str, every: Every) -> None:
    """Put it differently, or let it come back more or less often.

    Raises:
        MovedOn: Somebody changed it since `was` was read.
    """
    book.let_in(text)
    row = ChoreRow
    changed = book.run(
        row.update(text=text, every=every, version=was.version + 1).where(
            (row.id == was.id) & (row.version == was.version)
        )
    )
    if not changed:
        now = chore(book, was.id)
        raise MovedOn(
            "Somebody has changed it since you opened it. Both are here; keep one.",
            theirs=f"{now.text} ({now.every.words})",
            yours=f"{text} ({every.words})",
            now=now,
        )


def mark_done(book: Book, chore_id: int, *, by: int | None, at: datetime | None) -> None:
    """Somebody did it; with None it is not done after all. Who did it before is forgotten."""
    book.run(ChoreRow.update(done_by=by, done_at=at).where(ChoreRow.id == chore_id))


def take_away(book: Book, chore_id: int, *, at: datetime) -> None:
    """The house no longer needs it."""
    book.run(ChoreRow.update(gone_at=at).where(ChoreRow.id == chore_id))


def bring_back(book: Book, chore_id: int) -> None:
    """The house needs it after all."""
    book.run(ChoreRow.update(gone_at=None).where(ChoreRow.id == chore_id))


def ever_needed(book: Book, chore_id: int) -> Chore | None:
    """One of them, also if the house does not need it any more; None if there never was one."""
    row = book.row(ChoreRow.select().where(ChoreRow.id == chore_id))
    return value_of(row, Chore) if row else None


def chores(book: Book) -> tuple[Chore, ...]:
    """All of them, in the order in which they came."""
    query = ChoreRow.select().where(ChoreRow.gone_at.is_null()).order_by(ChoreRow.id)
    return tuple(value_of(row, Chore) for row in book.rows(query))


def chore(book: Book, chore_id: int) -> Chore:
    """One of them.

    Raises:
        NotFound: The house does not need it any more.
    """
    found = next((one for one in chores(book) if one.id == chore_id), None)
    if found is None:
        raise NotFound("That is not on the list any more.")
    return found
