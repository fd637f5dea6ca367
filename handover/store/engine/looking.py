"""What a book's file tells before anything opens it: is it one, may it be used, is it encrypted?

Nothing here needs SQLite: the way in is shown before that is loaded.
"""

from __future__ import annotations

import os
from pathlib import Path

from handover.house.refusals import BookMissing, BookReadOnly, BookTrouble, NotABook
from handover.store.engine.places import (
    is_file_there,
    is_folder_there,
    is_there,
    keys_of,
    refuse_network,
    refuse_readable_by_others,
)

APPLICATION_ID = 0x486F5652
"""Written into the header of every book (`HoVR`)."""
SQLITE_HEADER = b"SQLite format 3\x00"
HEADER_BYTES = 100
"""SQLite's header; the application's id stands at 68, how it may be written at 18."""
LEAST_PAGE = 512
"""A book is made of whole pages."""


def is_encrypted(path: Path) -> bool:
    """Is the book at `path` one that only a key opens? What it holds is not looked at.

    Raises:
        BookTrouble: It is missing, no book, may not be written, or lies where no book may lie.
    """
    try:
        header = header_of(path)
        refuse_network(path)
        refuse_readable_by_others(path)
        if is_there(keys := keys_of(path)):
            refuse_readable_by_others(keys)
    except PermissionError:
        raise may_not_write(path) from None
    except OSError as error:
        raise BookTrouble(f"{path} cannot be opened: {error.strerror}.") from None
    return not header.startswith(SQLITE_HEADER)


def header_of(path: Path) -> bytes:
    """How the file begins, if it may be a book."""
    _is_a_file(path)
    if not os.access(path, os.R_OK | os.W_OK) or not os.access(path.parent, os.W_OK):
        raise may_not_write(path)
    with path.open("rb") as file:
        header = file.read(HEADER_BYTES)
    if not header:
        raise NotABook(f"{path} is an empty file, not a book. It was not touched.")
    if header.startswith(SQLITE_HEADER):
        # What is not ours is known by its first bytes alone: SQLite would leave files beside it.
        if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
            raise NotABook(f"{path} belongs to another program. It was not touched.")
    elif not is_there(keys_of(path)):
        raise NotABook(
            f"{path} is not a book of handover, or it is encrypted and its key file "
            f"{keys_of(path).name} is missing beside it. It was not touched. If there was a book, "
            "a coordinator puts back both from a backup: handover restore --as NAME "
            f"{path.name}.backups"
        )
    elif path.stat().st_size % LEAST_PAGE:
        raise NotABook(f"{path} is not a book of handover, or it is cut off. It was not touched.")
    return header


def may_not_write(path: Path) -> BookReadOnly:
    """What is said to an account that may not write the book."""
    return BookReadOnly(
        f"This account may not write the book {path} or its folder. "
        "Ask whoever looks after the machine."
    )


def _is_a_file(path: Path) -> None:
    if is_folder_there(path):
        raise NotABook(f"{path} is a folder, not a book.")
    if not is_there(path):
        raise BookMissing(
            f"There is no book at {path}. `handover init` makes one, "
            "`handover demo` opens an invented house."
        )
    if not is_file_there(path):
        raise NotABook(f"{path} is not an ordinary file, so it is no book. It was not touched.")
