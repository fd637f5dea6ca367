"""What finding and the first board cost as the book grows: 10,000, 100,000 and 1,000,000 notes.

python -m tests.bench.search_growth [NOTES ...]

Words of a note are drawn so that the commonest stand in nearly every note, as in English. The book
is made by SQL, the index by the program; a million takes some minutes and about a gigabyte.
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import accumulate
from pathlib import Path
from statistics import median
from time import perf_counter

from handover.desk import board, finding, opening
from handover.desk.desk import Desk
from handover.store.engine import finding as index
from handover.store.engine.key_file import keys_of
from tests.bench.figures import Row, noise, ratio
from tests.house_of_tests import HouseOfTests, make_larkspur, write

WORDS_A_NOTE = 60
VOCABULARY = 40_000
QUERIES = {
    "an everyday word": "the",
    "its beginning": "th",
    "a common word": "w12",
    "its beginning, long": "w12*",
    "a middling word": "w300",
    "a rare word": "w30000",
    "a rare beginning": "w3000*",
    "two common words": "the w12",
    "a phrase": '"the w12"',
    "not a word": "the -w12",
    "somebody's": "who:noor w300",
    "of a shift": "shift:night w300",
    "nothing": "zebra",
}
ROUNDS = 15


def grow(desk: Desk, notes: int) -> None:
    """So many notes more, by several people about several people, over years."""
    with closing(desk.book.raw(mode="rw")) as book:
        held = book.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        book.execute("PRAGMA synchronous = OFF")
        book.execute("BEGIN IMMEDIATE")
        for name, _ in held:
            book.execute(f'DROP TRIGGER "{name}"')
        first = book.execute("SELECT coalesce(max(id), 0) FROM note").fetchone()[0]
        book.executemany(
            "INSERT INTO note (uid, kind, resident_id, author_id, happened_from, happened_to, "
            "written_at, late, text, carry, together, must_know, version) VALUES "
            "(?, 'being_with', ?, ?, ?, ?, ?, 'on_time', ?, 'yes', 'none', 0, 1)",
            _drawn(first, notes),
        )
        for _, sql in held:
            book.execute(sql)
        book.execute("COMMIT")
    with desk.book.writing():
        index.anew(desk.book)


def _drawn(first: int, notes: int) -> Iterator[tuple[object, ...]]:
    chance = random.Random(first)
    words = ["the", *(f"w{number}" for number in range(1, VOCABULARY))]
    heaped = list(accumulate(1 / (rank + 2) for rank in range(VOCABULARY)))
    for number in range(notes):
        drawn = chance.choices(words, cum_weights=heaped, k=WORDS_A_NOTE)
        day = f"{2006 + number * 20 // notes}-{1 + number % 12:02}-{1 + number % 28:02}"
        at = f"{day}T{number % 24:02}:{number % 60:02}:00.000000Z"
        whose = (1 + number % 4, 2 + number % 5)
        yield (f"u{first + number}", *whose, at, at, at, " ".join(drawn))


def timed(act: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds: the median, and the slowest but one of `ROUNDS`."""
    took = []
    for _ in range(ROUNDS):
        began = perf_counter()
        act()
        took.append((perf_counter() - began) * 1000)
    took.sort()
    return median(took), took[-2]


def report(sizes: list[int]) -> Iterator[str]:
    """The table, line by line."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "grown.book"
        make_larkspur(path)
        house = HouseOfTests(path)
        write(house.theo, "the first note")
        there, empty = 0, timed(lambda: board.board(opened(path)))[0]
        yield f"{'board of an opened book, empty':32} {empty:8.1f} ms"
        for size in sizes:
            grow(house.theo, size - there)
            there = size
            size_mib = path.stat().st_size / 2**20
            yield f"\n{size:,} notes, {size_mib:.0f} MiB"
            took = timed(lambda: board.board(opened(path)))[0]
            yield f"{'board of an opened book':32} {took:8.1f} ms, {took / empty:.2f} x empty"
            for what, typed in QUERIES.items():
                half, slow = timed(lambda: finding.find(house.theo, typed, still_typing=True))  # noqa: B023  # called before the next one
                page = finding.find(house.theo, typed, still_typing=True)
                words = finding.count(house.theo, page)
                yield f"{what:32} {half:8.2f} ms, p95 {slow:8.2f} ms   {words} found"


def rows(notes: int) -> Iterator[Row]:
    """The slowest search and the first board at so many notes, for the table of targets."""
    with tempfile.TemporaryDirectory() as folder:
        path, empty = Path(folder) / "grown.book", Path(folder) / "empty.book"
        make_larkspur(empty)
        shutil.copy(empty, path)
        shutil.copy(keys_of(empty), keys_of(path))
        house = HouseOfTests(path)
        write(house.theo, "the first note")
        write(HouseOfTests(empty).theo, "the first note")
        grow(house.theo, notes - 1)
        full, none, again = (
            [_open_and_board(one) for _ in range(ROUNDS)] for one in (path, empty, empty)
        )
        yield Row(
            f"open and first board at {notes:,} / empty",
            f"{ratio(full, none):.2f} x",
            "1.2",
            f"{noise(none, again)}; {median(full):.0f} against {median(none):.0f} ms",
        )
        slow = {
            what: timed(lambda: finding.find(house.theo, typed, still_typing=True))[1]  # noqa: B023  # called before the next one
            for what, typed in QUERIES.items()
        }
        worst = max(slow, key=slow.__getitem__)
        said = f"the slowest: {worst}; {len(slow)} kinds of words"
        yield Row(f"search p95 at {notes:,} notes", f"{slow[worst]:.1f} ms", "50 ms", said)


def _open_and_board(path: Path) -> float:
    began = perf_counter()
    board.board(opened(path))
    return (perf_counter() - began) * 1000


def opened(path: Path) -> Desk:
    """Theo's desk at the book, opened anew."""
    house = HouseOfTests(path)
    opening.the_house(house.book)
    return house.theo


if __name__ == "__main__":
    for line in report([int(size) for size in sys.argv[1:]] or [10_000, 100_000, 1_000_000]):
        print(line, flush=True)
