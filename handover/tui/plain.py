"""What people wrote, on its way to the screen: plain text, cut to fit.

Textual reads markup in every bare string (`[/b]` would end the program), so nothing people wrote
reaches a widget as a string: it goes through `plain`.
"""

from __future__ import annotations

import textwrap
from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from textual.content import Content

from handover.house.plain_text import clean


def plain(text: str, style: str = "") -> Content:
    """The words as they are, without anything that could act."""
    return Content.styled(clean(text), style) if style else Content(clean(text))


def fitted(text: str, width: int) -> str:
    """One line of exactly `width` cells: filled with spaces, or cut with a sign that it goes on."""
    line = " ".join(clean(text).split())
    if cell_len(line) > width:
        return set_cell_size(line, max(width - 1, 0)) + "…"[: max(width, 0)]
    return set_cell_size(line, width)


NARROW = 64
"""In fewer columns there is no room for two things side by side."""
MOST_LINES = 4
"""So many lines a row has in one column before it is cut."""


class _Reading:
    """How rows are read here: one terminal, one way."""

    one_column: ClassVar[bool] = False


def read_in_one_column(wanted: bool) -> None:
    """Let rows be read as sentences: what stood side by side comes one after the other."""
    _Reading.one_column = wanted


def in_one_column() -> bool:
    """Are rows read as sentences here?"""
    return _Reading.one_column


def sign(mark: str, word: str) -> str:
    """A sign such as `o` or `x`; the word for it where rows are read as sentences."""
    return word if _Reading.one_column else mark


def columns(width: int, *cells: tuple[str, int]) -> str:
    """Cells side by side, or one after the other where there is one column only."""
    if not _Reading.one_column:
        return side_by_side(width, *cells)
    said = [" ".join(clean(text).split()) for text, _ in cells]
    line = "".join(f"{one}{_pause_after(one)}" for one in said if one).rstrip("; ")
    return textwrap.fill(line, width, max_lines=MOST_LINES, placeholder=" …")


def _pause_after(words: str) -> str:
    return " " if words.isdigit() or words.endswith(tuple(".?!:…")) else "; "


def _share(width: int, *cells: tuple[str, int]) -> int:
    """What each cell without a width of its own gets of the line."""
    fixed = sum(size for _, size in cells) + 2 * (len(cells) - 1)
    open_ended = [size for _, size in cells if size == 0]
    return max((width - fixed) // len(open_ended), 4) if open_ended else 0


def side_by_side(width: int, *cells: tuple[str, int]) -> str:
    """Cells side by side; a width of 0 shares what is left of `width` between its kind."""
    share = _share(width, *cells)
    return "  ".join(fitted(text, size or share) for text, size in cells).rstrip()


def whole(width: int, *cells: tuple[str, int]) -> str:
    """Cells side by side where each fits into its own; otherwise one under the other, none cut."""
    said = [(" ".join(clean(text).split()), size) for text, size in cells]
    share = _share(width, *cells)
    if in_one_column() or all(cell_len(text) <= (size or share) for text, size in said):
        return columns(width, *cells)
    first, *others = (text for text, _ in said if text)
    under = (textwrap.indent(textwrap.fill(one, width - 2), "  ") for one in others)
    return "\n".join((textwrap.fill(first, width), *under))


def beside_or_under(width: int, *cells: tuple[str, int]) -> str:
    """Cells side by side; where there is no room for two of them, one under the other, none cut."""
    return (whole if width < NARROW else columns)(width, *cells)


def page_width(window: int, most: int = 72) -> int:
    """Cells for a page of words in a window so wide: with room at its sides, and never too long."""
    return min(most, max(window - 6, 30))


def quoted(text: str) -> str:
    """What somebody said, in quotation marks."""
    return f"“{text.strip()}”"
