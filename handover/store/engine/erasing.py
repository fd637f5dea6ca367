"""Removing so that nothing is left in the file: never-deleted rows, remaining names, free pages.

The triggers that keep what was written are taken away and put back inside one transaction, so
nobody ever sees the book without them.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from peewee import IntegrityError

from handover.house.refusals import BookBusy
from handover.store.engine.book import Book
from handover.store.engine.reaching import columns, tables

PATIENCE_S = 30.0
"""How long the cleaning of the file waits for others who are reading."""


@contextmanager
def nothing_held(book: Book) -> Iterator[None]:
    """Inside a transaction: what is otherwise never deleted or changed may be, just now.

    Of what goes, the chain says only that something went.
    """
    held = book.sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name")
    for name, _ in held:
        book.sql(f'DROP TRIGGER "{name}"')
    with book.forgetting():
        yield
    for _, sql in held:
        book.sql(str(sql))


def reword_all(book: Book, change: Callable[[str], str], *, but_not: frozenset[str]) -> None:
    """Show every text of every table to `change` and keep what it makes of it, `but_not` these."""
    for table in tables(book):
        if table in but_not:
            continue
        for column, (kind, _) in columns(book, table).items():
            if kind == "TEXT":
                _reword(book, table, column, change)


def _reword(book: Book, table: str, column: str, change: Callable[[str], str]) -> None:
    for number, text in book.sql(
        f'SELECT rowid, "{column}" FROM "{table}" WHERE "{column}" <> \'\''
    ):
        changed = change(str(text))
        if changed == text:
            continue
        try:
            book.sql(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', changed, number)
        except IntegrityError:
            # The same words stand there already without the name: one of the two is enough.
            book.sql(f'DELETE FROM "{table}" WHERE rowid = ?', number)


def wipe(book: Book, *, patience_s: float = PATIENCE_S) -> None:
    """Write the file anew, so that no free page and no journal keeps what was removed.

    Raises:
        BookBusy: Others were reading all that time; what was removed is on no page any more,
            but the file is not clean yet.
    """
    give_up_at = time.monotonic() + patience_s
    with book.reading():
        # What is sorted meanwhile stays in memory and leaves no file behind.
        book.sql("PRAGMA temp_store = MEMORY")
        for step in ("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
            while not _done(book, step):
                if time.monotonic() >= give_up_at:
                    raise BookBusy(
                        "It is removed, but others have the book open just now, so the file could "
                        "not be cleaned. That is done when somebody opens the book next, or now "
                        "with: handover purge --due"
                    )
                time.sleep(0.05)


def _done(book: Book, step: str) -> bool:
    try:
        answer = book.sql(step)
    except BookBusy:
        return False
    # A checkpoint says first whether somebody was in the way.
    return not answer or not answer[0][0]
