"""When the code on paper was tried: a code nobody ever tried may be the wrong piece of paper."""

from __future__ import annotations

from datetime import datetime

from handover.store.engine.book import Book
from handover.store.rows.chain import CodeTriedRow


def note_tried(book: Book, *, by: int, at: datetime) -> None:
    """It was tried, and opened the book."""
    book.add(CodeTriedRow, by=by, at=at)


def last_tried(book: Book) -> datetime | None:
    """When it last opened the book (UTC); None if nobody has tried it."""
    row = book.row(CodeTriedRow.select().order_by(CodeTriedRow.id.desc()))
    return row.at if row else None
