"""What was said about how the support landed, in the book."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from peewee import SQL, fn

from handover.house.feedback import Feedback, FeedbackAnswer, NewFeedback
from handover.house.handovers import EntryKind
from handover.house.priorities import TheirDecision
from handover.house.refusals import NotFound
from handover.store.engine.book import Book
from handover.store.entries import enter
from handover.store.rows.feedback import FeedbackAnswerRow, FeedbackRow
from handover.store.their_word import note_opened_up, note_taken_back
from handover.store.values import by_parent, value_of


def add_feedback(book: Book, new: NewFeedback, *, by: int, at: datetime) -> int:
    """Keep what was said."""
    book.let_in(new.text)
    number = book.add(
        FeedbackRow,
        resident=new.resident_id,
        from_staff=new.from_staff_id,
        to_staff=new.to_staff_id,
        text=new.text,
        how=new.how,
        in_the_open=new.in_the_open,
        with_name=new.with_name,
        to_meeting=new.to_meeting,
        taken_by=by,
        at=at,
    )
    if new.handed_over:
        about = new.resident_id
        enter(book, EntryKind.FEEDBACK, number, resident_id=about, by=by, at=at)
    return number


def add_answer(
    book: Book, said: Feedback, text: str, *, by_person: bool, by: int, at: datetime
) -> int:
    """Keep what was answered under it."""
    book.let_in(text)
    number = book.add(
        FeedbackAnswerRow, feedback=said.id, by_person=by_person, text=text, by=by, at=at
    )
    if said.to_house or said.in_the_open:
        enter(book, EntryKind.ANSWER, number, resident_id=said.resident_id, by=by, at=at)
    return number


def open_up(book: Book, said: Feedback, decided: TheirDecision, *, by: int, at: datetime) -> None:
    """The person wants everybody on the team to be able to read it; it is handed over then."""
    if said.in_the_open:
        return
    book.run(FeedbackRow.update(in_the_open=True).where(FeedbackRow.id == said.id))
    note_opened_up(book, said.resident_id, said.id, decided, by=by, at=at)
    if not said.to_house:
        about = said.resident_id
        enter(book, EntryKind.FEEDBACK, said.id, resident_id=about, by=by, at=at)


def take_back(book: Book, said: Feedback, decided: TheirDecision, *, by: int, at: datetime) -> None:
    """The person takes it back: only that there was something, and how we know, is left."""
    changed = book.run(
        FeedbackRow.update(taken_back_at=at, text="").where(
            (FeedbackRow.id == said.id) & FeedbackRow.taken_back_at.is_null()
        )
    )
    if changed:
        note_taken_back(book, said.resident_id, decided, by=by, at=at, feedback=said.id)


def talked_about(book: Book, feedback_ids: list[int], meeting_id: int) -> None:
    """A house meeting talked about these."""
    if feedback_ids:
        book.run(FeedbackRow.update(meeting=meeting_id).where(FeedbackRow.id.in_(feedback_ids)))


def feedback(book: Book, feedback_id: int) -> Feedback:
    """One thing that was said.

    Raises:
        NotFound: There is none of that number, or it was taken back.
    """
    found = feedback_by_id(book, [feedback_id])
    if not found:
        raise NotFound("That is not in the book, or it was taken back.")
    return found[0]


def feedback_by_id(book: Book, ids: list[int]) -> tuple[Feedback, ...]:
    """What was said, of those numbers; what was taken back is not among it."""
    return _values(book, FeedbackRow.id.in_(ids)) if ids else ()


def feedback_of(book: Book, resident_id: int) -> tuple[Feedback, ...]:
    """Everything a resident said, and was said to them, the oldest first."""
    return _values(book, FeedbackRow.resident == resident_id)


def all_feedback(book: Book) -> tuple[Feedback, ...]:
    """Everything that was said, the oldest first."""
    return _values(book)


def not_answered(book: Book, staff_id: int) -> tuple[Feedback, ...]:
    """What residents said to the house or to that worker, with no answer yet, the oldest first."""
    answer = FeedbackAnswerRow.select(SQL("1")).where(
        (FeedbackAnswerRow.feedback == FeedbackRow.id) & ~FeedbackAnswerRow.by_person
    )
    to_them = FeedbackRow.to_staff.is_null() | (FeedbackRow.to_staff == staff_id)
    return _values(book, FeedbackRow.from_staff.is_null(), to_them, ~fn.EXISTS(answer))


def answers_by_id(book: Book, ids: list[int]) -> tuple[FeedbackAnswer, ...]:
    """Answers of those numbers."""
    if not ids:
        return ()
    query = FeedbackAnswerRow.select().where(FeedbackAnswerRow.id.in_(ids))
    rows = book.rows(query.order_by(FeedbackAnswerRow.id))
    return tuple(value_of(row, FeedbackAnswer) for row in rows)


def _values(book: Book, *only: Any) -> tuple[Feedback, ...]:
    query = FeedbackRow.select().where(FeedbackRow.taken_back_at.is_null(), *only)
    with book.reading():
        rows = book.rows(query.order_by(FeedbackRow.id))
        ids = [row.id for row in rows]
        under = FeedbackAnswerRow.select().where(FeedbackAnswerRow.feedback.in_(ids))
        answers = by_parent(book.rows(under.order_by(FeedbackAnswerRow.id)), "feedback_id")
    return tuple(
        value_of(
            row,
            Feedback,
            answers=tuple(value_of(one, FeedbackAnswer) for one in answers.get(row.id, ())),
        )
        for row in rows
    )
