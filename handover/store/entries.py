"""The ledger of what can be handed over.

Every entry is written in the same transaction as the thing it points to, with no handover. A cut
gives all entries that have none to one handover; a trigger keeps it from ever changing again. So
each lands in exactly one, whatever the clocks said and in whatever order things were written.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from handover.house.handovers import Entry, EntryKind
from handover.store.engine.book import Book
from handover.store.rows.handing import EntryRow
from handover.store.values import value_of


def enter(
    book: Book,
    kind: EntryKind,
    subject_id: int,
    *,
    resident_id: int | None,
    by: int,
    at: datetime,
    state: str = "",
    words: str = "",
    step: str = "",
) -> int:
    """Note down that something can be handed over, and how it stood then."""
    book.let_in(words, step)
    return book.add(
        EntryRow,
        kind=kind,
        subject_id=subject_id,
        resident=resident_id,
        by=by,
        at=at,
        state=state,
        words=words,
        step=step,
    )


def cut(book: Book, handover_id: int) -> int:
    """Give everything not yet handed over to this handover; how many entries that were."""
    return book.run(EntryRow.update(handover=handover_id).where(EntryRow.handover.is_null()))


def entries(book: Book, handover_id: int | None) -> tuple[Entry, ...]:
    """The entries of a handover, or with None those still waiting for the next one."""
    which = EntryRow.handover.is_null() if handover_id is None else EntryRow.handover == handover_id
    return _values(book, EntryRow.select().where(which).order_by(EntryRow.id))


def _values(book: Book, query: Any) -> tuple[Entry, ...]:
    return tuple(value_of(row, Entry) for row in book.rows(query))


def entries_of(book: Book, kind: EntryKind, subject_ids: list[int]) -> tuple[Entry, ...]:
    """The entries of certain things, oldest first."""
    if not subject_ids:
        return ()
    which = (EntryRow.kind == kind) & EntryRow.subject_id.in_(subject_ids)
    return _values(book, EntryRow.select().where(which).order_by(EntryRow.id))
