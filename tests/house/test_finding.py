"""What is typed to find something, and whether words stand in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handover.house.finding import QUERY_LIMIT, around, marked, read_sought

WORDS = st.text(max_size=80)


@pytest.mark.parametrize(
    ("typed", "phrases", "without", "filters"),
    [
        ("porch sam", ["porch", "sam"], [], {}),
        ('"No knocks" tonight', ["no knocks", "tonight"], [], {}),
        ("kit*", ["kit*"], [], {}),
        ("porch -lamp", ["porch"], ["lamp"], {}),
        ('porch -"the lamp"', ["porch"], ["the lamp"], {}),
        ("who:Noor by:me since:3d tea", ["tea"], [], {"who": "noor", "by": "me", "since": "3d"}),
        ('who:"Mary Ann"', [], [], {"who": "mary ann"}),
        ("is:open shift:night", [], [], {"is": "open", "shift": "night"}),
        ("covid-19", ["covid 19"], [], {}),
        ("Café ÉLAN", ["cafe", "elan"], [], {}),
        ('"left open', ["left open"], [], {}),
        ("half:past", ["half past"], [], {}),
        ('* - : "" \x00', [], [], {}),
        ("AND OR NOT", ["and", "or", "not"], [], {}),
    ],
)
def test_what_is_typed_is_read(
    typed: str, phrases: list[str], without: list[str], filters: dict[str, str]
) -> None:
    sought = read_sought(typed)
    assert [str(one) for one in sought.phrases] == phrases
    assert [str(one) for one in sought.without] == without
    assert dict(sought.filters) == filters


def test_only_the_word_being_typed_is_a_beginning() -> None:
    assert [str(one) for one in read_sought("porch ca", still_typing=True).phrases] == [
        "porch",
        "ca*",
    ]
    assert [str(one) for one in read_sought("porch ca ", still_typing=True).phrases] == [
        "porch",
        "ca",
    ]


@given(typed=WORDS)
def test_nothing_that_can_be_typed_is_an_error(typed: str) -> None:
    sought = read_sought(typed * 9, still_typing=True)
    assert sum(len(str(one)) for one in sought.phrases) <= 2 * QUERY_LIMIT


@given(text=st.text(max_size=300), typed=WORDS, width=st.integers(8, 90))
def test_a_line_around_what_was_found_fits_and_is_marked_in_order(
    text: str, typed: str, width: int
) -> None:
    sought = read_sought(typed)
    line = around(text, sought, width)
    assert len(line) <= width
    marks = marked(line, sought)
    assert list(marks) == sorted(marks)


def test_what_was_found_far_behind_is_brought_into_the_line() -> None:
    text = "We sat for a long while and said nothing, and then she spoke of the porch."
    line = around(text, read_sought("porch"), 30)
    assert "porch" in line
    assert line.startswith("…")
