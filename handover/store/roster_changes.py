"""Changes of the roster in the book: what was changed, who is told, who covered, who asks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time

from peewee import fn

from handover.house.rosters import (
    ChangeKind,
    Cover,
    CoverHow,
    RosterChange,
    RosterNews,
    RosterVersion,
    ToAsk,
)
from handover.house.shifts import ShiftKind, ShiftTemplate
from handover.house.times import Span
from handover.store.engine.book import Book
from handover.store.roles import only_a_coordinator
from handover.store.rows.people import RosterVersionRow
from handover.store.rows.rosters import (
    CoverRow,
    ReadInRow,
    RosterChangeRow,
    RosterNewsRow,
    ToAskRow,
    UsualShiftRow,
)
from handover.store.values import value_of


def add_change(
    book: Book, assignment_id: int, what: ChangeKind, *, because: str, by: int, at: datetime
) -> int:
    """Something was changed in a roster that is out."""
    book.let_in(because)
    return book.add(
        RosterChangeRow, assignment=assignment_id, what=what, because=because, by=by, at=at
    )


def changes_not_said(book: Book) -> tuple[RosterChange, ...]:
    """What was changed since the roster was last published, oldest first."""
    query = RosterChangeRow.select().where(RosterChangeRow.roster_version.is_null())
    return tuple(
        value_of(row, RosterChange) for row in book.rows(query.order_by(RosterChangeRow.id))
    )


def changes_by_id(book: Book, ids: list[int]) -> tuple[RosterChange, ...]:
    """Changes of those numbers, oldest first."""
    if not ids:
        return ()
    query = RosterChangeRow.select().where(RosterChangeRow.id.in_(ids))
    return tuple(
        value_of(row, RosterChange) for row in book.rows(query.order_by(RosterChangeRow.id))
    )


def changed_assignments(book: Book) -> frozenset[int]:
    """Assignments that were changed since the roster was last published."""
    return frozenset(one.assignment_id for one in changes_not_said(book))


def say_changes(book: Book, version_id: int) -> int:
    """Everything changed so far stands in this publishing; how many changes that were.

    Raises:
        NotYours: Whoever writes is not a coordinator.
    """
    only_a_coordinator(book, "publish the roster")
    return book.run(
        RosterChangeRow.update(roster_version=version_id).where(
            RosterChangeRow.roster_version.is_null()
        )
    )


def tell(
    book: Book,
    staff_ids: Iterable[int],
    *,
    change_id: int | None = None,
    version_id: int | None = None,
) -> None:
    """Those concerned are told once: of one change, or that more of the roster is out."""
    for staff_id in sorted(set(staff_ids)):
        book.add(RosterNewsRow, staff=staff_id, roster_change=change_id, roster_version=version_id)


def news_for(book: Book, staff_id: int) -> tuple[RosterNews, ...]:
    """What they have not been told yet, oldest first."""
    query = RosterNewsRow.select().where(
        (RosterNewsRow.staff == staff_id) & RosterNewsRow.seen_at.is_null()
    )
    return tuple(value_of(row, RosterNews) for row in book.rows(query.order_by(RosterNewsRow.id)))


def news_seen(book: Book, ids: Iterable[int], *, at: datetime) -> None:
    """They have been told."""
    book.run(RosterNewsRow.update(seen_at=at).where(RosterNewsRow.id.in_(list(ids))))


def versions_by_id(book: Book, ids: list[int]) -> tuple[RosterVersion, ...]:
    """Publishings of those numbers, oldest first."""
    if not ids:
        return ()
    query = RosterVersionRow.select().where(RosterVersionRow.id.in_(ids))
    return tuple(
        value_of(row, RosterVersion) for row in book.rows(query.order_by(RosterVersionRow.id))
    )


def newest_version(book: Book) -> RosterVersion | None:
    """The publishing that counts; None before the first."""
    row = book.row(RosterVersionRow.select().order_by(RosterVersionRow.id.desc()))
    return value_of(row, RosterVersion) if row else None


def add_cover(book: Book, span: Span, how: CoverHow, *, by: int, at: datetime) -> int:
    """Who was with the house while nobody was on."""
    return book.add(CoverRow, start=span.start, end=span.end, how=how, by=by, at=at)


def covers_in(book: Book, span: Span) -> tuple[Cover, ...]:
    """What was said about stretches that meet this one, oldest first."""
    query = CoverRow.select().where((CoverRow.start < span.end) & (CoverRow.end > span.start))
    return tuple(
        value_of(row, Cover, span=Span(row.start, row.end))
        for row in book.rows(query.order_by(CoverRow.id))
    )


def give_to_ask(book: Book, follow_up_id: int, staff_id: int, *, by: int, at: datetime) -> int:
    """Somebody is to ask the person what they would like; the newest row counts."""
    return book.add(ToAskRow, follow_up=follow_up_id, staff=staff_id, by=by, at=at)


def who_asks(book: Book, follow_up_ids: list[int]) -> dict[int, ToAsk]:
    """Who asks about each of these promises, by its number."""
    if not follow_up_ids:
        return {}
    query = ToAskRow.select().where(ToAskRow.follow_up.in_(follow_up_ids)).order_by(ToAskRow.id)
    return {row.follow_up_id: value_of(row, ToAsk) for row in book.rows(query)}


def keep_usual_shift(
    book: Book, kind: ShiftKind, start: time, end: time, *, usual: bool, by: int, at: datetime
) -> int:
    """The house has this kind of shift from now on, between these wall times; or no longer.

    Raises:
        NotYours: Whoever writes is not a coordinator.
    """
    only_a_coordinator(book, "change when shifts usually are")
    return book.add(UsualShiftRow, kind=kind, start=start, end=end, usual=usual, by=by, at=at)


def usual_shifts(book: Book) -> dict[ShiftKind, ShiftTemplate | None]:
    """What the house has said about its kinds of shift; None for one it does not have any more."""
    newest = UsualShiftRow.select(fn.MAX(UsualShiftRow.id)).group_by(UsualShiftRow.kind)
    query = UsualShiftRow.select().where(UsualShiftRow.id.in_(newest)).order_by(UsualShiftRow.id)
    return {
        row.kind: ShiftTemplate(row.kind, row.start, row.end) if row.usual else None
        for row in book.rows(query)
    }


def remember_read_in(book: Book, digest: str, assignment_id: int) -> None:
    """This event of a calendar stands behind that assignment.

    Raises:
        NotYours: Whoever writes is not a coordinator.
    """
    only_a_coordinator(book, "read a roster in")
    changed = book.run(ReadInRow.update(assignment=assignment_id).where(ReadInRow.digest == digest))
    if not changed:
        book.add(ReadInRow, digest=digest, assignment=assignment_id)


def read_in(book: Book) -> dict[str, int]:
    """The assignment behind every event that was read in, by its digest."""
    return {row.digest: row.assignment_id for row in book.rows(ReadInRow.select())}
