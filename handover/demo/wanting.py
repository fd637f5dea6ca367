"""What the story says besides: what somebody answered about a wish, what we suggested, chores."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar

from handover.demo.calendar import Calendar
from handover.demo.tale import Happening, Tale, soon_after
from handover.demo.turns import HERE
from handover.desk import chores, priorities, suggestions
from handover.house.chores import Every
from handover.house.priorities import Company


@dataclass(frozen=True, slots=True)
class SaidAbout:
    """Somebody said whether they would like more company on what they want."""

    always: ClassVar[bool] = True

    at: str
    by: str
    called: str
    """What the story calls the priority."""
    company: Company

    def told_at(self, calendar: Calendar) -> datetime:
        """When they said so."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """Keep the answer beside what they said before."""
        desk = tale.desk(self.by)
        wanted = priorities.priority_by_id(desk, tale.priorities[self.called])
        more = replace(priorities.said_about(wanted), company=self.company)
        priorities.put_differently(desk, wanted, wanted.words, more, HERE)


@dataclass(frozen=True, slots=True)
class ThoughtOf:
    """Somebody on the team thought of a step. It is none until it is theirs."""

    always: ClassVar[bool] = True

    at: str
    by: str
    called: str
    words: str

    def told_at(self, calendar: Calendar) -> datetime:
        """When they thought of it."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """Suggest it."""
        desk = tale.desk(self.by)
        wanted = priorities.priority_by_id(desk, tale.priorities[self.called])
        suggestions.suggest_step(desk, wanted, self.words)


@dataclass(frozen=True, slots=True)
class NeedsDoing:
    """The house needs something again and again."""

    always: ClassVar[bool] = True

    at: str
    by: str
    text: str
    every: Every
    done: bool = False
    """Was it done as soon as it was written down?"""

    def told_at(self, calendar: Calendar) -> datetime:
        """When it came on the list."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """Put it on the list of the house."""
        desk = tale.desk(self.by)
        chore = chores.add_chore(desk, self.text, self.every)
        if self.done:
            chores.turn(desk, chore.id)


WANTING: tuple[Happening, ...] = (
    NeedsDoing("23 Feb 09:30", "Ines", "Look at the boiler's pressure", Every.DAY),
    NeedsDoing("23 Feb 09:32", "Ines", "Flour, milk and oats: is there enough?", Every.DAY),
    NeedsDoing("23 Feb 09:34", "Ines", "Bins to the street on Wednesday", Every.WEEK),
    NeedsDoing("28 Feb 12:40", "Rafi", "Oil the garden tools", Every.NOW_AND_THEN, done=True),
    SaidAbout("24 Feb 09:10", "Theo", "door", Company.YES),
    SaidAbout("6 Mar 17:45", "Mags", "sister", Company.NOT_NOW),
    ThoughtOf("12 Mar 15:00", "Theo", "door", "Ask what the deposit scheme would pay"),
)
"""In the order of the story."""
