"""What is worth a thought about somebody's first days, and about a stay that grows long (N12, A13).

Quiet lines without a place in a text. A "rather not yet" is an answer: it is brought up once more
on another day, and from then on it stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from handover.house.arriving import (
    ARRIVING_FOR,
    ArrivalAnswer,
    ArrivalItem,
    ArrivalKey,
    LongerStay,
    newest_of,
    still_open,
)
from handover.house.people import Resident, Stay
from handover.house.times import Zone, house_day
from handover.rules.concerns import Concern, Level

WHAT_WAS_AGREED = "what was agreed, with whom, until when"
"""The answer to a long stay."""
BROUGHT_UP_FOR = timedelta(days=14)
"""So long what is open is brought up; after that the row on their page says it, and nobody asks."""
NAMED = 2
"""So many open things are named in one line."""
SHORT_STAY_DAYS = 30


def open_from_arriving(
    resident: Resident, said: Sequence[ArrivalItem], now: datetime, zone: Zone
) -> tuple[Concern, ...]:
    """What has not been told yet, from the day after they came on (N12).

    The limits of confidence are named first, then boundaries and a plan.
    """
    waiting = _waiting(resident, said, now, zone)
    if not waiting:
        return ()
    named = [key.words[0].lower() + key.words[1:] for key in waiting[:NAMED]]
    more = ", and more" if len(waiting) > NAMED else ""
    why = f"Open from arriving, for a good moment: {'; '.join(named)}{more}."
    return (Concern("N12", Level.NUDGE, "arriving", why),)


def _waiting(
    resident: Resident, said: Sequence[ArrivalItem], now: datetime, zone: Zone
) -> list[ArrivalKey]:
    stay = resident.stay
    if not resident.here or stay is None or stay.arrived_at is None:
        return []
    today = house_day(now, zone)
    if house_day(stay.arrived_at, zone) >= today or now - stay.arrived_at > BROUGHT_UP_FOR:
        return []
    newest = newest_of(said)
    waiting = [
        key
        for key in still_open(said)
        if key not in newest or not _answered_for_now(newest[key], stay, today, zone)
    ]
    return sorted(waiting, key=_FIRST.index)


_FIRST = (
    ArrivalKey.CONFIDENCE,
    ArrivalKey.BOUNDARIES,
    ArrivalKey.PLAN,
    *(
        key
        for key in ArrivalKey
        if key not in (ArrivalKey.CONFIDENCE, ArrivalKey.BOUNDARIES, ArrivalKey.PLAN)
    ),
)


def _answered_for_now(item: ArrivalItem, stay: Stay, today: date, zone: Zone) -> bool:
    """Was it answered today; or did they say "rather not yet" once they had settled in?"""
    if house_day(item.at, zone) >= today:
        return True
    settled = stay.arrived_at is not None and item.at - stay.arrived_at >= ARRIVING_FOR
    return settled and item.answer is ArrivalAnswer.RATHER_NOT_YET


def arrived_a_while_ago(resident: Resident, now: datetime) -> bool:
    """Are their first three days over?"""
    stay = resident.stay
    return stay is not None and stay.arrived_at is not None and now - stay.arrived_at > ARRIVING_FOR


def long_stay(
    resident: Resident,
    usual: tuple[int, int] | None,
    longer: LongerStay | None,
    now: datetime,
    zone: Zone,
) -> tuple[Concern, ...]:
    """Is a stay longer than is usual and nothing agreed (A13), or near the usual end (N13)?

    A day they chose for leaving is something agreed. Nothing is counted down.
    """
    stay = resident.stay
    if not resident.here or stay is None or stay.arrived_at is None or usual is None:
        return ()
    today = house_day(now, zone)
    if stay.left_at is not None or _holds(longer, today):
        return ()
    usual_end = house_day(stay.arrived_at, zone) + timedelta(days=usual[1])
    if today > usual_end:
        why = "The stay is longer than is usual here. What was agreed, with whom, and until when?"
        return (Concern("A13", Level.ASK, "long stay", why, (WHAT_WAS_AGREED,)),)
    if usual_end - today <= _near(usual[1]):
        why = (
            "The stay comes near to what is usual here: a good moment to ask what they would like."
        )
        return (Concern("N13", Level.NUDGE, "stay", why),)
    return ()


def _near(most: int) -> timedelta:
    return timedelta(days=14 if most > SHORT_STAY_DAYS else 2)


def _holds(longer: LongerStay | None, today: date) -> bool:
    return longer is not None and (longer.until_on is None or today <= longer.until_on)
