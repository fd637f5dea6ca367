"""Putting the book back: nothing is thrown away, and only what was proved is put in place."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from handover.desk import backups, notes, opening, purging, residents, restoring
from handover.desk.restoring import Restored, restore
from handover.house.priorities import HowWeKnow, TheirDecision
from handover.house.refusals import (
    BookBusy,
    BookDamaged,
    BookMissing,
    BookTooNew,
    NotABook,
    NotLetIn,
    NotPossible,
    NotYours,
    Refusal,
)
from handover.store.engine import proof
from handover.store.engine.chain import OWN_TABLES
from handover.store.engine.manifests import note_beside
from tests.cli.conftest import snapshot
from tests.house_of_tests import BEE, LARKSPUR, PASSPHRASE, HouseOfTests, write


def put_back(
    house: HouseOfTests, backup: Path, name: str = "Ines", *, with_removed: bool = False
) -> Restored:
    clock = house.clock
    return restore(backup, house.path, name, PASSPHRASE, clock=clock, with_removed=with_removed)


def texts(house: HouseOfTests) -> list[str]:
    house.look_again(opening.open_book(house.path))
    return [note.text for note in notes.notes(house.theo)]


def test_the_book_is_what_it_was_and_the_file_before_is_kept(monday: HouseOfTests) -> None:
    made = backups.back_up(monday.ines)
    before = texts(monday)
    write(monday.theo, "Written after the backup.", None)
    monday.clock.on(minutes=5)
    done = put_back(monday, made.file)
    assert texts(monday) == before
    assert done.made_at == made.made_at
    assert done.kept is not None
    assert done.kept.name == "house.book.before-put-back-20260309-193500"
    kept = monday.book.raw(done.kept, mode="rw")
    with closing(kept):
        assert kept.execute("SELECT count(*) FROM note").fetchone() == (len(before) + 1,)
    assert made.file.exists()
    page = backups.backups(monday.theo)
    assert page.put_back == "The book was put back from a backup Mon 9 Mar 15:35."
    assert [line.file for line in page.lines] == [made.file]


def test_it_is_put_back_where_no_book_is_any_more_or_a_broken_one(monday: HouseOfTests) -> None:
    made = backups.back_up(monday.ines)
    before = texts(monday)
    monday.path.unlink()
    assert put_back(monday, made.file).kept is None
    assert texts(monday) == before
    monday.path.write_bytes(b"SQLite format 3\x00" + b"nonsense" * 100)
    done = put_back(monday, made.file.parent)
    assert texts(monday) == before
    assert done.kept is not None
    assert b"nonsense" in done.kept.read_bytes()


def test_of_a_folder_the_newest_that_is_sound_is_put_back(monday: HouseOfTests) -> None:
    older = backups.back_up(monday.ines)
    before = texts(monday)
    write(monday.theo, "Written after the older one.", None)
    monday.clock.on(minutes=5)
    newer = backups.back_up(monday.ines)
    newer.file.write_bytes(newer.file.read_bytes()[:-4096] + b"\xff" * 4096)
    done = put_back(monday, newer.file.parent)
    assert done.passed_over == (newer.file,)
    assert done.made_at == older.made_at
    assert texts(monday) == before
    older.file.write_bytes(b"")
    there = monday.path.read_bytes()
    with pytest.raises(BookDamaged, match="None of the backups in"):
        put_back(monday, newer.file.parent)
    assert monday.path.read_bytes() == there


@pytest.mark.parametrize("damaged", [False, True])
def test_a_journal_that_lies_about_is_not_taken_for_the_new_files_own(
    damaged: bool, monday: HouseOfTests
) -> None:
    made = backups.back_up(monday.ines)
    before = texts(monday)
    with closing(monday.book.raw(mode="rw")) as other:
        other.execute("UPDATE house SET name = name")
        copies = {end: monday.path.with_name(f"house.book{end}").read_bytes() for end in ("-wal",)}
    for end, there in copies.items():
        monday.path.with_name(f"house.book{end}").write_bytes(there)
    if damaged:
        monday.path.write_bytes(b"nonsense" * 100)
    done = put_back(monday, made.file)
    assert done.kept is not None
    # What can still be opened has its journal in itself; else the two are kept together.
    assert done.kept.with_name(f"{done.kept.name}-wal").exists() is damaged
    assert texts(monday) == before


def test_while_others_have_it_open_nothing_is_put_back(monday: HouseOfTests) -> None:
    made = backups.back_up(monday.ines)
    watching = subprocess.Popen(
        [sys.executable, "-c", OPEN, str(monday.path)],
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
    )
    assert watching.stdout is not None
    try:
        assert watching.stdout.readline() == b"open\n"
        there = monday.path.read_bytes()
        with pytest.raises(BookBusy, match="Others have the book open"):
            put_back(monday, made.file)
        assert monday.path.read_bytes() == there
    finally:
        watching.communicate(b"\n")
    put_back(monday, made.file)


OPEN = """
import sys
from pathlib import Path
from handover.desk import opening
watch = opening.watch(opening.open_book(Path(sys.argv[1])))
print("open", flush=True)
sys.stdin.readline()
"""


def flip(file: Path, at: int) -> None:
    there = bytearray(file.read_bytes())
    there[at % len(there)] ^= 1 << (at % 8)
    file.write_bytes(there)


@pytest.mark.parametrize("at", [7, 100, 5_000, 40_001, 77_777, 123_456, 200_003])
def test_one_bit_that_is_not_as_it_was_is_seen(at: int, monday: HouseOfTests) -> None:
    backup = backups.back_up(monday.ines).file
    flip(backup, at)
    before = snapshot(monday.path.parent)
    with pytest.raises(BookDamaged, match="not what the note beside it says"):
        put_back(monday, backup)
    assert snapshot(monday.path.parent) == before


def shorter(backup: Path) -> None:
    os.truncate(backup, backup.stat().st_size // 2)


def empty(backup: Path) -> None:
    os.truncate(backup, 0)


def of_another_program(backup: Path) -> None:
    backup.write_bytes(b"A letter to the house.")
    note_beside(backup).unlink()


def newer(backup: Path) -> None:
    from handover.store.engine.driver import best_driver, raw_connection

    with closing(raw_connection(best_driver(), backup, mode="rw")) as book:
        book.execute("PRAGMA user_version = 9999")
    note_beside(backup).unlink()


def half_a_note(backup: Path) -> None:
    note = note_beside(backup)
    note.write_text(note.read_text(encoding="utf-8")[:80], encoding="utf-8")


def a_deep_note(backup: Path) -> None:
    note_beside(backup).write_text("[" * 16_000, encoding="utf-8")


def a_note_of_another_kind(backup: Path) -> None:
    note_beside(backup).write_text('{"format": "handover backup 1", "rows": "x"}', encoding="utf-8")


def gone(backup: Path) -> None:
    backup.unlink()


@pytest.mark.parametrize(
    ("harm", "refusal"),
    [
        (shorter, BookDamaged),
        (empty, NotABook),
        (of_another_program, NotABook),
        (newer, BookTooNew),
        (half_a_note, BookDamaged),
        (a_deep_note, BookDamaged),
        (a_note_of_another_kind, BookDamaged),
        (gone, BookMissing),
    ],
)
def test_what_is_no_sound_backup_changes_nothing(
    harm: Callable[[Path], None], refusal: type[Refusal], monday: HouseOfTests
) -> None:
    backup = backups.back_up(monday.ines).file
    harm(backup)
    before = snapshot(monday.path.parent)
    with pytest.raises(refusal):
        put_back(monday, backup)
    assert snapshot(monday.path.parent) == before


def test_the_book_itself_is_no_backup(monday: HouseOfTests) -> None:
    with pytest.raises(NotABook, match="the book itself"):
        put_back(monday, monday.path)


def test_only_a_coordinator_with_the_passphrase_of_then(monday: HouseOfTests) -> None:
    backup = backups.back_up(monday.ines).file
    before = snapshot(monday.path.parent)
    with pytest.raises(NotYours, match="coordinator"):
        put_back(monday, backup, "Theo")
    with pytest.raises(NotLetIn, match="of the day on which it was made"):
        restore(backup, monday.path, "Ines", "another passphrase", clock=monday.clock)
    assert snapshot(monday.path.parent) == before


def test_another_houses_book_is_not_replaced(monday: HouseOfTests, tmp_path: Path) -> None:
    backup = backups.back_up(monday.ines).file
    other = tmp_path / "other" / "house.book"
    other.parent.mkdir()
    opening.make_house(other, LARKSPUR, "Ines", PASSPHRASE)
    there = other.read_bytes()
    with pytest.raises(NotPossible, match="another house's"):
        restore(backup, other, "Ines", PASSPHRASE)
    assert other.read_bytes() == there


def test_what_was_removed_for_good_does_not_come_back_unsaid(
    monday: HouseOfTests, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    shutil.copytree(backups.back_up(monday.ines).file.parent, stick)
    residents.goodbye(monday.theo, BEE)
    ended = purging.end(monday.ines, BEE, "Bee", TheirDecision(HowWeKnow.HERE_NOW))
    with pytest.raises(NotPossible, match="removed for good, and in this backup it stands still"):
        put_back(monday, stick)
    # The backup the removal made itself is as good as the book.
    assert ended.backup is not None
    done = put_back(monday, ended.backup)
    assert done.kept is not None
    texts(monday)
    assert done.kept.exists()
    with monday.book.reading():
        assert "Bee" not in [one.name for one in residents.all_residents(monday.theo)]
    put_back(monday, stick, with_removed=True)
    texts(monday)
    assert "Bee" in [one.name for one in residents.all_residents(monday.theo)]


KILLED = """
import os, signal, sys
from pathlib import Path
from handover.desk.restoring import restore
from handover.store.engine import copies, restoring
where, when, backup, path = sys.argv[1:]
room, _, name = where.partition(".")
room = {"copies": copies, "engine": restoring}[room]
true = getattr(room, name)
def killed(*given, **named):
    if when == "after":
        true(*given, **named)
    os.kill(os.getpid(), signal.SIGKILL)
