"""Leaving in the book: the day on which all of it goes, what they chose, and what holds it."""

from __future__ import annotations

from datetime import date, datetime

from peewee import JOIN

from handover.house.leaving import (
    KEEP_DAYS,
    CopyMade,
    Farewell,
    ItemChoice,
    LeavingChoice,
    LegalHold,
    Told,
)
from handover.house.people import StayStatus
from handover.house.priorities import TheirDecision
from handover.house.refusals import MovedOn
from handover.store.engine.book import Book
from handover.store.roles import only_a_coordinator
from handover.store.rows.leaving import (
    CopyMadeRow,
    FarewellRow,
    ItemChoiceRow,
    KeepingRow,
    LegalHoldRow,
)
from handover.store.rows.people import StayRow
from handover.store.values import value_of


def keep_days(book: Book) -> int:
    """For how many days after a stay what was written is kept."""
    row = book.row(KeepingRow.select().order_by(KeepingRow.id.desc()))
    return int(row.days) if row else KEEP_DAYS


def set_keep_days(book: Book, days: int, *, by: int, at: datetime) -> None:
    """From now on it is kept for that long. Whoever has left keeps the day they were told.

    Raises:
        NotYours: Whoever writes is not a coordinator.
    """
    only_a_coordinator(book, "change for how long things are kept")
    book.add(KeepingRow, days=days, by=by, at=at)


def add_farewell(
    book: Book, resident_id: int, stay_id: int, *, ends_on: date, receipt: str
) -> None:
    """A stay has ended; on that day all of it goes."""
    book.run(FarewellRow.delete().where(FarewellRow.stay == stay_id))
    book.add(FarewellRow, resident=resident_id, stay=stay_id, ends_on=ends_on, receipt=receipt)


def farewell_of(book: Book, resident_id: int) -> Farewell | None:
    """The last time they left; None if they have not."""
    query = FarewellRow.select().where(FarewellRow.resident == resident_id)
    row = book.row(query.order_by(FarewellRow.id.desc()))
    return value_of(row, Farewell) if row else None


def perhaps_due(book: Book, today: date) -> tuple[int, ...]:
    """Of whom what was written may go on that day: they have left, and no later day is set."""
    none_set = FarewellRow.id.is_null()
    come = FarewellRow.lifted_at.is_null() & (FarewellRow.ends_on <= today)
    query = (
        StayRow.select(StayRow.resident)
        .join(FarewellRow, JOIN.LEFT_OUTER, on=FarewellRow.stay == StayRow.id)
        .where((StayRow.status == StayStatus.ENDED) & (none_set | come))
    )
    return tuple(dict.fromkeys(row.resident_id for row in book.rows(query.order_by(StayRow.id))))


def lift(book: Book, resident_id: int, *, at: datetime) -> None:
    """They came back: no day is set any more on which anything goes."""
    open_ones = (FarewellRow.resident == resident_id) & FarewellRow.lifted_at.is_null()
    book.run(FarewellRow.update(lifted_at=at).where(open_ones))


def choose(
    book: Book,
    resident_id: int,
    sort: str,
    number: int,
    choice: LeavingChoice,
    decided: TheirDecision,
    *,
    by: int,
    at: datetime,
) -> None:
    """What becomes of one thing, or with number 0 of all of a sort, in place of what was said."""
    of_it = (ItemChoiceRow.resident == resident_id) & (ItemChoiceRow.sort == sort)
    # What is said of the whole sort holds for each of it.
    book.run(
        ItemChoiceRow.delete().where(
            of_it if not number else of_it & (ItemChoiceRow.number == number)
        )
    )
    book.add(
        ItemChoiceRow,
        resident=resident_id,
        sort=sort,
        number=number,
        choice=choice,
        how=decided.how,
        told_at=decided.told_at,
        recorded_by=by,
        at=at,
    )


def choices_of(book: Book, resident_id: int) -> tuple[ItemChoice, ...]:
    """Everything they chose."""
    query = ItemChoiceRow.select().where(ItemChoiceRow.resident == resident_id)
    return tuple(value_of(row, ItemChoice) for row in book.rows(query.order_by(ItemChoiceRow.id)))


def add_hold(
    book: Book, resident_id: int, reason: str, told: Told, told_words: str, *, by: int, at: datetime
) -> None:
    """The law wants what is written kept for now.

    Raises:
        NotYours: Whoever writes is not a coordinator.
    """
    only_a_coordinator(book, "keep what the law wants kept")
    book.let_in(reason, told_words)
    book.add(
        LegalHoldRow,
        resident=resident_id,
        reason=reason,
        told=told,
        told_words=told_words,
        set_by=by,
        set_at=at,
    )


def hold_told(book: Book, hold: LegalHold, told_words: str) -> None:
    """The person has been told of it."""
    book.let_in(told_words)
    book.run(
        LegalHoldRow.update(told=Told.TOLD, told_words=told_words).where(LegalHoldRow.id == hold.id)
    )


def lift_hold(book: Book, hold: LegalHold, because: str, *, by: int, at: datetime) -> None:
    """It no longer holds.

    Raises:
        NotYours: Whoever writes is not a coordinator.
        MovedOn: Somebody lifted it in the meantime.
    """
    only_a_coordinator(book, "let go what the law wanted kept")
    book.let_in(because)
    still = (LegalHoldRow.id == hold.id) & LegalHoldRow.lifted_at.is_null()
    columns = {"lifted_by": by, "lifted_at": at, "lifted_because": because}
    if not book.run(LegalHoldRow.update(**columns).where(still)):
        raise MovedOn("Somebody has lifted it already.", theirs="lifted", yours=because)


def holds_of(book: Book, resident_id: int) -> tuple[LegalHold, ...]:
    """Every hold there was or is, the newest first."""
    query = LegalHoldRow.select().where(LegalHoldRow.resident == resident_id)
    return tuple(
        value_of(row, LegalHold) for row in book.rows(query.order_by(LegalHoldRow.id.desc()))
    )


def note_copy(book: Book, resident_id: int, form: str, *, file: str, by: int, at: datetime) -> None:
    """A copy of what is kept about them was made."""
    book.add(CopyMadeRow, resident=resident_id, by=by, at=at, form=form, file=file)


def copies_of(book: Book, resident_id: int) -> tuple[CopyMade, ...]:
    """The copies that were made, the newest first."""
    query = CopyMadeRow.select().where(CopyMadeRow.resident == resident_id)
    return tuple(
        value_of(row, CopyMade) for row in book.rows(query.order_by(CopyMadeRow.id.desc()))
    )
