"""What a house is called, seen from outside: all that the way in needs to be drawn.

Nothing here loads SQLite, or looks further into the key file: `desk.front` does, once it is drawn.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from handover.store.engine.looking import is_encrypted
from handover.store.engine.places import keys_of

MOST_BYTES = 1_000_000
"""No key file is longer."""
LONGEST_NAME = 80


def name_on_the_door(path: Path) -> str | None:
    """The name of a house whose book nobody has opened yet, as the key file beside it says.

    None where more than the name is needed, or where the file has to be looked at closely first.

    Raises:
        BookTrouble: The book is missing, not a book, or may not be written.
    """
    if not is_encrypted(path):
        return None
    with suppress(OSError, ValueError, KeyError, TypeError, RecursionError):
        with keys_of(path).open("rb") as file:
            house = json.loads(file.read(MOST_BYTES))["house"]
        name = house["name"]
        fits = isinstance(name, str) and name.isprintable() and 0 < len(name) <= LONGEST_NAME
        return name if fits and house["demo"] is False else None
    return None
