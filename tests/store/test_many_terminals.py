"""Several terminals at one book, and what remains when one of them dies."""

from __future__ import annotations

import signal
import subprocess
from typing import Any

import pytest

from handover.desk import notes, opening
from handover.desk.board import board
from handover.desk.reading_notes import read_notes
from handover.house.refusals import BookBusy
from handover.store.engine import book as books
from handover.store.engine import driver
from handover.store.engine.driver import best_driver
from tests.house_of_tests import HouseOfTests, write
from tests.other_terminals import (
    a_terminal,
    begin_and_sleep,
    lines_of,
    together,
    write_for_ever,
    write_notes,
    write_on_a_full_disk,
)
from tests.patience import comes_to_an_end


def uids(house: HouseOfTests) -> list[str]:
    return [uid for (uid,) in house.book.sql("SELECT uid FROM note ORDER BY id")]


def whole(house: HouseOfTests) -> bool:
    """Is the file as SQLite and the book's own rules want it?"""
    checks: list[tuple[Any, ...]] = [
        *house.book.sql("PRAGMA integrity_check"),
        *house.book.sql("PRAGMA foreign_key_check"),
    ]
    without = house.book.sql(
        "SELECT id FROM note WHERE id NOT IN (SELECT subject_id FROM entry WHERE kind = 'note')"
    )
    return checks == [("ok",)] and not without


def test_what_several_write_at_once_is_all_there_and_nothing_twice(house: HouseOfTests) -> None:
    writers = ("Theo", "Mags", "Jun", "Dot")
    said = together(write_notes, *((house.path, name, 25) for name in writers))
    assert {how for how, _ in said} == {"did"}, said
    kept = uids(house)
    assert sorted(kept) == sorted(uid for _, theirs in said for uid in theirs)
    assert len(set(kept)) == len(kept) == 100
    assert whole(house)


def test_what_was_kept_is_there_after_a_terminal_was_killed(house: HouseOfTests) -> None:
    acknowledged = []
    with a_terminal(write_for_ever, str(house.path), "Theo") as terminal:
        for uid in lines_of(terminal):
            acknowledged.append(uid)
            if len(acknowledged) == 25:
                terminal.send_signal(signal.SIGKILL)
    house.look_again(opening.open_book(house.path))
    kept = uids(house)
    # Perhaps one more was kept than it had time to say.
    assert kept[: len(acknowledged)] == acknowledged
    assert len(kept) <= len(acknowledged) + 1
    assert whole(house)


def a_sleeper(house: HouseOfTests, terminal: subprocess.Popen[str]) -> None:
    """Wait until that terminal holds the book."""
    assert next(lines_of(terminal)) == "writing"


def test_a_killed_writer_keeps_nobody_waiting_and_leaves_nothing_half_done(
    house: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(books, "PATIENCE_S", 3600.0)
    write(house.dot, "The first note loads the rules.")
    with a_terminal(begin_and_sleep, str(house.path)) as terminal:
        a_sleeper(house, terminal)
        terminal.send_signal(signal.SIGKILL)
        terminal.wait()
        with comes_to_an_end():
            write(house.dot, "At once.")
    assert opening.the_house(house.book).name == "Larkspur House"
    assert whole(house)


def test_while_somebody_holds_the_book_everything_can_be_read(
    house: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(house.theo, "Bread is rising.")
    monkeypatch.setattr(driver, "BUSY_TIMEOUT_S", 0)
    monkeypatch.setattr(books, "PATIENCE_S", 0.2)
    with a_terminal(begin_and_sleep, str(house.path)) as terminal:
        a_sleeper(house, terminal)
        house.look_again(opening.open_book(house.path))
        assert board(house.mags).people
        assert notes.notes(house.mags)[0].text == "Bread is rising."
        assert read_notes(house.dot).notes[0].text == "Bread is rising."
        with pytest.raises(BookBusy, match="Nothing is lost; try again"):
            write(house.dot, "Not now.")
    write(house.dot, "Now.")
    assert [note.text for note in notes.notes(house.mags)] == ["Now.", "Bread is rising."]


def test_on_a_full_disk_what_was_kept_stays_and_the_rest_is_said_plainly(
    house: HouseOfTests,
) -> None:
    room = str(house.path.stat().st_size + 40_000)
    with a_terminal(write_on_a_full_disk, str(house.path), "Theo", room) as terminal:
        *kept, refusal = lines_of(terminal)
    assert refusal == (
        "BookFull The disk is full. Your words are still here; make room, then try again."
    )
    assert kept
    assert uids(house) == kept
    assert whole(house)
    write(house.theo, "There is room again.")


def test_a_book_is_one_file_when_nobody_has_it_open(house: HouseOfTests) -> None:
    write(house.theo, "Bread is rising.")
    there = sorted(path.name for path in house.path.parent.iterdir())
    left = [] if best_driver().wal_is_safe else ["house.book-journal"]
    assert there == ["house.book", *left, "house.book.keys"]
