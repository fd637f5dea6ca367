"""The chain: what every transaction wrote, sealed so that a change made past the program is seen.

Each transaction adds one entry to `audit`, whose hash goes over the entry before it and over all
that it touched. Of each row it touched, `touched` keeps a digest over every column, salted: the
salt of a row stands in `seal` for as long as the row is as it is, and no longer. So a digest of
what was changed or removed tells nothing, not even to somebody who tries every telephone number.

When somebody's words end, what the chain says of their rows is blinded: a hash is left in its
place, and a tombstone says which entries that happened to. The chain goes on unbroken, and tells
only that something was removed, when, and by whom.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from hashlib import sha256
from typing import Any

from handover.house.dataclass import dataclass, field
from handover.house.regex import regex
from handover.store.fields import MOMENT_FORMAT

Execute = Callable[..., Any]
"""Runs one statement with its values, on a connection or through peewee; gives a cursor."""

OWN_TABLES = frozenset({"audit", "touched", "seal", "chain_head"})
"""What the chain is made of. Every other table is sealed row by row."""
INDEXES = regex(r"(?:\w+_)?(?:fts|search|find)(?:_\w+)?")
"""Names of full-text indexes and of the tables SQLite keeps for them: made from other rows."""
NOBODYS = frozenset({"learning"})
"""Tables that do not say who wrote in them, so that nobody is asked; nor does the chain."""

OF_WORDS_THAT_ENDED = frozenset({"", "tombstone"})
"""What stands in place of a table's name where somebody's words ended, and what tells of it."""

NEW, CHANGED, GONE, SEALED = "new", "changed", "gone", "sealed"
"""What happened to a row. Sealed: it was there before, and a newer shape of the book took it in."""
BEGINNING = bytes(32)
"""What the first entry follows."""
SALT_BYTES = 16
DIGEST_BYTES = 32

_WRITES = regex(
    r"""\s*(?:(?P<new>INSERT(?:\s+OR\s+IGNORE)?\s+INTO)|(?P<changed>UPDATE)|(?P<gone>DELETE\s+FROM))
    \s+"?(?P<table>\w+)"?""",
    re.IGNORECASE | re.VERBOSE,
)
_REPLACES = regex(r"\s*(?:\w+\s+OR\s+)?REPLACE\b", re.IGNORECASE)


def is_sealed(table: str) -> bool:
    """Is each row of that table sealed?"""
    return not (
        table in OWN_TABLES or table.startswith("sqlite_") or INDEXES.fullmatch(table) is not None
    )


@lru_cache(maxsize=512)
def touches(statement: str) -> tuple[str, str] | None:
    """What a statement does to a sealed table, and its name; None if it does nothing to one."""
    if _REPLACES.match(statement):
        raise RuntimeError("a row that is silently replaced would go unseen: delete it, then add")
    found = _WRITES.match(statement)
    if found is None or not is_sealed(found["table"]):
        return None
    return next(what for what in (NEW, CHANGED, GONE) if found[what]), found["table"]


def digest_of(salt: bytes, table: str, names: Sequence[str], values: Sequence[Any]) -> bytes:
    """The digest of a row over every column, by name and kind, the same on every machine."""
    # ascii() and not repr(): what is printable differs from one Python to the next.
    return sha256(salt + ascii((table, tuple(names), tuple(values))).encode()).digest()


def leaf_of(table: str, row: int, what: str, digest: bytes) -> bytes:
    """What an entry's hash takes in of one row it touched."""
    return sha256(ascii((table, row, what)).encode() + digest).digest()


def rows_hash(leaves: Iterable[bytes]) -> bytes:
    """One hash over all that an entry touched, in its order."""
    return sha256(b"".join(leaves)).digest()


def hash_of(previous: bytes, number: int, at: str, by: int | None, act: str, rows: bytes) -> bytes:
    """The hash of an entry."""
    return sha256(previous + rows + ascii((number, at, by, act)).encode()).digest()


@dataclass(slots=True)
class Touched:
    """One row as a transaction leaves it."""

    what: str
    names: tuple[str, ...]
    values: tuple[Any, ...]


