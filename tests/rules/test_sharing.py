"""What sounds like sharing of oneself (A5), and a way to reach one that was given (A6)."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handover.rules.concerns import Level
from handover.rules.gave_contact import contact_given
from handover.rules.pipeline import concerns_in
from handover.rules.sharing import sounds_like_sharing
from handover.rules.ways_out import SHARING_EXITS
from tests.patience import comes_to_an_end
from tests.rules.sharing_lines import GIVEN, NOT_GIVEN, NOT_SHARED, SHARED

MUCH = 100_000


@pytest.mark.parametrize("line", SHARED)
def test_something_of_ones_own_life_is_asked_about(line: str) -> None:
    found = sounds_like_sharing(line)
    assert found, line
    for one in found:
        assert (one.rule, one.level, one.kind) == ("A5", Level.ASK, "sharing")
        assert one.exits == SHARING_EXITS
        assert line[one.start : one.end] == one.text


@pytest.mark.parametrize("line", NOT_SHARED)
def test_everything_else_that_is_told_is_not(line: str) -> None:
    assert sounds_like_sharing(line) == []


def test_the_set_is_large_enough_to_say_something() -> None:
    assert len(SHARED) + len(NOT_SHARED) >= 60


@pytest.mark.parametrize("line", SHARED)
def test_what_stands_in_quotes_is_somebody_elses(line: str) -> None:
    plain = line.replace('"', "").replace("“", "").replace("”", "")
    assert sounds_like_sharing(f"She said: “{plain}”") == []


def test_typographers_apostrophes_change_nothing() -> None:
    line = "I’ve told Sam about the winter I stopped going out."
    [one] = sounds_like_sharing(line)
    assert line[one.start : one.end] == one.text


@pytest.mark.parametrize("line", GIVEN)
def test_a_way_to_reach_one_that_was_given_is_asked_about(line: str) -> None:
    [one] = contact_given(line)
    assert (one.rule, one.level) == ("A6", Level.ASK)
    assert "talk about it in reflection" in one.exits
    assert line[one.start : one.end] == one.text


@pytest.mark.parametrize("line", NOT_GIVEN)
def test_a_no_or_the_houses_own_line_is_nothing(line: str) -> None:
    assert contact_given(line) == []


def test_c13_is_asked_and_c14_is_not() -> None:
    assert contact_given("I gave her my number last week and I want to talk about it")
    asked = "Kai asked for my number and I said no; house line in his notebook"
    assert contact_given(asked) == []


@pytest.mark.parametrize("line", GIVEN)
def test_the_same_words_are_asked_about_once_and_as_given(line: str) -> None:
    told = concerns_in(line)
    assert [one.rule for one in told if one.rule in ("A6", "A9")] == ["A6"]


def test_an_offer_beside_it_is_still_asked_about() -> None:
    line = "We swapped numbers and later I gave him my insta."
    told = concerns_in(line)
    assert [one.rule for one in told if one.rule in ("A6", "A9")] == ["A9", "A6"]


@pytest.mark.parametrize(
    "bit", ["I told ", "my own ", "I shared that I ", '"', "'", "“", "I gave her my number ", "i "]
)
def test_a_long_note_of_one_thing_is_read_to_its_end(bit: str) -> None:
    text = (bit * MUCH)[:MUCH]
    with comes_to_an_end():
        sounds_like_sharing(text)
        contact_given(text)


@given(st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_whatever_is_written_what_is_found_stands_there(text: str) -> None:
    for one in (*sounds_like_sharing(text), *contact_given(text)):
        assert text[one.start : one.end] == one.text
        assert one.text
