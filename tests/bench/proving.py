"""What proving a book of many years takes: time and memory, as the book grows.

    python -m tests.bench.proving [NOTES ...]

Every row is sealed, two to an entry, as the program would have left it. Each book is proved in a
process of its own, so that what is measured is the highest it ever stood above an open book.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from time import process_time
from typing import Any

from handover.store.engine import chain, proving
from handover.store.engine.driver import best_driver, raw_connection
from handover.store.engine.sealing import reading_anything
from tests.bench.many_years import made

SIZES = ("1000", "10000")


def seal(book: Any) -> None:
    """Give a book of noise the chain it would have."""
    held = book.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    book.execute("PRAGMA foreign_keys = OFF")
    book.execute("BEGIN IMMEDIATE")
    for name, _ in held:
        book.execute(f'DROP TRIGGER "{name}"')
    for table in ("touched", "seal", "tombstone", "audit"):
        book.execute(f"DELETE FROM {table}")
    book.execute("DELETE FROM sqlite_sequence WHERE name IN ('audit', 'touched')")
    book.execute("UPDATE chain_head SET audit_id = 0, hash = zeroblob(32)")
    for table in proving.sealed_tables(book.execute):
        cursor = book.execute(f'SELECT rowid, * FROM "{table}" ORDER BY rowid')
        names = tuple(column[0] for column in cursor.description)[1:]
        rows = [(table, row, chain.NEW, names, tuple(values)) for row, *values in cursor]
        for at in range(0, len(rows), 2):
            now = datetime.now(UTC)
            chain.add_entry(book.execute, rows[at : at + 2], by=1, act="write", at=now)
    for _, sql in held:
        book.execute(sql)
    book.execute("COMMIT")


def prove(path: Path) -> str:
    """Prove it, and say what that took."""
    with closing(raw_connection(best_driver(), path, mode="rw")) as book, reading_anything(book):
        book.execute("BEGIN")
        stood, began = _highest(), process_time()
        known = proving.the_chain(book.execute)
        flaws = [*known.flaws, *proving.the_rows(book.execute, known)]
        took, more = process_time() - began, _highest() - stood
    assert not flaws, flaws[:3]
    return f"{len(known.newest):>9,} rows {took:7.2f} s {more / 1024:7.1f} MiB"


def _highest() -> int:
    """KiB. What a process is told of itself at its end counts that of whoever started it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0])


def main(sizes: list[str]) -> None:
    """Make a book of each size, and prove it."""
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            path = Path(folder) / f"{size}.book"
            made(path, int(size))
            with closing(raw_connection(best_driver(), path, mode="rw")) as book:
                seal(book)
            ran = subprocess.run(
                [sys.executable, "-c", "import sys; from pathlib import Path; "
                 "from tests.bench.proving import prove; print(prove(Path(sys.argv[1])))", path],
                capture_output=True, text=True, check=True,
            )  # fmt: skip
            print(f"{int(size):>9,} notes {ran.stdout.rstrip()}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:] or [*SIZES])
