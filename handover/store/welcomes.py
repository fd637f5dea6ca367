"""Who welcomed whom, in the book."""

from __future__ import annotations

from datetime import datetime

from handover.store.engine.book import Book
from handover.store.rows.openings import WelcomeRow


def add_welcome(book: Book, resident_id: int, *, by: int, at: datetime) -> None:
    """Somebody of the team put in the book that this person comes, or has come."""
    book.add(WelcomeRow, resident=resident_id, staff=by, at=at)


def welcomed_since(book: Book, *, by: int, since: datetime) -> frozenset[int]:
    """The residents whom that staff member has welcomed since then (UTC)."""
    query = WelcomeRow.select().where((WelcomeRow.staff == by) & (WelcomeRow.at >= since))
    return frozenset(row.resident_id for row in book.rows(query))
