"""Who may do what: every use case stands in a table, and whoever may not is refused."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import MagicMock

import pytest

import handover.desk
from handover.desk.desk import Desk
from handover.house.people import Role
from handover.house.refusals import NotYours, Refusal
from handover.store import keys, people
from tests.house_of_tests import HouseOfTests
from tests.use_cases import does, use_cases

TABLE = Path(__file__).with_name("who_may.txt")
"""Every use case, and who may: `coordinator`, `it depends`, `the team`, `nobody signed in`.

A new one is added by hand; whether it really asks is then looked up in its source.
"""
ROWS = dict(
    line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if "\t" in line
)
CASES = use_cases(handover.desk)
ASKS_LATER = frozenset({"purging.end"})
"""These look at something first, so they are called with real things in tests of their own."""


def as_it_is(name: str) -> str:
    """Who may, as its source has it."""
    function = CASES[name]
    if "desk" not in function.__annotations__:
        return "nobody signed in"
    if does(function, "as_coordinator("):
        return "coordinator"
    return "it depends" if does(function, "is_coordinator") else "the team"


def test_every_use_case_stands_in_the_table_as_it_is() -> None:
    assert {name: as_it_is(name) for name in CASES} == ROWS


@pytest.mark.parametrize("role", [Role.PEER_SUPPORTER, Role.RELIEF, Role.LEARNER])
def test_what_a_coordinator_does_is_refused_to_everybody_else(
    role: Role, house: HouseOfTests
) -> None:
    with house.book.writing():
        number = people.add_staff(house.book, "Ash", frozenset({role}), at=house.clock())
    ash = next(one for one in people.staff(house.book) if one.id == number)
    desk = Desk(house.book, house.house, ash, house.clock)
    let_through = []
    for name, who in ROWS.items():
        if who == "coordinator" and name not in ASKS_LATER:
            try:
                _call(name, desk)
            except NotYours:
                continue
            except (Refusal, TypeError, AttributeError, ValueError):
                pass
            let_through.append(name)
    assert let_through == []


def _call(name: str, desk: Desk) -> None:
    asked = CASES[name].__annotations__
    named = {one: MagicMock() for one in asked if one not in ("desk", "return")}
    CASES[name](desk=desk, **named)


def test_the_store_asks_as_well(house: HouseOfTests) -> None:
    theirs = house.theo.book
    for act in (
        lambda: people.add_staff(theirs, "Ash", frozenset({Role.COORDINATOR}), at=house.clock()),
        lambda: people.leave_team(theirs, house.dot.who.id),
        lambda: keys.take_away(theirs, "Dot"),
        lambda: keys.new_recovery_code(theirs),
    ):
        with pytest.raises(NotYours), theirs.writing():
            act()
