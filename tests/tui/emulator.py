"""A terminal that is not ours, to see what arrives on its screen."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import NamedTuple
from unittest.mock import patch

import pyte
import pyte.screens

MARKS = ("underscore", "strikethrough", "reverse")
"""What shows where nothing is written."""


class Seen(NamedTuple):
    """One cell, as it looks to the eye."""

    text: str
    ink: str
    paper: str
    marks: tuple[str, ...]


class Emulator(pyte.Screen):
    """pyte, with what xterm does to half a wide letter: the other half becomes a blank."""

    def __init__(self, width: int = 80, height: int = 24) -> None:
        super().__init__(width, height)
        self._stream = pyte.ByteStream(self)

    def feed(self, data: str | bytes) -> None:
        """Show what came over the line."""
        self._stream.feed(data.encode() if isinstance(data, str) else data)

    def draw(self, data: str) -> None:
        """Draw letter by letter, mending halves on both sides."""
        for letter in data:
            self._mend(letter)
            super().draw(letter)

    def _mend(self, letter: str) -> None:
        line, x, width = self.buffer[self.cursor.y], self.cursor.x, pyte.screens.wcwidth(letter)
        if width <= 0:
            return
        if x and line[x].data == "":
            line[x - 1] = line[x - 1]._replace(data=" ")
        if line[x + width].data == "":
            line[x + width] = line[x + width]._replace(data=" ")

    def erase_characters(self, count: int | None = None) -> None:
        """Erase cells, mending halves on both sides."""
        self._mend(" ")
        end = self.buffer[self.cursor.y][self.cursor.x + (count or 1)]
        if end.data == "":
            self.buffer[self.cursor.y][self.cursor.x + (count or 1)] = end._replace(data=" ")
        super().erase_characters(count)

    def erase_in_line(self, how: int = 0, private: bool = False) -> None:
        """Erase the rest of a line, mending the half before it."""
        self._mend(" ")
        super().erase_in_line(how, private)

    def set_mode(self, *modes: int, **how: bool) -> None:
        """Change to the other screen, too, which begins empty; pyte has one only."""
        if 1049 in modes and how.get("private"):
            self.reset_look()
        super().set_mode(*modes, **how)

    def reset_look(self) -> None:
        """Show nothing."""
        self.select_graphic_rendition(0)
        self.erase_in_display(2)

    @property
    def cursor_seen(self) -> bool:
        """Is the terminal's own cursor shown?"""
        return not self.cursor.hidden

    @property
    def place(self) -> tuple[int, int]:
        """Line and column of the cursor."""
        return self.cursor.y, min(self.cursor.x, self.columns - 1)

    def lines_seen(self) -> list[list[Seen]]:
        """Every cell, as it looks to the eye."""
        return [[_seen(self.buffer[y][x]) for x in range(self.columns)] for y in range(self.lines)]

    def words(self) -> str:
        """What can be read on the screen."""
        return "\n".join(line.rstrip() for line in self.display)


def _seen(cell: pyte.screens.Char) -> Seen:
    ink, paper = cell.fg, cell.bg
    marks = {mark for mark in (*MARKS, "bold", "italics") if getattr(cell, mark)}
    if "reverse" in marks and _mixed(ink) and _mixed(paper):
        ink, paper = paper, ink
        marks.discard("reverse")
    if cell.data == " " and marks.isdisjoint(MARKS):
        ink, marks = "", set()
    return Seen(cell.data, ink, paper, tuple(sorted(marks)))


def _mixed(colour: str) -> bool:
    """Is it a colour of its own, and none of the sixteen with a name?"""
    return len(colour) == 6 and all(sign in "0123456789abcdef" for sign in colour)


def widths(believed: Callable[[str], int]) -> AbstractContextManager[object]:
    """A terminal with its own belief about how wide a letter is."""
    return patch.object(pyte.screens, "wcwidth", believed)
