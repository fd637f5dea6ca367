"""Made-up residents' names in every text of a book: wherever one is shown, somebody reads it.

The book is looked at, not a list: a table somebody adds is planted as well.
"""

from __future__ import annotations

from peewee import TextField

from handover.store.rows.tables import TABLES
from tests.house_of_tests import HouseOfTests

STRANGERS = ("Quillon", "Zephyrine Oakhurst", "Tobermory")
"""Who stays beside the person whose page is read."""
WORDS = tuple(word for name in STRANGERS for word in name.split())
"""None of these may be seen; they stand in no word of the program's own."""

MEANS_SOMETHING = {
    ("house", "timezone"),
    ("note", "uid"),
    ("sharing", "uid"),
    ("entry", "state"),
    ("decision", "change"),
    ("decision", "value"),
    ("decision", "before"),
    ("resident", "name"),
    ("card_contact", "number"),
}
"""Texts that the program reads as something else than words."""


def plant(house: HouseOfTests, own: int) -> int:
    """Rename all who stay but one, and write their names into every text; in how many columns."""
    planted, book = 0, house.book
    said = f" {', '.join(STRANGERS)} and QUILLON’s"
    with book.writing():
        for (name,) in book.sql("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
            book.sql(f'DROP TRIGGER "{name}"')
        others = [number for (number,) in book.sql("SELECT id FROM resident WHERE id <> ?", own)]
        for number, name in zip(others, STRANGERS, strict=True):
            book.sql("UPDATE resident SET name = ? WHERE id = ?", name, number)
        for table, column in texts():
            if (table, column) not in MEANS_SOMETHING:
                book.sql(f'UPDATE "{table}" SET "{column}" = "{column}" || ?', said)
                planted += 1
    house.look_again(book)
    return planted


def texts() -> list[tuple[str, str]]:
    """Every column in which somebody's words may stand."""
    return [
        (table._meta.table_name, field.column_name)
        for table in TABLES
        for field in table._meta.sorted_fields
        if type(field) is TextField
    ]


def named(text: str) -> set[str]:
    """Who of the strangers is named in a text, in whatever case."""
    plain = text.casefold()
    return {word for word in WORDS if word.casefold() in plain}
