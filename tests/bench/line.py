"""What goes over the line: for letters, arrows and pages, and while nobody types."""

from __future__ import annotations

import shutil
import statistics
from collections.abc import Iterator
from contextlib import contextmanager

from tests.bench.figures import Row, middle_and_high
from tests.bench.installed import Installed
from tests.bench.terminal import Program, surroundings

SIZES = ((80, 24), (200, 50))
WORDS = "We sat by the window and said little, then made tea for four."
NAME = "Theo"
DOWN, UP, PAGE_DOWN, PAGE_UP, F7, ESCAPE, AGAIN = (
    b"\x1b[B", b"\x1b[A", b"\x1b[6~", b"\x1b[5~", b"\x1b[18~", b"\x1b", b"\x0c",
)  # fmt: skip
IDLE_S = 3.0
SETTLES_S = 1.0
STILL = (b"f", b"i", b"j", b"h", F7, b"\r")
"""Keys from the board to screens that are left alone for a while."""


def rows(there: Installed) -> Iterator[Row]:
    """A short walk through the house at both sizes, and peers where there are some."""
    for width, height in SIZES:
        with _at_the_board(there, width, height) as at:
            yield from _walk(at, f"{width}x{height}")
    yield from _peers(there)
    yield _idle(there)


@contextmanager
def _at_the_board(there: Installed, width: int, height: int) -> Iterator[Program]:
    at = there.start("--book", "demo.book", "--as", NAME, width=width, height=height)
    try:
        at.shown_at("Who is here")
        yield at
    finally:
        at.away()


def _walk(at: Program, size: str) -> Iterator[Row]:
    arrows = [at.press(key) for key in [DOWN] * 6 + [UP] * 6]
    at.goes_to(F7, "The rules of the house")
    arrows += [at.press(DOWN) for _ in range(10)]
    whole = at.press(AGAIN)
    pages = [at.press(key) for key in (PAGE_DOWN, PAGE_DOWN, PAGE_UP, PAGE_DOWN)]
    at.goes_to(ESCAPE, "Who is here")
    at.into_a_note()
    letters = [at.press(letter.encode()) for letter in WORDS]
    yield Row(f"bytes per letter in the note, {size}", middle_and_high(letters), "60 / 150")
    yield Row(
        f"PageDown / one full frame, {size}",
        f"{statistics.median(pages) / whole:.2f} x",
        "1",
        f"{statistics.median(pages):.0f} of {whole} bytes",
    )
    yield Row(f"bytes per arrow in lists, {size}", middle_and_high(arrows), "250 / -")


def _peers(there: Installed) -> Iterator[Row]:
    for name, argv in (("vim", ["vim", "-u", "NONE"]), ("nano", ["nano"])):
        if shutil.which(name) is None:
            yield Row(f"bytes per letter, {name}", "-", "", f"{name} is not installed here")
            continue
        at = Program(argv, surroundings(), there.folder)
        try:
            at.until_quiet(1.0)
            if name == "vim":
                at.press(b"i")
            sent = [at.press(letter.encode()) for letter in WORDS]
        finally:
            at.away()
        yield Row(f"bytes per letter, {name}", middle_and_high(sent), "")


def _idle(there: Installed) -> Row:
    found = 0
    with _at_the_board(there, 80, 24) as at:
        found += _while_nobody_types(at)
        for key in STILL:
            at.press(key, 1.0)
            found += _while_nobody_types(at)
            at.press(ESCAPE, 1.0)
        at.into_a_note()
        found += _while_nobody_types(at)
    with_sign_in = there.start("--book", "house.book")
    try:
        with_sign_in.shown_at("Who is there")
        found += _while_nobody_types(with_sign_in)
    finally:
        with_sign_in.away()
    screens = len(STILL) + 3
    return Row(f"idle bytes, {screens} screens, {IDLE_S:.0f} s each", f"{found}", "0")


def _while_nobody_types(at: Program) -> int:
    """What comes once the screen stands; what is still being drawn is not idle."""
    at.until_quiet(SETTLES_S)
    return at.until_quiet(IDLE_S)
