"""A place in the queue of those who want to write.

Where the system can lock single bytes for one opened file (Linux), everybody draws a number: a byte
far behind the end of the file, one higher than the highest that is held. Then they wait for the one
before them, and only for them, so whoever lets go wakes the next one and nobody else. A simple lock
would be had by whoever comes by as it is let go, while the one who has waited longest is only being
woken: among eight who save back to back somebody is passed over by all the others.

The system lets go of the number of whoever is killed, wherever they stood. Whoever waited for them
looks who stands before them now, and waits for that one.
"""

from __future__ import annotations

import fcntl
import os
import struct
import sys
from contextlib import suppress

IN_ORDER = sys.platform == "linux" and hasattr(fcntl, "F_OFD_SETLKW")
"""Can single bytes be locked for one opened file, and waited for?"""
DOOR = 1 << 40
"""Held while a number is drawn, so that no two draw the same; the numbers begin behind it."""

_LOCK = "hhqqi"
"""What the system calls `struct flock`: kind, counted from where, first byte, how many, whose."""


class Place:
    """A place in the queue, on a file opened for it alone. It ends as that is closed."""

    def __init__(self, opened: int) -> None:
        self._opened = opened

    def at_once(self) -> bool:
        """Is it our turn without waiting?

        Raises:
            OSError: There is no queueing at this file.
        """
        try:
            fcntl.flock(self._opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def wait(self) -> None:
        """Until it is our turn.

        Raises:
            OSError: There is no queueing at this file.
        """
        fcntl.flock(self._opened, fcntl.LOCK_EX)

    def give_up(self) -> None:
        """Stand in nobody's way while another thread of ours still waits here."""

    def leave(self) -> None:
        """Let the next one write, or go from where one stood."""
        os.close(self._opened)


class Numbered(Place):
    """A place in the order in which they came."""

    def __init__(self, opened: int) -> None:
        super().__init__(opened)
        self._number = 0

    def at_once(self) -> bool:
        """Is it our turn without waiting?

        Raises:
            OSError: There is no queueing at this file.
        """
        try:
            return self._drawn(fcntl.F_OFD_SETLK) is None
        except BlockingIOError:
            # Somebody is just drawing theirs, which takes a moment, but they might be stopped.
            return False

    def wait(self) -> None:
        """Until nobody stands before us.

        Raises:
            OSError: There is no queueing at this file.
        """
        before = self._before() if self._number else self._drawn(fcntl.F_OFD_SETLKW)
        while before is not None:
            self._ask(fcntl.F_OFD_SETLKW, fcntl.F_RDLCK, before)
            self._ask(fcntl.F_OFD_SETLK, fcntl.F_UNLCK, before)
            before = self._before()

    def give_up(self) -> None:
        """Stand in nobody's way while another thread of ours still waits here."""
        with suppress(OSError):
            self._ask(fcntl.F_OFD_SETLK, fcntl.F_UNLCK, DOOR + 1, 0)

    def _drawn(self, how: int) -> int | None:
        """Draw a number; who stands before us comes back."""
        self._ask(how, fcntl.F_WRLCK, DOOR)
        try:
            before = self._before()
            self._number = (before or DOOR) + 1
            self._ask(fcntl.F_OFD_SETLK, fcntl.F_WRLCK, self._number)
        finally:
            self._ask(fcntl.F_OFD_SETLK, fcntl.F_UNLCK, DOOR)
        return before

    def _before(self) -> int | None:
        """The highest number before ours that somebody holds, or of all if we have none yet."""
        found, first = None, DOOR + 1
        while first != self._number:
            many = self._number - first if self._number else 0
            answer = self._ask(fcntl.F_OFD_GETLK, fcntl.F_WRLCK, first, many)
            kind, _, held, *_ = struct.unpack_from(_LOCK, answer)
            if kind == fcntl.F_UNLCK:
                break
            found, first = held, held + 1
        return found

    def _ask(self, how: int, kind: int, first: int, many: int = 1) -> bytes:
        return fcntl.fcntl(self._opened, how, struct.pack(_LOCK, kind, os.SEEK_SET, first, many, 0))


def place_at(opened: int) -> Place:
    """A place in the queue at that file; nobody is in it yet."""
    return Numbered(opened) if IN_ORDER else Place(opened)
