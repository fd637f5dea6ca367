"""Pages opened off shift, in the book."""

from __future__ import annotations

from datetime import datetime

from handover.house.openings import PageOpening
from handover.store.engine.book import Book
from handover.store.rows import PageOpeningRow
from handover.store.values import value_of


def add_opening(book: Book, resident_id: int, because: str, *, by: int, at: datetime) -> None:
    """Somebody who is not on shift opened the page."""
    book.let_in(because)
    book.add(PageOpeningRow, resident=resident_id, staff=by, at=at, because=because)


def openings_of(book: Book, resident_id: int) -> tuple[PageOpening, ...]:
    """Who opened the page while they were not on, the newest first."""
    query = PageOpeningRow.select().where(PageOpeningRow.resident == resident_id)
    rows = book.rows(query.order_by(PageOpeningRow.at.desc(), PageOpeningRow.id.desc()))
    return tuple(value_of(row, PageOpening) for row in rows)
