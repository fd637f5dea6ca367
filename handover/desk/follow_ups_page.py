"""Promises as they stand on the screen: the open ones, in sections, and how the last ones ended."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from handover.desk.desk import Desk
from handover.desk.follow_ups import is_orphan
from handover.desk.items import promise_words
from handover.desk.reading_promises import PromisesRead, may_be_read, read_promises
from handover.house.coming_shift import Comes, is_for_shift, shift_after, this_shift_ends
from handover.house.dataclass import dataclass, replace
from handover.house.follow_ups import FollowUp, FollowUpStatus, MoveSuggestion
from handover.house.shifts import Roster
from handover.store import follow_ups as kept
from handover.store import move_suggestions, people, priorities

MOVED = FollowUpStatus.MOVED
LAST = 1000
"""After everything that has a place in somebody's order."""


@dataclass(frozen=True, slots=True)
class FollowUpLine:
    """One open promise as it stands in the list."""

    follow_up: FollowUp
    name: str
    """Whom it is made to; empty for the house."""
    when: str
    """When and by whom, in local time."""
    section: str
    """`Nobody can keep these as they stand`, `This shift`, and so on."""
    suggested: str = ""
    """Another time somebody thought of, to put to the person."""


@dataclass(frozen=True, slots=True)
class Choices:
    """To whom something can be promised, and who can keep it."""

    here: Mapping[int, str]
    """Who is staying, by number."""
    team: Mapping[int, str]
    """Who is on the team, by number."""


@dataclass(frozen=True, slots=True)
class FollowUpsPage:
    """Every open promise, in sections; those nobody can keep first."""

    lines: tuple[FollowUpLine, ...]
    ended: tuple[FollowUpLine, ...]
    """The newest that have ended, of the person whose page it is; none on everybody's."""
    choices: Choices
    held_back: Mapping[int, str]
    """To whom others promised something that is not shown, since I am not on shift and have not
    said today why I read it (A10): their names, by number."""


SECTIONS = (
    "Nobody can keep these as they stand: ask them",
    "Their time is over: kept, moved, or told?",
    "Before this shift ends",
    "In the next shift",
    "Later",
    "Whenever they ask",
)


NEWEST_ENDED = 5
ENDED = "How the last ones ended"


def choices(desk: Desk) -> Choices:
    """To whom something can be promised, and who can keep it."""
    with desk.book.reading():
        return Choices(
            here={one.id: one.name for one in people.here(desk.book)},
            team={one.id: one.name for one in people.staff(desk.book) if one.active},
        )


def follow_ups_page(desk: Desk, resident_id: int | None = None) -> FollowUpsPage:
    """Every promise still to be kept, and who there is to keep it; of one resident, if named.

    In every section those nobody has taken come first, then as the person put what they want in
    order (features 38), then by time. Off shift what others promised somebody is held back until
    it was said why one reads it (A10).
    """
    with desk.book.reading():
        roster = desk.roster()
        read = read_promises(desk, about=resident_id)
        still_open = read.promises
        places = _places(desk, {one.resident_id for one in still_open if one.resident_id})
        thought_of = move_suggestions.all_of_them(desk.book)
        whom = _names_of(desk, still_open)
        shifts = _shifts(desk, roster)
        lines = [
            _line(
                desk,
                one,
                SECTIONS[_section(desk, one, roster, shifts)],
                whom,
                thought_of.get(one.id),
            )
            for one in still_open
        ]
        over = _over(desk, resident_id) if resident_id is not None else PromisesRead(())
        return FollowUpsPage(
            lines=tuple(sorted(lines, key=lambda line: _turn(line, places))),
            ended=_ended(desk, over.promises),
            choices=choices(desk),
            held_back=people.names_of(desk.book, {*read.held_back, *over.held_back}),
        )


def _names_of(desk: Desk, found: Iterable[FollowUp]) -> Mapping[int, str]:
    return people.names_of(desk.book, {one.resident_id for one in found if one.resident_id})


def _line(
    desk: Desk,
    one: FollowUp,
    section: str,
    whom: Mapping[int, str],
    thought_of: MoveSuggestion | None = None,
) -> FollowUpLine:
    names = desk.names()
    suggested = ""
    if thought_of is not None:
        there = replace(one, window=thought_of.window, staff_id=thought_of.staff_id)
        by = names.get(thought_of.by, "?")
        suggested = f"{by} suggests {promise_words(there, names, desk.zone)}: ask them"
    return FollowUpLine(
        follow_up=one,
        name=whom.get(one.resident_id or 0, ""),
        when=promise_words(one, names, desk.zone),
        section=section,
        suggested=suggested,
    )


def _over(desk: Desk, resident_id: int) -> PromisesRead:
    found = kept.follow_ups_of(desk.book, resident_id)
    ended = (one for one in found if not one.status.alive and one.status is not MOVED)
    newest = sorted(ended, key=lambda one: one.closed_at or one.made_at, reverse=True)
    return may_be_read(desk, newest[:NEWEST_ENDED])


def _ended(desk: Desk, found: Iterable[FollowUp]) -> tuple[FollowUpLine, ...]:
    whom = _names_of(desk, found)
    return tuple(_line(desk, one, ENDED, whom) for one in found)


def _places(desk: Desk, whose: Collection[int]) -> dict[int, int]:
    """In which place of their order stands what a step belongs to, by the step's number."""
    wanted = priorities.priorities_of_all(desk.book, whose)
    return {step.id: one.position for one in wanted for step in one.steps if not one.ours}


def _turn(line: FollowUpLine, places: Mapping[int, int]) -> tuple[int, bool, int, str]:
    one = line.follow_up
    when = one.window.start.isoformat() if one.window else ""
    place = places.get(one.step_id or 0, LAST)
    return (SECTIONS.index(line.section), one.staff_id is not None, place, when)


@dataclass(frozen=True, slots=True)
class _Shifts:
    """Until when this shift goes, and which come after it."""

    ends: datetime
    next: Comes | None
    then: Comes | None


def _shifts(desk: Desk, roster: Roster) -> _Shifts:
    now = desk.now()
    ends = this_shift_ends(roster, desk.who.id, now) or now
    after = shift_after(roster, ends)
    return _Shifts(ends, after, shift_after(roster, after.window.end) if after else None)


def _section(desk: Desk, one: FollowUp, roster: Roster, shifts: _Shifts) -> int:
    if is_orphan(one, roster):
        return 0
    if one.window is None:
        return 5
    if one.window.end < desk.now():
        return 1
    if is_for_shift(one.window, shifts.ends, shifts.next):
        return 2
    after = shifts.next
    return 3 if after and is_for_shift(one.window, after.window.end, shifts.then) else 4
