"""Asking how the support lands: when it is a good day for it, and what they say to it.

Two weeks after somebody arrived, then every four, or in the rhythm they choose; they may stop it.
Every question may be skipped. What they say is theirs, and they decide what is carried.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.house.check_ins import EVERY, CheckIn, Rhythm, Topic, next_day
from handover.house.dataclass import dataclass
from handover.house.notes import Carry
from handover.house.people import Resident
from handover.house.plain_text import fit
from handover.house.priorities import TheirDecision, their_word
from handover.house.refusals import Unfit
from handover.house.times import house_day
from handover.store import check_ins as kept
from handover.store import people
from handover.store.check_ins import NewCheckIn

AT_MOST = 2
"""So many lines about it stand on the board."""
NOT_TODAY = timedelta(days=7)
"""Where they would rather not today, it is a good day again after a week."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What somebody said when they were asked."""

    answers: Mapping[Topic, str]
    """What is empty was skipped."""
    carry: Carry = Carry.NO


def ask(desk: Desk, resident_id: int, told: Answered, decided: TheirDecision | None) -> CheckIn:
    """Somebody was asked, and answered what they liked. The next day to ask follows by itself.

    Raises:
        NeedsTheirDecision: Nobody said how we know what they said.
        Unfit: Nothing was answered at all.
    """
    yes = their_word(decided, "What they say to it is theirs.")
    answers = tuple(
        (topic, words)
        for topic in Topic
        if (words := fit(told.answers.get(topic, ""), "The answer", limit=2000))
    )
    if not answers:
        raise Unfit("Nothing was answered. “Rather not today” is an answer, too: M keeps it.")
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        new = NewCheckIn(resident_id, answers, told.carry, yes)
        number = kept.add_check_in(desk.book, new, by=desk.who.id, at=desk.now())
        rhythm = kept.rhythms_of(desk.book, [resident_id]).get(resident_id)
        if rhythm is not None and not rhythm.stopped:
            _keep(desk, resident_id, rhythm, rhythm.every_days, _today(desk), yes)
        return kept.check_ins_by_id(desk.book, [number])[0]


def _today(desk: Desk) -> date:
    return house_day(desk.now(), desk.zone)


def _keep(
    desk: Desk,
    resident_id: int,
    was: Rhythm | None,
    every_days: int,
    since: date,
    decided: TheirDecision,
) -> None:
    kept.keep_rhythm(
        desk.book,
        resident_id,
        was=was,
        every_days=every_days,
        next_on=since + timedelta(days=every_days) if every_days else None,
        decided=decided,
        by=desk.who.id,
        at=desk.now(),
    )


def ask_every(
    desk: Desk,
    resident_id: int,
    days: int,
    decided: TheirDecision | None,
    *,
    was: Rhythm | None = None,
) -> None:
    """They choose how often they are asked; 0 days is not at all.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
        Unfit: That is no rhythm.
        MovedOn: Somebody put another rhythm in the book since it was read.
    """
    yes = their_word(decided, "What they say to it is theirs.")
    if not 0 <= days <= 366:
        raise Unfit("A rhythm is between a day and a year, or not at all.")
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        _keep(desk, resident_id, was, days, _today(desk), yes)


def not_today(
    desk: Desk, resident_id: int, decided: TheirDecision | None, *, was: Rhythm | None = None
) -> None:
    """They would rather not today: it is a good day again in a week.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
        MovedOn: Somebody put another rhythm in the book since it was read.
    """
    yes = their_word(decided, "What they say to it is theirs.")
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        every = was.every_days if was and not was.stopped else EVERY.days
        since = _today(desk) + NOT_TODAY - timedelta(days=every)
        _keep(desk, resident_id, was, every, since, yes)


@dataclass(frozen=True, slots=True)
class CheckInsPage:
    """What somebody said when they were asked, and when they are asked next."""

    resident: Resident
    said: tuple[CheckIn, ...]
    """The newest first."""
    rhythm: Rhythm | None
    """None while it is the usual one."""
    next_on: date | None
    """None if they are not asked."""
    due: bool
    """Is it a good day?"""
    names: dict[int, str]
    """Names of the team, by number."""


def check_ins_page(desk: Desk, resident_id: int) -> CheckInsPage:
    """What somebody said, the newest first.

    Raises:
        NotFound: There is nobody like that.
    """
    with desk.book.reading():
        who = people.resident(desk.book, resident_id)
        said = kept.check_ins_of(desk.book, [resident_id])
        rhythm = kept.rhythms_of(desk.book, [resident_id]).get(resident_id)
        names = dict(desk.names())
    on = _next(desk, who, rhythm, said)
    return CheckInsPage(
        resident=who,
        said=tuple(reversed(said)),
        rhythm=rhythm,
        next_on=on,
        due=on is not None and on <= _today(desk),
        names=names,
    )


def _next(desk: Desk, who: Resident, rhythm: Rhythm | None, said: Sequence[CheckIn]) -> date | None:
    arrived = who.stay.arrived_at if who.stay and who.here else None
    if arrived is None:
        return None
    this_stay = [house_day(one.at, desk.zone) for one in said if one.at >= arrived]
    return next_day(house_day(arrived, desk.zone), rhythm, max(this_stay, default=None))


def on_their_page(desk: Desk, resident: Resident) -> Iterable[Lead]:
    """The line that leads to what they said when they were asked."""
    page = check_ins_page(desk, resident.id)
    words = "How the support lands"
    yield Lead(f"{words}: a good day to ask" if page.due else words, f"check-in:{resident.id}")


def good_days(desk: Desk) -> Iterable[Lead]:
    """Whom it is a good day to ask: told to whoever is on shift, and no more than two."""
    if desk.my_block(desk.roster()) is None:
        return ()
    here = list(people.here(desk.book))
    ids = [one.id for one in here]
    said, rhythms = kept.check_ins_of(desk.book, ids), kept.rhythms_of(desk.book, ids)
    due: list[tuple[date, Resident]] = []
    for who in here:
        theirs = [one for one in said if one.resident_id == who.id]
        on = _next(desk, who, rhythms.get(who.id), theirs)
        if on is not None and on <= _today(desk):
            due.append((on, who))
    first = sorted(due, key=lambda one: (one[0], one[1].id))[:AT_MOST]
    return tuple(
        Lead(f"A good day to ask {who.name} how the support lands?", f"check-in:{who.id}")
        for _, who in first
    )
