"""Which SQLite is used, and how every connection to a book is set up.

`sqlcipher3` brings a SQLite without the WAL-reset bug (3.7.0 to 3.51.2 can corrupt a book that
several people write); with it: WAL and FULL. Where it cannot be had, the standard library's
driver with TRUNCATE and FULL, and a book in WAL mode is refused unless that SQLite is fixed.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from peewee import SqliteDatabase

from handover.house.dataclass import dataclass
from handover.house.refusals import BookTrouble
from handover.store.engine.key import Key
from handover.store.engine.staying import StayingDatabase, staying

BUSY_TIMEOUT_S = 5
"""How long SQLite itself waits for another writer."""

FULL, IN_MEMORY = 2, 2
"""As SQLite numbers them."""
STEPS_A_LOOK = 10_000
"""After so many steps of SQLite's it is asked whether reading has taken too long."""

WAL_RESET_FIXED = ((3, 51, 3), (3, 50, 7), (3, 44, 6))
"""Versions from which on the WAL-reset bug is fixed: the main line and two back-ports."""


TRIGGERS_MAY_INDEX = (3, 44, 0)
"""From here on a trigger may write the index of words in a book whose schema is not trusted."""


@dataclass(frozen=True, slots=True)
class Driver:
    """A SQLite this machine has."""

    name: str
    module: Any
    database: type[SqliteDatabase]

    @property
    def version(self) -> tuple[int, int, int]:
        """The SQLite version it brings."""
        major, minor, patch = self.module.sqlite_version_info[:3]
        return (major, minor, patch)

    @property
    def encrypts(self) -> bool:
        """Can it open an encrypted book?"""
        return self.name == "sqlcipher3"

    @property
    def wal_is_safe(self) -> bool:
        """Is its SQLite free of the WAL-reset bug?"""
        return wal_is_safe(self.version)

    @property
    def journal_mode(self) -> str:
        """The journal this driver may use."""
        return "wal" if self.wal_is_safe else "truncate"


def wal_is_safe(version: tuple[int, int, int]) -> bool:
    """Is that SQLite version free of the WAL-reset bug?"""
    main, *back_ports = WAL_RESET_FIXED
    return version >= main or any(
        version[:2] == fixed[:2] and version >= fixed for fixed in back_ports
    )


def best_driver() -> Driver:
    """The driver to use on this machine."""
    try:
        from playhouse.sqlcipher_ext import SqlCipherDatabase
        from sqlcipher3 import dbapi2
    except ImportError:
        import sqlite3

        return Driver("sqlite3", sqlite3, SqliteDatabase)
    return Driver("sqlcipher3", dbapi2, SqlCipherDatabase)


def connect(driver: Driver, path: Path, key: Key | None = None) -> StayingDatabase:
    """A database on an existing file, encrypted with that key if there is one; not opened yet.

    Every transaction is IMMEDIATE: two people who read and then write would otherwise fail at
    once with "database is locked".

    Raises:
        BookTrouble: There is a key, and this machine's SQLite cannot use one.
    """
    can_use(driver, key)
    pragmas = list(_settings(driver).items())
    more: dict[str, Any] = {}
    if driver.encrypts:
        pragmas.insert(0, ("cipher_log_level", "NONE"))
    if key is not None:
        more["passphrase"] = key.for_sqlcipher
    database = staying(driver.database)(
        f"file:{_quoted(path)}?mode=rw", uri=True, pragmas=pragmas, lock_type="IMMEDIATE", **more
    )
    database.path = path
    return database


def _settings(driver: Driver) -> dict[str, Any]:
    """How a connection is set, in this order; sorting is done in memory, so no file holds it."""
    return {
        "busy_timeout": BUSY_TIMEOUT_S * 1000,
        "journal_mode": driver.journal_mode,
        "synchronous": FULL,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": int(driver.version < TRIGGERS_MAY_INDEX),
        "cell_size_check": 1,
        "temp_store": IN_MEMORY,
    }


def check_settings(driver: Driver, database: SqliteDatabase) -> None:
    """Read back how a connection is set: SQLite ignores what it cannot do without a word.

    Raises:
        BookTrouble: Something did not take.
    """
    for name, found, wanted in read_back(driver, database.execute_sql):
        if found != wanted:
            raise BookTrouble(
                f"This machine's SQLite does not keep the book safely: {name} is {found} and not "
                f"{wanted}. Install the package sqlcipher3 beside handover, then open it again."
            )


def read_back(driver: Driver, execute: Callable[..., Any]) -> tuple[tuple[str, Any, Any], ...]:
    """How a connection is set: the name of each setting, what it is, and what it should be."""
    return tuple(
        (name, execute(f"PRAGMA {name}").fetchone()[0], wanted)
        for name, wanted in _settings(driver).items()
    )


def raw_connection(
    driver: Driver,
    path: Path,
    *,
    mode: str = "ro",
    immutable: bool = False,
    key: Key | None = None,
) -> Any:
    """A bare connection that may travel between threads; `mode` is `ro` or `rw`.

    `immutable` reads the file as it lies: no lock is taken and no file appears beside it. `key` is
    that of an encrypted book; whoever has a `Book` open asks its `raw` instead.

    Raises:
        BookTrouble: There is a key, and this machine's SQLite cannot use one.
    """
    can_use(driver, key)
    connection = driver.module.connect(
        f"file:{_quoted(path)}?mode={mode}{'&immutable=1' if immutable else ''}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_TIMEOUT_S,
    )
    if driver.encrypts:
        # Otherwise a wrong key is told on stderr, over whatever the screen shows.
        connection.execute("PRAGMA cipher_log_level = NONE")
    if key is not None:
        connection.execute(f'PRAGMA key = "{key.for_sqlcipher}"')
    return connection


@contextmanager
def no_longer_than(connection: Any, seconds: float) -> Iterator[None]:
    """Give up what is read on that connection after so long.

    Raises:
        BookTrouble: It took longer, and was noticed while rows were fetched; a statement that has
            given none yet fails by itself, as if it was cut off.
    """
    give_up_at = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > give_up_at, STEPS_A_LOOK)
    try:
        yield
    except connection.OperationalError as error:
        if time.monotonic() > give_up_at:
            raise BookTrouble("It took too long to read.") from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def can_use(driver: Driver, key: Key | None) -> None:
    """Can this machine open a book with that key, if it has one?

    Raises:
        BookTrouble: It cannot.
    """
    if key is not None and not driver.encrypts:
        raise BookTrouble(
            "This book is encrypted, and this machine's SQLite cannot read it. "
            "Install the package sqlcipher3 beside handover, then open it again."
        )


def _quoted(path: Path) -> str:
    from urllib.parse import quote

    return quote(str(path.resolve()))
