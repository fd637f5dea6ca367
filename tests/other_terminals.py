"""Other terminals of the house: real processes that open, write, migrate, and are killed."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

from peewee import SqliteDatabase

from handover.desk import notes, opening
from handover.desk.notes import NoteDraft
from handover.house.houses import House
from handover.house.notes import NoteKind
from handover.house.refusals import Refusal
from handover.store.engine.book import Book
from handover.store.engine.driver import Driver, best_driver
from handover.store.engine.migrating import Migration, migrate, migrations
from tests.house_of_tests import NOOR, PASSPHRASE, HouseOfTests

Said = tuple[str, Any]
"""`did` and what came of it, or the name of a refusal and its sentence."""


def together(act: Callable[..., Any], *each: tuple[Any, ...]) -> list[Said]:
    """Do it once for each tuple of arguments, each in its own process, all at one moment."""
    spawn = get_context("spawn")
    start, said = spawn.Barrier(len(each)), spawn.Queue()
    others = [spawn.Process(target=_do, args=(act, one, start, said)) for one in each]
    for other in others:
        other.start()
    answers: list[Said] = [said.get(timeout=60) for _ in others]
    for other in others:
        other.join()
        assert other.exitcode == 0
    said.close()
    return answers


def _do(
    act: Callable[..., Any], arguments: tuple[Any, ...], start: Barrier, said: Queue[Said]
) -> None:
    start.wait(60)
    try:
        said.put(("did", act(*arguments)))
    except Refusal as refusal:
        said.put((type(refusal).__name__, str(refusal)))


@contextmanager
def a_terminal(act: Callable[..., None], *words: str) -> Iterator[subprocess.Popen[str]]:
    """Another terminal that goes on until it is killed; it says on stdout how far it is."""
    source = f"import sys; from {act.__module__} import {act.__name__} as act; act(*sys.argv[1:])"
    with subprocess.Popen(
        [sys.executable, "-c", source, *words], stdout=subprocess.PIPE, text=True
    ) as terminal:
        try:
            yield terminal
        finally:
            terminal.kill()


def lines_of(terminal: subprocess.Popen[str]) -> Iterator[str]:
    """What it says, line by line."""
    assert terminal.stdout is not None
    for line in terminal.stdout:
        yield line.rstrip("\n")


def write_notes(path: Path, name: str, how_many: int) -> list[str]:
    """Write notes one after the other; every save is done twice, as after a lost connection."""
    house = HouseOfTests(path)
    uids = []
    for number in range(how_many):
        draft = NoteDraft(NoteKind.BEING_WITH, f"{name} {number}", NOOR)
        first, again = (notes.write_note(house.desk(name), draft, leave_open=True).id for _ in "12")
        assert first == again
        uids.append(draft.uid)
    return uids


def make_a_house(path: Path, name: str) -> str:
    """Make a new book at a place."""
    made = opening.make_house(path, House(name, "Europe/London"), name, PASSPHRASE)
    return opening.the_house(made.book).name


MORE = Migration(
    migrations()[-1].number + 1, "more", "CREATE TABLE more (text TEXT NOT NULL) STRICT;\n"
)
"""A step that a later program might know."""


def bring_up_to_date(path: Path) -> tuple[int, ...]:
    """Migrate a book, and use it at once."""
    driver = best_driver()
    taken = migrate(path, driver, (*migrations(), MORE))
    book = Book(path, driver, lambda _, text: (), Refusal)
    with book.writing():
        book.sql("INSERT INTO more (text) VALUES (?)", "here")
    return taken


class AnOldSqlite:
    """The standard library's driver, as a machine has it that nobody has updated."""

    sqlite_version_info = (3, 40, 1)
    Error = sqlite3.Error
    connect = staticmethod(sqlite3.connect)


OLD_DRIVER = Driver("sqlite3", AnOldSqlite, SqliteDatabase)
DRIVERS: dict[str, Callable[[], Driver]] = {"best": best_driver, "old": lambda: OLD_DRIVER}
"""The driver of this machine, and that of a machine for which there is no other."""


def migrate_for_ever(path: str, driver: str) -> None:
    """Begin a migration that takes longer than anybody waits."""
    endless = (
        "CREATE TABLE more (n INTEGER NOT NULL) STRICT;\n"
        "INSERT INTO more WITH RECURSIVE counted (n) AS "
        "(SELECT 1 UNION ALL SELECT n + 1 FROM counted) SELECT n FROM counted;\n"
    )
    steps = (*migrations(), Migration(migrations()[-1].number + 1, "endless", endless))
    migrate(Path(path), DRIVERS[driver](), steps)


def write_for_ever(path: str, name: str) -> None:
    """Write one note after the other, and say of each when it is in the book."""
    house = HouseOfTests(Path(path))
    while True:
        draft = NoteDraft(NoteKind.BEING_WITH, "And then…", NOOR)
        notes.write_note(house.desk(name), draft)
        print(draft.uid, flush=True)


def begin_and_sleep(path: str) -> None:
    """Begin to write, and never come to an end."""
    import time

    house = HouseOfTests(Path(path))
    with house.book.writing():
        house.book.sql("UPDATE house SET name = 'Half a name'")
        print("writing", flush=True)
        time.sleep(600)


def write_on_a_full_disk(path: str, name: str, room: str) -> None:
    """Write until there is no room; what was kept is said, and then the refusal."""
    import resource

    # Python ignores the signal, so a file that may not grow looks like a full disk.
    house = HouseOfTests(Path(path))
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(room), int(room)))
    try:
        while True:
            draft = NoteDraft(NoteKind.BEING_WITH, "x" * 1000, NOOR)
            notes.write_note(house.desk(name), draft)
            print(draft.uid, flush=True)
    except Refusal as refusal:
        print(type(refusal).__name__, str(refusal), flush=True)
