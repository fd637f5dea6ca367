"""Backups: proved before they count, made at every handover, thinned out, never half there."""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from handover.desk import backups, handovers, leads, notes, opening, purging, residents
from handover.house.backups import KEEP_NEWEST, KEEP_WEEKS, BackupReason, to_keep
from handover.house.priorities import HowWeKnow, TheirDecision
from handover.house.refusals import BookDamaged, BookFull, NotPossible, NotYours, Refusal
from handover.store import backups as kept
from handover.store.engine import backups as engine
from handover.store.engine import copies, proof
from handover.store.engine.content import Content
from handover.store.engine.manifests import note_beside, read_manifest
from tests.house_of_tests import BEE, PASSPHRASE, HouseOfTests, copied, write

FOLDER = "house.book.backups"


def folder_of(house: HouseOfTests) -> Path:
    return house.path.with_name(FOLDER)


def files_in(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir()) if folder.exists() else []


def board_words(house: HouseOfTests) -> str:
    return "\n".join(lead.words for lead in leads.for_me(house.theo))


def test_a_backup_says_what_the_book_said_and_what_it_was_compared_with(
    monday: HouseOfTests,
) -> None:
    shown_head = proof.head(monday.book)[1].hex()
    made = backups.back_up(monday.ines)
    assert made.file.parent == folder_of(monday)
    assert made.file.name.startswith("house.book.backup-20260309-193000-")
    assert made.file.stat().st_mode & 0o777 == 0o600
    assert note_beside(made.file).stat().st_mode & 0o777 == 0o600
    assert folder_of(monday).stat().st_mode & 0o777 == 0o700
    told = read_manifest(note_beside(made.file))
    assert (told.made_at, told.made_by) == (monday.clock(), monday.ines.who.id)
    assert (told.reason, told.size) == (BackupReason.ASKED, made.file.stat().st_size)
    assert told.head == shown_head
    assert told.sha256 == engine.digest_of(made.file)
    copy = copied(made.file, monday.path.with_name("elsewhere.book"))
    desk = opening.sign_in(opening.open_book(copy), "Theo", PASSPHRASE)
    assert [one.name for one in residents.all_residents(desk)] == [
        one.name for one in residents.all_residents(monday.theo)
    ]
    page = backups.backups(monday.theo)
    assert [line.file for line in page.lines] == [made.file]
    assert f"all {told.rows} rows" in page.compared
    assert page.trouble == ""


def test_nothing_that_was_written_stands_in_the_note_beside_it(monday: HouseOfTests) -> None:
    note = note_beside(backups.back_up(monday.ines).file).read_text(encoding="utf-8")
    for word in ("Noor", "Ines", "Larkspur", "bread", "resident"):
        assert word not in note


def test_only_a_coordinator_makes_one_by_hand_and_every_handover_makes_one(
    monday: HouseOfTests,
) -> None:
    with pytest.raises(NotYours):
        backups.back_up(monday.theo)
    write(monday.mags, "Soup.")
    handovers.give(monday.mags)
    backups.after_handover(monday.mags)
    (line,) = backups.backups(monday.theo).lines
    assert line.words == "Mon 9 Mar 15:30, at a handover"
    assert "Backups: the last one Mon 9 Mar 15:30" in [
        lead.words for lead in leads.in_the_house(monday.theo)
    ]


