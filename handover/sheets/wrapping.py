"""Breaking lines for paper: by the width that signs take, and at people's own line breaks."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

WIDTH = 72
"""Columns of a sheet."""
ENDLESS = 1_000_000_000
_PAPER: ContextVar[int] = ContextVar("paper", default=WIDTH)


@contextmanager
def endless_lines() -> Iterator[None]:
    """In here a line ends only where somebody ended it: for what breaks lines by itself."""
    before = _PAPER.set(ENDLESS)
    try:
        yield
    finally:
        _PAPER.reset(before)


def wrapped(text: str, *, indent: str = "", lead: str = "", width: int = 0) -> list[str]:
    """The text as lines of at most `width` columns, 72 without; `lead` stands before the first.

    What follows the first line stands below its text. People's own line breaks stay.
    """
    first = indent + lead
    rest = indent + " " * cells(lead)
    room = max((width or _PAPER.get()) - cells(first), 8)
    lines = [line for part in text.split("\n") for line in _broken(part, room)]
    shown = [f"{first if number == 0 else rest}{line}" for number, line in enumerate(lines)]
    return [line.rstrip() for line in shown]


def cells(text: str) -> int:
    """How many columns the text takes in a terminal or a fixed-width print."""
    return sum(map(_cells_of, text))


def _cells_of(sign: str) -> int:
    if sign.isascii():
        return 1
    if unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def _broken(line: str, room: int) -> list[str]:
    lines = [""]
    for word in line.split():
        for piece in _pieces(word, room):
            longer = f"{lines[-1]} {piece}" if lines[-1] else piece
            if cells(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(piece)
    return lines


def _pieces(word: str, room: int) -> list[str]:
    """The word itself, or, if it is wider than the room, as many pieces as it takes."""
    pieces, width = [""], 0
    for sign in word:
        width += _cells_of(sign)
        if width > room:
            pieces.append("")
            width = _cells_of(sign)
        pieces[-1] += sign
    return pieces
