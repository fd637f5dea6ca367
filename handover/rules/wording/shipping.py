"""The rules that come with the program: TOML beside this file, read when a text first needs them.

Working out by which words every phrase is looked up takes longer than reading them, so it is done
beforehand: `python -m tests.rules.wording_lookups` writes `lookups.json`, and a test compares.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

from handover.rules.wording.inflection import forms_of
from handover.rules.wording.rules import (
    KINDS,
    Phrase,
    RuleBook,
    WordingRule,
    index_of,
    phrases_of,
)

FOLDER = Path(__file__).with_name("shipped")
"""Where they lie."""

LOOKUPS = FOLDER / "lookups.json"
"""By which words their phrases are looked up."""


@cache
def shipped() -> RuleBook:
    """The rules that come with the program."""
    sources = {name: (FOLDER / f"{name}.toml").read_bytes() for name in (*KINDS, "own_words")}
    rules = [rule for kind in KINDS for rule in _read(kind, sources[kind])]
    own = _read("own", sources["own_words"])
    phrases = shipped_phrases(rules)
    known = json.loads(LOOKUPS.read_bytes()) if LOOKUPS.exists() else {}
    fresh = known.get("of") == mark_of(sources)
    return RuleBook(
        rules,
        _index(phrases, known["words"]) if fresh else index_of(phrases),
        lists=_lists(),
        own=index_of(phrase for rule in own for phrase in phrases_of(rule)),
    )


def _read(kind: str, source: bytes) -> list[WordingRule]:
    return [made(kind, entry) for entry in tomllib.loads(source.decode())["rule"]]


def shipped_phrases(rules: Sequence[WordingRule]) -> list[Phrase]:
    """Every phrase of the rules that are on, in their order."""
    return [phrase for rule in rules if rule.level != "off" for phrase in phrases_of(rule)]


def mark_of(sources: Mapping[str, bytes]) -> int:
    """Changes when a shipped file does."""
    mark = 0
    for source in sources.values():
        mark = crc32(source, mark)
    return mark


def _index(
    phrases: Sequence[Phrase], words: Mapping[str, Sequence[int]]
) -> dict[str, list[Phrase]]:
    shared: dict[tuple[int, ...], list[Phrase]] = {}
    index = {}
    for word, numbers in words.items():
        key = tuple(numbers)
        if key not in shared:
            shared[key] = [phrases[number] for number in numbers]
        index[word] = shared[key]
    return index


def lookups() -> dict[str, Any]:
    """What `lookups.json` ought to hold."""
    sources = {name: (FOLDER / f"{name}.toml").read_bytes() for name in (*KINDS, "own_words")}
    phrases = shipped_phrases(shipped().rules)
    numbers = {id(phrase): number for number, phrase in enumerate(phrases)}
    index = index_of(phrases)
    words = {word: [numbers[id(phrase)] for phrase in index[word]] for word in sorted(index)}
    return {"of": mark_of(sources), "words": words}


LINES = ("find", "unless")
WORDS = ("verbs", "adjectives", "not_near")


def made(kind: str, entry: Mapping[str, Any]) -> WordingRule:
    """A rule from a shipped file, which the test suite has checked."""
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


def _lists() -> dict[str, frozenset[str]]:
    read = tomllib.loads((FOLDER / "lists.toml").read_text("utf-8"))["list"]
    return {
        name: frozenset(form for word in words.split() for form in forms_of(word))
        for name, words in read.items()
    }
