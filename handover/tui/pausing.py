"""What is done when nobody has typed for a moment."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from textual.message_pump import MessagePump
from textual.timer import Timer

NEARLY_S = 0.002
"""A timer may come so much too early."""


class Pause:
    """Waits until nobody has typed for a while, then does something once.

    One timer waits for all the letters of a sentence. One for each letter, made and dropped again,
    took as long as drawing the letter.
    """

    def __init__(self, at: MessagePump, seconds: float, then: Callable[[], object]) -> None:
        self._at = at
        self._seconds = seconds
        self._then = then
        self._over_at = 0.0
        self._timer: Timer | None = None

    def begin(self) -> None:
        """A key was pressed: the pause begins, or begins again."""
        self._over_at = monotonic() + self._seconds
        if self._timer is None:
            self._wait(self._seconds)

    def drop(self) -> None:
        """There is nothing to do any more."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None

    def _wait(self, seconds: float) -> None:
        self._timer = self._at.set_timer(seconds, self._look)

    def _look(self) -> None:
        left = self._over_at - monotonic()
        if left > NEARLY_S:
            self._wait(left)
        else:
            self._timer = None
            self._then()
