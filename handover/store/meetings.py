"""House meetings in the book, and what is brought to them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from handover.house.dataclass import dataclass
from handover.house.handovers import EntryKind
from handover.house.meetings import Meeting, MeetingLine
from handover.store.engine.book import Book
from handover.store.engine.statement import those
from handover.store.entries import enter
from handover.store.rows.meetings import (
    MeetingAgreementRow,
    MeetingLineRow,
    MeetingPresentRow,
    MeetingRow,
)
from handover.store.values import by_parent, value_of


@dataclass(frozen=True, slots=True)
class Held:
    """A meeting as it goes into the book."""

    held_at: datetime
    """UTC."""
    present: Mapping[str, int | None]
    """Names of those who were there; of residents with their number."""
    talked: str = ""
    next_on: date | None = None


def bring(
    book: Book, text: str, brought_by: str, resident_id: int | None, *, by: int, at: datetime
) -> int:
    """Something for the next meeting."""
    book.let_in(text, brought_by)
    return book.add(
        MeetingLineRow,
        text=text,
        brought_by=brought_by,
        resident=resident_id,
        recorded_by=by,
        recorded_at=at,
    )


def let_go(book: Book, line_id: int, *, at: datetime) -> None:
    """Nobody wants to talk about it any more."""
    book.run(
        MeetingLineRow.update(let_go_at=at).where(
            (MeetingLineRow.id == line_id) & MeetingLineRow.meeting.is_null()
        )
    )


def add_meeting(
    book: Book, held: Held, agreement_ids: Iterable[int], *, by: int, at: datetime
) -> int:
    """A meeting was held: everything that waited was brought to it."""
    book.let_in(held.talked, *held.present)
    number = book.add(
        MeetingRow,
        held_at=held.held_at,
        next_on=held.next_on,
        talked=held.talked,
        recorded_by=by,
        recorded_at=at,
    )
    for name, resident_id in held.present.items():
        book.add(MeetingPresentRow, meeting=number, name=name, resident=resident_id)
    waits = MeetingLineRow.meeting.is_null() & MeetingLineRow.let_go_at.is_null()
    book.run(MeetingLineRow.update(meeting=number).where(waits))
    for agreement_id in agreement_ids:
        link(book, number, agreement_id)
    enter(book, EntryKind.MEETING, number, resident_id=None, by=by, at=at)
    return number


def link(book: Book, meeting_id: int, agreement_id: int) -> None:
    """That meeting agreed this."""
    book.run(
        MeetingAgreementRow.insert(meeting=meeting_id, agreement=agreement_id).on_conflict_ignore()
    )


def waiting(book: Book) -> tuple[MeetingLine, ...]:
    """What is brought to the next meeting, the oldest first."""
    query = MeetingLineRow.select().where(
        MeetingLineRow.meeting.is_null() & MeetingLineRow.let_go_at.is_null()
    )
    return tuple(value_of(row, MeetingLine) for row in book.rows(query.order_by(MeetingLineRow.id)))


def meetings(book: Book, *, newest: int = 20) -> tuple[Meeting, ...]:
    """The newest meetings, newest first."""
    query = MeetingRow.select().order_by(MeetingRow.held_at.desc(), MeetingRow.id.desc())
    return _values(book, query.limit(newest))


def meetings_by_id(book: Book, ids: list[int]) -> tuple[Meeting, ...]:
    """Meetings of those numbers."""
    return _values(book, MeetingRow.select().where(MeetingRow.id.in_(ids))) if ids else ()


def linked(book: Book) -> frozenset[int]:
    """Numbers of agreements of which it is known which meeting agreed them."""
    return frozenset(row.agreement_id for row in book.rows(MeetingAgreementRow.select()))


def _values(book: Book, query: Any) -> tuple[Meeting, ...]:
    with book.reading():
        rows = book.rows(query)
        ids = [row.id for row in rows]
        present = _under(book, MeetingPresentRow, ids)
        lines = _under(book, MeetingLineRow, ids)
        agreed = _under(book, MeetingAgreementRow, ids)
    return tuple(
        value_of(
            row,
            Meeting,
            present=tuple(one.name for one in present.get(row.id, ())),
            lines=tuple(value_of(one, MeetingLine) for one in lines.get(row.id, ())),
            agreements=tuple(one.agreement_id for one in agreed.get(row.id, ())),
        )
        for row in rows
    )


def _under(book: Book, table: Any, ids: list[int]) -> dict[int, list[Any]]:
    query = those(table, "meeting", ids)
    return by_parent(book.rows(query), "meeting_id")
