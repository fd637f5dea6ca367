"""Backups in the book: the list of them, when one could not be made, and what was put back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from handover.house.backups import Backup, BackupReason, BackupTrouble
from handover.store.engine import copies
from handover.store.engine.backups import Made
from handover.store.engine.book import Book
from handover.store.roles import only_a_coordinator
from handover.store.rows.backups import BackupRow, BackupTroubleRow, PutBackRow
from handover.store.values import value_of


def note_backup(book: Book, made: Made, *, at: datetime) -> int:
    """A backup was made and proved; what stood in the way of one before is over."""
    open_ones = BackupTroubleRow.over_at.is_null()
    book.run(BackupTroubleRow.update(over_at=at).where(open_ones))
    said = made.manifest
    return book.add(
        BackupRow, file=str(made.path), rows=said.rows, reason=said.reason, by=said.made_by, at=at
    )


def there(book: Book) -> tuple[Backup, ...]:
    """Backups that have not been removed again, as far as the book knows; the newest first."""
    query = BackupRow.select().where(BackupRow.gone_at.is_null()).order_by(BackupRow.id.desc())
    return tuple(value_of(row, Backup) for row in book.rows(query))


def last_good(book: Book) -> Backup | None:
    """The newest that was proved, wherever it is now."""
    row = book.row(BackupRow.select().order_by(BackupRow.id.desc()))
    return value_of(row, Backup) if row else None


def gone(book: Book, ids: Iterable[int], *, at: datetime) -> None:
    """These were removed."""
    book.run(BackupRow.update(gone_at=at).where(BackupRow.id.in_(list(ids))))


def only_this_stays(book: Book, made: Made, *, at: datetime) -> None:
    """After a removal: every older one goes, wherever it was put, as far as it can be reached.

    Those of the book that this one was copied from are left to that book.
    """
    ours = [one for one in there(book) if not copies.is_of_another_book(Path(one.file), book.path)]
    found = [one for one in ours if _removed(Path(one.file))]
    gone(book, [one.id for one in found], at=at)
    note_backup(book, made, at=at)


def out_of_reach(book: Book) -> tuple[Backup, ...]:
    """Those from before the last removal that could not be removed: on a stick, say."""
    removal = BackupRow.reason == BackupReason.REMOVAL
    last = book.value(BackupRow.select(BackupRow.id).where(removal).order_by(BackupRow.id.desc()))
    return tuple(one for one in there(book) if one.id < (last or 0))


def _removed(backup: Path) -> bool:
    """It is not there any more; a folder that is not there may be on a stick in somebody's bag."""
    return backup.parent.is_dir() and not copies.all_gone([backup])


def note_trouble(book: Book, why: str, *, at: datetime) -> None:
    """One could not be made."""
    book.add(BackupTroubleRow, why=why, at=at)


def trouble(book: Book) -> BackupTrouble | None:
    """Why the last one could not be made; None if one has worked since."""
    query = BackupTroubleRow.select().where(BackupTroubleRow.over_at.is_null())
    row = book.row(query.order_by(BackupTroubleRow.id.desc()))
    return value_of(row, BackupTrouble) if row else None


def take_over(book: Book, listed: Iterable[tuple[object, ...]]) -> None:
    """Backups another book of this house knows of: `seen_at` read them there."""
    for file, by, at, reason, rows in listed:
        moment = datetime.fromisoformat(str(at))
        book.add(BackupRow, file=file, by=by, at=moment, reason=reason, rows=rows)


def note_put_back(
    book: Book, *, by: int, at: datetime, made_at: datetime | None, kept: str
) -> None:
    """The book was put back from a backup.

    Raises:
        NotYours: Whoever writes is not a coordinator.
    """
    only_a_coordinator(book, "put a backup back")
    book.add(PutBackRow, by=by, at=at, made_at=made_at, kept=kept)


def last_put_back(book: Book) -> datetime | None:
    """When the book was last put back from a backup (UTC); None if it never was."""
    row = book.row(PutBackRow.select().order_by(PutBackRow.id.desc()))
    return row.at if row else None
