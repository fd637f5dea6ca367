"""Making a book and opening one. Only `make_book` makes a file; opening never does."""

from __future__ import annotations

import glob
import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from handover.house.refusals import (
    BookInTheWay,
    BookMissing,
    BookReadOnly,
    BookTrouble,
    NotABook,
)
from handover.store.engine.book import Book, Door
from handover.store.engine.driver import Driver, best_driver, raw_connection
from handover.store.engine.migrating import (
    APPLICATION_ID,
    check_number,
    migrate,
    migrations,
)
from handover.store.engine.troubles import told

SQLITE_HEADER = b"SQLite format 3\x00"
HEADER_BYTES = 100
"""SQLite's header; the application's id stands at 68, how it may be written at 18."""
IN_WAL_MODE = 2

Held = Callable[..., Exception]
"""Makes the refusal for what a door has blocked."""


def open_book(path: Path, *, door: Door, held: Held, driver: Driver | None = None) -> Book:
    """Open an existing book, bringing it to the newest shape first.

    Raises:
        BookMissing: There is nothing at `path`.
        NotABook: It is a folder, empty, or some other kind of file.
        BookReadOnly: This account may not write it.
        BookTooNew: A newer program has changed it.
        BookTrouble: It cannot be used for another reason the sentence names.
    """
    driver = driver or best_driver()
    try:
        _look_inside(path, driver, _header(path))
        migrate(path, driver, migrations())
    except PermissionError:
        raise _may_not_write(path) from None
    except OSError as error:
        raise BookTrouble(f"{path} cannot be opened: {error.strerror}.") from None
    except driver.module.Error as error:
        raise told(error) or error from error
    return Book(path, driver, door, held)


def make_book(
    path: Path,
    fill: Callable[[Book], None],
    *,
    door: Door,
    held: Held,
    driver: Driver | None = None,
) -> Book:
    """Make a new book at `path` and fill it; nobody ever sees it half made.

    It is made under another name and then linked to its own: of several at once exactly one wins.

    Raises:
        BookInTheWay: There is something at `path` already; it was not touched.
        BookMissing: The folder is not there.
        BookReadOnly: The folder may not be written.
    """
    driver = driver or best_driver()
    if path.exists() or path.is_symlink():
        raise _in_the_way(path)
    making = path.with_name(f".{path.name}.making-{os.getpid()}-{os.urandom(4).hex()}")
    try:
        os.close(os.open(making, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o660))
        migrate(making, driver, migrations())
        book = Book(making, driver, door, held)
        fill(book)
        _into_one_file(making, driver)
        os.link(making, path)
    except FileExistsError:
        raise _in_the_way(path) from None
    except (FileNotFoundError, NotADirectoryError):
        raise BookMissing(f"There is no folder {path.parent}. Make it first.") from None
    except PermissionError:
        raise BookReadOnly(f"This account may not write in {path.parent}.") from None
    except OSError as error:
        raise BookTrouble(f"No book can be made at {path}: {error.strerror}.") from None
    except driver.module.Error as error:
        raise told(error) or error from error
    finally:
        for left_over in making.parent.glob(f"{glob.escape(making.name)}*"):
            left_over.unlink(missing_ok=True)
    return Book(path, driver, door, held)


def _in_the_way(path: Path) -> BookInTheWay:
    return BookInTheWay(f"There is already something at {path}. It was not touched.")


def _into_one_file(path: Path, driver: Driver) -> None:
    connection = raw_connection(driver, path, mode="rw")
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def _may_not_write(path: Path) -> BookReadOnly:
    return BookReadOnly(
        f"This account may not write the book {path} or its folder. "
        "Ask whoever looks after the machine."
    )


def _header(path: Path) -> bytes:
    """How the file begins, if it may be a book."""
    if path.is_dir():
        raise NotABook(f"{path} is a folder, not a book.")
    if not path.exists():
        raise BookMissing(
            f"There is no book at {path}. `handover init` makes one, "
            "`handover demo` opens an invented house."
        )
    if not path.is_file():
        raise NotABook(f"{path} is not an ordinary file, so it is no book. It was not touched.")
    if not os.access(path, os.R_OK | os.W_OK) or not os.access(path.parent, os.W_OK):
        raise _may_not_write(path)
    with path.open("rb") as file:
        header = file.read(HEADER_BYTES)
    if not header:
        raise NotABook(f"{path} is an empty file, not a book. It was not touched.")
    if not header.startswith(SQLITE_HEADER):
        raise NotABook(f"{path} is not a book of handover. It was not touched.")
    return header


def _has_a_log(path: Path) -> bool:
    return any(path.with_name(f"{path.name}{end}").exists() for end in ("-wal", "-journal"))


def _number(path: Path, driver: Driver, *, mode: str = "ro", immutable: bool = False) -> int:
    with closing(raw_connection(driver, path, mode=mode, immutable=immutable)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _look_inside(path: Path, driver: Driver, header: bytes) -> None:
    # What is not ours is known by its first bytes alone, and without a log beside it the file is
    # read as it lies: SQLite would leave files beside it, even if it only looks.
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise NotABook(f"{path} belongs to another program. It was not touched.")
    try:
        number = _number(path, driver, immutable=not _has_a_log(path))
    except driver.module.Error:
        if not _has_a_log(path):
            raise
        # Somebody began to write as we looked, or was killed in the middle: only a connection
        # that may write takes back what they left half done.
        number = _number(path, driver, mode="rw")
    check_number(number, migrations()[-1].number)
    if header[18] == IN_WAL_MODE and not driver.wal_is_safe:
        raise BookTrouble(
            "This machine's SQLite can damage a book that several people write. "
            "Install the package sqlcipher3 beside handover, then open it again."
        )
