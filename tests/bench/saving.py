"""A note saved durably beside raw SQLCipher writing the same rows; and eight who save at once.

One saved note writes more than a note: what the rules asked about it, that it waits for the next
handover, where it is found, that it was the author's last act (the twentieth before is forgotten),
and of each of these what the chain keeps. The raw side writes exactly these rows into a book of the
same shape, key and settings, so with the same columns, indexes and triggers, over one connection
and with nothing read, checked or hashed. Beside it stands what the table of the issue names: five
rows (note, version, audit, chain head, index of words) in tables made for that and no more.

Ours is measured as from a screen: somebody sits at the book, which is watched meanwhile.
"""

from __future__ import annotations

import os
import shutil
import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from handover.desk import notes, opening, residents
from handover.desk.desk import Desk
from handover.desk.notes import NoteDraft
from handover.house.houses import House
from handover.house.notes import NoteKind
from tests.bench.figures import Row, noise, ratio
from tests.bench.waiting import measured
from tests.house_of_tests import make_larkspur

NOTES = 20
MOST_ROUNDS = 5
"""So often eight write back to back."""
TEXT = "We sat by the window and said little, then made tea for four, {}"
SETTINGS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = 1",
    "secure_delete = 1",
    "trusted_schema = 0",
    "cell_size_check = 1",
    "temp_store = 2",
)
"""As the book itself is opened."""
RAW = """
PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = 1;
CREATE TABLE note (id INTEGER PRIMARY KEY, uid TEXT UNIQUE, kind TEXT, resident_id INT,
  author_id INT, happened_from TEXT, happened_to TEXT, written_at TEXT, text TEXT, carry TEXT);
CREATE INDEX note_by_resident ON note (resident_id, written_at);
CREATE INDEX note_by_author ON note (author_id, written_at);
CREATE TABLE note_version (id INTEGER PRIMARY KEY, note_id INT REFERENCES note (id), text TEXT);
CREATE INDEX version_by_note ON note_version (note_id);
CREATE TABLE audit (id INTEGER PRIMARY KEY, staff_id INT, at TEXT, touched TEXT, hash BLOB);
CREATE TABLE head (id INTEGER PRIMARY KEY, hash BLOB);
INSERT INTO head VALUES (1, x'00');
CREATE VIRTUAL TABLE words USING fts5 (text, content='note', content_rowid='id');
"""


def rows(folder: Path, pairs: int, seconds: float) -> Iterator[Row]:
    """One writer beside raw SQLCipher, in turn; then eight."""
    desk, resident = _desk(folder / "saved.book"), 1
    same, few = _same_book(desk, folder / "same.book"), _raw(folder / "raw.db")
    ours, theirs, again, fewer = [], [], [], []
    with desk.book.stayed_at():
        _save(desk, resident, -1)
        for number in range(pairs):
            ours.append(_save(desk, resident, number))
            theirs.append(_save_the_same(same, number))
            fewer.append(_save_raw(few, number))
            again.append(_save_the_same(same, number + pairs))
    middle = f"{statistics.median(ours):.2f} against {statistics.median(theirs):.2f} ms"
    beside = f"{noise(theirs, again)}; {middle}; rules and door included"
    yield Row(
        "note saved / raw sqlcipher3, the same rows", f"{ratio(ours, theirs):.2f} x", "3", beside
    )
    beside = f"{statistics.median(fewer):.2f} ms; note, version, audit, head, index"
    yield Row("... / five rows in bare tables", f"{ratio(ours, fewer):.2f} x", "", beside)
    yield from _eight(folder / "larkspur.book", min(pairs, MOST_ROUNDS), seconds)


def _eight(path: Path, rounds: int, seconds: float) -> Iterator[Row]:
    """Eight, with one alone before and after them: the longest of thousands of waits is a matter
    of what else the disk does in that moment, so it is measured more than once."""
    make_larkspur(path)
    before, eight, after = [], [], []
    for _ in range(rounds):
        before.append(measured(path, 1, seconds / 2, 0.0, True))
        eight.append(measured(path, 8, seconds, 0.0, True))
        after.append(measured(path, 1, seconds / 2, 0.0, True))
    refused, kept = (sum(int(str(one[what])) for one in eight) for what in ("refused", "kept"))
    yield Row("8 writers back to back: refused", str(refused), "0", f"{kept} kept")
    first, again = ([float(str(one["p99_ms"])) for one in alone] for alone in (before, after))
    worst = [float(str(one["worst_ms"])) for one in eight]
    eight_times = [4 * (one + other) for one, other in zip(first, again, strict=True)]
    each = sorted(one / other for one, other in zip(worst, eight_times, strict=True))
    said = (
        f"{noise(first, again)}; {each[0]:.2f} to {each[-1]:.2f} in {rounds} rounds; "
        f"{statistics.median(worst):.0f} ms, one alone p99 {statistics.median(first):.1f}"
    )
    yield Row("... longest wait / (8 x one's p99)", f"{ratio(worst, eight_times):.2f} x", "3", said)


def _desk(path: Path) -> Desk:
    house = House("Elm House", "Europe/London")
    opening.make_house(path, house, "Ines", "four words in row")
    desk = opening.open_with(path, "Ines", "four words in row")
    residents.welcome(desk, "Noor")
    return desk


