"""What everybody was told when they came, and what was agreed about a stay that grew long.

All of it is always told: nobody in this house stays without it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar

from handover.demo.calendar import Calendar
from handover.demo.people import BEE, COORDINATOR, ODILE, RESIDENTS, Stays, arrival_of
from handover.demo.tale import Happening, Tale
from handover.demo.turns import HERE
from handover.desk import arriving, stays
from handover.desk.arriving import Tells
from handover.desk.stays import Longer
from handover.house.arriving import ArrivalAnswer, ArrivalKey

FIRST_HOUR = (
    ArrivalKey.CONFIDENCE,
    ArrivalKey.WHAT_THIS_IS,
    ArrivalKey.HOURS,
    ArrivalKey.HOUSE_LINE,
    ArrivalKey.WHAT_WE_WRITE,
)
LATER = tuple(key for key in ArrivalKey if key not in FIRST_HOUR)


@dataclass(frozen=True, slots=True)
class WasTold:
    """Somebody who had come was told something, or would rather not hear it yet."""

    always: ClassVar[bool] = True

    who: Stays
    by: str
    items: tuple[ArrivalKey, ...]
    after: timedelta
    """So long after they came."""
    answer: ArrivalAnswer = ArrivalAnswer.TOLD
    words: str = ""
    """What they said to the first of these."""

    def told_at(self, calendar: Calendar) -> datetime:
        """When they were told."""
        return arrival_of(self.who, calendar) + self.after

    def tell(self, tale: Tale) -> None:
        """Keep that they were."""
        desk, number = tale.desk(self.by), tale.residents[self.who.name]
        for item in self.items:
            words = tale.words(self.words) if item is self.items[0] else ""
            arriving.tell(desk, number, item, Tells(self.answer, words))


@dataclass(frozen=True, slots=True)
class AgreedLonger:
    """Somebody and the house agreed on a stay longer than is usual."""

    always: ClassVar[bool] = True

    at: str
    by: str
    who: Stays
    agreed: str
    until: str

    def told_at(self, calendar: Calendar) -> datetime:
        """When it was agreed."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Keep what was agreed."""
        longer = Longer(tale.words(self.agreed), self.by, tale.calendar.day(self.until))
        desk = tale.desk(self.by)
        stays.agree_longer(desk, tale.residents[self.who.name], longer, HERE)


def _arrivals() -> Iterator[Happening]:
    for who in RESIDENTS:
        if who is not ODILE:
            yield WasTold(who, COORDINATOR, FIRST_HOUR, timedelta(minutes=50))
            yield WasTold(who, COORDINATOR, LATER, timedelta(days=2))


ARRIVALS: tuple[Happening, ...] = (
    *_arrivals(),
    WasTold(
        ODILE,
        "Ines",
        FIRST_HOUR,
        timedelta(minutes=40),
        words="I like that you said the last part first.",
    ),
    WasTold(
        ODILE,
        "Ines",
        (ArrivalKey.BOUNDARIES,),
        timedelta(minutes=45),
        answer=ArrivalAnswer.RATHER_NOT_YET,
    ),
    AgreedLonger(
        "27 Feb 13:20", "Ines", BEE, "The day he picked, Friday the {13 Mar:nth}.", "13 Mar"
    ),
)
"""Everybody's first hour, and Bee's longer stay."""
