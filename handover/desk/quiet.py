"""The quiet lines that somebody at the desk is told, as sentences; none of them is kept."""

from __future__ import annotations

from collections.abc import Iterable

from handover.desk import arriving, stays
from handover.desk.desk import Desk
from handover.desk.switching import wanted
from handover.house.handovers import HOUSE_PART, Line
from handover.house.people import Resident
from handover.house.priorities import Priority
from handover.house.shifts import Roster
from handover.rules import quiet
from handover.rules.concerns import Concern
from handover.store import follow_ups as promises
from handover.store import handovers, notes, people

BEFORE = 2
"""With the one that is being got ready these are three handovers (N5)."""
AT_MOST = 2
"""So many quiet lines stand in one place."""


def before_a_note(desk: Desk, resident_id: int) -> tuple[str, ...]:
    """What to think of when somebody begins a note about that person (N4)."""
    return _own_words(desk, resident_id, written=False)


def after_a_note(desk: Desk, resident_id: int) -> tuple[str, ...]:
    """What to think of once a note about that person is in the book (N4)."""
    return _own_words(desk, resident_id, written=True)


def _own_words(desk: Desk, resident_id: int, *, written: bool) -> tuple[str, ...]:
    with desk.book.reading():
        newest = notes.newest_notes(
            desk.book, reader=desk.who.id, newest=quiet.IN_A_ROW, about=resident_id
        )
        words = notes.own_words_of(desk.book, resident_id, newest=1)
    return _said(desk, quiet.own_words_missing(newest, words, written=written))


def about_part(
    desk: Desk, line: Line, *, said_otherwise: bool, celebrated: bool
) -> tuple[str, ...]:
    """What a part of the next handover has not said yet (N5, N14)."""
    stay = people.resident(desk.book, line.part).stay if line.part != HOUSE_PART else None
    before = handovers.had_a_good_word(
        desk.book, line.part, of_the_last=BEFORE, since=stay.arrived_at if stay else None
    )
    found = quiet.about_part(
        line,
        said_otherwise=said_otherwise,
        celebrated=celebrated,
        nor_before=before is False,
    )
    return _said(desk, found)


def about_priority(desk: Desk, priority: Priority) -> tuple[str, ...]:
    """Which questions about what somebody wants are open (N6)."""
    return _said(desk, quiet.open_questions(priority))


def about_stay(desk: Desk, resident: Resident) -> tuple[str, ...]:
    """What is open from arriving (N12), a stay that grows long (A13), how it is (N13)?"""
    with desk.book.reading():
        found = (
            *arriving.open_from_it(desk, resident),
            *stays.long_ones(desk, resident),
            *quiet.milestone(resident, desk.now(), desk.zone),
        )
    return _said(desk, found)


def my_load(desk: Desk, roster: Roster) -> tuple[str, ...]:
    """Is it much for me (N11)? Nobody else is told."""
    found = quiet.load(
        desk.who.id,
        roster=roster,
        promised=promises.open_follow_ups(desk.book),
        now=desk.now(),
        zone=desk.zone,
    )
    return _said(desk, found)


def _said(desk: Desk, concerns: Iterable[Concern]) -> tuple[str, ...]:
    return tuple(concern.why for concern in wanted(desk.book, concerns))[:AT_MOST]