def test_what_went_wrong_stands_on_the_board_until_one_worked(
    monday: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = iter([Content(1, 1, 1, "a"), Content(1, 1, 1, "b")])
    with monkeypatch.context() as patched:
        patched.setattr(engine, "content_of", lambda *_, **__: next(contents))
        with pytest.raises(BookDamaged, match="not the same as the book"):
            backups.after_handover(monday.mags)
    assert files_in(folder_of(monday)) == []
    monday.clock.on(hours=8)
    assert "The backup did not work (Mon 9 Mar 15:30)" in board_words(monday)
    assert "not the same as the book" in backups.backups(monday.theo).trouble
    backups.after_handover(monday.mags)
    assert "backup" not in board_words(monday)


def test_a_house_whose_backups_have_stopped_is_told_so(monday: HouseOfTests) -> None:
    assert "backup" not in board_words(monday)
    backups.back_up(monday.ines)
    monday.clock.to("2026-03-09 22:50")
    write(monday.mags, "Soup.")
    handovers.give(monday.mags)
    assert "backup" not in board_words(monday)
    monday.clock.on(hours=2)
    assert "There is no backup of what was written since Mon 9 Mar 15:30" in board_words(monday)


def test_a_folder_that_is_not_there_or_may_not_be_written_is_named(monday: HouseOfTests) -> None:
    nowhere = monday.path.parent / "stick"
    with pytest.raises(NotPossible, match=r"No backup can be made in .*stick: no such file"):
        backups.back_up(monday.ines, nowhere)
    nowhere.write_text("a file", encoding="utf-8")
    with pytest.raises(NotPossible, match="No backup can be made"):
        backups.back_up(monday.ines, nowhere)
    assert nowhere.read_text(encoding="utf-8") == "a file"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_a_full_disk_is_called_one(monday: HouseOfTests, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        with Path("/dev/full").open("wb", buffering=0) as file:
            file.write(b"x")

    older = backups.back_up(monday.ines)
    monkeypatch.setattr(engine, "through_to_the_disk", full)
    with pytest.raises(BookFull, match="no room for a backup"):
        backups.back_up(monday.ines)
    assert files_in(folder_of(monday)) == [
        one.name for one in copies.with_what_lies_beside(older.file)
    ]
    assert "no room for a backup" in backups.backups(monday.theo).trouble


@pytest.mark.parametrize("stage", ["_copied", "_prove", "_finish", "_give_its_name"])
def test_cut_off_at_any_stage_nothing_half_made_counts(
    stage: str, monday: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.back_up(monday.ines)
    before = files_in(folder_of(monday))

    def cut_off(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(engine, stage, cut_off)
        with pytest.raises(KeyboardInterrupt):
            backups.back_up(monday.ines)
    assert files_in(folder_of(monday)) == before
    assert backups.backups(monday.theo).trouble == ""


def test_what_a_killed_terminal_left_is_cleared_away_by_the_next(monday: HouseOfTests) -> None:
    backups.back_up(monday.ines)
    folder = folder_of(monday)
    nobody = 4_194_303
    for name in (
        f".house.book.copying-{nobody}-abcd1234",
        f".house.book.copying-{nobody}-abcd1234.json",
        "house.book.backup-20260309-120000-ab12.json",
    ):
        (folder / name).write_bytes(b"half")
    alive = folder / f".house.book.copying-{os.getpid()}-abcd1234"
    alive.write_bytes(b"somebody is at it")
    assert len(backups.backups(monday.theo).lines) == 1
    backups.back_up(monday.ines)
    # Two backups with what lies beside each, and what somebody is at.
    assert len(files_in(folder)) == 7
    assert alive.exists()


def test_fourteen_stay_and_one_of_each_of_eight_weeks(monday: HouseOfTests) -> None:
    begin = datetime(2026, 1, 5, 12, tzinfo=UTC)
    made = {n: begin + timedelta(hours=8 * n) for n in range(300)}
    stay = to_keep(made.items())
    assert {n for n in made if n >= 300 - KEEP_NEWEST} <= stay
    weekly = stay - {n for n in made if n >= 300 - KEEP_NEWEST}
    assert KEEP_WEEKS - 3 <= len(weekly) <= KEEP_WEEKS
    assert all(made[n].isoweekday() == 7 for n in weekly)
    # Nobody loses one by being asked again.
    assert to_keep((n, made[n]) for n in stay) == stay


def test_older_ones_go_and_what_is_not_ours_stays(monday: HouseOfTests) -> None:
    folder = folder_of(monday)
    for n in range(KEEP_NEWEST + 3):
        monday.clock.on(minutes=10)
        backups.back_up(monday.ines)
        if n == 0:
            (folder / "letter.txt").write_text("mine", encoding="utf-8")
            other = folder / "barn.book.backup-20200101-000000-aaaa"
            other.write_bytes(b"another house")
    assert len(copies.backups_in(folder, monday.path)) == KEEP_NEWEST
    assert (folder / "letter.txt").exists()
    assert other.exists()
    assert len(kept.there(monday.book)) == KEEP_NEWEST


def test_in_a_folder_of_somebodys_choice_only_this_books_own_go(
    monday: HouseOfTests, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    others = stick / "house.book.backup-20200101-000000-aaaa"
    others.write_bytes(b"of another house with a book of the same name")
    for _ in range(KEEP_NEWEST + 2):
        monday.clock.on(minutes=10)
        backups.back_up(monday.ines, stick)
    assert others.exists()
    assert len(copies.backups_in(stick, monday.path)) == KEEP_NEWEST + 1


def test_in_a_book_that_was_moved_or_copied_they_are_looked_for_beside_it(
    monday: HouseOfTests, tmp_path: Path
) -> None:
    made = backups.back_up(monday.ines)
    for name, along in (("moved", True), ("copied", False)):
        folder = tmp_path / name
        folder.mkdir()
        copied(monday.path, folder)
        if along:
            shutil.copytree(folder_of(monday), folder / "house.book.backups")
        page = backups.backups(HouseOfTests(folder / "house.book", monday.clock).theo)
        there = [folder / "house.book.backups" / made.file.name] if along else []
        assert [one.file for one in page.lines] == there
        assert all(one.here and "made by hand" in one.words for one in page.lines)


def test_a_removal_reaches_every_backup_and_says_which_it_cannot(
    monday: HouseOfTests, tmp_path: Path
) -> None:
    stick, drawer = tmp_path / "stick", tmp_path / "drawer"
    for folder in (stick, drawer):
        folder.mkdir()
    backups.back_up(monday.ines)
    backups.back_up(monday.ines, drawer)
    away = backups.back_up(monday.ines, stick).file
    taken = stick.rename(tmp_path / "in somebody's bag")
    residents.goodbye(monday.theo, BEE)
    ended = purging.end(monday.ines, BEE, "Bee", TheirDecision(HowWeKnow.HERE_NOW))
    assert list(drawer.iterdir()) == []
    assert ended.backup is not None
    assert list(copies.backups_in(folder_of(monday), monday.path)) == [ended.backup]
    assert ended.out_of_reach == (away,)
    assert (taken / away.name).exists()
    lines = backups.backups(monday.theo).lines
    assert {(line.file, line.here) for line in lines} == {(ended.backup, True), (away, False)}


def test_a_removal_in_a_copied_book_leaves_the_backups_of_the_other_one(
    monday: HouseOfTests, tmp_path: Path
) -> None:
    made = backups.back_up(monday.ines).file
    folder = tmp_path / "a copy to try things in"
    folder.mkdir()
    copy = HouseOfTests(copied(monday.path, folder / "house.book"), monday.clock)
    residents.goodbye(copy.theo, BEE)
    ended = purging.end(copy.ines, BEE, "Bee", TheirDecision(HowWeKnow.HERE_NOW))
    assert ended.out_of_reach == (made,)
    assert made.exists()
    assert backups.backups(monday.theo).lines[0].here


def test_another_terminal_that_makes_one_is_waited_for_and_then_named(
    monday: HouseOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "OTHERS_MAKE_ONE_S", 0.2)
    with copies.alone_in(monday.path.parent, wait=True) as alone:
        assert alone
        with pytest.raises(Refusal, match="Another terminal"):
            backups.back_up(monday.ines)
    backups.back_up(monday.ines)


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_nobody_else_reads_it_whatever_the_umask(umask: int, monday: HouseOfTests) -> None:
    before = os.umask(umask)
    try:
        monday.path.chmod(0o600)
        alone = backups.back_up(monday.ines).file
        monday.path.chmod(0o660)
        together = backups.back_up(monday.ines).file
    finally:
        os.umask(before)
    for file, mode in ((alone, 0o600), (together, 0o640)):
        for one in (file, note_beside(file)):
            assert one.stat().st_mode & 0o777 == mode, one


def test_writers_write_while_it_is_made(monday: HouseOfTests) -> None:
    written: list[int] = []

    def told(words: str, _: int) -> None:
        if words == "Copying" and not written:
            written.append(write(monday.dot, "Somebody saves in the middle of the copy.").id)

    made = backups.back_up(monday.ines, told=told)
    assert written
    assert "in the middle of the copy" in str(notes.note_by_id(monday.dot, written[0]))
    with closing(monday.book.raw(made.file)) as copy:
        assert copy.execute("SELECT count(*) FROM note WHERE id = ?", written).fetchone() == (0,)
