"""Key to screen and processor time for a key, the house rules reading along, beside stock."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.bench.figures import Row, noise, ratio
from tests.bench.installed import STOCK_TEXT_AREA, Installed
from tests.bench.terminal import Program

TEXT = "We sat by the window and said little, then made tea for four. Kai phoned his sister. "
GAP_S = 0.06
"""A reply is over after so much quiet; then comes the next letter."""
BREATH_S = 0.6
"""After every sentence somebody thinks, and the rules are read."""


@dataclass
class Typed:
    """What letters took: milliseconds to the first byte of the reply, processor time for each."""

    waits: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)

    def add(self, at: Program) -> None:
        """Type, and measure."""
        waits, before = [], at.processor_ms()
        for letter in TEXT:
            came, began = len(at.log), time.perf_counter() - at.began
            os.write(at.fileno, letter.encode())
            at.until_quiet(BREATH_S if letter == "." else GAP_S)
            if len(at.log) > came:
                waits.append((at.log[came][0] - began) * 1000)
        self.waits.append(statistics.median(waits))
        self.processor.append((at.processor_ms() - before) / len(TEXT))


def rows(there: Installed, pairs: int) -> Iterator[Row]:
    """Ours, the stock one and the stock one again, each in a terminal of its own, in turn."""
    ours, stock, again = Typed(), Typed(), Typed()
    running = [_note(there), there.beside(STOCK_TEXT_AREA), there.beside(STOCK_TEXT_AREA)]
    try:
        for other in running[1:]:
            other.shown_at("READY")
        for _ in range(pairs):
            for typed, at in zip((ours, stock, again), running, strict=True):
                typed.add(at)
    finally:
        for at in running:
            at.away()
    for what, mine, theirs, same in (
        ("key to screen / stock TextArea", ours.waits, stock.waits, again.waits),
        ("processor time per key / stock", ours.processor, stock.processor, again.processor),
    ):
        said = f"{statistics.median(mine):.1f} against {statistics.median(theirs):.1f} ms"
        yield Row(what, f"{ratio(mine, theirs):.2f} x", "0.8", f"{noise(theirs, same)}; {said}")


def _note(there: Installed) -> Program:
    at = there.start("--book", "demo.book", "--as", "Theo")
    at.shown_at("Who is here")
    at.into_a_note()
    return at
