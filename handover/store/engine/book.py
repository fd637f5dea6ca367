"""The book: one SQLite file, opened for one act at a time.

A connection lives as long as one desk call. Reading and writing may be nested: the outermost
`writing()` is the transaction, so that a use case made of others is still one transaction.
"""

from __future__ import annotations

import copy
import threading
import time
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol, Self, TypeVar

from peewee import DatabaseError, Model

from handover.house.plain_text import clean
from handover.house.refusals import BookTrouble, NoLongerThere
from handover.store.engine import chain, turns
from handover.store.engine.driver import (
    Driver,
    check_settings,
    connect,
    raw_connection,
    read_back,
)
from handover.store.engine.gate import clean_values
from handover.store.engine.key import Key
from handover.store.engine.later import Later, ToWrite
from handover.store.engine.troubles import plainly

PATIENCE_S = 8.0
"""How long a save waits for others before it says so."""

IN_PASSING_S = 1.0
"""How long something waits that is noted on the way to what somebody wants."""
STEPS_A_LOOK = 10_000
"""After so many steps of SQLite's it is asked whether reading has taken too long."""

V = TypeVar("V")


class Finding(Protocol):
    """What a door tells about a text: enough to know whether it may come in."""

    @property
    def level(self) -> str:
        """`block`, `ask` or `nudge`."""

    @property
    def start(self) -> int | None:
        """Where in the text, if it is about words."""

    @property
    def end(self) -> int | None:
        """One past the last."""

    @property
    def instead(self) -> tuple[str, ...]:
        """What may stand there instead."""


Door = Callable[["Book", str], Sequence[Finding]]
"""Text somebody wrote -> what the rules of this house say to it. Every text passes it."""


