"""How residents are part of the handover, in the book: their choice of a day, and what was gone
through with them."""

from __future__ import annotations

from datetime import date, datetime

from handover.house.my_side import DayChoice, GoneThrough, MyPart
from handover.house.priorities import TheirDecision
from handover.store.engine.book import Book
from handover.store.rows.my_side import GoneThroughRow, MyPartRow
from handover.store.values import value_of


def add_my_part(
    book: Book, chosen: MyPart, decided: TheirDecision, *, by: int, at: datetime
) -> int:
    """What somebody chose for one day; what they chose before for it counts no more."""
    book.let_in(chosen.message)
    book.run(
        MyPartRow.update(message="").where(
            (MyPartRow.resident == chosen.resident_id) & (MyPartRow.day == chosen.day)
        )
    )
    return book.add(
        MyPartRow,
        resident=chosen.resident_id,
        day=chosen.day,
        choice=chosen.choice,
        message=chosen.message,
        how=decided.how,
        told_at=decided.told_at,
        recorded_by=by,
        at=at,
    )


def my_parts(book: Book, on: date) -> dict[int, MyPart]:
    """What residents chose for that day, by their number."""
    return dict(book.once((MyPartRow,), on, lambda: _my_parts(book, on)))


def _my_parts(book: Book, on: date) -> dict[int, MyPart]:
    rows = book.rows(MyPartRow.select().where(MyPartRow.day == on).order_by(MyPartRow.id))
    newest = {row.resident_id: row for row in rows}
    return {
        number: value_of(row, MyPart)
        for number, row in newest.items()
        if row.choice is not DayChoice.UNSET
    }


def add_gone_through(
    book: Book,
    handover_id: int,
    resident_id: int,
    words_id: int | None,
    *,
    by: int,
    at: datetime,
) -> int:
    """Their part was gone through with them; what they said to it stands among their own words."""
    return book.add(
        GoneThroughRow,
        handover=handover_id,
        resident=resident_id,
        staff=by,
        words=words_id,
        at=at,
    )


def gone_through(book: Book, handover_id: int) -> tuple[GoneThrough, ...]:
    """With whom this handover was gone through, in that order."""
    query = GoneThroughRow.select().where(GoneThroughRow.handover == handover_id)
    return tuple(value_of(row, GoneThrough) for row in book.rows(query.order_by(GoneThroughRow.id)))
