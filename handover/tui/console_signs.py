"""The signs that the fonts of old consoles have, and what stands for those they have not.

Measured in the fonts of Debian's console-setup (Lat15 and Uni2). Letters are left as they are,
whatever their script: a name is never changed.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size

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
        text = set_cell_size(_DOUBTFUL.sub(_plainer, text), cell_len(text))
    return text.translate({ord(sign): PLAINEST[sign] for sign in lacking}) if lacking else text


def _plainer(found: re.Match[str]) -> str:
    sign = found[0]
    if sign in _LIKE:
        return _LIKE[sign]
    kind = unicodedata.category(sign)
    if "VARIATION SELECTOR" in unicodedata.name(sign, ""):
        return ""
    if kind[0] in "LM" or kind == "Nd":
        return sign
    plainer = unicodedata.normalize("NFKC", sign)
    if plainer.isascii() and cell_len(plainer) == cell_len(sign):
        return plainer
    return "?" * cell_len(sign)
