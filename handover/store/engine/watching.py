"""Seeing that somebody else has written in the book.

`PRAGMA data_version` on a connection that is *kept* goes up with every commit of others; the
file's own time does not move in WAL mode. One look costs microseconds.
"""

from __future__ import annotations

import threading
from contextlib import ExitStack

from handover.store.engine.book import Book


class Watch:
    """A kept connection that notices commits; whoever watches sits at the book.

    Close it when the screen goes.
    """

    def __init__(self, book: Book) -> None:
        self._turn = threading.Lock()
        self._book = book
        # It may write so that it can take back what a killed program left half done.
        self._connection = book.raw(mode="rw")
        self._trouble = book.driver.module.Error
        self._seen = self._version()
        self._seat = ExitStack()
        self._seat.enter_context(book.stayed_at())

    def changed(self) -> bool:
        """Has anything been committed by anybody since the last look?"""
        with self._turn:
            if self._connection is None:
                return False
            try:
                version = self._version()
            except self._trouble:
                # Whoever reads the book next is told what is wrong with it.
                return True
            changed, self._seen = version != self._seen, version
            if changed:
                self._book.others_have_written()
            return changed

    def close(self) -> None:
        """Let the connection go."""
        with self._turn:
            if self._connection is not None:
                self._seat.close()
                self._connection.close()
                self._connection = None

    def _version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])
