"""From a note to what the rules say about its promises."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from handover.house.regex import regex
from handover.house.shifts import Roster
from handover.house.times import Zone
from handover.rules.concerns import Concern, in_order
from handover.rules.promises.naming import names_of
from handover.rules.promises.on_shift import Duty, judge
from handover.rules.promises.promised import Promise, promises_in
from handover.rules.promises.words import folded

READ_AT_MOST = 60_000
"""Characters that are looked at; the book keeps fewer, and what is pasted beyond it is not read."""

_A_WORD = regex(r"[^\W\d_]{3}")

Person = str | tuple[int, str]
"""A name, or somebody's number in the book and their name."""


def find(
    text: str,
    *,
    staff: Iterable[Person] = (),
    residents: Iterable[Person] = (),
    said_at: datetime | None = None,
    speaker: int | None = None,
    roster: Roster | None = None,
    zone: Zone | None = None,
) -> list[Concern]:
    """Every promise of company or contact in a note, and whether it can be kept.

    With the text alone, or with names, every promise is told: a nudge (N8), or a question (A3)
    where it lies outside work. With the `roster`, the moment of the contact (`said_at`) and the
    house's `zone`, a promise in somebody's name for a time they are not on is a question (A3).
    `speaker` is the number of the one who writes.
    """
    if not _A_WORD.search(text):
        return []
    text = text[:READ_AT_MOST]
    people = tuple(staff)
    names = names_of(map(_name, people), map(_name, residents))
    duty = duty_of(people, said_at, speaker, roster, zone)
    return list(in_order(_concern(promise, text, duty) for promise in promises_in(text, names)))


def _name(person: Person) -> str:
    return person if isinstance(person, str) else person[1]


def duty_of(
    people: Iterable[Person],
    said_at: datetime | None,
    speaker: int | None,
    roster: Roster | None,
    zone: Zone | None,
) -> Duty | None:
    """Who is on, where enough is known to say so."""
    if roster is None or said_at is None:
        return None
    if zone is None and isinstance(said_at.tzinfo, ZoneInfo):
        zone = said_at.tzinfo
    if zone is None:
        return None
    known = {person[0]: person[1] for person in people if not isinstance(person, str)}
    ids = {folded(name.split()[0]): number for number, name in known.items() if name.split()}
    return Duty(roster.in_force(said_at), zone, said_at, speaker, known, ids)


def _concern(promise: Promise, text: str, duty: Duty | None) -> Concern:
    said = judge(promise, duty)
    return Concern(
        said.rule,
        said.level,
        str(promise.kind),
        said.why,
        said.exits,
        promise.start,
        promise.end,
        text[promise.start : promise.end],
        said.instead,
    )
