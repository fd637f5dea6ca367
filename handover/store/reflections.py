"""Private reflections do not stay: after a while their words are gone for good.

The row is left, so that a number is never used twice and nothing that points to it breaks.
"""

from __future__ import annotations

from datetime import datetime

from peewee import SQL

from handover.house.notes import Note, NoteKind
from handover.store.engine.book import Book
from handover.store.notes import notes_by_id
from handover.store.rows.writing import AnswerRow, NoteRow, NoteWordingRow

REFLECTION = NoteRow.kind == SQL(f"'{NoteKind.REFLECTION}'")
"""As it stands in the index of reflections: with a `?` in its place that would not be used."""


def reflections_of(book: Book, author_id: int, *, newest: int = 30) -> tuple[Note, ...]:
    """The newest private reflections of one author, newest first. Nobody else's are ever read."""
    # With `+ 0` they are looked up among the reflections and not among all that somebody wrote.
    query = (
        NoteRow.select(NoteRow.id)
        .where(REFLECTION & (NoteRow.author + 0 == author_id) & NoteRow.gone_at.is_null())
        .order_by(NoteRow.written_at.desc(), NoteRow.id.desc())
        .limit(newest)
    )
    return tuple(reversed(notes_by_id(book, [row.id for row in book.rows(query)])))


def any_older(book: Book, before: datetime) -> bool:
    """Is there a private reflection written before then (UTC) whose words are still there?"""
    return book.row(_older(before)) is not None


def let_go_older(book: Book, before: datetime, *, at: datetime) -> int:
    """The words of every private reflection written before then (UTC) go; how many those were.

    Earlier wordings and answers go with them. Deleted text is overwritten on the disk.
    """
    ids = [row.id for row in book.rows(_older(before))]
    if ids:
        book.run(NoteWordingRow.update(text="").where(NoteWordingRow.note.in_(ids)))
        asked = AnswerRow.note.in_(ids)
        book.run(AnswerRow.update(words="").where(asked))
        book.run(
            AnswerRow.update(choice="", answered_at=at).where(asked & AnswerRow.choice.is_null())
        )
        book.run(NoteRow.update(text="", gone_at=at).where(NoteRow.id.in_(ids)))
    return len(ids)


def _older(before: datetime) -> object:
    return NoteRow.select(NoteRow.id).where(
        REFLECTION & (NoteRow.written_at < before) & NoteRow.gone_at.is_null()
    )
