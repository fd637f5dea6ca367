"""What others have written since one looked last, as the chain tells it.

SQLite tells that somebody wrote, and not what. Where eight people save notes nobody's name, shift
or house changes, and to read all of these again after each note of another's was most of what a
save cost. Every transaction of the program names in `touched` the rows it wrote, so what came
after the newest that was there says which tables are to be read anew.

It is asked after SQLite has said that something was written. If the chain does not go on from
where it was known, or says nothing of it, or if somebody's words ended, it is no answer. What was
changed past the program between two notes of the program's own is no more seen by it than by those
who had read it a moment before: the proof of the book finds it, not this.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from handover.house.dataclass import dataclass
from handover.store.engine import chain

MOST_ROWS = 200
"""Of more rows than these it is not asked which tables they are in."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The newest row of the chain that was known: its number, and the digest only it has."""

    number: int
    digest: bytes


def newest(execute: Callable[..., Any]) -> Mark | None:
    """Where the chain stands; None if nothing has ever been written."""
    asked = "SELECT id, digest FROM touched ORDER BY id DESC LIMIT 1"
    found = execute(asked).fetchone()
    return found and Mark(found[0], bytes(found[1]))


def tables_written(execute: Callable[..., Any], mark: Mark) -> tuple[set[str], Mark] | None:
    """The tables that were written to since that mark, and where the chain stands now.

    None if that cannot be told, so that anything may have changed.
    """
    asked = "SELECT id, digest, table_name, what FROM touched WHERE id >= ? ORDER BY id LIMIT ?"
    rows = execute(asked, (mark.number, MOST_ROWS)).fetchall()
    if not 1 < len(rows) < MOST_ROWS or Mark(rows[0][0], bytes(rows[0][1])) != mark:
        return None
    tables = {table for _, _, table, _ in rows[1:]}
    newer_shape = any(what == chain.SEALED for *_, what in rows[1:])
    if newer_shape or not tables.isdisjoint(chain.OF_WORDS_THAT_ENDED):
        return None
    return tables, Mark(rows[-1][0], bytes(rows[-1][1]))
