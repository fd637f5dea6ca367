"""The roster in the book."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from handover.house.refusals import MovedOn, NotFound
from handover.house.shifts import Assignment, AssignmentStatus, Roster, ShiftKind
from handover.house.times import DAY, Span
from handover.store.engine.book import Book
from handover.store.roles import only_a_coordinator, only_theirs_or_a_coordinator
from handover.store.rows.people import AssignmentRow, RosterVersionRow
from handover.store.values import value_of


def add_assignment(
    book: Book,
    staff_id: int,
    kind: ShiftKind,
    date_local: date,
    span: Span,
    *,
    by: int,
    status: AssignmentStatus = AssignmentStatus.PLANNED,
    replaces: int | None = None,
    because: str = "",
) -> int:
    """Put somebody on shift.

    Raises:
        NotYours: Whoever writes is not a coordinator.
    """
    only_a_coordinator(book, "put somebody on the roster")
    book.let_in(because)
    return book.add(
        AssignmentRow,
        staff=staff_id,
        kind=kind,
        date_local=date_local,
        start=span.start,
        end=span.end,
        status=status,
        replaces=replaces,
        changed_because=because,
        changed_by=by,
    )


def change_assignment(
    book: Book, was: Assignment, status: AssignmentStatus, *, by: int, because: str
) -> None:
    """An assignment is confirmed, worked, swapped, or falls away.

    Raises:
        NotYours: Whoever writes is not a coordinator; their own shift everybody confirms.
        MovedOn: Somebody changed it first.
    """
    if status is AssignmentStatus.CONFIRMED:
        only_theirs_or_a_coordinator(book, was.staff_id, "confirm the shift of another")
    else:
        only_a_coordinator(book, "change the roster")
    book.let_in(because)
    _change(book, was, status, by, because)


def assignment(book: Book, assignment_id: int) -> Assignment:
    """One assignment.

    Raises:
        NotFound: There is none of that number.
    """
    row = book.row(AssignmentRow.select().where(AssignmentRow.id == assignment_id))
    if row is None:
        raise NotFound("There is no such shift in the roster.")
    return _value(row)


def publish(book: Book, until: datetime, *, by: int, at: datetime) -> int:
    """The roster is out until then (UTC); the number of this publishing comes back.

    Raises:
        NotYours: Whoever writes is not a coordinator.
    """
    only_a_coordinator(book, "publish the roster")
    return book.add(RosterVersionRow, published_until=until, published_by=by, published_at=at)


def roster(
    book: Book,
    *,
    around: datetime | None = None,
    back: timedelta = timedelta(days=35),
    ahead: timedelta = timedelta(days=60),
) -> Roster:
    """The roster, all of it or what lies near the day of a moment (UTC)."""
    # By the day, so that whoever asks twice in one act asks for the same.
    day = around and around.replace(hour=0, minute=0, second=0, microsecond=0)
    near = Span(day - back, day + ahead + DAY) if day else None
    return book.once(_TABLES, near, lambda: _roster(book, near))


def roster_in_force(book: Book, now: datetime) -> Roster:
    """What is published, as it counts at that moment (UTC)."""
    around = now.replace(hour=0, minute=0, second=0, microsecond=0)
    published = book.once(_TABLES, ("out", around), lambda: roster(book, around=now).out())
    gone = published.given_way(now)
    if not gone:
        return published
    return book.once(_TABLES, ("in force", around, gone), lambda: published.in_force(now))


_TABLES = (AssignmentRow, RosterVersionRow)


def _roster(book: Book, near: Span | None) -> Roster:
    query = AssignmentRow.select().order_by(AssignmentRow.start, AssignmentRow.id)
    if near is not None:
        query = query.where((AssignmentRow.end > near.start) & (AssignmentRow.start < near.end))
    rows = book.rows(query)
    newest = book.row(RosterVersionRow.select().order_by(RosterVersionRow.id.desc()))
    return Roster(tuple(_value(row) for row in rows), newest.published_until if newest else None)


def truly_there(
    book: Book,
    was: Assignment,
    came_at: datetime | None,
    went_at: datetime | None,
    *,
    by: int,
    because: str,
    status: AssignmentStatus = AssignmentStatus.WORKED,
) -> None:
    """When somebody truly came and went (UTC); None where it was as planned.

    Raises:
        NotYours: It is somebody else's, and whoever writes is not a coordinator.
        MovedOn: Somebody changed it first.
    """
    only_theirs_or_a_coordinator(book, was.staff_id, "change the times of another")
    book.let_in(because)
    _change(book, was, status, by, because, came_at=came_at, went_at=went_at)


def _change(
    book: Book,
    was: Assignment,
    status: AssignmentStatus,
    by: int,
    because: str,
    **times: datetime | None,
) -> None:
    changed = book.run(
        AssignmentRow.update(
            status=status,
            changed_by=by,
            changed_because=because,
            version=AssignmentRow.version + 1,
            **times,
        ).where((AssignmentRow.id == was.id) & (AssignmentRow.status == was.status))
    )
    if not changed:
        now = assignment(book, was.id)
        raise MovedOn(
            f"Somebody has changed this shift first: it is {now.status} now.",
            theirs=now.status,
            yours=status,
        )


def _value(row: AssignmentRow) -> Assignment:
    planned = Span(row.start, row.end)
    truly = Span(row.came_at or row.start, row.went_at or row.end)
    called_in = row.kind is ShiftKind.ON_CALL and row.came_at is not None
    scheduled = planned if truly != planned or called_in else None
    return value_of(row, Assignment, span=truly, scheduled=scheduled)
