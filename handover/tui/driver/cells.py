"""The cells of a screen: what stands in one, how it looks, and how sure its width is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple
from unicodedata import category

from rich.cells import cell_len, split_graphemes

from handover.house.regex import regex
from handover.tui.driver.looks import PLAIN, Look, look_after, turned

SGR = re.compile(r"\x1b\[([\d;:]*)m")
OTHER_ESCAPES = regex(
    r"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"  # a title, a link
    r"|\x1b\[[0-?]*[ -/]*[@-~]"
    r"|\x1b.?"
)
JOINERS = "\u200c\u200d"
TAGS = range(0xE0020, 0xE0080)
"""Letters inside the flags of Scotland and others."""
LONGEST = 16
"""Code points in one cell; what is heaped on top of that is left out."""
SURELY_WIDE = ((0x1100, 0x115F), (0x2E80, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
               (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0x20000, 0x3FFFD))  # fmt: skip
"""Writing of East Asia, which every terminal draws two cells wide."""


class Cell(NamedTuple):
    """One cell of the screen. Cells that are alike are the same object."""

    text: str
    """A letter with its accents, or an empty text for the second half of a wide one."""
    look: Look
    width: int
    """Cells it takes by Unicode: 1, 2, or 0 for a second half."""
    reach: int
    """Cells that some terminal might take for it; 0 where all agree."""


@cache
def blank(look: Look) -> Cell:
    """The one cell in which nothing is seen of a look but the colour behind, as a rule."""
    return Cell(" ", look.of_a_blank, 1, 0)


Row = list[Cell | None]
"""The cells of one line; None where nobody knows what stands."""


class Cells(dict[str, Cell]):
    """All cells of one look, by what stands in them; made when they are first asked for."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = turned(look)
        self.half = Cell("", self.look, 0, 0)
        self[" "] = blank(self.look)

    def __missing__(self, text: str) -> Cell:
        width = cell_len(text)
        reach = 0 if _sure(text, width) else _reach(text)
        cell = self[text] = Cell(text, self.look, width, reach)
        return cell

    def of(self, text: str) -> list[Cell]:
        """The cells of a text. A mark that belongs to what stands before it has a width of 0."""
        if text.isascii() and text.isprintable():
            return [self[letter] for letter in text]
        text = sendable(text)
        cells = [self[letter] for letter in text]
        for _, _, width, reach in cells:
            if width != 1 or reach:
                return list(self._wide(text))
        return cells

    def _wide(self, text: str) -> Iterator[Cell]:
        for start, end, width in split_graphemes(text)[0]:
            yield self[text[start : min(end, start + LONGEST)]]
            if width == 2:
                yield self.half


def sendable(text: str) -> str:
    """The text without what would act on a terminal instead of standing on it."""
    if "\x1b" in text:
        text = OTHER_ESCAPES.sub("", text)
    if text.isprintable():
        return text
    return "".join(filter(None, map(_sendable, text)))


def _sendable(letter: str) -> str:
    if letter.isprintable() or letter in JOINERS or ord(letter) in TAGS:
        return letter
    if category(letter) in ("Cn", "Co", "Zs"):
        return letter
    return "?" * cell_len(letter)


def _sure(text: str, width: int) -> bool:
    if len(text) != 1:
        return False
    code = ord(text)
    if width == 2:
        return any(first <= code <= last for first, last in SURELY_WIDE)
    # Soft hyphens, flags and private signs are drawn in as many ways as there are terminals.
    return width == 1 and (code < 0x1F000 and category(text) not in ("Cf", "Co", "Cn"))


def _reach(text: str) -> int:
    return sum(max(cell_len(letter), 1) for letter in text) + 1


class Palette:
    """The cells of every look, by the numbers of the escape sequences that Textual writes."""

    def __init__(self) -> None:
        self._looks: dict[Look, Cells] = {}

    def cells(self, piece: str) -> tuple[list[Cell], bool]:
        """The cells of a piece of a line, and whether an accent came without its letter."""
        found: list[Cell] = []
        look, loose = PLAIN, False
        for index, part in enumerate(SGR.split(piece)):
            if index % 2:
                look = look_after(look, part)
            elif part:
                cells = self._looks.get(look)
                if cells is None:
                    cells = self._looks[look] = Cells(look)
                more = cells.of(part)
                loose = loose or bool(more and not more[0].width)
                found += more
        return found, loose
