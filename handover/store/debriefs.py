"""Who would like a debrief, in the book."""

from __future__ import annotations

from datetime import datetime

from handover.house.debriefs import Debrief
from handover.store.engine.book import Book
from handover.store.rows.meetings import DebriefRow
from handover.store.values import value_of


def ask(book: Book, *, by: int, at: datetime) -> None:
    """Somebody would like one; asking twice is asking once."""
    book.run(DebriefRow.insert(staff=by, asked_at=at).on_conflict_ignore())


def end(book: Book, *, by: int, at: datetime) -> None:
    """It happened, or they took it back."""
    book.run(
        DebriefRow.update(ended_at=at).where(
            (DebriefRow.staff == by) & DebriefRow.ended_at.is_null()
        )
    )


def wanted(book: Book) -> tuple[Debrief, ...]:
    """Those that are still wanted, the oldest first."""
    query = DebriefRow.select().where(DebriefRow.ended_at.is_null()).order_by(DebriefRow.id)
    return tuple(value_of(row, Debrief) for row in book.rows(query))
