"""What was said about limits, in the book. What was said is only ever added to."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from handover.house.boundaries import (
    OWN_ROWS_AFTER,
    THE_HOUSE,
    Held,
    Holder,
    LimitKind,
    Row,
    Setting,
    Sort,
    Thoughts,
    Value,
)
from handover.house.dataclass import dataclass
from handover.house.handovers import EntryKind
from handover.house.priorities import TheirDecision
from handover.store.engine.book import Book
from handover.store.entries import enter
from handover.store.roles import only_a_coordinator, only_theirs
from handover.store.rows.limits import BoundaryRow, OwnRowRow, ThoughtsRow
from handover.store.values import value_of


@dataclass(frozen=True, slots=True)
class NewSetting:
    """What is about to be said about a row."""

    row: Row
    holder: Holder
    value: Value
    depends_on: str = ""
    why: str = ""
    kind: LimitKind = LimitKind.PERSONAL
    agreed_with: str = ""
    review_on: date | None = None
    today_only_until: datetime | None = None
    decided: TheirDecision | None = None
    agreement_id: int | None = None


def add_setting(book: Book, said: NewSetting, *, by: int, at: datetime) -> int:
    """Keep what was said; what stays longer than today goes along with the next handover.

    Raises:
        NotYours: It is a colleague's, or the house's without an agreement and not a coordinator's.
    """
    if said.agreement_id is None:
        _may_say(book, said.holder)
    book.let_in(said.depends_on, said.why, said.agreed_with)
    setting_id = book.add(
        BoundaryRow,
        row_number=said.row.number if said.row.own_row_id is None else None,
        own_row=said.row.own_row_id,
        held=said.holder.held,
        staff=said.holder.staff_id,
        resident=said.holder.resident_id,
        value=said.value,
        depends_on=said.depends_on,
        why=said.why,
        kind=said.kind,
        agreed_with=said.agreed_with,
        review_on=said.review_on,
        today_only_until=said.today_only_until,
        how=said.decided.how if said.decided else None,
        told_at=said.decided.told_at if said.decided else None,
        agreement=said.agreement_id,
        set_by=by,
        set_at=at,
    )
    if said.holder.held is not Held.STAFF and said.today_only_until is None:
        enter(
            book,
            EntryKind.BOUNDARY,
            setting_id,
            resident_id=said.holder.resident_id,
            by=by,
            at=at,
            state=said.value,
            words=said.row.text,
            step=said.depends_on,
        )
    return setting_id


def settings_of(book: Book, holder: Holder) -> tuple[Setting, ...]:
    """Everything the house, somebody on the team or a resident ever said, oldest first."""
    return _settings(book, _of(BoundaryRow, holder))


def setting_by_id(book: Book, number: int) -> Setting | None:
    """What was said once, by its number; None if it is no longer in the book."""
    return next(iter(_settings(book, BoundaryRow.id == number)), None)


def settings_of_residents(book: Book, residents: Collection[int]) -> tuple[Setting, ...]:
    """Everything these residents ever said, oldest first."""
    return _settings(book, BoundaryRow.resident.in_(list(residents)))


def _settings(book: Book, which: Any) -> tuple[Setting, ...]:
    rows = book.rows(BoundaryRow.select().where(which).order_by(BoundaryRow.id))
    return tuple(
        value_of(row, Setting, row=row.row_number or OWN_ROWS_AFTER + row.own_row_id)
        for row in rows
    )


def _may_say(book: Book, holder: Holder) -> None:
    """A resident's are theirs and said with how we know, one's own one's own; the house's are
    said by a coordinator."""
    if holder.held is Held.STAFF:
        only_theirs(book, holder.number, "say the limits of another")
    elif holder == THE_HOUSE:
        only_a_coordinator(book, "say the house's line")


def _of(table: Any, holder: Holder) -> Any:
    which = table.held == holder.held
    if holder == THE_HOUSE:
        which &= table.resident.is_null() & table.staff.is_null()
    if holder.held is Held.STAFF:
        which &= table.staff == holder.number
    if holder.held is Held.RESIDENT:
        which &= table.resident == holder.number
    return which


def add_own_row(book: Book, holder: Holder, sort: Sort, text: str, *, by: int, at: datetime) -> int:
    """A row of one's own; its number comes back.

    Raises:
        NotYours: It is a colleague's, or the house's and whoever writes is not a coordinator.
    """
    _may_say(book, holder)
    book.let_in(text)
    own_row_id = book.add(
        OwnRowRow,
        held=holder.held,
        staff=holder.staff_id,
        resident=holder.resident_id,
        sort=sort,
        text=text,
        by=by,
        at=at,
    )
    return OWN_ROWS_AFTER + own_row_id


def own_rows(book: Book, holder: Holder) -> tuple[Row, ...]:
    """Rows somebody added beside the 27, in the order in which they did."""
    rows = book.rows(OwnRowRow.select().where(_of(OwnRowRow, holder)).order_by(OwnRowRow.id))
    return tuple(_own_row(row) for row in rows)


def own_rows_of_residents(book: Book, residents: Collection[int]) -> dict[int, Row]:
    """Every row that one of these residents added, by its number."""
    rows = book.rows(OwnRowRow.select().where(OwnRowRow.resident.in_(list(residents))))
    return {row.number: row for row in map(_own_row, rows)}


def _own_row(row: Any) -> Row:
    return Row(OWN_ROWS_AFTER + row.id, row.text, sort=row.sort)


def keep_thoughts(book: Book, staff_id: int, thought: Thoughts, *, at: datetime) -> None:
    """Keep what somebody thought about a row, in place of what they thought before."""
    book.let_in(thought.for_them, thought.for_me)
    columns = {"for_them": thought.for_them, "for_me": thought.for_me, "kept_at": at}
    mine = (ThoughtsRow.staff == staff_id) & (ThoughtsRow.row == thought.row)
    if not book.run(ThoughtsRow.update(**columns).where(mine)):
        book.add(ThoughtsRow, staff=staff_id, row=thought.row, **columns)


def thoughts_of(book: Book, staff_id: int) -> dict[int, Thoughts]:
    """What somebody on the team thought, by row."""
    rows = book.rows(ThoughtsRow.select().where(ThoughtsRow.staff == staff_id))
    return {row.row: value_of(row, Thoughts) for row in rows}
