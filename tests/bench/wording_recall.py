"""How well the wording rules tell our own labelled sentences apart, and how fast.

python -m tests.bench.wording_recall [--show]
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from time import perf_counter

from handover.rules.wording import find, shipped
from handover.rules.wording.said import KINDS
from tests.rules.wording_sentences import (
    FIRST_READING,
    RESIDENTS,
    STAFF,
    as_lines,
    known,
    sentences,
    tally,
)


def timing() -> Iterator[str]:
    """How long it takes to read the rules, and to look at a thousand characters once warm."""
    shipped.cache_clear()
    began = perf_counter()
    shipped()
    yield f"rules read in {(perf_counter() - began) * 1000:.1f} ms"
    text = " ".join(sentence.text for sentence in sentences())
    for _ in range(2):
        find(text, residents=RESIDENTS, staff=STAFF)
    each = []
    for sentence in range(0, len(text) - 1000, 1000):
        began = perf_counter()
        find(text[sentence : sentence + 1000], residents=RESIDENTS, staff=STAFF)
        each.append((perf_counter() - began) * 1000)
    each.sort()
    half, most = each[len(each) // 2], each[int(len(each) * 0.95)]
    yield f"1,000 characters, warm: median {half:.2f} ms, p95 {most:.2f} ms"


def first_readings() -> Iterator[str]:
    """How each hand was read before anything was learnt from it."""
    for hand, (found, alarmed, each) in FIRST_READING.items():
        kinds = ", ".join(f"{kind} {one:.0%}" for kind, one in zip(KINDS, each, strict=True))
        yield f"first reading of the {hand} hand: {found:.0%}, alarmed {alarmed:.1%}; {kinds}"


def main(arguments: list[str]) -> int:
    """Print the figures; with --show, what was missed and what was found wrongly."""
    made = tally(sentences(), known)
    print(*as_lines(made), sep="\n")
    alone = tally(sentences(), find)
    print(f"with the text alone: recall {alone.recall:.1%}, alarms {alone.alarms:.1%}\n")
    print(*first_readings(), sep="\n")
    print()
    print(*timing(), sep="\n")
    if "--show" in arguments:
        print("", *made.missed, *made.wrong, sep="\n")
        print("\nwith the text alone", *alone.missed, *alone.wrong, sep="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
