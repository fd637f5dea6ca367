"""Rules about words from the file of a house: added to those that come with the program.

A rule that cannot be used is switched off and said so, with its line and what to do; nothing else
stops because of it. A shipped rule whose change cannot be used goes on as it was shipped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import Any

from handover.rules.wording.finding import find
from handover.rules.wording.house_file import Examples, HouseRule
from handover.rules.wording.house_toml import SIZE_LIMIT, Unusable, entries_of, form_of, parsed
from handover.rules.wording.phrases import BadPhrase, check
from handover.rules.wording.rules import Lookups, RuleBook, index_of, phrases_of
from handover.rules.wording.said import Notice, WordingRule
from handover.rules.wording.toml_lines import TomlLines

PHRASES_LIMIT = 1000
"""Phrases all rules of the file may look for."""
EXAMPLES_LIMIT = 40_000
"""Characters all examples of the file may have."""
WAYS_LIMIT = 12
"""In so many ways one phrase may be met."""
GAPS_LIMIT = 3
"""Gaps one phrase may have."""
CROWD = 50
"""Phrases that may be looked up by the same word."""

REPAIR = "Correct the file and save it; it is read again at once."
NEEDED = ("kind", "find", "why", "instead", "examples")
"""What a rule of the house's own must say."""


def read(text: str, base: RuleBook) -> tuple[RuleBook, tuple[Notice, ...]]:
    """The rules of a house on top of `base`, and what of them could not be used."""
    try:
        data = parsed(text)
        entries = entries_of(data)
    except Unusable as error:
        line = error.line or TomlLines(text, 0).of_field(error.field)
        return base, (Notice(f"{error.words} {REPAIR}", line=line),)
    reading = _Reading(base, TomlLines(text, len(entries)))
    for number, entry in enumerate(entries):
        reading.take(number, entry)
    book = reading.tried()
    return book, tuple(sorted(reading.notices, key=lambda notice: notice.line or 0))


def read_bytes(found: bytes, base: RuleBook) -> tuple[RuleBook, tuple[Notice, ...]]:
    """The same, from the file as it lies on the disk."""
    try:
        return read(found[: SIZE_LIMIT + 1].decode("utf-8-sig"), base)
    except UnicodeDecodeError as error:
        if len(found) > SIZE_LIMIT:
            return read(" " * (SIZE_LIMIT + 1), base)
        line = found.count(b"\n", 0, error.start) + 1
        words = "There is a letter that is not in UTF-8, so the rules of the house were not read."
        return base, (Notice(f"{words} Save the file as UTF-8.", line=line),)


