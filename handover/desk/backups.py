"""Backups: at every handover and by hand, each proved before it counts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.house.backups import Backup, BackupReason, Told, to_keep, untold
from handover.house.backups import BackupTrouble as Trouble
from handover.house.dataclass import dataclass
from handover.house.refusals import BookFull, BookTrouble, NotPossible, Refusal
from handover.house.times import clock, short_day
from handover.store import backups as kept
from handover.store import handovers
from handover.store.engine import backups as engine
from handover.store.engine import copies
from handover.store.engine.backups import Made

OTHERS_MAKE_ONE_S = 60.0
"""How long somebody waits while another terminal makes a backup."""
SOON = timedelta(hours=1)
"""So long after a handover its backup may take."""


@dataclass(frozen=True, slots=True)
class BackupLine:
    """One backup that lies where the program put it."""

    file: Path
    made_at: datetime
    """UTC."""
    words: str
    """When it was made and why."""
    here: bool
    """The file can be seen from here; otherwise it is on a stick, say."""


@dataclass(frozen=True, slots=True)
class BackupsPage:
    """What there is, and whether the last one worked."""

    folder: Path
    """Where they are put unless somebody says otherwise."""
    lines: tuple[BackupLine, ...]
    """The newest first."""
    last: Backup | None
    """The newest that was proved."""
    compared: str
    """What the last one was compared with."""
    trouble: str
    """Why the last one did not work; empty if it did."""
    put_back: str
    """When the book was last put back from a backup; empty if it never was."""


def back_up(desk: Desk, folder: Path | None = None, told: Told = untold) -> BackupLine:
    """Make a backup now, in the folder of backups or in another one, and prove it.

    Raises:
        NotYours: I am not a coordinator.
        NotPossible: The folder is not there or cannot be written, or others are at it.
        BookTrouble: The book cannot be read, or the backup was not the same.
    """
    desk.as_coordinator("Making a backup by hand")
    made = _made(desk, BackupReason.ASKED, folder, told)
    return _line(desk, made.path, made.manifest.made_at, made.manifest.reason)


def after_handover(desk: Desk, told: Told = untold) -> None:
    """The house was handed over: make a backup. If that fails the board says so until one works.

    Raises:
        Refusal: It could not be made; the sentence says why.
    """
    _made(desk, BackupReason.HANDOVER, None, told)


def _made(desk: Desk, reason: BackupReason, folder: Path | None, told: Told) -> Made:
    try:
        return _make(desk, reason, folder, told)
    except Refusal as refusal:
        # If that cannot be written either, whoever made it is told at once.
        with suppress(BookTrouble), desk.book.writing():
            kept.note_trouble(desk.book, str(refusal), at=desk.now())
        raise


def _make(desk: Desk, reason: BackupReason, folder: Path | None, told: Told) -> Made:
    book = desk.book
    where = copies.default_folder(book.path) if folder is None else folder.resolve()
    try:
        if folder is None:
            engine.make_folder(book.path, where)
        parent = book.path.resolve().parent
        with copies.alone_in(parent, wait=True, patience_s=OTHERS_MAKE_ONE_S) as alone:
            if not alone:
                raise NotPossible(
                    "Another terminal has been making a backup for a minute. Try again later."
                )
            now = desk.now()
            made = engine.make_backup(book, where, at=now, by=desk.who.id, reason=reason, told=told)
            with book.writing():
                kept.note_backup(book, made, at=now)
            _thin_out(desk, where)
            return made
    except OSError as error:
        raise _cannot(where, error) from None
    except BookFull:
        raise _no_room(where) from None


def _cannot(folder: Path, error: OSError) -> Refusal:
    why = (error.strerror or "no reason").lower()
    if "no space" in why or "file too large" in why or "quota" in why:
        return _no_room(folder)
    return NotPossible(
        f"No backup can be made in {folder}: {why}. The older ones are as they were."
    )


def _no_room(folder: Path) -> BookFull:
    return BookFull(
        f"There is no room for a backup in {folder}. Make room; nothing was left half made, and "
        "the older ones are as they were."
    )


def _thin_out(desk: Desk, folder: Path) -> None:
    """The newest stay, and the last one of every week for two months; the others go."""
    listed = {Path(one.file): one for one in kept.there(desk.book)}
    if folder == copies.default_folder(desk.book.path):
        found = copies.backups_in(folder, desk.book.path)
    else:
        # In a folder of somebody's choice another house may have one of the same name.
        found = {file: one.at for file, one in listed.items() if file.parent == folder}
    stay = to_keep(found.items())
    left = copies.all_gone(file for file in found if file not in stay)
    gone = [
        one.id
        for file, one in listed.items()
        if file in found and file not in stay and file not in left
    ]
    if gone:
        with desk.book.writing():
            kept.gone(desk.book, gone, at=desk.now())


def backups(desk: Desk) -> BackupsPage:
    """What there is."""
    with desk.book.reading():
        last, trouble = kept.last_good(desk.book), kept.trouble(desk.book)
        back = kept.last_put_back(desk.book)
        return BackupsPage(
            copies.default_folder(desk.book.path),
            tuple(_lines(desk)),
            last,
            _compared(desk, last),
            _trouble(desk, trouble) if trouble else "",
            f"The book was put back from a backup {_when(desk, back)}." if back else "",
        )


def _lines(desk: Desk) -> Iterator[BackupLine]:
    """Those in the folder, listed or not, and those the book knows of elsewhere."""
    folder = copies.default_folder(desk.book.path)
    found = copies.backups_in(folder, desk.book.path)
    listed = {_now_at(Path(one.file), folder): one for one in kept.there(desk.book)}
    for file in {**found, **listed}:
        one = listed.get(file)
        if one is None:
            yield _line(desk, file, found[file], None)
        elif file in found or file.parent != folder:
            yield _line(desk, file, one.at, one.reason)


def _now_at(file: Path, folder: Path) -> Path:
    """Where a backup lies that was put in its usual folder: a book may have been moved since."""
    usual = f"{file.name.partition('.backup-')[0]}.backups"
    return folder / file.name if file.parent.name == usual else file


def _line(desk: Desk, file: Path, at: datetime, reason: BackupReason | None) -> BackupLine:
    why = f", {reason.words}" if reason else ""
    return BackupLine(file, at, f"{_when(desk, at)}{why}", file.exists())


def _when(desk: Desk, at: datetime) -> str:
    return f"{short_day(at, desk.zone)} {clock(at, desk.zone)}"


def _compared(desk: Desk, last: Backup | None) -> str:
    if last is None:
        return ""
    return (
        f"The last good one, of {_when(desk, last.at)}, was opened again and compared with the "
        f"book: all {last.rows} rows were the same, those of the chain and of the index too."
    )


def _trouble(desk: Desk, trouble: Trouble) -> str:
    return f"{_when(desk, trouble.at)}: {trouble.why}"


def in_the_house(desk: Desk) -> Iterator[Lead]:
    """The way to them, and when the last one was."""
    last = kept.last_good(desk.book)
    yield Lead(f"Backups: {f'the last one {_when(desk, last.at)}' if last else 'none yet'}", _KEY)


def on_the_board(desk: Desk) -> Iterator[Lead]:
    """Only if one did not work, or none was made where there should be one."""
    trouble = kept.trouble(desk.book)
    if trouble is not None:
        yield Lead(f"The backup did not work ({_when(desk, trouble.at)}). Enter says why", _KEY)
    elif since := _missing_since(desk):
        yield Lead(f"There is no backup of what was written since {_when(desk, since)}", _KEY)


def _missing_since(desk: Desk) -> datetime | None:
    """Since when there should have been one and is none; None if all is well."""
    last, given = kept.last_good(desk.book), handovers.last_given(desk.book)
    if last is None or given is None or given.given_at is None:
        return None
    return last.at if last.at < given.given_at < desk.now() - SOON else None


_KEY = "backups:"
