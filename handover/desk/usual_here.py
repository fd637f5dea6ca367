"""What a house says of itself to everybody who comes: a coordinator writes it down."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from handover.desk.arrival_words import CONFIDENCE
from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.house.houses import House
from handover.house.plain_text import fit
from handover.house.refusals import Unfit
from handover.store import houses

WORDS_LIMIT = 4000
DAYS_LIMIT = 3650
HOURS_LIMIT = 720


def say_confidence(desk: Desk, words: str) -> House:
    """The house's own words about what it cannot keep to itself; empty for those that come with
    the program.

    Raises:
        NotYours: I am not a coordinator.
        Unfit: They are too many.
    """
    desk.as_coordinator("Putting the limits of confidence in the house's own words")
    own = fit(words, "What the house cannot keep to itself", limit=WORDS_LIMIT)
    return _keep(desk, confidence_limits="" if own == CONFIDENCE else own)


def keep_usual(desk: Desk, least: str, most: str, hours: str) -> House:
    """How many days stays usually have, and within how many hours the law asks for a report.

    Days left empty are those of a house of this kind.

    Raises:
        NotYours: I am not a coordinator.
        Unfit: One of them is no whole number, or they do not go together.
    """
    desk.as_coordinator("Saying what is usual here")
    days = [_number(typed, "A number of days", DAYS_LIMIT) for typed in (least, most)]
    if days[1] and days[0] > days[1]:
        raise Unfit("A stay has at least fewer days than at most. Turn the two round.")
    clock = _number(hours, "The hours the law gives", HOURS_LIMIT)
    if clock < 1:
        raise Unfit("Say how many hours the law gives: 48, say.")
    return _keep(desk, stay_usual_min=days[0], stay_usual_max=days[1], report_clock_h=clock)


def house_now(desk: Desk) -> House:
    """The house as it stands in the book now, whoever changed it since I sat down."""
    return houses.the_house(desk.book)


def in_the_house(desk: Desk) -> Iterator[Lead]:
    """How long people usually stay here; a coordinator can change it."""
    if desk.who.is_coordinator:
        yield Lead("How long stays usually are, and what the law asks", "usual:")


def _number(typed: str, what: str, limit: int) -> int:
    words = fit(typed, what, limit=10)
    if words and not (words.isascii() and words.isdecimal() and int(words) <= limit):
        raise Unfit(f"{what} is a whole number up to {limit}, such as 14.")
    return int(words or 0)


def _keep(desk: Desk, **changed: object) -> House:
    with desk.book.writing():
        house = replace(houses.the_house(desk.book), **changed)  # type: ignore[arg-type]  # each has its own field's type
        houses.keep_house(desk.book, house)
        return house
