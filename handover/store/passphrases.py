"""Passphrases: hashed with argon2id, never kept.

Parameters are OWASP's smallest (19 MiB, two passes): about 50 ms on an old machine.
"""

from __future__ import annotations

import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

_MEMORY_KIB = 19 * 1024
_PASSES = 2


def hashed(passphrase: str) -> str:
    """The hash to keep; parameters and salt stand in it."""
    return _hasher().hash(_typed(passphrase))


def opens(passphrase: str, passphrase_hash: str | None) -> bool:
    """Is it the right passphrase? An unknown name takes as long as a wrong passphrase."""
    known = passphrase_hash if passphrase_hash is not None else _nobodys_hash()
    try:
        return _hasher().verify(known, _typed(passphrase)) and passphrase_hash is not None
    except (VerifyMismatchError, InvalidHashError):
        return False


def _hasher() -> PasswordHasher:
    return PasswordHasher(time_cost=_PASSES, memory_cost=_MEMORY_KIB, parallelism=1)


def _typed(passphrase: str) -> bytes:
    # Two keyboards may put an é together differently, and a terminal may send half a character.
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def _nobodys_hash() -> str:
    # A well-formed hash that no passphrase fits: only the time it takes matters.
    return (
        f"$argon2id$v=19$m={_MEMORY_KIB},t={_PASSES},p=1"
        "$c2FsdHNhbHRzYWx0c2FsdA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    )
