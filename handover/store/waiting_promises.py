"""Promises made while a note is being written, until the note is in the book."""

from __future__ import annotations

from typing import Any

from handover.store.engine.book import Book
from handover.store.engine.statement import Statement
from handover.store.rows.wanting import FollowUpRow, PromiseWaitingRow


def wait_for_note(
    book: Book, follow_up_id: int, *, author_id: int, about: int, kind: str, uid: str
) -> None:
    """A promise waits for the note its author is writing; `kind` and `uid` are the note's."""
    book.add(
        PromiseWaitingRow,
        follow_up=follow_up_id,
        author=author_id,
        about=about,
        kind=kind,
        uid=uid,
    )


def claim(book: Book, note_id: int, *, author_id: int, about: int, uid: str, kind: str) -> None:
    """The note is in the book: the promises made in it carry its number from now on.

    They are told by the note's own mark, or, where it grew out of a draft, by its `kind`.
    """
    waiting = book.rows(_of_it(author_id, about, uid, kind))
    if not waiting:
        return
    row = PromiseWaitingRow
    ids = [one.follow_up_id for one in waiting]
    book.run(FollowUpRow.update(from_note=note_id).where(FollowUpRow.id.in_(ids)))
    book.run(row.delete().where(row.id.in_([one.id for one in waiting])))


def wait_elsewhere(book: Book, author_id: int, about: int, kind: str, elsewhere: str) -> None:
    """The note of that kind is laid aside, or taken up: what was promised in it goes with it."""
    row = PromiseWaitingRow
    of_it = (row.author == author_id) & (row.about == about) & (row.kind == kind)
    book.run(row.update(kind=elsewhere).where(of_it))


@Statement
def _of_it(author: int, about: int, uid: str, kind: str) -> Any:
    row = PromiseWaitingRow
    of_it = (row.uid == uid) | (row.kind == kind)
    return row.select().where((row.author == author) & (row.about == about) & of_it)
