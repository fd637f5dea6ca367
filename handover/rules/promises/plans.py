"""From a promise in a note to the follow-up that keeps it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from handover.house.dataclass import dataclass
from handover.house.plain_text import fit_line
from handover.house.regex import regex
from handover.house.shifts import Roster
from handover.house.times import Span, Zone
from handover.rules.concerns import Concern
from handover.rules.plan_time import NEXT_TIME as NEXT_TIME_ON
from handover.rules.promises.dating import Reading, readings_of
from handover.rules.promises.finding import Person, duty_of
from handover.rules.promises.naming import names_of
from handover.rules.promises.on_shift import Duty, doing_of, shift_for
from handover.rules.promises.promised import Promise, promises_in
from handover.rules.ways_out import CHANGE_TO_SHIFT, FOLLOW_UP, NEXT_TIME

_YOU = regex(r"\b(?:you|him|her|them)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ToKeep:
    """What is to be kept, when and by whom."""

    text: str
    """What: `Walk there with Kai`."""
    window: Span | None
    """UTC; None for whenever they ask."""
    staff_id: int | None
    """Who keeps it; None for the shift."""


def to_keep(
    text: str,
    concern: Concern,
    choice: str,
    *,
    staff: Iterable[Person] = (),
    residents: Iterable[str] = (),
    said_at: datetime | None = None,
    speaker: int | None = None,
    roster: Roster | None = None,
    zone: Zone | None = None,
    about: str = "",
) -> ToKeep | None:
    """The follow-up that a choice about a promise asks for; None if it asks for none.

    `concern` is one that `find` gave for the same text, with the same knowledge.
    """
    people = tuple(staff)
    names = names_of((name for _, name in _numbered(people)), residents)
    promise = next(
        (p for p in promises_in(text, names) if (p.start, p.end) == (concern.start, concern.end)),
        None,
    )
    duty = duty_of(people, said_at, speaker, roster, zone)
    words = _words(promise, concern, about)
    if promise is None or duty is None:
        return ToKeep(words, None, None) if choice == FOLLOW_UP else None
    readings = readings_of(promise.when, duty.said_at, duty.zone)
    person = duty.person(promise)
    if choice in (NEXT_TIME, NEXT_TIME_ON):
        coming = duty.next_in(person) if person is not None else None
        return ToKeep(words, coming.span, person) if coming else None
    if choice == CHANGE_TO_SHIFT:
        return ToKeep(words, _window(readings, duty, narrow=True), None)
    if choice == FOLLOW_UP:
        return _as_promised(words, readings, person, duty)
    meant = tuple(reading for reading in readings if reading.label == choice)
    return _as_promised(words, meant, person, duty) if meant else None


def _numbered(people: Iterable[Person]) -> list[tuple[int, str]]:
    return [(0, one) if isinstance(one, str) else one for one in people]


def _words(promise: Promise | None, concern: Concern, about: str) -> str:
    """What is to be done, about somebody by name."""
    words = doing_of(promise) if promise else concern.text
    if words == "be there":
        words = f"be there for {about}" if about else concern.text
    named = _YOU.sub(about, words) if about else words
    return fit_line(named[:1].upper() + named[1:], "The promise")


def _as_promised(
    words: str, readings: tuple[Reading, ...], person: int | None, duty: Duty
) -> ToKeep:
    """By the one who promised it, if they are on then; else by the shift."""
    window = _window(readings, duty, narrow=False)
    on = duty.roster.covered(window) if window else ()
    theirs = person is not None and any(one.staff_id == person for one in on)
    return ToKeep(words, window, person if theirs else None)


def _window(readings: tuple[Reading, ...], duty: Duty, *, narrow: bool) -> Span | None:
    """The one time that is meant; `narrow` makes a whole day the shift that would keep it."""
    if len(readings) != 1:
        return None
    (reading,) = readings
    if narrow and reading.whole_day and (shift := shift_for(reading, duty)):
        return Span(max(shift.start, reading.span.start), min(shift.end, reading.span.end))
    return reading.span
