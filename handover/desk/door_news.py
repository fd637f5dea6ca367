"""What happened at the door under somebody's name, told to them at their next sign-in.

Wrong passphrases that were tried, a word that two others gave, the code on paper: whoever has the
name reads it plainly, when it was and by whom. It stays readable from the page of the team, so that
whoever comes in under another's name cannot make it unseen.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Protocol

from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.house.at_the_door import AtTheDoor, DoorKind
from handover.house.times import day_and_clock
from handover.store import at_the_door as kept
from handover.store.engine.book import Book

TELLS_FOR = timedelta(hours=8)
"""So long after it was told it stands on the board: for the rest of that shift."""
NEWEST = 12
"""So much of it stands on a page."""
KEY = "door:"
"""The row that leads to what happened under one's name."""
NOTHING = "Nothing has happened under your name at the door: no wrong passphrase, no new word."
IF_NOT_YOU = (
    "If that was not you or those who stand here: change your passphrase (I, then P), and tell a "
    "coordinator."
)
NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")


class Failed(Protocol):
    """Tries that failed, as the key file counts them."""

    @property
    def count(self) -> int:
        """How many."""

    @property
    def first(self) -> datetime:
        """UTC."""

    @property
    def last(self) -> datetime:
        """UTC."""


def keep_tries(book: Book, staff_id: int, failed: Failed | None) -> None:
    """Somebody's passphrase was the right one; what was tried before goes into the book.

    It keeps nobody waiting: in a book that cannot be written just now it stands later.
    """
    if failed is not None:
        what = staff_id, failed.count, failed.first, failed.last
        book.soon(
            "wrong passphrases were tried",
            lambda b: kept.note_tries(b, *what),
            about=(DoorKind.TRIES, *what),
        )


def news(desk: Desk) -> tuple[str, ...]:
    """What whoever has signed in was not told yet, a sentence each; it stays to be told."""
    return tuple(f"{_sentence(desk, one)}." for one in _not_told(desk))


def tell(desk: Desk) -> tuple[str, ...]:
    """What whoever has just signed in is told now, a sentence each; from now on they know."""
    news = _not_told(desk)
    ids, now = [one.id for one in news if one.id], desk.now()
    if ids:
        desk.book.soon(
            "told what happened at the door",
            lambda b: kept.told(b, ids, at=now),
            about=("told", *ids),
        )
    return tuple(f"{_sentence(desk, one)}." for one in news)


def _not_told(desk: Desk) -> tuple[AtTheDoor, ...]:
    """What they were not told yet, what is not in the book yet included."""
    waiting = desk.book.waiting()
    found = [
        one
        for one in kept.not_told(desk.book, desk.who.id)
        if not any(w[0] == "told" and one.id in w for w in waiting if isinstance(w, tuple))
    ]
    return (*found, *_waits(desk.who.id, waiting))


def _waits(me: int, waiting: Iterable[object]) -> Iterable[AtTheDoor]:
    for one in waiting:
        match one:
            case (DoorKind.TRIES, int(who), int(count), datetime() as first, datetime() as last):
                if who == me:
                    yield AtTheDoor(0, who, DoorKind.TRIES, count, first, last)


def _sentence(desk: Desk, one: AtTheDoor) -> str:
    when = day_and_clock(one.last_at, desk.zone)
    if one.kind is DoorKind.TRIES:
        if one.how_often == 1:
            return f"One wrong passphrase was tried for your name, {when}"
        many = NUMBERS[one.how_often] if one.how_often < len(NUMBERS) else str(one.how_often)
        return f"{many} wrong passphrases were tried for your name, last {when}"
    if one.kind is DoorKind.CODE:
        return f"A passphrase was chosen for your name with the recovery code, {when}"
    names = desk.names()
    givers = [names.get(who, "?") for who in (one.given_by, one.beside) if who is not None]
    return f"{' and '.join(givers)} gave a new word for your name, {when}"


def on_the_board(desk: Desk) -> tuple[Lead, ...]:
    """What happened since I last came, quietly, for the rest of this shift."""
    since = desk.now() - TELLS_FOR
    newest = kept.under_their_name(desk.book, desk.who.id, newest=2)
    fresh = [one for one in newest if one.told_at is None or one.told_at > since]
    waits = _waits(desk.who.id, desk.book.waiting())
    return tuple(Lead(_sentence(desk, one), KEY) for one in (*waits, *fresh))


def under_my_name(desk: Desk) -> tuple[str, ...]:
    """Lines to read: what happened at the door under my name, the newest first."""
    found = kept.under_their_name(desk.book, desk.who.id, newest=NEWEST)
    lines = [_sentence(desk, one) for one in (*_waits(desk.who.id, desk.book.waiting()), *found)]
    return (*lines, "", IF_NOT_YOU) if lines else (NOTHING,)
