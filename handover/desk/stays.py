"""Stays: who is expected, who comes again, a stay that goes on, and one that grows long (A13).

A stay is never two at a time. Somebody who comes again has their own page again if they wish so,
and otherwise begins a new one: their word decides.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.desk.leaving import lift_purge_date
from handover.desk.meeting_them import begin_page
from handover.desk.naming import chosen_name
from handover.desk.switching import wanted
from handover.house.arriving import LongerStay
from handover.house.dataclass import dataclass
from handover.house.people import Resident, Stay, StayStatus
from handover.house.plain_text import fit_line
from handover.house.priorities import HowWeKnow, TheirDecision, their_word
from handover.house.refusals import NotPossible, Unfit
from handover.house.times import day_of, house_day, short_day
from handover.rules.arriving import long_stay
from handover.rules.concerns import Concern
from handover.store import arriving as kept
from handover.store import houses, people, welcomes


@dataclass(frozen=True, slots=True)
class Longer:
    """What was agreed about a long stay."""

    agreed: str
    """What, in a sentence."""
    agreed_with: str = ""
    """With whom, of the house."""
    until_on: date | None = None
    """Until when; None for open."""


@dataclass(frozen=True, slots=True)
class StayPage:
    """Somebody's name and stay: what can be changed about it, with them."""

    resident: Resident
    stays: tuple[Stay, ...]
    """All of them, the first one first."""
    longer: LongerStay | None
    """What was agreed about staying longer than is usual."""
    asks: tuple[str, ...]
    """What is worth a thought about how long it is."""


def stay_page(desk: Desk, resident_id: int) -> StayPage:
    """Somebody's name and stay.

    Raises:
        NotFound: There is nobody like that.
    """
    with desk.book.reading():
        who = people.resident(desk.book, resident_id)
        return StayPage(
            who,
            kept.stays_of(desk.book, resident_id),
            agreed_longer(desk, who),
            tuple(one.why for one in wanted(desk.book, long_ones(desk, who))),
        )


def expect(desk: Desk, name: str, *, pronouns: str = "", ask_first: str = "") -> Resident:
    """Somebody will come. Their page can be made ready with them, and nothing has to be.

    Raises:
        Unfit: There is no name.
        NotPossible: Somebody here has that name.
    """
    with desk.book.writing():
        chosen = chosen_name(desk, name)
        resident_id = begin_page(desk, chosen, pronouns, ask_first, HowWeKnow.TOLD_ME)
        people.add_stay(desk.book, resident_id, StayStatus.EXPECTED, None)
        welcomes.add_welcome(desk.book, resident_id, by=desk.who.id, at=desk.now())
        return people.resident(desk.book, resident_id)


def expected(desk: Desk) -> tuple[Resident, ...]:
    """Everybody who is expected, in the order in which they were."""
    return people.expected(desk.book)


def arrives(desk: Desk, resident_id: int, *, at: datetime | None = None) -> Resident:
    """Somebody who was expected is here (UTC; now if nobody says).

    Raises:
        NotPossible: They are not expected.
    """
    with desk.book.writing():
        who, stay = _of(desk, resident_id, StayStatus.EXPECTED, "is not expected")
        came = at or desk.now()
        _after_the_stay_before(desk, who, came)
        people.change_stay(
            desk.book, stay.id, status=StayStatus.STAYING, arrived_at=came, left_at=None
        )
        welcomes.add_welcome(desk.book, who.id, by=desk.who.id, at=desk.now())
        return people.resident(desk.book, resident_id)


def not_coming(desk: Desk, resident_id: int) -> Resident:
    """Somebody who was expected does not come this time.

    Raises:
        NotPossible: They are not expected.
    """
    with desk.book.writing():
        _, stay = _of(desk, resident_id, StayStatus.EXPECTED, "is not expected")
        people.change_stay(
            desk.book, stay.id, status=StayStatus.ENDED, arrived_at=None, left_at=desk.now()
        )
        return people.resident(desk.book, resident_id)


def stayed_before(desk: Desk) -> tuple[Resident, ...]:
    """Everybody whose last stay is over and whose page is still in the book, by their names."""
    gone = (
        one
        for one in people.residents(desk.book)
        if one.stay is not None and one.stay.status is StayStatus.ENDED
    )
    return tuple(sorted(gone, key=lambda one: one.name.casefold()))


def comes_again(
    desk: Desk, resident_id: int, decided: TheirDecision | None, *, at: datetime | None = None
) -> Resident:
    """Somebody who stayed here before comes again and wishes to have their page again.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they wish it.
        NotPossible: They are here, or expected, or somebody here has their name by now.
    """
    their_word(decided)
    with desk.book.writing():
        who, _ = _of(desk, resident_id, StayStatus.ENDED, "is here already, or expected")
        came = at or desk.now()
        chosen_name(desk, who.name, of=who.id)
        _after_the_stay_before(desk, who, came)
        lift_purge_date(desk, who.id)
        people.add_stay(desk.book, who.id, StayStatus.STAYING, came)
        welcomes.add_welcome(desk.book, who.id, by=desk.who.id, at=desk.now())
        return people.resident(desk.book, who.id)


