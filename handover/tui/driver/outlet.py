"""The way out to the terminal, for which nothing waits."""

from __future__ import annotations

import os
import select
from asyncio import AbstractEventLoop
from collections.abc import Callable
from threading import Lock
from time import monotonic

PATIENCE_S = 1.0
"""So long the last bytes may take when the terminal is given back."""


class Outlet:
    """Sends what the line takes at once, and the rest when it takes more.

    The stock way is a thread: every letter goes through two queues, and once thirty frames wait on
    a line that stands still the whole program stands still with it.
    """

    def __init__(
        self, terminal: str, loop: AbstractEventLoop, when_empty: Callable[[], object]
    ) -> None:
        """Open the terminal once more, for the program alone.

        “Do not wait” said of the one it was given would hold for the shell that it came from, too.

        Raises:
            OSError: It cannot be opened by this person, as after `su`.
        """
        how = os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
        self._fileno = os.open(terminal, how)
        self._loop = loop
        self._when_empty = when_empty
        self._left = bytearray()
        self._lock = Lock()
        self._open = True

    @property
    def behind(self) -> bool:
        """Is there something that the line has not taken yet?"""
        return bool(self._left)

    def put(self, data: bytes) -> None:
        """Send this, after what is still waiting. Any thread may ask for it."""
        with self._lock:
            waited = bool(self._left)
            self._left += data
            if not waited:
                self._push()
            waits = bool(self._left) and not waited
        if waits:
            self._loop.call_soon_threadsafe(self._wait)

    def close(self) -> None:
        """Send what is left, if the line takes it soon, and close."""
        self._loop.remove_writer(self._fileno)
        over_at = monotonic() + PATIENCE_S
        with self._lock:
            while self._left and (left := over_at - monotonic()) > 0:
                select.select([], [self._fileno], [], left)
                self._push()
            self._left.clear()
            self._open = False
            os.close(self._fileno)

    def _wait(self) -> None:
        if self._open:
            self._loop.add_writer(self._fileno, self._more)

    def _more(self) -> None:
        with self._lock:
            self._push()
            if self._left:
                return
        self._loop.remove_writer(self._fileno)
        self._when_empty()

    def _push(self) -> None:
        try:
            sent = os.write(self._fileno, self._left)
        except BlockingIOError:
            return
        except OSError:
            # Nobody is there any more; whoever waits for keys is told the same.
            sent = len(self._left)
        del self._left[:sent]
