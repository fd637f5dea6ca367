"""The labelled sentences of `wording_sentences*.txt`, and how well they are told apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from handover.rules.concerns import Concern
from handover.rules.wording import find
from handover.rules.wording.said import KINDS

FILES = tuple(
    Path(__file__).with_name(f"wording_sentences{hand}.txt")
    for hand in (
        "",
        "_second",
        "_third",
        "_fourth",
        "_fifth",
        "_sixth",
        "_seventh",
        "_eighth",
        "_ninth",
        "_tenth",
        "_eleventh",
        "_homographs",
    )
)

FIRST_READING = {
    "second": (0.82, 0.102, (1.00, 0.80, 0.81, 0.90, 0.82, 0.83, 0.85, 0.73, 0.65)),
    "third": (0.81, 0.085, (1.00, 0.75, 0.85, 0.83, 0.70, 0.79, 0.79, 0.64, 0.88)),
    "fourth": (0.81, 0.103, (0.92, 0.90, 0.55, 0.88, 0.80, 0.79, 0.71, 0.81, 0.94)),
    "fifth": (0.74, 0.089, (0.60, 0.76, 0.59, 0.89, 0.88, 0.80, 0.70, 0.82, 0.64)),
    "sixth": (0.74, 0.083, (1.00, 0.58, 0.73, 0.77, 0.67, 0.71, 0.50, 1.00, 0.67)),
    "seventh": (0.88, 0.032, (0.88, 0.79, 0.78, 1.00, 0.88, 0.94, 0.65, 1.00, 1.00)),
    "eighth": (0.86, 0.020, (0.94, 0.75, 0.78, 1.00, 1.00, 0.83, 0.74, 0.94, 0.83)),
    "ninth": (0.77, 0.054, (0.94, 0.62, 0.63, 0.81, 1.00, 0.88, 0.68, 0.88, 0.67)),
    "tenth": (0.84, 0.126, (0.92, 0.74, 0.92, 0.94, 0.91, 0.85, 0.88, 0.67, 0.76)),
    "eleventh": (0.78, 0.135, (0.78, 1.00, 0.75, 0.82, 0.86, 0.57, 0.82, 0.57, 0.67)),
}
"""Found, harmless lines alarmed, and found by kind, before anything was learnt from that hand."""

RESIDENTS = [
    "Marisol",
    "Kai",
    "Tunde",
    "Bee",
    "Agnes",
    "Noor",
    "Sam",
    "Joan",
    "Ravi",
    "Pim",
    "Odile",
]
STAFF = ["Theo", "Mags", "Dot", "Wren", "Rafi", "Ines", "Jun"]

BRACES = re.compile(r"[{}]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One line: what is written, and what is to be found in it."""

    line: int
    kinds: tuple[str, ...]
    """The kind, and others that would be fair as well; none for a harmless one."""
    quoted: bool
    text: str
    spans: tuple[tuple[int, int], ...]


def sentences() -> tuple[Sentence, ...]:
    """All of them."""
    texts = (file.read_text(encoding="utf-8") for file in FILES)
    return tuple(one for text in texts for one in _read(text.splitlines()))


def _read(lines: Iterable[str]) -> Iterator[Sentence]:
    for number, line in enumerate(lines, 1):
        if not line or line.startswith("#"):
            continue
        label, _, marked = line.partition(": ")
        kinds = tuple(kind for kind in label.split()[0].split("+") if kind != "fine")
        marked = marked.replace("\\n", "\n")
        spans = tuple(_spans(marked))
        assert bool(kinds) == bool(spans), f"line {number} is not labelled well"
        assert set(kinds) <= set(KINDS), f"line {number} names an unknown kind"
        quoted = label.endswith("quoted")
        yield Sentence(number, kinds, quoted, BRACES.sub("", marked), spans)


def _spans(marked: str) -> Iterator[tuple[int, int]]:
    for before, found in enumerate(re.finditer(r"\{([^{}]+)\}", marked)):
        start = found.start() - 2 * before
        yield start, start + len(found.group(1))


def touches(concern: Concern, span: tuple[int, int], text: str) -> bool:
    """Is it about these words, and not about the whole sentence?"""
    assert concern.start is not None
    assert concern.end is not None
    size, found = span[1] - span[0], concern.end - concern.start
    overlaps = concern.start < span[1] and concern.end > span[0]
    modest = found <= 2 * size + 14 and (found <= 0.75 * len(text) or size >= 0.5 * len(text))
    return overlaps and modest


@dataclass
class Tally:
    """How many of each kind there are, and how many were found."""

    there: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    fine: int = 0
    alarmed: int = 0
    quoted: int = 0
    stray: int = 0
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return self.found.total() / max(1, self.there.total())

    @property
    def alarms(self) -> float:
        return self.alarmed / max(1, self.fine)

    def recall_of(self, kind: str) -> float:
        return self.found[kind] / max(1, self.there[kind])


Finder = Callable[[str], Sequence[Concern]]


def known(text: str) -> list[Concern]:
    """Find, knowing who stays and who works there."""
    return find(text, residents=RESIDENTS, staff=STAFF)


def tally(lines: Iterable[Sentence], finder: Finder = known) -> Tally:
    """Look at every sentence."""
    made = Tally()
    for sentence in lines:
        concerns = finder(sentence.text)
        if sentence.kinds:
            _count_found(made, sentence, concerns)
        else:
            _count_fine(made, sentence, concerns)
    return made


def _count_found(made: Tally, sentence: Sentence, concerns: Sequence[Concern]) -> None:
    kind = sentence.kinds[0]
    touching: set[Concern] = set()
    for span in sentence.spans:
        hits = [each for each in concerns if touches(each, span, sentence.text)]
        touching.update(hits)
        made.there[kind] += 1
        made.found[kind] += bool(hits)
        made.right[kind] += any(hit.kind in sentence.kinds for hit in hits)
        if not hits:
            made.missed.append(f"{kind}: {sentence.text[slice(*span)]!r} in {sentence.text!r}")
        elif all(hit.kind not in sentence.kinds for hit in hits):
            made.wrong.append(f"not {kind}: {_told(hits)} in {sentence.text!r}")
    made.stray += len(set(concerns) - touching)


def _count_fine(made: Tally, sentence: Sentence, concerns: Sequence[Concern]) -> None:
    made.fine += 1
    made.alarmed += bool(concerns)
    made.quoted += len(concerns) if sentence.quoted else 0
    if concerns:
        made.wrong.append(f"alarm: {_told(concerns)} in {sentence.text!r}")


def _told(concerns: Iterable[Concern]) -> str:
    return ", ".join(f"{each.text!r} ({each.rule})" for each in concerns)


def as_lines(made: Tally) -> Iterator[str]:
    """The figures, to be printed."""
    yield f"{'kind':<14}{'there':>7}{'found':>7}{'recall':>8}{'right kind':>12}"
    for kind in KINDS:
        there, found = made.there[kind], made.found[kind]
        yield (
            f"{kind:<14}{there:>7}{found:>7}{made.recall_of(kind):>8.0%}"
            f"{made.right[kind] / max(1, found):>12.0%}"
        )
    there, found = made.there.total(), made.found.total()
    right = made.right.total() / max(1, found)
    yield f"{'all':<14}{there:>7}{found:>7}{made.recall:>8.1%}{right:>12.1%}"
    yield f"\nharmless lines {made.fine}, alarmed {made.alarmed} ({made.alarms:.1%})"
    yield f"findings inside own words {made.quoted}, beside the point {made.stray}"
