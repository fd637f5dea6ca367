"""What is asked for again and again in one act is read once, and never told stale."""

from __future__ import annotations

from contextlib import suppress

import pytest

from handover.desk.desk import Desk
from handover.house.refusals import NotFound
from handover.store import houses, people
from handover.store.rows.people import ResidentRow
from tests.house_of_tests import HouseOfTests


def test_it_is_read_once_in_one_act(house: HouseOfTests) -> None:
    book, reads = house.mags.book, []
    with book.reading():
        for _ in range(3):
            book.once((ResidentRow,), "this", lambda: reads.append(1))
    assert len(reads) == 1


def test_another_act_reads_it_anew(house: HouseOfTests) -> None:
    book, reads = house.mags.book, []
    for _ in range(3):
        book.once((ResidentRow,), "this", lambda: reads.append(1))
    assert len(reads) == 3


def test_what_was_written_in_the_same_act_is_seen(house: HouseOfTests) -> None:
    book = house.mags.book
    with book.writing():
        before = people.residents(book)
        number = people.add_resident(book, "Bo")
        assert len(people.residents(book)) == len(before) + 1
        people.keep_pronouns(book, number, "they")
        assert people.resident(book, number).pronouns == "they"


def test_writing_elsewhere_leaves_it_as_it_was_read(house: HouseOfTests) -> None:
    book, reads = house.ines.book, []
    with book.writing():
        book.once((ResidentRow,), "this", lambda: reads.append(1))
        houses.keep_house(book, houses.the_house(book))
        book.once((ResidentRow,), "this", lambda: reads.append(1))
    assert len(reads) == 1


def test_what_was_rolled_back_is_not_told(house: HouseOfTests) -> None:
    book = house.mags.book
    with book.reading():
        number = _added_and_taken_back(house.mags)
        with pytest.raises(NotFound):
            people.resident(book, number)


def _added_and_taken_back(desk: Desk) -> int:
    number = 0
    with suppress(RuntimeError), desk.book.writing():
        number = people.add_resident(desk.book, "Bo")
        people.resident(desk.book, number)
        raise RuntimeError
    return number
