"""What can happen in the story and always does, because later weeks rest on it.

Arriving and leaving, what residents want, and the roster: with fewer weeks told these still hold.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from handover.demo.calendar import Calendar
from handover.demo.people import SHIFTS, Stays, arrival_of
from handover.demo.tale import Tale, soon_after
from handover.desk import priorities, residents, team
from handover.desk.priorities import MoreAboutIt
from handover.house.priorities import (
    Dimension,
    HowWeKnow,
    Priority,
    PriorityStatus,
    StepStatus,
    TheirDecision,
)

HERE = TheirDecision(HowWeKnow.HERE_NOW)
"""They were there and said so themselves."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """Somebody came to stay."""

    always: ClassVar[bool] = True

    who: Stays
    by: str

    def told_at(self, calendar: Calendar) -> datetime:
        """When they came."""
        return arrival_of(self.who, calendar)

    def tell(self, tale: Tale) -> None:
        """Welcome them."""
        resident = residents.welcome(
            tale.desk(self.by),
            self.who.name,
            pronouns=self.who.pronouns,
            ask_first=self.who.ask_first,
        )
        tale.residents[self.who.name] = resident.id


@dataclass(frozen=True, slots=True)
class AskedToBeMet:
    """Somebody said how they want to be met."""

    always: ClassVar[bool] = True

    at: str
    by: str
    about: str
    words: str

    def told_at(self, calendar: Calendar) -> datetime:
        """When they said so."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Keep their words."""
        desk = tale.desk(self.by)
        who = residents.resident_named(desk, self.about)
        residents.keep_ask_first(desk, who, self.words, HERE)


@dataclass(frozen=True, slots=True)
class ChoseLeaving:
    """Somebody chose when to leave."""

    always: ClassVar[bool] = True

    at: str
    by: str
    who: Stays

    def told_at(self, calendar: Calendar) -> datetime:
        """When they chose."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """Keep the moment."""
        leaves = tale.calendar.moment(self.who.left)
        residents.choose_leaving(tale.desk(self.by), tale.residents[self.who.name], leaves)


@dataclass(frozen=True, slots=True)
class SaidGoodbye:
    """Somebody left the house."""

    always: ClassVar[bool] = True

    by: str
    who: Stays
    words: str

    def told_at(self, calendar: Calendar) -> datetime:
        """When they left."""
        return calendar.moment(self.who.left)

    def tell(self, tale: Tale) -> None:
        """Say goodbye."""
        residents.goodbye(tale.desk(self.by), tale.residents[self.who.name], words=self.words)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Somebody put into words what they want."""

    always: ClassVar[bool] = True

    at: str
    by: str
    about: str
    words: str
    called: str
    """What the story calls it."""
    dimension: Dimension
    specific: str = ""
    why_it_matters: str = ""
    have: str = ""
    within_reach: str = ""
    starts: str = ""
    finishes: str = ""
    no_finish_by_choice: bool = False

    def told_at(self, calendar: Calendar) -> datetime:
        """When it was written down."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """Write it down in their words."""
        day = tale.calendar.day
        more = MoreAboutIt(
            dimensions=frozenset({self.dimension}),
            specific=self.specific,
            why_it_matters=self.why_it_matters,
            have=self.have,
            within_reach=self.within_reach,
            start_on=day(self.starts) if self.starts else None,
            finish_on=day(self.finishes) if self.finishes else None,
            no_finish_by_choice=self.no_finish_by_choice,
        )
        desk, about = tale.desk(self.by), tale.residents[self.about]
        wanted = priorities.add_priority(desk, about, self.words, HERE, more)
        tale.priorities[self.called] = wanted.id


@dataclass(frozen=True, slots=True)
class PutDifferently:
    """Somebody found other words for what they want."""

    always: ClassVar[bool] = True

    at: str
    by: str
    called: str
    words: str

    def told_at(self, calendar: Calendar) -> datetime:
        """When they found them."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """Keep the new words, and the old ones beside them."""
        desk = tale.desk(self.by)
        priorities.reword_priority(desk, _wanted(tale, self.called, self.by), self.words, HERE)


@dataclass(frozen=True, slots=True)
class MovedOn:
    """What somebody wants has come further, or to its end."""

    always: ClassVar[bool] = True

    at: str
    by: str
    called: str
    status: PriorityStatus

    def told_at(self, calendar: Calendar) -> datetime:
        """When they said so."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """Keep where it is now."""
        desk = tale.desk(self.by)
        priorities.move_priority(desk, _wanted(tale, self.called, self.by), self.status, HERE)


@dataclass(frozen=True, slots=True)
class Stepped:
    """Somebody chose their next step."""

    always: ClassVar[bool] = True

    at: str
    by: str
    called: str
    """What the story calls the priority it belongs to."""
    words: str

    def told_at(self, calendar: Calendar) -> datetime:
        """When they chose it."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """Write it down."""
        desk, wanted = tale.desk(self.by), _wanted(tale, self.called, self.by)
        priorities.add_step(desk, wanted, tale.words(self.words), HERE)


@dataclass(frozen=True, slots=True)
class StepWent:
    """Somebody's next step was done, or went another way."""

    always: ClassVar[bool] = True

    at: str
    by: str
    called: str
    """What the story calls the priority it belongs to."""
    status: StepStatus
    learned: str = ""

    def told_at(self, calendar: Calendar) -> datetime:
        """When they said so."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """Keep how it went."""
        wanted = _wanted(tale, self.called, self.by)
        if step := wanted.next_step:
            desk = tale.desk(self.by)
            priorities.move_step(desk, wanted, step, self.status, HERE, learned=self.learned)


@dataclass(frozen=True, slots=True)
class GaveShift:
    """A shift was given to somebody else."""

    always: ClassVar[bool] = True

    at: str
    by: str
    was: str
    letter: str
    day: str
    to: str
    because: str

    def told_at(self, calendar: Calendar) -> datetime:
        """When the roster was changed."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Change the roster."""
        desk, day = tale.desk(self.by), tale.calendar.day(self.day)
        theirs = (tale.team[self.was].id, SHIFTS[self.letter], day)
        shift = next(
            one
            for one in desk.roster().assignments
            if (one.staff_id, one.kind, one.date_local) == theirs
        )
        team.give_shift_to(desk, shift.id, self.to, self.because)


def _wanted(tale: Tale, called: str, by: str) -> Priority:
    return priorities.priority_by_id(tale.desk(by), tale.priorities[called])
