"""Who may write what, in the store: every writer stands in a table, for each role and for nobody.

The desk asks first; this is for a path that would lead round it. What is refused is written down.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any
from unittest.mock import MagicMock

import pytest

import handover.store
from handover.house.boundaries import THE_HOUSE, Held, Holder
from handover.house.people import Role
from handover.house.refusals import NoLongerThere, NotYours
from handover.store import people, roles
from handover.store.engine.book import Book
from handover.store.engine.key_file import keys_of
from tests.house_of_tests import HouseOfTests
from tests.use_cases import does, use_cases

TABLE = Path(__file__).with_name("who_writes.txt")
"""Every writer of the store, and whose it is: `coordinator`, `theirs`, `the team`.

A new one is added by hand; whether it really asks is then looked up in its source.
"""
ROWS = dict(line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines())
WRITES = ("book.add(", "book.run(", "book.sql(\n", 'book.sql("INSERT', "with changing(")
WRITERS = {
    name: function
    for name, function in use_cases(handover.store).items()
    if does(function, *WRITES) and "book" in inspect.signature(function).parameters
}
BEFORE_ANYBODY = frozenset({"roles"})
"""The module that refuses: what it writes is that it did."""
OTHERS = (Role.PEER_SUPPORTER, Role.RELIEF, Role.LEARNER)


def whose(name: str) -> str:
    """Whose it is to write, as its source has it."""
    function = WRITERS[name]
    if does(function, "only_theirs_or_a_coordinator(", "only_theirs("):
        return "theirs"
    return "coordinator" if does(function, "only_a_coordinator(") else "the team"


def test_every_writer_stands_in_the_table_as_it_is() -> None:
    assert {
        name: whose(name) for name in WRITERS if name.partition(".")[0] not in BEFORE_ANYBODY
    } == ROWS


def as_role(house: HouseOfTests, role: Role) -> tuple[Book, int]:
    """The book as somebody new, in that role, writes in it."""
    with house.book.writing():
        number = people.add_staff(house.book, "Ash", frozenset({role}), at=house.clock())
    return house.book.by(number, house.clock), number


def call(name: str, book: Book, given: Mapping[str, Any] = MappingProxyType({})) -> None:
    """With nothing real in hand: whoever may not is refused before it is looked at."""
    asked = inspect.signature(WRITERS[name]).parameters
    named = {one: given.get(one, MagicMock()) for one in asked if one != "book"}
    WRITERS[name](book=book, **named)


@pytest.mark.parametrize("role", OTHERS)
def test_what_a_coordinator_writes_nobody_else_does(role: Role, house: HouseOfTests) -> None:
    book, number = as_role(house, role)
    before = the_rest(house)
    names = [name for name, who in ROWS.items() if who == "coordinator"]
    for name in names:
        with pytest.raises(NotYours), book.writing():
            call(name, book)
    assert the_rest(house) == before
    written = roles.refusals(book)
    assert [(who, at) for who, _, at in written] == [(number, house.clock())] * len(names)
    assert all(what for _, what, _ in written), "it says what was not done"


ANOTHERS: dict[str, dict[str, Any]] = {
    "boundaries.add_own_row": {"holder": Holder(Held.STAFF, 1)},
    "boundaries.add_setting": {"said": MagicMock(holder=Holder(Held.STAFF, 1), agreement_id=None)},
    "keys.give": {"name": "Ines"},
    "keys.open_as_a_demo": {},
    "partings.add_parting": {"staff_id": 1},
    "rosters.change_assignment": {"was": MagicMock(staff_id=1)},
    "rosters.truly_there": {"was": MagicMock(staff_id=1)},
}
"""What belongs to Ines, asked for by somebody else."""
OF_THE_HOUSE: dict[str, dict[str, Any]] = {
    "boundaries.add_own_row": {"holder": THE_HOUSE},
    "boundaries.add_setting": {"said": MagicMock(holder=THE_HOUSE, agreement_id=None)},
}


@pytest.mark.parametrize("role", OTHERS)
def test_what_is_anothers_is_not_written_for_them(role: Role, house: HouseOfTests) -> None:
    book, number = as_role(house, role)
    before = the_rest(house)
    asked = (*ANOTHERS.items(), *OF_THE_HOUSE.items())
    for name, given in asked:
        with pytest.raises(NotYours), book.writing():
            call(name, book, given)
    assert the_rest(house) == before
    assert [one[0] for one in roles.refusals(book)] == [number] * len(asked)


def test_whatever_is_theirs_is_tried_with_anothers() -> None:
    assert {name for name, who in ROWS.items() if who == "theirs"} == ANOTHERS.keys()


@pytest.mark.parametrize("role", [*OTHERS, Role.COORDINATOR])
def test_what_is_the_teams_is_refused_to_no_role(role: Role, house: HouseOfTests) -> None:
    """And a coordinator is refused nothing that is not somebody's own."""
    book, _ = as_role(house, role)
    kinds = {"the team", "coordinator"} if role is Role.COORDINATOR else {"the team"}
    refused = []
    for name in (name for name, who in ROWS.items() if who in kinds):
        try:
            with book.writing():
                call(name, book)
                raise ZeroDivisionError  # nothing of it is to stay
        except NotYours:
            refused.append(name)
        except Exception:  # nothing real was in hand
            pass
    assert refused == []
    assert roles.refusals(book) == ()


@pytest.mark.parametrize("role", [*OTHERS, Role.COORDINATOR])
def test_whoever_has_left_writes_nothing_at_all(role: Role, house: HouseOfTests) -> None:
    book, number = as_role(house, role)
    with house.book.writing():
        people.leave_team(house.book, number)
    before, keys = the_rest(house), keys_of(house.path).read_bytes()
    for name in ROWS:
        with pytest.raises(NoLongerThere), book.writing():
            call(name, book)
    assert the_rest(house) == before
    assert keys_of(house.path).read_bytes() == keys


def the_rest(house: HouseOfTests) -> list[tuple[Any, ...]]:
    """How many rows each table has, but for what says that somebody was refused."""
    names = house.book.sql("SELECT name FROM sqlite_schema WHERE type = 'table'")
    left_out = {"not_let", "audit", "touched", "seal", "sqlite_sequence"}
    return [
        (name, *house.book.sql(f'SELECT count(*) FROM "{name}"')[0])
        for (name,) in names
        if name not in left_out and not name.startswith("find_words")
    ]
