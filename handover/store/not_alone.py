"""Whom somebody would rather not be alone with, in the book."""

from __future__ import annotations

from datetime import datetime

from handover.house.cards import yes_of
from handover.house.priorities import TheirDecision
from handover.house.who import RatherNot
from handover.store.engine.book import Book
from handover.store.rows.who import RatherNotRow
from handover.store.values import value_of


def keep_rather_not(
    book: Book,
    resident_id: int,
    staff_id: int,
    why: str,
    decided: TheirDecision,
    *,
    by: int,
    at: datetime,
) -> None:
    """They would rather not; said again it stands as it was said last."""
    book.let_in(why)
    remove_rather_not(book, resident_id, staff_id)
    yes = yes_of(decided, by=by, at=at)
    book.add(RatherNotRow, resident=resident_id, staff=staff_id, why=why, **yes)


def remove_rather_not(book: Book, resident_id: int, staff_id: int) -> int:
    """It is so no longer, and nothing of it stays; 0 if it was not so."""
    mine = (RatherNotRow.resident == resident_id) & (RatherNotRow.staff == staff_id)
    return book.run(RatherNotRow.delete().where(mine))


def is_rather_not(book: Book, resident_id: int, staff_id: int) -> bool:
    """Would they rather not be alone with this one?"""
    mine = (RatherNotRow.resident == resident_id) & (RatherNotRow.staff == staff_id)
    return book.row(RatherNotRow.select().where(mine)) is not None


def rather_not_with(book: Book, resident_id: int) -> tuple[RatherNot, ...]:
    """All of it, in the order in which it was said."""
    query = RatherNotRow.select().where(RatherNotRow.resident == resident_id)
    return tuple(value_of(row, RatherNot) for row in book.rows(query.order_by(RatherNotRow.id)))
