"""When what was written about somebody ends: the day, what holds it, and what lifts it."""

from __future__ import annotations

import secrets
from datetime import date

from handover.desk.desk import Desk
from handover.house.dataclass import dataclass
from handover.house.leaving import RECEIPT_SIGNS, Farewell, LegalHold, Told, ends_on
from handover.house.people import Resident, StayStatus
from handover.house.plain_text import fit_line
from handover.house.refusals import NotPossible, Unfit
from handover.house.times import house_day, local
from handover.store import leaving as kept
from handover.store import people

FEWEST_DAYS, MOST_DAYS = 1, 3650


@dataclass(frozen=True, slots=True)
class Ending:
    """When what was written about somebody goes."""

    resident: Resident
    on: date | None
    """The day, as they were told; None while they stay, or since they came back."""
    hold: LegalHold | None
    """What keeps it for now."""
    due: bool
    """Has the day come, with nothing to hold it?"""


def keep_days(desk: Desk) -> int:
    """For how many days after a stay this house keeps what was written."""
    return kept.keep_days(desk.book)


def set_keep_days(desk: Desk, days: int) -> None:
    """Keep it for so many days from now on. Whoever has left keeps the day they were told.

    Raises:
        NotYours: A coordinator does this.
        Unfit: It is less than a day, or more than ten years.
    """
    desk.as_coordinator("How long what was written is kept")
    if not FEWEST_DAYS <= days <= MOST_DAYS:
        raise Unfit(
            "Say how many days it is kept after a stay: 1 to 3650. Usual are 90.", of="days"
        )
    with desk.book.writing():
        kept.set_keep_days(desk.book, days, by=desk.who.id, at=desk.now())


def ending_of(desk: Desk, resident_id: int) -> Ending:
    """When what was written about somebody goes.

    Raises:
        NotFound: There is nobody like that.
    """
    with desk.book.reading():
        return _ending(desk, people.resident(desk.book, resident_id))


def endings(desk: Desk) -> tuple[Ending, ...]:
    """Everybody who has left, the earliest day first; those without a day last."""
    with desk.book.reading():
        found = [_ending(desk, one) for one in people.residents(desk.book) if _gone(one)]
    return tuple(sorted(found, key=lambda one: (one.on is None, one.on or date.max)))


def due_now(desk: Desk) -> tuple[Ending, ...]:
    """Those whose day has come, the earliest first; they are few, whoever has left before."""
    with desk.book.reading():
        today = local(desk.now(), desk.zone).date()
        numbers = kept.perhaps_due(desk.book, today)
        found = [_ending(desk, people.resident(desk.book, number)) for number in numbers]
    return tuple(sorted((one for one in found if one.due), key=lambda one: one.on or date.max))


def _gone(who: Resident) -> bool:
    return who.stay is not None and who.stay.status is StayStatus.ENDED


def _ending(desk: Desk, who: Resident) -> Ending:
    hold = held(desk, who.id)
    day = _day(desk, who)
    today = local(desk.now(), desk.zone).date()
    return Ending(who, day, hold, due=day is not None and day <= today and hold is None)


def held(desk: Desk, resident_id: int) -> LegalHold | None:
    """What keeps for now everything written about somebody, if anything does."""
    return next((one for one in kept.holds_of(desk.book, resident_id) if one.holds), None)


def _day(desk: Desk, who: Resident) -> date | None:
    if not _gone(who) or who.stay is None or who.stay.left_at is None:
        return None
    farewell = kept.farewell_of(desk.book, who.id)
    if farewell is None or farewell.stay_id != who.stay.id:
        # They left before the house said for how long it keeps what was written.
        return ends_on(house_day(who.stay.left_at, desk.zone), keep_days(desk))
    return None if farewell.lifted_at else farewell.ends_on


def begin_ending(desk: Desk, who: Resident) -> Farewell:
    """A stay has just ended, in this transaction: the day is set, and a receipt is theirs."""
    assert who.stay is not None
    day = ends_on(house_day(who.stay.left_at or desk.now(), desk.zone), keep_days(desk))
    kept.add_farewell(desk.book, who.id, who.stay.id, ends_on=day, receipt=_new_receipt())
    farewell = kept.farewell_of(desk.book, who.id)
    assert farewell is not None
    return farewell


def _new_receipt() -> str:
    """Five groups of signs nobody can guess: 125 bits."""
    signs = [secrets.choice(RECEIPT_SIGNS) for _ in range(25)]
    return "-".join("".join(signs[at : at + 5]) for at in range(0, 25, 5))


def farewell_of(desk: Desk, resident_id: int) -> Farewell | None:
    """What somebody was told when they left last; None if they have not."""
    return kept.farewell_of(desk.book, resident_id)


def lift_purge_date(desk: Desk, resident_id: int) -> None:
    """They came back: nothing of what was written goes on the day they were told."""
    with desk.book.writing():
        kept.lift(desk.book, resident_id, at=desk.now())


def hold(desk: Desk, resident_id: int, reason: str, told: Told, told_words: str) -> None:
    """The law wants what was written kept for now. The person is told, or it is said how.

    Raises:
        NotYours: A coordinator does this.
        NotPossible: It is held already.
        Unfit: It is not said why, or what the person knows of it.
    """
    desk.as_coordinator("Keeping what was written because the law wants it")
    why = fit_line(reason, "Why it has to be kept", limit=500)
    about = "When they were told, and by whom" if told is Told.TOLD else "How we will tell them"
    words = fit_line(told_words, about, limit=500)
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        if any(one.holds for one in kept.holds_of(desk.book, resident_id)):
            raise NotPossible("It is held already. Lift that first, or leave it as it is.")
        kept.add_hold(desk.book, resident_id, why, told, words, by=desk.who.id, at=desk.now())


def told_of_hold(desk: Desk, hold: LegalHold, told_words: str) -> None:
    """The person has been told now that what was written is kept.

    Raises:
        Unfit: It is not said when and by whom.
    """
    words = fit_line(told_words, "When they were told, and by whom", limit=500)
    with desk.book.writing():
        kept.hold_told(desk.book, hold, words)


def lift_hold(desk: Desk, hold: LegalHold, because: str) -> None:
    """The law no longer wants it kept; the day they were told counts again.

    Raises:
        NotYours: A coordinator does this.
        MovedOn: Somebody lifted it in the meantime.
        Unfit: It is not said why.
    """
    desk.as_coordinator("Lifting this")
    words = fit_line(because, "Why it no longer has to be kept", limit=500)
    with desk.book.writing():
        kept.lift_hold(desk.book, hold, words, by=desk.who.id, at=desk.now())


def holds_of(desk: Desk, resident_id: int) -> tuple[LegalHold, ...]:
    """Every hold there was or is, the newest first."""
    return kept.holds_of(desk.book, resident_id)
