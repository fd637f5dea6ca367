"""Is all in order that keeps the book safe? Each as one yes or no, with what to do about a no.

What the file system and the key file tell is known without anybody's passphrase; what stands in an
encrypted book is looked at only by somebody who has opened it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from handover.desk.desk import clock_of
from handover.house.dataclass import dataclass
from handover.house.refusals import BookTrouble, NotLetIn
from handover.house.times import clock, short_day
from handover.store import keys
from handover.store.engine import health, looking, places
from handover.store.engine.driver import best_driver
from handover.store.engine.key_file import keys_of, read_key_file

OLDEST_BACKUP = timedelta(hours=36)
"""A house is handed over several times a day, and each time a backup is made."""
SLACK = timedelta(minutes=2)
"""So far a clock may be behind what was written: machines that share a disk differ by a little."""


class Answer(StrEnum):
    """What was found."""

    YES = "yes"
    NO = "no"
    NOT_LOOKED_AT = "not looked at"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that keeps the book safe."""

    item: str
    """Its name for programs: `encrypted`, `room`. It stays what it is."""
    what: str
    """What should be so, as a sentence without its full stop."""
    answer: Answer
    found: str
    """What was found, in a few words; empty if there is nothing to add."""
    do: str
    """What to do about it; empty after a yes."""


@dataclass(frozen=True, slots=True)
class DoctorPage:
    """All of it."""

    usable: bool
    """Can the book be used at all?"""
    lines: tuple[Line, ...]

    @property
    def all_well(self) -> bool:
        """Is nothing to be done? What was not looked at does not count."""
        return all(one.answer is not Answer.NO for one in self.lines)


def told(item: str, what: str, well: bool, *, found: str = "", do: str = "") -> Line:
    """A line that is yes or no; what to do is left out after a yes."""
    return Line(item, what, Answer.YES if well else Answer.NO, found, "" if well else do)


def not_looked_at(item: str, what: str, do: str) -> Line:
    """A line nobody could answer now; `do` says how it can be."""
    return Line(item, what, Answer.NOT_LOOKED_AT, "", do)


def before_signing_in(path: Path) -> tuple[Line, ...]:
    """What the machine, the file system and the key file tell. Nothing is changed or made."""
    lines = [_driver(), _wal_reset()]
    for look in (_local, _closed_files, _closed_folders, _backups_folder, _encrypted, _key_file,
                 _clock, _room, _backup, _backup_age):  # fmt: skip
        try:
            lines.append(look(path))
        except (BookTrouble, OSError) as trouble:
            lines.append(_cannot(look, trouble))
    return tuple(lines)


def usable(path: Path) -> Line:
    """Can the book be used, as far as can be seen before it is opened?"""
    try:
        looking.is_encrypted(path)
        read_key_file(path)
    except BookTrouble as trouble:
        return cannot_be_used(trouble)
    return told("usable", "The book is there and can be used", True, found=str(path))


def cannot_be_used(trouble: BookTrouble) -> Line:
    """It cannot: the sentence of the trouble says why and what to do."""
    return told("usable", "The book is there and can be used", False, do=str(trouble))


def recovery_code(path: Path, code: str) -> Line:
    """Does the code on paper open this book? Nothing is changed."""
    what = "The recovery code on paper opens the book"
    try:
        keys.opened_by_code(path, code)
    except NotLetIn as wrong:
        return told("recovery code", what, False, do=f"{wrong} A coordinator can print another.")
    except BookTrouble as trouble:
        return told("recovery code", what, False, do=str(trouble))
    return told("recovery code", what, True, found="tried just now")


def of_this_process(encoding: str) -> Iterator[Line]:
    """What a crash would leave behind, and whether the terminal can show what people write."""
    yield told(
        "core dumps",
        "A crash leaves no copy of the memory on the disk",
        _no_core(),
        do="Start the program as `handover`: it sees to that itself.",
    )
    yield told(
        "terminal",
        "The terminal shows every sign people write",
        encoding.lower().replace("-", "") == "utf8",
        found=encoding,
        do="Set LANG to one that ends in UTF-8, such as C.UTF-8, where you log in.",
    )


def _no_core() -> bool:
    try:
        import resource
    except ImportError:
        return True
    return resource.getrlimit(resource.RLIMIT_CORE)[0] == 0


def _cannot(look: Callable[[Path], Line], trouble: Exception) -> Line:
    why = trouble.strerror if isinstance(trouble, OSError) else str(trouble)
    item = look.__name__.strip("_").replace("_", " ")
    return not_looked_at(item, f"This cannot be looked at ({item})", why or "no reason is given")


