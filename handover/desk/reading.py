"""What somebody has opened and read: written down as soon as it can be, and keeping nobody waiting.

In a book that others hold, or on a full disk, everything can be read all the same. That it was
opened waits in the memory of this program, with its true time, for the next thing that is written.
"""

from __future__ import annotations

from collections.abc import Sequence

from handover.desk.desk import Desk
from handover.house.cards import CardOpening
from handover.house.openings import PageOpening
from handover.store import cards, notes, openings

PAGE, CARD = "page opened", "card opened"
NOT_WRITTEN = "That you opened this could not be written down yet. It will be, with its time."
"""Said on a page while it waits."""


def keep_read(desk: Desk, note_ids: Sequence[int]) -> None:
    """I have read these notes now."""
    ids, me, now = tuple(note_ids), desk.who.id, desk.now()
    desk.book.soon(
        "read notes", lambda b: notes.mark_read(b, ids, by=me, at=now), about=("read", me, ids)
    )


def keep_opened(desk: Desk, resident_id: int, because: str) -> None:
    """I have opened their page now; off shift I said why.

    Raises:
        HeldByRules: The house rules stop what I said.
    """
    desk.book.let_in(because)
    one = PageOpening(desk.who.id, desk.now(), because)
    desk.book.soon(
        "opened a page",
        lambda b: openings.add_opening(b, resident_id, because, by=one.staff_id, at=one.at),
        about=(PAGE, resident_id, one),
    )


def pages_opened(desk: Desk, resident_id: int) -> tuple[PageOpening, ...]:
    """Openings of their page that do not stand in the book yet, the newest first."""
    return tuple(one for one in _waiting(desk, PAGE, resident_id) if isinstance(one, PageOpening))


def keep_card_opened(desk: Desk, resident_id: int) -> None:
    """I have opened their emergency card now."""
    one = CardOpening(desk.who.id, desk.now())
    desk.book.soon(
        "opened a card",
        lambda b: cards.note_opening(b, resident_id, by=one.staff_id, at=one.at),
        about=(CARD, resident_id, one),
    )


def cards_opened(desk: Desk, resident_id: int) -> tuple[CardOpening, ...]:
    """Openings of their card that do not stand in the book yet, the newest first."""
    return tuple(one for one in _waiting(desk, CARD, resident_id) if isinstance(one, CardOpening))


def _waiting(desk: Desk, what: str, resident_id: int) -> list[object]:
    waiting = reversed(desk.book.waiting())
    return [o[2] for o in waiting if isinstance(o, tuple) and o[:2] == (what, resident_id)]
