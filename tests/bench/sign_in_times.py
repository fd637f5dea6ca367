"""Does a name that nobody has take as long at the door as one that somebody has (R19)?

    python -m tests.bench.sign_in_times [ROUNDS]

Known and unknown names are tried in turn, so that whatever else the machine does falls on both.
Printed are the medians, their ratio, and the same for how long one would have to wait. One free try
at a time: what failed before is taken away in between, so that nobody waits.
"""

from __future__ import annotations

import sys
import tempfile
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import perf_counter

from handover.house.refusals import NotLetIn
from handover.store import keys
from handover.store.engine.key_file import changing
from tests.house_of_tests import TEAM, make_larkspur

ROUNDS = 60


def main(rounds: int = ROUNDS) -> None:
    """Measure, and print one line for each."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "house.book"
        make_larkspur(path)
        tries: dict[str, list[float]] = {"known": [], "unknown": []}
        waits: dict[str, list[float]] = {"known": [], "unknown": []}
        for number in range(rounds):
            known, unknown = TEAM[number % len(TEAM)], f"Nobody{number % len(TEAM)}"
            # Which comes first changes, too.
            pair = [("known", known), ("unknown", unknown)][:: 1 if number % 2 else -1]
            for which, name in pair:
                tries[which].append(_tried(path, name))
                began = perf_counter()
                keys.must_wait(path, name, now=datetime.now(UTC))
                waits[which].append(perf_counter() - began)
                _forgotten(path)
    for what, found in (("wrong passphrase", tries), ("how long to wait", waits)):
        one, other = median(found["known"]), median(found["unknown"])
        print(
            f"{what}: known {one * 1000:.2f} ms, unknown {other * 1000:.2f} ms, "
            f"unknown/known {other / one:.3f} ({rounds} each)"
        )


def _tried(path: Path, name: str) -> float:
    began = perf_counter()
    with suppress(NotLetIn):
        keys.admit(path, name, "not this one", now=datetime.now(UTC))
    return perf_counter() - began


def _forgotten(path: Path) -> None:
    with changing(path) as change:
        change.keys = replace(change.keys, tries=())


if __name__ == "__main__":
    main(*(int(one) for one in sys.argv[1:2]))
