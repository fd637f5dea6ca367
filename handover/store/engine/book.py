"""The book: one SQLite file, opened for one act at a time.

A connection serves one desk call; it waits for the next only while somebody sits at the book.
Reading and writing may be nested: the outermost `writing()` is the transaction, so that a use case
made of others is still one transaction.
"""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self, TypeVar

from peewee import DatabaseError, Model

from handover.house.plain_text import clean
from handover.house.refusals import BookTrouble, NoLongerThere
from handover.store.engine import chain, turns
from handover.store.engine.driver import (
    Driver,
    check_settings,
    connect,
    no_longer_than,
    raw_connection,
    read_back,
)
from handover.store.engine.gate import Door, Finding, clean_values, fit_for
from handover.store.engine.key import Key
from handover.store.engine.later import Later, ToWrite
from handover.store.engine.statement import Filled, adding, asked, rows_of
from handover.store.engine.troubles import plainly
from handover.store.engine.under_way import UnderWay
from handover.store.rows.people import StaffMemberRow

PATIENCE_S = 8.0
"""How long a save waits for others before it says so."""

IN_PASSING_S = 1.0
"""How long something waits that is noted on the way to what somebody wants."""

V = TypeVar("V")


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
        self._here = UnderWay()
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
        if self._here.depth:
            with plainly():
                yield
        else:
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
                        # Whoever wrote before us may have written it differently.
                        self._here.known = self._db.still_holds()
                        self._here.ledger = ledger = chain.Ledger(self._by, act, self._clock())
                        yield
                        ledger.write_down(self._db.execute_sql)
                        self._db.commit()
                    except BaseException:
                        self._roll_back()
                        self._here.something_goes = False
                        raise
                    finally:
                        self._here.ledger = None
            if self._here.something_goes:
                self._here.something_goes = False
                self.leave_nothing_beside_it()
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
        ledger = self._here.ledger
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
            return asked(query, self._db)

    def row(self, query: Any) -> Any | None:
        """The first row of a query, or None."""
        found = self.rows(query if isinstance(query, Filled) else query.limit(1))
        return found[0] if found else None

    def once(self, tables: Sequence[type[Model]], what: Hashable, read: Callable[[], V]) -> V:
        """What `read` gives: read once, and anew when one of its tables was written to.

        It holds for one act; while somebody sits at the book (`stayed_at`) until anybody else has
        written. For values only, which nobody can change, which hang on what the book says and on
        nothing else, and for which many parts of a page ask.
        """
        with self.reading():
            known = self._here.known
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
        if isinstance(query, Filled):
            return self._carry_out(*query.written_for(self._db))
        clean_values(query)
        statement, values = self._db.get_sql_context().sql(query).query()  # type: ignore[no-untyped-call]  # peewee ships no type for it
        return self._carry_out(statement, values, query.model)

    def add(self, table: type[Model], **columns: Any) -> int:
        """Add a row; its number comes back.

        Raises:
            Unfit: A text is longer than the book keeps.
        """
        how = adding(table, tuple(columns))
        return self._carry_out(how.sql, how.of(columns, fit_for(table)), table)

    def _carry_out(self, statement: str, values: Sequence[Any], table: type[Model]) -> int:
        ledger = self._here.ledger
        if ledger is None:
            raise RuntimeError("writing is only done inside `writing()`")
        for key in [one for one in self._here.known if table in one[0]]:
            del self._here.known[key]
        touches = chain.touches(statement)
        if touches is None:
            return int(self._db.execute_sql(statement, values).rowcount)  # type: ignore[no-untyped-call]  # peewee ships no type for it
        what, name = touches
        found = ledger.carry_out(self._db.execute_sql, statement, values, name, what)
        if what == chain.NEW:
            # Nothing is added where the same stands already.
            return int(found[-1][0]) if found else 0
        return len(found)

    def as_written(self, table: type[Model], *, new: int = 0) -> list[Any]:
        """Rows of a table as the transaction under way has left them, without asking for them.

        With the number of a `new` row only that one, and only if it came in this transaction.
        """
        name = table._meta.table_name
        ledger = self._here.ledger
        touched = ledger.touched(name) if ledger is not None else {}
        touched = {number: one for number, one in touched.items() if one.what != chain.GONE}
        if new:
            found = touched.get(new)
            touched = {new: found} if found is not None and found.what == chain.NEW else {}
        return [rows_of(table, one.names, [one.values])[0] for one in touched.values()]

    def sql(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Run one statement of the engine's own; people's words only as `values`."""
        with self.reading():
            if not statement.startswith("SELECT"):
                self._here.known.clear()
            if (touches := chain.touches(statement)) is not None:
                if self._here.ledger is None:
                    raise RuntimeError("writing is only done inside `writing()`")
                self._here.ledger.carry_out(self._db.execute_sql, statement, values, *touches[::-1])
                return []
            return [tuple(row) for row in self._db.execute_sql(statement, values)]  # type: ignore[no-untyped-call]  # peewee ships no type for it

    @contextmanager
    def stayed_at(self) -> Iterator[None]:
        """While somebody sits at the book, its connections wait from one act to the next."""
        self._db.stay()
        try:
            yield
        finally:
            self._db.leave()

    def others_have_written(self) -> None:
        """Remember nothing of what was read before: it may have been taken back since."""
        self._db.forget_what_was_read()

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
        with self.reading(), no_longer_than(self._db.connection(), seconds):  # type: ignore[no-untyped-call]  # peewee ships no type for it
            yield

    def leave_nothing_beside_it(self) -> None:
        """Empty the journal beside the book, so that nothing removed can be read there.

        In a transaction it is done when that has ended; while others are reading it is left to the
        next one who has the book for themselves. What was read before is forgotten here as well.
        """
        if self._in_transaction:
            self._here.something_goes = True
        else:
            self._db.let_go_of_all_that_wait()
            with suppress(DatabaseError), self._connected():
                self._db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[no-untyped-call]  # peewee ships no type for it

    @contextmanager
    def _connected(self) -> Iterator[None]:
        depth = self._here.depth
        if depth == 0:
            self._db.connect(reuse_if_open=True)
            try:
                self._check_once()
                self._here.known = self._db.still_holds()
                self._check_still_there()
            except BaseException:
                self._db.close()
                raise
        self._here.depth = depth + 1
        try:
            yield
        finally:
            self._here.depth = depth
            if depth == 0:
                self._here.known = {}
                self._db.close()

    def _check_once(self) -> None:
        if not self._checked:
            check_settings(self.driver, self._db)
            self._checked = True

    def _check_still_there(self) -> None:
        """Whoever was taken off the team meanwhile gets no further, at whichever terminal."""
        if self._by is None:
            return
        key = ((StaffMemberRow,), ("still there", self._by))
        if key not in self._here.known:
            asked = "SELECT active FROM staff_member WHERE id = ?"
            found = self._db.execute_sql(asked, (self._by,)).fetchone()  # type: ignore[no-untyped-call]  # peewee ships no type for it
            self._here.known[key] = found is None or bool(found[0])
        if not self._here.known[key]:
            raise NoLongerThere(
                "You are on the team of this house no longer, so nothing more opens here. "
                "What you wrote is kept."
            )

    @property
    def _in_transaction(self) -> bool:
        return self._here.ledger is not None

    def _roll_back(self) -> None:
        self._here.known.clear()
        # After a full disk SQLite has already rolled back; what went wrong then is told by
        # the first error, not by this one.
        with suppress(DatabaseError):
            self._db.rollback()
