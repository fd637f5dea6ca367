"""Rules as they lie ready: each is read when a text holds one of the words it is looked up by.

A note holds twenty words that any phrase is looked up by, and comes to a dozen rules of a hundred
and twenty. So what is written down beforehand stays text until then, and is looked through as text.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate
from typing import Any

from handover.rules.wording.matching import Walk
from handover.rules.wording.rules import Phrase, index_of, phrases_of
from handover.rules.wording.said import WordingRule

Entry = tuple[str, Mapping[str, Any]]
"""The kind of a rule, and what its file says."""


class Said:
    """Rules as they are written down, each as JSON: its kind, and what its file says."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self.rule = cache(self._read)
        """The rule of a number; one that a text comes to is read once."""

    def every(self) -> tuple[WordingRule, ...]:
        """All of them, those that are off included; none is kept for whoever asks next."""
        return tuple(map(self._read, range(len(self._lines))))

    def _read(self, number: int) -> WordingRule:
        return _made(*json.loads(self._lines[number]))


class Shelf(Mapping[str, Sequence[Phrase]]):
    """For each word, the phrases that are looked up by it.

    `known` is what `written` gave: `counts`, how many phrases each rule looks for; `words`, a line
    for each word with the numbers of its phrases; and for each phrase what it `needs`.
    """

    def __init__(self, said: Said, known: Mapping[str, Any]) -> None:
        self._said = said
        self._starts: tuple[int, ...] = (0, *accumulate(known["counts"]))
        self._words: str = known["words"]
        self._needs: Sequence[str] = known["needs"]
        self._phrases_of = cache(self._read)
        self._at = cache(self._look_up)

    def __getitem__(self, word: str) -> Sequence[Phrase]:
        if found := self._at(word):
            return found
        raise KeyError(word)

    def get(self, word: str, otherwise: Any = ()) -> Any:
        """The phrases of a word. Most words have none, and that is no mistake."""
        return self._at(word) or otherwise

    def __iter__(self) -> Iterator[str]:
        return (line.partition(" ")[0] for line in self._words.split("\n") if line)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _look_up(self, word: str) -> tuple[Phrase, ...]:
        sought = f"\n{word} "
        at = self._words.find(sought)
        if at < 0 or word.split() != [word]:
            return ()
        begins = at + len(sought)
        numbers = self._words[begins : self._words.index("\n", begins)].split()
        return tuple(self._phrase(int(number)) for number in numbers)

    def _phrase(self, number: int) -> Phrase:
        rule = bisect_right(self._starts, number) - 1
        return self._phrases_of(rule)[number - self._starts[rule]]

    def _read(self, rule: int) -> tuple[Phrase, ...]:
        found = tuple(phrases_of(self._said.rule(rule)))
        for phrase, needs in zip(found, self._needs[self._starts[rule] :], strict=False):
            phrase.needs = frozenset(needs.split())
        return found


def written(entries: Sequence[Entry]) -> tuple[list[str], dict[str, Any]]:
    """What is to be written down of rules: what `Said` takes, and what `Shelf` takes besides."""
    rules = [_made(*entry) for entry in entries]
    by_rule = [tuple(phrases_of(rule)) if rule.level != "off" else () for rule in rules]
    phrases = [phrase for found in by_rule for phrase in found]
    numbers = {id(phrase): str(number) for number, phrase in enumerate(phrases)}
    index = index_of(phrases)
    lines = (" ".join((word, *(numbers[id(one)] for one in index[word]))) for word in sorted(index))
    known = {
        "counts": [len(found) for found in by_rule],
        "words": "".join(("\n", *(f"{line}\n" for line in lines))),
        "needs": [" ".join(sorted(needs_of(phrase))) for phrase in phrases],
    }
    said = [json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in entries]
    return said, known


def needs_of(phrase: Phrase) -> frozenset[str]:
    """Words of which one stands in every text that the phrase is met in, besides the one it is
    looked up by; empty if it can be met without.
    """
    walks = [walk for found in phrase.walks().values() for walk in found]
    if not all(walk.needs for walk in walks):
        return frozenset()
    return frozenset[str]().union(*map(_fewest, walks))


def _fewest(walk: Walk) -> frozenset[str]:
    # By name where they are as many, or each working out would write something else.
    return min(walk.needs, key=lambda words: (len(words), sorted(words)))


LINES = ("find", "unless")
WORDS = ("verbs", "adjectives", "not_near")


def _made(kind: str, entry: Mapping[str, Any]) -> WordingRule:
    """A rule as a shipped file says it, which the test suite has checked."""
    lines = {name: _lines(entry.get(name, "")) for name in LINES}
    words = {name: tuple(entry.get(name, "").split()) for name in WORDS}
    return WordingRule(
        id=entry["id"],
        kind=kind,
        why=entry.get("why", ""),
        instead=tuple(entry.get("instead", ())),
        find=lines["find"],
        unless=lines["unless"],
        verbs=words["verbs"],
        adjectives=words["adjectives"],
        not_near=words["not_near"],
        about=entry.get("about", "anything"),
        by=entry.get("by", "anyone"),
        level=entry.get("level", "nudge"),
        source=tuple(entry.get("source", ())),
        example=entry.get("example", ""),
    )


def _lines(block: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in block.split("\n") if line.strip())
