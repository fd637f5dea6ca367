"""Taking a book's rows into the chain when its shape has changed, or when it had no chain yet."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import chain as together
from typing import Any

from handover.store.engine import chain, proving
from handover.store.engine.by_place import Place
from handover.store.engine.chain import Change, Execute


@contextmanager
def reading_anything(connection: Any) -> Iterator[None]:
    """On a bare connection: text that is no text any more is read as well, as whatever it is."""
    was = connection.text_factory
    connection.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
    try:
        yield
    finally:
        connection.text_factory = was


def has_chain(execute: Execute) -> bool:
    """Has this book a chain yet?"""
    found = execute("SELECT 1 FROM sqlite_master WHERE name = 'chain_head'").fetchall()
    return bool(found)


def not_as_sealed(connection: Any) -> frozenset[Place]:
    """Rows that are not what the chain says: a change of the book's shape does not make it good."""
    execute = connection.execute
    with reading_anything(connection):
        if not has_chain(execute):
            return frozenset()
        known = proving.the_chain(execute)
        return frozenset((one.table, one.number) for one in proving.the_rows(execute, known))


def seal_again(connection: Any, act: str, *, but_not: frozenset[Place] = frozenset()) -> None:
    """Inside a transaction: an entry about every row that a new shape of the book has touched."""
    execute = connection.execute
    with reading_anything(connection):
        if has_chain(execute):
            # Row by row: an entry keeps digests, and a book may be larger than the memory.
            changes = (one for one in _touched(execute) if one[:2] not in but_not)
            if first := next(changes, None):
                every = together((first,), changes)
                chain.add_entry(execute, every, by=None, act=act, at=datetime.now(UTC))


def _touched(execute: Execute) -> Iterator[Change]:
    known = proving.the_chain(execute)
    for flaw in proving.the_rows(execute, known):
        place = (flaw.table, flaw.number)
        if flaw.table in chain.OWN_TABLES:
            continue
        found = _row(execute, place) if place[0] in proving.sealed_tables(execute) else None
        if found is None:
            yield *place, chain.GONE, (), ()
        else:
            yield *place, chain.SEALED, *found


def _row(execute: Execute, place: Place) -> tuple[tuple[str, ...], tuple[Any, ...]] | None:
    cursor = execute(f'SELECT * FROM "{place[0]}" WHERE rowid = ?', (place[1],))
    row = cursor.fetchone()
    return (tuple(column[0] for column in cursor.description), tuple(row)) if row else None
