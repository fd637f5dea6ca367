"""Somebody with the file and SQL, past the program: the triggers that keep things are away."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from handover.store.engine.chain import BEGINNING
from handover.store.engine.driver import best_driver, raw_connection

Tamper = Callable[[Any, random.Random], tuple[str, int]]
"""Does it; the table and the row that are then wrong come back."""


@contextmanager
def past_the_program(path: Path) -> Iterator[Any]:
    """A connection on which everything may be changed; the triggers are put back afterwards."""
    with closing(raw_connection(best_driver(), path, mode="rw")) as book:
        held = book.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in held:
            book.execute(f'DROP TRIGGER "{name}"')
        yield book
        for _, sql in held:
            book.execute(sql)


def _one(book: Any, table: str, dice: random.Random) -> int:
    return int(dice.choice(book.execute(f"SELECT id FROM {table} ORDER BY id").fetchall())[0])


def edited_words(book: Any, dice: random.Random) -> tuple[str, int]:
    """Somebody's words are not theirs any more."""
    note = _one(book, "note", dice)
    book.execute("UPDATE note SET text = text || ' x' WHERE id = ?", (note,))
    return "note", note


def deleted_note(book: Any, dice: random.Random) -> tuple[str, int]:
    """A note is gone."""
    note = _one(book, "note", dice)
    book.execute("DELETE FROM note WHERE id = ?", (note,))
    return "note", note


def inserted_row(book: Any, _dice: random.Random) -> tuple[str, int]:
    """Something stands there that nobody wrote."""
    book.execute("INSERT INTO home_phrase (phrase, since) VALUES ('a new phrase', '2026-01-01')")
    return "home_phrase", book.execute("SELECT max(id) FROM home_phrase").fetchone()[0]


def another_author(book: Any, dice: random.Random) -> tuple[str, int]:
    """Somebody else is said to have written it, or at another time."""
    note = _one(book, "note", dice)
    what = dice.choice(["author_id = author_id % 7 + 1", "written_at = '2020-01-01T00:00:00Z'"])
    book.execute(f"UPDATE note SET {what} WHERE id = ?", (note,))
    return "note", note


def deleted_entry(book: Any, dice: random.Random) -> tuple[str, int]:
    """An entry in the middle of the chain is gone."""
    last = book.execute("SELECT max(id) FROM audit").fetchone()[0]
    entry = dice.randrange(2, last)
    book.execute("DELETE FROM audit WHERE id = ?", (entry,))
    return "audit", entry


def edited_entry(book: Any, dice: random.Random) -> tuple[str, int]:
    """The chain says another act, another time, another author."""
    entry = _one(book, "audit", dice)
    what = dice.choice(["act = 'x'", "\"at\" = '2020'", "staff_id = ifnull(staff_id, 1) + 1"])
    book.execute(f"UPDATE audit SET {what} WHERE id = ?", (entry,))
    return "audit", entry


def swapped_entries(book: Any, dice: random.Random) -> tuple[str, int]:
    """Two entries have changed places."""
    last = book.execute("SELECT max(id) FROM audit").fetchone()[0]
    first = dice.randrange(1, last)
    for a, b in ((first, -1), (first + 1, first), (-1, first + 1)):
        book.execute("UPDATE audit SET id = ? WHERE id = ?", (b, a))
    return "audit", first


def tail_cut(book: Any, _dice: random.Random) -> tuple[str, int]:
    """The three newest entries are gone with all they wrote, and the head says so as well."""
    last = book.execute("SELECT max(id) FROM audit").fetchone()[0]
    keep = last - 3
    touched = book.execute(
        "SELECT table_name, row_number FROM touched WHERE audit_id > ?", (keep,)
    ).fetchall()
    for table, row in touched:
        book.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (row,))
        book.execute("DELETE FROM seal WHERE table_name = ? AND row_number = ?", (table, row))
    book.execute("DELETE FROM touched WHERE audit_id > ?", (keep,))
    book.execute("DELETE FROM audit WHERE id > ?", (keep,))
    head = book.execute("SELECT hash FROM audit WHERE id = ?", (keep,)).fetchone() or (BEGINNING,)
    book.execute("UPDATE chain_head SET audit_id = ?, hash = ?", (keep, head[0]))
    book.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'audit'", (keep,))
    return "chain_head", 0


KINDS: Sequence[Tamper] = (
    edited_words,
    deleted_note,
    inserted_row,
    another_author,
    deleted_entry,
    edited_entry,
    swapped_entries,
    tail_cut,
)
