"""The quiet lines: what is worth a thought and nothing more (N4, N5, N6, N11, N13, N14).

All of them are nudges without a place in a text. They stop nothing, are kept nowhere and count
nobody; what is said about somebody's own load is for that person only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from handover.house.follow_ups import FollowUp
from handover.house.handovers import HOUSE_PART, Line
from handover.house.notes import Note, OwnWords
from handover.house.people import Resident
from handover.house.priorities import Priority
from handover.house.shifts import Assignment, Block, Roster, ShiftKind
from handover.house.times import DAY, Zone, day_and_clock, house_day, short_day
from handover.rules.concerns import Concern, Level

IN_A_ROW = 3
"""The third note in a row without own words is one to ask about."""
NUMBERS = {2: "two", 3: "three"}

MANY_PROMISES = 6
MANY_NIGHTS = 4
LITTLE_REST = timedelta(hours=11)
LONG_BLOCK = timedelta(hours=13)
AHEAD = timedelta(days=7)
"""So far ahead somebody is told that their roster is heavy: there is time to change it."""
NIGHTS = frozenset({ShiftKind.NIGHT_AWAKE, ShiftKind.NIGHT_SLEEPOVER})

MILESTONES = {2: "Two", 12: "Twelve", 24: "Twenty-four"}
"""Weeks of a stay after which to ask how it is."""
STILL_NEW = 3
"""So many days of the house a milestone is spoken of, its own day among them."""

QUESTIONS = (
    ("specific", "what exactly"),
    ("why_it_matters", "why"),
    ("have", "what is there"),
    ("within_reach", "within reach"),
)
BY_WHEN = "by when"


def own_words_missing(
    newest: Sequence[Note], words: Sequence[OwnWords], *, written: bool
) -> tuple[Concern, ...]:
    """Are the newest notes about somebody without a word of theirs (N4)?

    `newest` are notes about one person, the newest first; `words` what they said, in notes or not.
    With `written` the third note is in the book; without it somebody is about to write it.
    """
    many = IN_A_ROW if written else IN_A_ROW - 1
    last = newest[:many]
    if len(last) < many or any(note.own_words_live for note in last):
        return ()
    since = min(note.written_at for note in last)
    if any(one.withdrawn_at is None and one.said_at >= since for one in words):
        return ()
    return (_line("N4", "own words", f"The last {NUMBERS[many]} notes have no word of theirs."),)


def about_part(
    line: Line, *, said_otherwise: bool, celebrated: bool, nor_before: bool = False
) -> tuple[Concern, ...]:
    """Does a part of a handover say nothing yet (N14), or nothing good about a person (N5)?

    `said_otherwise`: something is written or asked for that goes along by itself. Only one of the
    two is told, the emptiness first.
    `nor_before`: the last two had no good word about them either.
    """
    if not (line.said or said_otherwise or celebrated):
        return (_line("N14", "nothing said", "Nothing said yet."),)
    if line.part == HOUSE_PART or line.good_word or celebrated:
        return ()
    if nor_before:
        why = "No good word in three handovers: what did you like about them?"
        return (_line("N5", "good word", why),)
    return (_line("N5", "good word", "No good word yet."),)


def open_questions(priority: Priority) -> tuple[Concern, ...]:
    """Which of the five questions about what somebody wants are open (N6)?"""
    if not priority.status.alive:
        return ()
    still = [words for name, words in QUESTIONS if not getattr(priority, name)]
    if not (priority.start_on or priority.finish_on or priority.no_finish_by_choice):
        still.append(BY_WHEN)
    if not still:
        return ()
    if len(still) > len(QUESTIONS):
        return (_line("N6", "open", "The five questions about it are open; they can stay open."),)
    return (_line("N6", "open", f"Open, and can stay open: {', '.join(still)}."),)


def milestone(resident: Resident, now: datetime, zone: Zone) -> tuple[Concern, ...]:
    """Were two, twelve or twenty-four weeks of a stay over within the last three days (N13)?"""
    stay = resident.stay
    if not resident.here or stay is None or stay.arrived_at is None:
        return ()
    days = (house_day(now, zone) - house_day(stay.arrived_at, zone)).days
    return tuple(
        _line("N13", "stay", f"{words} weeks of the stay are over: a good moment to ask how it is.")
        for weeks, words in MILESTONES.items()
        if 0 <= days - 7 * weeks < STILL_NEW
    )


def load(
    staff_id: int,
    *,
    roster: Roster,
    promised: Sequence[FollowUp],
    now: datetime,
    zone: Zone,
) -> tuple[Concern, ...]:
    """Is it much for somebody (N11)? To be said to them and to nobody else.

    `promised` are the promises that are open. What is over is not told any more.
    """
    return (
        *_many_promises(staff_id, roster, promised, now),
        *_blocks(roster.blocks_of(staff_id), now, zone),
        *_nights([a for a in roster.assignments if a.staff_id == staff_id], now, zone),
    )


def _many_promises(
    staff_id: int, roster: Roster, promised: Sequence[FollowUp], now: datetime
) -> Iterator[Concern]:
    block = roster.block_at(staff_id, now)
    if block is None:
        return
    theirs = [
        one
        for one in promised
        if one.status.alive
        and one.staff_id == staff_id
        and one.window is not None
        and one.window.start < block.span.end
    ]
    if len(theirs) > MANY_PROMISES:
        yield _line("N11", "promises", "Much is promised by you for this shift: share some of it?")


def _blocks(blocks: Sequence[Block], now: datetime, zone: Zone) -> Iterator[Concern]:
    for number, block in enumerate(blocks):
        span = block.span
        if span.end <= now or span.start > now + AHEAD:
            continue
        when = day_and_clock(span.start, zone)
        rest = span.start - blocks[number - 1].span.end if number else None
        if rest is not None and rest < LITTLE_REST and now < span.start:
            yield _line("N11", "rest", f"You have less than 11 hours of rest before {when}.")
        if span.length > LONG_BLOCK:
            yield _line("N11", "long", f"You are on for more than 13 hours from {when}.")


def _nights(assignments: Sequence[Assignment], now: datetime, zone: Zone) -> Iterator[Concern]:
    nights = sorted(
        (a for a in assignments if a.active and a.kind in NIGHTS), key=lambda a: a.date_local
    )
    run: list[Assignment] = []
    for night in nights:
        if run and night.date_local - run[-1].date_local > DAY:
            yield from _run(run, now, zone)
            run = []
        run.append(night)
    yield from _run(run, now, zone)


def _run(run: Sequence[Assignment], now: datetime, zone: Zone) -> Iterator[Concern]:
    days: set[date] = {night.date_local for night in run}
    if len(days) <= MANY_NIGHTS or run[-1].span.end <= now or run[0].span.start > now + AHEAD:
        return
    when = short_day(run[0].span.start, zone)
    yield _line("N11", "nights", f"You have more than four nights in a row from {when} on.")


def _line(rule: str, kind: str, why: str) -> Concern:
    return Concern(rule, Level.NUDGE, kind, why)
