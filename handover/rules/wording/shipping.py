"""The rules that come with the program: TOML beside this file, read when a text first needs them.

Reading TOML and working out by which words every phrase is looked up takes long, so it is done
beforehand: `python -m tests.rules.wording_lookups` writes `said.json` and `lookups.json`, and a
test compares. Whoever only reads the rules reads the first; the second comes with the first text.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

from handover.rules.wording.inflection import forms_of
from handover.rules.wording.rules import Lookups, Phrase, RuleBook, index_of, phrases_of
from handover.rules.wording.said import KINDS, WordingRule

FOLDER = Path(__file__).with_name("shipped")
"""Where they lie."""

SAID = FOLDER / "said.json"
"""The same as TOML says."""
LOOKUPS = FOLDER / "lookups.json"
"""By which words their phrases are looked up."""
OTHERS = ("own_words", "lists")


@cache
def shipped() -> RuleBook:
    """The rules that come with the program."""
    sources = _sources()
    mark = mark_of(sources)
    said = _beforehand(SAID, "said", mark) or _said(sources)
    rules = [made(kind, entry) for kind in KINDS for entry in said[kind]["rule"]]
    own, lists = said["own_words"]["rule"], said["lists"]["list"]

    @cache
    def looked_up() -> Lookups:
        phrases, words = shipped_phrases(rules), _beforehand(LOOKUPS, "words", mark)
        return Lookups(
            _index(phrases, words) if words else index_of(phrases),
            index_of(phrase for one in own for phrase in phrases_of(made("own", one))),
            _lists(lists),
        )

    return RuleBook(rules, looked_up)


def _beforehand(path: Path, what: str, mark: int) -> dict[str, Any]:
    """What was worked out beforehand, if it is still so."""
    known = json.loads(path.read_bytes()) if path.exists() else {}
    return known[what] if known.get("of") == mark else {}


def _sources() -> dict[str, bytes]:
    return {name: (FOLDER / f"{name}.toml").read_bytes() for name in (*KINDS, *OTHERS)}


def _said(sources: Mapping[str, bytes]) -> dict[str, Any]:
    """What the files say, read as TOML."""
    import tomllib

    return {name: tomllib.loads(source.decode()) for name, source in sources.items()}


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


def worked_out() -> dict[Path, dict[str, Any]]:
    """What `said.json` and `lookups.json` ought to hold."""
    sources = _sources()
    phrases = shipped_phrases(shipped().rules)
    numbers = {id(phrase): number for number, phrase in enumerate(phrases)}
    index = index_of(phrases)
    words = {word: [numbers[id(phrase)] for phrase in index[word]] for word in sorted(index)}
    mark = mark_of(sources)
    return {
        SAID: {"of": mark, "said": _said(sources)},
        LOOKUPS: {"of": mark, "words": words},
    }


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


def _lists(said: Mapping[str, str]) -> dict[str, frozenset[str]]:
    return {
        name: frozenset(form for word in words.split() for form in forms_of(word))
        for name, words in said.items()
    }
