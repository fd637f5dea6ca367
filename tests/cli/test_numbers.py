"""Numbers for whoever pays: whole quarters, asked for by a coordinator, about nobody."""

from __future__ import annotations

import json
from datetime import date

import pytest
from jsonschema import Draft202012Validator

from handover.desk import residents
from handover.desk.numbers import house_numbers
from handover.house.refusals import NotYours, Unfit
from handover.sheets.numbers import numbers_csv, numbers_json, numbers_text
from tests.contracts.test_schemas import committed
from tests.house_of_tests import HouseOfTests

NAMES = ("Wim", "Isa", "Oda", "Pim")


@pytest.fixture
def spring(house: HouseOfTests) -> HouseOfTests:
    """In April, a house in which some have stayed since March."""
    for name in NAMES:
        residents.welcome(house.theo, name)
    house.clock.to("2026-04-02 12:00")
    return house


def test_the_last_quarter_that_is_over_is_told(spring: HouseOfTests) -> None:
    page = house_numbers(spring.ines)
    (one,) = page.quarters
    assert one.quarter.first == date(2026, 1, 1)
    here = len(residents.all_residents(spring.ines))
    assert here >= 5
    assert one.people == here
    text = numbers_text(page)
    assert f"People who stayed at least one night: {here}" in text
    for name in (*NAMES, "Noor", "Theo", "Ines"):
        assert name not in text
        assert name not in numbers_csv(page)
    assert max(map(len, text.splitlines())) <= 72


def test_no_more_is_told_of_a_quarter_in_which_few_stayed(spring: HouseOfTests) -> None:
    page = house_numbers(spring.ines, date(2025, 1, 1), date(2025, 12, 31))
    assert len(page.quarters) == 4
    assert {(one.people, one.nights) for one in page.quarters} == {(None, None)}
    assert "fewer than 5" in numbers_text(page)
    assert "2025-01-01,fewer than 5,withheld,0,0" in numbers_csv(page)


def test_what_is_not_over_and_what_is_no_quarter_is_not_told(spring: HouseOfTests) -> None:
    for since, until in (
        (date(2026, 4, 1), date(2026, 6, 30)),
        (date(2026, 1, 2), date(2026, 3, 31)),
        (date(2026, 3, 1), date(2026, 1, 1)),
    ):
        with pytest.raises(Unfit, match="No whole quarter"):
            house_numbers(spring.ines, since, until)


def test_only_a_coordinator_tells_them(spring: HouseOfTests) -> None:
    with pytest.raises(NotYours):
        house_numbers(spring.theo)


def test_as_data_they_are_as_their_schema_says(spring: HouseOfTests) -> None:
    page = house_numbers(spring.ines, date(2025, 1, 1), date(2026, 3, 31))
    check = Draft202012Validator(committed("house-numbers.v1.json"))
    made = json.loads(numbers_json(page))
    check.validate(made)
    assert len(made["quarters"]) == 5
    assert not check.is_valid({**made, "stays": 1})
