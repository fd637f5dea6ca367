"""Proving the book: every row against its seal, every entry against the one before it.

What a row says is never told here, only which row it is and what is wrong with it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from handover.house.dataclass import dataclass, field
from handover.store.engine import chain
from handover.store.engine.chain import Execute

Place = tuple[str, int]
"""A table, and a row's number in it."""
Told = Callable[[str, int, int], None]
"""Hears how far it is: with what, how many are done, of how many."""

EVERY = 2000
"""After how many rows it is told how far it is."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something that is not as it was written."""

    table: str
    """The table it stands in; empty for the file as a whole."""
    number: int
    """The number of the row, 0 if it is not about one."""
    wrong: str
    """What is wrong with it, to be said after what it is."""


@dataclass(slots=True)
class Known:
    """What the chain says: the newest of every row, and what it found wrong with itself."""

    newest: dict[Place, tuple[str, bytes]] = field(default_factory=dict)
    """What happened to a row last, and its digest."""
    flaws: list[Flaw] = field(default_factory=list)
    entries: int = 0
    head: bytes = chain.BEGINNING
    blinded: set[int] = field(default_factory=set)
    """Rows of `touched` that say no more what they were about."""


def _raw(value: object) -> bytes:
    """What is no bytes any more is nothing."""
    return value if isinstance(value, bytes) else b""


def silent(_what: str, _done: int, _of: int) -> None:
    """Nobody wants to hear how far it is."""


def sealed_tables(execute: Execute) -> tuple[str, ...]:
    """Every table whose rows are sealed, by name."""
    found = execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return tuple(name for (name,) in found if chain.is_sealed(str(name)))


def the_chain(execute: Execute, tell: Told = silent) -> Known:
    """Walk the chain from its beginning."""
    known = Known()
    leaves = _leaves(execute, known, tell)
    rows = execute(
        'SELECT id, "at", staff_id, act, previous, rows_hash, hash FROM audit ORDER BY id'
    )
    for number, at, by, act, previous, rows_hash, found in rows:
        if number != known.entries + 1:
            known.flaws.append(Flaw("audit", known.entries + 1, "is missing"))
        ought = chain.hash_of(known.head, number, at, by, act, _raw(rows_hash))
        told = chain.rows_hash(leaves.pop(number, ()))
        if previous != known.head:
            known.flaws.append(Flaw("audit", number, "does not follow the one before it"))
        elif found != ought or told != rows_hash:
            known.flaws.append(Flaw("audit", number, "is not as it was written"))
        known.entries, known.head = number, _raw(found)
    if leaves:
        known.flaws.append(Flaw("audit", known.entries + 1, "is missing"))
    _end_of(execute, known)
    return known


def _leaves(execute: Execute, known: Known, tell: Told) -> dict[int, list[bytes]]:
    leaves: dict[int, list[bytes]] = {}
    [(of,)] = execute("SELECT count(*) FROM touched").fetchall()
    rows = execute(
        "SELECT id, audit_id, table_name, row_number, what, digest FROM touched ORDER BY id"
    )
    for done, (number, entry, table, row, what, raw) in enumerate(rows):
        if not done % EVERY:
            tell("chain", done, of)
        digest = _raw(raw)
        if table:
            known.newest[table, row] = (what, digest)
            leaf = chain.leaf_of(table, row, what, digest)
        else:
            known.blinded.add(number)
            leaf = digest
        leaves.setdefault(entry, []).append(leaf)
    return leaves


def _end_of(execute: Execute, known: Known) -> None:
    heads = execute("SELECT audit_id, hash FROM chain_head").fetchall()
    last = execute("SELECT seq FROM sqlite_sequence WHERE name = 'audit'").fetchone()
    if [*map(tuple, heads)] != [(known.entries, known.head)] or (
        last[0] if last else 0
    ) != known.entries:
        known.flaws.append(Flaw("chain_head", 0, "is not the end of the chain: entries are gone"))
    if not known.flaws and known.blinded != _in_tombstones(execute):
        known.flaws.append(Flaw("tombstone", 0, "do not fit what was removed"))


def _in_tombstones(execute: Execute) -> set[int]:
    found = execute("SELECT touched FROM tombstone").fetchall()
    return {number for (text,) in found for number in chain.of_ranges(str(text))}


def the_rows(execute: Execute, known: Known, tell: Told = silent) -> Iterator[Flaw]:
    """Every row that is not as it was sealed, that nobody sealed, or that is missing."""
    salts: dict[Place, bytes] = {
        (table, row): _raw(salt)
        for table, row, salt in execute("SELECT table_name, row_number, salt FROM seal")
    }
    there: set[Place] = set()
    of = sum(what != chain.GONE for what, _ in known.newest.values())
    for table in sealed_tables(execute):
        yield from rows_of(execute, table, known, salts, there, lambda n: tell("rows", n, of))
    for place, (what, _) in known.newest.items():
        if what != chain.GONE and place not in there:
            yield Flaw(*place, "is missing")
    for place in salts:
        if place not in there and known.newest.get(place, (chain.GONE,))[0] == chain.GONE:
            yield Flaw("seal", 0, "is there of a row that is not")


def rows_of(
    execute: Execute,
    table: str,
    known: Known,
    salts: dict[Place, bytes],
    there: set[Place],
    tell: Callable[[int], None],
) -> Iterator[Flaw]:
    """The rows of one table that are not as they were sealed; those it has are put to `there`."""
    cursor = execute(f'SELECT rowid, * FROM "{table}" ORDER BY rowid')
    names = tuple(column[0] for column in cursor.description)[1:]
    for number, *values in cursor:
        place = (table, int(number))
        there.add(place)
        if not len(there) % EVERY:
            tell(len(there))
        if wrong := _wrong(place, names, values, known, salts):
            yield Flaw(*place, wrong)


def _wrong(
    place: Place,
    names: tuple[str, ...],
    values: list[Any],
    known: Known,
    salts: dict[Place, bytes],
) -> str:
    what, digest = known.newest.get(place, (chain.GONE, b""))
    if what == chain.GONE:
        return "was not written by this program" if not digest else "was removed and is there again"
    if chain.digest_of(salts.get(place, b""), place[0], names, values) != digest:
        return "is not as it was written"
    return ""
