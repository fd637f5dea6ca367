"""A program in a pseudo-terminal of its own, watched from outside: what came when, and its cost."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.tui.emulator import Emulator

QUIET_S = 0.35
"""So long nothing comes: whatever there was to draw has been drawn."""
PATIENCE_S = 90.0
ANSWERS = {
    b"\x1b[?2026$p": b"\x1b[?2026;2$y",
    b"\x1b[?2048$p": b"\x1b[?2048;0$y",
    b"\x1b[c": b"\x1b[?62;22c",
}
"""What a terminal says when it is asked what it can."""
NOT_HANDED_ON = ("NO_COLOR", "TMUX", "COLUMNS", "LINES", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE")


def surroundings(**more: str) -> dict[str, str]:
    """The environment of a program in a terminal that shows true colours."""
    kept = {name: os.environ[name] for name in os.environ if name not in NOT_HANDED_ON}
    return {**kept, "TERM": "xterm-256color", "COLORTERM": "truecolor", **more}


@dataclass
class Program:
    """A program, and what has come over its line."""

    argv: Sequence[str]
    environ: Mapping[str, str]
    folder: Path
    width: int = 80
    height: int = 24
    log: list[tuple[float, bytes]] = field(default_factory=list)
    """Seconds after exec, and what came."""

    def __post_init__(self) -> None:
        self.screen, self._drawn = Emulator(self.width, self.height), 0
        self.began = time.perf_counter()
        self.child, self.fileno = pty.fork()
        if self.child == 0:
            size = struct.pack("HHHH", self.height, self.width, 0, 0)
            fcntl.ioctl(0, termios.TIOCSWINSZ, size)
            os.chdir(self.folder)
            os.execvpe(self.argv[0], list(self.argv), dict(self.environ))

    def read(self, wait: float) -> int:
        """Bytes that have come, if something comes. Drawn they are later, at no cost to anybody."""
        if not select.select([self.fileno], [], [], wait)[0]:
            return 0
        try:
            data = os.read(self.fileno, 1 << 18)
        except OSError:
            return 0
        self.log.append((time.perf_counter() - self.began, data))
        for asked, answer in ANSWERS.items():
            if asked in data:
                os.write(self.fileno, answer)
        return len(data)

    def until_quiet(self, quiet: float = QUIET_S) -> int:
        """Bytes until nothing comes."""
        came = 0
        while more := self.read(quiet):
            came += more
        return came

    def press(self, key: bytes, quiet: float = QUIET_S) -> int:
        """Bytes that come for a key."""
        os.write(self.fileno, key)
        return self.until_quiet(quiet)

    def shown_at(self, words: str) -> float:
        """Seconds after exec until the words stood on the screen."""
        give_up_at = time.perf_counter() + PATIENCE_S
        while time.perf_counter() < give_up_at:
            if words in self.screen.words():
                return self.log[self._drawn - 1][0]
            self.until_quiet()
            while self._drawn < len(self.log):
                when, data = self.log[self._drawn]
                self._drawn += 1
                self.screen.feed(data)
                if words in self.screen.words():
                    return when
        raise TimeoutError(f"{words!r} did not come:\n{self.screen.words()}")

    def goes_to(self, key: bytes, words: str) -> int:
        """Bytes of a key that leads to where these words stand."""
        before = len(self.log)
        os.write(self.fileno, key)
        self.shown_at(words)
        return sum(len(data) for _, data in self.log[before:])

    def into_a_note(self) -> None:
        """From the board into a note; one that an earlier walk left unfinished goes on."""
        self.goes_to(b"w", "Whom is it about")
        self.goes_to(b"\r", "note about")
        if "unfinished note" in self.screen.words():
            os.write(self.fileno, b"\r")
        self.shown_at("What happened")

    def processor_ms(self) -> float:
        """Processor time it has used so far, all its threads together."""
        threads = Path(f"/proc/{self.child}/task").iterdir()
        return sum(int((one / "schedstat").read_text().split()[0]) for one in threads) / 1e6

    def memory_mib(self) -> float:
        """Memory it has in hand."""
        lines = Path(f"/proc/{self.child}/smaps_rollup").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("Rss:")) / 1024

    def ends_after(self, key: bytes) -> float:
        """Seconds from a key to the end of the process."""
        began = time.perf_counter()
        os.write(self.fileno, key)
        while not os.waitpid(self.child, os.WNOHANG)[0]:
            self.read(0.002)
            if time.perf_counter() - began > PATIENCE_S:
                raise TimeoutError("It did not end.")
        os.close(self.fileno)
        return time.perf_counter() - began

    def away(self) -> None:
        """Leave nothing behind."""
        os.kill(self.child, signal.SIGKILL)
        os.waitpid(self.child, 0)
        os.close(self.fileno)
