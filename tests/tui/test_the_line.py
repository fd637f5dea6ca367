"""The line to the terminal: every byte that may come over it, and what happens when it goes."""

from __future__ import annotations

import fcntl
import os
import random
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from handover import demo
from handover.desk import notes, opening
from tests.house_of_tests import AN_AFTERNOON, copied
from tests.tui.emulator import Emulator

PATIENCE_S = 60.0
OWN_TERMINAL = (
    "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); "
    "os.execv(sys.argv[1], sys.argv[1:])"
)
"""Makes the terminal the program's own, so that it hears when it goes, and becomes the program."""
F9, RULES, PAGE_DOWN, PAGE_UP = b"\x1b[20~", b"\x1b[18~", b"\x1b[6~", b"\x1b[5~"
PAGES_THAT_FILL_A_LINE = 250
"""Turned to and fro: 200,000 bytes, and a line holds 65,000 at most."""
TYPED = "We sat by the window and said little"


@dataclass
class Line:
    """A real program at the other end of a pseudo-terminal."""

    book: Path
    name: str
    program: tuple[str, ...] = ("-m", "handover")
    signed_in: bool = True
    child: subprocess.Popen[bytes] = field(init=False)
    terminal: int = field(init=False)
    seen: bytes = b""
    """Everything that came over the line."""
    screen: Emulator = field(default_factory=Emulator)
    """What a terminal makes of it."""

    def __post_init__(self) -> None:
        command = [sys.executable, *self.program, "--book", str(self.book)]
        command += ["--as", self.name] if self.signed_in else []
        self.terminal, theirs = os.openpty()
        self.resize(80, 24)
        self.child = subprocess.Popen(
            [sys.executable, "-c", OWN_TERMINAL, *command],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
            env={
                **os.environ,
                "TERM": "xterm-256color",
                "XDG_STATE_HOME": str(self.book.parent / "state"),
            },
        )
        os.close(theirs)

    def resize(self, width: int, height: int) -> None:
        """Make the window larger or smaller."""
        self.screen.resize(height, width)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))

    def wait_for(self, words: str) -> None:
        """Read until the words stand on the screen."""
        began = time.monotonic()
        while words not in self.screen.words():
            assert time.monotonic() - began < PATIENCE_S, f"{words!r} did not come"
            self.read(0.1)

    def wait_until_gone(self, words: str) -> None:
        """Read until the words do not stand on the screen any more."""
        began = time.monotonic()
        while words in self.screen.words():
            assert time.monotonic() - began < PATIENCE_S, f"{words!r} did not go"
            self.read(0.1)

    def send(self, typed: bytes, wait: float = 0.05) -> None:
        """Type something, reading what comes meanwhile so that the line does not fill up."""
        os.write(self.terminal, typed)
        self.read(wait)

    def read(self, wait: float) -> None:
        """Read what has come, if something comes."""
        if select.select([self.terminal], [], [], wait)[0]:
            came = os.read(self.terminal, 65536)
            self.seen += came
            self.screen.feed(came)

    def write_a_note(self) -> None:
        """Begin a note about whoever comes first, and type into it."""
        self.wait_for("Who is here")
        self.send(b"w")
        self.wait_for("Whom is it about")
        self.send(b"\r")
        self.wait_for("What happened")
        self.send(TYPED.encode())
        self.wait_for(TYPED.split()[-1])  # the words before it may stand on a line above

    def ended(self) -> int:
        """The exit code, once it is gone; not to go at all is what fails."""
        for _ in range(400):
            if (code := self.child.poll()) is not None:
                self.read_what_is_left()
                return code
            if self.terminal >= 0 and select.select([self.terminal], [], [], 0.05)[0]:
                try:
                    self.seen += os.read(self.terminal, 65536)
                except OSError:
                    time.sleep(0.05)
            else:
                time.sleep(0.05)
        raise AssertionError("the program is still there")

    def read_what_is_left(self) -> None:
        """What it said last may have come only as it went."""
        with suppress(OSError):
            while self.terminal >= 0 and select.select([self.terminal], [], [], 0)[0]:
                if not (came := os.read(self.terminal, 65536)):
                    return
                self.seen += came

    def hang_up(self) -> None:
        """Let the terminal go."""
        os.close(self.terminal)
        self.terminal = -1

    def away(self) -> None:
        """Leave nothing behind."""
        self.child.kill()
        self.child.wait()
        if self.terminal >= 0:
            os.close(self.terminal)


