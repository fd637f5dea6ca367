"""Who may write what, asked of the book itself: for a path that would lead round the desk.

Most of what is written is the whole team's. What a role is needed for is refused here as well, and
that it was is written down: who, what and when, and none of anybody's words.
"""

from __future__ import annotations

from datetime import datetime

from handover.house.people import Role
from handover.house.refusals import NotYours
from handover.store.engine.book import Book
from handover.store.rows.at_the_door import NotLetRow
from handover.store.rows.people import StaffMemberRow

SENTENCE = "Only a coordinator does that. Ask one of them to sign in."


def only_a_coordinator(book: Book, what: str) -> None:
    """Go on only if whoever writes keeps the team. Nobody in particular does while a house is made.

    `what` is the program's own word for it, and never what somebody wrote.

    Raises:
        NotYours: They do not, as the book has it now.
    """
    if book.acting is not None and not _is_coordinator(book):
        not_let(book, what)
        raise NotYours(SENTENCE)


def only_theirs_or_a_coordinator(book: Book, whose: int | None, what: str) -> None:
    """Go on only if it is their own, or if they keep the team.

    Raises:
        NotYours: Neither.
    """
    if book.acting != whose:
        only_a_coordinator(book, what)


def only_theirs(book: Book, whose: int | None, what: str) -> None:
    """Go on only if it is their own: no role says for a colleague what is theirs to say.

    Raises:
        NotYours: It is not.
    """
    if book.acting not in (None, whose):
        not_let(book, what)
        raise NotYours("Everybody on the team says that for themselves.")


def not_let(book: Book, what: str) -> None:
    """Somebody was refused because of their role; it is written down once it can be."""
    who, at = book.acting, book.now()
    if who is not None:
        book.soon("somebody was not let do something", lambda b: _note(b, who, what, at))


def _note(book: Book, who: int, what: str, at: datetime) -> None:
    book.add(NotLetRow, staff=who, at=at, what=what)


def _is_coordinator(book: Book) -> bool:
    return book.once((StaffMemberRow,), ("keeps the team", book.acting), lambda: _look(book))


def _look(book: Book) -> bool:
    me = book.row(StaffMemberRow.select().where(StaffMemberRow.id == book.acting))
    return me is not None and bool(me.active) and Role.COORDINATOR in me.roles


def refusals(book: Book) -> tuple[tuple[int, str, datetime], ...]:
    """Who was not let do what, and when (UTC), the oldest first."""
    rows = book.rows(NotLetRow.select().order_by(NotLetRow.id))
    return tuple((row.staff_id, row.what, row.at) for row in rows)


def newest_refusals(
    book: Book, *, of: int | None, newest: int
) -> tuple[tuple[int, str, datetime], ...]:
    """The newest of them, newest first: of one of the team, or of everybody if `of` is None."""
    query = NotLetRow.select().order_by(NotLetRow.id.desc()).limit(newest)
    rows = book.rows(query if of is None else query.where(NotLetRow.staff == of))
    return tuple((row.staff_id, row.what, row.at) for row in rows)
