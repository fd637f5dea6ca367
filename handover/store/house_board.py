"""What stands on the house's own board, in the book."""

from __future__ import annotations

from datetime import datetime

from handover.house.meetings import StandingMessage
from handover.house.refusals import MovedOn, NotFound
from handover.store.engine.book import Book
from handover.store.rows.meetings import StandingMessageRow
from handover.store.values import value_of


def put_up(book: Book, text: str, until: datetime, *, by: int, at: datetime) -> int:
    """Something stands there until then (UTC); what is over goes from the book as well."""
    book.let_in(text)
    book.run(StandingMessageRow.delete().where(StandingMessageRow.until <= at))
    return book.add(StandingMessageRow, text=text, until=until, by=by, at=at)


def change(book: Book, was: StandingMessage, text: str, until: datetime) -> None:
    """It says something else, or stands until another day.

    Raises:
        MovedOn: Somebody changed it, or took it down, since it was read.
    """
    book.let_in(text)
    changed = book.run(
        StandingMessageRow.update(text=text, until=until, version=was.version + 1).where(
            (StandingMessageRow.id == was.id) & (StandingMessageRow.version == was.version)
        )
    )
    if not changed:
        now = book.row(StandingMessageRow.select().where(StandingMessageRow.id == was.id))
        raise MovedOn(
            "Somebody has changed this since you opened it. Both are here; keep one.",
            theirs=now.text if now else "taken down",
            yours=text,
        )


def take_down(book: Book, message_id: int) -> None:
    """It stands there no more."""
    book.run(StandingMessageRow.delete().where(StandingMessageRow.id == message_id))


def messages(book: Book, at: datetime) -> tuple[StandingMessage, ...]:
    """What stands there at that moment (UTC), the oldest first."""
    query = StandingMessageRow.select().where(StandingMessageRow.until > at)
    rows = book.rows(query.order_by(StandingMessageRow.id))
    return tuple(value_of(row, StandingMessage) for row in rows)


def message(book: Book, message_id: int) -> StandingMessage:
    """One of them.

    Raises:
        NotFound: It was taken down, or is over.
    """
    row = book.row(StandingMessageRow.select().where(StandingMessageRow.id == message_id))
    if row is None:
        raise NotFound("That no longer stands on the board.")
    return value_of(row, StandingMessage)
