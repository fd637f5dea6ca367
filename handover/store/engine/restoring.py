"""Putting a backup in the place of the book, so that either the one or the other is there.

The backup is only read. It is copied beside the book, compared with the note beside it, opened as
a book there and only then put in place; the file before is kept under another name.
"""

from __future__ import annotations

import fcntl
import glob
import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from handover.house.backups import Manifest, Told, untold
from handover.house.dataclass import dataclass
from handover.house.refusals import (
    BookBusy,
    BookDamaged,
    BookMissing,
    BookTrouble,
    NotABook,
)
from handover.store.engine import copies
from handover.store.engine.backups import BLOCK, digest_of, new_file, through_to_the_disk
from handover.store.engine.key_file import read_key_file
from handover.store.engine.manifests import note_beside, read_manifest
from handover.store.engine.places import is_file_there, is_folder_there, is_there
from handover.store.engine.unbroken import unbroken

JOURNALS = ("-wal", "-shm", "-journal")
SHARED_LOCK = (0x40000000, 512)
"""Where SQLite locks a book that is open (its file format, "Locking"): first byte and length."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A copy of a backup that lies beside the book and is to be put in its place."""

    path: Path
    manifest: Manifest | None
    """What the note beside the backup says; None if there is none."""


@contextmanager
def taken_in(backup: Path, book: Path, *, told: Told = untold) -> Iterator[Incoming]:
    """Copy a backup beside the book. What is not put in place is gone afterwards.

    Raises:
        BookMissing: There is no such file.
        NotABook: It is no file, or an empty one.
        BookDamaged: It is not what the note beside it says.
        OSError: It cannot be read, or not be copied.
    """
    _check_file(backup, book)
    copies.sweep(book.parent, book)
    manifest = read_manifest(note_beside(backup)) if is_there(note_beside(backup)) else None
    # The mark of a copy in the making: whoever makes the next backup clears it away.
    making = book.with_name(f"{copies.making_name(book)}")
    try:
        told("Reading the backup", 5)
        _copy(backup, making, told)
        if manifest is not None and (
            making.stat().st_size != manifest.size or digest_of(making) != manifest.sha256
        ):
            raise BookDamaged(
                f"{backup} is damaged: it is not what the note beside it says it was. Nothing was "
                "changed; take another backup."
            )
        _copy_keys(backup, book, making, manifest)
        yield Incoming(making, manifest)
    finally:
        for left in making.parent.glob(f"{glob.escape(making.name)}*"):
            with suppress(OSError):
                shutil.rmtree(left) if left.is_dir() else left.unlink(missing_ok=True)


def _check_file(backup: Path, book: Path) -> None:
    if not is_there(backup):
        raise BookMissing(f"There is no backup at {backup}. `handover backup --list` names them.")
    if not is_file_there(backup) or not backup.stat().st_size:
        raise NotABook(f"{backup} is no backup. Nothing was changed.")
    if is_there(book) and backup.samefile(book):
        raise NotABook(f"{backup} is the book itself, not a backup of it. Nothing was changed.")
    if not is_folder_there(book.parent):
        raise BookMissing(f"There is no folder {book.parent}. Make it first.")


def _copy(backup: Path, making: Path, told: Told) -> None:
    whole = max(backup.stat().st_size, 1)
    with backup.open("rb") as source, os.fdopen(new_file(making, 0o600), "wb") as copy:
        done = 0
        while block := source.read(BLOCK):
            copy.write(block)
            done += len(block)
            told("Reading the backup", 5 + 40 * done // whole)
    through_to_the_disk(making)


def _copy_keys(backup: Path, book: Path, making: Path, manifest: Manifest | None) -> None:
    """The key file that goes with it; a copy from before a change of shape shares the book's."""
    beside = _keys_of(backup)
    keys = beside if is_there(beside) or manifest is not None else _keys_of(book)
    if is_there(keys):
        copy = _keys_of(making)
        os.close(new_file(copy, 0o600))
        shutil.copyfile(keys, copy)
        through_to_the_disk(copy)
    told = manifest.keys_sha256 if manifest else ""
    if told and (not is_there(keys) or digest_of(keys) != told):
        raise BookDamaged(
            f"The key file that belongs to {backup} is missing or is another one. Nothing was "
            "changed; take another backup."
        )


def _keys_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.keys")


def of_another_book(incoming: Path, book: Path) -> bool:
    """Does the key file beside that book name another book? It can be read if the book cannot."""
    try:
        return read_key_file(incoming).book_id != read_key_file(book).book_id
    except BookTrouble:
        return False


def put_in_place(incoming: Path, book: Path, *, at: datetime) -> Path | None:
    """Put it where the book is; where the file before is kept comes back, None if there was none.

    Raises:
        BookBusy: Others have the book open.
        OSError: It cannot be done; the book is as it was.
    """
    kept = _free_name(book, at)
    with nobody_else_at(book), unbroken():
        mode = book.stat().st_mode & 0o777 if is_there(book) else _usual_mode(book)
        for new in (incoming, _keys_of(incoming)):
            if is_there(new):
                new.chmod(mode)
        there = _keep(book, kept)
        incoming.replace(book)
        if is_there(_keys_of(incoming)):
            _keys_of(incoming).replace(_keys_of(book))
        copies.sync_folder(book.parent)
    return kept if there else None


def _keep(book: Path, kept: Path) -> bool:
    """The file before has a second name when this is done, and its journal no longer its first.

    A journal of the old file beside the new one would be taken for its own.
    """
    there = False
    for ending in ("", *JOURNALS, ".keys"):
        old = book.with_name(book.name + ending)
        if is_there(old):
            os.link(old, kept.with_name(kept.name + ending))
            there = there or not ending
    copies.sync_folder(book.parent)
    for ending in JOURNALS:
        book.with_name(book.name + ending).unlink(missing_ok=True)
    return there


def _free_name(book: Path, at: datetime) -> Path:
    name = f"{book.name}.before-put-back-{at:%Y%m%d-%H%M%S}"
    kept = book.with_name(name)
    while any(book.parent.glob(f"{glob.escape(kept.name)}*")):
        kept = book.with_name(f"{name}-{int.from_bytes(os.urandom(2))}")
    return kept


def _usual_mode(book: Path) -> int:
    return 0o660 if book.parent.stat().st_mode & 0o020 else 0o600


@contextmanager
def nobody_else_at(book: Path) -> Iterator[None]:
    """While nobody has the book open, and nobody opens it.

    Asked of SQLite's own locks, so that it holds for a damaged book as well.

    Raises:
        BookBusy: Somebody has it open.
    """
    with ExitStack() as stack:
        if is_there(book):
            file = stack.enter_context(book.open("r+b"))
            try:
                fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, SHARED_LOCK[1], SHARED_LOCK[0])
            except OSError:
                raise BookBusy(
                    "Others have the book open. Ask them to leave the program, then put it back; "
                    "nothing was changed."
                ) from None
        yield
