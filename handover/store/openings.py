"""Pages that were opened, in the book."""

from __future__ import annotations

from datetime import datetime

from handover.house.openings import PageOpening
from handover.store.engine.book import Book
from handover.store.rows.openings import PageOpeningRow
from handover.store.values import value_of


def add_opening(book: Book, resident_id: int, because: str, *, by: int, at: datetime) -> None:
    """Somebody opened the page; off shift they said why."""
    book.let_in(because)
    book.add(PageOpeningRow, resident=resident_id, staff=by, at=at, because=because)


def openings_of(book: Book, resident_id: int) -> tuple[PageOpening, ...]:
    """Who opened the page, the newest first."""
    query = PageOpeningRow.select().where(PageOpeningRow.resident == resident_id)
    rows = book.rows(query.order_by(PageOpeningRow.at.desc(), PageOpeningRow.id.desc()))
    return tuple(value_of(row, PageOpening) for row in rows)


def opened_since(book: Book, resident_id: int, *, by: int, since: datetime) -> bool:
    """Has that staff member opened the page since then (UTC)?"""
    query = PageOpeningRow.select().where(
        (PageOpeningRow.resident == resident_id)
        & (PageOpeningRow.staff == by)
        & (PageOpeningRow.at > since)
    )
    return book.row(query) is not None


def explained_since(book: Book, *, by: int, since: datetime) -> frozenset[int]:
    """The residents of whom that staff member has said why they read, since then (UTC)."""
    query = PageOpeningRow.select().where(
        (PageOpeningRow.staff == by) & (PageOpeningRow.at >= since) & (PageOpeningRow.because != "")
    )
    return frozenset(row.resident_id for row in book.rows(query))
