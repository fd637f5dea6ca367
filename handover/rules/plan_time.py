"""Planned time: can what is about to be promised be kept by those who are on?

A plan that nobody could keep is blocked (B2), and every block names a way to keep it after all.
What the roster does not know yet is not refused to the shift, only to a named person.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from handover.house.dataclass import dataclass
from handover.house.shifts import Assignment, Block, Roster
from handover.house.times import MINUTE, Span, Zone, clock, day_words, span_words
from handover.rules.concerns import Concern, Level

TIGHT = timedelta(minutes=15)
"""A plan that touches only so much of a block's beginning or end is tight."""

GIVE_TO_SHIFT = "give it to the shift that is on"
NEXT_TIME = "next time this person is on"
ROSTER_FIRST = "ask the coordinator to roster it first"
ANOTHER_TIME = "choose another time"
BEFORE_THEY_LEAVE = "choose a time before they leave"
SOMEBODY = "Somebody"
"""Said where a name is not known."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Time with a resident that somebody is about to promise."""

    window: Span
    """Between when and when it is to happen, UTC."""
    resident_leaves: datetime | None
    """When the stay ends, UTC, if that is known."""
    staff_id: int | None
    """Who is to be there; None gives it to the shift."""


def plan_concerns(
    plan: Plan, *, roster: Roster, zone: Zone, now: datetime, names: Mapping[int, str]
) -> tuple[Concern, ...]:
    """Can the plan be kept? `now` is in UTC; `names` are those of the staff.

    Only the part of the window counts that is still to come and lies within the stay.
    """
    if plan.window.end < now:
        why = f"{_day_and_clock(plan.window.end, zone)} has already gone by."
        return (Concern("B3", Level.BLOCK, "past", why, (ANOTHER_TIME,)),)
    if plan.resident_leaves is not None and max(plan.window.start, now) >= plan.resident_leaves:
        return (_after_stay(plan.resident_leaves, zone),)
    counts = roster.in_force(now)
    ahead = _ahead(plan, now)
    on = [a for a in counts.covered(ahead) if _is_out(a.span, counts)]
    if plan.staff_id is None:
        return () if on else (_nobody_on(not_out=not _is_all_out(ahead, counts)),)
    name = names.get(plan.staff_id, SOMEBODY)
    if theirs := [a for a in on if a.staff_id == plan.staff_id]:
        blocks = [b for a in theirs if (b := counts.block_at(a.staff_id, a.span.start))]
        touch = all(_only_touches(ahead, block) for block in blocks)
        return (_tight(name, blocks[0], zone),) if touch else ()
    coming = next_on(plan, roster=counts, now=now)
    if not _is_all_out(ahead, counts):
        return (_not_out_yet(coming),)
    return (_off_shift(name, _people(on, names), coming, ahead, zone),)


def next_on(plan: Plan, *, roster: Roster, now: datetime) -> Block | None:
    """When the named person could be there instead: the published block behind `NEXT_TIME`.

    The first that starts after the plan does, or else the last before it that is still to come
    at `now` (UTC); in either case one that starts before the stay ends.
    """
    if plan.staff_id is None:
        return None
    after = roster.next_block(plan.staff_id, max(plan.window.start, now))
    before = roster.last_block(plan.staff_id, plan.window.start)
    could = [b for b in (after, before) if b and b.span.start > now and _is_out(b.span, roster)]
    leaves = plan.resident_leaves
    return next((b for b in could if leaves is None or b.span.start < leaves), None)


def _ahead(plan: Plan, now: datetime) -> Span:
    """The part of the window that is still to come and within the stay."""
    start, end = max(plan.window.start, now), plan.window.end
    if plan.resident_leaves is not None:
        end = min(end, plan.resident_leaves)
    return Span(start, end)


def _is_out(shift: Span, roster: Roster) -> bool:
    return roster.published_until is not None and shift.start < roster.published_until


def _is_all_out(window: Span, roster: Roster) -> bool:
    return roster.published_until is not None and window.end <= roster.published_until


def _only_touches(window: Span, block: Block) -> bool:
    """Do they have no more in common than the first or the last minutes of the block?"""
    first, last = block.span.start + TIGHT, block.span.end - TIGHT
    return min(window.end, block.span.end) <= first or max(window.start, block.span.start) >= last


def _after_stay(leaves: datetime, zone: Zone) -> Concern:
    # A stay that ends at midnight ends on the day before.
    why = f"Their stay is over by then: it ends on {day_words(leaves - MINUTE, zone)}."
    return Concern("B2", Level.BLOCK, "after_stay", why, (BEFORE_THEY_LEAVE,))


def _tight(name: str, block: Block, zone: Zone) -> Concern:
    why = f"That only just touches {name}'s shift, {span_words(block.span, zone)}."
    return Concern("B2", Level.NUDGE, "tight", why)


def _nobody_on(*, not_out: bool) -> Concern:
    if not_out:
        why = "The roster is not out for that day yet; this is looked at again when it is."
        return Concern("B2", Level.NUDGE, "roster_not_out", why)
    why = "Nobody is on with residents then."
    return Concern("B2", Level.BLOCK, "nobody_on", why, (ANOTHER_TIME, ROSTER_FIRST))


def _not_out_yet(coming: Block | None) -> Concern:
    why = "The roster is not out for that day yet. Write it for the shift."
    ways = (GIVE_TO_SHIFT, NEXT_TIME, ROSTER_FIRST) if coming else (GIVE_TO_SHIFT, ROSTER_FIRST)
    return Concern("B2", Level.BLOCK, "roster_not_out", why, ways)


def _off_shift(
    name: str, others: Sequence[str], coming: Block | None, window: Span, zone: Zone
) -> Concern:
    """Who is on instead, and when the named person is; only ways that exist are offered."""
    why, ways = f"{name} is not on then", [ROSTER_FIRST]
    if coming:
        ways.insert(0, NEXT_TIME)
    if others:
        ways.insert(0, GIVE_TO_SHIFT)
        why += f"; {_listed(others)} {'is' if len(others) == 1 else 'are'}."
    else:
        why += ", and nobody else is."
    if coming:
        order = "next" if coming.span.start > window.start else "before that"
        why += f" {name} is on {order}, {_day_and_clock(coming.span.start, zone)}."
    return Concern("B2", Level.BLOCK, "off_shift", why, tuple(ways))


def _people(assignments: Sequence[Assignment], names: Mapping[int, str]) -> tuple[str, ...]:
    """Everybody on once, such as `Dot (day)`, in the order they come in."""
    first: dict[int, Assignment] = {}
    for assignment in assignments:
        first.setdefault(assignment.staff_id, assignment)
    return tuple(f"{names.get(who, SOMEBODY)} ({a.kind.words.lower()})" for who, a in first.items())


def _listed(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _day_and_clock(moment: datetime, zone: Zone) -> str:
    return f"{day_words(moment, zone)} {clock(moment, zone)}"
