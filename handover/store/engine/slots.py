"""What a key file holds: slots, tries that failed, and what is known of the house beforehand.

It names nobody who stays and nobody on the team: a slot is found by a keyed hash of the name.
"""

from __future__ import annotations

import hmac
import secrets
from datetime import datetime

from handover.house.dataclass import dataclass, field, replace
from handover.house.houses import House
from handover.house.plain_text import folded
from handover.store.engine.wrapping import SALT_BYTES, Wrapping

OF_THE_HOUSE = (
    "name",
    "timezone",
    "word_for_person",
    "house_line",
    "on_call_line",
    "countries",
    "demo",
    "clock_ahead_s",
)
"""What of the house is known before anybody has signed in."""


def front_of(house: House) -> House:
    """The house as it is known before anybody has signed in; the rest is as usual."""
    return House(**{name: getattr(house, name) for name in OF_THE_HOUSE})


@dataclass(frozen=True, slots=True)
class Slot:
    """What one person's passphrase opens."""

    name: str
    """The keyed hash of the name they use."""
    wrapping: Wrapping
    once: bool = False
    """Somebody else chose the passphrase, so it is good for one sign-in: then they choose."""


@dataclass(frozen=True, slots=True)
class Tries:
    """Passphrases tried with one name that were not the right one, since the last that was."""

    count: int
    first: datetime
    last: datetime


@dataclass(frozen=True, slots=True)
class KeyFile:
    """All of it."""

    book_id: str
    house: House
    """Only what `OF_THE_HOUSE` says; the rest is as usual."""
    names_salt: bytes = field(repr=False)
    slots: tuple[Slot, ...] = ()
    recovery: Wrapping | None = None
    tries: tuple[tuple[str, Tries], ...] = ()
    """By the hash of the name that was typed, whether or not somebody has it."""

    def hash_of(self, name: str) -> str:
        """What a name is found by here, however it is typed."""
        typed = folded(name).encode("utf-8", "surrogatepass")
        return hmac.digest(self.names_salt, typed, "sha256").hex()

    def about(self, name_hash: str, *, once: bool) -> bytes:
        """What besides the key may not be changed in a slot unseen; for no name the paper's."""
        return f"{self.book_id} {name_hash or 'paper'} {'once' if once else 'theirs'}".encode()

    def slot(self, name_hash: str) -> Slot | None:
        """Somebody's slot."""
        return next((one for one in self.slots if one.name == name_hash), None)

    def with_slot(self, slot: Slot) -> KeyFile:
        """The same with that slot, in place of an older one of that person."""
        return replace(self.without(slot.name), slots=(*self.without(slot.name).slots, slot))

    def without(self, name_hash: str) -> KeyFile:
        """The same without somebody's slot and tries."""
        return replace(
            self,
            slots=tuple(one for one in self.slots if one.name != name_hash),
            tries=tuple(one for one in self.tries if one[0] != name_hash),
        )


def new_key_file(house: House) -> KeyFile:
    """One that lets nobody in yet."""
    return KeyFile(secrets.token_hex(16), front_of(house), secrets.token_bytes(SALT_BYTES))
