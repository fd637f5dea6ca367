"""A note saved durably beside raw SQLCipher writing the same rows; and eight who save at once."""

from __future__ import annotations

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
from tests.bench.figures import Row, noise
from tests.bench.waiting import measured
from tests.house_of_tests import make_larkspur

NOTES = 20
TEXT = "We sat by the window and said little, then made tea for four, {}"
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
    desk, resident, raw = _desk(folder / "saved.book"), 1, _raw(folder / "raw.db")
    resident = residents.welcome(desk, "Noor").id
    ours, theirs, again = [], [], []
    for number in range(pairs):
        ours.append(_save(desk, resident, number))
        theirs.append(_save_raw(raw, number))
        again.append(_save_raw(raw, number + pairs))
    found = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
    middle = f"{statistics.median(ours):.1f} against {statistics.median(theirs):.1f} ms"
    beside = f"{noise(theirs, again)}; {middle}; rules and door included"
    yield Row("note saved / raw sqlcipher3, FULL", f"{found:.2f} x", "3", beside)
    yield from _eight(folder / "larkspur.book", seconds)


def _eight(path: Path, seconds: float) -> Iterator[Row]:
    make_larkspur(path)
    one = measured(path, 1, seconds, 0.0, True)
    eight = measured(path, 8, seconds, 0.0, True)
    alone, worst = float(str(one["p99_ms"])), float(str(eight["worst_ms"]))
    yield Row(
        "8 writers back to back: refused", str(eight["refused"]), "0", f"{eight['kept']} kept"
    )
    said = f"{worst:.0f} ms; one alone p99 {alone:.0f} ms"
    yield Row("... longest wait / (8 x one's p99)", f"{worst / 8 / alone:.2f} x", "3", said)


def _desk(path: Path) -> Desk:
    house = House("Elm House", "Europe/London")
    opening.make_house(path, house, "Ines", "four words in row")
    return opening.open_with(path, "Ines", "four words in row")


def _save(desk: Desk, resident: int, number: int) -> float:
    took = []
    for one in range(NOTES):
        draft = NoteDraft(NoteKind.BEING_WITH, TEXT.format(f"{number}/{one}"), resident)
        began = time.perf_counter()
        notes.write_note(desk, draft, leave_open=True)
        took.append((time.perf_counter() - began) * 1000)
    return statistics.median(took)


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
