"""Passphrases of the lists that are tried first, so that nobody chooses one of them.

What is shipped, `first_tried.bin`, is made from the 30,000 most common of the list that comes with
zxcvbn (MIT licence): five bytes of the SHA-256 of each, in order. Of any other passphrase one in
forty million would be taken for one of these. It is read when somebody chooses, and not before.
"""

from __future__ import annotations

from bisect import bisect_left
from hashlib import sha256
from importlib.resources import files

from handover.house.passphrases import easily_guessed, forms

EACH = 5
"""Bytes of each."""
OF_THIS_BOOK = frozenset({"handover", "passphrase", "respite", "loveyou"})
"""What a list from elsewhere does not have and stands before everybody's eyes here."""


def first_tried(passphrase: str) -> bool:
    """Is it one of the first anybody would try, with or without digits and signs around it?"""
    typed = forms(passphrase)
    return (
        easily_guessed(passphrase)
        or not typed.isdisjoint(OF_THIS_BOOK)
        or any(_listed(one) for one in typed)
    )


def digest(form: str) -> bytes:
    """How one stands in the list."""
    return sha256(form.encode("utf-8", "surrogatepass")).digest()[:EACH]


def _listed(form: str) -> bool:
    data = files("handover.rules").joinpath("first_tried.bin").read_bytes()
    sought = digest(form)
    at = bisect_left(
        range(len(data) // EACH), sought, key=lambda n: data[n * EACH : (n + 1) * EACH]
    )
    return data[at * EACH : (at + 1) * EACH] == sought
