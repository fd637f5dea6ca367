"""Somebody else has written in the book: the watch notices."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from handover.desk import notes, opening, residents
from handover.house.drafts import Draft
from handover.house.notes import NoteKind
from handover.house.refusals import NotFound
from handover.store.engine.watching import Watch
from tests.house_of_tests import NOOR, HouseOfTests, write
from tests.other_terminals import together, write_notes


@pytest.fixture
def watch(house: HouseOfTests) -> Iterator[Watch]:
    """A watch on the house's book."""
    watch = opening.watch(house.book)
    yield watch
    watch.close()


def test_nothing_has_happened_until_somebody_writes(house: HouseOfTests, watch: Watch) -> None:
    assert not watch.changed()
    notes.notes(house.mags)
    assert not watch.changed()


def test_what_another_connection_of_this_program_writes_is_noticed_once(
    house: HouseOfTests, watch: Watch
) -> None:
    write(house.theo, "Bread is rising.")
    assert watch.changed()
    assert not watch.changed()


def test_what_another_terminal_writes_is_noticed(house: HouseOfTests, watch: Watch) -> None:
    together(write_notes, (house.path, "Theo", 1))
    assert watch.changed()
    assert not watch.changed()


def test_a_draft_is_noticed_too(house: HouseOfTests, watch: Watch) -> None:
    key = notes.draft_key(house.theo, NOOR, NoteKind.BEING_WITH)
    notes.keep_draft(house.theo, key, Draft("I was"))
    assert watch.changed()


def test_what_was_not_kept_is_not_noticed(house: HouseOfTests, watch: Watch) -> None:
    def stumble() -> None:
        with house.book.writing():
            residents.welcome(house.theo, "Ash")
            residents.resident_by_id(house.theo, 999)

    with pytest.raises(NotFound):
        stumble()
    assert len(residents.residents_here(house.theo)) == 4
    assert not watch.changed()


def test_two_watches_do_not_take_each_others_news(house: HouseOfTests, watch: Watch) -> None:
    other = opening.watch(house.book)
    write(house.theo, "Bread is rising.")
    assert other.changed()
    assert watch.changed()
    other.close()


def test_a_watch_may_be_looked_at_from_any_thread_and_closed_twice(
    house: HouseOfTests, watch: Watch
) -> None:
    write(house.theo, "Bread is rising.")
    seen: list[bool] = []
    thread = threading.Thread(target=lambda: seen.append(watch.changed()))
    thread.start()
    thread.join()
    assert seen == [True]
    watch.close()
    watch.close()
    write(house.theo, "Bread is in the oven.")
    assert not watch.changed()
