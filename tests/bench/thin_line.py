"""How much goes over the line for a key, and what it costs, against Textual's own driver.

    python -m tests.bench.thin_line [RUNS]

The whole program runs in a real pseudo-terminal that says it shows true colours, once with the thin
line and once with the stock driver, in turn (A B A B …). Bytes do not depend on how busy a machine
is; processor time does, so only its ratio within a run counts. Nothing here is asserted.
"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from tests.bench.installed import AT
from tests.tui.emulator import Emulator

RUNS = 3
SIZES = ((80, 24), (200, 50))
PATIENCE_S = 90.0
QUIET_S = 0.25
"""So long nothing comes: whatever there was to draw has been drawn."""
IDLE_S = 5.0
WORDS = "We sat by the window and said little, then made tea for four."
NAME = "Theo"
DOWN, UP, PAGE_DOWN, PAGE_UP, F7, ESCAPE = (
    b"\x1b[B", b"\x1b[A", b"\x1b[6~", b"\x1b[5~", b"\x1b[18~", b"\x1b",
)  # fmt: skip
THIN = "import sys; from handover.cli import main; sys.exit(main(sys.argv[1:]))"
STOCK = (
    "from textual.drivers.linux_driver import LinuxDriver; "
    "from handover.tui.driver.changes import ChangesOnly; "
    "ChangesOnly.write = LinuxDriver.write; "
    "ChangesOnly._get_terminal_size = LinuxDriver._get_terminal_size; " + THIN
)
ANSWERS = {
    b"\x1b[?2026$p": b"\x1b[?2026;2$y",
    b"\x1b[?2048$p": b"\x1b[?2048;0$y",
    b"\x1b[c": b"\x1b[?62;22c",
}
"""What a terminal says when it is asked what it can."""


@dataclass
class Terminal:
    """The program in a terminal of its own, and what came over the line."""

    program: str
    book: Path
    width: int
    height: int
    screen: Emulator = field(init=False)

    def __post_init__(self) -> None:
        self.screen = Emulator(self.width, self.height)
        argv = [sys.executable, "-c", self.program, "--book", str(self.book), "--as", NAME]
        kept = {name: os.environ[name] for name in os.environ if name not in ("NO_COLOR", "TMUX")}
        environ = {**kept, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        self.child, self.fileno = pty.fork()
        if self.child == 0:
            size = struct.pack("HHHH", self.height, self.width, 0, 0)
            fcntl.ioctl(0, termios.TIOCSWINSZ, size)
            os.execve(argv[0], argv, environ)

    def wait_for(self, words: str) -> int:
        """Bytes until the words stand on the screen and nothing more comes."""
        began, came = time.monotonic(), 0
        while words not in self.screen.words():
            if time.monotonic() - began > PATIENCE_S:
                raise TimeoutError(f"{words!r} did not come:\n{self.screen.words()}")
            came += self.read(QUIET_S)
        return came + self.until_quiet()

    def until_quiet(self, quiet: float = QUIET_S) -> int:
        """Bytes until nothing comes."""
        came = 0
        while more := self.read(quiet):
            came += more
        return came

    def read(self, wait: float) -> int:
        """Bytes that have come, if something comes."""
        if not select.select([self.fileno], [], [], wait)[0]:
            return 0
        data = os.read(self.fileno, 1 << 18)
        for asked, answer in ANSWERS.items():
            if asked in data:
                os.write(self.fileno, answer)
        self.screen.feed(data)
        return len(data)

    def press(self, key: bytes) -> int:
        """Bytes that come for a key."""
        os.write(self.fileno, key)
        return self.until_quiet()

    def processor_ms(self) -> float:
        """Processor time it has used so far, all its threads together."""
        threads = Path(f"/proc/{self.child}/task").iterdir()
        return sum(int((one / "schedstat").read_text().split()[0]) for one in threads) / 1e6

    def away(self) -> None:
        """Leave nothing behind."""
        os.kill(self.child, signal.SIGKILL)
        os.waitpid(self.child, 0)
        os.close(self.fileno)


@dataclass
class Measured:
    """Bytes for each key, by what was done, and milliseconds of processor time for a key."""

    sent: dict[str, list[int]] = field(default_factory=dict)
    spent: dict[str, list[float]] = field(default_factory=dict)

    def keys(self, what: str, at: Terminal, keys: Sequence[bytes]) -> None:
        """Press some keys."""
        began = at.processor_ms()
        self.sent.setdefault(what, []).extend([at.press(key) for key in keys])
        self.spent.setdefault(what, []).append((at.processor_ms() - began) / len(keys))

    def once(self, what: str, sent: int) -> None:
        """Something that was drawn."""
        self.sent.setdefault(what, []).append(sent)


def measure(at: Terminal, into: Measured) -> None:
    """A short walk through the house."""
    into.once("first screen", at.wait_for("Who is here"))
    into.once("idle on the board, 5 s", at.until_quiet(IDLE_S))
    into.keys("arrow on the board", at, [DOWN] * 6 + [UP] * 6)
    into.once("another screen", _press_and_wait(at, F7, "The rules of the house"))
    into.keys("arrow in the rules", at, [DOWN] * 10)
    into.keys("PageDown", at, [PAGE_DOWN, PAGE_DOWN, PAGE_UP] * 2)
    at.press(ESCAPE)
    at.wait_for("Who is here")
    _press_and_wait(at, b"w", "Whom is it about")
    into.once("another screen", _press_and_wait(at, b"\r", "note about"))
    if "unfinished note" in at.screen.words():
        _press_and_wait(at, b"\r", "What happened")
    into.keys("letter in a note", at, [letter.encode() for letter in WORDS])
    into.keys("arrow in a note", at, [b"\x1b[D"] * 10)
    into.once("idle in a note, 5 s", at.until_quiet(IDLE_S))


def _press_and_wait(at: Terminal, key: bytes, words: str) -> int:
    os.write(at.fileno, key)
    return at.wait_for(words)


def run(book: Path, width: int, height: int, count: int) -> dict[str, Measured]:
    """Measure both in turn."""
    found = {"thin": Measured(), "stock": Measured()}
    for _ in range(count):
        for name, program in (("thin", THIN), ("stock", STOCK)):
            at = Terminal(program, book, width, height)
            try:
                measure(at, found[name])
            finally:
                at.away()
    return found


def show(found: Mapping[str, Measured], width: int, height: int) -> None:
    """Print a table."""
    thin, stock = found["thin"], found["stock"]
    print(f"\n{width}x{height}, true colour      median / 95th of 100, bytes     processor time")
    print(f"{'':24}{'thin':>16}{'stock':>18}{'thin / stock':>16}")
    for what, sent in thin.sent.items():
        ratio = ""
        if what in thin.spent:
            pairs = zip(thin.spent[what], stock.spent[what], strict=True)
            ratio = f"{statistics.median(one / other for one, other in pairs):.2f}"
        print(f"{what:24}{_two(sent):>16}{_two(stock.sent[what]):>18}{ratio:>16}")


def _two(sent: Sequence[int]) -> str:
    ordered = sorted(sent)
    return f"{statistics.median(ordered):.0f} / {ordered[round(0.95 * (len(ordered) - 1))]}"


def main(count: int = RUNS) -> None:
    """Measure at both sizes and print the tables."""
    from handover import demo

    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "larkspur.book"
        demo.build(book, at=datetime.fromisoformat(AT))
        for width, height in SIZES:
            show(run(book, width, height, count), width, height)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS)
