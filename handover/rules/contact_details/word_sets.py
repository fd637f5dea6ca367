"""Lists of words, written down as people would write them."""

from __future__ import annotations


def each(text: str) -> tuple[str, ...]:
    """The words of a text, in order."""
    return tuple(text.split())


def word_set(text: str) -> frozenset[str]:
    """The words of a text, to look one up in."""
    return frozenset(text.split())
