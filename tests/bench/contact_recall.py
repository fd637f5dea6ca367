"""What the contact detector finds on the labelled lines, and what it costs.

python -m tests.bench.contact_recall [--missed]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Sequence

from handover.rules.concerns import Concern, Level
from handover.rules.contact_details import find
from tests.rules.contact_lines import (
    CLEAN,
    FIRST_READING,
    KINDS,
    LINES,
    PRIVATE,
    PUBLIC,
    Line,
)

MEMORY = """
import gc, os
def rss():
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
import handover.rules.concerns
gc.collect()
before = rss()
from handover.rules.contact_details import find
find("my cell is 802-555-0142 and wren.c@example.org, add me on insta, 12 Elm Street")
print(f"{rss() - before:.1f}")
"""


def standing_in_the_way(line: Line) -> list[Concern]:
    """Blocks and asks; a nudge is one quiet line."""
    return [concern for concern in find(line.text) if concern.level is not Level.NUDGE]


def touched(line: Line, start: int, end: int) -> bool:
    """Is that detail found?"""
    return any(
        (one.start or 0) < end and start < (one.end or 0) for one in standing_in_the_way(line)
    )


def share(part: int, whole: int) -> str:
    """As people read it."""
    return f"{part / whole:6.1%}  ({part}/{whole})" if whole else "   none"


def quantile(values: Sequence[float], at: float) -> float:
    """The value below which that share of the values lies."""
    return sorted(values)[min(len(values) - 1, int(at * len(values)))]


def recall() -> list[Line]:
    """Print what is found by kind; the lines in which something was missed."""
    missed = []
    for kind in dict.fromkeys(line.kind for line in PRIVATE):
        lines = [line for line in PRIVATE if line.kind == kind]
        spans = [(line, *span) for line in lines for span in line.spans]
        hits = [touched(line, start, end) for line, start, end in spans]
        missed += [line for (line, *_), hit in zip(spans, hits, strict=True) if not hit]
        print(f"  {kind:<12}{share(sum(hits), len(hits))}")
    found = sum(any(touched(line, *span) for span in line.spans) for line in PRIVATE)
    print(f"  {'all lines':<12}{share(found, len(PRIVATE))}")
    return missed


def alarms() -> list[Line]:
    """Print how often the house is bothered for nothing; the lines in question."""
    false = [line for line in CLEAN if standing_in_the_way(line)]
    blocked = [line for line in PUBLIC if standing_in_the_way(line)]
    print(f"  alarms on harmless lines   {share(len(false), len(CLEAN))}")
    print(f"  public services blocked    {share(len(blocked), len(PUBLIC))}")
    return [*false, *blocked]


def timed(texts: Sequence[str]) -> list[float]:
    """Milliseconds for each."""
    took = []
    for text in texts:
        begun = time.perf_counter()
        find(text)
        took.append((time.perf_counter() - begun) * 1000)
    return took


def mixed_signs() -> str:
    """Dots, digits, @s, quotes and spaces in no order."""
    return "".join('.@"7 '[place * place % 9_973 % 5] for place in range(20_000))


def cost() -> None:
    """Print time and memory."""
    lines = timed([line.text for line in LINES])
    words = " ".join(line.text for line in LINES).split()
    notes = timed([" ".join(words[place : place + 200]) for place in range(0, len(words), 200)])
    signs = [piece * (20_000 // len(piece)) for piece in (".", "7", "@", '"', "1 ", "7@", "7@7.")]
    worst = max(timed([*signs, mixed_signs()]))
    memory = subprocess.run([sys.executable, "-c", MEMORY], capture_output=True, text=True)
    print(
        f"  a line p95 {quantile(lines, 0.95):.2f} ms, 200 words p95 {quantile(notes, 0.95):.2f} ms"
    )
    print(f"  20 kB of dots, digits, @s, quotes at most {worst:.0f} ms")
    print(f"  memory added {memory.stdout.strip()} MiB")


def first_readings() -> None:
    """Print how each hand was read before anything was learnt from it."""
    for hand, (found, alarmed, each) in FIRST_READING.items():
        kinds = ", ".join(f"{kind} {one:.0%}" for kind, one in zip(KINDS, each, strict=True))
        print(f"  {hand:<9}{found:.0%} of the lines, alarmed {alarmed:.1%}; {kinds}")


def main() -> None:
    """Print everything; with `--missed` the lines as well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--missed", action="store_true", help="print the lines, too")
    arguments = parser.parse_args()
    print(f"{len(PRIVATE)} private lines, {len(PUBLIC)} of services, {len(CLEAN)} harmless")
    print("Found by kind")
    wrong = recall()
    print("Bothered for nothing")
    wrong += alarms()
    print("The first reading of each hand")
    first_readings()
    print("Cost")
    cost()
    if arguments.missed:
        for line in wrong:
            print(f"    {line.kind or 'harmless'}: {line.text!r}")


if __name__ == "__main__":
    main()
