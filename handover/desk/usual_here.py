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
LOCK_LIMIT = 15
"""Minutes (trust.md)."""


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


def keep_usual(desk: Desk, least: str, most: str, hours: str, minutes: str = "") -> House:
    """How many days stays usually have, within how many hours the law asks for a report, and after
    how many minutes without a key a screen locks.

    Days left empty are those of a house of this kind; minutes left empty stay as they are.

    Raises:
        NotYours: I am not a coordinator.
        Unfit: One of them is no whole number, or they do not go together.
    """
    desk.as_coordinator("Saying what is usual here")
    days = [_number(typed, "A number of days", DAYS_LIMIT) for typed in (least, most)]
    if days[1] and days[0] > days[1]:
        raise Unfit("A stay has at least fewer days than at most. Turn the two round.", of="least")
    clock = _number(hours, "The hours the law gives", HOURS_LIMIT)
    if clock < 1:
        raise Unfit("Say how many hours the law gives: 48, say.", of="hours")
    lock = _number(minutes, "The minutes before a screen locks", LOCK_LIMIT)
    if lock < 1 and minutes.strip():
        raise Unfit(f"A screen locks after 1 to {LOCK_LIMIT} minutes without a key.", of="minutes")
    changed = {"stay_usual_min": days[0], "stay_usual_max": days[1], "report_clock_h": clock}
    return _keep(desk, **changed, **({"lock_after_min": lock} if lock else {}))


def house_now(desk: Desk) -> House:
    """The house as it stands in the book now, whoever changed it since I sat down."""
    return houses.the_house(desk.book)


def in_the_house(desk: Desk) -> Iterator[Lead]:
    """How long people usually stay here; a coordinator can change it."""
    if desk.who.is_coordinator:
        yield Lead("How long stays usually are, what the law asks, when screens lock", "usual:")


def _number(typed: str, what: str, limit: int) -> int:
    words = fit(typed, what, limit=10)
    if words and not (words.isascii() and words.isdecimal() and int(words) <= limit):
        raise Unfit(f"{what} is a whole number up to {limit}, such as 14.", text=typed)
    return int(words or 0)


def _keep(desk: Desk, **changed: object) -> House:
    with desk.book.writing():
        house = replace(houses.the_house(desk.book), **changed)  # type: ignore[arg-type]  # each has its own field's type
        houses.keep_house(desk.book, house)
        return house
