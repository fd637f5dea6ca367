"""Whom one may reach from Larkspur House: what stands in its directory."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar

from handover.demo.calendar import Calendar
from handover.demo.people import COORDINATOR
from handover.demo.tale import Tale
from handover.desk import cards, directory
from handover.house.cards import MayRing
from handover.house.directory import PublicContact, PublicKind, Weekday
from handover.house.priorities import HowWeKnow, TheirDecision


@dataclass(frozen=True, slots=True)
class PutIn:
    """Somebody put a service, a group or a shop into the directory."""

    always: ClassVar[bool] = True

    at: str
    by: str
    contact: PublicContact

    def told_at(self, calendar: Calendar) -> datetime:
        """When they did."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Put it in, checked on that day."""
        day = tale.calendar.day(self.at.rpartition(" ")[0])
        directory.put_in(tale.desk(self.by), replace(self.contact, checked_on=day))


DIRECTORY = tuple(
    PutIn("5 Aug 2025 10:00", COORDINATOR, contact)
    for contact in (
        PublicContact(
            "Town library",
            number="802-555-0155",
            website="library.larkspur.example",
            when="Monday to Saturday, 10 to 6. The library of things is downstairs.",
        ),
        PublicContact(
            "Housing office",
            number="802-555-0160",
            when="Drop-in Tuesday and Friday mornings, 9 to 12; by telephone every weekday.",
        ),
        PublicContact(
            "Hearing voices group",
            PublicKind.GROUP,
            address="The community hall, upstairs",
            sort="hearing voices group",
            days=frozenset({Weekday.THURSDAY}),
            hours="18:30 to 20:00",
            joining="Come as you are; nobody signs in. There is a seat by the door.",
        ),
        PublicContact(
            "Saying it out loud",
            PublicKind.GROUP,
            address="The back room of the town library",
            sort="Alternatives to Suicide group",
            days=frozenset({Weekday.TUESDAY}),
            hours="19:00 to 20:30",
            joining="Walk in. Nobody calls anybody; what is said stays there.",
        ),
        PublicContact(
            "Voices online",
            PublicKind.ONLINE,
            website="voices.larkspur.example",
            sort="forum, day and night",
            joining="Under any name. We are not there as ourselves.",
        ),
        PublicContact(
            "Garden mornings",
            PublicKind.GROUP,
            address="Mill Lane allotments",
            sort="peer group",
            days=frozenset({Weekday.SATURDAY}),
            hours="9:00 to 11:30",
            joining="Bring gloves, or do not.",
        ),
        PublicContact(
            "Larkspur Taxi", PublicKind.SHOP, number="802-555-0144", when="Day and night"
        ),
        PublicContact(
            "Warmline",
            PublicKind.EMERGENCY,
            number="888-555-0133",
            when="Every night, 7 to 7. Peers answer.",
        ),
    )
)
"""It was there before anybody wrote a number down."""


@dataclass(frozen=True, slots=True)
class PutOnCard:
    """Somebody who stays said whom the house may ring for them, and whom it may not."""

    always: ClassVar[bool] = True

    at: str
    by: str
    about: str
    whom: MayRing
    never: str
    """Who is not to be rung."""

    def told_at(self, calendar: Calendar) -> datetime:
        """When they said so."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Put both on their card."""
        desk, number = tale.desk(self.by), tale.residents[self.about]
        here = TheirDecision(HowWeKnow.HERE_NOW)
        cards.put_on_card(desk, number, self.whom, here)
        cards.not_to_ring(desk, number, self.never, here)


CARDS = (
    PutOnCard(
        "12 Nov 2025 15:00",
        COORDINATOR,
        "Kai",
        MayRing(
            "Lou",
            "a cousin",
            "802-555-0121",
            "If a landlord rings and he is out. Nothing about how he is.",
            "after work, until nine",
        ),
        "The landlord he had before",
    ),
)
"""One of those who stay has a card; the others have not asked for one."""
