"""Who was with whom lately: read for a kind question to one person, and kept nowhere."""

from __future__ import annotations

from datetime import datetime

from handover.house.notes import NoteKind
from handover.store.engine.book import Book
from handover.store.rows.writing import NoteRow


def company_since(book: Book, since: datetime) -> dict[int, list[int]]:
    """By resident: who wrote of time together that began after then (UTC), note by note."""
    found: dict[int, list[int]] = {}
    query = NoteRow.select(NoteRow.resident, NoteRow.author).where(
        (NoteRow.kind == NoteKind.BEING_WITH)
        # What began after then was written after then: the book knows the newest it wrote.
        & (NoteRow.written_at >= since)
        & (NoteRow.happened_from >= since)
        & NoteRow.resident.is_null(False)
    )
    for row in book.rows(query.order_by(NoteRow.written_at, NoteRow.id)):
        found.setdefault(row.resident_id, []).append(row.author_id)
    return found
