"""Power goes while a book gets a newer shape: it is the old one or the new one, and a copy (R11).

`HANDOVER_FULL=1` does it fifty times from every number a book ever had, rather than a few times.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import signal
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from handover.store.engine import proving, sealing
from handover.store.engine.driver import best_driver, raw_connection
from handover.store.engine.migrating import migrate, migrations

DRIVER = best_driver()
STEPS = migrations()
NOW = STEPS[-1].number
FULL = bool(os.environ.get("HANDOVER_FULL"))
KILLS = 50 if FULL else 3
BEYOND = 1.5
"""So far past the time it takes: the change is seen all at once, at its very end."""
NUMBERS = range(1, NOW) if FULL else (NOW // 2,)
AT = "2026-01-01T00:00:00.000000Z"
TEXTS = tuple(f"We walked to the river, {n}." for n in range(40))


def add(book: Any, table: str, **values: object) -> None:
    """A row with these, and with nothing in particular wherever else something must stand."""
    for _, name, kind, required, default, key in book.execute(f"PRAGMA table_info({table})"):
        if required and default is None and not key:
            values.setdefault(name, "" if kind == "TEXT" else 0)
    names, marks = ", ".join(f'"{one}"' for one in values), ", ".join("?" for _ in values)
    book.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))


def a_book_of(number: int, path: Path) -> Path:
    """A book as a program that knew so many steps left it, with notes in it."""
    path.touch(mode=0o600)
    migrate(path, DRIVER, STEPS[:number])
    with closing(raw_connection(DRIVER, path, mode="rw")) as book:
        book.execute("BEGIN")
        add(book, "house", name="Elm", timezone="UTC", preset="soteria", word_for_person="guest")
        add(book, "staff_member", name="Ines", roles="coordinator", active=1, joined_at=AT)
        add(book, "resident", name="Noor", version=1)
        add(book, "stay", resident_id=1, status="staying", arrived_at=AT)
        times = dict.fromkeys(("happened_from", "happened_to", "written_at"), AT)
        for n, text in enumerate(TEXTS):
            about = {"resident_id": 1, "author_id": 1, "kind": "being_with", "late": "on_time"}
            add(book, "note", uid=str(n), text=text, carry="yes", together="none", version=1,
                **about, **times)  # fmt: skip
        sealing.seal_again(book, "lived in")
        book.execute("COMMIT")
        book.execute(f"PRAGMA journal_mode = {'wal' if DRIVER.wal_is_safe else 'truncate'}")
    return path


def shape_of(path: Path) -> tuple[int, dict[str, str]]:
    """The number, and every statement that made the book. The file is sound, every note there."""
    with closing(raw_connection(DRIVER, path, mode="rw")) as book:
        assert book.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert book.execute("PRAGMA foreign_key_check").fetchall() == []
        if book.execute("SELECT 1 FROM sqlite_master WHERE name = 'note'").fetchone():
            found = book.execute("SELECT text FROM note ORDER BY id").fetchall()
            assert tuple(text for (text,) in found) in ((), TEXTS)
        [number] = book.execute("PRAGMA user_version").fetchone()
        made = book.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return number, {name: re.sub(r'[\s"]', "", sql) for name, sql in made}


def killed_after(seconds: float, path: Path) -> None:
    """Another process brings the book up to date, and is killed so long after it began."""
    child = os.fork()
    if not child:
        try:
            migrate(path, DRIVER, STEPS)
        finally:
            os._exit(0)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def is_whole(path: Path, first: int, shapes: dict[int, dict[str, str]]) -> int:
    """It is the old one or the new one, all of it, and the new one has a sound copy of the old."""
    number, made = shape_of(path)
    assert number in (first, NOW)
    assert made == shapes[number]
    if number == NOW:
        copy = path.with_name(f"{path.name}.before-{first + 1:04}")
        assert shape_of(copy) == (first, shapes[first])
        assert copy.stat().st_mode & 0o077 == 0
    return number


@pytest.mark.parametrize("number", NUMBERS)
def test_killed_at_any_moment_it_is_the_old_book_or_the_new_one(
    number: int, tmp_path: Path
) -> None:
    made, shapes = tmp_path / "made.book", {}
    made.touch()
    for each in (number, NOW):
        migrate(made, DRIVER, STEPS[:each])
        shapes[each] = shape_of(made)[1]
    old, whole = a_book_of(number, tmp_path / "old.book"), tmp_path / "whole.book"
    shutil.copy(old, whole)
    began = time.monotonic()
    migrate(whole, DRIVER, STEPS)
    took = time.monotonic() - began
    dice, reached = random.Random(number), set()
    for kill in range(KILLS):
        path = tmp_path / str(kill) / "house.book"
        path.parent.mkdir()
        shutil.copy(old, path)
        killed_after(dice.random() * took * BEYOND, path)
        reached.add(is_whole(path, number, shapes))
        migrate(path, DRIVER, STEPS)
        assert is_whole(path, number, shapes) == NOW
        with closing(raw_connection(DRIVER, path)) as book:
            known = proving.the_chain(book.execute)
            assert (known.flaws, list(proving.the_rows(book.execute, known))) == ([], [])
        shutil.rmtree(path.parent)
    assert not FULL or len(reached) > 1, "it was always killed before or after"


def test_what_was_changed_past_the_program_is_told_of_after_many_steps(tmp_path: Path) -> None:
    first = next(step.number for step in STEPS if "CREATE TABLE audit" in step.sql)
    path = a_book_of(first, tmp_path / "old.book")
    with closing(raw_connection(DRIVER, path, mode="rw")) as book:
        made = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'note'"
        for name, _ in book.execute(made).fetchall():
            book.execute(f'DROP TRIGGER "{name}"')
        book.execute("UPDATE note SET text = 'We did not.' WHERE id = 7")
        book.execute("DELETE FROM note WHERE id = 9")
        odd = sealing.not_as_sealed(book)
    assert {("note", 7), ("note", 9)} <= odd
    migrate(path, DRIVER, STEPS)
    with closing(raw_connection(DRIVER, path)) as book:
        assert sealing.not_as_sealed(book) == odd
