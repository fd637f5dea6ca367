"""What is found in the book."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any

from handover.house.dataclass import dataclass
from handover.house.finding import Found, FoundKind, Sought
from handover.store.engine import finding
from handover.store.engine.book import Book
from handover.store.engine.finding import GoOn, Only
from handover.store.fields import Moment

_MOMENT = Moment()


@dataclass(frozen=True, slots=True)
class Within:
    """Among what is looked. None stands for: it does not matter."""

    residents: Collection[int] | None = None
    """Numbers of those it is about; empty for the house's own."""
    by: Collection[int] | None = None
    """Numbers of those who wrote it down."""
    since: datetime | None = None
    """UTC."""
    fits: Callable[[datetime], bool] | None = None
    """Whether something written down at that moment (UTC) is looked at."""
    still_open: bool = False
    """Only promises still to be kept, and wishes that are neither done nor let go."""


OPEN = (
    "(find_place.kind = 'follow-up' AND find_place.subject_id IN "
    "(SELECT id FROM follow_up WHERE status = 'open') OR "
    "find_place.kind = 'priority' AND find_place.subject_id IN "
    "(SELECT id FROM priority WHERE status NOT IN ('done', 'let go')))"
)


@dataclass(frozen=True, slots=True)
class Newest:
    """What was found, newest first."""

    found: tuple[Found, ...]
    all_looked_at: bool
    """Was everything looked at, or enough found? If not, there may be more further back."""


def newest(
    book: Book, sought: Sought, within: Within, *, most: int, go_on: GoOn = lambda: True
) -> Newest:
    """The newest `most` things that fit; what is not wanted any more breaks off."""
    fits = within.fits
    read = finding.newest(
        book,
        sought,
        _only(book, within),
        most=most,
        fits=(lambda at: fits(_moment(at))) if fits else None,
        go_on=go_on,
    )
    return Newest(tuple(_found(row) for row in read.rows), read.all_looked_at)


def count(book: Book, sought: Sought, within: Within, *, most: int, seconds: float) -> int | None:
    """How many things fit, counted to `most`; None if it takes too long to find out."""
    if within.fits is not None:
        read = newest(book, sought, within, most=most)
        return len(read.found) if read.all_looked_at else None
    return finding.count(book, sought, _only(book, within), most=most, seconds=seconds)


def _only(book: Book, within: Within) -> Only:
    only = Only()
    if within.residents is not None and not within.residents:
        only = only.and_also("find_place.resident_id IS NULL")
    for column, numbers in (("resident_id", within.residents), ("by", within.by)):
        if numbers:
            only = finding.among(book, only, column, numbers)
    if within.by is not None and not within.by:
        only = only.and_also("0")
    if within.since is not None:
        only = finding.since(book, only, str(_MOMENT.db_value(within.since)))
    if within.still_open:
        only = only.and_also(OPEN)
    return only


def _found(row: tuple[Any, ...]) -> Found:
    place, kind, subject, opens, resident, by, at, text = row
    return Found(place, FoundKind(kind), subject, opens, resident, by, _moment(at), text)


def _moment(at: str) -> datetime:
    moment = _MOMENT.python_value(at)
    assert moment is not None
    return moment
