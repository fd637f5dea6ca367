"""Reading what was promised: off shift what others promised somebody waits for a reason (A10).

Reading is not time with a resident, so it is never refused; but what is about somebody is theirs,
and they can see who read it from home, and why. What lists them reads through here: the promises
themselves, the board, and what nobody can keep as the roster stands.
"""

from __future__ import annotations

from collections.abc import Iterable

from handover.desk.desk import Desk
from handover.desk.off_shift import unexplained
from handover.house.dataclass import dataclass
from handover.house.follow_ups import FollowUp
from handover.store import follow_ups as kept
from handover.store import roster_changes


@dataclass(frozen=True, slots=True)
class PromisesRead:
    """Promises that are read now."""

    promises: tuple[FollowUp, ...]
    held_back: tuple[int, ...] = ()
    """To whom others promised something that is not among them: I am not on shift, and have not
    said today why I read it."""


def may_be_read(desk: Desk, found: Iterable[FollowUp]) -> PromisesRead:
    """Those of them I may read now: on shift all, off shift what I made, will keep or am to ask
    about, what was promised to the house, and what is about those of whom I have said why."""
    found = tuple(found)
    me = desk.who.id
    asks = roster_changes.who_asks(desk.book, [one.id for one in found])
    mine = {
        one.id
        for one in found
        if me in (one.made_by, one.staff_id) or (one.id in asks and asks[one.id].staff_id == me)
    }
    others = {one.resident_id for one in found if one.resident_id and one.id not in mine}
    held = unexplained(desk, others)
    shown = tuple(one for one in found if one.id in mine or one.resident_id not in held)
    return PromisesRead(shown, tuple(sorted(held)))


def read_promises(desk: Desk, *, about: int | None = None) -> PromisesRead:
    """Every promise still to be kept that I may read now, the earliest first.

    `about` is a resident's number; None reads those to everybody and to the house.
    """
    with desk.book.reading():
        still = kept.open_follow_ups(desk.book)
        return may_be_read(desk, (one for one in still if about in (None, one.resident_id)))
