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

from handover.rules.wording.at_hand import Said, Shelf, written
from handover.rules.wording.inflection import forms_of
from handover.rules.wording.rules import Lookups, RuleBook
from handover.rules.wording.said import KINDS

FOLDER = Path(__file__).with_name("shipped")
"""Where they lie."""

SAID = FOLDER / "said.json"
"""The same as TOML says, each rule by itself."""
LOOKUPS = FOLDER / "lookups.json"
"""By which words their phrases are looked up."""
OWN_WORDS, LISTS = "own_words", "lists"


@cache
def shipped() -> RuleBook:
    """The rules that come with the program."""
    mark = mark_of(_sources())
    said = _beforehand(SAID, mark)
    rules = Said(said["rules"])

    @cache
    def looked_up() -> Lookups:
        known = _beforehand(LOOKUPS, mark)
        return Lookups(
            Shelf(rules, known["rules"]),
            Shelf(Said(said[OWN_WORDS]), known[OWN_WORDS]),
            {name: frozenset(words.split()) for name, words in known[LISTS].items()},
        )

    return RuleBook(rules.every, looked_up)


def _beforehand(path: Path, mark: int) -> dict[str, Any]:
    """What was worked out beforehand, if it is still so; else it is worked out now."""
    known = json.loads(path.read_bytes()) if path.exists() else {}
    return known if known.get("of") == mark else worked_out()[path]


def _sources() -> dict[str, bytes]:
    return {name: (FOLDER / f"{name}.toml").read_bytes() for name in (*KINDS, OWN_WORDS, LISTS)}


def mark_of(sources: Mapping[str, bytes]) -> int:
    """Changes when a shipped file does."""
    mark = 0
    for source in sources.values():
        mark = crc32(source, mark)
    return mark


def worked_out() -> dict[Path, dict[str, Any]]:
    """What `said.json` and `lookups.json` ought to hold."""
    import tomllib

    sources = _sources()
    found = {name: tomllib.loads(source.decode()) for name, source in sources.items()}
    rules = [(kind, entry) for kind in KINDS for entry in found[kind]["rule"]]
    own = [("own", entry) for entry in found[OWN_WORDS]["rule"]]
    (said, looked_up), (own_said, own_looked_up) = written(rules), written(own)
    lists = {name: _forms(words.split()) for name, words in found[LISTS]["list"].items()}
    mark = mark_of(sources)
    return {
        SAID: {"of": mark, "rules": said, OWN_WORDS: own_said},
        LOOKUPS: {"of": mark, "rules": looked_up, OWN_WORDS: own_looked_up, LISTS: lists},
    }


def _forms(words: Sequence[str]) -> str:
    return " ".join(sorted({form for word in words for form in forms_of(word)}))
