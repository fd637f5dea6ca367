"""The terminal underneath: a driver that survives every byte typed, and what must be set first."""

from __future__ import annotations

import os
import selectors
from codecs import getincrementaldecoder
from collections.abc import MutableMapping

from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver


def prepare_environment(environ: MutableMapping[str, str]) -> None:
    """What Textual reads from the environment, set for tired people on slow lines.

    Exported COLUMNS and LINES would freeze the size; a key split over two slow packets needs time.
    """
    for frozen in ("COLUMNS", "LINES"):
        environ.pop(frozen, None)
    if "SSH_CONNECTION" in environ:
        environ.setdefault("ESCDELAY", "400")
    environ.setdefault("TEXTUAL_ANIMATIONS", "none")


class HouseDriver(LinuxDriver):
    """Reads the keyboard leniently.

    Stock Textual ends with a traceback at the first byte that is not UTF-8 (an "é" from a Latin-1
    terminal). Here it becomes a replacement sign, which is then left out.
    """

    def run_input_thread(self) -> None:
        """Wait for keys and pass them on."""
        selector = selectors.SelectSelector()
        selector.register(self.fileno, selectors.EVENT_READ)
        parser = XTermParser(self._debug)
        decode = getincrementaldecoder("utf-8")(errors="replace").decode
        try:
            while not self.exit_event.is_set():
                for _key, mask in selector.select(0.1):
                    if mask & selectors.EVENT_READ:
                        read = os.read(self.fileno, 1024 * 4)
                        for event in (
                            parser.feed(decode(read).replace("\ufffd", "")) if read else ()
                        ):
                            self.process_message(event)
                for event in parser.tick():
                    self.process_message(event)
        finally:
            selector.close()
