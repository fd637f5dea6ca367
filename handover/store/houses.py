"""The house in the book."""

from __future__ import annotations

from dataclasses import asdict

from handover.house.houses import House
from handover.house.refusals import NotABook
from handover.store import keys
from handover.store.engine.book import Book
from handover.store.roles import only_a_coordinator
from handover.store.rows.people import HouseRow
from handover.store.values import value_of


def keep_house(book: Book, house: House) -> None:
    """Write the house into a new book, or its new settings into an old one.

    Raises:
        NotYours: Whoever writes is not a coordinator.
    """
    only_a_coordinator(book, "change what the house says of itself")
    book.let_in(house.name, house.word_for_person, house.confidence_limits)
    columns = asdict(house)
    if not book.run(HouseRow.update(**columns).where(HouseRow.id == 1)):
        book.add(HouseRow, id=1, **columns)
    keys.keep_front(book, house)


def the_house(book: Book) -> House:
    """The house this book belongs to.

    Raises:
        NotABook: The book holds no house; `make_book` never leaves one like that.
    """
    return book.once((HouseRow,), "the house", lambda: _the_house(book))


def _the_house(book: Book) -> House:
    row = book.row(HouseRow.select())
    if row is None:
        raise NotABook("This book holds no house. It was not finished when it was made.")
    return value_of(row, House)
