"""What happens to the roster: Jun's night is said again to everybody, and the next week is planned.

All of it is always told: later weeks rest on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from handover.demo.calendar import Calendar
from handover.demo.people import COORDINATOR
from handover.demo.tale import Happening, Tale
from handover.desk import orphans, publishing


@dataclass(frozen=True, slots=True)
class GaveToAsk:
    """Somebody is to ask a resident what they would like, since nobody can keep a promise."""

    always: ClassVar[bool] = False

    at: str
    by: str
    promise: str
    who: str

    def told_at(self, calendar: Calendar) -> datetime:
        """When it was given to them."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Give it to them, if the story has told of the promise."""
        if self.promise in tale.promises:
            orphans.give_to_ask(tale.desk(self.by), tale.promises[self.promise], self.who)


@dataclass(frozen=True, slots=True)
class Published:
    """The roster is published up to a day, and everybody has read what is new."""

    always: ClassVar[bool] = True

    at: str
    last_day: str
    by: str = COORDINATOR

    def told_at(self, calendar: Calendar) -> datetime:
        """When it came out."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Publish it; those concerned have looked by the time the book is opened."""
        publishing.publish(tale.desk(self.by), tale.calendar.day(self.last_day))
        for name in tale.team:
            desk = tale.desk(name)
            publishing.news_seen(desk, publishing.my_news(desk))


@dataclass(frozen=True, slots=True)
class PlannedWeek:
    """A week is planned like another, and not out yet."""

    always: ClassVar[bool] = True

    at: str
    like: str
    monday: str
    by: str = COORDINATOR

    def told_at(self, calendar: Calendar) -> datetime:
        """When it was planned."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Plan it."""
        publishing.copy_week(
            tale.desk(self.by), tale.calendar.day(self.like), to=tale.calendar.day(self.monday)
        )


ROSTER: tuple[Happening, ...] = (
    GaveToAsk("5 Mar 14:24", "Ines", "tea", "Rafi"),
    Published("5 Mar 16:20", "15 Mar"),
    PlannedWeek("6 Mar 10:40", "9 Mar", "16 Mar"),
)
