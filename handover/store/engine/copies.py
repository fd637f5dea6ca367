"""Copies of the book beside it: making one that is proved to be whole, and removing old ones."""

from __future__ import annotations

import fcntl
import os
import re
from collections.abc import Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

from handover.house.refusals import BookDamaged
from handover.store.engine.book import Book

KINDS = (r"before-\d{4}", r"after-removal-\d+", r"backup-[\w.-]+")
"""What stands behind the book's name and a full stop in the name of a copy of it."""


def copies_of(path: Path) -> tuple[Path, ...]:
    """Every copy of the book at `path` that this program has made beside it."""
    name = re.escape(path.name)
    ours = re.compile(
        rf"{name}\.(?:{'|'.join(KINDS)})(?:-wal|-shm|-journal)?|\.{name}\.copying-[\w-]+"
    )
    return tuple(sorted(one for one in path.parent.iterdir() if ours.fullmatch(one.name)))


def verified_copy(book: Book, target: Path) -> None:
    """A copy of the book at `target`, which is replaced. It is whole, and says the same.

    Raises:
        BookDamaged: It is not; `target` is as it was.
        OSError: It cannot be written.
    """
    making = target.with_name(f".{book.path.name}.copying-{os.getpid()}-{os.urandom(4).hex()}")
    os.close(os.open(making, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        _copy(book, making)
        with making.open("rb") as file:
            os.fsync(file.fileno())
        making.replace(target)
        _sync_folder(target.parent)
    finally:
        for left in making.parent.glob(f"{making.name}*"):
            left.unlink(missing_ok=True)


def _copy(book: Book, making: Path) -> None:
    with (
        closing(book.raw()) as source,
        closing(book.raw(making, mode="rw")) as copy,
    ):
        # One transaction reads it all, so that both are compared as they were at one moment.
        source.execute("BEGIN")
        before = content_of(source)
        source.backup(copy)
        source.execute("COMMIT")
        copy.execute("PRAGMA journal_mode = DELETE")
        whole = [tuple(row) for row in copy.execute("PRAGMA integrity_check")] == [("ok",)]
        if not whole or content_of(copy) != before:
            raise BookDamaged(
                "The backup is not the same as the book. The older ones were left where they are. "
                "Keep the file as it is and ask whoever looks after the machine."
            )


def content_of(connection: Any) -> dict[str, tuple[int, str]]:
    """How many rows each table has, and a hash of what stands in them."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall()
    found = {}
    for (name,) in names:
        rows, digest = 0, sha256()
        for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY rowid'):
            rows += 1
            digest.update(repr(tuple(row)).encode())
        found[str(name)] = (rows, digest.hexdigest())
    return found


def remove_copies(path: Path, *, but: Path) -> None:
    """Remove every copy beside the book at `path` but one.

    Raises:
        OSError: One of them cannot be removed.
    """
    for one in copies_of(path):
        if one != but:
            one.unlink(missing_ok=True)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


@contextmanager
def alone_in(folder: Path, *, wait: bool) -> Iterator[bool]:
    """Be the only one who puts the copies in that folder in order; True once that is so.

    The lock lies on the folder: a handle on the book's own file would take SQLite's locks along.
    """
    opened = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            yield False
        else:
            yield True
    finally:
        os.close(opened)
