"""Taking turns at writing, so that nobody waits for ever.

SQLite lets whoever asks at the right moment write next: among many who write back to back some are
passed over again and again. In front of it stands a queue the system itself keeps, a lock on the
journal that lies beside the book while it is open. It makes nobody wait longer than SQLite would
and protects nothing: whoever cannot queue, or has queued long enough, asks SQLite straight away.
"""

from __future__ import annotations

import fcntl
import os
import random
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from peewee import DatabaseError, SqliteDatabase

from handover.store.engine import driver
from handover.store.engine.troubles import is_busy

LAST_TRY_S = 1.0
"""So long before their patience ends whoever is still in the queue asks SQLite all the same."""
BETWEEN_US = ("-wal", "-journal")
"""What lies beside the book while somebody has it open. SQLite itself locks neither of them, so a
handle on one takes no lock of SQLite's along when it is closed."""
MOST_IN_QUEUE = 32
"""So many wait in the queue from one process; more ask SQLite straight away."""

_waiting = threading.BoundedSemaphore(MOST_IN_QUEUE)


def begin(database: SqliteDatabase, give_up_at: float) -> None:
    """Begin to write, waiting for whoever writes until then at most (monotonic).

    Raises:
        DatabaseError: Somebody wrote all that time, or it cannot be written at all.
    """
    usual = driver.BUSY_TIMEOUT_S
    while True:
        left = max(0.0, give_up_at - time.monotonic())
        _wait_no_longer(database, min(usual, left), usual)
        try:
            database.begin()
        except DatabaseError as error:
            if not is_busy(error) or time.monotonic() >= give_up_at:
                with suppress(DatabaseError):
                    _wait_no_longer(database, usual, min(usual, left))
                raise
            time.sleep(random.uniform(0.01, 0.05))
        else:
            _wait_no_longer(database, usual, min(usual, left))
            return


def _wait_no_longer(database: SqliteDatabase, seconds: float, so_far: float) -> None:
    if seconds != so_far:
        database.execute_sql(f"PRAGMA busy_timeout = {int(seconds * 1000)}")  # type: ignore[no-untyped-call]  # peewee ships no type for it


@contextmanager
def in_turn(book: Path, give_up_at: float) -> Iterator[bool]:
    """Wait for one's turn until then at most (monotonic); False without one.

    A terminal that is killed lets go of its turn.
    """
    turn = _taken(book, give_up_at)
    try:
        yield turn is not None
    finally:
        if turn is not None:
            os.close(turn)


def _taken(book: Path, give_up_at: float) -> int | None:
    opened = _opened(book)
    if opened is None:
        return None
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return _waited_for(opened, give_up_at)
    except OSError:
        os.close(opened)
        return None
    return opened


def _opened(book: Path) -> int | None:
    for ending in BETWEEN_US:
        with suppress(OSError):
            return os.open(book.with_name(f"{book.name}{ending}"), os.O_RDONLY | os.O_CLOEXEC)
    return None


def _waited_for(opened: int, give_up_at: float) -> int | None:
    """Asking again and again would be no queue, and a wait for a lock has no end of its own: so
    another thread waits, and whoever has no patience left leaves it behind."""
    if not _waiting.acquire(blocking=False):
        os.close(opened)
        return None
    waiting = _Waiting(opened)
    try:
        threading.Thread(target=waiting.wait, daemon=True).start()
    except RuntimeError:  # no more threads, or Python is leaving
        _waiting.release()
        os.close(opened)
        return None
    if waiting.has_it.wait(max(0.0, give_up_at - time.monotonic())) or not waiting.left():
        return opened if waiting.came else None
    return None


class _Waiting:
    """Somebody in the queue."""

    def __init__(self, opened: int) -> None:
        self.has_it = threading.Event()
        self.came = False
        self._opened = opened
        self._lock = threading.Lock()
        self._left = False

    def wait(self) -> None:
        """Until it is our turn; if nobody waits for that any more, it is passed on at once."""
        try:
            try:
                fcntl.flock(self._opened, fcntl.LOCK_EX)
                came = True
            except OSError:
                came = False
            with self._lock:
                self.came = came and not self._left
                if not self.came:
                    os.close(self._opened)
                self.has_it.set()
        finally:
            _waiting.release()

    def left(self) -> bool:
        """Leave the queue; False if it was our turn just then."""
        with self._lock:
            self._left = not self.has_it.is_set()
            return self._left
