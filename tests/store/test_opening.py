"""Opening a book: what is no book is refused in a sentence, and nothing there is touched."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from handover.desk import notes, opening
from handover.house.refusals import (
    BookDamaged,
    BookMissing,
    BookReadOnly,
    BookTooNew,
    BookTrouble,
    NotABook,
)
from handover.rules.concerns import Blocked
from handover.store import houses, people
from handover.store.engine.copies import copies_of
from handover.store.engine.driver import best_driver, wal_is_safe
from handover.store.engine.migrating import migrations
from handover.store.engine.opening import open_book
from handover.store.engine.places import is_file_there, is_folder_there, is_there
from tests.house_of_tests import HouseOfTests, copied, write
from tests.other_terminals import OLD_DRIVER

NEWEST = migrations()[-1].number

Make = Callable[[Path, bytes], Any]
"""Makes something at a path; it is given the bytes of a good book."""


def as_it_lies(folder: Path) -> dict[str, str]:
    """Everything in a folder, with a hash of what stands in it."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "-"
        for path in sorted(folder.rglob("*"))
    }


def another_programs(path: Path, book: bytes, *, journal: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA journal_mode={journal}")
    connection.execute("CREATE TABLE songs (title)")
    connection.commit()
    connection.close()


def newer(path: Path, book: bytes, *, journal: str) -> None:
    path.write_bytes(book)
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA journal_mode={journal}")
    connection.execute(f"PRAGMA user_version={NEWEST + 1}")
    connection.close()


def one_page_short(path: Path, book: bytes) -> None:
    path.write_bytes(book[:-4096])


NOTHING_TO_OPEN: dict[str, tuple[Make, type[BookTrouble], str]] = {
    "nothing": (lambda path, book: None, BookMissing, "`handover init` makes one"),
    "a link to nothing": (
        lambda path, book: path.symlink_to("gone"), BookMissing, "`handover init` makes one",
    ),
    "a name with a NUL in it": (
        lambda path, book: None, BookMissing, "`handover init` makes one",
    ),
    "a folder": (lambda path, book: path.mkdir(), NotABook, "is a folder"),
    "an empty file": (lambda path, book: path.touch(), NotABook, "empty file, not a book"),
    "a text": (lambda path, book: path.write_text("Dear book"), NotABook, "is not a book"),
    "half a word": (lambda path, book: path.write_bytes(book[:9]), NotABook, "is not a book"),
    "a pipe": (lambda path, book: os.mkfifo(path), NotABook, "not an ordinary file"),
    "a device": (
        lambda path, book: path.symlink_to("/dev/null"), NotABook, "not an ordinary file",
    ),
    "another program's": (
        lambda path, book: another_programs(path, book, journal="delete"),
        NotABook, "belongs to another program. It was not touched",
    ),
    "another program's in WAL mode": (
        lambda path, book: another_programs(path, book, journal="wal"),
        NotABook, "belongs to another program. It was not touched",
    ),
    "the first bytes of a book": (
        lambda path, book: path.write_bytes(book[:40]), NotABook, "It was not touched",
    ),
    "the first page of a book": (
        lambda path, book: path.write_bytes(book[:4096]), BookDamaged, "restore the newest backup",
    ),
    "half a book": (
        lambda path, book: path.write_bytes(book[: len(book) // 2]),
        BookDamaged, "restore the newest backup",
    ),
    "a book that lacks a page": (one_page_short, BookDamaged, "restore the newest backup"),
    "a newer book": (
        lambda path, book: newer(path, book, journal="delete"),
        BookTooNew, "Update handover on this machine; nothing was touched",
    ),
    "a newer book in WAL mode": (
        lambda path, book: newer(path, book, journal="wal"),
        BookTooNew, "Update handover on this machine; nothing was touched",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", NOTHING_TO_OPEN)
def test_what_is_no_book_is_refused_and_not_touched(
    what: str, larkspur: Path, tmp_path: Path
) -> None:
    make, refusal, words = NOTHING_TO_OPEN[what]
    path = tmp_path / ("house\0.book" if "NUL" in what else "house.book")
    make(path, larkspur.read_bytes())
    if "NUL" not in what and path.is_file() and not path.is_symlink():
        path.chmod(0o660)
    before = as_it_lies(tmp_path)
    with pytest.raises(refusal) as refused:
        opening.open_book(path)
    assert type(refused.value) is refusal
    assert words in str(refused.value)
    assert as_it_lies(tmp_path) == before


def test_a_newer_book_is_known_even_if_its_program_was_killed(house: HouseOfTests) -> None:
    # What the newer program wrote stands in the log only.
    other = house.path.with_name("other.book")
    shutil.copy(house.path, other)
    connection = sqlite3.connect(other)
    connection.execute("PRAGMA journal_mode=wal")
    shutil.copy(other, house.path)
    connection.execute("PRAGMA wal_autocheckpoint=0")
    connection.execute(f"PRAGMA user_version={NEWEST + 1}")
    for end in ("", "-wal"):
        shutil.copy(f"{other}{end}", f"{house.path}{end}")
    connection.close()
    before = house.path.read_bytes()
    with pytest.raises(BookTooNew):
        opening.open_book(house.path)
    assert house.path.read_bytes() == before


def test_a_book_damaged_inside_says_so_when_it_is_read(house: HouseOfTests) -> None:
    damaged = bytearray(house.path.read_bytes())
    damaged[4096 : 3 * 4096] = bytes(2 * 4096)
    house.path.write_bytes(damaged)
    book = opening.open_book(house.path)
    with pytest.raises(BookDamaged, match="keep the file as it is"):
        houses.the_house(book)


@pytest.mark.parametrize("locked", ["the book", "its folder"])
def test_a_book_that_may_not_be_written_is_refused(
    locked: str, house: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused_path = house.path if locked == "the book" else house.path.parent
    real = os.access

    def access(path: Path, mode: int) -> bool:
        return False if Path(path) == refused_path and mode & os.W_OK else real(path, mode)

    monkeypatch.setattr(os, "access", access)
    before = as_it_lies(house.path.parent)
    with pytest.raises(BookReadOnly, match="Ask whoever looks after the machine"):
        opening.open_book(house.path)
    assert as_it_lies(house.path.parent) == before


SOMEBODY_ELSE = """
import os, sys
from pathlib import Path
from handover.desk import notes, opening
from handover.house.refusals import Refusal
opening.the_house(opening.open_book(Path(sys.argv[1])))  # everything is imported now
os.setuid(65534)
try:
    opening.the_house(opening.open_book(Path(sys.argv[2])))
except Refusal as refusal:
    print(type(refusal).__name__)
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
@pytest.mark.parametrize(("folder", "file"), [(0o755, 0o644), (0o777, 0o644), (0o700, 0o666)])
def test_somebody_who_may_not_write_it_is_told_so(folder: int, file: int, larkspur: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        path = copied(larkspur, Path(name) / "house.book")
        path.chmod(file)
        Path(name).chmod(folder)
        before = as_it_lies(Path(name))
        told = subprocess.run(
            [sys.executable, "-c", SOMEBODY_ELSE, str(larkspur), str(path)],
            capture_output=True,
            text=True,
            check=False,
        )
        Path(name).chmod(0o700)
        assert (told.stdout, told.stderr) == ("BookReadOnly\n", "")
        assert as_it_lies(Path(name)) == before


def test_a_name_nobody_could_give_a_file_is_a_plain_refusal(tmp_path: Path) -> None:
    with pytest.raises(BookTrouble, match="cannot be opened"):
        opening.open_book(tmp_path / ("a" * 300))


def test_what_cannot_be_looked_at_is_not_taken_for_gone(tmp_path: Path) -> None:
    there, folder, lost = tmp_path / "a.book", tmp_path / "folder", tmp_path / "lost.book"
    there.touch()
    folder.mkdir()
    lost.symlink_to(lost)
    for look in (is_there, is_file_there, is_folder_there):
        for gone in (tmp_path / "b.book", there / "in a file", tmp_path / "a\0b"):
            assert not look(gone)
        for cannot_be_told in (tmp_path / ("a" * 300), lost):
            with pytest.raises(OSError, match=r"name|links"):
                look(cannot_be_told)
    assert [look(there) for look in (is_there, is_file_there, is_folder_there)] == [1, 1, 0]
    assert [look(folder) for look in (is_there, is_file_there, is_folder_there)] == [1, 0, 1]


def test_copies_that_cannot_be_looked_at_are_not_taken_for_gone(tmp_path: Path) -> None:
    long_name = "a" * 250  # it can be a book's, and its folder of backups has no name
    with pytest.raises(OSError, match="name"):
        copies_of(tmp_path / long_name)


@pytest.mark.parametrize("name", ["a b.book", "100%.book", "what?.book", "one#two.book", "nœud"])
def test_a_book_may_have_any_name(name: str, house: HouseOfTests) -> None:
    path = house.path.with_name(name)
    house.path.rename(path)
    assert opening.the_house(opening.open_book(path)).name == "Larkspur House"
    assert [one for one in path.parent.iterdir() if one.suffix != ".keys"] == [path]


def test_a_book_without_a_house_says_so(house: HouseOfTests) -> None:
    with house.book.writing():
        house.book.sql("DELETE FROM house")
    with pytest.raises(NotABook, match="not finished"):
        opening.the_house(house.book)


def test_a_book_that_goes_away_is_missed_in_words(house: HouseOfTests) -> None:
    house.path.unlink()
    with pytest.raises(BookTrouble):
        write(house.theo, "Hello?")
    assert [one.name for one in house.path.parent.iterdir()] == ["house.book.keys"]


def test_opening_waits_for_nobody(house: HouseOfTests) -> None:
    with house.book.writing():
        people.add_resident(house.book, "Ash")
        other = opening.open_book(house.path)
        assert len(people.staff(other)) == 7


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 52, 0), True),
        ((4, 0, 0), True),
    ],
)
def test_a_sqlite_that_can_damage_a_shared_book_is_known(
    version: tuple[int, int, int], safe: bool
) -> None:
    assert wal_is_safe(version) is safe


def test_a_shared_book_is_not_opened_with_a_sqlite_that_can_damage_it(
    house: HouseOfTests,
) -> None:
    write(house.theo, "Bread is rising.")
    connection = sqlite3.connect(house.path)
    connection.execute("PRAGMA journal_mode=wal")
    connection.close()
    before = as_it_lies(house.path.parent)
    with pytest.raises(BookTrouble, match="Install the package sqlcipher3"):
        open_book(house.path, door=lambda _, text: (), held=Blocked, driver=OLD_DRIVER)
    assert as_it_lies(house.path.parent) == before


def in_the_old_way(path: Path) -> None:
    """A book as it is kept where there is no newer SQLite."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode=truncate")
    connection.close()


def test_with_an_old_sqlite_a_book_is_kept_in_the_old_way(house: HouseOfTests) -> None:
    in_the_old_way(house.path)
    book = open_book(house.path, door=lambda _, text: (), held=Blocked, driver=OLD_DRIVER)
    house.look_again(book)
    watch = opening.watch(book)
    write(house.theo, "Bread is rising.")
    assert watch.changed()
    watch.close()
    assert book.sql("PRAGMA journal_mode") == [("truncate",)]
    assert book.sql("PRAGMA synchronous") == [(2,)]
    assert [note.text for note in notes.notes(house.dot)] == ["Bread is rising."]


def test_a_book_of_an_old_sqlite_is_opened_with_a_newer_one(house: HouseOfTests) -> None:
    in_the_old_way(house.path)
    house.look_again(opening.open_book(house.path))
    write(house.theo, "Bread is rising.")
    assert house.book.sql("PRAGMA journal_mode") == [(best_driver().journal_mode,)]
    assert house.book.sql("PRAGMA synchronous") == [(2,)]
    assert house.book.sql("PRAGMA foreign_keys") == [(1,)]
    assert house.book.sql("PRAGMA secure_delete") == [(1,)]
