"""Making a backup that counts: it has been opened as a book and says what the book says.

It is copied through SQLite's own backup in steps, under a name nobody takes for a backup; written
through to the disk; read back from there; compared, row for row, with the book as it was at the
moment of the copy; and only then given its name. Writers go on meanwhile.
"""

from __future__ import annotations

import glob
import os
import shutil
from contextlib import closing, suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from handover.house.backups import BackupReason, Manifest, Told, untold
from handover.house.dataclass import dataclass
from handover.house.refusals import BookDamaged
from handover.store.engine import copies
from handover.store.engine.book import Book
from handover.store.engine.content import Content, content_of, is_sound
from handover.store.engine.manifests import written_manifest
from handover.store.engine.places import is_folder_there, is_there
from handover.store.engine.troubles import told as in_our_words
from handover.store.engine.unbroken import unbroken

PAGES_A_STEP = 256
"""So many pages are copied at once; in between somebody may end it."""
BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that counts."""

    path: Path
    manifest: Manifest


def make_backup(
    book: Book,
    folder: Path,
    *,
    at: datetime,
    by: int | None,
    reason: BackupReason,
    told: Told = untold,
) -> Made:
    """A proved backup in that folder. Only inside `copies.alone_in` of the book's folder.

    Raises:
        BookDamaged: What was copied is not sound or not the same; it was not kept.
        BookTrouble: The book cannot be read.
        OSError: It cannot be written.
    """
    copies.sweep(folder, book.path)
    target = folder / copies.backup_name(book.path, at)
    making = folder / copies.making_name(book.path)
    try:
        content, head = _copied(book, making, told)
        told("Reading it back", 60)
        _prove(book, making, content)
        told("Reading it back", 90)
        manifest = _finish(book, making, content, head, at=at, by=by, reason=reason)
        with unbroken():
            _give_its_name(making, target)
    except book.driver.module.Error as error:
        raise in_our_words(error) or error from error
    finally:
        for left in folder.glob(f"{glob.escape(making.name)}*"):
            with suppress(OSError):
                left.unlink(missing_ok=True)
    told("Done", 100)
    return Made(target, manifest)


def mode_beside(book: Path) -> int:
    """Who may read a backup: this account, and a group only if it writes in the book as well."""
    return 0o640 if book.stat().st_mode & 0o020 else 0o600


def make_folder(book: Path, folder: Path) -> None:
    """The folder for its backups, if there is none yet; open to nobody who cannot write the book.

    Raises:
        OSError: It cannot be made.
    """
    if not is_folder_there(folder):
        folder.mkdir(mode=0o700)
        if book.stat().st_mode & 0o020:
            shared = os.stat(book).st_gid
            with suppress(OSError):  # it is shared by another way then, or by nobody
                os.chown(folder, -1, shared)
                folder.chmod(0o2770)


def digest_of(path: Path) -> str:
    """The SHA-256 of a file."""
    digest = sha256()
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()


def secret_of(book: Book) -> bytes:
    """What the digest of its content is made with; nothing where anybody may read the file."""
    return book.key.secret if book.key is not None else b""


def new_file(path: Path, mode: int) -> int:
    """A new file with exactly these permissions, whatever the umask is; its handle comes back."""
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
    if mode != 0o600:
        with suppress(OSError):
            os.fchmod(handle, mode)
    return handle


def through_to_the_disk(path: Path) -> None:
    """Everything in that file is on the disk afterwards, and is read from there again.

    Raises:
        OSError: It cannot be.
    """
    with path.open("rb") as file:
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _copied(book: Book, making: Path, told: Told) -> tuple[Content, str]:
    """What the book holds at that moment, and the head of its chain."""
    os.close(new_file(making, mode_beside(book.path)))

    def step(_status: int, left: int, whole: int) -> None:
        told("Copying", 5 + 50 * (whole - left) // max(whole, 1))

    with (
        closing(book.raw()) as source,
        closing(book.raw(making, mode="rw")) as copy,
    ):
        told("Reading the book", 0)
        # One transaction reads it all, so that both are compared as they were at one moment.
        source.execute("BEGIN")
        content = content_of(source, key=secret_of(book))
        head = _head(source)
        source.backup(copy, pages=PAGES_A_STEP, progress=step, sleep=0.0)
        source.execute("COMMIT")
        copy.execute("PRAGMA journal_mode = DELETE")
    through_to_the_disk(making)
    return content, head


def _head(connection: Any) -> str:
    """The end of the chain of what was written: whoever cuts the newest off cannot change it."""
    return bytes(connection.execute("SELECT hash FROM chain_head").fetchone()[0]).hex()


def _prove(book: Book, making: Path, content: Content) -> None:
    try:
        with closing(book.raw(making)) as copy:
            proved = is_sound(copy) and content_of(copy, key=secret_of(book)) == content
    except book.driver.module.Error as error:
        raise _not_the_same() from error
    if not proved:
        raise _not_the_same()


def _not_the_same() -> BookDamaged:
    return BookDamaged(
        "The backup is not the same as the book. The older ones were left where they are. "
        "Keep the file as it is and ask whoever looks after the machine."
    )


def _finish(
    book: Book,
    making: Path,
    content: Content,
    head: str,
    *,
    at: datetime,
    by: int | None,
    reason: BackupReason,
) -> Manifest:
    """What lies beside it: the key file, if the book has one, and the note of what it holds."""
    keys = book.path.with_name(f"{book.path.name}.keys")
    keys_sha256 = ""
    if is_there(keys):
        copy = making.with_name(f"{making.name}.keys")
        os.close(new_file(copy, mode_beside(book.path)))
        shutil.copyfile(keys, copy)
        through_to_the_disk(copy)
        keys_sha256 = digest_of(copy)
    manifest = Manifest(
        made_at=at,
        made_by=by,
        reason=reason,
        program=_program(),
        shape=content.shape,
        tables=content.tables,
        rows=content.rows,
        content=content.digest,
        sha256=digest_of(making),
        size=making.stat().st_size,
        keys_sha256=keys_sha256,
        head=head,
    )
    note = making.with_name(f"{making.name}.json")
    with os.fdopen(new_file(note, mode_beside(book.path)), "w", encoding="utf-8") as file:
        file.write(written_manifest(manifest))
    through_to_the_disk(note)
    return manifest


def _program() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("handover")
    except PackageNotFoundError:
        return "?"


def _give_its_name(making: Path, target: Path) -> None:
    # The book itself comes last: a backup whose name is there has everything beside it.
    for ending in (*reversed(copies.BESIDE), ""):
        made = making.with_name(making.name + ending)
        if is_there(made):
            made.replace(target.with_name(target.name + ending))
    copies.sync_folder(target.parent)