def _driver() -> Line:
    driver = best_driver()
    return told(
        "driver",
        "This machine's SQLite can encrypt",
        driver.encrypts,
        found=f"{driver.name}, SQLite {'.'.join(map(str, driver.version))}",
        do="Install the package sqlcipher3 beside handover.",
    )


def _wal_reset() -> Line:
    driver = best_driver()
    return told(
        "wal reset",
        "Its SQLite has the mend for books that several people write",
        driver.wal_is_safe,
        found=f"journal {driver.journal_mode}",
        do="Nothing is lost as it is: a slower journal is used. Install the package sqlcipher3.",
    )


def _local(path: Path) -> Line:
    kind = places.file_system_of(path.resolve().parent)
    network = kind.removeprefix("fuse.") in places.OVER_A_NETWORK
    return told(
        "own disk",
        "The book lies on a disk of this machine",
        not network,
        found=kind,
        do="Move the book and its key file to a disk of this machine, and come in over SSH.",
    )


def _closed_files(path: Path) -> Line:
    files = health.files_of(path)
    found = tuple(health.open_to_everybody(files))
    return told(
        "closed files",
        "Nobody else on this machine may read the book, its key file or a backup",
        not found,
        found=f"{len(files)} files" if not found else ", ".join(one.name for one in found),
        do=" ".join(("chmod o-rwx", *(f"'{one}'" for one in found))),
    )


def _closed_folders(path: Path) -> Line:
    found = tuple(health.folders_for_everybody(path))
    return told(
        "closed folders",
        "Nobody else may put another file in their place",
        not found,
        found=str(path.resolve().parent),
        do=" ".join(("chmod o-w", *(f"'{one}'" for one in found))),
    )


def _backups_folder(path: Path) -> Line:
    what = "Only this account, or the book's own group, may open the folder of backups"
    found = health.backups_folder(path)
    if found is None:
        return not_looked_at("backups folder", what, "it is made with the first backup.")
    folder, mode = found
    return told(
        "backups folder",
        what,
        not mode & 0o007,
        found=f"{folder}, {mode:o}",
        do=f"chmod o-rwx '{folder}'",
    )


def _encrypted(path: Path) -> Line:
    return told(
        "encrypted",
        "The book is encrypted: a stolen disk tells nothing",
        looking.is_encrypted(path),
        do="`handover encrypt --as COORDINATOR` encrypts it; or see that the whole disk is.",
    )


def _key_file(path: Path) -> Line:
    found = read_key_file(path)
    return told(
        "key file",
        "The key file is whole, and has a slot for the recovery code",
        found.recovery is not None,
        found=keys_of(path).name,
        do="A coordinator signs in and prints a recovery code.",
    )


def _clock(path: Path) -> Line:
    now, last = datetime.now(UTC), health.last_touched(path)
    return told(
        "clock",
        "The clock is not behind what was written",
        last is None or now >= last - SLACK,
        found=f"{now:%Y-%m-%dT%H:%M:%SZ}",
        do="Set the clock of this machine; times of notes come from it.",
    )


def _room(path: Path) -> Line:
    free, wanted = health.room(path)
    return told(
        "room",
        "There is room on the disk",
        free >= wanted,
        found=f"{free // 1024 // 1024} MiB free",
        do=f"Make room: at least {-(-wanted // 1024 // 1024)} MiB, for backups as well.",
    )


def _backup(path: Path) -> Line:
    newest = health.newest_backup(path)
    return told(
        "backup",
        "The newest backup in its folder is as it was made",
        newest is not None and health.as_it_was_made(newest[0]) is not None,
        found=newest[0].name if newest else "none yet",
        do="`handover backup --as COORDINATOR` makes one.",
    )


def _backup_age(path: Path) -> Line:
    house = read_key_file(path).house
    newest, now = health.newest_backup(path), clock_of(house)()
    return told(
        "backup age",
        "The newest backup is no older than a day and a half",
        newest is not None and now - newest[1] <= OLDEST_BACKUP,
        found=_when(newest[1], house.timezone) if newest else "none yet",
        do="`handover backup --as COORDINATOR` makes one; one is made at every handover as well.",
    )


def _when(at: datetime, timezone: str) -> str:
    from zoneinfo import ZoneInfo

    zone = ZoneInfo(timezone)
    return f"{short_day(at, zone)} {clock(at, zone)}"