setattr(room, name, killed)
restore(Path(backup), Path(path), "Ines", "four words in a row")
"""


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(
    "where", ["engine._copy", "engine.put_in_place", "engine._keep", "copies.sync_folder"]
)
def test_killed_at_any_point_the_book_is_there_the_old_or_the_new(
    where: str, when: str, monday: HouseOfTests
) -> None:
    backup = backups.back_up(monday.ines).file
    before = texts(monday)
    write(monday.theo, "Written after the backup.", None)
    ran = subprocess.run(
        [sys.executable, "-c", KILLED, where, when, str(backup), str(monday.path)],
        capture_output=True,
    )
    assert ran.returncode == -signal.SIGKILL, ran.stderr.decode()
    assert texts(monday) in (before, ["Written after the backup.", *before])
    put_back(monday, backup)
    assert texts(monday) == before
    assert not [one for one in monday.path.parent.iterdir() if ".copying-" in one.name]


def rows_of(book: Any) -> dict[str, list[Any]]:
    named = book.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    own = {"backup", "put_back", "last_sign_in", "sqlite_sequence", *OWN_TABLES}
    return {
        name: book.execute(f'SELECT * FROM "{name}"').fetchall()
        for (name,) in named
        if name not in own
    }


def test_what_was_put_back_is_the_backup_row_for_row(monday: HouseOfTests) -> None:
    backup = backups.back_up(monday.ines).file
    put_back(monday, backup)
    with closing(monday.book.raw()) as there, closing(monday.book.raw(backup)) as made:
        assert rows_of(there) == rows_of(made)
    assert proof.prove(monday.book).whole
    assert restoring.chosen(backup.parent, monday.path) == (backup,)


def test_an_encrypted_book_is_put_back_with_its_key_file_and_tells_a_thief_nothing(
    tmp_path: Path,
) -> None:
    book = tmp_path / "house" / "house.book"
    book.parent.mkdir()
    opening.make_house(book, LARKSPUR, "Ines", PASSPHRASE)
    desk = opening.open_with(book, "Ines", PASSPHRASE)
    residents.welcome(desk, "Quillonberry")
    made = backups.back_up(desk)
    for file in made.file.parent.iterdir():
        assert b"Quillonberry" not in file.read_bytes()
    for file in book.parent.glob("house.book*"):
        if file.is_file():
            file.unlink()
    with pytest.raises(NotLetIn):
        restore(made.file, book, "Ines", "not the passphrase")
    assert not book.exists()
    restore(made.file, book, "Ines", PASSPHRASE)
    again = opening.open_with(book, "Ines", PASSPHRASE)
    assert [one.name for one in residents.all_residents(again)] == ["Quillonberry"]
    assert proof.prove(again.book).whole
