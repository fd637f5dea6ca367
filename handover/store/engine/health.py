"""What the file system tells about a book: who may read it, how much room there is, how old it is.

Nothing is opened as a book here, so all of it is known before anybody has signed in.
"""

from __future__ import annotations

import shutil
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from handover.house.backups import Manifest
from handover.house.refusals import BookDamaged
from handover.store.engine.backups import digest_of
from handover.store.engine.copies import backups_in, copies_of, default_folder
from handover.store.engine.key_file import keys_of
from handover.store.engine.manifests import note_beside, read_manifest
from handover.store.engine.places import is_file_there

JOURNALS = ("-wal", "-shm", "-journal")
LEAST_ROOM = 100 * 1024 * 1024
"""Bytes that should be free whatever the size of the book."""
BOOKS_OF_ROOM = 10
"""So many more of itself should fit beside it: backups are copies."""


def files_of(path: Path) -> tuple[Path, ...]:
    """The book, its key file, what SQLite keeps beside it, and every copy, as far as they exist."""
    book = path.resolve()
    beside = (book.with_name(f"{book.name}{ending}") for ending in JOURNALS)
    return tuple(
        one for one in (book, keys_of(book), *beside, *copies_of(book)) if is_file_there(one)
    )


def open_to_everybody(files: tuple[Path, ...]) -> Iterator[Path]:
    """Those that everybody on the machine may read or write."""
    return (one for one in files if one.stat().st_mode & stat.S_IRWXO)


def folders_for_everybody(path: Path) -> Iterator[Path]:
    """Folders in which everybody on the machine may put another file in the place of one."""
    for folder in (path.resolve().parent, default_folder(path)):
        if (
            folder.is_dir()
            and folder.stat().st_mode & (stat.S_IWOTH | stat.S_ISVTX) == stat.S_IWOTH
        ):
            yield folder


def backups_folder(path: Path) -> tuple[Path, int] | None:
    """The folder of backups and its permissions; None if there is none yet."""
    folder = default_folder(path)
    return (folder, stat.S_IMODE(folder.stat().st_mode)) if folder.is_dir() else None


def room(path: Path) -> tuple[int, int]:
    """Bytes that are free where the book lies, and how many should be."""
    size = path.stat().st_size if path.is_file() else 0
    return shutil.disk_usage(path.resolve().parent).free, max(LEAST_ROOM, BOOKS_OF_ROOM * size)


def last_touched(path: Path) -> datetime | None:
    """When the book or its journal was last written (UTC); None if there is none."""
    times = [one.stat().st_mtime for one in files_of(path)]
    return datetime.fromtimestamp(max(times), UTC) if times else None


def newest_backup(path: Path) -> tuple[Path, datetime] | None:
    """The newest in the folder of backups, and when it was made (UTC)."""
    found = backups_in(default_folder(path), path)
    newest = max(found, key=lambda one: found[one], default=None)
    return (newest, found[newest]) if newest is not None else None


def as_it_was_made(backup: Path) -> Manifest | None:
    """The note beside a backup, if the backup is what the note says; else None."""
    try:
        note = read_manifest(note_beside(backup))
        same = backup.stat().st_size == note.size and digest_of(backup) == note.sha256
    except (BookDamaged, OSError):
        return None
    return note if same else None
