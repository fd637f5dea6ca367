"""Confidences that could not be kept, in the book: that it was so, and nothing of what it was."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from handover.house.confidence import ConfidenceMarker, MarkerKind, PersonTold, ToWhom
from handover.house.handovers import EntryKind
from handover.house.refusals import MovedOn, NotFound
from handover.store.engine.book import Book
from handover.store.entries import enter
from handover.store.rows.arriving import ConfidenceMarkerRow
from handover.store.values import value_of


def add_marker(
    book: Book,
    resident_id: int,
    kind: MarkerKind,
    to_whom: ToWhom,
    told: PersonTold,
    *,
    clock_until: datetime | None,
    done_at: datetime | None,
    by: int,
    at: datetime,
) -> ConfidenceMarker:
    """Keep that it was so. It goes along with the next handover."""
    number = book.add(
        ConfidenceMarkerRow,
        resident=resident_id,
        kind=kind,
        to_whom=to_whom,
        told=told,
        made_by=by,
        made_at=at,
        clock_until=clock_until,
        done_at=done_at,
    )
    enter(book, EntryKind.CONFIDENCE, number, resident_id=resident_id, by=by, at=at)
    return marker(book, number)


def change_marker(
    book: Book,
    was: ConfidenceMarker,
    *,
    by: int,
    at: datetime,
    kind: MarkerKind,
    to_whom: ToWhom,
    told: PersonTold,
    clock_until: datetime | None,
    done_at: datetime | None,
) -> ConfidenceMarker:
    """It was passed on by now, the person knows by now, or it is put right.

    Raises:
        MovedOn: Somebody changed it since `was` was read.
    """
    same = (ConfidenceMarkerRow.id == was.id) & (ConfidenceMarkerRow.version == was.version)
    if not book.run(
        ConfidenceMarkerRow.update(
            kind=kind,
            to_whom=to_whom,
            told=told,
            clock_until=clock_until,
            done_at=done_at,
            version=was.version + 1,
        ).where(same)
    ):
        now = marker(book, was.id)
        raise MovedOn(
            "Somebody has just changed this. Look at it again.",
            theirs=f"{now.to_whom}, {now.told.words}",
            yours=f"{to_whom}, {told.words}",
        )
    enter(book, EntryKind.CONFIDENCE, was.id, resident_id=was.resident_id, by=by, at=at)
    return marker(book, was.id)


def marker(book: Book, number: int) -> ConfidenceMarker:
    """One of them.

    Raises:
        NotFound: There is none of that number.
    """
    found = markers_by_id(book, [number])
    if not found:
        raise NotFound("That is no longer in the book.")
    return found[0]


def markers_by_id(book: Book, numbers: Iterable[int]) -> tuple[ConfidenceMarker, ...]:
    """Those of these numbers."""
    return _markers(book, ConfidenceMarkerRow.id.in_(list(numbers)))


def markers_of(book: Book, resident_id: int) -> tuple[ConfidenceMarker, ...]:
    """Those about one resident, the first one first."""
    return _markers(book, ConfidenceMarkerRow.resident == resident_id)


def still_open(book: Book) -> tuple[ConfidenceMarker, ...]:
    """Those of everybody where something still has to be passed on."""
    return _markers(book, ConfidenceMarkerRow.done_at.is_null())


def _markers(book: Book, which: Any) -> tuple[ConfidenceMarker, ...]:
    query = ConfidenceMarkerRow.select().where(which).order_by(ConfidenceMarkerRow.id)
    return tuple(
        value_of(row, ConfidenceMarker, made_by=row.made_by_id) for row in book.rows(query)
    )
