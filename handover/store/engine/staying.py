"""Connections that stay open from one act to the next, while somebody sits at the book.

To open a book is dear: its key, its settings and the shape of a hundred tables, before anything is
read. As long as somebody `stays`, a connection that an act has done with waits for the next one,
and with it what that act has read: it still holds, if nobody else has written to its tables
meanwhile. When the last one has gone every connection is closed, so that nothing stands open
behind anybody's back.
"""

from __future__ import annotations

import os
from collections.abc import Hashable
from pathlib import Path
from typing import Any

from peewee import DatabaseError, SqliteDatabase

from handover.house.dataclass import dataclass, field
from handover.store.engine import since

MOST_WAIT = 3
"""So many wait for the next act; a screen reads with one or two at a time."""
MOST_REMEMBERED = 200
"""So many readings are remembered; more are forgotten all at once."""

Read = dict[tuple[tuple[type, ...], Hashable], Any]
"""What was read once, by the tables it was read from and what it is."""


@dataclass(slots=True)
class Standing:
    """One open connection: which file it has open, and what was read on it."""

    file: tuple[int, int]
    version: int = -1
    """Changes with everything that others write (`PRAGMA data_version`)."""
    read: Read = field(default_factory=dict)
    mark: since.Mark | None = None
    """Where the chain stood when it was last asked what others have written."""


class StayingDatabase(SqliteDatabase):
    """A database of which a few connections may stay open."""

    path: Path
    """The file. Where another one has taken its name no connection to the old one is used."""
    _lock: Any
    _state: Any

    def __init__(self, *args: Any, **settings: Any) -> None:
        self._staying = 0
        self._waiting: list[Any] = []
        self._standing: dict[Any, Standing] = {}
        # Whoever takes one that waits may be another thread than the one that opened it.
        super().__init__(*args, check_same_thread=False, **settings)

    def stay(self) -> None:
        """Somebody sits down."""
        with self._lock:
            self._staying += 1

    def leave(self) -> None:
        """Somebody has gone. What is in use just now is closed by whoever uses it."""
        with self._lock:
            self._staying -= 1
            if not self._staying:
                self._let_all_go()

    def let_go_of_all_that_wait(self) -> None:
        """Close every connection that waits, and forget what was read on it."""
        with self._lock:
            self._let_all_go()

    def forget_what_was_read(self) -> None:
        """Others have written: nothing of what was read before is kept any longer."""
        with self._lock:
            for connection in self._waiting:
                standing = self._standing[connection]
                standing.read, standing.version = {}, -1

    def still_holds(self) -> Read:
        """What was read on this connection before, as far as nobody else has written since."""
        now = self._standing[self._state.conn]
        version = self.execute_sql("PRAGMA data_version").fetchone()[0]  # type: ignore[no-untyped-call]  # peewee ships no type for it
        if len(now.read) > MOST_REMEMBERED:
            now.read.clear()
        if version != now.version:
            if now.read:
                self._forget_what_others_wrote(now)
            # Not before: whoever is broken off in between asks again the next time.
            now.version = version
        return now.read

    def _forget_what_others_wrote(self, now: Standing) -> None:
        try:
            found = since.tables_written(self.execute_sql, now.mark) if now.mark else None
            if found is None:
                now.read.clear()
                now.mark = since.newest(self.execute_sql)
                return
        except DatabaseError:
            # What is asked for next may be readable though the chain is not.
            now.read.clear()
            return
        tables, mark = found
        for key in [one for one in now.read if not tables.isdisjoint(map(name_of, one[0]))]:
            del now.read[key]
        now.mark = mark

    def _connect(self) -> Any:
        file = _file_at(self.path)
        while self._waiting:
            connection = self._waiting.pop()
            if self._standing[connection].file == file:
                return connection
            self._let_go(connection)
        connection = super()._connect()  # type: ignore[misc]  # peewee ships no type for it
        self._standing[connection] = Standing(file)
        return connection

    def _close(self, conn: Any) -> None:
        if self._staying and len(self._waiting) < MOST_WAIT and not conn.in_transaction:
            self._waiting.append(conn)
        else:
            self._let_go(conn)

    def _let_all_go(self) -> None:
        while self._waiting:
            self._let_go(self._waiting.pop())

    def _let_go(self, connection: Any) -> None:
        del self._standing[connection]
        connection.close()


def staying(kind: type[SqliteDatabase]) -> type[StayingDatabase]:
    """The same kind of database, of which connections may stay open."""
    return _STAYING.setdefault(kind, type(kind.__name__, (StayingDatabase, kind), {}))


_STAYING: dict[type[SqliteDatabase], type[StayingDatabase]] = {}


def name_of(table: type) -> str:
    """What a table is called in the book."""
    return str(vars(table)["_meta"].table_name)


def _file_at(path: Path) -> tuple[int, int]:
    try:
        found = os.stat(path)
    except OSError:
        # Whoever opens it is told what is wrong with it.
        return (0, 0)
    return (found.st_dev, found.st_ino)
