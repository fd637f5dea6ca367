"""The driver that sends only what has changed."""

from __future__ import annotations

import asyncio
import curses
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from textual import events
from textual.app import App
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from handover.tui.driver.caret import caret_at
from handover.tui.driver.outlet import Outlet
from handover.tui.driver.thin_line import ThinLine, is_frame

AFTER_A_RESIZE_S = 0.25
"""Textual has drawn everything again by then, if it was going to."""
DRAW_AGAIN = "ctrl+l"
WIPE = "\x1b[m\x1b[2J\x1b[H"
"""Where there is no second page to go back from, as in GNU screen, the last one would be left."""


def erases_in_colour(environ: Mapping[str, str]) -> bool:
    """Does erasing leave the colour behind on this terminal? If nobody knows, it does not."""
    try:
        assert sys.__stdout__ is not None
        curses.setupterm(environ.get("TERM") or "dumb", sys.__stdout__.fileno())
        return curses.tigetflag("bce") == 1 and curses.tigetstr("ech") is not None
    except (curses.error, OSError, ValueError, AssertionError):
        return False


class ChangesOnly(LinuxDriver):
    """Reads along what Textual writes and sends the cells that differ from those on the screen.

    Stock Textual sends every cell of every widget that has changed: 3,000 bytes for a letter.
    """

    def __init__(self, app: App[Any], **how: Any) -> None:
        super().__init__(app, **how)
        self._line = ThinLine(erases_in_colour=erases_in_colour(os.environ))
        self._outlet: Outlet | None = None
        """Where there is no terminal of a name, the stock thread writes."""

    def write(self, data: str) -> None:
        """Send what a frame changes; anything else goes through as it is."""
        if is_frame(data):
            self._line.fit(*self._app.size)
            self._line.take(data)
            # On a line that stands still the frames between are never sent, only the newest.
            if not (self._outlet and self._outlet.behind):
                self._send(self._line.changes(caret_at(self._app)))
        else:
            self._send(self._line.rest(data))

    def start_application_mode(self) -> None:
        """Open the way out, and take the terminal."""
        with suppress(OSError):
            assert self._file is not None
            terminal = os.ttyname(self._file.fileno())
            loop = asyncio.get_running_loop()
            self._outlet = Outlet(terminal, loop, self._send_what_is_left)
        super().start_application_mode()  # type: ignore[no-untyped-call]  # Textual's

    def close(self) -> None:
        """Send what is left."""
        if self._outlet is not None:
            self._outlet.close()
            self._outlet = None
        super().close()

    def stop_application_mode(self) -> None:
        """Wipe the page, then give the terminal back."""
        self._send(WIPE)
        super().stop_application_mode()

    def draw_again(self) -> None:
        """Send the whole screen: nobody knows what the terminal shows."""
        self._line.forget()
        self._send_what_is_left()

    def drop_page(self) -> None:
        """Let nothing of the page be sent again: another one is on its way."""
        self._line.drop()

    def _send(self, changes: str) -> None:
        if not changes:
            return
        if self._outlet is None:
            super().write(changes)
        else:
            assert self._file is not None
            self._outlet.put(changes.encode(self._file.encoding, self._file.errors or "strict"))

    def _get_terminal_size(self) -> tuple[int, int]:
        # Asked for when the terminal has another size, and so has dropped or moved what it showed.
        self._loop.call_soon_threadsafe(self._resized)
        return super()._get_terminal_size()

    def process_message(self, message: Message) -> None:
        """Notice a resize that is told in band, and the key that draws everything again."""
        if isinstance(message, events.Resize):
            self._loop.call_soon_threadsafe(self._resized)
        if isinstance(message, events.Key) and message.key == DRAW_AGAIN:
            self._loop.call_soon_threadsafe(self.draw_again)
        else:
            super().process_message(message)

    def _resized(self) -> None:
        self._line.forget()
        # Textual draws nothing if the size is the old one again; the terminal may have cut it.
        self._loop.call_later(AFTER_A_RESIZE_S, self._send_what_is_left)

    def _send_what_is_left(self) -> None:
        if self._line.behind and self._app.is_running and not self.exit_event.is_set():
            self._send(self._line.changes(caret_at(self._app)))