@dataclass(slots=True)
class Ledger:
    """What one transaction has touched so far."""

    by: int | None
    act: str
    at: datetime
    rows: dict[tuple[str, int], Touched] = field(default_factory=dict)
    forgotten: set[tuple[str, int]] | None = None
    """What goes for good while somebody's words end; None while nothing does."""

    def carry_out(
        self, execute: Execute, sql: str, values: Sequence[Any], table: str, what: str
    ) -> list[tuple[Any, ...]]:
        """Run a statement that writes in a sealed table; what it touched, number first."""
        cursor = execute(f"{sql} RETURNING rowid, *", values)
        names = tuple(column[0] for column in cursor.description)[1:]
        found = [tuple(row) for row in cursor.fetchall()]
        for number, *row in found:
            self._saw(table, int(number), Touched(what, names, tuple(row)))
        return found

    def touched(self, table: str) -> dict[int, Touched]:
        """The rows of one table as they stand now, by number."""
        return {number: one for (name, number), one in self.rows.items() if name == table}

    def _saw(self, table: str, number: int, now: Touched) -> None:
        place = (table, number)
        was = self.rows.get(place)
        if now.what == GONE and self.forgotten is not None:
            self.rows.pop(place, None)
            self.forgotten.add(place)
        elif was is None or was.what == CHANGED:
            self.rows[place] = now
        elif was.what == NEW and now.what == GONE:
            del self.rows[place]
        else:
            now.what = CHANGED if was.what == GONE else was.what
            self.rows[place] = now

    def write_down(self, execute: Execute) -> None:
        """The entry of this transaction, if it touched anything."""
        if self.rows:
            by = None if any(table in NOBODYS for table, _ in self.rows) else self.by
            changes = [
                (table, number, one.what, one.names, one.values)
                for (table, number), one in self.rows.items()
            ]
            add_entry(execute, changes, by=by, act=self.act, at=self.at)
            self.rows.clear()


Change = tuple[str, int, str, Sequence[str], Sequence[Any]]
"""A table, the row's number, what happened to it, its columns and what stands in them."""


def add_entry(
    execute: Execute, changes: Iterable[Change], *, by: int | None, act: str, at: datetime
) -> None:
    """One entry more, and the seals of the rows it is about."""
    [(last, previous)] = execute("SELECT audit_id, hash FROM chain_head").fetchall()
    number = int(last) + 1
    sealed, leaves = [], []
    for table, row, what, names, values in changes:
        salt = os.urandom(SALT_BYTES)
        digest = digest_of(salt, table, names, values)
        sealed.append((table, row, what, digest, salt))
        leaves.append(leaf_of(table, row, what, digest))
    rows, moment = rows_hash(leaves), at.strftime(MOMENT_FORMAT)
    new = hash_of(bytes(previous), number, moment, by, act, rows)
    execute(
        'INSERT INTO audit (id, "at", staff_id, act, previous, rows_hash, hash) '
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (number, moment, by, act, bytes(previous), rows, new),
    )
    for table, row, what, digest, salt in sealed:
        execute(
            "INSERT INTO touched (audit_id, table_name, row_number, what, digest) "
            "VALUES (?, ?, ?, ?, ?)",
            (number, table, row, what, digest),
        )
        if what == GONE:
            execute("DELETE FROM seal WHERE table_name = ? AND row_number = ?", (table, row))
        else:
            execute(
                "INSERT INTO seal (table_name, row_number, salt) VALUES (?, ?, ?) "
                "ON CONFLICT (table_name, row_number) DO UPDATE SET salt = excluded.salt",
                (table, row, salt),
            )
    execute("UPDATE chain_head SET audit_id = ?, hash = ?", (number, new))


def blind(execute: Execute, places: set[tuple[str, int]]) -> tuple[int, ...]:
    """Nothing in the chain says any more what happened to these rows; which entries did comes back.

    The triggers that keep the chain must be away just now.
    """
    every = execute(
        "SELECT id, table_name, row_number, what, digest FROM touched WHERE table_name <> ''"
    )
    blinded = []
    for number, table, row, what, digest in [one for one in every if one[1:3] in places]:
        execute(
            "UPDATE touched SET table_name = '', row_number = 0, what = '', digest = ? "
            "WHERE id = ?",
            (leaf_of(table, row, what, bytes(digest)), number),
        )
        blinded.append(int(number))
    for table, row in sorted(places):
        execute("DELETE FROM seal WHERE table_name = ? AND row_number = ?", (table, row))
    return tuple(blinded)


def as_ranges(numbers: Iterable[int]) -> str:
    """Numbers as a tombstone keeps them: `3-9,12`."""
    ranges: list[list[int]] = []
    for number in sorted(numbers):
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ",".join(f"{a}-{b}" if a != b else f"{a}" for a, b in ranges)


def of_ranges(text: str) -> set[int]:
    """The numbers a tombstone keeps; none if nobody can read it.

    A range that was tampered with may be any size, so one that is no range counts for nothing.
    """
    found: set[int] = set()
    for part in re.findall(r"\d{1,12}(?:-\d{1,12})?", text):
        first, _, last = part.partition("-")
        if int(last or first) - int(first) <= 10_000_000:
            found.update(range(int(first), int(last or first) + 1))
    return found
