"""Rules that lie ready as text say the same as rules that are all read at once."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handover.rules.wording import RuleBook, find, shipped
from handover.rules.wording.rules import Lookups, index_of, phrases_of

READY = shipped()
PHRASES = [phrase for rule in READY.rules if rule.level != "off" for phrase in phrases_of(rule)]
OWN = {phrase.rule.id: phrase.rule for found in READY.own.values() for phrase in found}
ALL_READ = RuleBook(
    lambda: READY.rules,
    lambda: Lookups(
        index_of(PHRASES),
        index_of(phrase for rule in OWN.values() for phrase in phrases_of(rule)),
        READY.lists,
    ),
)
"""The same rules; nothing is known of what their phrases need, so each is walked."""
EXAMPLES = [rule.example for rule in READY.rules if rule.example]
WORDS = sorted({word for example in EXAMPLES for word in example.split()})


def test_every_word_leads_to_the_same_phrases() -> None:
    assert sorted(READY.index) == sorted(ALL_READ.index)
    assert len(READY.index) == len(ALL_READ.index)
    for word, phrases in ALL_READ.index.items():
        found = [(one.rule, one.text, one.check) for one in READY.index[word]]
        assert found == [(one.rule, one.text, one.check) for one in phrases]


@pytest.mark.parametrize("word", ["", " ", "\n", "no such word", "refused\nto", "refuse ", "1\n"])
def test_what_is_no_word_leads_nowhere(word: str) -> None:
    assert READY.index.get(word, ()) == ()
    assert word not in READY.index
    with pytest.raises(KeyError):
        READY.index[word]


def test_most_phrases_say_what_else_they_need() -> None:
    ready = {id(one): one for found in READY.index.values() for one in found}.values()
    assert sum(bool(one.needs) for one in ready) > 0.7 * len(ready)


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_same_is_found_in_every_example(example: str) -> None:
    assert find(example) == find(example, rules=ALL_READ)


@settings(deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join))
def test_the_same_is_found_in_whatever_is_made_of_their_words(text: str) -> None:
    assert find(text) == find(text, rules=ALL_READ)
