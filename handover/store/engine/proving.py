"""Proving the book: every row against its seal, every entry against the one before it.

What a row says is never told here, only which row it is and what is wrong with it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from itertools import groupby
from typing import Any

from handover.house.dataclass import dataclass, field
from handover.store.engine import chain
from handover.store.engine.by_place import ByPlace, Place
from handover.store.engine.chain import Execute

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

    newest: ByPlace = field(default_factory=lambda: ByPlace(chain.DIGEST_BYTES))
    """The digest of every row that should be there."""
    gone: ByPlace = field(default_factory=lambda: ByPlace(0))
    """Every row that should be there no more."""
    flaws: list[Flaw] = field(default_factory=list)
    entries: int = 0
    head: bytes = chain.BEGINNING
    blinded: set[int] = field(default_factory=set)
    """Rows of `touched` that say no more what they were about."""

    def take(self, place: Place, what: str, digest: bytes) -> None:
        """What happened to a row after all that is known of it."""
        self.newest.pop(place)
        self.gone.pop(place)
        if what != chain.GONE:
            self.newest[place] = digest
        elif digest:
            self.gone[place] = b""


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
    touched = _touched(execute, known, tell)
    entries = execute(
        'SELECT id, "at", staff_id, act, previous, rows_hash, hash FROM audit ORDER BY id'
    )
    for number, at, by, act, previous, rows_hash, found in entries:
        if number != known.entries + 1:
            known.flaws.append(Flaw("audit", known.entries + 1, "is missing"))
        ought = chain.hash_of(known.head, number, at, by, act, _raw(rows_hash))
        told = touched.pop((ENTRY, number))
        rows = chain.rows_hash(()) if told is None else told
        if previous != known.head:
            known.flaws.append(Flaw("audit", number, "does not follow the one before it"))
        elif found != ought or rows_hash != rows or rows == NOTHING_FITS:
            known.flaws.append(Flaw("audit", number, "is not as it was written"))
        known.entries, known.head = number, _raw(found)
    if len(touched):
        known.flaws.append(Flaw("audit", known.entries + 1, "is missing"))
    _end_of(execute, known)
    return known


ENTRY = "audit"
"""Where the entries of the chain stand."""
NOTHING_FITS = b""
"""What an entry touched if that cannot be told: no hash that stands in it is right."""
NO_NUMBER = 0
"""What counts where a damaged page has no whole number any more; no row and no entry has it."""


def _touched(execute: Execute, known: Known, tell: Told) -> ByPlace:
    """To each entry one hash over all that it touched.

    Nothing fits an entry whose rows do not stand together and after those of every entry before
    it: the newest of a row is what stands last.
    """
    hashes = ByPlace(chain.DIGEST_BYTES)
    [(of,)] = execute("SELECT count(*) FROM touched").fetchall()
    rows = execute(
        "SELECT id, audit_id, table_name, row_number, what, digest FROM touched ORDER BY id"
    )
    before = NO_NUMBER
    for entry, together in groupby(_telling(rows, tell, of), lambda row: _number(row[1])):
        place, found = (ENTRY, entry), _hash_of(together, known)
        hashes[place] = found if entry > before and place not in hashes else NOTHING_FITS
        before = entry
    return hashes


def _telling(rows: Iterable[Any], tell: Told, of: int) -> Iterator[Any]:
    for done, row in enumerate(rows):
        if not done % EVERY:
            tell("chain", done, of)
        yield row


def _hash_of(together: Iterable[Any], known: Known) -> bytes:
    """One hash over what an entry touched; nothing fits if one of its rows can be no such row."""
    leaves, fits = sha256(), True
    for number, _, table, row, what, raw in together:
        digest = _raw(raw)
        # A digest of another length could hide the one beside it.
        if len(digest) != chain.DIGEST_BYTES or not isinstance(row, int):
            fits = False
            continue
        if table:
            known.take((table, row), what, digest)
            digest = chain.leaf_of(table, row, what, digest)
        else:
            known.blinded.add(number)
        leaves.update(digest)
    return leaves.digest() if fits else NOTHING_FITS


def _number(value: object) -> int:
    return value if isinstance(value, int) else NO_NUMBER


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
    salts, there, of = salts_of(execute), ByPlace(0), len(known.newest)
    for table in sealed_tables(execute):
        yield from rows_of(execute, table, known, salts, there, lambda n: tell("rows", n, of))
    for place in known.newest:
        if place not in there:
            yield Flaw(*place, "is missing")
    for place in salts:
        if place not in there and place not in known.newest:
            yield Flaw("seal", 0, "is there of a row that is not")


def salts_of(execute: Execute) -> ByPlace:
    """The salt of every row that has one."""
    salts = ByPlace(chain.SALT_BYTES)
    for table, row, salt in execute("SELECT table_name, row_number, salt FROM seal"):
        salts[table, _number(row)] = _raw(salt)
    return salts


def rows_of(
    execute: Execute,
    table: str,
    known: Known,
    salts: ByPlace,
    there: ByPlace,
    tell: Callable[[int], None],
) -> Iterator[Flaw]:
    """The rows of one table that are not as they were sealed; those it has are put to `there`."""
    cursor = execute(f'SELECT rowid, * FROM "{table}" ORDER BY rowid')
    names = tuple(column[0] for column in cursor.description)[1:]
    for number, *values in cursor:
        place = (table, int(number))
        there[place] = b""
        if not len(there) % EVERY:
            tell(len(there))
        if wrong := _wrong(place, names, values, known, salts):
            yield Flaw(*place, wrong)


def _wrong(
    place: Place, names: tuple[str, ...], values: list[Any], known: Known, salts: ByPlace
) -> str:
    digest = known.newest.get(place)
    if digest is None:
        again = place in known.gone
        return "was removed and is there again" if again else "was not written by this program"
    if chain.digest_of(salts.get(place) or b"", place[0], names, values) != digest:
        return "is not as it was written"
    return ""
