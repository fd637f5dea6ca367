"""Whose word counts: the strictest, by name, and the fixed rows whatever anybody answers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handover.house.boundaries import Held, Row, Setting, Value
from handover.house.priorities import HowWeKnow
from handover.rules.boundaries import (
    EXITS,
    ROW,
    ROWS,
    TO_MEETING,
    effective,
    looser_than_the_house,
    standing,
    to_look_at_again,
)
from handover.rules.concerns import Level

NOW = datetime(2026, 3, 6, 14, 0, tzinfo=UTC)
TOMORROW = datetime(2026, 3, 7, 10, 0, tzinfo=UTC)
NUMBERS = count(1)


def said(value: Value, held: Held = Held.RESIDENT, **more: Any) -> Setting:
    """Something one of them said about row 1."""
    resident = 1 if held is Held.RESIDENT else None
    staff = 2 if held is Held.STAFF else None
    how = HowWeKnow.HERE_NOW if resident else None
    began: dict[str, Any] = {"set_at": NOW - timedelta(days=1), "how": how, **more}
    return Setting(next(NUMBERS), 1, held, value, 2, staff_id=staff, resident_id=resident, **began)


def today(value: Value, **more: Any) -> Setting:
    """Something said for today only."""
    return said(value, **({"set_at": NOW, "today_only_until": TOMORROW} | more))


HUG = ROW[1]


def test_there_are_27_rows_and_the_fixed_ones_are_never() -> None:
    assert [row.number for row in ROWS] == list(range(1, 28))
    fixed = {row.number for row in ROWS if row.fixed}
    assert fixed == {3, 4, 8, 13, 14, 15, 16, 17, 22, 27}
    assert {ROW[number].default for number in fixed} == {Value.NEVER}
    assert len({row.text for row in ROWS}) == 27


@pytest.mark.parametrize(
    ("number", "value"),
    [
        (1, "maybe"), (2, "maybe"), (5, "maybe"), (6, "maybe"), (7, "never"), (9, "never"),
        (10, "never"), (11, "never"), (12, "never"), (18, "never"), (19, "maybe"),
        (20, "maybe"), (21, "maybe"), (23, "maybe"), (24, "maybe"), (25, "never"), (26, "maybe"),
    ],
)  # fmt: skip
def test_the_house_begins_with_a_line_that_it_may_change(number: int, value: str) -> None:
    assert ROW[number].default == value
    always = [said(Value.ALWAYS, Held.HOUSE)]
    assert effective(ROW[number], always, at=NOW).value is Value.ALWAYS


def test_the_strictest_counts_and_whose_it_is_is_said() -> None:
    never, always = [said(Value.NEVER)], [said(Value.ALWAYS, Held.STAFF)]
    found = effective(HUG, (), always, never, at=NOW)
    assert (found.value, found.owners) == (Value.NEVER, (Held.RESIDENT,))
    assert found.limited == (Held.HOUSE, Held.STAFF)
    mine = effective(HUG, (), [said(Value.NEVER, Held.STAFF)], [said(Value.ALWAYS)], at=NOW)
    assert (mine.value, mine.owners, mine.limited) == (
        Value.NEVER,
        (Held.STAFF,),
        (Held.HOUSE, Held.RESIDENT),
    )


def test_what_nobody_said_counts_for_nothing() -> None:
    unset = [said(Value.UNSET)]
    found = effective(HUG, (), [said(Value.UNSET, Held.STAFF)], unset, at=NOW)
    assert (found.value, found.owners) == (Value.MAYBE, (Held.HOUSE,))
    own = Row(1001, "Jokes about sleep")
    assert effective(own, at=NOW).value is Value.UNSET
    assert effective(own, at=NOW).owners == ()


def test_two_who_say_the_same_are_both_named() -> None:
    found = effective(ROW[3], (), (), [said(Value.NEVER)], at=NOW)
    assert found.owners == (Held.HOUSE, Held.RESIDENT)


@given(
    row=st.sampled_from(ROWS),
    house=st.sampled_from(Value),
    staff=st.sampled_from(Value),
    resident=st.sampled_from(Value),
)
def test_nobody_s_word_makes_it_looser_than_anybody_else_s(
    row: Row, house: Value, staff: Value, resident: Value
) -> None:
    found = effective(
        row,
        [said(house, Held.HOUSE)],
        [said(staff, Held.STAFF)],
        [said(resident)],
        at=NOW,
    )
    assert all(found.value.room <= found.says(held).room for held in Held)
    assert all(found.says(held) is found.value for held in found.owners)
    assert bool(found.owners) == (found.value is not Value.UNSET)
    if row.fixed:
        assert found.value is Value.NEVER
        assert Held.HOUSE in found.owners


@given(st.lists(st.sampled_from(Value), min_size=1, max_size=6), st.randoms())
def test_the_last_word_counts_in_whatever_order_they_are_read(
    values: list[Value], dice: Random
) -> None:
    settings = [said(value) for value in values]
    last = settings[-1]
    dice.shuffle(settings)
    assert standing(settings, NOW).usual == last


def test_what_holds_for_today_only_is_gone_by_itself() -> None:
    settings = [said(Value.ALWAYS), today(Value.NEVER)]
    assert effective(HUG, resident=settings, at=NOW).value is Value.NEVER
    before = TOMORROW - timedelta(microseconds=1)
    assert effective(HUG, resident=settings, at=before).value is Value.NEVER
    after = effective(HUG, resident=settings, at=TOMORROW)
    assert (after.value, after.owners) == (Value.MAYBE, (Held.HOUSE,))


def test_what_is_said_in_general_does_not_end_what_was_said_for_today() -> None:
    settings = [today(Value.NEVER), said(Value.ALWAYS, set_at=NOW)]
    assert standing(settings, NOW).value is Value.NEVER
    assert standing(settings, TOMORROW).value is Value.ALWAYS


def test_what_was_said_for_today_can_be_taken_back() -> None:
    settings = [said(Value.MAYBE), today(Value.NEVER), today(Value.UNSET)]
    assert standing(settings, NOW).value is Value.MAYBE


def test_for_today_somebody_may_also_say_more_than_usual_and_the_house_still_limits() -> None:
    settings = [said(Value.NEVER), today(Value.ALWAYS)]
    found = effective(HUG, resident=settings, at=NOW)
    assert (found.value, found.owners) == (Value.MAYBE, (Held.HOUSE,))
    assert found.limited == (Held.RESIDENT,)


@pytest.mark.parametrize("held", [Held.STAFF, Held.RESIDENT])
def test_a_looser_answer_is_held_with_two_ways_out(held: Held) -> None:
    found = looser_than_the_house(ROW[3], held, Value.MAYBE, Value.NEVER)
    assert found
    assert (found.rule, found.level, found.exits) == ("B6", Level.BLOCK, EXITS)
    assert "save anyway" not in found.exits
    assert looser_than_the_house(HUG, held, Value.MAYBE, Value.MAYBE) is None
    assert looser_than_the_house(HUG, held, Value.NEVER, Value.MAYBE) is None
    assert looser_than_the_house(ROW[3], held, Value.UNSET, Value.NEVER) is None
    assert looser_than_the_house(HUG, held, Value.ALWAYS, Value.UNSET) is None


def test_the_house_itself_loosens_no_fixed_row() -> None:
    found = looser_than_the_house(ROW[16], Held.HOUSE, Value.MAYBE, Value.NEVER)
    assert found
    assert found.exits == (TO_MEETING,)
    assert looser_than_the_house(ROW[16], Held.HOUSE, Value.NEVER, Value.NEVER) is None
    assert looser_than_the_house(ROW[7], Held.HOUSE, Value.ALWAYS, Value.NEVER) is None
    assert looser_than_the_house(ROW[16], Held.HOUSE, Value.UNSET, Value.NEVER) is not None


def test_what_is_to_be_looked_at_again_is_what_counts_now() -> None:
    first, later = datetime(2026, 3, 10).date(), datetime(2026, 4, 7).date()  # noqa: DTZ001
    settings = [
        said(Value.NEVER, review_on=first),
        said(Value.MAYBE, review_on=later),
        today(Value.NEVER),
    ]
    assert [one.review_on for one in to_look_at_again(settings, NOW)] == [later]
    assert list(to_look_at_again([today(Value.NEVER)], NOW)) == []
