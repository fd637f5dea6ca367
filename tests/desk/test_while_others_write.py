"""Reading goes on while the book is held or the disk is full; what was opened is written later."""

from __future__ import annotations

import multiprocessing
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from handover.desk import cards, door_news, notes, opening, opening_pages, reading, their_own
from handover.desk.reading_notes import read_notes
from handover.desk.residents import resident_by_id
from handover.house.refusals import BookFull, NotLetIn
from handover.rules.concerns import Answer, Answers
from handover.store import cards as kept_cards
from handover.store import openings
from handover.store.engine import book as books
from tests.house_of_tests import NOOR, PASSPHRASE, HouseOfTests, write
from tests.patience import comes_to_an_end

NOBODY_ANY_MORE = 99
FOR_EVER_S = 3600.0
"""So long whoever waits for the book would wait; what is only noted in passing does not."""


def _hold(path: Path, held: Any, let_go: Any) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    held.set()
    let_go.wait(FOR_EVER_S)
    other.execute("ROLLBACK")
    other.close()


@contextmanager
def held_by_another(path: Path) -> Iterator[None]:
    """Another process has the book for itself."""
    forked = multiprocessing.get_context("fork")
    held, let_go = forked.Event(), forked.Event()
    other = forked.Process(target=_hold, args=(path, held, let_go))
    other.start()
    try:
        assert held.wait(10)
        yield
    finally:
        let_go.set()
        other.join(10)


def openings_in_the_book(house: HouseOfTests) -> list[tuple[int, str, str]]:
    return [
        (one.staff_id, f"{one.at:%H:%M}", one.because)
        for one in openings.openings_of(house.book, NOOR)
    ]


def test_a_page_is_shown_at_once_and_its_opening_written_with_the_true_time(
    house: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    theo = house.theo
    monkeypatch.setattr(books, "PATIENCE_S", FOR_EVER_S)
    with held_by_another(house.path):
        with comes_to_an_end():
            page = opening_pages.open_page(theo, NOOR)
        assert page.resident.name == "Noor"
        assert page.not_written == reading.NOT_WRITTEN
        house.clock.on(minutes=10)
        opening_pages.open_page(theo, NOOR)
        assert openings_in_the_book(house) == []
    house.clock.on(minutes=10)
    write(theo, "The lock is gone.", None)
    assert openings_in_the_book(house) == [(theo.who.id, "15:00", "")], "once, at its own time"
    assert opening_pages.open_page(theo, NOOR).not_written == ""


def test_the_person_sees_an_opening_that_is_not_written_yet(house: HouseOfTests) -> None:
    theo = house.theo
    with held_by_another(house.path):
        opening_pages.open_page(theo, NOOR)
        (part,) = their_own.opened(theo, resident_by_id(theo, NOOR))
        assert "Theo" in str(part)


def test_off_shift_one_says_why_once_though_it_waits(house: HouseOfTests) -> None:
    ines = house.ines
    why = Answers.of(A10=Answer("other", "The line rang"))
    with held_by_another(house.path):
        opening_pages.open_page(ines, NOOR, why)
        opening_pages.open_page(ines, NOOR)
    ines.book.catch_up()
    assert openings_in_the_book(house) == [(ines.who.id, "15:00", "other: The line rang")]


def test_a_card_is_opened_in_an_emergency_whoever_holds_the_book(house: HouseOfTests) -> None:
    with held_by_another(house.path):
        page = cards.card_of(house.theo, NOOR)
        assert [one.staff_id for one in page.openings] == [house.theo.who.id]
        assert page.not_written
        assert kept_cards.openings(house.book, NOOR) == ()
    house.book.catch_up()
    assert len(kept_cards.openings(house.book, NOOR)) == 1


def test_what_was_read_counts_as_read_once_it_can_be_written(monday: HouseOfTests) -> None:
    jun = monday.jun
    monday.clock.to("2026-03-10 00:30")
    with held_by_another(monday.path):
        read_notes(jun)
        read_notes(jun)
    jun.book.catch_up()
    unread = [one for one in notes.notes(jun) if jun.who.id not in one.read_by]
    assert [one for one in unread if one.author_id != jun.who.id] == []


def test_one_signs_in_and_is_told_while_others_hold_the_book(
    house: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(NotLetIn):
        opening.sign_in(house.book, "Theo", "not this one", clock=house.clock)
    monkeypatch.setattr(books, "PATIENCE_S", FOR_EVER_S)
    with held_by_another(house.path):
        with comes_to_an_end():
            theo = opening.sign_in(house.book, "Theo", PASSPHRASE, clock=house.clock)
        assert "One wrong passphrase" in str(door_news.tell(theo))
        assert len(door_news.on_the_board(theo)) == 1
    theo.book.catch_up()
    assert "One wrong passphrase" in door_news.under_my_name(theo)[0]


def test_on_a_full_disk_pages_are_read_and_openings_wait_for_room(
    house: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a full disk looks like to SQLite is tried in the fault scripts; here it is said so."""
    theo = house.theo

    def full(*_: object, **__: object) -> None:
        raise BookFull("The disk is full.")

    with monkeypatch.context() as disk:
        disk.setattr("handover.store.engine.turns.begin", full)
        assert opening_pages.open_page(theo, NOOR).not_written
        house.book.catch_up()
        assert openings_in_the_book(house) == []
    house.book.catch_up()
    assert openings_in_the_book(house) == [(theo.who.id, "15:00", "")]


def test_what_waits_about_somebody_whose_words_have_ended_goes_with_them(
    house: HouseOfTests,
) -> None:
    with held_by_another(house.path):
        reading.keep_opened(house.theo, NOBODY_ANY_MORE, "")
        opening_pages.open_page(house.theo, NOOR)
    house.book.catch_up()
    assert house.book.waiting() == ()
    assert len(openings_in_the_book(house)) == 1, "and nothing behind it is held up"


def test_what_somebody_opened_is_written_though_they_have_left_since(house: HouseOfTests) -> None:
    theo = house.theo
    with held_by_another(house.path):
        opening_pages.open_page(theo, NOOR)
    with house.ines.book.writing():
        house.book.sql("UPDATE staff_member SET active = 0 WHERE id = ?", theo.who.id)
    assert openings_in_the_book(house) == [(theo.who.id, "15:00", "")]
