"""The terminal underneath: a driver that survives every byte typed, and no log."""

from __future__ import annotations

import os
import selectors
import signal
import time
from codecs import getincrementaldecoder
from collections.abc import Iterable
from typing import Any

from textual import constants
from textual._xterm_parser import XTermParser
from textual.app import App
from textual.message import Message

from handover.tui.driver.changes import ChangesOnly
from handover.tui.esc_alone import BY_WORDS, EscAlone, fed, waits
from handover.tui.guarded import Guarded
from handover.tui.half_keys import AT_ONCE_S, NOW_AND_THEN_S, HalfKeys


def keep_no_log() -> None:
    """Let Textual write no log: it would hold people's words.

    It read where to when it was loaded, whoever loaded it.
    """
    vars(constants)["LOG_FILE"] = None


PASTE_BEGINS, PASTE_ENDS = "\x1b[200~", "\x1b[201~"
LONGEST_PAUSE_S = 5.0
"""So long a slow line may pause in the middle of a paste."""


class Paste:
    """Whether a paste is coming in: one whose end never comes would swallow every key after it."""

    def __init__(self) -> None:
        self._kept, self._inside, self._last = "", False, 0.0

    def came(self, text: str) -> None:
        """Something came over the line."""
        seen = self._kept + text
        begins, ends = seen.rfind(PASTE_BEGINS), seen.rfind(PASTE_ENDS)
        if begins != ends:
            self._inside = begins > ends
        # A mark may come in two parts.
        self._kept, self._last = seen[-len(PASTE_BEGINS) + 1 :], time.monotonic()

    def never_ended(self) -> bool:
        """Has nothing come for so long that its end must be lost? Said once."""
        lost = self._inside and time.monotonic() - self._last > LONGEST_PAUSE_S
        if lost:
            self._inside, self._kept = False, ""
        return lost


class HouseDriver(ChangesOnly):
    """Reads the keyboard leniently.

    Stock Textual ends with a traceback at the first byte that is not UTF-8 (an "é" from a Latin-1
    terminal). Here it becomes a replacement sign, which is then left out.
    """

    def __init__(self, app: App[Any], **how: Any) -> None:
        super().__init__(app, **how)
        self._end_seen, self._end = os.pipe()
        """What is written into one end ends the waiting for keys at the other. Open as long as the
        program runs: `close` comes whenever it is put aside, too."""

    def disable_input(self) -> None:
        """Read no more keys; whoever waits for one is told, and not waited for."""
        os.write(self._end, b".")
        super().disable_input()
        os.read(self._end_seen, 1)

    def run_input_thread(self) -> None:
        """Wait for keys and pass them on; what breaks here ends the program in order.

        The stock driver prints a traceback and the program stays, deaf to every key.
        """
        try:
            self._listen()
        except Exception as error:
            if isinstance(self._app, Guarded):
                self._app.broke(error)

    def _listen(self) -> None:
        """A line that has gone away counts as hung up."""
        selector = selectors.SelectSelector()
        selector.register(self.fileno, selectors.EVENT_READ)
        selector.register(self._end_seen, selectors.EVENT_READ)
        parser, paste, halves = XTermParser(self._debug), Paste(), HalfKeys()
        escs = EscAlone(self._by_words)
        decode = getincrementaldecoder("utf-8")(errors="replace").decode
        try:
            while not self.exit_event.is_set():
                waiting = waits(parser)
                ready = selector.select(AT_ONCE_S if waiting else NOW_AND_THEN_S)
                if any(key.fd == self.fileno for key, _ in ready):
                    typed = self._read()
                    if typed is None:
                        os.kill(os.getpid(), signal.SIGHUP)
                        return
                    text = decode(typed).replace("\ufffd", "")
                    text = halves.whole(text, waiting=waiting)
                    paste.came(text)
                    self._pass_on(fed(parser, escs, text))
                if paste.never_ended():
                    self._pass_on(fed(parser, escs, PASTE_ENDS))
                self._pass_on(parser.tick())
        finally:
            selector.close()

    def _by_words(self, letter: str) -> bool:
        """Does somebody stand in a field, where Esc with this letter goes a word back or on?"""
        if letter not in BY_WORDS:
            return False
        # The way in has no such field, and is drawn before this is loaded.
        from textual.widgets import Input, TextArea

        return isinstance(self._app.focused, Input | TextArea)

    def _pass_on(self, events: Iterable[Message]) -> None:
        for event in events:
            self.process_message(event)

    def _read(self) -> bytes | None:
        """What was typed; None once there is nobody to read from any more."""
        try:
            return os.read(self.fileno, 4096) or None
        except OSError:
            return None

    def stop_for_a_while(self) -> None:
        """Give the terminal back and stop until somebody lets the program go on."""
        self._sigtstp_application()

    def _sigcont_application(self, *_: Any) -> None:
        """Go on after a suspension only.

        The kernel sends this signal after a hang-up, too; the stock driver then starts again in the
        middle of leaving, and its threads keep the program alive without a terminal.
        """
        if self._must_signal_resume:
            super()._sigcont_application()
