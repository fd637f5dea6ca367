"""Fewer colours, or none: the terminal's own ground and ink, which its owner can read."""

from __future__ import annotations

from functools import lru_cache

from rich.color import Color as Ink
from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter

LINES = frozenset("─│┌┐└┘├┤┬┴┼═║╔╗╚╝░▒█ ")
"""What is drawn and not read."""
OWN = Style.from_color(Ink.parse("default"), Ink.parse("default"))
DRAWN = Style.from_color(Ink.parse("cyan"), Ink.parse("default"))


class OwnInk(LineFilter):
    """Leaves out every colour. Bold, underlined and reversed stay: they tell what colours told.

    With sixteen colours the lines keep one; words never do, as nobody knows the ground they are on.
    """

    def __init__(self, *, lines: bool) -> None:
        super().__init__()
        self._drawn = DRAWN if lines else OWN

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same line."""
        return [
            Segment(text, _in(style, self._drawn if _is_drawn(text) else OWN), None)
            for text, style, _ in segments
        ]


def _is_drawn(text: str) -> bool:
    # Reversed blanks are the ground of a row one stands on: it has one colour to its end.
    return LINES.issuperset(text) and not text.isspace()


@lru_cache(maxsize=1024)
def _in(style: Style | None, ink: Style) -> Style:
    return ink if style is None else style + ink
