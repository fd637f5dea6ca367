"""How well words about somebody are told from words with somebody, over our labelled sentences."""

from __future__ import annotations

from functools import cache

import pytest

from handover.rules.concerns import Level
from handover.rules.wording import find
from handover.rules.wording.said import KINDS
from tests.rules.wording_sentences import Tally, known, sentences, tally

ENOUGH = 600
MARKS = "\"'“”‘’«»„\n"


@cache
def told() -> Tally:
    return tally(sentences(), known)


@cache
def told_alone() -> Tally:
    """With the text alone, without anybody's name."""
    return tally(sentences(), find)


def test_there_are_enough_sentences_of_our_own() -> None:
    assert len(sentences()) >= ENOUGH
    assert len({one.text for one in sentences()}) == len(sentences())


@pytest.mark.parametrize("kind", KINDS)
def test_words_of_every_kind_are_found(kind: str) -> None:
    assert told().there[kind] >= 20
    assert told().recall_of(kind) >= 0.9, "\n".join(told().missed)
    assert told_alone().recall_of(kind) >= 0.9, "\n".join(told_alone().missed)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_found_is_called_what_it_is(kind: str) -> None:
    assert told().right[kind] / told().found[kind] >= 0.9, "\n".join(told().wrong)


def test_harmless_sentences_are_left_alone() -> None:
    assert told().fine >= 200
    assert told().alarms <= 0.02, "\n".join(told().wrong)
    assert told_alone().alarms <= 0.02, "\n".join(told_alone().wrong)


def test_own_words_are_never_found() -> None:
    assert told().quoted == 0


@pytest.mark.parametrize("marks", ["“”", '""', "‘’", "«»", "„“"])
def test_nothing_is_found_inside_quotation_marks_whoever_is_known(marks: str) -> None:
    opened, closed = marks[0], marks[1]
    said = [one.text for one in sentences() if one.kinds and not set(one.text) & set(MARKS)]
    assert len(said) >= 300
    quoted = [f"Marisol told us: {opened}{text}{closed}" for text in said]
    assert [text for text in quoted if find(text)] == []


def test_what_is_found_is_a_nudge_with_something_else_to_write() -> None:
    for sentence in sentences():
        for concern in known(sentence.text):
            assert concern.level is Level.NUDGE
            assert concern.instead
            assert concern.why
            assert concern.kind in KINDS


def test_the_same_is_found_when_notes_stand_together() -> None:
    some = [one.text for one in sentences()[::40]]
    apart = sum(len(known(text)) for text in some)
    assert abs(len(known("\n".join(some))) - apart) <= 1


def test_somebodys_own_words_may_stand_beside_ours() -> None:
    said = 'Bea said "I refuse, I am a nutter". Kai refused lunch.'
    assert [said[one.start : one.end] for one in find(said)] == ["refused lunch"]


def test_a_sentence_that_stands_there_often_is_found_as_often() -> None:
    said = "Kai refused lunch. Wren made soup. "
    found = find(said * 40)
    starts = [one.start for one in found]
    assert starts == [len(said) * time + said.index("refused") for time in range(40)]
