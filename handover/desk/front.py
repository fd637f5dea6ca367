"""What may be seen of a house from outside, before anybody has opened its book.

The way in is drawn from this alone: nothing here loads SQLite, or anything else of the book.
"""

from __future__ import annotations

from pathlib import Path

from handover.house.houses import House
from handover.store.engine.key_file import read_key_file
from handover.store.engine.looking import is_encrypted


def front(path: Path) -> House | None:
    """What may be known of the house before anybody has opened its encrypted book.

    None where nothing needs to be opened first: the book is plain, or a demo's.

    Raises:
        BookTrouble: It is missing, not a book, may not be written, or lacks its key file.
    """
    if not is_encrypted(path):
        return None
    house = read_key_file(path).house
    return None if house.demo else house
