"""The signs that the fonts of old consoles have, and what stands for those they have not.

Measured in the fonts of Debian's console-setup (Lat15 and Uni2). Letters are left as they are,
whatever their script: a name is never changed.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size, split_graphemes

from handover.house.plain_text import JOINER
from handover.house.regex import regex

if TYPE_CHECKING:
    import re

SAFE = "─│┌┐└┘├┤┬┴┼═║╔╗╚╝░▒█←↑→↓•·▲▼“”‘’–—…«»"
"""Beside ASCII and letters."""
WESTERN = "¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿×÷€"
"""What those fonts have of the western encodings."""

_LIKE = {
    **dict.fromkeys("✓✔☑✗✘☒", "x"),
    **dict.fromkeys("━┄┅┈┉╌╍╴╶╸╺▔▁⎺⎽", "─"),
    **dict.fromkeys("┃┆┇┊┋╎╏╵╷╹╻▏▎▍▌▐▕▊▋", "│"),
    **dict.fromkeys("▀▄▂▃▅▆▇▉■▪▮", "█"),
    **dict.fromkeys("▓", "▒"),
    **dict.fromkeys("╭┏", "┌"),
    **dict.fromkeys("╮┓", "┐"),
    **dict.fromkeys("╰┗", "└"),
    **dict.fromkeys("╯┛", "┘"),
    **dict.fromkeys("●◦◉○◌⚫⚪∙⋅★☆", "•"),
    **dict.fromkeys("▶►▸➔➜⇒›", ">"),
    **dict.fromkeys("◀◄◂⇐‹", "<"),
    **dict.fromkeys("‐‑‒−⁃", "-"),
    **dict.fromkeys("‚′", "'"),
    **dict.fromkeys("„″‟", '"'),
    "⁄": "/",
    "―": "—",
    "\u00a0": " ",
    **dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "),
}
"""What is close enough to be read. The width is the same."""
PLAINEST = {
    **dict.fromkeys("“”", '"'),
    **dict.fromkeys("‘’", "'"),
    **dict.fromkeys("─–—", "-"),
    **dict.fromkeys("┌┐└┘├┤┬┴┼╔╗╚╝", "+"),
    **dict.fromkeys("│║", "|"),
    **dict.fromkeys("░▒█", "#"),
    **dict.fromkeys("•·", "*"),
    "═": "=",
    "…": "~",
    "«": "<",
    "»": ">",
    "←": "<",
    "→": ">",
    **dict.fromkeys("↑▲", "^"),
    **dict.fromkeys("↓▼", "v"),
}
"""For the safe signs, where not even those are in the font."""
_DOUBTFUL = regex(rf"[^ -~{SAFE}{WESTERN}]")
"""Letters, and what may have no place in such a font."""


@lru_cache(maxsize=4096)
def in_console_signs(text: str, lacking: str = "") -> str:
    """The same words, as wide, in signs that such a font has; `?` for what has no likeness.

    `lacking` are safe signs that this one lacks (`PLAINEST` is drawn for them).
    """
    if _DOUBTFUL.search(text):
        pieces = ((text[start:end], width) for start, end, width in split_graphemes(text)[0])
        plainer = "".join(_as_wide(piece, width) for piece, width in pieces)
        text = set_cell_size(plainer, cell_len(text))
    return text.translate({ord(sign): PLAINEST[sign] for sign in lacking}) if lacking else text


def _as_wide(piece: str, width: int) -> str:
    """What is drawn as one, in plainer signs; a picture of several takes no more room than it."""
    plainer = _DOUBTFUL.sub(_plainer, piece)
    fits = len(piece) == 1 or cell_len(plainer) == width
    return plainer if fits else set_cell_size(plainer, width)


def _stands_in_a_word(found: re.Match[str]) -> bool:
    """The console draws nothing for it; left out, its letters would be measured anew."""
    before, behind = found.string[: found.start()][-1:], found.string[found.end() :][:1]
    return all(one and unicodedata.category(one)[0] in "LM" for one in (before, behind))


def _plainer(found: re.Match[str]) -> str:
    sign = found[0]
    if sign in _LIKE:
        return _LIKE[sign]
    kind = unicodedata.category(sign)
    if sign == JOINER and _stands_in_a_word(found):
        return sign
    if "VARIATION SELECTOR" in unicodedata.name(sign, ""):
        return ""
    if kind[0] in "LM" or kind == "Nd":
        return sign
    plainer = unicodedata.normalize("NFKC", sign)
    if plainer.isascii() and cell_len(plainer) == cell_len(sign):
        return plainer
    return "?" * cell_len(sign)
