"""What somebody's own page looks like on a terminal: calm, wide apart, at most sixty columns."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from handover.desk.their_page import Piece, TheirPart
from handover.tui.widgets.rows import Row

WIDEST = 56
"""Cells of text in a line: long ones are hard to find back from."""
AT_ONCE = 8
"""Lines of one thing that are stood on at once, so that Down shows all of it, bit by bit."""


def rows_of(parts: Iterable[TheirPart], width: int) -> Iterator[Row]:
    """The headings, and under each what is theirs."""
    width = min(width, WIDEST)
    for part in parts:
        yield Row(f"\n{spaced(part.heading, width)}")
        if not part.pieces:
            yield Row(f"\n{textwrap.fill(part.empty, width)}")
        for piece in part.pieces:
            yield from _piece(piece, width)


def spaced(heading: str, width: int) -> str:
    """The heading in spaced capitals, if they have room."""
    words = heading.upper().split()
    wide = "   ".join(" ".join(word) for word in words)
    return wide if len(wide) <= width else textwrap.fill(heading.upper(), width)


def _piece(piece: Piece, width: int) -> Iterator[Row]:
    lines = [found for line in piece.text.splitlines() for found in textwrap.wrap(line, width)]
    for line in piece.under:
        lines += textwrap.wrap(line, width, initial_indent="   ", subsequent_indent="   ")
    for at in range(0, len(lines), AT_ONCE):
        chunk = "\n".join(lines[at : at + AT_ONCE])
        if at == 0:
            yield Row("")
        yield Row(chunk, piece.key or "read:")
