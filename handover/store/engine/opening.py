"""Making a book and opening one. Only `make_book` makes a file; opening never does."""

from __future__ import annotations

import glob
import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from handover.house.houses import House
from handover.house.refusals import (
    BookClosed,
    BookInTheWay,
    BookMissing,
    BookReadOnly,
    BookTrouble,
    NotABook,
)
from handover.store.engine.book import Book
from handover.store.engine.driver import Driver, best_driver, raw_connection
from handover.store.engine.gate import Door
from handover.store.engine.key import Key, new_key
from handover.store.engine.key_file import keys_of, make_key_file
from handover.store.engine.looking import (
    APPLICATION_ID,
    HEADER_BYTES,
    is_encrypted,
    may_not_write,
)
from handover.store.engine.migrating import (
    bring_up,
    check_number,
    migrate,
    migrations,
    newest_step,
)
from handover.store.engine.places import (
    make_file,
    mode_for,
    refuse_network,
)
from handover.store.engine.slots import new_key_file
from handover.store.engine.troubles import damaged, told

IN_WAL_MODE = 2

Held = Callable[..., Exception]
"""Makes the refusal for what a door has blocked."""


def open_book(
    path: Path, *, door: Door, held: Held, driver: Driver | None = None, key: Key | None = None
) -> Book:
    """Open an existing book, bringing it to the newest shape first.

    Raises:
        BookClosed: It is encrypted, and no key is given.
        BookMissing: There is nothing at `path`.
        NotABook: It is a folder, empty, or some other kind of file.
        BookReadOnly: This account may not write it.
        BookTooNew: A newer program has changed it.
        BookTrouble: It cannot be used for another reason the sentence names.
    """
    driver = driver or best_driver()
    if not is_encrypted(path):
        key = None
    elif key is None:
        raise BookClosed(f"{path} is encrypted. Somebody's name and passphrase open it.")
    try:
        _look_inside(path, driver, key)
        bring_up(path, driver, key)
    except PermissionError:
        raise may_not_write(path) from None
    except OSError as error:
        raise BookTrouble(f"{path} cannot be opened: {error.strerror}.") from None
    except driver.module.Error as error:
        raise _told(error, path, key) from error
    except UnicodeDecodeError as error:
        # SQLite quotes what stands on a damaged page, and that is no text any more.
        raise damaged() from error
    return Book(path, driver, door, held, key)


def make_book(
    path: Path,
    fill: Callable[[Book], None],
    *,
    house: House,
    door: Door,
    held: Held,
    plain: bool,
    driver: Driver | None = None,
) -> Book:
    """Make a new book at `path` and fill it; nobody ever sees it half made.

    It is made under another name and then linked to its own, after its key file: of several at
    once exactly one wins. Only those who share the folder may read it. A plain book has a key as
    well, wrapped in its slots for the day on which it is encrypted.

    Raises:
        BookTrouble: Encrypted it cannot be here, or the folder is on another machine.
        BookInTheWay: There is something at `path` already; it was not touched.
        BookMissing: The folder is not there.
        BookReadOnly: The folder may not be written.
    """
    driver, slot_key = driver or best_driver(), new_key()
    key = None if plain else slot_key
    if key is not None and not driver.encrypts:
        raise BookTrouble(
            "This machine's SQLite cannot encrypt a book. Install the package sqlcipher3 beside "
            "handover, then make it; `handover init --plain` makes one that is not encrypted."
        )
    _nothing_there(path)
    making = path.with_name(f".{path.name}.making-{os.getpid()}-{os.urandom(4).hex()}")
    try:
        refuse_network(path.parent)
        mode = mode_for(path.parent)
        make_file(making, mode)
        make_key_file(making, new_key_file(house), mode)
        migrate(making, driver, migrations(), key)
        book = Book(making, driver, door, held, key)
        book.slot_key = slot_key
        fill(book)
        _into_one_file(book)
        _link(making, path)
    except FileExistsError:
        raise _in_the_way(path) from None
    except (FileNotFoundError, NotADirectoryError):
        raise BookMissing(f"There is no folder {path.parent}. Make it first.") from None
    except PermissionError:
        raise BookReadOnly(f"This account may not write in {path.parent}.") from None
    except OSError as error:
        raise BookTrouble(f"No book can be made at {path}: {error.strerror}.") from None
    except driver.module.Error as error:
        raise _told(error, path, key) from error
    finally:
        for left_over in making.parent.glob(f"{glob.escape(making.name)}*"):
            left_over.unlink(missing_ok=True)
    made = Book(path, driver, door, held, key)
    made.slot_key = slot_key
    return made


def _nothing_there(path: Path) -> None:
    if path.exists() or path.is_symlink():
        raise _in_the_way(path)
    if (keys := path.with_name(f"{path.name}.keys")).exists() or keys.is_symlink():
        raise BookInTheWay(
            f"There is no book at {path}, but the key file of one: {keys}. It was not touched. "
            "If its book is nowhere any more, put it away, then try again."
        )


def _in_the_way(path: Path) -> BookInTheWay:
    return BookInTheWay(f"There is already something at {path}. It was not touched.")


def _link(making: Path, path: Path) -> None:
    """Give the book its name, and its key file first: a book without it could never be opened."""
    keys = path.with_name(f"{path.name}.keys")
    os.link(keys_of(making), keys)
    try:
        os.link(making, path)
    except BaseException:
        keys.unlink(missing_ok=True)
        raise


def _into_one_file(book: Book) -> None:
    with closing(book.raw(mode="rw")) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _told(error: Exception, path: Path, key: Key | None) -> Exception:
    found = told(error)
    if key is not None and isinstance(found, NotABook):
        return NotABook(
            f"{path} does not open with the key in {keys_of(path)}: the two do not belong "
            "together, or the book is damaged. It was not touched. A coordinator puts back both "
            f"from a backup: handover restore --as NAME {path.name}.backups"
        )
    return found or error


def _has_a_log(path: Path) -> bool:
    return any(path.with_name(f"{path.name}{end}").exists() for end in ("-wal", "-journal"))


def _look(path: Path, driver: Driver, key: Key | None, **how: Any) -> tuple[int, int, str]:
    with closing(raw_connection(driver, path, key=key, **how)) as connection:
        number, ours, journal = (
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("user_version", "application_id", "journal_mode")
        )
    return number, ours, journal


def _look_inside(path: Path, driver: Driver, key: Key | None) -> None:
    # Without a log beside it the file is read as it lies: SQLite would leave files beside it, even
    # if it only looks.
    try:
        number, ours, journal = _look(path, driver, key, immutable=not _has_a_log(path))
    except driver.module.Error:
        if not _has_a_log(path):
            raise
        # Somebody began to write as we looked, or was killed in the middle: only a connection
        # that may write takes back what they left half done.
        number, ours, journal = _look(path, driver, key, mode="rw")
    if ours != APPLICATION_ID:
        raise NotABook(f"{path} belongs to another program. It was not touched.")
    check_number(number, newest_step())
    if _written_in_wal(path, journal, key) and not driver.wal_is_safe:
        raise BookTrouble(
            "This machine's SQLite can damage a book that several people write. "
            "Install the package sqlcipher3 beside handover, then open it again."
        )


def _written_in_wal(path: Path, journal: str, key: Key | None) -> bool:
    """Read as it lies, SQLite does not say so; then a plain book's header does."""
    if key is not None:
        return journal == "wal"
    with path.open("rb") as file:
        return file.read(HEADER_BYTES)[18] == IN_WAL_MODE
