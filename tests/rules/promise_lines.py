"""All labelled lines about promises, with their marked phrases.

They were written in fourteen hands, each before the rule had seen it; what the rule did on the
first reading of a hand is in `FIRST_READING`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType

from tests.rules import (
    promise_lines_eighth,
    promise_lines_eighth_harmless,
    promise_lines_eleventh,
    promise_lines_eleventh_harmless,
    promise_lines_everyday,
    promise_lines_fifth,
    promise_lines_fifth_harmless,
    promise_lines_fourteenth,
    promise_lines_fourteenth_harmless,
    promise_lines_fourth,
    promise_lines_fourth_harmless,
    promise_lines_harmless,
    promise_lines_loose,
    promise_lines_named,
    promise_lines_ninth,
    promise_lines_ninth_harmless,
    promise_lines_second,
    promise_lines_second_harmless,
    promise_lines_seventh,
    promise_lines_seventh_harmless,
    promise_lines_sixth,
    promise_lines_sixth_harmless,
    promise_lines_tenth,
    promise_lines_tenth_harmless,
    promise_lines_third,
    promise_lines_third_harmless,
    promise_lines_thirteenth,
    promise_lines_thirteenth_harmless,
    promise_lines_twelfth,
    promise_lines_twelfth_harmless,
)

RESIDENTS = ("Tam", "Alba", "Piet", "Nour", "Cass", "Ewan", "Zola", "Hal", "Inga", "Rui")
STAFF = ("Gwen", "Bo", "Femi", "Tess", "Karl", "Lotte")

PROMISES = (
    promise_lines_named,
    promise_lines_loose,
    promise_lines_second,
    promise_lines_third,
    promise_lines_fourth,
    promise_lines_fifth,
    promise_lines_sixth,
    promise_lines_seventh,
    promise_lines_eighth,
    promise_lines_ninth,
    promise_lines_tenth,
    promise_lines_eleventh,
    promise_lines_twelfth,
    promise_lines_thirteenth,
    promise_lines_fourteenth,
)
HARMLESS = (
    promise_lines_harmless,
    promise_lines_everyday,
    promise_lines_second_harmless,
    promise_lines_third_harmless,
    promise_lines_fourth_harmless,
    promise_lines_fifth_harmless,
    promise_lines_sixth_harmless,
    promise_lines_seventh_harmless,
    promise_lines_eighth_harmless,
    promise_lines_ninth_harmless,
    promise_lines_tenth_harmless,
    promise_lines_eleventh_harmless,
    promise_lines_twelfth_harmless,
    promise_lines_thirteenth_harmless,
    promise_lines_fourteenth_harmless,
)
FIRST_READING = {
    "second": (0.62, 0.016),
    "third": (0.81, 0.032),
    "fourth": (0.72, 0.010),
    "fifth": (0.90, 0.000),
    "sixth": (0.73, 0.014),
    "seventh": (0.89, 0.000),
    "eighth": (0.74, 0.045),
    "ninth": (0.80, 0.000),
    "tenth": (0.80, 0.018),
    "eleventh": (0.76, 0.019),
    "twelfth": (0.63, 0.000),
    "thirteenth": (0.72, 0.000),
    "fourteenth": (0.75, 0.000),
}
"""Found and alarmed the first time, before anything was learnt from that hand."""

KINDS = {"VAGUE": "vague", "NO_WHEN": "vague", "OFF_HOURS": "off-hours"}
"""The kind of what is marked, by the name of its list; all others say when."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """One note and what is promised in it."""

    tag: str
    text: str
    kind: str
    marked: tuple[tuple[int, int], ...]


def promises() -> tuple[Labelled, ...]:
    """The notes with a promise."""
    return tuple(note for module in PROMISES for note in _lines_of(module))


def harmless() -> tuple[Labelled, ...]:
    """The notes without one."""
    return tuple(note for module in HARMLESS for note in _lines_of(module))


def touches(start: int, end: int, note: Labelled) -> bool:
    """Does a finding meet a marked phrase? One that marks nearly all of a long note does not."""
    if len(note.text) > 80 and end - start > 0.75 * len(note.text):
        return False
    return any(start < last and first < end for first, last in note.marked)


def _lines_of(module: ModuleType) -> Iterator[Labelled]:
    for name, value in vars(module).items():
        if name.isupper() and isinstance(value, str):
            yield from (_labelled(name, line) for line in value.split("\n") if line.strip())


def _labelled(name: str, line: str) -> Labelled:
    marked = []
    for shift, found in enumerate(re.finditer(r"\[([^\]]*)\]", line)):
        start = found.start() - 2 * shift
        marked.append((start, start + len(found[1])))
    kind = KINDS.get(name, "promise") if marked else ""
    text = line.replace("[", "").replace("]", "")
    return Labelled(name.lower().replace("_", "-"), text, kind, tuple(marked))
