"""The desk: somebody signed in, at one book, with a clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from handover.house.dataclass import dataclass
from handover.house.houses import House
from handover.house.people import StaffMember
from handover.house.refusals import NotYours
from handover.house.shifts import Block, Roster
from handover.store import people, roles, rosters
from handover.store.engine.book import Book

Clock = Callable[[], datetime]
"""Tells the time, in UTC."""


def clock_of(house: House) -> Clock:
    """The clock of a house: the true one, but for a demo that was set to another time."""
    ahead = timedelta(seconds=house.clock_ahead_s if house.demo else 0)
    return lambda: datetime.now(UTC) + ahead


@dataclass(frozen=True, slots=True)
class Desk:
    """Who is signed in, at which book. Every use case takes it first."""

    book: Book
    house: House
    who: StaffMember
    clock: Clock

    def __post_init__(self) -> None:
        # Whatever is written from this desk, the chain says that it was me.
        object.__setattr__(self, "book", self.book.by(self.who.id, self.clock))

    def now(self) -> datetime:
        """The present moment in UTC."""
        return self.clock()

    @property
    def zone(self) -> ZoneInfo:
        """The zone of the clock on the wall."""
        return self.house.zone

    def roster(self) -> Roster:
        """The roster as it counts now: what is out of five weeks back and two months ahead."""
        return rosters.roster_in_force(self.book, self.now())

    def my_block(self, roster: Roster) -> Block | None:
        """The unbroken time I am on with residents right now, if I am on."""
        return roster.block_at(self.who.id, self.now())

    def names(self) -> Mapping[int, str]:
        """The name of everybody who is or was on the team."""
        return {member.id: member.name for member in people.staff(self.book)}

    def as_coordinator(self, what: str) -> None:
        """Go on only if I keep the roster and the settings.

        Raises:
            NotYours: I do not.
        """
        if not self.who.is_coordinator:
            roles.not_let(self.book, what[:1].lower() + what[1:])
            raise NotYours(f"{what} is done by a coordinator. Ask one of them to sign in.")
