"""Removals that were begun: asked at every opening, so it stands apart from what they are."""

from __future__ import annotations

from handover.store.engine.book import Book
from handover.store.rows.leaving import RemovalRow


def under_way(book: Book) -> tuple[int, ...]:
    """Removals that are not finished yet."""
    rows = book.rows(RemovalRow.select().where(RemovalRow.finished_at.is_null()))
    return tuple(row.id for row in rows)
