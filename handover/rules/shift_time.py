"""Within-shift time: when were you together, and how did that lie to your shift?

Facts are asked about and never blocked: what happened is stored with its true times (A1, A2).
Only times that cannot be are blocked (B3). What is planned is looked at in `plan_time`.
Everything is compared in UTC; what a person reads is in the house's local time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from handover.house.dataclass import dataclass
from handover.house.notes import Late as Late
from handover.house.notes import Verdict as Verdict
from handover.house.shifts import Block, Roster
from handover.house.times import (
    DAY,
    MINUTE,
    Once,
    Skipped,
    Span,
    Twice,
    Zone,
    clock,
    day_words,
    length_words,
    local,
    read_wall,
)
from handover.rules.concerns import NO_ANSWERS, Answers, Concern, Level
from handover.rules.plan_time import TIGHT as TIGHT
from handover.rules.plan_time import Plan as Plan
from handover.rules.plan_time import next_on as next_on
from handover.rules.plan_time import plan_concerns as plan_concerns

RUN_OVER = timedelta(minutes=15)
"""So long may time together run past the end of a block without a question."""
FUTURE_GRACE = timedelta(minutes=2)
"""So far may the clocks of two terminals be apart."""
LATE_LABEL = timedelta(hours=2)
"""Written later than this after the block, a note is labelled."""
LATE_ASK = timedelta(hours=24)
"""Written later than this, its author is asked why."""
NEARBY = timedelta(hours=12)
"""A shift further away than this is not named when we ask how it came about."""

CORRECT = ("correct the time",)
HOW_IT_CAME = (
    "met by chance",
    "stayed on",
    "emergency",
    "roster is wrong",
    "training or admin day",
    "other",
)
WHY_LATE = ("forgot at the time", "was asked to add it", "other")


@dataclass(frozen=True, slots=True)
class WallSpan:
    """From when until when, as somebody typed it by hand."""

    start: datetime
    """Local wall time, naive."""
    end: datetime
    """Local wall time, naive. It may read earlier than the start when the clocks went back."""


def resolve(
    typed: WallSpan, zone: Zone, *, now: datetime, answers: Answers = NO_ANSWERS
) -> tuple[Span | None, tuple[Concern, ...]]:
    """Turn typed wall times into moments (UTC), or say what stands in the way.

    The span is None while a time is impossible (B3) or A14 has no answer that fits;
    an answered A14 comes back with the span, to be stored with the entry.
    """
    start, end = read_wall(typed.start, zone), read_wall(typed.end, zone)
    if isinstance(start, Skipped):
        return None, (_skipped(typed.start, start),)
    if isinstance(end, Skipped):
        return None, (_skipped(typed.end, end),)
    readings = _readings(start, end)
    if not readings:
        why = f"It ends at {typed.end:%H:%M}, before it starts at {typed.start:%H:%M}."
        return None, (Concern("B3", Level.BLOCK, "backwards", why, CORRECT),)
    possible = {name: span for name, span in readings.items() if span.end <= now + FUTURE_GRACE}
    if not possible:
        soonest = min(span.end for span in readings.values())
        return None, (_still_to_come(soonest, zone, now),)
    if len(possible) == 1:
        return next(iter(possible.values())), ()
    answer = answers.to("A14")
    chosen = possible.get(answer.choice) if answer else None
    twice = typed.start if isinstance(start, Twice) else typed.end
    return chosen, (_which(twice, possible, now),)


def _skipped(wall: datetime, reading: Skipped) -> Concern:
    meant = tuple(
        f"{w:%H:%M}" if w.date() == wall.date() else f"{w:%Y-%m-%d %H:%M}"
        for w in (reading.before, reading.after)
    )
    why = (
        f"{wall:%H:%M} was skipped on the night the clocks went forward. "
        f"Did you mean {meant[0]} or {meant[1]}?"
    )
    return Concern("B3", Level.BLOCK, "skipped", why, CORRECT, instead=meant)


def _readings(start: Once | Twice, end: Once | Twice) -> dict[str, Span]:
    """Every way to read the two times in which the end does not come before the start."""
    found: dict[str, Span] = {}
    for from_name, from_moment in _named_moments(start):
        for to_name, to_moment in _named_moments(end):
            if from_moment <= to_moment:
                names = dict.fromkeys(name for name in (from_name, to_name) if name)
                found[" to ".join(names)] = Span(from_moment, to_moment)
    return found


def _named_moments(reading: Once | Twice) -> tuple[tuple[str, datetime], ...]:
    if isinstance(reading, Once):
        return (("", reading.moment),)
    return (("first", reading.first), ("second", reading.second))


def _which(wall: datetime, possible: Mapping[str, Span], now: datetime) -> Concern:
    nearest = min(
        possible, key=lambda n: (abs(now - possible[n].end), abs(now - possible[n].start))
    )
    exits = tuple(sorted(possible, key=lambda name: name != nearest))
    why = f"The clocks went back that night and {wall:%H:%M} came twice. Which one was it?"
    return Concern("A14", Level.ASK, "twice", why, exits)


def _still_to_come(moment: datetime, zone: Zone, now: datetime) -> Concern:
    when = clock(moment, zone)
    if local(moment, zone).date() != local(now, zone).date():
        when = f"{day_words(moment, zone)} {when}"
    why = f"{when} is still to come; it is {clock(now, zone)} now."
    return Concern("B3", Level.BLOCK, "future", why, CORRECT)


def judge(span: Span, blocks: Sequence[Block]) -> Verdict:
    """How did the time together lie to its author's blocks?

    A moment exactly at the end of a block is inside; before the start there is no grace.
    """
    if any(_holds(block, span) for block in blocks):
        return Verdict.INSIDE
    if any(_starts_in(block, span) and span.end - block.span.end <= RUN_OVER for block in blocks):
        return Verdict.RAN_OVER
    if any(block.span.overlaps(span) for block in blocks):
        return Verdict.PARTLY_OUTSIDE
    return Verdict.OUTSIDE


def _starts_in(block: Block, span: Span) -> bool:
    return block.span.contains(span.start)


def _holds(block: Block, span: Span) -> bool:
    if span.start == span.end == block.span.end:
        return True
    return _starts_in(block, span) and span.end <= block.span.end


def lateness(span: Span, blocks: Sequence[Block], written_at: datetime) -> Late:
    """How late was it written (UTC)?

    Counted from the end of the block the contact belongs to, or from the end of the contact
    where that is later or there is no such block: what is written on the spot is never late.
    """
    done = max([span.end, *(block.span.end for block in blocks if block.span.overlaps(span))])
    if written_at - done <= LATE_LABEL:
        return Late.ON_TIME
    return Late.LATER if written_at - done <= LATE_ASK else Late.MUCH_LATER


def contact_concerns(
    span: Span,
    *,
    author_id: int,
    roster: Roster,
    zone: Zone,
    now: datetime,
    answers: Answers = NO_ANSWERS,
) -> tuple[Concern, ...]:
    """What is asked about time together that is being written down at `now` (UTC).

    Asks that `answers` settle are told too, so that the answer can be stored with the entry;
    an impossible time is told alone, since the rest depends on it.
    """
    if span.end > now + FUTURE_GRACE:
        return (_still_to_come(span.end, zone, now),)
    counts = roster.in_force(now)
    blocks = counts.blocks_near(author_id, span)
    concerns: list[Concern] = []
    verdict = judge(span, blocks)
    if verdict in (Verdict.PARTLY_OUTSIDE, Verdict.OUTSIDE):
        kind = "outside" if verdict is Verdict.OUTSIDE else "partly"
        where = _where_it_lay(span, author_id, counts, zone)
        concerns.append(
            Concern("A1", Level.ASK, kind, f"{where} How did it come about?", HOW_IT_CAME)
        )
    if lateness(span, blocks, now) is Late.MUCH_LATER:
        since = "your shift" if verdict is not Verdict.OUTSIDE else "it happened"
        why = f"This is more than a day after {since}. What brings it to the book now?"
        concerns.append(Concern("A2", Level.ASK, "much_later", why, WHY_LATE))
    return tuple(concerns)


def _where_it_lay(span: Span, author_id: int, roster: Roster, zone: Zone) -> str:
    """One sentence that names the shift plainly."""
    near = roster.blocks_near(author_id, span)
    meeting = [block.span for block in near if block.span.overlaps(span)]
    if len(meeting) == 1:
        return _partly(span, meeting[0], zone)
    if meeting:
        return "Part of this was between two of your shifts."
    theirs = [a.kind for a in roster.assignments_at(span.start) if a.staff_id == author_id]
    if theirs:
        return f"You were scheduled then, but not with residents ({theirs[0].words.lower()})."
    nearby: list[tuple[timedelta, str]] = []
    if last := roster.last_block(author_id, span.start):
        ended = f"after your shift ended at {clock(last.span.end, zone)}"
        nearby.append((span.start - last.span.end, ended))
    if coming := roster.next_block(author_id, span.start):
        began = f"before your shift at {clock(coming.span.start, zone)}"
        nearby.append((coming.span.start - span.end, began))
    apart, words = min(nearby, default=(DAY, ""))
    return (
        f"This was {_about(apart)} {words}." if apart <= NEARBY else "You were not on shift then."
    )


def _partly(span: Span, shift: Span, zone: Zone) -> str:
    if span.start >= shift.start:
        over = _about(span.end - shift.end)
        return f"This went on until {over} after your shift ended at {clock(shift.end, zone)}."
    if span.end <= shift.end:
        early = _about(shift.start - span.start)
        return f"This began {early} before your shift at {clock(shift.start, zone)}."
    return "Part of this was before your shift and part of it after."


def _about(length: timedelta) -> str:
    return length_words(length) if length >= MINUTE else "just"
