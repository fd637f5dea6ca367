"""Arriving in the book: what was told, and what was agreed about a long stay."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from handover.house.arriving import ArrivalAnswer, ArrivalItem, ArrivalKey, LongerStay
from handover.house.handovers import EntryKind
from handover.house.people import Stay
from handover.house.priorities import TheirDecision
from handover.store.engine.book import Book
from handover.store.entries import enter
from handover.store.notes import own_words_by_id
from handover.store.rows.arriving import ArrivalItemRow, LongerStayRow
from handover.store.rows.people import StayRow
from handover.store.values import by_parent, value_of


def add_item(
    book: Book,
    stay: Stay,
    item: ArrivalKey,
    answer: ArrivalAnswer,
    *,
    by: int,
    at: datetime,
    own_words_id: int | None = None,
) -> int:
    """Something was told, or they would rather not hear it yet. It goes along once."""
    item_id = book.add(
        ArrivalItemRow,
        stay=stay.id,
        item=item,
        answer=answer,
        at=at,
        told_by=by,
        own_words=own_words_id,
    )
    enter(
        book,
        EntryKind.ARRIVAL,
        item_id,
        resident_id=stay.resident_id,
        by=by,
        at=at,
        state=answer,
        words=item,
    )
    return item_id


def items_of_stays(book: Book, stay_ids: Iterable[int]) -> dict[int, tuple[ArrivalItem, ...]]:
    """Everything told in these stays, by stay, in the order in which it was said."""
    query = ArrivalItemRow.select().where(ArrivalItemRow.stay.in_(list(stay_ids)))
    with book.reading():
        rows = book.rows(query.order_by(ArrivalItemRow.id))
        words = {
            one.id: one
            for one in own_words_by_id(
                book, [row.own_words_id for row in rows if row.own_words_id is not None]
            )
            if one.withdrawn_at is None
        }
    return {
        stay_id: tuple(_item(row, words) for row in theirs)
        for stay_id, theirs in by_parent(rows, "stay_id").items()
    }


def _item(row: Any, words: dict[int, Any]) -> ArrivalItem:
    number = row.own_words_id
    return value_of(
        row,
        ArrivalItem,
        told_by=row.told_by_id,
        own_words_id=number,
        own_words=words.get(number) if number is not None else None,
    )


def items_of(book: Book, stay: Stay) -> tuple[ArrivalItem, ...]:
    """Everything told in one stay, in the order in which it was said."""
    return items_of_stays(book, [stay.id]).get(stay.id, ())


def agree_longer(
    book: Book,
    stay: Stay,
    agreed: str,
    agreed_with: str,
    until_on: date | None,
    decided: TheirDecision,
    *,
    by: int,
    at: datetime,
) -> int:
    """What was agreed about a stay that is longer than is usual."""
    book.let_in(agreed, agreed_with)
    return book.add(
        LongerStayRow,
        stay=stay.id,
        agreed=agreed,
        agreed_with=agreed_with,
        until_on=until_on,
        how=decided.how,
        told_at=decided.told_at,
        agreed_at=at,
        recorded_by=by,
    )


def longer_of(book: Book, stay: Stay) -> LongerStay | None:
    """What was agreed last about a stay, if anything was."""
    query = LongerStayRow.select().where(LongerStayRow.stay == stay.id)
    row = book.row(query.order_by(LongerStayRow.id.desc()))
    return value_of(row, LongerStay) if row is not None else None


def stays_of(book: Book, resident_id: int) -> tuple[Stay, ...]:
    """Every stay of somebody, the first one first."""
    rows = book.rows(StayRow.select().where(StayRow.resident == resident_id).order_by(StayRow.id))
    return tuple(value_of(row, Stay) for row in rows)
