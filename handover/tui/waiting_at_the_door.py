"""Waiting at the door after several wrong passphrases: it is said for how long, and goes on."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta

from textual.timer import Timer

from handover.tui.screens.base import HouseScreen

LOOKS_EVERY_S = 1.0
"""How often what is said may change, and only while somebody waits."""


class WaitsAtTheDoor(HouseScreen[None]):
    """A screen that asks for a passphrase. Nothing of it stands still while it waits."""

    _look: Timer | None = None
    _until = 0.0
    _then: Callable[[], object] | None = None

    @property
    def waits(self) -> bool:
        """Does somebody wait just now?"""
        return self._look is not None

    def wait_for(self, wait: timedelta, then: Callable[[], object] | None) -> None:
        """Say for how long, until it is over; then go on, or say that one may try again."""
        self.wait_no_more()
        self._until, self._then = time.monotonic() + wait.total_seconds(), then
        self._look = self.set_interval(LOOKS_EVERY_S, self.look_how_long)
        self.look_how_long()
        self.refresh_bindings()

    def wait_no_more(self) -> None:
        """Nobody waits here any more."""
        if self._look is not None:
            self._look.stop()
            self._look, self._then = None, None
            self.refresh_bindings()

    def look_how_long(self) -> None:
        """Say how long it is still; the words change once a second at most, or once a minute."""
        left = timedelta(seconds=self._until - time.monotonic())
        if left > timedelta(0):
            self.say(self._words(left))
            return
        then = self._then
        self.wait_no_more()
        if then is not None:
            then()
        else:
            self.say("You can try again now.")

    def _words(self, left: timedelta) -> str:
        from handover.desk import opening

        how_long = opening.wait_words(left)
        if self._then is not None:
            return f"Several in a row were wrong: it goes on by itself in {how_long}. Esc stops it."
        sooner = " A coordinator can open it sooner." if left > timedelta(minutes=1) else ""
        return (
            f"Several in a row were wrong for that name: try again in {how_long}. "
            f"Others sign in meanwhile.{sooner}"
        )
