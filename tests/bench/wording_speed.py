"""How long the wording rules take over hostile texts, and how long the file of a house takes.

python -m tests.bench.wording_speed
"""

from __future__ import annotations

import tempfile
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from time import perf_counter

from handover.desk import opening, wording
from handover.house.houses import House
from handover.rules.wording import find, shipped
from handover.rules.wording.house_rules import read

PIECES = (".", '"', "'", "“", "‘", "«", "(", "@", "7", " ", "x", "refused ", "Kai was told to ")
"""Each is repeated until a text has 20 kB."""
MUCH = 20_000
RULES = 300


def milliseconds(act: Callable[[], object], times: int = 1) -> float:
    """How long it takes, the quickest of so many times."""
    each = []
    for _ in range(times):
        began = perf_counter()
        act()
        each.append((perf_counter() - began) * 1000)
    return min(each)


def texts() -> Iterator[str]:
    """Texts of 20 kB."""
    for piece in PIECES:
        text = (piece * MUCH)[:MUCH]
        yield f"20 kB of {piece!r:<20} {milliseconds(partial(find, text)):8.1f} ms"


def a_file() -> str:
    """As many rules as a file may have, each of them with its examples."""
    rule = (
        '[[rule]]\nid = "house-{0}"\nkind = "label"\nwhy = "Why."\ninstead = ["so"]\n'
        'find = ["<person> <be> ?a word{0}", "word{0}~ (of|from) her"]\n'
        '[rule.examples]\nnudge = ["Mara is a word{0}."]\nfine = ["Soup."]\n'
    )
    return "schema = 1\n" + "".join(rule.format(number) for number in range(RULES))


def files() -> Iterator[str]:
    """The file of a house, and asking for the rules once it has been read."""
    text = a_file()
    yield f"a file of {RULES} rules is read in {milliseconds(lambda: read(text, shipped())):.0f} ms"
    with tempfile.TemporaryDirectory() as folder:
        house = House("Elm House", "Europe/London")
        book = opening.make_house(
            Path(folder) / "elm.book", house, "Ines", "four words in a row", plain=True
        ).book
        wording.wording_file(book).write_text(text, encoding="utf-8")
        wording.wording_of(book)
        again = milliseconds(lambda: wording.wording_of(book), times=20)
        yield f"the rules of a house, asked for again: {again:.2f} ms"


def memory() -> str:
    """What the rules take, read and used."""
    tracemalloc.start()
    shipped.cache_clear()
    find("Kai refused lunch.")
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return f"the rules, read and used, hold {held / 2**20:.1f} MiB"


def main() -> int:
    """Print the figures."""
    print(memory())
    print(*texts(), sep="\n")
    print(*files(), sep="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
