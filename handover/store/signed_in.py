"""What each of the team last saw of the chain when they signed in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from handover.house.dataclass import dataclass
from handover.store.engine.book import Book
from handover.store.rows.chain import HeadExplainedRow, LastSignInRow


@dataclass(frozen=True, slots=True)
class LastSeen:
    """The end of the chain as somebody saw it."""

    staff_id: int
    at: datetime
    """UTC."""
    head: bytes


def last_seen(book: Book) -> tuple[LastSeen, ...]:
    """What everybody saw last."""
    return tuple(
        LastSeen(row.staff_id, row.at, bytes(row.head))
        for row in book.rows(LastSignInRow.select().order_by(LastSignInRow.staff))
    )


def seen_by(book: Book, staff_id: int) -> LastSeen | None:
    """What somebody saw last; None if they have not signed in since there is a chain."""
    row = book.row(LastSignInRow.select().where(LastSignInRow.staff == staff_id))
    return LastSeen(row.staff_id, row.at, bytes(row.head)) if row else None


def keep_seen(book: Book, seen: LastSeen) -> None:
    """In place of what they saw before."""
    mine = LastSignInRow.staff == seen.staff_id
    if not book.run(LastSignInRow.update(at=seen.at, head=seen.head).where(mine)):
        book.add(LastSignInRow, staff=seen.staff_id, at=seen.at, head=seen.head)


def explained(book: Book) -> frozenset[bytes]:
    """Heads of which a coordinator has said why they are not in the chain any more."""
    return frozenset(bytes(row.head) for row in book.rows(HeadExplainedRow.select()))


def explain(book: Book, heads: Iterable[bytes], why: str, *, by: int, at: datetime) -> None:
    """Why these are not in the chain any more."""
    book.let_in(why)
    for head in heads:
        book.add(HeadExplainedRow, head=head, why=why, by=by, at=at)
