"""What sounds as if a confidence was broken, or will be (A11)."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handover.house.confidence import MarkerKind, ToWhom
from handover.rules.concerns import Level
from handover.rules.confidence import EXITS, confidence_broken, guess
from handover.rules.pipeline import NOTHING_KNOWN, Known, Sort, concerns_in
from tests.patience import comes_to_an_end
from tests.rules.confidence_lines import BROKEN, KEPT


@pytest.mark.parametrize("line", BROKEN)
def test_a_confidence_that_was_broken_is_asked_about(line: str) -> None:
    found = confidence_broken(line)
    assert found, line
    for one in found:
        assert (one.rule, one.level, one.exits) == ("A11", Level.ASK, EXITS)
        assert line[one.start : one.end] == one.text


@pytest.mark.parametrize("line", KEPT)
def test_everything_else_is_not(line: str) -> None:
    assert confidence_broken(line, staff=("Rafi", "Ines")) == []


def test_the_set_is_large_enough_to_say_something() -> None:
    assert len(BROKEN) + len(KEPT) >= 60


@pytest.mark.parametrize("line", BROKEN)
def test_what_stands_in_quotes_is_somebody_elses(line: str) -> None:
    assert confidence_broken(f"She said: “{line}”") == []


def test_somebody_of_the_team_is_one_of_us() -> None:
    line = "Ines called Adult Protective Services at noon."
    assert confidence_broken(line, staff=("Ines",))
    assert confidence_broken(line) == []


@pytest.mark.parametrize(
    ("words", "kind", "to_whom", "still_to_do"),
    [
        ("I called Adult Protective Services", MarkerKind.LAW, ToWhom.PROTECTIVE, False),
        ("We must call Adult Protective Services", MarkerKind.LAW, ToWhom.PROTECTIVE, True),
        ("told the crisis line about his plan", MarkerKind.ROW_26, ToWhom.CRISIS_LINE, False),
        ("told his doctor what he said", MarkerKind.ROW_18, ToWhom.DOCTOR, False),
        ("told her sister what she had told me", MarkerKind.ROW_18, ToWhom.OWN_PEOPLE, False),
        ("broke confidence", MarkerKind.ROW_18, ToWhom.OTHER_SERVICE, False),
    ],
)
def test_a_marker_begins_with_what_the_words_say(
    words: str, kind: MarkerKind, to_whom: ToWhom, still_to_do: bool
) -> None:
    found = guess(words)
    assert (found.kind, found.to_whom, found.still_to_do) == (kind, to_whom, still_to_do)


def test_it_is_asked_in_notes_about_somebody_and_in_nothing_else() -> None:
    text = "I broke his confidence."
    rules = [one.rule for one in concerns_in(text, Known(about="Sam", residents=("Sam",)))]
    assert rules == ["A11"]
    assert [one.rule for one in concerns_in(text, NOTHING_KNOWN)] == ["A11"]
    for sort in (Sort.LINE, Sort.PRIVATE, Sort.THEIRS):
        assert "A11" not in [one.rule for one in concerns_in(text, Known(sort=sort, about="Sam"))]
    assert concerns_in(text, Known(author=1)) == ()


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    for one in confidence_broken(text):
        assert text[one.start : one.end] == one.text


def test_a_hostile_text_is_read_to_its_end() -> None:
    for text in ("I told his doctor " * 400, "told the what " * 600, "report " * 2000):
        with comes_to_an_end():
            confidence_broken(text * 10)
