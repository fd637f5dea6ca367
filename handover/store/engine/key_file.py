"""The key file beside a book: what must be known before somebody's passphrase has opened it.

It is changed under a lock, by writing another file and renaming it, so that whoever reads it meets
the old one or the new one.
"""

from __future__ import annotations

import errno
import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from handover.house.refusals import BookBusy, BookFull, BookReadOnly, BookTrouble, NotABook
from handover.store.engine.key_file_text import MOST_BYTES, as_text, from_text
from handover.store.engine.places import keys_of as keys_of
from handover.store.engine.slots import KeyFile

PATIENCE_S = 5.0
"""How long a change waits for another terminal's."""
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def read_key_file(book: Path) -> KeyFile:
    """The key file of the book at that path.

    Raises:
        BookTrouble: There is none, it cannot be read, or it is none of ours.
    """
    path = keys_of(book)
    try:
        with path.open("rb") as file:
            text = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise NotABook(
            f"The key file {path} is missing. Without it nobody can sign in: "
            "put it back beside the book; a backup has one."
        ) from None
    except PermissionError:
        raise BookReadOnly(
            f"This account may not read the key file {path}. Ask whoever looks after the machine."
        ) from None
    return from_text(text, path)


def make_key_file(book: Path, keys: KeyFile, mode: int) -> None:
    """The first key file of a book.

    Raises:
        FileExistsError: There is one already; it was not touched.
    """
    _write_new(keys_of(book), keys, mode)


class Change:
    """A key file while only we may change it: give `keys` another value."""

    def __init__(self, keys: KeyFile) -> None:
        self.keys = keys


@contextmanager
def changing(book: Path) -> Iterator[Change]:
    """Change the key file of that book; nobody else does meanwhile. Left early, it stays.

    Raises:
        BookBusy: Another terminal was changing it all that time.
        BookTrouble: It cannot be read or written.
    """
    path = keys_of(book)
    locked = _locked(path)
    try:
        before = read_key_file(book)
        change = Change(before)
        yield change
        if change.keys != before:
            _replace(path, change.keys, os.fstat(locked))
    finally:
        os.close(locked)


def _locked(path: Path) -> int:
    give_up_at = time.monotonic() + PATIENCE_S
    while True:
        try:
            opened = os.open(path, os.O_RDWR)
        except FileNotFoundError:
            raise NotABook(
                f"The key file {path} is missing. Put it back beside the book; a backup has one."
            ) from None
        except PermissionError:
            raise BookReadOnly(f"This account may not write the key file {path}.") from None
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # Whoever had it before us has put another file in its place.
            if os.path.samestat(os.fstat(opened), path.stat()):
                return opened
        except (BlockingIOError, FileNotFoundError):
            pass
        os.close(opened)
        if time.monotonic() >= give_up_at:
            raise BookBusy("Another terminal is changing the key file just now. Try again.")
        time.sleep(0.01)


def _replace(path: Path, keys: KeyFile, was: os.stat_result) -> None:
    making = path.with_name(f".{path.name}.making-{os.getpid()}-{os.urandom(4).hex()}")
    try:
        _write_new(making, keys, was.st_mode & 0o777)
        with suppress(PermissionError):
            os.chown(making, -1, was.st_gid)
        making.replace(path)
        sync_folder(path.parent)
    except PermissionError:
        raise BookReadOnly(f"This account may not write in {path.parent}.") from None
    except OSError as error:
        if error.errno in NO_ROOM:
            raise BookFull("The disk is full. Make room, then try again.") from None
        raise BookTrouble(f"{path} cannot be written: {error.strerror}.") from None
    finally:
        making.unlink(missing_ok=True)


def _write_new(path: Path, keys: KeyFile, mode: int) -> None:
    opened = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        os.fchmod(opened, mode)
        os.write(opened, as_text(keys))
        os.fsync(opened)
    finally:
        os.close(opened)


def sync_folder(folder: Path) -> None:
    """Make what was renamed in a folder last a power cut."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
