"""A house of many years: as many notes as asked for, and around them what grows along with them.

    python -m tests.bench.many_years NOTES FILE

Twenty years end a month before the present of the tests: people who stayed a few weeks and left,
handovers three times a day, what was said, added, read, promised and wanted, rosters, meetings,
pages opened. The chain has as many entries and seals as it would have; they are noise and are not
proved. It is put in by SQL with the triggers held back, and the index of words is made by the
program: a million notes take some minutes and about three gigabytes.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from contextlib import closing
from itertools import accumulate
from pathlib import Path
from time import perf_counter
from typing import Any

from handover.desk.desk import Desk
from handover.store.engine import finding as index
from handover.store.engine.migrating import statements
from tests.house_of_tests import HouseOfTests, make_larkspur

WORDS_A_NOTE = 60
VOCABULARY = 40_000
EVERYDAY = (
    *("the", "and", "to", "she", "he", "a", "of", "in", "was", "that", "it", "with", "for", "on"),
    *("they", "not", "had", "we", "said", "but", "at", "is", "her", "as", "after", "then", "came"),
    *("about", "out", "there", "this", "who", "would", "what", "were", "been", "some", "from"),
    *("could", "when", "tea", "sat", "night"),
)
"""The commonest words first, as in English; the rest is made up."""
AROUND_THEM = Path(__file__).with_suffix(".sql")
"""What grows along with the notes."""


def grow(desk: Desk, notes: int) -> None:
    """Many years before what is in the book now; it is a new house's, and nobody has written."""
    with closing(desk.book.raw(mode="rw")) as book:
        book.execute("PRAGMA synchronous = OFF")
        book.execute("PRAGMA temp_store = MEMORY")
        held = book.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        book.execute("BEGIN IMMEDIATE")
        for name, _ in held:
            book.execute(f'DROP TRIGGER "{name}"')
        _put_in(book, notes)
        last = "SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1"
        book.execute(f"UPDATE chain_head SET (audit_id, hash) = ({last})")
        for _, sql in held:
            book.execute(sql)
        book.execute("COMMIT")
    with desk.book.writing():
        index.anew(desk.book)


def _put_in(book: Any, notes: int) -> None:
    book.execute('CREATE TEMP TABLE written (n INTEGER PRIMARY KEY, "text" TEXT)')
    book.executemany("INSERT INTO temp.written VALUES (?, ?)", enumerate(texts(notes), start=1))
    for statement in statements(AROUND_THEM.read_text(encoding="utf-8")):
        book.execute(statement)
    for what in ("VIEW hours", "VIEW past", "TABLE written"):
        book.execute(f"DROP {what}")


def vocabulary() -> list[str]:
    """Words by how common they are: the everyday ones, then made-up ones, some with accents."""
    chance = random.Random(7)
    sounds = [
        a + b for a in "bdfghklmnprstvwjcyz" for b in ("a", "e", "i", "o", "u", "ea", "ou", "é")
    ]
    found = dict.fromkeys(EVERYDAY)
    while len(found) < VOCABULARY:
        found["".join(chance.choices(sounds, k=chance.choice((2, 2, 3, 3, 4))))] = None
    return list(found)


def texts(notes: int) -> Iterator[str]:
    """Notes of words as common as in English."""
    chance, words = random.Random(notes), vocabulary()
    heaped = list(accumulate(1 / (rank + 2) for rank in range(VOCABULARY)))
    for _ in range(notes):
        yield " ".join(chance.choices(words, cum_weights=heaped, k=WORDS_A_NOTE)) + "."


def made(path: Path, notes: int) -> HouseOfTests:
    """A house of tests with so many notes behind it."""
    make_larkspur(path)
    house = HouseOfTests(path)
    if notes:
        grow(house.theo, notes)
    return house


if __name__ == "__main__":
    began = perf_counter()
    made(Path(sys.argv[2]), int(sys.argv[1]))
    print(f"{perf_counter() - began:.0f} s, {Path(sys.argv[2]).stat().st_size / 2**20:.0f} MiB")