class _Reading:
    """One file on its way to becoming rules."""

    def __init__(self, base: RuleBook, lines: TomlLines) -> None:
        self._base = base
        self._shipped = base.by_id()
        self._lines = lines
        self._rules: dict[str, WordingRule] = {}
        self._examples: dict[str, Examples] = {}
        self._numbers: dict[str, int] = {}
        self._crowd: Counter[str] = Counter()
        self._phrases = self._shown = 0
        self.notices: list[Notice] = []

    def take(self, number: int, entry: Any) -> None:
        """Take one rule, or say why not."""
        named = entry.get("id") if isinstance(entry, dict) else None
        name = named[:60] if isinstance(named, str) else ""
        try:
            rule, examples = self._rule(entry)
        except Unusable as error:
            self._cannot(number, name, error)
            return
        self._rules[rule.id] = rule
        self._numbers[rule.id] = number
        if examples is not None and rule.level != "off":
            self._examples[rule.id] = examples

    def _cannot(self, number: int, name: str, error: Unusable) -> None:
        kept = name in self._shipped or name in self._rules
        after = "The rule stays as it was" if kept else "The rule is switched off"
        self.notices.append(
            Notice(
                f"{error.words} {after} until this is corrected.",
                rule=name,
                line=self._lines.of(number, error.field),
            )
        )

    def _rule(self, entry: Any) -> tuple[WordingRule, Examples | None]:
        form = form_of(entry)
        if form.id in self._rules:
            raise Unusable("There are two rules with this id, and this is the second.", "id")
        said = {name: getattr(form, name) for name in form.model_fields_set}
        rule = self._merged(form, said)
        self._check_phrases(rule, said)
        examples = said.get("examples")
        if examples is not None:
            self._shown += sum(map(len, (*examples.nudge, *examples.fine)))
            if self._shown > EXAMPLES_LIMIT:
                raise Unusable(
                    f"The examples of the file have more than {EXAMPLES_LIMIT:,} characters.",
                    "examples",
                )
        return rule, examples

    def _merged(self, form: HouseRule, said: Mapping[str, Any]) -> WordingRule:
        columns: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in said.items()
            if name not in ("agreed", "examples")
        }
        if "examples" in said:
            columns["example"] = form.examples.nudge[0]
        shipped = self._shipped.get(form.id)
        if shipped is not None:
            if "find" in said:
                columns |= {"verbs": (), "adjectives": ()}
            columns["source"] = (*columns.get("source", shipped.source), _ours("changed", said))
            return replace(shipped, **columns)
        missing = [name for name in NEEDED if name not in said]
        if missing:
            raise Unusable(self._lacks(form.id, missing))
        columns["source"] = (*columns.get("source", ()), _ours("made", said))
        return WordingRule(**columns)

    def _lacks(self, name: str, missing: Sequence[str]) -> str:
        near = get_close_matches(name, self._shipped, 1, 0.7)
        fields = ", ".join(f"`{one}`" for one in missing)
        meant = f" Did you mean `{near[0]}`?" if near else ""
        return f"No rule of this id comes with the program, and a new one needs {fields}.{meant}"

    def _check_phrases(self, rule: WordingRule, said: Mapping[str, Any]) -> None:
        for field in ("find", "unless"):
            for phrase in said.get(field) or ():
                self._phrases += 1
                if self._phrases > PHRASES_LIMIT:
                    raise Unusable(f"The file has more than {PHRASES_LIMIT:,} phrases.", field)
                _check_phrase(phrase, field)
        for word in said.get("not_near") or ():
            _check_near(word, self._base)
        if "find" in said:
            self._check_crowd(rule)

    def _check_crowd(self, rule: WordingRule) -> None:
        words = Counter(word for phrase in phrases_of(rule) for word in phrase.walks())
        for word, count in words.items():
            if self._crowd[word] + count > CROWD:
                raise Unusable(
                    f"More than {CROWD} phrases of this file are looked up by “{word[:40]}”.",
                    "find",
                )
        self._crowd += words

    # Trying the examples

    def tried(self) -> RuleBook:
        """The rules together, without those whose examples say otherwise."""
        book = self._together()
        if self._drop(self._failing(book, of_others=False)):
            book = self._together()
        if self._drop(self._failing(book, of_others=True)):
            book = self._together()
        return book

    def _failing(self, book: RuleBook, *, of_others: bool) -> dict[str, Unusable]:
        failing: dict[str, Unusable] = {}
        for name, examples in self._examples.items():
            why = _alarm(name, examples, book, of_others) or (
                None if of_others else _silence(name, examples, book)
            )
            if why:
                failing[name] = why
        return failing

    def _drop(self, failing: Mapping[str, Unusable]) -> bool:
        for name, why in failing.items():
            del self._rules[name]
            del self._examples[name]
            self._cannot(self._numbers[name], name, why)
        return bool(failing)

    def _together(self) -> RuleBook:
        base, changed = self._base, self._rules
        index = {
            word: [phrase for phrase in phrases if phrase.rule.id not in changed]
            for word, phrases in base.index.items()
        }
        on = (rule for rule in changed.values() if rule.level != "off")
        for word, phrases in index_of(p for rule in on for p in phrases_of(rule)).items():
            index[word] = [*phrases, *index.get(word, ())]
        shipped = [changed.get(rule.id, rule) for rule in base.rules]
        added = [rule for name, rule in changed.items() if name not in self._shipped]
        looked_up = Lookups(index, base.own, base.lists)
        rules = (*shipped, *added)
        return RuleBook(lambda: rules, lambda: looked_up, never=base.never)


def _ours(how: str, said: Mapping[str, Any]) -> str:
    day = f", agreed on {said['agreed'].isoformat()}" if "agreed" in said else ""
    return f"{how} in this house{day}"


def _check_phrase(phrase: str, field: str) -> None:
    try:
        if phrase.count("..") > GAPS_LIMIT:
            raise BadPhrase(f"“{phrase[:60]}” has more than {GAPS_LIMIT} gaps")
        check(phrase.removeprefix("! ") if field == "find" else phrase, most=WAYS_LIMIT)
    except BadPhrase as error:
        raise Unusable(f"In `{field}`, {error}.", field) from None
    except (RecursionError, ValueError, IndexError):
        raise Unusable(f"In `{field}`, “{phrase[:60]}” cannot be read.", field) from None


def _check_near(word: str, base: RuleBook) -> None:
    if word.startswith("@"):
        if word[1:] not in base.lists:
            lists = ", ".join(f"@{name}" for name in base.lists)
            raise Unusable(f"There is no list “{word}”; there are {lists}.", "not_near")
    elif not word.isalnum():
        raise Unusable(f"In `not_near`, “{word}” is not one word.", "not_near")


def _silence(name: str, examples: Examples, book: RuleBook) -> Unusable | None:
    """Is there an example in which the rule ought to find something and does not?"""
    for sentence in examples.nudge:
        found = find(sentence, rules=book)
        if all(concern.rule != name for concern in found):
            instead = f"; {found[0].rule} finds “{found[0].text}” there" if found else ""
            return Unusable(f"Its example “{sentence}” is not found by it{instead}.", "nudge")
    return None


def _alarm(name: str, examples: Examples, book: RuleBook, of_others: bool) -> Unusable | None:
    """Is there a fine example in which something is found, by this rule or else by another?"""
    for sentence in examples.fine:
        for concern in find(sentence, rules=book):
            if (concern.rule != name) is of_others:
                by = f"{concern.rule} finds" if of_others else "it finds"
                return Unusable(
                    f"Its example “{sentence}” ought to be fine, and {by} “{concern.text}”.", "fine"
                )
    return None
