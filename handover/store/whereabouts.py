"""Who is out, in the book: what holds now, and nothing of yesterday."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from handover.house.refusals import NotFound
from handover.house.times import Span
from handover.house.whereabouts import Out, Outing
from handover.store.engine.book import Book
from handover.store.people import names_of
from handover.store.rows.around import OutingResidentRow, OutingRow, OutingStaffRow, OutRow
from handover.store.values import by_parent, value_of


def say_out(book: Book, resident_id: int, where: str, back_about: str, *, at: datetime) -> None:
    """Somebody is out; said again it stands as it was said last."""
    book.let_in(where, back_about)
    say_back(book, resident_id)
    book.add(OutRow, resident=resident_id, where=where, back_about=back_about, since=at)


def say_back(book: Book, resident_id: int) -> int:
    """They are back, and that they were out is kept nowhere."""
    return book.run(OutRow.delete().where(OutRow.resident == resident_id))


def wipe_before(book: Book, moment: datetime) -> None:
    """What was said before that moment (UTC) goes: the day is over."""
    old = OutingRow.select(OutingRow.id).where(OutingRow.start < moment)
    book.run(OutRow.delete().where(OutRow.since < moment))
    book.run(OutingResidentRow.delete().where(OutingResidentRow.outing.in_(old)))


def out_now(book: Book, since: datetime) -> tuple[Out, ...]:
    """Who is out and said so since that moment (UTC), in the order in which they said it."""
    with book.reading():
        rows = book.rows(OutRow.select().where(OutRow.since >= since).order_by(OutRow.id))
        names = names_of(book, [row.resident_id for row in rows])
        return tuple(value_of(row, Out, name=names[row.resident_id]) for row in rows)


def add_outing(
    book: Book,
    where: str,
    span: Span,
    staff: Sequence[int],
    residents: Sequence[int],
    *,
    nobody_here: str = "",
    because: str = "",
) -> int:
    """Some of the team go out, with some of those who stay."""
    book.let_in(where, nobody_here, because)
    number = book.add(
        OutingRow,
        where=where,
        start=span.start,
        end=span.end,
        nobody_here=nobody_here,
        because=because,
    )
    for staff_id in sorted(set(staff)):
        book.add(OutingStaffRow, outing=number, staff=staff_id)
    for resident_id in sorted(set(residents)):
        book.add(OutingResidentRow, outing=number, resident=resident_id)
    return number


def outing_back(book: Book, outing_id: int, *, at: datetime) -> int:
    """They are back; 0 if they were already."""
    return book.run(
        OutingRow.update(back_at=at).where(
            (OutingRow.id == outing_id) & OutingRow.back_at.is_null()
        )
    )


def outing(book: Book, outing_id: int) -> Outing:
    """One outing.

    Raises:
        NotFound: There is none of that number.
    """
    found = _outings(book, OutingRow.select().where(OutingRow.id == outing_id))
    if not found:
        raise NotFound("There is no outing of that number.")
    return found[0]


def outings_since(book: Book, since: datetime) -> tuple[Outing, ...]:
    """Who of the team went out since that moment (UTC) and is not back yet."""
    still_out = (OutingRow.start >= since) & OutingRow.back_at.is_null()
    return _outings(book, OutingRow.select().where(still_out).order_by(OutingRow.start))


def _outings(book: Book, query: Any) -> tuple[Outing, ...]:
    with book.reading():
        rows = book.rows(query)
        ids = [row.id for row in rows]
        staff, along = (
            by_parent(book.rows(table.select().where(table.outing.in_(ids))), "outing_id")
            for table in (OutingStaffRow, OutingResidentRow)
        )
    return tuple(
        value_of(
            row,
            Outing,
            span=Span(row.start, row.end),
            staff=tuple(one.staff_id for one in staff.get(row.id, ())),
            residents=tuple(one.resident_id for one in along.get(row.id, ())),
        )
        for row in rows
    )
