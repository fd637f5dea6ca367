"""The head of the book's chain as people write it down: four groups of four signs."""

from __future__ import annotations

import re

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Digits and letters that nobody takes for each other: no I, L, O and U."""
GROUPS, GROUP = 4, 4
HEAD_BYTES = GROUPS * GROUP * 5 // 8
"""How much of a hash stands in the sixteen signs."""
_TAKEN_FOR = str.maketrans("ILO", "110")


def head_shown(head: bytes) -> str:
    """The beginning of a hash as `7K2M-…`: enough to know it again from a printed sheet."""
    number = int.from_bytes(head[:HEAD_BYTES], "big")
    signs = "".join(SIGNS[number >> 5 * place & 31] for place in reversed(range(GROUPS * GROUP)))
    return "-".join(signs[at : at + GROUP] for at in range(0, len(signs), GROUP))


def head_typed(text: str) -> bytes | None:
    """The beginning of a hash that somebody typed from paper; None if it is none."""
    signs = re.sub(r"[\s-]", "", text).upper().translate(_TAKEN_FOR)
    if len(signs) != GROUPS * GROUP or not set(signs) <= set(SIGNS):
        return None
    number = 0
    for sign in signs:
        number = number << 5 | SIGNS.index(sign)
    return number.to_bytes(HEAD_BYTES, "big")
