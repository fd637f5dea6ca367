"""Every shift change of the story: who hands over to whom, and when."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from datetime import datetime, time

from handover.demo.calendar import Calendar, said_day
from handover.demo.people import MAIN_SHIFTS, SHIFTS, OnShift, first_roster
from handover.demo.week_two import JUN_IS_ILL
from handover.demo.written_changes import MINUTE_OF
from handover.desk.team import usual_shift
from handover.house.times import DAY, Span, shift_moment

HOUR_OF = {"D": 15, "E": 23, "N": 7}
"""The hour in which a shift hands over."""
USUAL_MINUTE = 5


@dataclass(frozen=True, slots=True)
class ShiftChange:
    """One shift handing the house over to the next."""

    moment: datetime
    """UTC; when it is given."""
    giver: str
    receiver: str
    ends: str
    """The letter of the shift that ends."""
    begins: Span
    """The shift that begins, UTC."""
    key: tuple[str, str]
    """The story's day and the letter; a night belongs to the day it starts on."""


def shift_changes(calendar: Calendar) -> tuple[ShiftChange, ...]:
    """All of them in order; the last shift of the roster has nobody to give to."""
    main: dict[tuple[str, str], OnShift] = {}
    for shift in first_roster():
        if shift.letter in MAIN_SHIFTS:
            main.setdefault((said_day(shift.day), shift.letter), shift)
    names = {key: shift.name for key, shift in main.items()}
    names[JUN_IS_ILL.day, JUN_IS_ILL.letter] = JUN_IS_ILL.to
    keys = list(main)
    return tuple(
        ShiftChange(
            moment=_given_at(main[key], calendar),
            giver=names[key],
            receiver=names[after],
            ends=key[1],
            begins=_on(main[after], calendar),
            key=key,
        )
        for key, after in itertools.pairwise(keys)
    )


def _on(shift: OnShift, calendar: Calendar) -> Span:
    return usual_shift(SHIFTS[shift.letter]).on(shift.day + calendar.moved, calendar.zone)


def _given_at(shift: OnShift, calendar: Calendar) -> datetime:
    overnight = DAY if shift.letter == "N" else DAY * 0
    minute = MINUTE_OF.get((said_day(shift.day), shift.letter), USUAL_MINUTE)
    day = shift.day + calendar.moved + overnight
    clock = time(HOUR_OF[shift.letter], minute)
    return shift_moment(datetime.combine(day, clock), calendar.zone)
