"""Taking turns at writing, so that nobody waits for ever.

SQLite lets whoever asks at the right moment write next: among many who write back to back some are
passed over again and again. In front of it stands a queue the system itself keeps (`queueing`), on
the journal that lies beside the book while it is open. It makes nobody wait longer than SQLite
would and protects nothing: whoever cannot queue, or has queued long enough, asks SQLite straight
away.
"""

from __future__ import annotations

import os
import random
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from peewee import DatabaseError, SqliteDatabase

from handover.store.engine import driver
from handover.store.engine.queueing import Place, place_at
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

    A terminal that is killed lets go of its turn, and of its place in the queue.
    """
    place = _taken(book, give_up_at)
    try:
        yield place is not None
    finally:
        if place is not None:
            place.leave()


def _taken(book: Path, give_up_at: float) -> Place | None:
    opened = _opened(book)
    if opened is None:
        return None
    place = place_at(opened)
    try:
        at_once = place.at_once()
    except OSError:
        place.leave()
        return None
    return place if at_once else _waited_for(place, give_up_at)


def _opened(book: Path) -> int | None:
    for ending in BETWEEN_US:
        with suppress(OSError):
            return os.open(book.with_name(f"{book.name}{ending}"), os.O_RDWR | os.O_CLOEXEC)
    return None


def _waited_for(place: Place, give_up_at: float) -> Place | None:
    """Asking again and again would be no queue, and a wait for a lock has no end of its own: so
    another thread waits, and whoever has no patience left leaves it behind."""
    if not _waiting.acquire(blocking=False):
        place.leave()
        return None
    waiting = _Waiting(place)
    try:
        threading.Thread(target=waiting.wait, daemon=True).start()
    except RuntimeError:  # no more threads, or Python is leaving
        _waiting.release()
        place.leave()
        return None
    if waiting.has_it.wait(max(0.0, give_up_at - time.monotonic())) or not waiting.left():
        return place if waiting.came else None
    return None


class _Waiting:
    """Somebody in the queue."""

    def __init__(self, place: Place) -> None:
        self.has_it = threading.Event()
        self.came = False
        self._place = place
        self._lock = threading.Lock()
        self._left = False

    def wait(self) -> None:
        """Until it is our turn; if nobody waits for that any more, it is passed on at once."""
        try:
            try:
                self._place.wait()
                came = True
            except OSError:
                came = False
            with self._lock:
                self.came = came and not self._left
                if not self.came:
                    self._place.leave()
                self.has_it.set()
        finally:
            _waiting.release()

    def left(self) -> bool:
        """Leave the queue; False if it was our turn just then."""
        with self._lock:
            self._left = not self.has_it.is_set()
            if self._left:
                self._place.give_up()
            return self._left
