"""Starting and ending beside a bare Textual app: first words, first paint, memory, quitting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tests.bench.figures import Row, noise, ratio
from tests.bench.installed import BARE, HOUSE, STOCK_SCREENS, Installed
from tests.bench.terminal import Program

ESCAPE, F7, F10, CTRL_Q = b"\x1b", b"\x1b[18~", b"\x1b[21~", b"\x11"
SCREENS = (b"\x1b[18~", b"f", b"i", b"j", b"\r")
"""Rules, what was promised, the house, the directory, somebody's page."""
STOCK_KEYS = (b"\x1b[18~", b"f", b"i", b"j", b"w")
"""As many screens of the stock one: a list of 40 rows each."""


@dataclass
class Starts:
    """What some starts of one program took."""

    words: list[float] = field(default_factory=list)
    paint: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    quitting: list[float] = field(default_factory=list)

    def add(self, program: Program, words: str, whole: str, leave: bytes) -> None:
        """Start it, wait for its first words and for the whole of its screen, and leave."""
        self.words.append(program.shown_at(words))
        self.paint.append(program.shown_at(whole))
        self.processor.append(program.processor_ms())
        self.memory.append(program.memory_mib())
        self.quitting.append(program.ends_after(leave))


def rows(there: Installed, pairs: int) -> Iterator[Row]:
    """Start ours, the bare one and the bare one again, in turn."""
    ours, bare, again = Starts(), Starts(), Starts()
    Starts().add(there.start("--book", "house.book"), HOUSE, "F10 Leave", F10)  # warms the disk
    for _ in range(pairs):
        ours.add(there.start("--book", "house.book"), HOUSE, "F10 Leave", F10)
        bare.add(there.beside(BARE), "READY", "READY", CTRL_Q)
        again.add(there.beside(BARE), "READY", "READY", CTRL_Q)
    for what, mine, theirs, same, target in (
        ("first words / bare first paint", ours.words, bare.words, again.words, "0.15"),
        ("exec to first paint / bare", ours.paint, bare.paint, again.paint, "1.15"),
        ("processor time until then / bare", ours.processor, bare.processor, again.processor, ""),
        ("memory after first paint / bare", ours.memory, bare.memory, again.memory, "1.2"),
        ("quitting / bare", ours.quitting, bare.quitting, again.quitting, "0.8"),
    ):  # fmt: skip
        middle = sorted(mine)[len(mine) // 2]
        said = f"{middle:.0f}" if middle > 5 else f"{middle * 1000:.0f} ms"
        yield Row(what, f"{ratio(mine, theirs):.2f} x", target, f"{noise(theirs, same)}; {said}")
    walked = _after_screens(
        there.start("--book", "demo.book", "--as", "Theo"), SCREENS, "Who is here"
    )
    yield Row(
        "memory after 200 screens / bare",
        f"{walked / sorted(bare.memory)[pairs // 2]:.2f} x",
        "1.35",
        f"{walked:.0f} MiB, the demo's book",
    )
    stock = _after_screens(there.beside(STOCK_SCREENS), STOCK_KEYS, "READY")
    yield Row(
        "  the same beside as many screens of stock lists",
        f"{walked / stock:.2f} x",
        "",
        f"{stock:.0f} MiB, nothing in them",
    )


def _after_screens(
    program: Program, screens: Sequence[bytes], home: str, count: int = 200
) -> float:
    """Memory when so many screens have been opened and left, and the first stands again."""
    try:
        program.shown_at(home)
        for number in range(count):
            program.press(screens[number % len(screens)], 0.15)
            program.press(ESCAPE, 0.15)
        program.shown_at(home)
        return program.memory_mib()
    finally:
        program.away()
