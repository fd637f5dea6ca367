"""The page somebody reads of themselves: what is theirs, and nothing about anybody else.

Where a text names another who stays or stayed, it says "someone here"; the book keeps the text as
it was written. What is searched for on the page is searched for in what the page shows: so no hit,
and no count of hits, tells what it does not show (INV-1).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from datetime import datetime

from handover.desk import of_both, places_for_them, their_own, told_them, who_for_them
from handover.desk.desk import Desk
from handover.desk.their_parts import Piece as Piece
from handover.desk.their_parts import TheirPart as TheirPart
from handover.desk.their_parts import hiding_others as hiding_others
from handover.desk.their_parts import safe
from handover.house.dataclass import dataclass, replace
from handover.house.people import Resident
from handover.store import my_side, notes, people

NOTES_AT_MOST = 1_000
"""More than anybody writes about one person in one stay."""

Shows = Callable[[Desk, Resident], Iterable[TheirPart]]

ON_THEIR_OWN_PAGE: tuple[Shows, ...] = (
    their_own.words,
    their_own.how_to_meet,
    who_for_them.who_i_am,
    their_own.wants,
    of_both.plan_shown,
    their_own.limits,
    of_both.pacts_shown,
    their_own.promised,
    their_own.written,
    of_both.asked_shown,
    their_own.celebrated,
    their_own.carrying,
    told_them.on_arriving,
    told_them.in_confidence,
    places_for_them.groups_and_places,
    their_own.opened,
)
"""What their page shows, in this order. Whoever has something of theirs names its function here;
names of others are hidden afterwards, in every word of it."""


@dataclass(frozen=True, slots=True)
class TheirPage:
    """One person's page, as they read it themselves."""

    resident_id: int
    name: str
    parts: tuple[TheirPart, ...]
    at: datetime
    """UTC; as it was then."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found on somebody's own page."""

    parts: tuple[TheirPart, ...]
    """The headings under which it stands, with the pieces that say it."""
    places: int
    """In how many pieces it stands: of those shown, and of no others."""


def their_page(desk: Desk, resident_id: int) -> TheirPage:
    """Everything of somebody's that they may read. It counts as shown to them.

    Raises:
        NotFound: There is nobody like that.
    """
    with desk.book.reading():
        who = people.resident(desk.book, resident_id)
        parts = [part for show in ON_THEIR_OWN_PAGE for part in show(desk, who)]
        hiding = hiding_others(desk, who)
    mark_shown(desk, who)
    return TheirPage(
        who.id, who.name, tuple(safe(part, hiding) for part in parts if _says(part)), desk.now()
    )


def mark_shown(desk: Desk, who: Resident) -> None:
    """What they have been shown is only added to from now on."""
    now = desk.now()
    written = notes.notes_about(desk.book, who.id, newest=NOTES_AT_MOST)
    new = [one.id for one in written if one.shown_at is None and not one.for_team_only(now)]
    if new:
        with desk.book.writing():
            my_side.mark_shown(desk.book, new, at=now)


def search(page: TheirPage, words: str) -> Found:
    """Where the words stand on a page: whatever their capitals and accents, and nowhere else."""
    sought = _folded(words)
    if not sought:
        return Found((), 0)
    parts = tuple(
        replace(part, pieces=pieces)
        for part in page.parts
        if (pieces := tuple(one for one in part.pieces if sought in _folded(_all_of(one))))
    )
    return Found(parts, sum(len(part.pieces) for part in parts))


def _says(part: TheirPart) -> bool:
    return bool(part.pieces or part.empty)


def _all_of(piece: Piece) -> str:
    return "\n".join((piece.text, *piece.under))


def _folded(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.replace("’", "'"))
    plain = "".join(part for part in parts if not unicodedata.combining(part))
    return " ".join(plain.casefold().split())
