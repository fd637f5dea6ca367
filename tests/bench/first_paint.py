"""How long from exec to the first words on the screen, against a bare Textual app.

    python -m tests.bench.first_paint [PAIRS]

Machines are noisy, so what counts are ratios of pairs run in turn (A B A B …); the bare app against
itself shows how much of a ratio is noise. Nothing here is asserted.
"""

from __future__ import annotations

import os
import pty
import select
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

PAIRS = 9
PATIENCE_S = 20.0

BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("bare words")
Bare().run()
"""


def seconds_to(words: bytes, command: Sequence[str], environ: dict[str, str]) -> float:
    """Seconds from exec until the words have come to the terminal (80 by 24)."""
    began = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.execve(command[0], list(command), environ)
    try:
        return _watch(terminal, words, began)
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(terminal)


def _watch(terminal: int, words: bytes, began: float) -> float:
    seen = b""
    while time.perf_counter() - began < PATIENCE_S:
        if select.select([terminal], [], [], 0.05)[0]:
            seen += os.read(terminal, 65536)
            if words in seen:
                return time.perf_counter() - began
    raise TimeoutError(f"{words!r} did not come within {PATIENCE_S:.0f} s")


def ratios(pairs: Sequence[tuple[float, float]]) -> str:
    """The median of the pairs' ratios, with the smallest and the largest."""
    found = sorted(one / other for one, other in pairs)
    return f"{statistics.median(found):.2f}  ({found[0]:.2f} to {found[-1]:.2f})"


def main(count: int = PAIRS) -> None:
    """Measure in turn and print the ratios."""
    from handover import demo

    environ = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24"}
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "larkspur.book"
        demo.build(book)
        ours = [sys.executable, "-m", "handover", "--book", str(book)]
        bare = [sys.executable, "-c", BARE]
        seconds_to(b"Larkspur House", ours, environ)  # a warm-up of the disk's cache
        ours_bare, bare_bare = [], []
        for _ in range(count):
            first = seconds_to(b"bare words", bare, environ)
            ours_bare.append((seconds_to(b"Larkspur House", ours, environ), first))
            bare_bare.append((seconds_to(b"bare words", bare, environ), first))
    print(f"exec to first words, {count} pairs in turn, median ratio (smallest to largest)")
    print(f"  bare Textual / bare Textual     {ratios(bare_bare)}")
    print(f"  handover's sign-in / bare       {ratios(ours_bare)}")
    print(f"  bare Textual, median            {statistics.median(b for _, b in ours_bare):.2f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else PAIRS)
