"""How long people wait for each other when they save at once: real processes at one book.

python -m tests.bench.waiting [--people 8] [--seconds 20] [--pause 0.5] [--without-turns]

First one writer alone, back to back; then all of them back to back; then all of them with a pause
between two notes. One line of JSON each: how many were kept and refused, and the waits in
milliseconds (middle, 99 of 100, worst).
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from contextlib import nullcontext
from pathlib import Path

from handover.desk import notes
from handover.desk.desk import Desk
from handover.desk.notes import NoteDraft
from handover.house.notes import NoteKind
from handover.house.refusals import BookBusy
from handover.store.engine import turns
from tests.house_of_tests import NOOR, HouseOfTests, make_larkspur
from tests.other_terminals import together

NAMES = ("Theo", "Mags", "Jun", "Dot")


def save_for(
    path: Path, name: str, people: int, seconds: float, pause: float, queue: bool
) -> tuple[list[float], int]:
    """Save notes for so long; each wait in seconds, and how many were refused."""
    if not queue:
        vars(turns)["in_turn"] = lambda *_: nullcontext(False)
    desk = HouseOfTests(path).desk(name)
    with desk.book.stayed_at():  # as every screen does
        return _saved(desk, path, name, people, seconds, pause)


def _saved(
    desk: Desk, path: Path, name: str, people: int, seconds: float, pause: float
) -> tuple[list[float], int]:
    waits, refused, number = [], 0, 0
    # The first note of a process loads the house rules, and what they need for its words; that is
    # no wait for others.
    first = NoteDraft(NoteKind.BEING_WITH, f"{name} sat by the fire, {number}", NOOR)
    notes.write_note(desk, first, leave_open=True)
    _until_all(path, f"ready-{people}-{pause}", people)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        number += 1
        draft = NoteDraft(NoteKind.BEING_WITH, f"{name} sat by the fire, {number}", NOOR)
        began = time.monotonic()
        try:
            notes.write_note(desk, draft, leave_open=True)
        except BookBusy:
            refused += 1
        waits.append(time.monotonic() - began)
        time.sleep(pause)
    # Nor is it a wait for others that a process takes itself apart as it ends.
    _until_all(path, f"done-{people}-{pause}", people)
    return waits, refused


def _until_all(path: Path, are: str, people: int) -> None:
    """Wait until everybody is so far."""
    path.with_name(f"{are}-{os.getpid()}").touch()
    while len(list(path.parent.glob(f"{are}-*"))) < people:
        time.sleep(0.02)


def measured(
    path: Path, people: int, seconds: float, pause: float, queue: bool
) -> dict[str, object]:
    """Let so many save at once."""
    for left in (*path.parent.glob("ready-*"), *path.parent.glob("done-*")):
        left.unlink()
    said = together(
        save_for,
        *((path, NAMES[i % len(NAMES)], people, seconds, pause, queue) for i in range(people)),
    )
    waits = sorted(wait * 1000 for _, (theirs, _) in said for wait in theirs)
    return {
        "people": people,
        "pause_s": pause,
        "in_turn": queue,
        "kept": len(waits) - sum(refused for _, (_, refused) in said),
        "refused": sum(refused for _, (_, refused) in said),
        "p50_ms": round(waits[len(waits) // 2], 1),
        "p99_ms": round(waits[len(waits) * 99 // 100], 1),
        "worst_ms": round(waits[-1], 1),
    }


def main(arguments: list[str]) -> int:
    """Print what was measured."""
    asked = argparse.ArgumentParser(description="How long people wait for each other.")
    asked.add_argument("--people", type=int, default=8)
    asked.add_argument("--seconds", type=float, default=20)
    asked.add_argument("--pause", type=float, default=0.5)
    asked.add_argument("--without-turns", action="store_true")
    given = asked.parse_args(arguments)
    queue = not given.without_turns
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "larkspur.book"
        make_larkspur(path)
        for people, pause in ((1, 0.0), (given.people, 0.0), (given.people, given.pause)):
            print(json.dumps(measured(path, people, given.seconds, pause, queue)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