@pytest.fixture(scope="module")
def larkspur_now(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("line") / "larkspur.book"
    demo.build(path, at=AN_AFTERNOON)
    return path


@pytest.fixture
def line(larkspur_now: Path, tmp_path: Path) -> Iterator[Line]:
    path = copied(larkspur_now, tmp_path / "larkspur.book")
    name = demo.suggest_name(opening.open_book(path))
    at = Line(path, name)
    yield at
    at.away()


def drafts(line: Line) -> str:
    desk = opening.sit_down_as(opening.open_book(line.book), line.name)
    return " ".join(draft.text for _, draft in notes.my_drafts(desk))


@pytest.mark.parametrize(
    ("go", "code"),
    [
        (lambda line: line.child.send_signal(signal.SIGHUP), 129),
        (lambda line: line.child.send_signal(signal.SIGTERM), 143),
        (lambda line: line.hang_up(), 129),
    ],
    ids=["hang-up signal", "told to end", "closed terminal"],
)
def test_a_dropped_line_ends_the_program_and_the_words_are_kept(
    line: Line, go: Callable[[Line], None], code: int
) -> None:
    line.write_a_note()
    go(line)
    assert line.ended() == code
    assert TYPED in drafts(line)


def test_a_program_that_is_killed_loses_nothing_that_was_kept_after_a_pause(line: Line) -> None:
    line.write_a_note()
    began = time.monotonic()
    while TYPED not in drafts(line):
        assert time.monotonic() - began < PATIENCE_S, "the pause was long enough to keep it"
        time.sleep(0.2)
    line.child.kill()
    assert line.ended() == -signal.SIGKILL
    assert TYPED in drafts(line)


def test_a_line_that_stands_still_stops_nobody_from_writing(line: Line) -> None:
    """Nothing is read here for a while: as where the network is away. Of all the pages that were
    turned meanwhile only the last one comes."""
    line.wait_for("Who is here")
    os.write(line.terminal, RULES)
    line.wait_for("The rules of the house")
    for _ in range(PAGES_THAT_FILL_A_LINE):
        os.write(line.terminal, PAGE_DOWN)
        time.sleep(0.01)
        os.write(line.terminal, PAGE_UP)
        time.sleep(0.01)
    for key in (b"\x1b", b"w", b"\r", TYPED.encode()):
        time.sleep(0.5)
        os.write(line.terminal, key)
    began = time.monotonic()
    while TYPED not in drafts(line):
        assert time.monotonic() - began < PATIENCE_S, "it is kept, whether it can be shown or not"
        time.sleep(0.2)
    line.wait_for(TYPED.split()[-1])


def test_killed_while_it_is_locked_it_begins_at_the_door(line: Line) -> None:
    line.write_a_note()
    line.send(F9)
    line.wait_for("goes on with the passphrase")
    line.send(b"secret\x03")
    began = time.monotonic()
    while TYPED not in drafts(line):
        assert time.monotonic() - began < PATIENCE_S, "it is kept behind the lock"
        time.sleep(0.2)
    line.child.kill()
    assert line.ended() == -signal.SIGKILL
    assert b"\x1b]52" not in line.seen, "nothing is copied to somebody's own machine"
    again = Line(line.book, line.name, signed_in=False)
    try:
        again.wait_for("Who is there?")
        time.sleep(1)
        again.send(b"\x1b")
        assert TYPED.encode() not in again.seen
        assert b"Who is here" not in again.seen
    finally:
        again.away()


def test_put_aside_and_taken_up_again_it_is_locked(line: Line) -> None:
    line.write_a_note()
    line.wait_for("little")
    line.child.send_signal(signal.SIGTSTP)
    stat, began = Path(f"/proc/{line.child.pid}/stat"), time.monotonic()
    while stat.read_text().rpartition(")")[2].split()[0] != "T":
        assert time.monotonic() - began < PATIENCE_S, "it is still running"
        line.send(b"", 0.05)
    line.send(b"", 0.5)
    assert TYPED in drafts(line)
    line.seen = b""
    line.child.send_signal(signal.SIGCONT)
    line.wait_for("goes on with the passphrase")
    assert b"little" not in line.seen


def test_no_byte_that_can_be_typed_ends_the_program(line: Line) -> None:
    line.write_a_note()
    chance = random.Random(20260322)
    for number in range(128, 256):
        line.send(bytes([number]), 0.02)  # one at a time: each alone must do no harm
    line.send(bytes(chance.choices(range(128, 256), k=400)))
    for chord in (b"\x03", b"\x11", b"\x1c", b"\x00"):
        line.send(chord)
    line.send(b" and still here")
    line.wait_for("still here")
    for number in range(128):
        line.send(bytes([number]), 0.02)
    for _ in range(6):
        time.sleep(0.15)  # Esc alone is Esc only after a moment
        line.send(b"\x1b")
    time.sleep(0.15)
    line.send(b"f")
    line.wait_for("What we promised")


def test_esc_and_a_letter_that_come_at_once_are_two_keys(line: Line) -> None:
    """And a key of the terminal that comes in two parts stays one."""
    line.wait_for("Who is here")
    line.send(b"f")
    line.wait_for("What we promised")
    line.send(b"\x1bi")
    line.wait_for("In the house")
    line.send(b"\x1b")
    line.send(b"f")
    line.wait_for("What we promised")
    line.send(b"\x1b[1", wait=0.3)
    line.send(b"5~")
    line.wait_for("This screen is covered")


def test_a_window_that_was_too_small_shows_everything_again(line: Line) -> None:
    line.write_a_note()
    line.resize(20, 5)
    line.wait_for("make the")
    line.send(b" at noon")
    line.resize(80, 24)
    line.wait_for("at noon")


def test_leaving_gives_the_terminal_back(line: Line) -> None:
    line.wait_for("Who is here")
    line.send(b"\x1b[21~")
    assert line.ended() == 0
    assert b"\x1b[?1049l" in line.seen
    assert line.seen.rindex(b"\x1b[?25h") > line.seen.rindex(b"\x1b[?25l")
    wiped = line.seen.rindex(b"\x1b[2J")
    assert wiped < line.seen.rindex(b"\x1b[?1049l"), "GNU screen has no second page to go back from"
    assert b"Who is here" not in line.seen[wiped:]


BROKEN = """
import sys
from handover.desk import board
from handover.cli import main

def broken(desk):
    raise RuntimeError("secret words")

board.board = broken
sys.exit(main(sys.argv[1:]))
"""
"""The program, with something in it that breaks."""


def test_a_program_that_breaks_says_so_in_a_sentence_without_anybodys_words(
    larkspur_now: Path, tmp_path: Path
) -> None:
    path = copied(larkspur_now, tmp_path / "larkspur.book")
    line = Line(path, demo.suggest_name(opening.open_book(path)), ("-c", BROKEN))
    try:
        assert line.ended() == 70
    finally:
        line.away()
    _, left, last_words = line.seen.decode(errors="replace").rpartition("\x1b[?1049l")
    assert left
    number = re.search(r"Something in handover broke \(incident ([0-9a-f]{6})\)", last_words)
    assert number is not None
    assert last_words.count("\n") == 1
    (noted,) = (tmp_path / "state").rglob("incident-*.txt")
    assert noted.name == f"incident-{number[1]}.txt"
    assert noted.stat().st_mode & 0o777 == 0o600
    for words in (line.seen.decode(errors="replace"), noted.read_text(encoding="utf-8")):
        assert "secret" not in words
        assert "Traceback" not in words
