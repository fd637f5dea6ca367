"""Copies of the book: how they are called, where they lie, and how old ones are removed."""

from __future__ import annotations

import fcntl
import os
import re
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from handover.house.regex import regex
from handover.store.engine.places import is_folder_there, is_there

BACKUP = r"backup-(\d{8}-\d{6})-[0-9a-f]{4}"
"""When it was made (UTC), and four signs so that two of one second have two names."""
USUAL = ".backups"
"""What stands behind the book's name in the name of the folder for its backups."""
KINDS = (
    BACKUP,
    r"before-\d{4}",
    r"before-put-back-[\d-]+",
    r"after-removal-\d+",
)
"""What stands behind the book's name and a full stop in the name of a copy of it."""
BESIDE = (".json", ".keys")
"""What lies beside a backup: the note of what it holds, and the key file that goes with it."""
ALONGSIDE = r"(?:-wal|-shm|-journal|\.json|\.keys)?"
ASKING_AGAIN_S = 0.1


def default_folder(path: Path) -> Path:
    """Where backups of the book at `path` are put unless somebody says otherwise."""
    book = path.resolve()
    return book.with_name(f"{book.name}{USUAL}")


def is_of_another_book(backup: Path, path: Path) -> bool:
    """Does a backup lie in the usual folder of a book that is there, and is not the one at `path`?

    A copied book knows of the backups of the book that it was copied from; they are not its own.
    """
    name = backup.parent.name.removesuffix(USUAL)
    if name in ("", backup.parent.name):
        return False
    theirs = backup.parent.with_name(name)
    return theirs.is_file() and theirs.resolve() != path.resolve()


def backup_name(path: Path, at: datetime) -> str:
    """A name for a backup made at that moment (UTC); nobody chooses it."""
    return f"{path.resolve().name}.backup-{at:%Y%m%d-%H%M%S}-{os.urandom(2).hex()}"


def making_name(path: Path) -> str:
    """A name for what is only being made."""
    return f".{path.resolve().name}.copying-{os.getpid()}-{os.urandom(4).hex()}"


def backups_in(folder: Path, path: Path) -> dict[Path, datetime]:
    """Finished backups of the book at `path` in a folder, and when each was made (UTC)."""
    ours = regex(rf"{re.escape(path.resolve().name)}\.{BACKUP}")
    return {
        one: datetime.strptime(found[1], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
        for one in _in(folder)
        if (found := ours.fullmatch(one.name))
    }


def copies_of(path: Path) -> tuple[Path, ...]:
    """Every copy of the book at `path` that this program has made beside it or in its folder."""
    book = path.resolve()
    name = re.escape(book.name)
    ours = regex(rf"{name}\.(?:{'|'.join(KINDS)}){ALONGSIDE}|\.{name}\.(?:copying|putting)-[\w.-]+")
    everything = (*_in(book.parent), *_in(default_folder(book)))
    return tuple(sorted(one for one in everything if ours.fullmatch(one.name)))


def _in(folder: Path) -> tuple[Path, ...]:
    return tuple(folder.iterdir()) if is_folder_there(folder) else ()


def with_what_lies_beside(backup: Path) -> tuple[Path, ...]:
    """A backup and what goes with it."""
    return (backup, *(backup.with_name(backup.name + ending) for ending in BESIDE))


def remove_copies(path: Path, *, but: Path) -> None:
    """Remove every copy of the book at `path` beside it and in its folder, but one.

    Raises:
        OSError: One of them cannot be removed.
    """
    stays = with_what_lies_beside(but)
    for one in copies_of(path):
        if one not in stays:
            one.unlink(missing_ok=True)
    for folder in (path.resolve().parent, default_folder(path)):
        if is_folder_there(folder):
            sync_folder(folder)


def remove_backup(backup: Path) -> None:
    """Remove one; the file itself first, so that half of one never counts.

    Raises:
        OSError: It cannot be removed.
    """
    for one in with_what_lies_beside(backup):
        one.unlink(missing_ok=True)


def sweep(folder: Path, path: Path) -> None:
    """Clear away what somebody who was cut off left half made. Only inside `alone_in`."""
    name = re.escape(path.resolve().name)
    half = regex(rf"\.{name}\.copying-(\d+)-[\w.-]+")
    beside = regex(rf"({name}\.{BACKUP})(?:\.json|\.keys)")
    for one in _in(folder):
        made, lone = half.fullmatch(one.name), beside.fullmatch(one.name)
        if (made and not _lives(int(made[1]))) or (lone and not is_there(one.with_name(lone[1]))):
            with suppress(OSError):
                one.unlink(missing_ok=True)


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def sync_folder(folder: Path) -> None:
    """What was renamed in that folder is on the disk afterwards.

    Raises:
        OSError: It cannot be.
    """
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


@contextmanager
def alone_in(folder: Path, *, wait: bool, patience_s: float | None = None) -> Iterator[bool]:
    """Be the only one who puts the copies in that folder in order; True once that is so.

    The lock lies on the folder: a handle on the book's own file would take SQLite's locks along.
    """
    opened = os.open(folder, os.O_RDONLY)
    try:
        yield _locked(opened, wait=wait, patience_s=patience_s)
    finally:
        os.close(opened)


def _locked(opened: int, *, wait: bool, patience_s: float | None) -> bool:
    give_up_at = None if patience_s is None else time.monotonic() + patience_s
    while True:
        try:
            # Asked for again and again: somebody who goes home is not held by a lock.
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if not wait or (give_up_at is not None and time.monotonic() >= give_up_at):
                return False
            time.sleep(ASKING_AGAIN_S)
        else:
            return True


def all_gone(files: Iterable[Path]) -> tuple[Path, ...]:
    """Remove these backups; those that cannot be removed come back."""
    left = []
    for one in files:
        try:
            remove_backup(one)
        except OSError:
            left.append(one)
    return tuple(left)
