"""A plain book becomes an encrypted one, or the other way round.

The same book is written to another file, both are compared, and the new one takes the old one's
name: whenever it is cut off, there is the old book or the new one, whole. The key was in the slots
of the key file before and is so afterwards, so everybody's passphrase stays what it was.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from handover.house.backups import Told, untold
from handover.house.refusals import BookBusy, BookDamaged
from handover.store.engine.book import Book
from handover.store.engine.content import content_of
from handover.store.engine.copies import copies_of
from handover.store.engine.driver import raw_connection
from handover.store.engine.key import Key
from handover.store.engine.key_file import sync_folder
from handover.store.engine.looking import SQLITE_HEADER
from handover.store.engine.places import make_file
from handover.store.engine.troubles import told
from handover.store.engine.unbroken import unbroken

OTHERS_ARE_IN_IT = (
    "Others have the book open. Close handover on every other terminal, then try again. "
    "Nothing was changed."
)


def change_key(
    book: Book, key: Key | None, told_how_far: Told = untold, then: Callable[[], None] | None = None
) -> None:
    """Write the book anew with that key, or with none, and put it in the old one's place.

    `then` is done as soon as it is there; Ctrl+C does not come between the two.

    Raises:
        BookBusy: Others have it open; nothing was changed.
        BookDamaged: The new one is not the same; the old one is as it was.
        BookTrouble: There is no room, or it may not be written; the old one is as it was.
    """
    path = book.path.resolve()
    making = path.with_name(f".{path.name}.copying-{os.getpid()}-{os.urandom(4).hex()}")
    try:
        with closing(book.raw(mode="rw")) as held:
            _alone(held)
            make_file(making, path.stat().st_mode & 0o777)
            with suppress(PermissionError):
                os.chown(making, -1, path.stat().st_gid)
            told_how_far("Writing it anew and comparing it", 10)
            _write_anew(book, making, key)
            told_how_far("Putting it in place", 90)
            with unbroken():
                _take_the_place(making, path)
                if then is not None:
                    then()
            held.execute("ROLLBACK")
    except book.driver.module.Error as error:
        raise told(error) or error from error
    finally:
        for left in path.parent.glob(f"{making.name}*"):
            left.unlink(missing_ok=True)


def _alone(held: Any) -> None:
    """Nobody else has the book open, and until we let go nobody writes in it."""
    try:
        [[mode]] = held.execute("PRAGMA journal_mode = DELETE").fetchall()
        alone = mode == "delete"
        if alone:
            held.execute("BEGIN IMMEDIATE")
    except Exception as error:
        if not isinstance(told(error), BookBusy):
            raise
        alone = False
    if not alone:
        raise BookBusy(OTHERS_ARE_IN_IT)


def _write_anew(book: Book, making: Path, key: Key | None) -> None:
    with closing(book.raw(mode="rw")) as source:
        source.execute(
            "ATTACH DATABASE ? AS made KEY " + (f'"{key.for_sqlcipher}"' if key else "''"),
            (f"{making}",),
        )
        source.execute("SELECT sqlcipher_export('made')").fetchall()
        for name in ("application_id", "user_version"):
            [[number]] = source.execute(f"PRAGMA {name}").fetchall()
            source.execute(f"PRAGMA made.{name} = {number}")
        source.execute("DETACH DATABASE made")
        with closing(raw_connection(book.driver, making, key=key)) as made:
            whole = [tuple(row) for row in made.execute("PRAGMA integrity_check")] == [("ok",)]
            if not whole or _all_of(made) != _all_of(source):
                raise BookDamaged(
                    "The new book is not the same as the old one, so the old one was left as it "
                    "is. Keep it, and ask whoever looks after the machine."
                )


def _all_of(connection: Any) -> Any:
    """What the tables hold, and how the book is made."""
    made = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name"
    ).fetchall()
    return content_of(connection), [tuple(row) for row in made]


def _take_the_place(making: Path, path: Path) -> None:
    old = os.open(path, os.O_RDWR)
    try:
        with making.open("rb") as file:
            os.fsync(file.fileno())
        making.replace(path)
        sync_folder(path.parent)
        # The old one has no name any more. Emptied, it takes no words from whoever waited for it
        # at another terminal: they are told instead, and keep theirs.
        os.ftruncate(old, 0)
        os.fsync(old)
    finally:
        os.close(old)


def plain_copies(path: Path) -> tuple[Path, ...]:
    """Copies beside the book that anybody could read who had the disk."""
    return tuple(one for one in copies_of(path) if _is_plain(one))


def _is_plain(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(SQLITE_HEADER)) == SQLITE_HEADER
