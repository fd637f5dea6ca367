"""The key file as text: JSON, and every value looked at when it is read."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from handover.house.houses import House, checked_house
from handover.house.refusals import BookTrouble, NotABook, Unfit
from handover.store.engine.slots import OF_THE_HOUSE, KeyFile, Slot, Tries
from handover.store.engine.wrapping import SALT_BYTES, Effort, Wrapping

FORMAT = 1
MOST_BYTES = 1_000_000
MOST_SLOTS = 1000


def as_text(keys: KeyFile) -> bytes:
    """As it stands in the file."""
    found = {
        "handover_keys": FORMAT,
        "book": keys.book_id,
        "house": {name: getattr(keys.house, name) for name in OF_THE_HOUSE},
        "names_salt": keys.names_salt.hex(),
        "slots": [{"name": s.name, "once": s.once, **_of(s.wrapping)} for s in keys.slots],
        "recovery": _of(keys.recovery) if keys.recovery else None,
        "tries": {
            name: {"count": t.count, "first": t.first.isoformat(), "last": t.last.isoformat()}
            for name, t in keys.tries
        },
    }
    return (json.dumps(found, ensure_ascii=False, indent=1) + "\n").encode()


def _of(wrapping: Wrapping) -> dict[str, Any]:
    return {
        "salt": wrapping.salt.hex(),
        "seal": wrapping.seal.hex(),
        "wrapped": wrapping.wrapped.hex() if wrapping.wrapped is not None else None,
        "argon2id": asdict(wrapping.effort),
    }


# Every value is looked at: whoever may write the file may write anything.


def from_text(text: bytes, path: Path) -> KeyFile:
    """What the file at that path says.

    Raises:
        NotABook: It is none of ours, or damaged.
        BookTrouble: Another handover wrote it.
    """
    try:
        if len(text) > MOST_BYTES:
            raise ValueError("too long")
        found = json.loads(text)
        if found["handover_keys"] != FORMAT:
            raise BookTrouble(
                f"The key file {path} was written by another handover. Update it on this machine; "
                "nothing was touched."
            )
        keys = KeyFile(
            found["book"] if _hex(found["book"], 16) else "",
            _house(found["house"]),
            _hex(found["names_salt"], SALT_BYTES),
            tuple(_slot(one) for one in _listed(found["slots"])),
            _wrapping(found["recovery"]) if found["recovery"] is not None else None,
            tuple((_name(name), _tries(one)) for name, one in dict(found["tries"]).items()),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, Unfit):
        raise NotABook(
            f"The key file {path} is damaged or none of ours. It was not touched. A coordinator "
            "puts it back with the book from a backup: handover restore --as NAME "
            f"{path.name.removesuffix('.keys')}.backups"
        ) from None
    return keys


def _house(found: dict[str, Any]) -> House:
    told = {name: found[name] for name in OF_THE_HOUSE}
    told["countries"] = tuple(_text(one) for one in _listed(told["countries"]))
    usual = House("?", "UTC")
    for name, value in told.items():
        if type(value) is not type(getattr(usual, name)):
            raise TypeError(name)
    return checked_house(House(**told))


def _slot(found: dict[str, Any]) -> Slot:
    if not isinstance(found["once"], bool):
        raise TypeError("once")
    return Slot(_name(found["name"]), _wrapping(found), found["once"])


def _wrapping(found: dict[str, Any]) -> Wrapping:
    work = found["argon2id"]
    effort = Effort(
        _between(work["memory_kib"], 8 * 1024, 256 * 1024),
        _between(work["passes"], 1, 16),
        _between(work["lanes"], 1, 4),
    )
    wrapped = None if found["wrapped"] is None else _hex(found["wrapped"], 32)
    return Wrapping(_hex(found["salt"], SALT_BYTES), _hex(found["seal"], 32), wrapped, effort)


def _tries(found: dict[str, Any]) -> Tries:
    first, last = (datetime.fromisoformat(_text(found[one])) for one in ("first", "last"))
    if first.tzinfo is None or last.tzinfo is None:
        raise ValueError("no zone")
    return Tries(_between(found["count"], 1, 10**9), first, last)


def _listed(found: Any) -> list[Any]:
    if not isinstance(found, list) or len(found) > MOST_SLOTS:
        raise TypeError("no list")
    return found


def _text(found: Any) -> str:
    if not isinstance(found, str) or len(found) > 200:
        raise TypeError("no text")
    return found


def _name(found: Any) -> str:
    return _hex(found, 32).hex()


def _hex(found: Any, length: int) -> bytes:
    value = bytes.fromhex(_text(found))
    if len(value) != length:
        raise ValueError("length")
    return value


def _between(found: Any, least: int, most: int) -> int:
    if type(found) is not int or not least <= found <= most:
        raise ValueError("number")
    return found
