"""What of a book's health is seen only by somebody who has opened it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from handover.desk import doctor
from handover.desk.desk import Desk
from handover.desk.doctor import DoctorPage, Line, not_looked_at, told
from handover.desk.keys import who_needs_a_passphrase
from handover.desk.verifying import GO_ON, Told, verify
from handover.house.refusals import BookTrouble
from handover.house.times import clock, short_day
from handover.store import backups as kept
from handover.store import code_tried
from handover.store.engine import proof
from handover.store.engine.proving import silent

SETTINGS = {
    "journal_mode": "The journal is the one that loses nothing",
    "synchronous": "What is kept is on the disk before it is said to be kept",
    "secure_delete": "What is removed is written over",
    "foreign_keys": "Nothing can belong to something that is not there",
    "trusted_schema": "What stands in the file cannot act",
    "cell_size_check": "Damaged pages are noticed as they are read",
    "busy_timeout": "A terminal waits for the others",
    "temp_store": "What is sorted is never written to the disk",
}
"""What each setting of SQLite's is for."""


def examined(
    path: Path,
    desk: Desk | None,
    *,
    encoding: str = "utf-8",
    code: str | None = None,
    tell: Told = silent,
) -> DoctorPage:
    """Look at all of it; without a desk at what can be seen before anybody has signed in.

    `encoding` is the terminal's; `code` the one on paper, if it is to be tried.
    """
    usable = doctor.usable(path)
    can = usable.answer is doctor.Answer.YES
    lines = [usable, *doctor.before_signing_in(path), *doctor.of_this_process(encoding)]
    lines.append(_recovery_code(path, desk, code))
    if desk is None:
        lines += _without_anybody()
        return DoctorPage(can, tuple(lines))
    whole = _as_written(desk, tell)
    lines += [*_settings(desk), *_team(desk), *_times(desk), *_backups(desk), whole]
    return DoctorPage(can and whole.answer is doctor.Answer.YES, tuple(lines))


def _recovery_code(path: Path, desk: Desk | None, code: str | None) -> Line:
    """Tried now, or when it was tried last; that it opened the book is noted down."""
    if code is None:
        last = code_tried.last_tried(desk.book) if desk else None
        since = f"last tried {_when(desk, last)}; " if desk and last else ""
        never = "never tried yet; " if desk and not last else ""
        what = "The recovery code on paper opens the book"
        return not_looked_at("recovery code", what, f"{since or never}--recovery tries it.")
    line = doctor.recovery_code(path, code)
    if desk is not None and line.answer is doctor.Answer.YES:
        with desk.book.writing("the code on paper was tried"):
            code_tried.note_tried(desk.book, by=desk.who.id, at=desk.now())
    return line


def not_opened(page: DoctorPage, trouble: BookTrouble) -> DoctorPage:
    """The same, once it was seen that the book does not open."""
    lines = tuple(
        doctor.cannot_be_used(trouble) if one.item == "usable" else one for one in page.lines
    )
    return replace(page, usable=False, lines=lines)


def _without_anybody() -> Iterator[Line]:
    do = "--as NAME opens the book and looks."
    for name, what in SETTINGS.items():
        yield not_looked_at(name, what, do)
    for item, what in (
        ("slots", "Everybody on the team can open the book"),
        ("written before now", "Nothing in the book was written later than now"),
        ("last backup", "The last backup worked"),
        ("as written", "Every row is as it was written"),
    ):
        yield not_looked_at(item, what, do)


def _settings(desk: Desk) -> Iterator[Line]:
    for name, found, wanted in desk.book.settings():
        yield told(
            name,
            SETTINGS.get(name, name),
            found == wanted,
            found=f"{name} {found}",
            do="Install the package sqlcipher3 beside handover, then open the book again.",
        )


def _team(desk: Desk) -> Iterator[Line]:
    without = who_needs_a_passphrase(desk)
    yield told(
        "slots",
        "Everybody on the team can open the book",
        not without,
        found=", ".join(without),
        do="A coordinator gives them a new first passphrase.",
    )


def _times(desk: Desk) -> Iterator[Line]:
    last, now = proof.last_written(desk.book), desk.now()
    yield told(
        "written before now",
        "Nothing in the book was written later than now",
        last is None or last <= now + doctor.SLACK,
        found=_when(desk, last) if last else "",
        do="Set the clock of this machine; times of notes come from it.",
    )


def _backups(desk: Desk) -> Iterator[Line]:
    last, trouble = kept.last_good(desk.book), kept.trouble(desk.book)
    yield told(
        "last backup",
        "The last backup worked",
        last is not None and trouble is None,
        found=_when(desk, last.at) if last else "none yet",
        do=trouble.why if trouble else "`handover backup --as COORDINATOR` makes one.",
    )


def _as_written(desk: Desk, tell: Told) -> Line:
    page = verify(desk, tell=tell)
    return told(
        "as written",
        "Every row is as it was written",
        page.whole,
        found=f"{page.rows} rows, head {page.head}" if page.whole else page.flaws[0].sentence,
        do=f"`handover verify` says more. {GO_ON}",
    )


def _when(desk: Desk, at: datetime) -> str:
    return f"{short_day(at, desk.zone)} {clock(at.astimezone(UTC), desk.zone)}"
