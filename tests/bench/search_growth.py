"""What finding, opening and the pages of every day cost as the book grows.

    python -m tests.bench.search_growth [NOTES ...] [--keep FOLDER]

By default 10,000, 100,000 and 1,000,000 notes; each is a house of many years (`many_years`), in
which the same day was lived as in the empty one beside it. What is kept in FOLDER is used again: it
is measured in a copy, because what is looked at and written stays there.
Pages are read in turn with those of the empty book. Beside what passed on the clock stands the
processor's time, in brackets: on a machine that does other things as well only that tells much.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from handover.desk import (
    board,
    finding,
    follow_ups_page,
    handover_pages,
    notes,
    opening,
    residents,
    waiting,
)
from handover.desk.desk import Desk
from tests.bench.figures import Row, noise, ratio
from tests.bench.many_years import made, vocabulary
from tests.house_of_tests import NOOR, SAM, HouseOfTests, copied, live_a_day, write

SIZES = (10_000, 100_000, 1_000_000)
ROUNDS = 15
CAME_BACK = 5
"""Who stayed here often, and is gone. In the empty house there is nobody like that: there it is
somebody who has just come."""
AFTERNOON = "2026-03-09 15:40"
"""When it is measured: Mags has just come on."""
_WORDS = vocabulary()
_COMMON, _MIDDLING, _RARE = _WORDS[40], _WORDS[300], _WORDS[30_000]
QUERIES = {
    "an everyday word": "the",
    "its first letter": "t",
    "its beginning": "th",
    "everyday, four letters": "with",
    "a common word": f"{_COMMON} ",
    "a common word being typed": _COMMON,
    "a middling word": f"{_MIDDLING} ",
    "a middling word being typed": _MIDDLING,
    "a rare word being typed": _RARE,
    "its beginning, rare": _RARE[:4],
    "with an accent": next(word for word in _WORDS[500:] if "é" in word),
    "everyday and rare": f"the {_RARE}",
    "rare and an everyday beginning": f"{_RARE} th",
    "two everyday words": "the and",
    "two middling words": f"{_MIDDLING} {_WORDS[310]} ",
    "a phrase": '"of the"',
    "a phrase, seldom": f'"{_MIDDLING} the"',
    "not a word": "the -and",
    "somebody's": f"who:p1. {_MIDDLING}",
    "of somebody long gone": "who:p501. the",
    "written by somebody": f"by:theo {_RARE}",
    "written by who never writes": "by:ines the",
    "of three days": "since:3d the",
    "of a year": f"since:365d {_MIDDLING}",
    "of a shift": f"shift:night {_MIDDLING}",
    "still open": "is:open the",
    "only whose": "who:p1.",
    "nothing": "xyzzy",
    "nothing beside everyday": "xyzzy the",
}
"""As it is typed: what ends in a space is a whole word."""


@dataclass(frozen=True)
class Took:
    """How long something took, round by round, in milliseconds."""

    clock: tuple[float, ...]
    processor: tuple[float, ...]

    def __str__(self) -> str:
        cpu = f"({median(self.processor):.1f} / {_p95(self.processor):.1f})"
        return f"{median(self.clock):8.1f} / {_p95(self.clock):6.1f} ms {cpu:>16}"


def _p95(values: tuple[float, ...]) -> float:
    ordered = sorted(values)
    return ordered[round(0.95 * (len(ordered) - 1))]


def in_turn(*acts: Callable[[], object], rounds: int = ROUNDS) -> list[Took]:
    """Each as often, one after the other; once beforehand, so that nothing is made first."""
    took: list[list[tuple[float, float]]] = [[] for _ in acts]
    for act in acts:
        act()
    for _ in range(rounds):
        for act, times in zip(acts, took, strict=True):
            clock, processor = perf_counter(), process_time()
            act()
            times.append((perf_counter() - clock, process_time() - processor))
    return [Took(*(tuple(one[at] * 1000 for one in times) for at in (0, 1))) for times in took]


def made_once(path: Path, notes_before: int) -> Path:
    """A house with so many notes behind it, in which nobody has lived yet; made if it is not."""
    if not path.exists():
        made(path, notes_before)
    return path


def lived_in(book: Path, folder: Path) -> HouseOfTests:
    """A copy of that house in a folder of its own, in which a day was lived."""
    house = HouseOfTests(copied(book, Path(tempfile.mkdtemp(dir=folder)) / book.name))
    live_a_day(house)
    house.clock.to(AFTERNOON)
    return house


def pages(house: HouseOfTests, came_back: int = NOOR) -> dict[str, Callable[[], object]]:
    """What is opened every day."""
    theo, mags = house.theo, house.mags
    return {
        "open, and the first board": lambda: board.board(opened(house.path)),
        "the board again": lambda: board.board(theo),
        "the board, something to receive": lambda: board.board(mags),
        "receiving a handover": lambda: handover_pages.handover_page(mags, _last(mags)),
        "the next handover": lambda: handover_pages.next_page(mags),
        "while away": lambda: waiting.while_away(house.jun),
        "somebody's page": lambda: residents.person_page(theo, SAM),
        "of one who often came back": lambda: residents.person_page(theo, came_back),
        "promises": lambda: follow_ups_page.follow_ups_page(theo),
        "getting ready": lambda: board.get_ready(mags),
        "handover notes": lambda: notes.notes(theo),
        "a note written": lambda: write(mags, "We drank tea in the garden.", SAM),
    }


def _last(desk: Desk) -> int:
    last = board.board(desk).last
    assert last is not None
    return last.id


def opened(path: Path) -> Desk:
    """Theo's desk at the book, opened anew, the head of its chain looked up as on signing in."""
    house = HouseOfTests(path)
    house.clock.to(AFTERNOON)
    opening.the_house(house.book)
    return house.theo


