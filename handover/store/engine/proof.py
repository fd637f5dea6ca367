"""The whole of a book proved: the file, its shape, its chain, every row, every index."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from typing import Any

from handover.house.dataclass import dataclass
from handover.store.engine import proving
from handover.store.engine.book import Book
from handover.store.engine.migrating import migrations, statements
from handover.store.engine.proving import Flaw, Known, Told, silent
from handover.store.engine.sealing import reading_anything
from handover.store.engine.troubles import is_busy, told
from handover.store.fields import MOMENT_FORMAT

LISTED = 1000
"""How many things that are wrong are listed at most."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What a book was found to be."""

    head: bytes
    """The hash of the newest entry of its chain."""
    entries: int
    rows: int
    """How many rows are as they were written, or should be."""
    flaws: tuple[Flaw, ...]
    """What is not as it was written, in the order in which it was found."""

    @property
    def whole(self) -> bool:
        """Is everything as it was written?"""
        return not self.flaws


def head(book: Book) -> tuple[int, bytes]:
    """The number of the newest entry of the chain, and its hash."""
    [(number, found)] = book.sql("SELECT audit_id, hash FROM chain_head")
    return int(number), bytes(found)


def last_written(book: Book) -> datetime | None:
    """The latest time at which anybody wrote, as the chain says it (UTC)."""
    [(at,)] = book.sql('SELECT max("at") FROM audit')
    return datetime.strptime(at, MOMENT_FORMAT).replace(tzinfo=UTC) if at else None


def in_chain(book: Book, beginning: bytes) -> int | None:
    """The number of the entry whose hash begins like that; None if the chain has none."""
    last = beginning + b"\xff" * (32 - len(beginning))
    found = book.sql("SELECT id FROM audit WHERE hash BETWEEN ? AND ?", beginning, last)
    return int(found[0][0]) if found else None


def prove(book: Book, tell: Told = silent) -> Proof:
    """Read all of the book at one moment and compare it with what the chain says.

    Nothing is changed, whenever it is broken off.

    Raises:
        BookBusy: Others were writing all the time.
    """
    flaws: list[Flaw] = []
    known = Known()
    with closing(book.raw(mode="rw")) as connection, reading_anything(connection):
        connection.execute("BEGIN")
        with _or_flaw(flaws, Flaw("audit", 0, "cannot be read"), book):
            known = proving.the_chain(connection.execute, tell)
            flaws += known.flaws
        with _or_flaw(flaws, Flaw("", 0, "cannot be read: rows are on a damaged page"), book):
            flaws += proving.the_rows(connection.execute, known, tell)
        with _or_flaw(flaws, Flaw("", 0, "cannot be read: a page of it is damaged"), book):
            tell("file", 0, 0)
            flaws += _of_the_shape(connection, book.driver.module)
            flaws += _of_the_file(connection)
        connection.execute("ROLLBACK")
        with _or_flaw(flaws, Flaw("", 0, "has a search index that cannot be read"), book):
            flaws += _of_the_indexes(connection, book.driver.module)
    return Proof(known.head, known.entries, len(known.newest), tuple(flaws[:LISTED]))


@contextmanager
def _or_flaw(flaws: list[Flaw], flaw: Flaw, book: Book) -> Iterator[None]:
    """What cannot be read at all is one more thing that is wrong."""
    try:
        yield
    except book.driver.module.Error as error:
        if is_busy(error) and (trouble := told(error)) is not None:
            raise trouble from error
        flaws.append(flaw)
    except (ValueError, OverflowError, MemoryError):
        flaws.append(flaw)


def _of_the_shape(connection: Any, module: Any) -> Iterator[Flaw]:
    """Tables, triggers and indexes that are not as this program makes them."""
    here = _shape(connection.execute)
    with closing(module.connect(":memory:")) as made:
        for step in migrations():
            for statement in statements(step.sql):
                made.execute(statement)
        ought = _shape(made.execute)
    for name in sorted(here.keys() | ought.keys()):
        if here.get(name) != ought.get(name):
            kind = (here.get(name) or ought[name])[0]
            wrong = "is missing" if name not in here else "is not as this program makes it"
            yield Flaw("", 0, f"has a {kind} ({name}) that {wrong}")


def _shape(execute: Callable[..., Any]) -> dict[str, tuple[str, str]]:
    found = execute("SELECT name, type, tbl_name, sql FROM sqlite_master ORDER BY name").fetchall()
    # How SQLite sets a changed table's text is its own business and changes from one to the next.
    return {
        str(name): (str(kind), re.sub(r'[\s"]', "", f"{table}:{sql}"))
        for name, kind, table, sql in found
    }


def _of_the_file(connection: Any) -> Iterator[Flaw]:
    said = [str(words) for (words,) in connection.execute("PRAGMA integrity_check(20)").fetchall()]
    for wrong in dict.fromkeys(_damaged(words) for words in said if words != "ok"):
        yield Flaw("", 0, wrong)
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchall():
        yield Flaw(str(table), row or 0, f"belongs to something that is not there ({parent})")


def _damaged(said: str) -> str:
    """Which pages, for whoever looks after the machine; SQLite's own words may quote the book's."""
    pages = sorted({int(page) for page in re.findall(r"\bpage (\d{1,9})\b", said)})
    if not pages:
        return "is damaged"
    shown = ", ".join(map(str, pages[:5])) + (" and more" if len(pages) > 5 else "")
    return f"is damaged (page{'s' if len(pages) > 1 else ''} {shown})"


_PLACES = "SELECT kind, subject_id, opens, resident_id FROM"
ASTRAY = (
    f"SELECT kind, subject_id FROM ({_PLACES} find_place EXCEPT {_PLACES} find_everything) "
    f"UNION SELECT kind, subject_id FROM ({_PLACES} find_everything EXCEPT {_PLACES} find_place) "
    "LIMIT 20"
)
"""Places of the index of words that are not as the texts stand, or are missing."""


def _of_the_indexes(connection: Any, module: Any) -> Iterator[Flaw]:
    """Full-text indexes that do not say what the rows say."""
    found = connection.execute(
        "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"
    ).fetchall()
    for (name,) in found:
        try:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(
                f"""INSERT INTO "{name}" ("{name}", rank) VALUES ('integrity-check', 1)"""
            )
        except module.Error as error:
            if is_busy(error):
                raise
            yield Flaw("", 0, f"has a search index ({name}) that is not as the notes are")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
    for kind, number in connection.execute(ASTRAY).fetchall():
        yield Flaw("", 0, f"has a search index in which {kind} {number} is not where it belongs")