class Book:
    """One open book. Safe to use from several threads; each has its own connection."""

    def __init__(
        self,
        path: Path,
        driver: Driver,
        door: Door,
        held: Callable[..., Exception],
        key: Key | None = None,
    ):
        self.path = path
        """Where the file lies."""
        self.driver = driver
        self.key = key
        """What the file is encrypted with; None if it is not."""
        self.slot_key = key
        """What a slot of its key file holds: the key, also in a book that is not encrypted yet;
        None in such a one until somebody has signed in."""
        self._door = door
        self._held = held
        self._db = connect(driver, path, key)
        self._here = threading.local()
        self._checked = False
        self._by: int | None = None
        self._clock: Callable[[], datetime] = lambda: datetime.now(UTC)
        self._later = Later()

    def by(self, staff_id: int, clock: Callable[[], datetime]) -> Self:
        """This book as somebody writes in it: the chain says that it was them, and when (UTC)."""
        theirs = copy.copy(self)
        theirs._by, theirs._clock = staff_id, clock
        return theirs

    def by_nobody(self) -> Self:
        """This book as nobody in particular writes in it: what somebody did who has left."""
        nobodys = copy.copy(self)
        nobodys._by = None
        return nobodys

    def now(self) -> datetime:
        """The present moment (UTC), for whoever writes."""
        return self._clock()

    @property
    def acting(self) -> int | None:
        """The number of whoever writes; None while a house is made, or paper has opened it."""
        return self._by

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Hold a connection while several things are read.

        Raises:
            BookTrouble: The book cannot be used; the sentence says why.
        """
        with plainly(), self._connected():
            yield

    @contextmanager
    def writing(self, act: str = "", *, patience_s: float | None = None) -> Iterator[None]:
        """One transaction: all of it is kept or nothing, with its entry in the chain.

        The entry says who wrote and, if it is given, what the act was. What could not be written
        before (`soon`) is written after it. What is only noted in passing waits for others no
        longer than `patience_s`.

        Raises:
            BookTrouble: The book cannot be used; nothing was half-written.
        """
        if self._in_transaction:
            with plainly():
                yield
            return
        try:
            with plainly(), self._connected():
                patience = PATIENCE_S if patience_s is None else patience_s
                give_up_at = time.monotonic() + patience
                with turns.in_turn(self.path, give_up_at - turns.LAST_TRY_S):
                    turns.begin(self._db, give_up_at)
                    try:
                        self._here.ledger = ledger = chain.Ledger(self._by, act, self._clock())
                        yield
                        ledger.write_down(self._db.execute_sql)
                        self._db.commit()
                    except BaseException:
                        self._roll_back()
                        raise
                    finally:
                        self._here.ledger = None
        finally:
            self.catch_up()

    def soon(self, act: str, write: Callable[[Book], object], *, about: Hashable = None) -> bool:
        """Write something short without keeping anybody waiting; True if it stands in the book.

        If others are writing, or there is no room, or a transaction is under way, it waits in
        memory and is written after the next one. `about` says what it is: the same is not noted
        down twice, and `waiting` tells it.
        """
        one = ToWrite(self, act, about, write)
        if not self._in_transaction:
            with suppress(BookTrouble):
                one.carry_out()
                return True
        self._later.add(one)
        return False

    def waiting(self) -> tuple[Hashable, ...]:
        """What is to be written and does not stand in the book yet, by what it is `about`."""
        return self._later.what()

    def catch_up(self) -> None:
        """Write what waits, as far as that can be done now."""
        if not self._in_transaction:
            self._later.write_down()

    @contextmanager
    def forgetting(self) -> Iterator[None]:
        """Inside a transaction: of rows that go, the chain says no more than that something went.

        What holds the chain's own entries must be away just now.
        """
        ledger = self._ledger
        if ledger is None:
            raise RuntimeError("forgetting is only done inside `writing()`")
        ledger.forgotten = set()
        yield
        blinded = chain.blind(self._db.execute_sql, ledger.forgotten)
        ledger.forgotten = None
        if blinded:
            self.sql("INSERT INTO tombstone (touched) VALUES (?)", chain.as_ranges(blinded))

    def stopped(self, text: str) -> list[Finding]:
        """What the door stops of a text: nothing, if it may come in."""
        return [found for found in self._door(self, text) if found.level == "block"]

    def let_in(self, *texts: str) -> None:
        """Show every text to the house rules before it is written.

        Raises:
            Exception: What the desk gave as `held`, if any text is blocked.
        """
        # As it will be kept: signs nobody sees could hide a number from the rules.
        if blocks := [found for text in texts if text for found in self.stopped(clean(text))]:
            raise self._held(blocks)

    def rows(self, query: Any) -> list[Any]:
        """All rows of a query, as a list: a half-read cursor would hold up other writers."""
        with self.reading():
            return list(query.execute(self._db))

    def row(self, query: Any) -> Any | None:
        """The first row of a query, or None."""
        found = self.rows(query.limit(1))
        return found[0] if found else None

    def once(self, tables: Sequence[type[Model]], what: Hashable, read: Callable[[], V]) -> V:
        """What `read` gives: read once in one act, and anew when one of its tables is written to.

        For values only, which nobody can change, and for what many parts of a page ask for.
        """
        with self.reading():
            known = self._known
            key = (tuple(tables), what)
            if key not in known:
                known[key] = read()
            found: V = known[key]
            return found

    def value(self, query: Any) -> Any:
        """The first column of the first row, or None."""
        with self.reading():
            return query.scalar(self._db)

    def run(self, query: Any) -> int:
        """Carry out an insert (the new row's number) or an update (how many rows changed).

        Raises:
            Unfit: A text is longer than the book keeps.
        """
        ledger = self._ledger
        if ledger is None:
            raise RuntimeError("writing is only done inside `writing()`")
        clean_values(query)
        for key in [one for one in self._known if query.model in one[0]]:
            del self._known[key]
        statement, values = self._db.get_sql_context().sql(query).query()  # type: ignore[no-untyped-call]  # peewee ships no type for it
        touches = chain.touches(statement)
        if touches is None:
            return int(query.execute(self._db))
        what, table = touches
        found = ledger.carry_out(self._db.execute_sql, statement, values, table, what)
        if what == chain.NEW:
            # Nothing is added where the same stands already.
            return int(found[-1][0]) if found else 0
        return len(found)

    def add(self, table: type[Model], **columns: Any) -> int:
        """Add a row; its number comes back."""
        return self.run(table.insert(**columns))

    def sql(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Run one statement of the engine's own; people's words only as `values`."""
        with self.reading():
            self._known.clear()
            if (touches := chain.touches(statement)) is not None:
                if self._ledger is None:
                    raise RuntimeError("writing is only done inside `writing()`")
                what, table = touches
                self._ledger.carry_out(self._db.execute_sql, statement, values, table, what)
                return []
            return [tuple(row) for row in self._db.execute_sql(statement, values)]  # type: ignore[no-untyped-call]  # peewee ships no type for it

    def settings(self) -> tuple[tuple[str, Any, Any], ...]:
        """How this book is opened: each setting, what it is, and what it should be."""
        with self.reading():
            return read_back(self.driver, self._db.execute_sql)

    def raw(self, path: Path | None = None, *, mode: str = "ro", immutable: bool = False) -> Any:
        """A bare connection to this book, or to a copy of it at `path`, with this book's key.

        Close it; `mode` is `ro` or `rw`. See `driver.raw_connection`.
        """
        return raw_connection(
            self.driver, path or self.path, mode=mode, immutable=immutable, key=self.key
        )

    @contextmanager
    def no_longer_than(self, seconds: float) -> Iterator[None]:
        """Give up what is read in here after so long.

        Raises:
            BookTrouble: It took longer.
        """
        give_up_at = time.monotonic() + seconds
        with self.reading():
            connection = self._db.connection()  # type: ignore[no-untyped-call]  # peewee ships no type for it
            connection.set_progress_handler(lambda: time.monotonic() > give_up_at, STEPS_A_LOOK)
            try:
                yield
            finally:
                connection.set_progress_handler(None, 0)

    def leave_nothing_beside_it(self) -> None:
        """Empty the journal beside the book, so that nothing removed can be read there.

        In a transaction there is nothing to do yet; while others are reading it is left to the
        next one who has the book for themselves.
        """
        if not self._in_transaction:
            with suppress(DatabaseError), self._connected():
                self._db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[no-untyped-call]  # peewee ships no type for it

    @contextmanager
    def _connected(self) -> Iterator[None]:
        depth = getattr(self._here, "depth", 0)
        if depth == 0:
            self._db.connect(reuse_if_open=True)
            self._check_once()
            self._check_still_there()
        self._here.depth = depth + 1
        try:
            yield
        finally:
            self._here.depth = depth
            if depth == 0:
                self._known.clear()
                self._db.close()

    def _check_once(self) -> None:
        if not self._checked:
            try:
                check_settings(self.driver, self._db)
            except BaseException:
                self._db.close()
                raise
            self._checked = True

    def _check_still_there(self) -> None:
        """Whoever was taken off the team meanwhile gets no further, at whichever terminal."""
        if self._by is None:
            return
        asked = "SELECT active FROM staff_member WHERE id = ?"
        found = self._db.execute_sql(asked, (self._by,)).fetchone()  # type: ignore[no-untyped-call]  # peewee ships no type for it
        if found is not None and not found[0]:
            self._db.close()
            raise NoLongerThere(
                "You are on the team of this house no longer, so nothing more opens here. "
                "What you wrote is kept."
            )

    @property
    def _known(self) -> dict[tuple[tuple[type[Model], ...], Hashable], Any]:
        """What was read by `once` in this act."""
        if not hasattr(self._here, "known"):
            self._here.known = {}
        known: dict[tuple[tuple[type[Model], ...], Hashable], Any] = self._here.known
        return known

    @property
    def _ledger(self) -> chain.Ledger | None:
        """What the transaction under way has touched; None if there is none."""
        ledger: chain.Ledger | None = getattr(self._here, "ledger", None)
        return ledger

    @property
    def _in_transaction(self) -> bool:
        return self._ledger is not None

    def _roll_back(self) -> None:
        self._known.clear()
        # After a full disk SQLite has already rolled back; what went wrong then is told by
        # the first error, not by this one.
        with suppress(DatabaseError):
            self._db.rollback()
