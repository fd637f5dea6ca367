"""Notes with everything that belongs to them: gathered from many tables, or from one act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from handover.house.handovers import EntryKind
from handover.house.hard_moments import HardMoment
from handover.house.notes import Addendum, MySide, Note, NoteKind, OwnWords, StoredAnswer
from handover.store.engine.book import Book
from handover.store.engine.statement import those
from handover.store.rows.handing import EntryRow
from handover.store.rows.hard_moments import HardMomentRow, NoteTagRow
from handover.store.rows.my_side import MySideRow, ShownRow
from handover.store.rows.writing import AddendumRow, AnswerRow, NoteReadingRow, NoteRow, OwnWordsRow
from handover.store.values import by_parent, value_of

V = TypeVar("V")

HANGS_ON_IT = (
    OwnWordsRow,
    AddendumRow,
    AnswerRow,
    NoteReadingRow,
    MySideRow,
    ShownRow,
    HardMomentRow,
    NoteTagRow,
)
"""What belongs to a note and stands in a table of its own."""


def whole_notes(book: Book, query: Any) -> tuple[Note, ...]:
    """The notes of a query with everything that belongs to them, in the order of their numbers."""
    with book.reading():
        rows = sorted(book.rows(query), key=lambda row: row.id)
        if not rows:
            return ()
        ids = [row.id for row in rows]
        hard = [row.id for row in rows if row.kind is NoteKind.HARD_MOMENT]
        found = {
            table: _gathered(book, table, hard if table is HardMomentRow else ids)
            for table in HANGS_ON_IT
        }
        handed = book.rows(
            EntryRow.select().where(
                (EntryRow.kind == EntryKind.NOTE) & EntryRow.subject_id.in_(ids)
            )
        )
    handover_of = {row.subject_id: row.handover_id for row in handed}
    return tuple(
        _value(
            row,
            {table: every.get(row.id, ()) for table, every in found.items()},
            handover_of.get(row.id),
        )
        for row in rows
    )


def note_in_this_act(book: Book, note_id: int) -> Note | None:
    """A note that has come into the book in the transaction under way; None if it has not.

    What belongs to it came in the same transaction, so the book need not be asked for it.
    """
    found = book.as_written(NoteRow, new=note_id)
    if not found:
        return None
    of_it = {
        table: [one for one in book.as_written(table) if one.note_id == note_id]
        for table in HANGS_ON_IT
    }
    [entry] = [
        one
        for one in book.as_written(EntryRow)
        if (one.kind, one.subject_id) == (EntryKind.NOTE, note_id)
    ] or [None]
    return _value(found[0], of_it, entry.handover_id if entry else None)


def _gathered(book: Book, table: Any, note_ids: list[int]) -> dict[int, list[Any]]:
    if not note_ids:
        return {}
    return by_parent(book.rows(those(table, "note", note_ids)), "note_id")


def _value(row: Any, of_it: Mapping[Any, Sequence[Any]], handover_id: int | None) -> Note:
    shown, hard = of_it[ShownRow], of_it[HardMomentRow]
    return value_of(
        row,
        Note,
        handover_id=handover_id,
        own_words=_standing(of_it[OwnWordsRow], OwnWords),
        addenda=tuple(value_of(one, Addendum) for one in of_it[AddendumRow]),
        answers=tuple(value_of(one, StoredAnswer) for one in of_it[AnswerRow]),
        read_by=frozenset(one.staff_id for one in of_it[NoteReadingRow]),
        my_side=_standing(of_it[MySideRow], MySide),
        shown_at=shown[0].at if shown else None,
        hard=value_of(hard[0], HardMoment) if hard else None,
        tags=frozenset(one.tag for one in of_it[NoteTagRow]),
    )


def _standing(rows: Sequence[Any], kind: type[V]) -> tuple[V, ...]:
    """What was taken back does not come out of the book with the note it stood in."""
    return tuple(value_of(one, kind) for one in rows if one.withdrawn_at is None)
