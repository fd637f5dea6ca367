"""Numbers about the house as a whole, for whoever pays for it; none are about anybody in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.house.dataclass import dataclass
from handover.house.houses import House
from handover.house.numbers import Nights, Quarter, quarter_of, quarters_within, told
from handover.house.refusals import Unfit
from handover.house.times import DAY, house_day
from handover.store import agreements, arriving, meetings, people

MOST_MEETINGS = 10_000
MOST_QUARTERS = 40


@dataclass(frozen=True, slots=True)
class QuarterNumbers:
    """What is told of one quarter."""

    quarter: Quarter
    people: int | None
    """Who stayed at least one night; None where they are fewer than five."""
    nights: int | None
    """To the nearest ten; None where the people are withheld."""
    meetings: int
    """House meetings that were held."""
    agreements: int
    """What the house agreed."""


@dataclass(frozen=True, slots=True)
class HouseNumbers:
    """The quarters that were asked for and are over."""

    house: House
    made_at: datetime
    """UTC."""
    quarters: tuple[QuarterNumbers, ...]


def house_numbers(desk: Desk, since: date | None = None, until: date | None = None) -> HouseNumbers:
    """Numbers of every whole quarter between two days; without them, of the last one that is over.

    Raises:
        NotYours: I am not a coordinator.
        Unfit: No whole quarter that is over lies between them, or too many do.
    """
    desk.as_coordinator("Telling numbers about the house")
    today = house_day(desk.now(), desk.zone)
    last = until or quarter_of(today).first - DAY
    first = since or quarter_of(last).first
    if (last - first).days > MOST_QUARTERS * 92:
        raise Unfit("That is more than ten years. Ask for fewer at once.")
    wanted = [one for one in quarters_within(first, last) if one.over <= today]
    if not wanted:
        raise Unfit(
            "No whole quarter that is over lies between these days. Numbers are told for January "
            "to March, April to June, July to September and October to December, each when it is "
            "over, so that nobody can be made out by comparing."
        )
    stays = _stays(desk)
    held = meetings.meetings(desk.book, newest=MOST_MEETINGS)
    met = [house_day(one.held_at, desk.zone) for one in held]
    agreed = [
        house_day(one.decided_at, desk.zone)
        for one in agreements.agreements(desk.book)
        if one.decided_at
    ]
    return HouseNumbers(
        desk.house,
        desk.now(),
        tuple(
            QuarterNumbers(one, *told(stays, one), _within(met, one), _within(agreed, one))
            for one in wanted
        ),
    )


def of_the_last_year(desk: Desk) -> HouseNumbers:
    """Numbers of the last four quarters that are over.

    Raises:
        NotYours: I am not a coordinator.
    """
    desk.as_coordinator("Telling numbers about the house")
    now = quarter_of(house_day(desk.now(), desk.zone))
    return house_numbers(desk, date(now.first.year - 1, now.first.month, 1))


def in_the_house(desk: Desk) -> Iterator[Lead]:
    """The way to them, for those who may tell them."""
    if desk.who.is_coordinator:
        yield Lead("Numbers for whoever pays for the house", "numbers:")


def _stays(desk: Desk) -> tuple[Nights, ...]:
    zone = desk.zone
    return tuple(
        Nights(
            stay.resident_id,
            house_day(stay.arrived_at, zone),
            house_day(stay.left_at, zone) if stay.left_at else None,
        )
        for who in people.residents(desk.book)
        for stay in arriving.stays_of(desk.book, who.id)
        if stay.arrived_at
    )


def _within(days: list[date], quarter: Quarter) -> int:
    return sum(quarter.first <= day < quarter.over for day in days)
