"""What stands in a book, as one digest: two files with the same one say the same."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

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
