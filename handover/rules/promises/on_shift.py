"""A promise against the roster: is the one who promises there then, and who is instead?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from handover.house.dataclass import dataclass
from handover.house.regex import regex
from handover.house.shifts import Assignment, Block, Roster, ShiftKind
from handover.house.times import WEEKDAYS, Span, Zone, clock, day_words, house_day, local
from handover.rules.concerns import Level
from handover.rules.plan_time import NEXT_TIME as NEXT_TIME_ON
from handover.rules.promises.dating import Reading, readings_of
from handover.rules.promises.gates import Who
from handover.rules.promises.promised import Kind, Promise
from handover.rules.ways_out import (
    CHANGE_TO_SHIFT,
    FOLLOW_UP,
    LEAVE_IT,
    NEXT_TIME,
    NOT_A_PROMISE,
    SAY_WHEN,
    SOMEBODY_ELSE,
)

KEPT_BY_ALL = (FOLLOW_UP, SOMEBODY_ELSE, NOT_A_PROMISE, LEAVE_IT)
"""The ways out of every A3, whoever is on."""
_A_WEEK = timedelta(days=6)
_NIGHTS = frozenset((ShiftKind.NIGHT_AWAKE, ShiftKind.NIGHT_SLEEPOVER))
_OWN_THINGS = regex(r"\b(?:my|me|mine|myself|I|our|back)\b")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to be said about one promise."""

    rule: str
    """A3 or N8."""
    level: Level
    """Ask or nudge."""
    why: str
    """For the screen."""
    exits: tuple[str, ...]
    """The ways out."""
    instead: tuple[str, ...] = ()
    """What could be written: for the shift that is on, then for the next time in."""


@dataclass(frozen=True, slots=True)
class Duty:
    """Everything that is known about who is on."""

    roster: Roster
    """As it counts at the time of the contact."""
    zone: Zone
    """The house's zone."""
    said_at: datetime
    """When it was said, UTC."""
    speaker: int | None
    """Who writes."""
    names: Mapping[int, str]
    """The names of the staff."""
    ids: Mapping[str, int]
    """Their numbers, by folded first name."""

    def person(self, promise: Promise) -> int | None:
        """Whose time is promised; None where it is the house's, or nobody knows."""
        if promise.who is Who.WRITER:
            return self.speaker
        return self.ids.get(promise.name) if promise.who is Who.NAMED else None

    def next_in(self, person: int) -> Block | None:
        """When somebody is next on, as far as the roster is out."""
        block = self.roster.next_block(person, self.said_at)
        return block if block and _is_out(block.span.start, self.roster) else None


def judge(promise: Promise, duty: Duty | None) -> Verdict:
    """What the rules say to a promise; without a roster, what its words alone say."""
    if promise.kind is Kind.OFF_HOURS:
        return _off_hours(promise, duty)
    if promise.kind is Kind.VAGUE:
        why = "This promises something and does not say when."
        return Verdict("N8", Level.NUDGE, why, (SAY_WHEN, FOLLOW_UP, NOT_A_PROMISE))
    if duty is None:
        return _carry()
    readings = readings_of(promise.when, duty.said_at, duty.zone)
    person = duty.person(promise)
    if not readings:
        return _carry()
    if person is None:
        return _covered(readings, duty)
    if len(readings) > 1:
        return _which(readings)
    return _kept_by(promise, person, readings[0], duty)


def _carry(who: str = "") -> Verdict:
    why = f"{who}A follow-up keeps this from being forgotten."
    return Verdict("N8", Level.NUDGE, why, (FOLLOW_UP, NOT_A_PROMISE))


def _covered(readings: Sequence[Reading], duty: Duty) -> Verdict:
    """The house promises it: whoever is on will keep it."""
    if len(readings) > 1:
        return _carry()
    on = _people_on(readings[0], duty)
    return _carry(f"{readings[0].label}: {_listed(on, duty)}. " if on else "")


def _which(readings: Sequence[Reading]) -> Verdict:
    days = tuple(dict.fromkeys(reading.label for reading in readings))
    why = f"This may mean {' or '.join(days)}. Which day was promised?"
    return Verdict("A3", Level.ASK, why, (*days, SOMEBODY_ELSE, NOT_A_PROMISE, LEAVE_IT))


