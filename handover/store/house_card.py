"""The house's card in the book, and what the team says about themselves."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from handover.house.house_card import CardPart, CardText
from handover.house.refusals import MovedOn
from handover.store.engine.book import Book
from handover.store.roles import only_a_coordinator
from handover.store.rows.around import HouseCardRow, StaffAboutRow
from handover.store.values import value_of


def put_on_house_card(book: Book, was: CardText, words: str, *, by: int, at: datetime) -> None:
    """One part of the card in the house's own words from now on.

    Raises:
        NotYours: Whoever writes is not a coordinator.
        MovedOn: Somebody put it differently since `was` was read.
    """
    only_a_coordinator(book, "write on the house's card")
    book.let_in(words)
    now = house_card(book).get(was.part)
    if (now.version if now else 0) != was.version:
        raise MovedOn(
            "Somebody has put this differently since you opened it. Both are here; keep one.",
            theirs=now.words if now else "",
            yours=words,
            now=now,
        )
    book.add(
        HouseCardRow, part=was.part, words=words, said_at=at, kept_by=by, version=was.version + 1
    )


def house_card(book: Book) -> Mapping[CardPart, CardText]:
    """What the house has put in its own words."""
    rows = book.rows(HouseCardRow.select().order_by(HouseCardRow.version))
    return {row.part: value_of(row, CardText) for row in rows}


def say_about_me(book: Book, staff_id: int, words: str, *, read: int) -> None:
    """What somebody of the team says about themselves; no words take it away.

    Raises:
        MovedOn: They put it differently at another terminal since version `read`.
    """
    book.let_in(words)
    now, version = staff_about(book).get(staff_id, ("", 0))
    if version != read:
        raise MovedOn(
            "You have put this differently at another terminal. Both are here; keep one.",
            theirs=now,
            yours=words,
            now=version if now else None,
        )
    book.run(StaffAboutRow.delete().where(StaffAboutRow.staff == staff_id))
    if words:
        book.add(StaffAboutRow, staff=staff_id, words=words, version=version + 1)


def staff_about(book: Book) -> Mapping[int, tuple[str, int]]:
    """What they say, by number, with its version."""
    return {row.staff_id: (row.words, row.version) for row in book.rows(StaffAboutRow.select())}
