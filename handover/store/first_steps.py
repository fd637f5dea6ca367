"""What somebody new is still to be shown, in the book."""

from __future__ import annotations

from handover.house.first_steps import NOTHING_LEFT, FirstSteps
from handover.store.engine.book import Book
from handover.store.rows.first_steps import FirstStepsRow
from handover.store.values import value_of


def first_steps(book: Book, staff_id: int) -> FirstSteps:
    """What they are still to be shown; nothing, if nobody has said that they are new."""
    row = book.row(FirstStepsRow.select().where(FirstStepsRow.staff == staff_id))
    return value_of(row, FirstSteps) if row else NOTHING_LEFT


def keep_first_steps(book: Book, staff_id: int, left: FirstSteps) -> None:
    """From now on this is left to be shown."""
    changed = book.run(
        FirstStepsRow.update(cards_wait=left.cards_wait, next_tip=left.next_tip).where(
            FirstStepsRow.staff == staff_id
        )
    )
    if not changed:
        book.add(FirstStepsRow, staff=staff_id, cards_wait=left.cards_wait, next_tip=left.next_tip)