def _save(desk: Desk, resident: int, number: int) -> float:
    took = []
    for one in range(NOTES):
        draft = NoteDraft(NoteKind.BEING_WITH, TEXT.format(f"{number}/{one}"), resident)
        began = time.perf_counter()
        notes.write_note(desk, draft, leave_open=True)
        took.append((time.perf_counter() - began) * 1000)
    return statistics.median(took)


def _same_book(desk: Desk, path: Path) -> Any:
    """Another book of the same shape, under the same key, to be written past the program."""
    shutil.copyfile(desk.book.path, path)
    raw = desk.book.raw(path, mode="rw")
    for setting in SETTINGS:
        raw.execute(f"PRAGMA {setting}")
    return raw


def _save_the_same(raw: Any, number: int) -> float:
    took, at = [], "2026-02-23T10:00:00.000000Z"
    for one in range(NOTES):
        text = TEXT.format(f"{number}/{one}")
        began = time.perf_counter()
        raw.execute("BEGIN IMMEDIATE")
        _write_the_same(raw, text, f"{number}/{one}", at)
        raw.execute("COMMIT")
        took.append((time.perf_counter() - began) * 1000)
    return statistics.median(took)


def _write_the_same(raw: Any, text: str, uid: str, at: str) -> None:
    note = raw.execute(
        "INSERT INTO note (uid, kind, resident_id, author_id, happened_from, happened_to, "
        "written_at, late, verdict, text, carry, together, must_know, version, team_until) VALUES "
        "(?, 'being_with', 1, 1, ?, ?, ?, 'on_time', 'outside', ?, 'yes', 'none', 0, 1, NULL)",
        (uid, at, at, at, text),
    ).lastrowid
    answer = raw.execute(
        "INSERT INTO answer (note_id, rule, question, choice, words, answered_at) VALUES "
        "(?, 'A1', 'You were not on shift then. How did it come about?', NULL, '', NULL)",
        (note,),
    ).lastrowid
    entry = raw.execute(
        "INSERT INTO entry (kind, subject_id, resident_id, by, at, state, words, step) VALUES "
        "('note', ?, 1, 1, ?, '', '', '')",
        (note, at),
    ).lastrowid
    act = raw.execute(
        "INSERT INTO last_act (staff_id, kind, at, resident_id, note_id, before, version) VALUES "
        "(1, 'note written', ?, 1, ?, '', 1)",
        (at, note),
    ).lastrowid
    raw.execute("DELETE FROM last_act WHERE id = ?", (act - 20,))
    added = (("note", note), ("answer", answer), ("entry", entry), ("last_act", act))
    _chain_the_same(raw, added, ("last_act", act - 20), at)


def _chain_the_same(
    raw: Any, added: tuple[tuple[str, int], ...], gone: tuple[str, int], at: str
) -> None:
    [[last]] = raw.execute("SELECT audit_id FROM chain_head").fetchall()
    raw.execute(
        'INSERT INTO audit (id, "at", staff_id, act, previous, rows_hash, hash) '
        "VALUES (?, ?, 1, '', ?, ?, ?)",
        (last + 1, at, os.urandom(32), os.urandom(32), os.urandom(32)),
    )
    for table, row in (*added, gone):
        raw.execute(
            "INSERT INTO touched (audit_id, table_name, row_number, what, digest) "
            "VALUES (?, ?, ?, 'new', ?)",
            (last + 1, table, row, os.urandom(32)),
        )
    for table, row in added:
        raw.execute(
            "INSERT INTO seal (table_name, row_number, salt) VALUES (?, ?, ?)",
            (table, row, os.urandom(16)),
        )
    raw.execute("DELETE FROM seal WHERE table_name = ? AND row_number = ?", gone)
    raw.execute("UPDATE chain_head SET audit_id = ?, hash = ?", (last + 1, os.urandom(32)))


def _raw(path: Path) -> Any:
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{'7' * 64}'\"")
    connection.executescript(RAW)
    return connection


def _save_raw(raw: Any, number: int) -> float:
    took, at = [], "2026-02-23T10:00:00.000000Z"
    for one in range(NOTES):
        text = TEXT.format(f"{number}/{one}")
        began = time.perf_counter()
        raw.execute("BEGIN IMMEDIATE")
        note = raw.execute(
            "INSERT INTO note (uid, kind, resident_id, author_id, happened_from, happened_to, "
            "written_at, text, carry) VALUES (?, 'being_with', 1, 1, ?, ?, ?, ?, 'yes')",
            (f"{number}/{one}", at, at, at, text),
        ).lastrowid
        raw.execute("INSERT INTO note_version (note_id, text) VALUES (?, ?)", (note, text))
        raw.execute("INSERT INTO audit (staff_id, at, touched, hash) VALUES (1, ?, ?, ?)",
                    (at, "note", b"h" * 32))  # fmt: skip
        raw.execute("UPDATE head SET hash = ? WHERE id = 1", (b"h" * 32,))
        raw.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (note, text))
        raw.execute("COMMIT")
        took.append((time.perf_counter() - began) * 1000)
    return statistics.median(took)