def reopen(desk: Desk, resident_id: int, decided: TheirDecision | None) -> Resident:
    """A stay that was ended by mistake, or too soon, goes on as if it had not been.

    The card is not brought back: it went wholly when they left.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they wish it.
        NotPossible: Their last stay is not over, or never began.
    """
    their_word(decided)
    with desk.book.writing():
        who, stay = _of(desk, resident_id, StayStatus.ENDED, "is here already, or expected")
        if stay.arrived_at is None:
            raise NotPossible(f"{who.name} did not come that time. Welcome them anew.")
        chosen_name(desk, who.name, of=who.id)
        lift_purge_date(desk, who.id)
        people.change_stay(
            desk.book,
            stay.id,
            status=StayStatus.STAYING,
            arrived_at=stay.arrived_at,
            left_at=None,
            leaves_words=stay.leaves_words,
        )
        return people.resident(desk.book, who.id)


def agree_longer(
    desk: Desk, resident_id: int, longer: Longer, decided: TheirDecision | None
) -> LongerStay:
    """What was agreed with somebody whose stay is longer than is usual, with whom, until when.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they agreed.
        NotPossible: They are not staying.
        Unfit: It says nothing, or the day is gone already.
    """
    yes = their_word(decided)
    agreed = fit_line(longer.agreed, "What was agreed")
    agreed_with = fit_line(longer.agreed_with or desk.who.name, "With whom", limit=200)
    if longer.until_on is not None and longer.until_on < house_day(desk.now(), desk.zone):
        raise Unfit("That day is over. Choose one to come, or leave it open.", of="until")
    with desk.book.writing():
        who, stay = _of(desk, resident_id, StayStatus.STAYING, "is not staying here now")
        kept.agree_longer(
            desk.book,
            stay,
            agreed,
            agreed_with,
            longer.until_on,
            yes,
            by=desk.who.id,
            at=desk.now(),
        )
        made = agreed_longer(desk, who)
        assert made is not None
        return made


def agreed_longer(desk: Desk, who: Resident) -> LongerStay | None:
    """What was agreed about their present or last stay, if it is a long one."""
    return kept.longer_of(desk.book, who.stay) if who.stay is not None else None


def long_ones(desk: Desk, who: Resident) -> tuple[Concern, ...]:
    """Is the stay longer than is usual here, or nearly (A13, N13)?"""
    if not who.here:
        return ()
    usual = houses.the_house(desk.book).usual_days
    return long_stay(who, usual, agreed_longer(desk, who), desk.now(), desk.zone)


def on_their_page(desk: Desk, who: Resident) -> Iterator[Lead]:
    """Their name, and how long they stay, where something was agreed."""
    longer = agreed_longer(desk, who)
    words = "Their name, and this stay"
    if longer is not None and who.here:
        until = f" until {day_of(longer.until_on)}" if longer.until_on else ""
        words = f"Agreed to stay longer{until}, with {longer.agreed_with}: {longer.agreed}"
    yield Lead(words, f"stay:{who.id}")


def on_the_board(desk: Desk) -> Iterator[Lead]:
    """Whose stay is longer than is usual, with nothing agreed yet: one of them (A13)."""
    with desk.book.reading():
        for who in people.here(desk.book):
            if any(one.rule == "A13" for one in long_ones(desk, who)):
                yield Lead(
                    f"{who.name}: a longer stay than usual. What was agreed?", f"stay:{who.id}"
                )
                return


def in_the_house(desk: Desk) -> Iterator[Lead]:
    """Who is expected."""
    for who in expected(desk):
        yield Lead(f"{who.name} is expected", f"stay:{who.id}")


def stay_words(desk: Desk, stay: Stay) -> str:
    """When a stay was: `Wed 18 Feb to Fri 13 Mar`."""
    if stay.arrived_at is None:
        return "expected" if stay.status is StayStatus.EXPECTED else "did not come"
    came = short_day(stay.arrived_at, desk.zone)
    if stay.left_at is None:
        return f"since {came}"
    return f"{came} to {short_day(stay.left_at, desk.zone)}"


def _of(desk: Desk, resident_id: int, status: StayStatus, otherwise: str) -> tuple[Resident, Stay]:
    who = people.resident(desk.book, resident_id)
    if who.stay is None or who.stay.status is not status:
        raise NotPossible(f"{who.name} {otherwise}.")
    return who, who.stay


def _after_the_stay_before(desk: Desk, who: Resident, came: datetime) -> None:
    """Two stays of one person do not overlap."""
    before = max(
        (one.left_at for one in kept.stays_of(desk.book, who.id) if one.left_at is not None),
        default=None,
    )
    if before is not None and came < before:
        raise NotPossible(
            f"{who.name} was still staying then, until {short_day(before, desk.zone)}. "
            "If they never left, let that stay go on."
        )
