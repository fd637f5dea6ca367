"""Larkspur House: who works there, who is on when, and who stays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from handover.demo.calendar import FIRST_MONDAY, Calendar, months_before
from handover.desk.opening import DEMO_PASSPHRASE
from handover.house.houses import House, HousePreset
from handover.house.people import Role
from handover.house.shifts import ShiftKind
from handover.house.times import DAY, shift_moment

PASSPHRASE = DEMO_PASSPHRASE
"""Everybody's, said on the sign-in screen."""

COORDINATOR = "Ines"

LARKSPUR = House(
    name="Larkspur House",
    timezone="America/New_York",
    preset=HousePreset.SOTERIA,
    house_line="802-555-0100",
    on_call_line="802-555-0110",
    email_domain="larkspurhouse.example",
    demo=True,
)

TEAM = {
    "Theo": Role.PEER_SUPPORTER,
    "Mags": Role.PEER_SUPPORTER,
    "Rafi": Role.PEER_SUPPORTER,
    "Jun": Role.PEER_SUPPORTER,
    "Wren": Role.PEER_SUPPORTER,
    "Dot": Role.RELIEF,
}
"""Everybody but the coordinator, in the order in which they joined."""

SHIFTS = {
    "D": ShiftKind.DAY,
    "M": ShiftKind.MIDDLE,
    "E": ShiftKind.EVENING,
    "N": ShiftKind.NIGHT_AWAKE,
}

ROSTER = """
    D Dot E Rafi N Wren

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
    D Theo E Rafi N Jun
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
"""Who is put on, day after day, as it was first published. It begins on the Sunday before."""

FIRST_ROSTER_DAY = FIRST_MONDAY - DAY
PUBLISHED_UNTIL = "16 Mar 07:00"
MAIN_SHIFTS = "DEN"
"""Those that hand the house over to one another; the middle shift helps out."""


@dataclass(frozen=True, slots=True)
class OnShift:
    """One shift of the first roster."""

    name: str
    letter: str
    day: date
    """In the story's own dates."""


def first_roster() -> tuple[OnShift, ...]:
    """The roster as it was first published, in order."""
    days = [line.split() for line in ROSTER.splitlines() if line.strip()]
    return tuple(
        OnShift(name, letter, FIRST_ROSTER_DAY + timedelta(days=number))
        for number, words in enumerate(days)
        for letter, name in zip(words[::2], words[1::2], strict=True)
    )


@dataclass(frozen=True, slots=True)
class Stays:
    """Somebody who stays."""

    name: str
    arrived: str
    """`18 Feb 14:00`, in the story's own dates."""
    left: str = ""
    pronouns: str = ""
    ask_first: str = ""
    """How they want to be met, in their words, from the first day on."""
    months_earlier: int = 0
    """So many months before `arrived`; whole weeks would miss the day of the month."""


BEE = Stays("Bee", "8 Mar 10:00", "13 Mar 14:00", "he", "Sideways is fine.", months_earlier=6)
ODILE = Stays("Odile", "14 Mar 12:30", pronouns="she")
RESIDENTS = (
    BEE,
    Stays("Kai", "10 Nov 2025 11:00", pronouns="he", ask_first="Coffee first, questions second."),
    Stays("Marisol", "29 Dec 2025 15:30", pronouns="she", ask_first="The seat by the door."),
    Stays("Sam", "5 Jan 16:00", pronouns="he", ask_first="Let me tell the walk first."),
    Stays("Noor", "18 Feb 13:00", pronouns="she"),
    ODILE,
)
"""In the order in which they came. Never more than five at once: Odile has Bee's room."""


def arrival_of(who: Stays, calendar: Calendar) -> datetime:
    """The moment (UTC) at which somebody came."""
    wall = calendar.wall(who.arrived)
    return shift_moment(
        datetime.combine(months_before(wall.date(), who.months_earlier), wall.time()),
        calendar.zone,
    )


def is_here(who: Stays, moment: datetime, calendar: Calendar) -> bool:
    """Are they staying at that moment (UTC)?"""
    gone = bool(who.left) and calendar.moment(who.left) <= moment
    return not gone and arrival_of(who, calendar) <= moment
