"""The rules about words that come with the program: complete, kind, and ready to be looked for."""

from __future__ import annotations

import pytest

from handover.rules.wording import WordingRule, find, shipped
from handover.rules.wording.phrases import BadPhrase, check
from handover.rules.wording.rules import phrases_of
from handover.rules.wording.said import KINDS
from tests.contracts.the_tree import run_python
from tests.rules.wording_lookups import as_texts

RULES = shipped().rules
WHY_LIMIT = 160
ABOUT = ("person", "anyone", "anything")
LEVELS = ("nudge", "gentle", "off")
NO_EXAMPLE = frozenset({"clinical-committed", "clinical-si", "min-superficial", "power-ownership"})
"""Somebody in a crisis may read the rules before signing in; and what is off finds nothing."""


def test_every_id_is_used_once() -> None:
    ids = [rule.id for rule in RULES]
    assert sorted(set(ids)) == sorted(ids)


def test_every_kind_has_rules() -> None:
    assert {rule.kind for rule in RULES} == set(KINDS)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_says_why_and_what_else_could_be_written_and_where_it_comes_from(
    rule: WordingRule,
) -> None:
    assert 0 < len(rule.why) <= WHY_LIMIT
    assert rule.why.endswith((".", "?", "”"))
    assert rule.instead
    assert all(rule.instead)
    assert rule.source
    assert rule.find or rule.verbs or rule.adjectives
    assert rule.about in ABOUT
    assert rule.by in ("anyone", "us")
    assert rule.level in LEVELS


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_phrase_of_a_rule_can_be_read(rule: WordingRule) -> None:
    for phrase in (*(one.text for one in phrases_of(rule)), *rule.unless):
        check(phrase)
    lists = {f"@{name}" for name in shipped().lists}
    assert {word for word in rule.not_near if word.startswith("@")} <= lists


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_finds_something_in_its_own_example(rule: WordingRule) -> None:
    if rule.id in NO_EXAMPLE:
        assert rule.example == ""
    else:
        assert rule.id in {concern.rule for concern in find(rule.example)}, rule.example


def test_words_are_looked_up_as_the_rules_say_now() -> None:
    """Otherwise they are worked out again at every start, which takes long."""
    fresh = all(path.read_text(encoding="utf-8") == text for path, text in as_texts().items())
    assert fresh, "run `python -m tests.rules.wording_lookups`"


def test_what_is_off_is_never_found() -> None:
    off = {rule.id for rule in RULES if rule.level == "off"}
    assert "power-ownership" in off
    found = {phrase.rule.id for phrases in shipped().index.values() for phrase in phrases}
    assert not found & off
    assert found | off == {rule.id for rule in RULES}


@pytest.mark.parametrize("phrase", ["(a", "a)", "<nobody>", "?word", "..2", "a~x", ""])
def test_a_phrase_that_cannot_be_read_says_so(phrase: str) -> None:
    with pytest.raises(BadPhrase):
        check(phrase)


def test_finding_words_loads_no_pydantic() -> None:
    look = "import sys; from handover.rules.wording import find; find('Kai refused lunch.')"
    ran = run_python("-c", f"{look}; print('pydantic' in sys.modules)")
    assert ran.stdout.strip() == "False", ran.stderr
