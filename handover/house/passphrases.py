"""What anybody would try first as a passphrase: rows of keys, years, names, and how words vary."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from handover.house.regex import regex

ROWS = (
    "1234567890",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiop",
    "qwertzuiop",
    "azertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "1q2w3e4r5t6y7u8i9o0p",
)
"""Rows of a keyboard, along and across, and what is said by heart."""
RUN = 3
"""So many keys beside each other are a run."""
LOOKS_LIKE = str.maketrans("0134578@$!", "oleastbasi")
YEAR = regex(r"(?:19|20)\d\d[\W\d_]*|[\W\d_]*(?:19|20)\d\d")
"""A year, and digits around it: a day on the calendar, however it is written."""
OF_A_NAME = 4
"""A word of the house's name counts from so many letters on."""


def easily_guessed(passphrase: str) -> bool:
    """Is it the same few signs, rows of keys, or a day? Four words in a row never are.

    Nothing is demanded of what a passphrase is made of.
    """
    plain = _plain(passphrase)
    return len(set(plain)) < RUN or YEAR.fullmatch(plain) is not None or _runs_along(plain)


def forms(passphrase: str) -> frozenset[str]:
    """How it might stand in a list of common ones: without the digits around it, with letters for
    the digits in it, once for twice."""
    plain, core = _plain(passphrase), _core(passphrase)
    found = {plain, core, _once(plain), _once(core)}
    return frozenset({*found, *(one.translate(LOOKS_LIKE) for one in found)} - {""})


def is_a_name(passphrase: str, *names: str) -> bool:
    """Is it one of these names or a word of one, with or without digits and signs around it?"""
    typed = forms(passphrase)
    return any(one in typed for name in names for one in _of_a_name(name))


def _of_a_name(name: str) -> Iterator[str]:
    if whole := _core(name):
        yield whole
    for word in name.split():
        if len(core := _core(word)) >= OF_A_NAME:
            yield core


def _plain(words: str) -> str:
    return "".join(words.casefold().split())


def _core(words: str) -> str:
    return re.sub(r"^[\W\d_]+|[\W\d_]+$", "", _plain(words))


def _once(plain: str) -> str:
    half = plain[: len(plain) // 2]
    return half if half * 2 == plain else ""


def _runs_along(plain: str) -> bool:
    """Is all of it runs along rows of keys, one after the other: `qwer1234`, `abc987`?"""
    both_ways = [way for row in ROWS for way in (row * 2, (row * 2)[::-1])]

    @cache
    def from_here(begins: int) -> bool:
        rest = plain[begins:]
        return not rest or any(
            from_here(begins + length)
            for length in range(RUN, len(rest) + 1)
            if any(rest[:length] in way for way in both_ways)
        )

    return from_here(0)