def _kept_by(promise: Promise, person: int, reading: Reading, duty: Duty) -> Verdict:
    """Is that one person on then?"""
    you = person == duty.speaker
    name = "You" if you else duty.names.get(person, "Somebody")
    is_ = "are" if you else "is"
    on = duty.roster.covered(reading.span)
    if any(assignment.staff_id == person for assignment in on):
        return _carry(f"{name} {is_} on then. ")
    coming = duty.next_in(person)
    if not _is_out(reading.span.start, duty.roster):
        why = f"The roster is not out for {reading.label} yet: write it for the shift."
        return _not_on(promise, why, "the shift that is on then", person, coming, duty)
    others = _people_on(reading, duty)
    why = f"{name} {is_} not on then. {reading.label}: {_listed(others, duty) or 'nobody'}."
    if coming:
        moment = coming.span.start
        why += (
            f" {name} {is_} next in on {day_words(moment, duty.zone)} {clock(moment, duty.zone)}."
        )
    return _not_on(promise, why, _shift(others, reading, duty), person, coming, duty)


def _not_on(
    promise: Promise, why: str, shift: str, person: int, coming: Block | None, duty: Duty
) -> Verdict:
    """The question, with only those ways out that exist; each rewrites the promise."""
    ways, instead = [], []
    doing = doing_of(promise)
    if shift:
        ways.append(CHANGE_TO_SHIFT)
        instead.append(f"Someone from {shift} will {doing}")
    if coming:
        ways.append(NEXT_TIME if person == duty.speaker else NEXT_TIME_ON)
        instead.append(_next_time(doing, person, coming, duty))
    return Verdict("A3", Level.ASK, why, (*ways, *KEPT_BY_ALL), tuple(instead))


def _off_hours(promise: Promise, duty: Duty | None) -> Verdict:
    why = "This offers time outside work. Company is what the shift that is on can give."
    person = duty.person(promise) if duty else None
    coming = duty.next_in(person) if duty and person is not None else None
    if not duty or person is None or not coming or not promise.doing:
        return Verdict("A3", Level.ASK, why, (CHANGE_TO_SHIFT, NEXT_TIME, *KEPT_BY_ALL))
    doing = doing_of(promise)
    instead = (
        f"Someone who is on will {doing}", _next_time(doing, person, coming, duty),
    )  # fmt: skip
    return Verdict("A3", Level.ASK, why, (CHANGE_TO_SHIFT, NEXT_TIME, *KEPT_BY_ALL), instead)


def doing_of(promise: Promise) -> str:
    """What somebody else could do as well, so that it can follow "will"."""
    return "be there" if _OWN_THINGS.search(promise.doing) else promise.doing or "be there"


def _next_time(doing: str, person: int, coming: Block, duty: Duty) -> str:
    name = "I" if person == duty.speaker else duty.names.get(person, "Somebody")
    return f"{name} will {doing} on {day_words(coming.span.start, duty.zone)}"


def _is_out(moment: datetime, roster: Roster) -> bool:
    return roster.published_until is not None and moment < roster.published_until


def _people_on(reading: Reading, duty: Duty) -> tuple[Assignment, ...]:
    """Who is on then; of a whole day those who come in on it, the nights aside."""
    on = [a for a in duty.roster.covered(reading.span) if _is_out(a.span.start, duty.roster)]
    if not reading.whole_day:
        return tuple(on)
    day = house_day(reading.span.start, duty.zone)
    return tuple(a for a in on if a.date_local == day and a.kind not in _NIGHTS)


def _listed(people: Sequence[Assignment], duty: Duty) -> str:
    """`Dot (day), Ines (middle)`."""
    first = {a.staff_id: a for a in reversed(people)}
    ordered = sorted(first.values(), key=lambda a: (a.span.start, a.id))
    return ", ".join(
        f"{duty.names.get(a.staff_id, 'somebody')} ({a.kind.words.lower()})" for a in ordered
    )


def shift_for(reading: Reading, duty: Duty) -> Span | None:
    """When the shift is on that would keep it, UTC; None if nobody is on then."""
    people = _people_on(reading, duty)
    return _best(people, reading).span if people else None


def _best(people: Sequence[Assignment], reading: Reading) -> Assignment:
    if reading.whole_day:
        return people[0]
    return max(people, key=lambda a: (_shared(a, reading), a.kind is not ShiftKind.MIDDLE))


def _shift(people: Sequence[Assignment], reading: Reading, duty: Duty) -> str:
    """The shift that would keep it: `Saturday's day shift`."""
    if not people:
        return ""
    best = _best(people, reading)
    kind = best.kind.words.lower()
    shift = kind if kind.endswith("night") else f"{kind} shift"
    if best.span.start - duty.said_at > _A_WEEK:
        return f"the {shift} on {day_words(best.span.start, duty.zone)}"
    return f"{WEEKDAYS[local(best.span.start, duty.zone).weekday()]}'s {shift}"


def _shared(assignment: Assignment, reading: Reading) -> timedelta:
    start = max(assignment.span.start, reading.span.start)
    return min(assignment.span.end, reading.span.end) - start
