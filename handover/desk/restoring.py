"""Putting the book back from a backup: a coordinator does it, with the passphrase of that day."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from functools import partial
from pathlib import Path

from handover.desk import opening
from handover.desk.desk import Clock, Desk
from handover.house.backups import Told, untold
from handover.house.dataclass import dataclass, replace
from handover.house.refusals import (
    BookDamaged,
    BookFull,
    BookMissing,
    BookTooNew,
    BookTrouble,
    NotABook,
    NotLetIn,
    NotPossible,
    Stopped,
)
from handover.house.times import short_day
from handover.store import backups as kept
from handover.store import purging
from handover.store.engine import copies, restoring
from handover.store.engine.book import Book
from handover.store.engine.content import Content, content_of, is_sound, seen_at
from handover.store.engine.restoring import Incoming


@dataclass(frozen=True, slots=True)
class Restored:
    """The book is what the backup was."""

    path: Path
    made_at: datetime | None
    """When the backup was made (UTC); None if there was no note beside it."""
    kept: Path | None
    """Where the file before lies; None if there was none."""
    rows: int
    passed_over: tuple[Path, ...] = ()
    """Newer ones in that folder that are damaged."""


def chosen(backup: Path, book: Path) -> tuple[Path, ...]:
    """The files that may be meant: of a folder its backups of that book, the newest first.

    Raises:
        BookMissing: There is none in the folder.
    """
    if not backup.is_dir():
        return (backup,)
    found = copies.backups_in(backup, book) or _of_any_book(backup)
    if not found:
        raise BookMissing(f"There is no backup in {backup}.")
    newest = sorted(found, key=lambda one: (found[one], one.stat().st_mtime_ns), reverse=True)
    return tuple(newest)


def _of_any_book(folder: Path) -> dict[Path, datetime]:
    """Where the book is called otherwise here than where the backups were made."""
    names = {one.name.partition(".backup-")[0] for one in folder.iterdir()}
    found = [copies.backups_in(folder, folder / name) for name in sorted(names)]
    found = [one for one in found if one]
    if len(found) > 1:
        raise NotPossible(f"There are backups of several books in {folder}. Name the file itself.")
    return found[0] if found else {}


def restore(
    backup: Path,
    path: Path,
    name: str,
    passphrase: str,
    *,
    clock: Clock | None = None,
    with_removed: bool = False,
    told: Told = untold,
) -> Restored:
    """Put the book at `path` back from that backup; whatever lies there is kept beside it.

    Of a folder it is the newest that is sound: what damaged the book may have met a backup too.

    Raises:
        BookTrouble: The backup is missing, damaged, of a newer program or no backup at all, or
            others have the book open; the book is as it was.
        NotLetIn: Name and passphrase are not those of the backup.
        NotYours: It is nobody who was a coordinator then.
        NotPossible: Something was removed for good since, or the book is another house's.
    """
    book = path.resolve()
    files = chosen(backup, book)

    from_this = partial(_from_this, book, name, passphrase, clock, with_removed, told)
    try:
        with copies.alone_in(book.parent, wait=False) as alone:
            if not alone:
                raise NotPossible("A backup is being made just now. Try again in a minute.")
            return from_this(files[0]) if len(files) == 1 else _newest_sound(files, from_this)
    except FileNotFoundError:
        raise BookMissing(f"There is no folder {book.parent}. Make it first.") from None
    except OSError as error:
        why = (error.strerror or "no reason").lower()
        kind = BookFull if "space" in why else BookTrouble
        raise kind(f"The book cannot be put back: {why}. It is as it was.") from None


def _from_this(
    path: Path,
    name: str,
    passphrase: str,
    clock: Clock | None,
    with_removed: bool,
    told: Told,
    backup: Path,
) -> Restored:
    with restoring.taken_in(backup, path, told=told) as incoming:
        return _restore(incoming, path, name, passphrase, clock, with_removed, told)


def _newest_sound(files: tuple[Path, ...], from_this: Callable[[Path], Restored]) -> Restored:
    """The first of them that can be put back, and which were passed over."""
    for passed, file in enumerate(files):
        try:
            return replace(from_this(file), passed_over=files[:passed])
        except (BookDamaged, NotABook):
            # Both are said before anything was changed.
            continue
    raise BookDamaged(f"None of the backups in {files[0].parent} is sound. Nothing was changed.")


def _restore(
    incoming: Incoming,
    path: Path,
    name: str,
    passphrase: str,
    clock: Clock | None,
    with_removed: bool,
    told: Told,
) -> Restored:
    told("Opening it as a book", 60)
    desk = _opened(incoming, name, passphrase, clock)
    desk.as_coordinator("Putting the book back")
    lost = _look_at_the_book_there(desk, path, with_removed)
    made_at = incoming.manifest.made_at if incoming.manifest else None
    now = desk.now()
    with desk.book.writing():
        purging.settled_by(desk.book, incoming.manifest, at=now)
        kept.note_put_back(desk.book, by=desk.who.id, at=now, made_at=made_at, kept=path.name)
        kept.take_over(desk.book, lost)
    before = _into_one_file(desk.book)
    _journal_into(desk.book, path)
    told("Putting it in place", 80)
    old = restoring.put_in_place(incoming.path, path, at=now)
    try:
        told("Reading it once more", 90)
        with closing(desk.book.raw(path)) as again:
            same = content_of(again) == before
    except KeyboardInterrupt:
        raise Stopped(
            f"Stopped. The book is the backup now, but was not read once more: `handover verify` "
            f"does that. {f'The file before is kept: {old}.' if old else ''}".rstrip()
        ) from None
    if not same:
        raise BookTrouble(f"What was put back is not what was read. The file before is {old}.")
    return Restored(path, made_at, old, before.rows)


def _opened(incoming: Incoming, name: str, passphrase: str, clock: Clock | None) -> Desk:
    """Somebody sits down at the copy of the backup, with the passphrase of then."""
    try:
        desk = opening.open_with(incoming.path, name, passphrase, clock=clock)
        with closing(desk.book.raw()) as connection:
            sound = is_sound(connection)
    except NotLetIn:
        raise NotLetIn(
            "That name and passphrase do not go together in this backup. It is the passphrase of "
            "the day on which it was made."
        ) from None
    except BookTooNew:
        raise BookTooNew(
            "This backup was made by a newer handover. Update handover on this machine; nothing "
            "was changed."
        ) from None
    except NotABook:
        raise NotABook("This is no backup of a book of handover. Nothing was changed.") from None
    if not sound:
        raise BookDamaged("This backup is damaged. Nothing was changed; take another one.")
    return desk


def _look_at_the_book_there(
    desk: Desk, path: Path, with_removed: bool
) -> tuple[tuple[object, ...], ...]:
    """Backups the book there knows of and the backup does not.

    Raises:
        NotPossible: It is another house's, or something was removed for good since.
    """
    there, ours = seen_at(desk.book, path), seen_at(desk.book, desk.book.path)
    another = there is not None and ours is not None and there.founded != ours.founded
    if another or (path.exists() and restoring.of_another_book(desk.book.path, path)):
        raise NotPossible(f"The book at {path} is another house's. Name another place for this.")
    if there is None or ours is None:
        return ()  # It is gone, damaged or closed to us: that is why it is put back.
    since = there.removals - ours.removals
    if since and not with_removed:
        day = short_day(datetime.fromisoformat(max(at for at, _ in since)), desk.zone)
        raise NotPossible(
            f"On {day} something was removed for good, and in this backup it stands still. Take a "
            "newer one; or say --with-removed, and remove it again at once."
        )
    return tuple(one for one in there.listed if one not in ours.listed)


def _journal_into(book: Book, path: Path) -> None:
    """What a terminal that was killed left in the journal of the book there goes into its file.

    So there is no moment at which that file lies without it. A book that does not open is left.
    """
    if path.exists():
        with suppress(book.driver.module.Error), closing(book.raw(path, mode="rw")) as there:
            there.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _into_one_file(book: Book) -> Content:
    """No journal lies beside it any more; what stands in it comes back."""
    with closing(book.raw(mode="rw")) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        return content_of(connection)
