"""What stands in a book, as one digest: two files with the same one say the same."""

from __future__ import annotations

import hmac
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

from handover.house.dataclass import dataclass
from handover.store.engine.book import Book

AT_ONCE = 500
"""Rows read at a time."""


@dataclass(frozen=True, slots=True)
class Content:
    """Everything a book holds, and how it is made."""

    shape: int
    """The number of its newest migration."""
    tables: int
    rows: int
    digest: str
    """Of every column of every row, of every statement that made it, and of all the above."""


def content_of(connection: Any, *, key: bytes = b"") -> Content:
    """Read all of it. With a key nobody who lacks it can try out what the rows might say."""
    digest = hmac.new(b"handover" + key, digestmod=sha256)
    shape = int(connection.execute("PRAGMA user_version").fetchone()[0])
    made = connection.execute(
        "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
    ).fetchall()
    digest.update(repr((shape, [tuple(one) for one in made])).encode())
    tables, rows = 0, 0
    for name, without_rowid in _tables(connection):
        tables += 1
        digest.update(f"\n{name}\n".encode())
        order = "" if without_rowid else " ORDER BY rowid"
        found = connection.execute(f'SELECT * FROM "{name}"{order}')
        while some := found.fetchmany(AT_ONCE):
            rows += len(some)
            digest.update("\n".join(repr(tuple(row)) for row in some).encode())
            digest.update(b"\n")
    return Content(shape, tables, rows, digest.hexdigest())


def is_sound(connection: Any) -> bool:
    """Is the file whole, and does every row that another refers to exist?"""
    whole = [tuple(row) for row in connection.execute("PRAGMA integrity_check")] == [("ok",)]
    return whole and not connection.execute("PRAGMA foreign_key_check").fetchall()


def _tables(connection: Any) -> list[tuple[str, bool]]:
    """Every table that keeps rows itself, those of the search index included."""
    listed = connection.execute("PRAGMA table_list").fetchall()
    return sorted(
        (str(name), bool(without_rowid))
        for schema, name, sort, _, without_rowid, *_ in listed
        if schema == "main" and sort in ("table", "shadow") and name != "sqlite_schema"
    )


@dataclass(frozen=True, slots=True)
class Seen:
    """What tells one book from another, and what one knows that the other may not."""

    founded: str
    """When the first on its team joined."""
    removals: frozenset[tuple[str, str]]
    """When something was removed for good, with its proof."""
    listed: tuple[tuple[object, ...], ...]
    """Backups it knows of: file, who, when, why, rows."""


def seen_at(book: Book, path: Path) -> Seen | None:
    """What the book at `path` says, which has the same key as `book`; None if it cannot be read."""
    if not path.is_file():
        return None
    try:
        with closing(book.raw(path)) as there:
            first = there.execute("SELECT joined_at FROM staff_member ORDER BY id").fetchone()
            removed = there.execute('SELECT "at", proof FROM removal').fetchall()
            listed = there.execute(
                'SELECT file, "by", "at", reason, rows FROM backup WHERE gone_at IS NULL'
            ).fetchall()
    except book.driver.module.Error:
        return None
    return Seen(
        first[0] if first else "", frozenset(map(tuple, removed)), tuple(map(tuple, listed))
    )
