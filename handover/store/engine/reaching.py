"""Which rows are about somebody: found by what refers to what, in the book itself.

No list of tables is kept here, so that a table made tomorrow is reached as well: through a foreign
key, over as many tables as it takes, or through a column that holds a resident's number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from peewee import IntegrityError

from handover.house.dataclass import dataclass, field
from handover.store.engine.book import Book
from handover.store.engine.chain import OWN_TABLES

PEOPLE = "resident"
"""The table of those who stay."""
BY_NUMBER = ("part", "about")
"""Columns that hold a resident's number without a foreign key, 0 standing for nobody."""


@dataclass(frozen=True, slots=True)
class Link:
    """One foreign key."""

    table: str
    column: str
    parent: str
    needed: bool
    """May it not be empty?"""


@dataclass
class Reached:
    """What was found: the numbers of rows by table, and links that are only let go of."""

    rows: dict[str, set[int]] = field(default_factory=dict)
    loose: list[tuple[Link, frozenset[int]]] = field(default_factory=list)
    """Rows of the house or of somebody else that pointed to something in `rows`."""

    def of(self, table: str) -> set[int]:
        """The rows of one table."""
        return self.rows.get(table, set())


def tables(book: Book) -> tuple[str, ...]:
    """Every table of the book but those of the chain, which are about rows and not about people."""
    found = book.sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "ORDER BY name"
    )
    return tuple(str(name) for (name,) in found if name not in OWN_TABLES)


def columns(book: Book, table: str) -> dict[str, tuple[str, bool]]:
    """The columns of a table: name -> its type, and whether it may not be empty."""
    found = book.sql(f'PRAGMA table_info("{table}")')
    return {str(name): (str(kind), bool(needed)) for _, name, kind, needed, *_ in found}


def links(book: Book) -> tuple[Link, ...]:
    """Every foreign key of the book."""
    return tuple(
        Link(table, str(column), str(parent), columns(book, table)[str(column)][1])
        for table in tables(book)
        for _, _, parent, column, *_ in book.sql(f'PRAGMA foreign_key_list("{table}")')
    )


def reach(book: Book, start: Mapping[str, Iterable[int]]) -> Reached:
    """Everything that hangs on these rows, they themselves included.

    A row that says itself whom it is about (or that it is the house's) goes with that person only.
    If it merely points to something that goes, the pointer is emptied and the row stays. So it is
    with every row that can do without, as long as nobody goes wholly.
    """
    every = links(book)
    owned = {link.table for link in every if link.parent == PEOPLE}
    able = owned if PEOPLE in start else {link.table for link in every}
    found = Reached({table: set(numbers) for table, numbers in start.items()})
    for person in sorted(found.of(PEOPLE)):
        _by_number(book, found, owned, person)
    grew = True
    while grew:
        grew = False
        for link in every:
            if _goes_with(link, able):
                new = _pointing(book, link, found.of(link.parent)) - found.of(link.table)
                found.rows.setdefault(link.table, set()).update(new)
                grew = grew or bool(new)
    for link in every:
        if not _goes_with(link, able):
            left = _pointing(book, link, found.of(link.parent)) - found.of(link.table)
            if left:
                found.loose.append((link, frozenset(left)))
    return found


def _goes_with(link: Link, able: set[str]) -> bool:
    return link.parent == PEOPLE or link.needed or link.table not in able


def _pointing(book: Book, link: Link, numbers: set[int]) -> set[int]:
    if not numbers:
        return set()
    rows = book.sql(
        f'SELECT rowid FROM "{link.table}" WHERE "{link.column}" IN ({_listed(numbers)})'
    )
    return {int(number) for (number,) in rows}


def _by_number(book: Book, found: Reached, owned: set[str], person: int) -> None:
    for table in tables(book):
        for column in numbered(book, table, owned):
            rows = book.sql(f'SELECT rowid FROM "{table}" WHERE "{column}" = ?', person)
            found.rows.setdefault(table, set()).update(int(number) for (number,) in rows)


def numbered(book: Book, table: str, owned: set[str]) -> tuple[str, ...]:
    """Columns of a table that hold a resident's number without saying so by a foreign key."""
    if table in owned:
        return ()
    kinds = columns(book, table)
    return tuple(name for name in BY_NUMBER if kinds.get(name, ("", False))[0] == "INTEGER")


def _emptied(book: Book, link: Link, number: int) -> bool:
    try:
        book.sql(f'UPDATE "{link.table}" SET "{link.column}" = NULL WHERE rowid = ?', number)
    except IntegrityError:
        return False
    return True


def _listed(numbers: Iterable[int]) -> str:
    return ",".join(str(int(number)) for number in sorted(numbers))


def remove(book: Book, found: Reached) -> None:
    """These rows go, inside the transaction that is under way; nothing points to them any more."""
    book.sql("PRAGMA defer_foreign_keys = ON")
    lost: dict[str, set[int]] = {}
    for link, numbers in found.loose:
        for number in numbers:
            if not _emptied(book, link, number):
                lost.setdefault(link.table, set()).add(number)
    if lost:
        # They make no sense without what goes.
        remove(book, reach(book, lost))
    for table, going in found.rows.items():
        if going:
            book.sql(f'DELETE FROM "{table}" WHERE rowid IN ({_listed(going)})')