def typed(house: HouseOfTests) -> Iterator[str]:
    """Words of every kind as they are typed, letter by letter, and then as whole words."""
    for rank in (0, 1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000):
        word = _WORDS[rank]
        yield from (word[: end + 1] for end in range(len(word)))
        yield f"{word} "


def report(sizes: list[int], keep: Path, folder: Path) -> Iterator[str]:
    """The table, line by line: median / 95 of 100, in brackets the processor's."""
    for size in sizes:
        began = perf_counter()
        book = made_once(keep / f"{size}.book", size)
        yield f"\n{size:,} notes, {book.stat().st_size / 2**20:.0f} MiB, there after " + (
            f"{perf_counter() - began:.0f} s; load {os.getloadavg()[0]:.1f}"
        )
        house = lived_in(book, folder)
        empty = lived_in(made_once(keep / "0.book", 0), folder)
        # As on the screens: whoever sits at a book keeps it open.
        with house.book.stayed_at(), empty.book.stayed_at():
            yield from _of_one(house, empty)
        house.path.unlink()


def _of_one(house: HouseOfTests, empty: HouseOfTests) -> Iterator[str]:
    acts = pages(house, CAME_BACK)
    for (what, act), none in zip(acts.items(), pages(empty).values(), strict=True):
        full, other = in_turn(act, none)
        more = median(full.processor) / median(other.processor)
        yield f"{what:34} {full}   {more:.2f} x empty"
    theo = house.theo
    for what, words in QUERIES.items():
        [took] = in_turn(lambda: finding.find(theo, words, still_typing=True))  # noqa: B023  # called before the next one
        page = finding.find(theo, words, still_typing=True)
        yield f"{what:34} {took}   {finding.count(theo, page)} found"
    yield f"{'any word as it is typed':34} {as_typed(house)}"


def as_typed(house: HouseOfTests) -> Took:
    """Every key of every word of `typed`, three times."""
    acts = [lambda w=word: finding.find(house.theo, w, still_typing=True) for word in typed(house)]
    took = in_turn(*acts, rounds=3)
    return Took(
        tuple(ms for one in took for ms in one.clock),
        tuple(ms for one in took for ms in one.processor),
    )


def rows(size: int, keep: Path | None = None) -> Iterator[Row]:
    """Finding and the first board at so many notes, for the table of targets."""
    with tempfile.TemporaryDirectory() as made_here:
        folder = Path(made_here)
        empty = lived_in(made_once((keep or folder) / "0.book", 0), folder)
        house = lived_in(made_once((keep or folder) / f"{size}.book", size), folder)
        first = "open, and the first board"
        full, none, again = in_turn(*(pages(one)[first] for one in (house, empty, empty)))
        on_clock = f"{median(full.clock):.0f} against {median(none.clock):.0f} ms on the clock"
        yield Row(
            f"open and first board at {size:,} / empty, CPU",
            f"{ratio(full.processor, none.processor):.2f} x",
            "1.2",
            f"{noise(none.processor, again.processor)}; {on_clock}",
        )
        with house.book.stayed_at():
            every = as_typed(house)
            slow = {
                what: in_turn(lambda: finding.find(house.theo, words, still_typing=True))[0]  # noqa: B023  # called before the next one
                for what, words in QUERIES.items()
            }
        yield Row(
            f"search p95 at {size:,} notes, any word typed",
            f"{_p95(every.clock):.1f} ms",
            "50 ms",
            f"{len(every.clock)} keys; CPU {_p95(every.processor):.1f} ms",
        )
        worst = max(slow, key=lambda one: _p95(slow[one].clock))
        yield Row(
            "the slowest kind of query, p95",
            f"{_p95(slow[worst].clock):.1f} ms",
            "50 ms",
            f"{worst}, of {len(slow)} kinds; CPU {_p95(slow[worst].processor):.1f} ms",
        )


def main(arguments: list[str]) -> None:
    """Print the table."""
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    asked.add_argument("sizes", nargs="*", type=int, default=SIZES, metavar="NOTES")
    asked.add_argument("--keep", type=Path, help="where the books are kept for the next time")
    given = asked.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        for line in report(list(given.sizes), given.keep or Path(folder), Path(folder)):
            print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
