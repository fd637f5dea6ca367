"""From one shape of the book to the next.

A migration is a numbered SQL file in `store/migrations`. The lock is the transaction itself:
`BEGIN IMMEDIATE`, look at the number once more, back up, take every step that is missing, set the
number, commit. Of several programs that open an old book at the same moment one migrates and the
others wait; killed in the middle, the book is as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from itertools import chain
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

    All steps that are missing are one transaction: it is the old book or the new one, never one
    between them. Unless it is only being made, a copy of the old one, `NAME.before-NNNN` with the
    number of the first of them, lies beside it before anything is changed; it is encrypted with
    the same key. The chain is proved twice, however many steps there are: before the first, so
    that no step makes good what was changed past the program, and after the last, to seal what
    the steps have touched.

    Raises:
        BookTooNew: A newer program has changed the book.
    """
    connection = raw_connection(driver, path, mode="rw", key=key)
    try:
        # Nobody waits for a writer only to find that there is nothing to do.
        if _number(connection) == steps[-1].number:
            return ()
        connection.execute("PRAGMA synchronous=FULL")
        return _take(connection, steps, partial(_back_up, path, driver=driver, key=key))
    finally:
        connection.close()


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


def _take(
    connection: Any, steps: tuple[Migration, ...], back_up: Callable[[Migration], None]
) -> tuple[int, ...]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        number = _number(connection)
        check_number(number, steps[-1].number)
        missing = [step for step in steps if step.number > number]
        if missing:
            odd: frozenset[tuple[str, int]] = frozenset()
            if number:
                back_up(missing[0])
                odd = sealing.not_as_sealed(connection)
            for statement in chain.from_iterable(statements(step.sql) for step in missing):
                connection.execute(statement)
            sealing.seal_again(connection, f"to shape {missing[-1].number}", but_not=odd)
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version={missing[-1].number}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return tuple(step.number for step in missing)


def _number(connection: Any) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _back_up(path: Path, step: Migration, *, driver: Driver, key: Key | None) -> None:
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
