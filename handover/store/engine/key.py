"""The key of an encrypted book."""

from __future__ import annotations

import secrets

from handover.house.dataclass import dataclass, field

KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Key:
    """What opens an encrypted book: random bytes that stand in no file but wrapped."""

    secret: bytes = field(repr=False)
    """Never shown, never logged; `repr` leaves it out, so that no trace of a crash holds it."""

    @property
    def for_sqlcipher(self) -> str:
        """As SQLCipher takes a key that needs no deriving."""
        return f"x'{self.secret.hex()}'"


def new_key() -> Key:
    """A key nobody has had before."""
    return Key(secrets.token_bytes(KEY_BYTES))
