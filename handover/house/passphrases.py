"""What anybody would try first as a passphrase."""

from __future__ import annotations

import re

WORDS = frozenset(
    [
        "admin",
        "baseball",
        "batman",
        "charlie",
        "computer",
        "dragon",
        "football",
        "freedom",
        "handover",
        "hello",
        "iloveyou",
        "jesus",
        "jordan",
        "killer",
        "letmein",
        "liverpool",
        "login",
        "love",
        "lovely",
        "loveyou",
        "master",
        "michael",
        "monkey",
        "mustang",
        "myspace",
        "passphrase",
        "passw",
        "password",
        "pokemon",
        "princess",
        "qwerty",
        "qazwsx",
        "respite",
        "secret",
        "shadow",
        "starwars",
        "summer",
        "sunshine",
        "superman",
        "test",
        "trustno",
        "welcome",
        "whatever",
        "winter",
    ]
)
"""Words of the lists of passphrases that were found most often, without the digits after them."""
ROWS = ("1234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm")
"""Rows of a keyboard, and what is said by heart."""
LOOKS_LIKE = str.maketrans("0134578@$!", "oleastbasi")


def first_tried(passphrase: str) -> bool:
    """Is it one of the first anybody would try: a common word with digits, a row of keys, a year?

    Four words in a row never are; nothing is demanded of what a passphrase is made of.
    """
    plain, core = _plain(passphrase), _core(passphrase)
    return (
        len(set(plain)) < 3
        or re.fullmatch(r"(?:19|20)\d\d[\W\d_]*", plain) is not None
        or _runs_along(plain)
        or any(one in WORDS for one in (core, core.translate(LOOKS_LIKE)))
        or any(_twice(one) in WORDS for one in (core, plain))
    )


def is_a_name(passphrase: str, *names: str) -> bool:
    """Is it one of these names, with or without digits and signs around it?"""
    return any(name and _core(passphrase) == _core(name) for name in names)


def _plain(words: str) -> str:
    return "".join(words.casefold().split())


def _core(words: str) -> str:
    return re.sub(r"^[\W\d_]+|[\W\d_]+$", "", _plain(words))


def _runs_along(plain: str) -> bool:
    both_ways = [way for row in ROWS for way in (row * 2, (row * 2)[::-1])]
    return any(plain in way for way in both_ways)


def _twice(plain: str) -> str:
    half = plain[: len(plain) // 2]
    return half if half * 2 == plain else ""
