"""Whatever happens to the line, the house or the screen: what is half written is kept first."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, Protocol, runtime_checkable

from textual.app import App
from textual.screen import Screen


@runtime_checkable
class KeepsDrafts(Protocol):
    """A screen on which something may be half written."""

    def keep_now(self) -> None:
        """Keep it, at once."""


def every_screen(app: App[Any]) -> Iterator[Screen[Any]]:
    """Every screen there is, those behind the lock included."""
    for mode in dict.fromkeys((app.current_mode, *app.MODES)):
        with suppress(KeyError):
            yield from app.get_screen_stack(mode)


class KeepsWhatIsTyped(App[int]):
    """The program, keeping what is half written before anything is left."""

    def keep_everything(self) -> None:
        """Keep whatever is half written on any screen."""
        for screen in every_screen(self):
            if screen.is_mounted and isinstance(screen, KeepsDrafts):
                screen.keep_now()

    def mind_the_line(self) -> None:
        """When the terminal goes, or somebody ends the program, keep everything and go."""
        loop = asyncio.get_running_loop()
        for sign in (signal.SIGHUP, signal.SIGTERM):
            try:
                loop.add_signal_handler(sign, self._line_dropped, sign)
            except (NotImplementedError, RuntimeError, ValueError):  # not the main thread: a test
                return

    def _line_dropped(self, sign: signal.Signals) -> None:
        self.keep_everything()
        self.exit(128 + sign, return_code=128 + sign)
