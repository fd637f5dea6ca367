"""Other times for promises that nobody has asked the person about yet, in the book."""

from __future__ import annotations

from datetime import datetime

from handover.house.follow_ups import MoveSuggestion
from handover.house.times import Span
from handover.store.engine.book import Book
from handover.store.rows.wanting import MoveSuggestionRow


def keep(
    book: Book,
    follow_up_id: int,
    window: Span | None,
    staff_id: int | None,
    *,
    by: int,
    at: datetime,
) -> None:
    """Keep what is suggested; what was suggested before makes room for it."""
    drop(book, follow_up_id)
    book.add(
        MoveSuggestionRow,
        follow_up=follow_up_id,
        window_start=window.start if window else None,
        window_end=window.end if window else None,
        staff=staff_id,
        by=by,
        at=at,
    )


def drop(book: Book, follow_up_id: int) -> None:
    """It has been answered, or the promise has ended."""
    book.run(MoveSuggestionRow.delete().where(MoveSuggestionRow.follow_up == follow_up_id))


def all_of_them(book: Book) -> dict[int, MoveSuggestion]:
    """Everything suggested, by the number of the promise."""
    rows = book.rows(MoveSuggestionRow.select().order_by(MoveSuggestionRow.id))
    return {
        row.follow_up_id: MoveSuggestion(
            follow_up_id=row.follow_up_id,
            window=Span(row.window_start, row.window_end) if row.window_start else None,
            staff_id=row.staff_id,
            by=row.by,
            at=row.at,
        )
        for row in rows
    }
