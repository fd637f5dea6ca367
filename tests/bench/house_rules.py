"""What the whole pipeline of the house rules costs: a note, hostile texts, loading, memory.

python -m tests.bench.house_rules
"""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Iterator
from time import perf_counter, process_time

NOTE = (
    "We baked bread in the morning and she told me about the garden at home. "
    "In the afternoon it rained, so we sat on the porch and listened. "
    "She would like somebody to walk to the library with her some time soon. "
)
HOSTILE = {
    "dots": ".",
    "digits": "7",
    "ats": "@",
    "quotes": "“",
    "mixed": '7@."',
    "numbers and ats": "7@",
    "brackets": "([{",
    "one word": "refused ",
    "promises": "I'll I'll ",
    "names": "Kai Noor ",
    "line breaks": "\n",
}
LOADED = """
import resource, sys, time
from handover.rules import pipeline
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
began = time.process_time()
pipeline.concerns_in("We baked bread with Kai and I'll come back on Saturday.")
took = (time.process_time() - began) * 1000
print(f"{took:.0f} {(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024:.1f}")
"""


def timed(text: str, rounds: int) -> list[float]:
    """Milliseconds of processor time for reading it, sorted."""
    from handover.rules.pipeline import Known, concerns_in

    known = Known(about="Noor", residents=("Noor", "Kai"), staff=((1, "Theo"), (2, "Mags")))
    took = []
    for _ in range(rounds):
        began = process_time()
        concerns_in(text, known)
        took.append((process_time() - began) * 1000)
    return sorted(took)


def report() -> Iterator[str]:
    """The figures, line by line."""
    began = perf_counter()
    first = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=True
    ).stdout.split()
    yield f"first text of a process: {first[0]} ms of processor time, {first[1]} MiB more"
    note = (NOTE * 6)[:1000]
    warm = timed(note, 60)
    yield f"1,000 characters, warm: median {warm[30]:.1f} ms, p95 {warm[57]:.1f} ms"
    yield f"the same again as a ratio: {warm[57] / warm[30]:.2f}"
    yield ""
    yield f"{'20 kB of':<18}{'ms':>8}{'of a note of 20 kB':>22}"
    whole = timed((NOTE * 120)[:20_000], 3)[1]
    for name, sign in HOSTILE.items():
        worst = timed((sign * 20_000)[:20_000], 3)[1]
        yield f"{name:<18}{worst:>8.0f}{worst / whole:>21.2f}x"
    yield f"{'ordinary words':<18}{whole:>8.0f}{1:>21.2f}x"
    yield f"\nin all {perf_counter() - began:.0f} s, at most {_memory():.0f} MiB"


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    for line in report():
        print(line)
