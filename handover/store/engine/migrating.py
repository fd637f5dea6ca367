"""From one shape of the book to the next.

A migration is a numbered SQL file in `store/migrations`. The lock is the transaction itself:
`BEGIN IMMEDIATE`, look at the number once more, back up, change, set the number, commit. Of several
programs that open an old book at the same moment one migrates and the others wait; killed in the
middle, the book is as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from handover.house.dataclass import dataclass
from handover.house.refusals import BookTooNew
from handover.house.regex import regex
from handover.store.engine import sealing
from handover.store.engine.driver import Driver, raw_connection
from handover.store.engine.key import Key
from handover.store.engine.looking import APPLICATION_ID

FOLDER = Path(__file__).parents[1] / "migrations"
_NAME = regex(r"(\d{4})_(\w+)\.sql")


@dataclass(frozen=True, slots=True)
class Migration:
    """One step."""

    number: int
    name: str
    sql: str


def migrations() -> tuple[Migration, ...]:
    """Every step this program knows, in order."""
    found = []
    for file in FOLDER.iterdir():
        if match := _NAME.fullmatch(file.name):
            found.append(Migration(int(match[1]), match[2], file.read_text(encoding="utf-8")))
    return tuple(sorted(found, key=lambda migration: migration.number))


def newest_step() -> int:
    """The number of the newest step this program knows; nothing is read but names."""
    return max(int(match[1]) for file in FOLDER.iterdir() if (match := _NAME.fullmatch(file.name)))


def check_number(number: int, newest: int) -> None:
    """Is a book of that number one this program may open?

    Raises:
        BookTooNew: A newer program has changed the book.
    """
    if number > newest:
        raise BookTooNew(
            f"This book was changed by a newer handover (its number is {number}, this program "
            f"knows {newest}). Update handover on this machine; nothing was touched."
        )


def migrate(
    path: Path, driver: Driver, steps: tuple[Migration, ...], key: Key | None = None
) -> tuple[int, ...]:
    """Bring the book to the newest number; the numbers of the steps taken come back.

    Unless the book is only being made, each step is preceded by a backup, `NAME.before-NNNN`,
    beside it; it is encrypted with the same key.

    Raises:
        BookTooNew: A newer program has changed the book.
    """
    taken = []
    connection = raw_connection(driver, path, mode="rw", key=key)
    try:
        # Nobody waits for a writer only to find that there is nothing to do.
        found = _number(connection)
        if found == steps[-1].number:
            return ()
        connection.execute("PRAGMA synchronous=FULL")
        for step in steps:
            before = partial(_back_up, path, step, driver, key) if found else None
            if _take(connection, step, steps[-1].number, before):
                taken.append(step.number)
    finally:
        connection.close()
    return tuple(taken)


def bring_up(path: Path, driver: Driver, key: Key | None = None) -> tuple[int, ...]:
    """Bring the book to the newest number this program knows, as `migrate` does.

    The steps are read only if there is one to take.

    Raises:
        BookTooNew: A newer program has changed the book.
    """
    with closing(raw_connection(driver, path, mode="rw", key=key)) as connection:
        if _number(connection) == newest_step():
            return ()
    return migrate(path, driver, migrations(), key)


def _take(connection: Any, step: Migration, newest: int, before: Callable[[], None] | None) -> bool:
    connection.execute("BEGIN IMMEDIATE")
    try:
        number = _number(connection)
        check_number(number, newest)
        if number >= step.number:
            connection.execute("ROLLBACK")
            return False
        odd: frozenset[tuple[str, int]] = frozenset()
        if before is not None:
            before()
            odd = sealing.not_as_sealed(connection)
        for statement in statements(step.sql):
            connection.execute(statement)
        # A book that is only being made is sealed once, when it has its whole shape.
        if before is not None or step.number == newest:
            sealing.seal_again(connection, f"to shape {step.number}", but_not=odd)
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={step.number}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return True


def _number(connection: Any) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _back_up(path: Path, step: Migration, driver: Driver, key: Key | None) -> None:
    # The lock is held but nothing has been written yet, so a second connection reads the book
    # exactly as it is.
    target = path.with_name(f"{path.name}.before-{step.number:04}")
    target.unlink(missing_ok=True)
    target.touch(mode=0o600)
    source = raw_connection(driver, path, key=key)
    copy = raw_connection(driver, target, mode="rw", key=key)
    try:
        source.backup(copy)
    finally:
        source.close()
        copy.close()


def statements(sql: str) -> Iterator[str]:
    """The single statements of a script; a trigger's inner semicolons do not divide it."""
    import sqlite3

    gathered = ""
    for line in sql.splitlines():
        gathered += line + "\n"
        if sqlite3.complete_statement(gathered):
            yield gathered.strip()
            gathered = ""
    if gathered.strip() and not all(
        line.strip().startswith("--") or not line.strip() for line in gathered.splitlines()
    ):
        yield gathered.strip()
