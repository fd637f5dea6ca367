"""Wrapping the key of a book with a passphrase, and telling whether a passphrase is the right one.

One run of argon2id over the passphrase gives what two independent values are drawn from (HKDF with
SHA-256): a pad and a key for the seal. The key of the book is wrapped by adding the pad to it, bit
by bit. That is safe because a pad is used once only: each wrapping draws a salt of its own, so even
the same passphrase gives another pad the next time. The seal (HMAC with SHA-256) lies over
everything in the slot and tells whether the passphrase is right: one run of argon2id a sign-in, no
more.
"""

from __future__ import annotations

import hmac
import secrets
import unicodedata

from handover.house.dataclass import dataclass
from handover.house.refusals import Unfit
from handover.store.engine.key import KEY_BYTES, Key

SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Effort:
    """How much work one guess is."""

    memory_kib: int = 19 * 1024
    passes: int = 2
    lanes: int = 1


USUAL_EFFORT = Effort()
"""OWASP's smallest for argon2id: about 50 ms on an old machine."""


@dataclass(frozen=True, slots=True)
class Wrapping:
    """What a passphrase opens."""

    salt: bytes
    seal: bytes
    wrapped: bytes | None
    """The key of the book; None where a plain book's key was not known to whoever made it."""
    effort: Effort


def wrap(passphrase: str, key: Key | None, about: bytes) -> Wrapping:
    """Wrap the key; `about` is what else stands in the slot and may not be changed unseen."""
    salt = secrets.token_bytes(SALT_BYTES)
    pad, sealing = _drawn(passphrase, salt, USUAL_EFFORT)
    wrapped = None if key is None else _added(key.secret, pad)
    seal = _seal(sealing, salt, USUAL_EFFORT, wrapped, about)
    return Wrapping(salt, seal, wrapped, USUAL_EFFORT)


def unwrap(wrapping: Wrapping | None, passphrase: str, about: bytes) -> tuple[bool, Key | None]:
    """Is that the passphrase, and what does it open? Nobody's slot takes as long as anybody's."""
    nobodys = Wrapping(bytes(SALT_BYTES), bytes(KEY_BYTES), bytes(KEY_BYTES), USUAL_EFFORT)
    theirs = wrapping or nobodys
    pad, sealing = _drawn(passphrase, theirs.salt, theirs.effort)
    expected = _seal(sealing, theirs.salt, theirs.effort, theirs.wrapped, about)
    if not hmac.compare_digest(expected, theirs.seal) or wrapping is None:
        return False, None
    return True, None if theirs.wrapped is None else Key(_added(theirs.wrapped, pad))


def _drawn(passphrase: str, salt: bytes, effort: Effort) -> tuple[bytes, bytes]:
    """The pad, and the key of the seal."""
    from argon2.low_level import Type, hash_secret_raw

    # Two keyboards may put an é together differently, and a terminal may send half a character.
    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    worked = hash_secret_raw(
        typed,
        salt,
        time_cost=effort.passes,
        memory_cost=effort.memory_kib,
        parallelism=effort.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )
    drawn_from = hmac.digest(salt, worked, "sha256")
    pad = hmac.digest(drawn_from, b"handover: the pad\x01", "sha256")
    return pad, hmac.digest(drawn_from, b"handover: the seal\x01", "sha256")


def _seal(
    sealing: bytes, salt: bytes, effort: Effort, wrapped: bytes | None, about: bytes
) -> bytes:
    work = f"argon2id {effort.memory_kib} {effort.passes} {effort.lanes}".encode()
    held = b"-" if wrapped is None else b"+" + wrapped
    parts = (b"handover slot 1", work, salt, held, about)
    # Each with its length before it, so that nothing can move from one part into the next.
    return hmac.digest(sealing, b"".join(len(p).to_bytes(4, "big") + p for p in parts), "sha256")


def _added(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


# The code on paper.

CODE_BYTES = 16
CHECK_BITS = 12
CODE_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Five bits each; without I, L, O and U, which are read as something else."""
READ_AS = str.maketrans("ILO", "110")
BETWEEN = "-–—.·"
GROUPS = 7
SIGNS_IN_A_GROUP = 4


def new_code() -> str:
    """A recovery code: 128 bits and 12 to notice a slip of the pen, in seven groups of four."""
    return _written(secrets.token_bytes(CODE_BYTES))


def read_code(typed: str) -> str:
    """The code as it was printed, however its capitals, zeros and hyphens were typed.

    Raises:
        Unfit: It is none, or a sign in it is not the one that was printed.
    """
    signs = "".join(c for c in typed.upper() if not c.isspace() and c not in BETWEEN)
    signs = signs.translate(READ_AS)
    if len(signs) != GROUPS * SIGNS_IN_A_GROUP or set(signs) - set(CODE_SIGNS):
        raise Unfit(
            f"A recovery code has {GROUPS} groups of {SIGNS_IN_A_GROUP} signs, letters and digits."
        )
    number = 0
    for sign in signs:
        number = number << 5 | CODE_SIGNS.index(sign)
    code = (number >> CHECK_BITS).to_bytes(CODE_BYTES, "big")
    if _written(code).replace("-", "") != signs:
        raise Unfit("A sign of that code is not the one that was printed. Look at it once more.")
    return _written(code)


def _written(code: bytes) -> str:
    check = int.from_bytes(hmac.digest(b"handover recovery code", code, "sha256")[:2], "big")
    number = int.from_bytes(code, "big") << CHECK_BITS | check >> (16 - CHECK_BITS)
    count = GROUPS * SIGNS_IN_A_GROUP
    signs = "".join(CODE_SIGNS[number >> 5 * place & 31] for place in range(count - 1, -1, -1))
    return "-".join(signs[at : at + SIGNS_IN_A_GROUP] for at in range(0, count, SIGNS_IN_A_GROUP))
