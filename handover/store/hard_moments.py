"""What hangs on a note in the book: a hard moment told in full, and what there was in a note."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime

from handover.house.celebrations import Tag
from handover.house.hard_moments import HardMoment
from handover.house.priorities import HowWeKnow
from handover.store.engine.book import Book
from handover.store.rows.hard_moments import HardMomentRow, NoteTagRow


def add_hard_moment(book: Book, note_id: int, told: HardMoment) -> None:
    """What was told about it hangs on its note from now on; a second time changes nothing."""
    book.let_in(*told.texts.values())
    book.run(HardMomentRow.insert(note=note_id, **asdict(told)).on_conflict_ignore())


def set_tags(
    book: Book,
    note_id: int,
    tags: Iterable[Tag],
    how: HowWeKnow | None,
    *,
    by: int,
    at: datetime,
) -> None:
    """What there was in a note, in place of what was said before."""
    book.run(NoteTagRow.delete().where(NoteTagRow.note == note_id))
    for tag in sorted(tags):
        book.add(NoteTagRow, note=note_id, tag=tag, how=how, by=by, at=at)
