"""Words in a table that a spreadsheet will open: a cell says something and never does anything.

A spreadsheet runs what begins like a formula. Such words get an apostrophe before them, which it
does not show; read in again, the apostrophe goes and the words are exactly what they were.
"""

from __future__ import annotations

RUNS = tuple("=+-@|\t\r\n\uff1d\uff0b\uff0d\uff20\uff5c")
"""With any of these, in either width, a cell may begin to run."""
SHIELD = "'"


def harmless(words: str) -> str:
    """The words so that no spreadsheet runs them."""
    bare = words.lstrip(" \u00a0" + SHIELD)
    return SHIELD + words if bare.startswith(RUNS) else words


def as_it_was(cell: str) -> str:
    """The words of a cell that `harmless` has made, or of any other."""
    return cell[1:] if cell.startswith(SHIELD) and harmless(cell[1:]) == cell else cell
