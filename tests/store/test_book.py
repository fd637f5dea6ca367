"""One transaction for one act, and values that come back as they went."""

from __future__ import annotations

import threading
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handover.desk import notes, residents
from handover.house.notes import NoteKind
from handover.house.refusals import BookBusy, BookDamaged, BookFull, BookReadOnly, NotABook, Refusal
from handover.store import people
from handover.store.engine.troubles import told
from handover.store.fields import Day, Flag, Moment, Word, Words
from handover.store.rows.people import ResidentRow
from tests.house_of_tests import NOOR, HouseOfTests, write


class Stumbled(Exception):
    """Something goes wrong in the middle."""


def names(house: HouseOfTests) -> list[str]:
    return [one.name for one in residents.all_residents(house.theo)]


def welcome_and_stumble(house: HouseOfTests, *, inside: bool) -> None:
    with house.book.writing():
        people.add_resident(house.book, "Ash")
        with house.book.writing():
            people.add_resident(house.book, "Oak")
            if inside:
                raise Stumbled
        raise Stumbled


@pytest.mark.parametrize("inside", [True, False])
def test_all_of_an_act_is_kept_or_nothing(inside: bool, house: HouseOfTests) -> None:
    with pytest.raises(Stumbled):
        welcome_and_stumble(house, inside=inside)
    assert names(house) == ["Noor", "Sam", "Bee", "Kai"]
    residents.welcome(house.theo, "Ash")
    assert names(house)[-1] == "Ash"


def test_nothing_is_written_outside_a_transaction(house: HouseOfTests) -> None:
    with pytest.raises(RuntimeError, match="inside `writing"):
        people.add_resident(house.book, "Ash")


def test_an_act_of_many_threads_is_many_acts(house: HouseOfTests) -> None:
    failures: list[BaseException] = []

    def write_some(name: str) -> None:
        try:
            for number in range(5):
                write(house.desk(name), f"{name} {number}", None)
        except BaseException as failure:
            failures.append(failure)

    threads = [threading.Thread(target=write_some, args=(name,)) for name in ("Theo", "Dot", "Jun")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(notes.notes(house.theo)) == 15


def test_what_another_thread_is_writing_is_not_seen_until_it_is_kept(house: HouseOfTests) -> None:
    seen: list[int] = []

    def look() -> None:
        seen.append(len(names(house)))

    with house.book.writing():
        people.add_resident(house.book, "Ash")
        thread = threading.Thread(target=look)
        thread.start()
        thread.join()
    look()
    assert seen == [4, 5]


def test_numbers_are_never_used_twice(house: HouseOfTests) -> None:
    with house.book.writing():
        last = house.book.add(ResidentRow, name="Ash")
        house.book.run(ResidentRow.delete().where(ResidentRow.id == last))
        assert house.book.add(ResidentRow, name="Oak") == last + 1


@pytest.mark.parametrize(
    ("said", "trouble"),
    [
        ("database is locked", BookBusy),
        ("database or disk is full", BookFull),
        ("disk I/O error", BookFull),
        ("attempt to write a readonly database", BookReadOnly),
        ("unable to open database file", BookReadOnly),
        ("file is not a database", NotABook),
        ("no such table: note", NotABook),
        ("database disk image is malformed", BookDamaged),
    ],
)
def test_what_sqlite_says_is_said_in_the_words_of_the_house(
    said: str, trouble: type[Refusal]
) -> None:
    hidden = RuntimeError("cannot rollback - no transaction is active")
    hidden.__context__ = OSError(said)
    found = told(hidden)
    assert type(found) is trouble
    assert told(RuntimeError("something else")) is None


def test_errors_that_point_at_each_other_are_read_once() -> None:
    one, other = RuntimeError("one"), RuntimeError("other")
    one.__cause__, other.__cause__ = other, one
    assert told(one) is None


# How values stand in the book.

MOMENTS = st.datetimes(
    datetime.fromisoformat("1900-01-01"),
    datetime.fromisoformat("2199-12-31"),
    timezones=st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m))),
)


@given(MOMENTS, MOMENTS)
def test_moments_come_back_as_they_went_and_their_text_sorts_like_time(
    one: datetime, other: datetime
) -> None:
    field = Moment()
    first, second = field.db_value(one), field.db_value(other)
    assert field.python_value(first) == one
    assert first is not None
    assert second is not None
    assert (first < second) is (one.astimezone(UTC) < other.astimezone(UTC))
    assert len(first) == len(second)


def test_a_moment_nobody_knows_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="always in UTC"):
        Moment().db_value(datetime.fromisoformat("2026-03-09 15:00"))


class Fruit(StrEnum):
    """Something with two values."""

    APPLE = "apple"
    PEAR = "pear"


@given(st.frozensets(st.sampled_from(Fruit)))
def test_words_from_a_list_come_back_as_they_went(fruits: frozenset[Fruit]) -> None:
    field = Words(Fruit)
    assert field.python_value(field.db_value(fruits)) == fruits


def test_other_values_come_back_as_they_went() -> None:
    assert Flag().python_value(Flag().db_value(True)) is True
    assert Flag().python_value(Flag().db_value(False)) is False
    day = date(2026, 3, 8)
    assert Day().python_value(Day().db_value(day)) == day
    word = Word(NoteKind)
    assert word.python_value(word.db_value(NoteKind.HOUSE)) is NoteKind.HOUSE
    with pytest.raises(ValueError, match="is not a valid"):
        word.db_value("gossip")
    fields: tuple[Any, ...] = (Moment(), Day(), Flag(), word)
    for field in fields:
        assert field.python_value(field.db_value(None)) is None


def test_a_note_comes_back_as_it_went_in(house: HouseOfTests) -> None:
    kept = write(house.theo, "We baked bread.", NOOR, own_words="It rose!")
    assert notes.note_by_id(house.theo, kept.id) == kept
