"""The roster on its way out: first names and kinds of shift, and nothing else."""

from __future__ import annotations

import hashlib
from datetime import date, datetime, timedelta

from handover.desk.desk import Desk
from handover.house.dataclass import dataclass
from handover.house.houses import House
from handover.house.shifts import ShiftKind
from handover.house.times import DAY, Span, house_day, shift_moment
from handover.store import rosters

USUALLY = timedelta(days=56)
"""So much of the roster goes out where nothing else is said."""
MIDNIGHT = datetime.min.time()


@dataclass(frozen=True, slots=True)
class OutShift:
    """One shift on its way out."""

    id: int
    name: str
    kind: ShiftKind
    day: date
    """The local day it starts on."""
    span: Span
    """As it was planned, UTC."""


@dataclass(frozen=True, slots=True)
class RosterOut:
    """What is published, between two days."""

    house: House
    shifts: tuple[OutShift, ...]
    """In the order of time."""
    sign: str
    """By which this house knows its own shifts again."""
    made_at: datetime
    """UTC."""


def house_sign(desk: Desk) -> str:
    """By which this house knows again what it gave out. It says nothing about the house."""
    return hashlib.sha256(f"{desk.house.name}|{desk.house.timezone}".encode()).hexdigest()[:12]


def roster_out(desk: Desk, first: date | None = None, last: date | None = None) -> RosterOut:
    """What is published from one day to another, both included; from today on without them."""
    with desk.book.reading():
        begins = first or house_day(desk.now(), desk.zone)
        ends = last or begins + USUALLY
        start = shift_moment(datetime.combine(begins, MIDNIGHT), desk.zone)
        ahead = max(ends - begins, timedelta(0)) + 2 * DAY
        roster = rosters.roster(desk.book, around=start, back=2 * DAY, ahead=ahead).out()
        names = desk.names()
        found = [
            OutShift(a.id, names.get(a.staff_id, "?"), a.kind, a.date_local, a.planned)
            for a in roster.assignments
            if a.active and begins <= a.date_local <= ends
        ]
        return RosterOut(
            house=desk.house,
            shifts=tuple(sorted(found, key=lambda one: (one.span.start, one.id))),
            sign=house_sign(desk),
            made_at=desk.now(),
        )
