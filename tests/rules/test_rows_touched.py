"""A note that touches a row offers that row, and nothing is made of a gift shop."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handover.rules.boundaries import ROWS
from handover.rules.concerns import Level
from handover.rules.rows_touched import rows_touched
from tests.patience import comes_to_an_end
from tests.rules.boundary_lines import NOT_TOUCHED, TOUCHED

MUCH = 100_000


def numbers(text: str) -> set[int]:
    return {int(concern.rule.removeprefix("row ")) for concern in rows_touched(text)}


@pytest.mark.parametrize(("row", "line"), TOUCHED)
def test_a_sentence_offers_the_row_it_touches(row: int, line: str) -> None:
    assert row in numbers(line)


@pytest.mark.parametrize("line", NOT_TOUCHED)
def test_an_everyday_sentence_offers_nothing(line: str) -> None:
    assert rows_touched(line) == []


def test_every_row_is_touched_by_some_sentence() -> None:
    assert {row for row, _ in TOUCHED} == {row.number for row in ROWS}


def test_it_is_a_nudge_with_its_place_and_the_row_s_own_words() -> None:
    text = "Soup. I gave her a hug at the door. Another hug: I hugged her."
    [one] = rows_touched(text)
    assert (one.rule, one.level, one.kind) == ("row 1", Level.NUDGE, "boundary")
    assert text[one.start : one.end] == one.text == "gave her a hug"
    assert "A hug from staff" in one.why
    assert one.exits


def test_what_others_said_of_themselves_is_not_ours() -> None:
    assert rows_touched("She said: “I told her about my breakdown.”") == []
    assert rows_touched('"He gave me a ring," she said.') == []


@given(st.text(max_size=300))
def test_whatever_is_written_each_row_is_offered_once_and_in_order(text: str) -> None:
    found = rows_touched(text)
    assert len({one.rule for one in found}) == len(found)
    assert [one.start for one in found] == sorted(one.start or 0 for one in found)
    assert all(text[one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize(
    "piece",
    [
        "hug ",
        "I gave her ",
        "my number ",
        "“hug ",
        "told him a ",
        "Went to the a ",
        "money $",
        "\"'",
        "I I ",
    ],
)
def test_a_long_note_of_nothing_else_is_read_at_once(piece: str) -> None:
    with comes_to_an_end():
        rows_touched((piece * MUCH)[:MUCH])
