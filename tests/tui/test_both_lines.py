"""A shift in the real program: the thin line shows what the stock one would have shown."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from handover import demo
from handover.desk import opening
from tests.house_of_tests import AN_AFTERNOON, copied
from tests.tui.emulator import Emulator
from tests.tui.test_the_line import Line

BOTH = """
import sys
from handover.cli import main
from handover.tui.driver.changes import ChangesOnly

thin, stock = ChangesOnly.write, open(sys.argv.pop(1), "a", encoding="utf-8", newline="")

def write(self, data):
    stock.write(data)
    stock.flush()
    thin(self, data)

ChangesOnly.write = write
sys.exit(main(sys.argv[1:]))
"""
"""The program, which also keeps what the stock driver would have sent."""
QUIET_S = 0.6
DOWN, UP, RIGHT, LEFT = b"\x1b[B", b"\x1b[A", b"\x1b[C", b"\x1b[D"
PAGE_DOWN, PAGE_UP, END, HOME = b"\x1b[6~", b"\x1b[5~", b"\x1b[F", b"\x1b[H"
ESC, TAB, ENTER, BACKSPACE, UNDO = b"\x1b", b"\t", b"\r", b"\x7f", b"\x1a"
F5, F7, F8, F9, DRAW_AGAIN = b"\x1b[15~", b"\x1b[18~", b"\x1b[19~", b"\x1b[20~", b"\x0c"


class BothLines:
    """One program, and two terminals at its end."""

    def __init__(self, book: Path, name: str) -> None:
        self.kept = book.with_suffix(".stock")
        self.kept.touch()
        self.stock = Emulator()
        self._read = 0
        self.line = Line(book, name, ("-c", BOTH, str(self.kept)))

    def settle(self) -> None:
        """Wait until nothing more comes, and compare."""
        quiet = time.monotonic()
        while time.monotonic() - quiet < QUIET_S:
            before = len(self.line.seen) + self.kept.stat().st_size
            self.line.read(0.1)
            if len(self.line.seen) + self.kept.stat().st_size > before:
                quiet = time.monotonic()
        sent = self.kept.read_bytes()
        self.stock.feed(sent[self._read :])
        self._read = len(sent)
        assert self.line.screen.words() == self.stock.words()
        cells = zip(self.line.screen.lines_seen(), self.stock.lines_seen(), strict=True)
        different = [
            (y, x, thin, stock)
            for y, (ours, theirs) in enumerate(cells)
            for x, (thin, stock) in enumerate(zip(ours, theirs, strict=True))
            if thin != stock
        ]
        assert not different[:4]

    def press(self, *keys: bytes | str) -> None:
        """Press keys one after the other, and compare."""
        for key in keys:
            self.line.send(key.encode() if isinstance(key, str) else key, 0.02)
            if key == ESC:
                time.sleep(0.3)
        self.settle()

    def resize(self, width: int, height: int) -> None:
        """Another size for both."""
        self.stock.resize(height, width)
        self.line.resize(width, height)
        self.settle()

    def carets(self) -> tuple[tuple[int, int], bool]:
        """Where the terminal's own cursor is, and whether it is seen."""
        return self.line.screen.place, self.line.screen.cursor_seen


@pytest.fixture(scope="module")
def larkspur(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("both") / "larkspur.book"
    demo.build(path, at=AN_AFTERNOON)
    return path


def test_a_shift_looks_the_same_on_the_thin_line_and_on_the_stock_one(
    larkspur: Path, tmp_path: Path
) -> None:
    path = copied(larkspur, tmp_path / "larkspur.book")
    both = BothLines(path, demo.suggest_name(opening.open_book(path)))
    line = both.line
    try:
        line.wait_for("Who is here")
        both.settle()
        assert not line.screen.cursor_seen, "nothing is being written"
        for _ in range(4):
            both.press(DOWN)
        both.press(END, UP, HOME)
        both.press(F7)
        line.wait_for("The rules of the house")
        both.press(DOWN, PAGE_DOWN)
        both.press(PAGE_DOWN, PAGE_UP)
        both.press(ESC)
        both.press("w")
        line.wait_for("Whom is it about")
        both.press(ENTER)
        line.wait_for("What happened")
        both.press("Tea. ")
        (row, column), seen = both.carets()
        assert seen
        before = line.screen.display[row][:column]
        assert before.rstrip(" ").endswith("Tea."), "the cursor stands where the next letter comes"
        both.press("é, 漢字 and 🙂 ", "e\u0301", " 👩\u200d👩\u200d👧", " ok")
        both.press(LEFT, LEFT, BACKSPACE, "x", UNDO, HOME, "So: ", END)
        both.press(ENTER, "She should call me on 0151 496 0000")
        both.press(TAB, "“Just the lamp.”")
        both.resize(60, 20)
        both.resize(100, 30)
        both.resize(20, 5)
        both.resize(80, 24)
        both.press(DRAW_AGAIN)
        both.press(F8)
        both.press(ESC)
        both.press(ESC)
        both.press(F5)
        both.press(F5)
        both.press("i")
        both.press(ESC)
        both.press(F9)
        assert both.carets()[1], "a passphrase is asked for"
    finally:
        line.away()


def test_after_a_suspension_the_whole_screen_is_there_again(larkspur: Path, tmp_path: Path) -> None:
    path = copied(larkspur, tmp_path / "larkspur.book")
    both = BothLines(path, demo.suggest_name(opening.open_book(path)))
    try:
        both.line.wait_for("Who is here")
        both.settle()
        os.kill(both.line.child.pid, signal.SIGTSTP)
        time.sleep(1.5)
        both.line.read(0.1)
        os.kill(both.line.child.pid, signal.SIGCONT)
        both.line.wait_for("F1 Help")
        both.settle()
    finally:
        both.line.away()
