"""Promises nobody can keep as the roster stands, and who asks the person about them.

Nothing is re-homed around anybody: whoever it was promised to is asked what they would like, and
until then it stays at the top of the list (3.5.9).
"""

from __future__ import annotations

from collections.abc import Iterator

from handover.desk.desk import Desk
from handover.desk.follow_ups import is_orphan
from handover.desk.items import promise_words
from handover.desk.lead import Lead
from handover.desk.reading_promises import may_be_read
from handover.house.dataclass import dataclass
from handover.house.follow_ups import FollowUp
from handover.house.refusals import NotFound, NotPossible
from handover.house.shifts import Roster
from handover.store import follow_ups as promises
from handover.store import people
from handover.store import roster_changes as kept


@dataclass(frozen=True, slots=True)
class Orphan:
    """One promise nobody can keep as it stands."""

    follow_up: FollowUp
    name: str
    """Whom it is made to; empty for the house."""
    when: str
    """When and by whom, in local time."""
    why: str
    """Who is not on then."""
    asks: str
    """Who is to ask the person; empty while nobody is."""
    held: bool
    """What it is waits: I am not on shift, and have not said today why I read it (A10)."""


def nobody_can_keep(follow_up: FollowUp, roster: Roster, desk: Desk) -> bool:
    """Is whoever promised it not on then, or nobody at all, in time that is out and still ahead?"""
    window = follow_up.window
    if window is None or not follow_up.status.alive or window.end < desk.now():
        return False
    if follow_up.staff_id is not None:
        return is_orphan(follow_up, roster)
    until = roster.published_until
    return until is not None and window.end <= until and not roster.covered(window)


def orphans(desk: Desk, roster: Roster | None = None) -> tuple[Orphan, ...]:
    """Every promise nobody can keep by the roster as it is, or as it would be; by person."""
    with desk.book.reading():
        counts = roster or desk.roster()
        found = [
            one for one in promises.open_follow_ups(desk.book) if nobody_can_keep(one, counts, desk)
        ]
        if not found:
            return ()
        names = desk.names()
        whom = dict(people.names(desk.book))
        asks = kept.who_asks(desk.book, [one.id for one in found])
        read = {one.id for one in may_be_read(desk, found).promises}
        lines = [
            Orphan(
                follow_up=one,
                name=whom.get(one.resident_id or 0, ""),
                when=promise_words(one, names, desk.zone),
                why=f"{names.get(one.staff_id, '?')} is not on then"
                if one.staff_id is not None
                else "nobody is on then",
                asks=names.get(asks[one.id].staff_id, "?") if one.id in asks else "",
                held=one.id not in read,
            )
            for one in found
        ]
    return tuple(sorted(lines, key=lambda line: (line.name, line.follow_up.id)))


def give_to_ask(desk: Desk, follow_up_id: int, name: str) -> None:
    """Somebody on the team asks the person what they would like instead.

    Raises:
        NotFound: There is nobody of that name, or no such promise.
        NotPossible: It is no longer open.
    """
    with desk.book.writing():
        one = promises.follow_up(desk.book, follow_up_id)
        if not one.status.alive:
            raise NotPossible(f"This was already {one.status}. Nobody has to ask any more.")
        found = people.staff_by_name(desk.book, name)
        if found is None or not found.active:
            there = ", ".join(member.name for member in people.staff(desk.book) if member.active)
            raise NotFound(f"There is nobody called {name} on the team. There are {there}.")
        kept.give_to_ask(desk.book, one.id, found.id, by=desk.who.id, at=desk.now())


def to_look_at(desk: Desk) -> Iterator[Lead]:
    """On the board: whom I am to ask; and for a coordinator, what nobody has been asked to ask."""
    unasked = 0
    for one in orphans(desk):
        if one.asks == desk.who.name:
            whom = one.name or "the house"
            yield Lead(
                f"Ask {whom}: {one.follow_up.text} ({one.why})", f"promise:{one.follow_up.id}"
            )
        elif not one.asks:
            unasked += 1
    if unasked and desk.who.is_coordinator:
        some = "A promise" if unasked == 1 else f"{unasked} promises"
        yield Lead(f"{some} nobody can keep as the roster stands", "orphans:")
