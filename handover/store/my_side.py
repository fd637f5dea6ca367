"""The person's own side in the book: what they say to a note, and what of theirs is carried."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from handover.house.handovers import EntryKind
from handover.house.my_side import Topic
from handover.house.notes import Carry, HowTaken, MySide, Note, OwnWords, Together
from handover.house.priorities import TheirDecision
from handover.house.refusals import MovedOn, NotFound
from handover.store.engine.book import Book
from handover.store.entries import enter
from handover.store.rows.my_side import CarryChoiceRow, MySideRow, ShownRow, TopicRow
from handover.store.rows.writing import NoteRow, OwnWordsRow
from handover.store.their_word import note_taken_back
from handover.store.values import value_of


def add_my_side(book: Book, note: Note, text: str, *, how: HowTaken, by: int, at: datetime) -> int:
    """Keep what the person says to a note about them; it is handed over once, with the note."""
    book.let_in(text)
    number = book.add(
        MySideRow,
        note=note.id,
        resident=note.resident_id,
        text=text,
        said_at=at,
        how=how,
        taken_by=by,
    )
    enter(book, EntryKind.MY_SIDE, number, resident_id=note.resident_id, by=by, at=at)
    return number


def withdraw_my_side(
    book: Book, was: MySide, decided: TheirDecision, *, by: int, at: datetime
) -> None:
    """They take back what they said to a note: only that they did, and how we know, is left."""
    changed = book.run(
        MySideRow.update(withdrawn_at=at, text="").where(
            (MySideRow.id == was.id) & MySideRow.withdrawn_at.is_null()
        )
    )
    if changed:
        note_taken_back(book, was.resident_id, decided, by=by, at=at, my_side=was.id)


def my_sides_by_id(book: Book, numbers: Iterable[int]) -> tuple[MySide, ...]:
    """What was said to notes, by its numbers, what was taken back too."""
    ids = list(numbers)
    if not ids:
        return ()
    query = MySideRow.select().where(MySideRow.id.in_(ids)).order_by(MySideRow.id)
    return tuple(value_of(row, MySide) for row in book.rows(query))


def taken_back(book: Book, resident_id: int, *, newest: int = 20) -> tuple[datetime, ...]:
    """When somebody took words of theirs back (UTC), the newest first."""
    found: list[datetime] = []
    for table in (OwnWordsRow, MySideRow):
        query = table.select().where(
            (table.resident == resident_id) & table.withdrawn_at.is_null(False)
        )
        found += [
            row.withdrawn_at
            for row in book.rows(query.order_by(table.withdrawn_at.desc()).limit(newest))
        ]
    return tuple(sorted(found, reverse=True)[:newest])


def change_note_carry(
    book: Book, was: Note, carry: Carry, decided: TheirDecision, *, by: int, at: datetime
) -> None:
    """They have said whether a note is carried on; words in it that were as it was follow it.

    Raises:
        MovedOn: They said something else meanwhile, at another terminal.
    """
    changed = book.run(
        NoteRow.update(carry=carry).where((NoteRow.id == was.id) & (NoteRow.carry == was.carry))
    )
    if not changed:
        raise _said_otherwise(carry)
    book.run(
        OwnWordsRow.update(share=carry).where(
            (OwnWordsRow.note == was.id)
            & (OwnWordsRow.share == was.carry)
            & OwnWordsRow.withdrawn_at.is_null()
        )
    )
    book.add(
        CarryChoiceRow,
        resident=was.resident_id,
        note=was.id,
        carry=carry,
        carried_before=was.carry,
        how=decided.how,
        told_at=decided.told_at,
        recorded_by=by,
        at=at,
    )


def change_words_carry(
    book: Book, was: OwnWords, carry: Carry, decided: TheirDecision, *, by: int, at: datetime
) -> None:
    """They have said whether words of theirs are carried on.

    Raises:
        MovedOn: They said something else meanwhile, at another terminal, or took them back.
    """
    changed = book.run(
        OwnWordsRow.update(share=carry).where(
            (OwnWordsRow.id == was.id)
            & (OwnWordsRow.share == was.share)
            & OwnWordsRow.withdrawn_at.is_null()
        )
    )
    if not changed:
        raise _said_otherwise(carry)
    book.add(
        CarryChoiceRow,
        resident=was.resident_id,
        words=was.id,
        carry=carry,
        carried_before=was.share,
        how=decided.how,
        told_at=decided.told_at,
        recorded_by=by,
        at=at,
    )


def _said_otherwise(carry: Carry) -> MovedOn:
    return MovedOn(
        "Something else was said about this at another terminal. Look at it again.",
        theirs="(look at it again)",
        yours=carry.words,
    )


def mark_shown(book: Book, note_ids: Iterable[int], *, at: datetime) -> None:
    """The person was shown these notes."""
    for note_id in note_ids:
        book.run(ShownRow.insert(note=note_id, at=at).on_conflict_ignore())


def mark_read_together(book: Book, note_id: int) -> None:
    """The person and somebody on shift have read it together, unless it was written together."""
    book.run(
        NoteRow.update(together=Together.READ).where(
            (NoteRow.id == note_id) & (NoteRow.together == Together.NONE)
        )
    )


def add_topic(
    book: Book,
    resident_id: int,
    words: str,
    carry: Carry,
    decided: TheirDecision,
    *,
    by: int,
    at: datetime,
) -> int:
    """Something they do, or do not, want carried, wherever it is mentioned."""
    book.let_in(words)
    return book.add(
        TopicRow,
        resident=resident_id,
        words=words,
        carry=carry,
        how=decided.how,
        told_at=decided.told_at,
        recorded_by=by,
        at=at,
    )


def change_topic(
    book: Book, was: Topic, carry: Carry, decided: TheirDecision, *, by: int, at: datetime
) -> None:
    """They have decided otherwise about a topic.

    Raises:
        MovedOn: It was changed or let go at another terminal.
    """
    changed = book.run(
        TopicRow.update(
            carry=carry,
            how=decided.how,
            told_at=decided.told_at,
            recorded_by=by,
            at=at,
            version=was.version + 1,
        ).where((TopicRow.id == was.id) & (TopicRow.version == was.version))
    )
    if not changed:
        raise _said_otherwise(carry)


def remove_topic(book: Book, topic_id: int) -> None:
    """They need it no more; nothing of it stays."""
    book.run(TopicRow.delete().where(TopicRow.id == topic_id))


def topic(book: Book, topic_id: int) -> Topic:
    """One topic.

    Raises:
        NotFound: It was let go.
    """
    row = book.row(TopicRow.select().where(TopicRow.id == topic_id))
    if row is None:
        raise NotFound("That is no longer there.")
    return value_of(row, Topic)


def topics(book: Book, resident_id: int | None = None) -> tuple[Topic, ...]:
    """What somebody said about topics, oldest first; everybody's with None."""
    return book.once((TopicRow,), resident_id, lambda: _topics(book, resident_id))


def _topics(book: Book, resident_id: int | None) -> tuple[Topic, ...]:
    query = TopicRow.select()
    if resident_id is not None:
        query = query.where(TopicRow.resident == resident_id)
    return tuple(value_of(row, Topic) for row in book.rows(query.order_by(TopicRow.id)))
