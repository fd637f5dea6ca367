"""What finding and the first board cost as the book grows: 10,000, 100,000 and 1,000,000 notes.

python -m tests.bench.search_growth [NOTES ...]

Words of a note are drawn so that the commonest stand in nearly every note, as in English. The book
is made by SQL, the index by the program; a million takes some minutes and about a gigabyte.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from handover.desk import board, finding, opening
from handover.desk.desk import Desk
from handover.store.engine import finding as index
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
    """So many notes, by several people about several people, over years."""
    chance = random.Random(7)
    words = ["the", *(f"w{number}" for number in range(1, VOCABULARY))]
    weights = [1 / (rank + 2) for rank in range(VOCABULARY)]
    first = desk.book.sql("SELECT coalesce(max(id), 0) FROM note")[0][0]
    with desk.book.writing():
        held = desk.book.sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        for name, _ in held:
            desk.book.sql(f'DROP TRIGGER "{name}"')
        for number in range(notes):
            drawn = chance.choices(words, weights, k=WORDS_A_NOTE)
            day = f"{2006 + number * 20 // notes}-{1 + number % 12:02}-{1 + number % 28:02}"
            at = f"{day}T{number % 24:02}:{number % 60:02}:00.000000Z"
            desk.book.sql(
                "INSERT INTO note (uid, kind, resident_id, author_id, happened_from, happened_to, "
                "written_at, late, text, carry, together, must_know, version) VALUES "
                "(?, 'being_with', ?, ?, ?, ?, ?, 'on_time', ?, 'yes', 'none', 0, 1)",
                *(f"u{first + number}", 1 + number % 4, 2 + number % 5, at, at, at),
                " ".join(drawn),
            )
        index.anew(desk.book)
        for _, sql in held:
            desk.book.sql(sql)


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


def opened(path: Path) -> Desk:
    """Theo's desk at the book, opened anew."""
    house = HouseOfTests(path)
    opening.the_house(house.book)
    return house.theo


if __name__ == "__main__":
    for line in report([int(size) for size in sys.argv[1:]] or [10_000, 100_000, 1_000_000]):
        print(line, flush=True)
