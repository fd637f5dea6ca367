"""Everything the thin line is measured by, as one table beside what it should be.

    python -m tests.bench.targets [--pairs 9] [--only line starting typing shell saving finding]
                                  [--notes 1000000] [--books FOLDER] [--jrnl FILE]

The program is built and installed as a wheel with compiled files first. Ratios are medians of pairs
taken in turn (A B B A B B …); the other one against itself shows how much of a ratio is noise.
Nothing here is asserted: machines differ.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench import from_the_shell, line, saving, starting, typing_keys
from tests.bench.figures import HEADING, PAIRS, Row
from tests.bench.installed import install

FAMILIES = ("line", "starting", "typing", "shell", "saving", "finding")
INSTALLED = frozenset({"line", "starting", "typing", "shell"})
"""Those that watch the wheel from outside."""


def rows(given: argparse.Namespace, folder: Path) -> Iterator[Row]:
    """Every row that was asked for."""
    there = install(folder) if INSTALLED & set(given.only) else None
    for family in given.only:
        if family == "saving":
            yield from saving.rows(folder, given.pairs, given.seconds)
        elif family == "finding":
            from tests.bench import search_growth

            yield from search_growth.rows(given.notes, given.books)
        elif there is not None:
            yield from {
                "line": lambda: line.rows(there),
                "starting": lambda: starting.rows(there, given.pairs),
                "typing": lambda: typing_keys.rows(there, given.pairs),
                "shell": lambda: from_the_shell.rows(there, given.pairs, given.jrnl),
            }[family]()


def main(arguments: list[str]) -> int:
    """Print the table, each row as soon as it is known."""
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    asked.add_argument("--pairs", type=int, default=PAIRS)
    asked.add_argument("--only", nargs="+", choices=FAMILIES, default=FAMILIES)
    asked.add_argument("--notes", type=int, default=1_000_000)
    asked.add_argument("--seconds", type=float, default=10, help="how long writers write")
    asked.add_argument("--books", type=Path, help="where books of many notes are kept")
    asked.add_argument("--jrnl", help="where jrnl is, if not on the path")
    given = asked.parse_args(arguments)
    print(HEADING, flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for row in rows(given, Path(folder)):
            print(row, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
