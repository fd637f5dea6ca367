"""Three weeks of an invented house in New York, with the spring clock change in the second."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from handover.house.shifts import (
    USUAL_SHIFTS,
    Assignment,
    AssignmentStatus,
    Roster,
    ShiftKind,
    ShiftTemplate,
)
from handover.house.times import Once, Span, read_wall

NEW_YORK = ZoneInfo("America/New_York")

INES, THEO, MAGS, RAFI, JUN, WREN, DOT = range(1, 8)
NAMES = {
    INES: "Ines",
    THEO: "Theo",
    MAGS: "Mags",
    RAFI: "Rafi",
    JUN: "Jun",
    WREN: "Wren",
    DOT: "Dot",
}

TEMPLATES = {
    letter: next(shift for shift in USUAL_SHIFTS if shift.kind is kind)
    for letter, kind in {
        "D": ShiftKind.DAY,
        "E": ShiftKind.EVENING,
        "N": ShiftKind.NIGHT_AWAKE,
        "M": ShiftKind.MIDDLE,
    }.items()
}

FIRST_DAY = date(2026, 2, 23)
DAYS = """
    D Theo E Mags N Jun
    D Theo E Mags N Jun
    D Ines M Dot E Rafi N Jun
    D Theo M Dot E Rafi N Jun
    D Ines E Mags N Wren
    D Dot M Rafi E Mags N Wren
    D Dot E Rafi N Wren

    D Theo E Mags N Jun
    D Theo E Mags N Jun
    D Ines M Dot E Rafi N Jun
    D Theo E Rafi N Wren
    D Ines E Mags N Wren
    D Dot D Rafi E Mags N Wren
    D Dot E Rafi N Jun

    D Theo E Mags N Jun
    D Theo E Rafi N Jun
    D Ines M Dot E Mags N Jun
    D Theo E Rafi N Wren
    D Ines M Theo E Mags N Wren
    D Dot M Ines E Rafi N Wren
    D Dot E Mags N Jun
"""
"""Who is on, day after day from Monday 23 February 2026. Wren covers Jun on Thursday 5 March."""


def wall(day: str, clock: str) -> datetime:
    """A wall time in the house, such as `wall("24 Feb", "10:40")`."""
    return datetime.strptime(f"{day} 2026 {clock}", "%d %b %Y %H:%M")  # noqa: DTZ007


def at(day: str, clock: str) -> datetime:
    """The moment (UTC) of a wall time in the house that happens once."""
    reading = read_wall(wall(day, clock), NEW_YORK)
    assert isinstance(reading, Once), "say which of the two, or choose one that exists"
    return reading.moment


def on(day: str, start: str, end: str) -> Span:
    """From when until when in the house; an end that reads earlier is on the next day."""
    next_day = f"{date_of(day) + timedelta(days=1):%d %b}"
    return Span(at(day, start), at(day if start <= end else next_day, end))


def date_of(day: str) -> date:
    """The date of `24 Feb`."""
    return wall(day, "00:00").date()


def assignment(
    number: int, staff_id: int, shift: ShiftTemplate, day: date, zone: ZoneInfo = NEW_YORK
) -> Assignment:
    """One person on one shift that starts on that local day."""
    return Assignment(number, staff_id, shift.kind, day, shift.on(day, zone))


def the_three_weeks() -> tuple[Assignment, ...]:
    """Every assignment of the three weeks, all still planned."""
    number_of = {name: number for number, name in NAMES.items()}
    lines = [line.split() for line in DAYS.splitlines() if line.strip()]
    people = [
        (number_of[name], TEMPLATES[letter], FIRST_DAY + timedelta(days=n))
        for n, words in enumerate(lines)
        for letter, name in zip(words[::2], words[1::2], strict=True)
    ]
    return tuple(assignment(n, *person) for n, person in enumerate(people, start=1))


LARKSPUR = Roster(the_three_weeks(), published_until=at("16 Mar", "07:00"))
"""The demo weeks, published until Monday 16 March, 07:00."""


def with_more(*more: Assignment, roster: Roster = LARKSPUR) -> Roster:
    """The roster with further assignments."""
    return replace(roster, assignments=(*roster.assignments, *more))


def with_status(
    staff_id: int, day: str, status: AssignmentStatus, roster: Roster = LARKSPUR
) -> Roster:
    """The roster after the shift somebody starts that day has come so far."""
    changed = tuple(
        replace(a, status=status) if (a.staff_id, a.date_local) == (staff_id, date_of(day)) else a
        for a in roster.assignments
    )
    return replace(roster, assignments=changed)
