"""From one shape of the book to the next: once, under a lock, with a copy of the old one."""

from __future__ import annotations

import signal
import sqlite3
import time
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from handover.desk import notes, opening
from handover.house.refusals import BookTooNew
from handover.store.engine.chain import INDEXES
from handover.store.engine.driver import best_driver, raw_connection
from handover.store.engine.migrating import Migration, migrate, migrations, statements
from handover.store.engine.opening import open_book
from handover.store.rows.tables import TABLES
from tests.house_of_tests import HouseOfTests, write
from tests.other_terminals import (
    DRIVERS,
    MORE,
    a_terminal,
    bring_up_to_date,
    migrate_for_ever,
    together,
)

DRIVER = best_driver()


def shape(path: Path) -> tuple[int, frozenset[str]]:
    """The book's number and its tables, but for the index of words, which is made of other rows."""
    with closing(raw_connection(DRIVER, path, mode="rw")) as book:
        [number] = book.execute("PRAGMA user_version").fetchone()
        names = book.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        [well] = book.execute("PRAGMA integrity_check").fetchone()
    assert well == "ok"
    return number, frozenset(
        name for (name,) in names if not (name.startswith("sqlite_") or INDEXES.fullmatch(name))
    )


NOW = migrations()[-1].number
OLD = frozenset(table._meta.table_name for table in TABLES)


def backups(path: Path) -> list[Path]:
    return sorted(path.parent.glob(f"{path.name}.before-*"))


def test_of_several_terminals_that_open_an_old_book_one_migrates(house: HouseOfTests) -> None:
    write(house.theo, "Written before.")
    said = together(bring_up_to_date, *[(house.path,)] * 4)
    assert sorted(said) == [("did", ())] * 3 + [("did", (NOW + 1,))]
    assert shape(house.path) == (NOW + 1, OLD | {"more"})
    with closing(raw_connection(DRIVER, house.path)) as book:
        assert book.execute("SELECT count(*) FROM more").fetchone() == (4,)
    [copy] = backups(house.path)
    assert copy.name == f"house.book.before-{NOW + 1:04}"
    assert shape(copy) == (NOW, OLD)
    with closing(raw_connection(DRIVER, copy)) as book:
        assert book.execute("SELECT text FROM note").fetchall() == [("Written before.",)]


def test_a_copy_is_for_the_same_few_eyes(house: HouseOfTests) -> None:
    migrate(house.path, DRIVER, (*migrations(), MORE))
    assert backups(house.path)[0].stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("driver", DRIVERS)
def test_a_migration_killed_in_the_middle_leaves_the_book_as_it_was(
    driver: str, house: HouseOfTests
) -> None:
    write(house.theo, "Written before.")
    if driver == "old":
        with closing(sqlite3.connect(house.path)) as old:
            old.execute("PRAGMA journal_mode=truncate")
    with a_terminal(migrate_for_ever, str(house.path), driver) as terminal:
        give_up_at = time.monotonic() + 20
        while not backups(house.path) and time.monotonic() < give_up_at:
            time.sleep(0.01)
        time.sleep(0.2)
        assert terminal.poll() is None, "it came to an end"
        terminal.send_signal(signal.SIGKILL)
    book = open_book(house.path, door=lambda _, text: (), held=BookTooNew, driver=DRIVERS[driver]())
    house.look_again(book)
    assert [note.text for note in notes.notes(house.theo)] == ["Written before."]
    assert shape(house.path) == (NOW, OLD)
    assert migrate(house.path, DRIVER, (*migrations(), MORE)) == (NOW + 1,)
    assert shape(house.path) == (NOW + 1, OLD | {"more"})
    assert shape(backups(house.path)[0]) == (NOW, OLD)


def test_a_step_that_fails_changes_nothing(house: HouseOfTests) -> None:
    broken = Migration(NOW + 1, "broken", "CREATE TABLE more (n INTEGER) STRICT;\nNONSENSE;\n")
    with pytest.raises(DRIVER.module.Error):
        migrate(house.path, DRIVER, (*migrations(), broken))
    assert shape(house.path) == (NOW, OLD)
    write(house.theo, "And it can still be written.")


def test_where_a_later_step_fails_none_is_taken(house: HouseOfTests) -> None:
    broken = Migration(NOW + 2, "broken", "CREATE TABLE most (n INTEGER) STRICT;\nNONSENSE;\n")
    with pytest.raises(DRIVER.module.Error):
        migrate(house.path, DRIVER, (*migrations(), MORE, broken))
    assert shape(house.path) == (NOW, OLD)


def test_every_step_that_is_missing_is_taken_in_order(house: HouseOfTests) -> None:
    steps = (
        *migrations(),
        MORE,
        Migration(NOW + 2, "most", "ALTER TABLE more RENAME TO most;\n"),
    )
    assert migrate(house.path, DRIVER, steps) == (NOW + 1, NOW + 2)
    assert shape(house.path) == (NOW + 2, OLD | {"most"})
    [copy] = backups(house.path)
    assert (copy.name, shape(copy)) == (f"house.book.before-{NOW + 1:04}", (NOW, OLD))
    assert migrate(house.path, DRIVER, steps) == ()


def test_an_older_program_does_not_touch_a_newer_book(house: HouseOfTests) -> None:
    migrate(house.path, DRIVER, (*migrations(), MORE))
    with pytest.raises(BookTooNew, match=f"its number is {NOW + 1}, this program knows {NOW}"):
        opening.open_book(house.path)
    with pytest.raises(BookTooNew):
        migrate(house.path, DRIVER, migrations())
    assert shape(house.path) == (NOW + 1, OLD | {"more"})


def test_the_steps_are_numbered_without_a_gap() -> None:
    assert [step.number for step in migrations()] == list(range(1, len(migrations()) + 1))


def test_a_step_that_books_have_taken_is_never_changed() -> None:
    """What is to be otherwise is a step more: a book that has taken one does not take it again."""
    listed = Path(__file__).with_name("steps_taken.txt").read_text(encoding="utf-8")
    taken = dict(line.split() for line in listed.splitlines())
    now = {f"{one.number:04}": sha256(one.sql.encode()).hexdigest()[:16] for one in migrations()}
    assert {number: now[number] for number in taken} == taken


def test_the_tables_of_the_book_are_those_of_the_rows(house: HouseOfTests) -> None:
    with closing(raw_connection(DRIVER, house.path)) as book:
        for table in TABLES:
            name = table._meta.table_name
            columns = [row[1] for row in book.execute(f"PRAGMA table_info({name})")]
            assert columns == [field.column_name for field in table._meta.sorted_fields], name
    assert shape(house.path) == (migrations()[-1].number, OLD)


def test_a_script_is_taken_apart_where_its_statements_end() -> None:
    script = (
        "-- Why; this is so.\nCREATE TABLE a (n);\n"
        "CREATE TRIGGER t BEFORE DELETE ON a\nBEGIN\n"
        "    SELECT RAISE(ABORT, 'no; never');\n    SELECT 1;\nEND;\n"
        "INSERT INTO a VALUES\n    (1)\n\n-- and that is all\n"
    )
    parts = list(statements(script))
    assert [part.splitlines()[-1] for part in parts[:2]] == ["CREATE TABLE a (n);", "END;"]
    assert len(parts) == 3
    with closing(sqlite3.connect(":memory:")) as empty:
        for part in parts:
            empty.execute(part)
        assert empty.execute("SELECT n FROM a").fetchall() == [(1,)]
    assert list(statements("-- nothing but words;\n")) == []
