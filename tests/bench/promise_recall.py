"""How many promises are found, and how often harmless lines are alarmed.

    python -m tests.bench.promise_recall [--show] [--alone]

`--show` prints what was missed and what was alarmed; `--alone` reads the notes without any names.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from handover.rules.concerns import Concern
from handover.rules.promises import find
from tests.rules.promise_lines import (
    FIRST_READING,
    RESIDENTS,
    STAFF,
    Labelled,
    harmless,
    promises,
    touches,
)


@dataclass(slots=True)
class Tally:
    """What was found, by tag and by kind."""

    all: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    told: list[str] = field(default_factory=list)
    strays: int = 0

    @property
    def share(self) -> float:
        """Found of all."""
        return self.found["all"] / self.all["all"]

    def add(self, note: Labelled, *, found: bool) -> None:
        """One more note."""
        for key in ("all", note.tag, *([f"kind {note.kind}"] if note.kind else [])):
            self.all[key] += 1
            self.found[key] += found


def read(text: str, *, alone: bool = False) -> list[Concern]:
    """What the rule says, with the names of the invented house or without any."""
    return find(text) if alone else find(text, staff=STAFF, residents=RESIDENTS)


def recall(notes: Sequence[Labelled], *, alone: bool = False) -> Tally:
    """How many of the notes with a promise are found."""
    tally = Tally()
    for note in notes:
        concerns = read(note.text, alone=alone)
        hits = [c for c in concerns if touches(c.start or 0, c.end or 0, note)]
        tally.add(note, found=bool(hits))
        tally.strays += len(concerns) - len(hits)
        if not hits:
            tally.told.append(f"missed  {note.tag:<14} {note.text}")
    return tally


def alarms(notes: Sequence[Labelled], *, alone: bool = False) -> Tally:
    """How many of the notes without a promise are alarmed."""
    tally = Tally()
    for note in notes:
        concerns = read(note.text, alone=alone)
        tally.add(note, found=bool(concerns))
        tally.told += [f"alarmed {note.tag:<14} {c.text!r} in {note.text}" for c in concerns]
    return tally


def milliseconds_for_a_thousand(notes: Sequence[Labelled]) -> float:
    """Processor time for a thousand characters of notes, the names known."""
    text = "\n\n".join(note.text for note in notes)
    read(text)
    begun = time.process_time()
    read(text)
    return (time.process_time() - begun) * 1e6 / len(text)


def _table(title: str, tally: Tally) -> None:
    print(f"\n{title:<18}{'all':>6}{'found':>7}{'share':>7}")
    for key, count in tally.all.items():
        print(f"{key:<18}{count:>6}{tally.found[key]:>7}{tally.found[key] / count:>7.0%}")


def main(arguments: Sequence[str]) -> None:
    """Print the figures."""
    alone = "--alone" in arguments
    found, alarmed = recall(promises(), alone=alone), alarms(harmless(), alone=alone)
    _table("promises", found)
    _table("harmless lines", alarmed)
    print(f"\nfound {found.share:.1%}   alarmed {alarmed.share:.1%}   strays {found.strays}")
    pace = milliseconds_for_a_thousand([*promises(), *harmless()])
    print(f"{pace:.2f} ms for a thousand characters")
    for hand, (first_found, first_alarmed) in FIRST_READING.items():
        print(f"first reading of the {hand} hand: {first_found:.0%}, alarmed {first_alarmed:.1%}")
    if "--show" in arguments:
        print("", *found.told, *alarmed.told, sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
