"""Who may do what: every use case stands in a table, and whoever may not is refused."""

from __future__ import annotations

import inspect
from contextlib import suppress
from pathlib import Path
from unittest.mock import MagicMock

import pytest

import handover.desk
from handover.desk.desk import Desk
from handover.house.people import Role
from handover.house.refusals import NotYours, Refusal
from handover.store import people, roles
from handover.store.engine import proof
from handover.store.engine.book import Book
from handover.store.engine.key_file import read_key_file
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


OTHERS = (Role.PEER_SUPPORTER, Role.RELIEF, Role.LEARNER)


def somebody(house: HouseOfTests, role: Role) -> Desk:
    """A new desk, of somebody in that role."""
    with house.book.writing():
        number = people.add_staff(house.book, "Ash", frozenset({role}), at=house.clock())
    ash = next(one for one in people.staff(house.book) if one.id == number)
    return Desk(house.book, house.house, ash, house.clock)


@pytest.mark.parametrize("role", OTHERS)
def test_what_a_coordinator_does_is_refused_to_everybody_else_and_written_down(
    role: Role, house: HouseOfTests
) -> None:
    desk = somebody(house, role)
    let_through, unsaid = [], []
    for name, who in ROWS.items():
        if who == "coordinator" and name not in ASKS_LATER:
            before = len(roles.refusals(house.book))
            try:
                _call(name, desk)
            except NotYours:
                unsaid += [name] * (len(roles.refusals(house.book)) != before + 1)
                continue
            except (Refusal, TypeError, AttributeError, ValueError):
                pass
            let_through.append(name)
    assert let_through == []
    assert unsaid == []
    assert {who for who, _, _ in roles.refusals(house.book)} == {desk.who.id}


@pytest.mark.parametrize("role", [*OTHERS, Role.COORDINATOR])
def test_whoever_has_left_gets_nothing_out_of_any_use_case(
    role: Role, house: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They sit at a terminal still: whatever they press, the book opens no more for them."""
    desk = somebody(house, role)
    with house.book.writing():
        people.leave_team(house.book, desk.who.id)
    before, slots = proof.head(house.book), read_key_file(house.path).slots
    opened: list[Book] = []
    still_there = Book._check_still_there

    def looked(book: Book) -> None:
        still_there(book)
        opened.append(book)

    monkeypatch.setattr(Book, "_check_still_there", looked)
    got_in = []
    for name, who in ROWS.items():
        if who != "nobody signed in":
            with suppress(Exception):
                _call(name, desk)
            got_in += [name] * bool(opened)
            opened.clear()
    assert got_in == []
    assert proof.head(house.book) == before
    assert read_key_file(house.path).slots == slots


def test_without_a_desk_there_is_no_use_case() -> None:
    """Locked, or before anybody has signed in, there is no desk to call it with."""
    asked = {
        name: inspect.signature(CASES[name]).parameters["desk"]
        for name, who in ROWS.items()
        if who != "nobody signed in"
    }
    without = {name for name, desk in asked.items() if str(desk.annotation) != "Desk"}
    assert without == {"doctor_inside.examined"}, "which looks at the file from outside"
    assert all(desk.default is inspect.Parameter.empty for desk in asked.values())


def _call(name: str, desk: Desk) -> None:
    asked = CASES[name].__annotations__
    named = {one: MagicMock() for one in asked if one not in ("desk", "return")}
    CASES[name](desk=desk, **named)
