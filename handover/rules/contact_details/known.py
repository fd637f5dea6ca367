"""The house's own directory, in the form in which findings are compared with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from handover.house.dataclass import dataclass
from handover.house.regex import regex
from handover.rules.contact_details.folding import fold
from handover.rules.contact_details.number_shapes import own_digits

if TYPE_CHECKING:
    from handover.house.directory import MayStand

SHORTEST_NUMBER = 7
WAYS = ("number", "email", "website", "handle")
"""What a `PublicContact` says of how to reach it."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the house lets stand in any text."""

    numbers: frozenset[str] = frozenset()
    """Digits, without what is dialled before them."""
    addresses: frozenset[str] = frozenset()
    """E-mail addresses."""
    sites: frozenset[str] = frozenset()
    """Hosts of websites and of e-mail addresses."""
    handles: frozenset[str] = frozenset()
    """Public names without their `@`."""
    names: frozenset[str] = frozenset()
    """Single words by which its services are called."""
    places: tuple[str, ...] = ()
    """Street addresses, letters and digits only."""
    phrases: tuple[str, ...] = ()
    """Words that only look like a contact detail, folded."""

    def number(self, digits: str) -> bool:
        """Is it one of the house's public numbers, with or without its area?"""
        own = own_digits(digits)
        return own in self.numbers or any(
            _ends_with(own, number) or _ends_with(number, own) for number in self.numbers
        )

    def email(self, address: str) -> bool:
        """Is it a public address, or one at a house everybody may write to?"""
        return address in self.addresses or self.site(address.rpartition("@")[2])

    def site(self, host: str) -> bool:
        """Is it on one of the public sites?"""
        return any(host == site or host.endswith("." + site) for site in self.sites)

    def page(self, host: str, path: str) -> bool:
        """Is it a public page, such as a library's on somebody else's site?"""
        return self.site(host) or any(
            (host + path).startswith(site) for site in self.sites if "/" in site
        )

    def handle(self, name: str) -> bool:
        """Is it a public body's name?"""
        return name.lower().strip("@") in self.handles

    def place(self, address: str) -> bool:
        """Is it the address of a public place?"""
        bare = _bare(address)
        return any(place in bare or bare in place for place in self.places)

    def but_not_here(self, low: str) -> bytearray:
        """For every place in a folded text 1 where it is no contact detail in this house."""
        marked = bytearray(len(low))
        for phrase in self.phrases:
            for begin in _places_of(phrase, low):
                marked[begin : begin + len(phrase)] = b"\x01" * len(phrase)
        return marked


def _places_of(phrase: str, low: str) -> Iterator[int]:
    """Where the phrase stands by itself, not inside of other words or figures."""
    begin = low.find(phrase)
    while begin >= 0:
        around = low[max(begin - 1, 0) : begin] + low[begin + len(phrase) :][:1]
        if not any(sign.isalnum() for sign in around):
            yield begin
        begin = low.find(phrase, begin + len(phrase))


def _ends_with(longer: str, shorter: str) -> bool:
    return len(shorter) >= SHORTEST_NUMBER and longer.endswith(shorter)


def _bare(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())


NOTHING_KNOWN = Known()
"""An empty directory."""


def known_from(directory: Iterable[MayStand]) -> Known:
    """What a directory lets stand; an entry nobody can read lets nothing stand."""
    entries = tuple(directory)
    return _known(entries) if entries else NOTHING_KNOWN


@lru_cache(maxsize=8)
def _known(entries: tuple[MayStand, ...]) -> Known:
    sorted_by_kind: dict[str, list[str]] = {}
    for entry in entries:
        for kind, value in _values(entry):
            sorted_by_kind.setdefault(kind, []).append(value)
    named = " ".join(sorted_by_kind.get("name", ())).lower()
    return Known(
        numbers=frozenset(own_digits(_digits(n)) for n in sorted_by_kind.get("number", ())),
        addresses=frozenset(sorted_by_kind.get("email", ())),
        sites=frozenset(sorted_by_kind.get("site", ())),
        handles=frozenset(sorted_by_kind.get("handle", ())),
        names=frozenset(word for word in _long_words().findall(named)),
        places=tuple(filter(None, map(_bare, sorted_by_kind.get("place", ())))),
        phrases=tuple(filter(None, sorted_by_kind.get("phrase", ()))),
    )


@cache
def _long_words() -> re.Pattern[str]:
    return regex(r"[^\W\d_]{5,}")


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())


def _values(entry: MayStand) -> Iterable[tuple[str, str]]:
    if isinstance(entry, str):
        return (_sorted_out(entry),)
    if phrase := getattr(entry, "phrase", ""):
        return (("phrase", fold(phrase).low.strip()),)
    ways = [str(getattr(entry, way, "")) for way in WAYS]
    named = [("name", str(getattr(entry, "name", ""))), ("place", getattr(entry, "address", ""))]
    return [*named, *(_sorted_out(way) for way in ways if way.strip())]


def _sorted_out(text: str) -> tuple[str, str]:
    """What kind of entry a plain string is."""
    plain = fold(text).low.strip()
    letters = sum(c.isalpha() for c in plain)
    if "@" in plain:
        name, _, host = plain.rpartition("@")
        if name and "." in host:
            return "email", plain
        return ("site", host) if "." in host else ("handle", host)
    if len(_digits(plain)) >= 3 and letters <= 4 and "/" not in plain:
        return "number", plain
    bare = plain.partition("://")[2] or plain
    if " " not in bare and "." in bare:
        return "site", bare.removeprefix("www.").rstrip("/")
    return ("place", plain) if any(c.isdigit() for c in plain) else ("name", plain)
