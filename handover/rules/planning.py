"""What is worth a thought while the roster is being planned (N11, E25). Nobody is stopped by it.

It is about the days in front of one, never about a person: nothing is added up, nobody is
compared, and it is said to whoever is planning and kept nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import pairwise

from handover.house.shifts import Block, Roster
from handover.house.times import MINUTE, Span, Zone, day_and_clock, length_words, short_day
from handover.rules.concerns import Concern, Level

LITTLE_REST = timedelta(hours=11)
LONG_BLOCK = timedelta(hours=13)
HANDING_OVER = timedelta(hours=1)
"""Two shifts that overlap by so much hand over to one another."""


def uncovered(span: Span, roster: Roster) -> tuple[Span, ...]:
    """Stretches of the span (UTC) in which nobody is on with residents, in order."""
    found, here = [], span.start
    for assignment in roster.covered(span):
        if assignment.span.start > here:
            found.append(Span(here, assignment.span.start))
        here = max(here, assignment.span.end)
    if here < span.end:
        found.append(Span(here, span.end))
    return tuple(found)


def planning_concerns(
    span: Span, *, roster: Roster, zone: Zone, names: Mapping[int, str]
) -> tuple[Concern, ...]:
    """What to think of in these days (UTC): overlaps, little rest, long stretches."""
    found: list[Concern] = []
    for staff_id, name in sorted(names.items()):
        found += _overlaps(staff_id, name, span, roster, zone)
        found += _rest_and_length(roster.blocks_of(staff_id), name, span, zone)
    return tuple(found)


def for_one(staff_id: int, shift: Span, *, roster: Roster, zone: Zone) -> str:
    """What it would mean for somebody to take this shift, in a few words; often nothing."""
    theirs = [a.span for a in roster.assignments if a.active and a.staff_id == staff_id]
    if any(_common(span, shift) > HANDING_OVER for span in theirs):
        return "is on at that time already"
    blocks = [block.span for block in roster.blocks_of(staff_id)]
    joined = [span for span in blocks if span.end >= shift.start and span.start <= shift.end]
    if joined:
        whole = max(shift.end, *(s.end for s in joined)) - min(
            shift.start, *(s.start for s in joined)
        )
        return f"would be on for {length_words(whole)}" if whole > LONG_BLOCK else ""
    apart = [shift.start - span.end for span in blocks if span.end < shift.start]
    apart += [span.start - shift.end for span in blocks if span.start > shift.end]
    shortest = min(apart, default=LITTLE_REST)
    return f"{length_words(shortest)} of rest" if shortest < LITTLE_REST else ""


def _common(one: Span, other: Span) -> timedelta:
    return min(one.end, other.end) - max(one.start, other.start)


def _overlaps(
    staff_id: int, name: str, span: Span, roster: Roster, zone: Zone
) -> Iterator[Concern]:
    theirs = sorted(
        (a for a in roster.assignments if a.active and a.staff_id == staff_id),
        key=lambda a: (a.span.start, a.id),
    )
    for earlier, later in pairwise(theirs):
        if later.span.overlaps(span) and earlier.span.overlaps(later.span):
            both = f"{earlier.kind.words.lower()} and {later.kind.words.lower()}"
            when = short_day(later.span.start, zone)
            yield _line("double", f"{name} is on twice at one time, {when} ({both}).")


def _rest_and_length(
    blocks: Sequence[Block], name: str, span: Span, zone: Zone
) -> Iterator[Concern]:
    for number, block in enumerate(blocks):
        if not block.span.overlaps(span):
            continue
        when = day_and_clock(block.span.start, zone)
        if number:
            rest = block.span.start - blocks[number - 1].span.end
            if rest < LITTLE_REST:
                said = length_words(rest - rest % MINUTE)
                yield _line("rest", f"{name} has {said} of rest before {when}.")
        if block.span.length > LONG_BLOCK:
            said = length_words(block.span.length)
            yield _line("long", f"{name} is on for {said} from {when}.")


def _line(kind: str, why: str) -> Concern:
    return Concern("N11", Level.NUDGE, kind, why)
