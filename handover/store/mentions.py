"""Which notes name which priorities, in the book."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from handover.store.engine.book import Book
from handover.store.rows.wanting import MentionRow, PriorityRow


def link(book: Book, note_id: int, priority_ids: Sequence[int], *, at: datetime) -> None:
    """A note names these priorities, and no others; `at` is when it was written (UTC)."""
    book.run(MentionRow.delete().where(MentionRow.note == note_id))
    for priority_id in priority_ids:
        book.add(MentionRow, note=note_id, priority=priority_id)
    if priority_ids:
        book.run(PriorityRow.update(mentioned_at=at).where(PriorityRow.id.in_(priority_ids)))


def mentioning(book: Book, priority_id: int) -> tuple[int, ...]:
    """The numbers of the notes that name a priority, the newest first."""
    query = MentionRow.select().where(MentionRow.priority == priority_id)
    return tuple(row.note_id for row in book.rows(query.order_by(MentionRow.note.desc())))


def named_in(book: Book, note_id: int) -> tuple[int, ...]:
    """The numbers of the priorities that a note names."""
    query = MentionRow.select().where(MentionRow.note == note_id)
    return tuple(row.priority_id for row in book.rows(query.order_by(MentionRow.id)))
