"""Few words, five intentions, and something to talk about that names nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handover.house.overrides import Becomes, PersonTold, TalkState, title_of
from handover.house.refusals import Unfit
from handover.house.sharing import (
    WORDS_LIMIT,
    Intention,
    SeenBy,
    SharingKind,
    count_words,
    few_words,
)


def test_there_are_five_intentions_and_each_says_what_it_is_for() -> None:
    assert len(Intention) == 5
    assert len({one.words for one in Intention}) == 5
    assert all(len(one.words) < 70 for one in Intention), "one line each on a small screen"


@pytest.mark.parametrize("words", [*SharingKind, *SeenBy, *PersonTold])
def test_every_choice_has_words_for_the_screen(words: SharingKind | SeenBy | PersonTold) -> None:
    assert words.words


@given(st.integers(1, WORDS_LIMIT))
def test_up_to_sixty_words_are_few(count: int) -> None:
    text = " ".join(["word"] * count)
    assert few_words(text) == text


@given(st.integers(WORDS_LIMIT + 1, 300))
def test_more_than_sixty_are_refused_kindly(count: int) -> None:
    with pytest.raises(Unfit, match=f"That is {count} words; 60 are enough here"):
        few_words("word\n" * count)


def test_none_are_too_few() -> None:
    with pytest.raises(Unfit, match="A few words"):
        few_words(" \n ")


def test_words_are_counted_whatever_stands_between_them() -> None:
    assert count_words(" one\ttwo \n\n three—four ") == 3


def test_what_there_is_to_talk_about_goes_three_steps() -> None:
    assert [*TalkState] == ["open", "talked", "learned"]
    assert [*Becomes] == ["tip", "agreement"]


@pytest.mark.parametrize("rule", ["A1", "A3", "A5", "A6", "A9", "B1"])
def test_the_rules_that_lead_there_have_a_title_without_a_reproach(rule: str) -> None:
    title = title_of(rule)
    assert not title.startswith("Rule")
    assert not {"wrong", "broke", "failed", "careless"} & set(title.lower().split())
