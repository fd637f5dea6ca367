"""Somebody of the team leaves, or is away for long: nobody who stays finds out by an empty chair.

Whoever they were with, promised something to or agreed on something with is told, by whom and in
which words stands beside it, and a goodbye is offered (R148).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from handover.desk import roster_changes
from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.house.dataclass import dataclass
from handover.house.partings import Goodbye, Parting, PartingKind, ToTell
from handover.house.people import Resident, Role, StaffMember
from handover.house.plain_text import fit
from handover.house.refusals import NotFound, NotPossible, NotYours, Unfit
from handover.house.times import day_of, house_day
from handover.store import company, keys, pacts, people, rosters
from handover.store import follow_ups as promises
from handover.store import partings as kept
from handover.store.engine.key_file import keys_of

LEFT = "left the team"
"""Why their shifts fall away."""


@dataclass(frozen=True, slots=True)
class HowTold:
    """How somebody was told that one of the team goes."""

    told_by: int | None
    """Who told them; None while nobody has."""
    their_words: str = ""
    goodbye: Goodbye = Goodbye.NOT_ASKED
    told_at: datetime | None = None
    """UTC; None is now."""


def leaves(desk: Desk, staff_id: int) -> Parting:
    """Somebody leaves the team today: they sign in no more, and what they wrote stays.

    Shifts of theirs that are still to come fall away. Promises with a time stay in their name, so
    that they stand first among those to be asked about; those without become the shift's.

    Raises:
        NotYours: I am not a coordinator, or it is I who leaves.
        NotPossible: They have left already, are on shift now, or nobody else keeps the roster.
    """
    desk.as_coordinator("Taking somebody off the team")
    if staff_id == desk.who.id:
        raise NotYours("Another coordinator takes you off the team. Ask one of them to sign in.")
    with desk.book.writing():
        who = _active(desk, staff_id)
        _somebody_keeps_the_roster(desk, who)
        _not_on_now(desk, who)
        whom = _close_to(desk, staff_id)
        _shifts_fall_away(desk, staff_id)
        _promises_stay(desk, staff_id)
        people.leave_team(desk.book, staff_id)
        if keys_of(desk.book.path).exists():
            keys.take_away(desk.book, who.name)
        return _begin(desk, who, PartingKind.LEAVES, whom, None)


def is_away(desk: Desk, staff_id: int, back_on: date | None = None) -> Parting:
    """Somebody is away for long: they say so themselves, or a coordinator does.

    Their shifts and promises are looked at on the roster; here it is about who is told.

    Raises:
        NotYours: It is about a colleague, and I am not a coordinator.
        Unfit: They would be back before they go.
    """
    if staff_id != desk.who.id:
        desk.as_coordinator("Saying that somebody is away for long")
    if back_on is not None and back_on <= house_day(desk.now(), desk.zone):
        raise Unfit(
            "They come back on a day to come. Choose a later day, or leave it open.", of="back"
        )
    with desk.book.writing():
        who = _active(desk, staff_id)
        return _begin(desk, who, PartingKind.AWAY, _close_to(desk, staff_id), back_on)


def _active(desk: Desk, staff_id: int) -> StaffMember:
    who = next((one for one in people.staff(desk.book) if one.id == staff_id), None)
    if who is None:
        raise NotFound("There is nobody like that on the team.", of="who")
    if not who.active:
        raise NotPossible(f"{who.name} has left the team already.", of="who")
    return who


def _somebody_keeps_the_roster(desk: Desk, who: StaffMember) -> None:
    others = (
        one
        for one in people.staff(desk.book)
        if one.active and one.id != who.id and Role.COORDINATOR in one.roles
    )
    if next(others, None) is None:
        raise NotPossible(
            "Somebody has to keep the roster. Add another coordinator first.", of="who"
        )


def _not_on_now(desk: Desk, who: StaffMember) -> None:
    if desk.roster().block_at(who.id, desk.now()) is not None:
        raise NotPossible(
            f"{who.name} is on shift now. Give the shift to somebody first, or wait until it ends.",
            of="who",
        )


def _shifts_fall_away(desk: Desk, staff_id: int) -> None:
    now = desk.now()
    for one in rosters.roster(desk.book).assignments:
        if one.staff_id == staff_id and one.active and one.span.end > now:
            roster_changes.take_off(desk, one.id, because=LEFT)


def _promises_stay(desk: Desk, staff_id: int) -> None:
    now = desk.now()
    for one in promises.open_follow_ups(desk.book):
        still_to_come = one.window is not None and one.window.end > now
        if one.staff_id == staff_id and not still_to_come:
            promises.change_follow_up(desk.book, one, by=desk.who.id, at=now, staff=None)


def _close_to(desk: Desk, staff_id: int) -> tuple[int, ...]:
    """Who stays and was with them in this stay, was promised something, or agreed with them."""
    here = [one for one in people.here(desk.book) if one.stay]
    arrived = [one.stay.arrived_at for one in here if one.stay and one.stay.arrived_at]
    together = company.company_since(desk.book, min(arrived)) if arrived else {}
    promised = {
        one.resident_id for one in promises.open_follow_ups(desk.book) if one.staff_id == staff_id
    }
    agreed = {
        one.resident_id for one in pacts.pacts_with(desk.book, staff_id) if one.ended_at is None
    }
    close = promised | agreed | {one for one, who in together.items() if staff_id in who}
    return tuple(one.id for one in here if one.id in close)


def _begin(
    desk: Desk,
    who: StaffMember,
    kind: PartingKind,
    whom: tuple[int, ...],
    back_on: date | None,
) -> Parting:
    number = kept.add_parting(
        desk.book,
        who.id,
        kind,
        whom,
        last_day=house_day(desk.now(), desk.zone),
        back_on=back_on,
        by=desk.who.id,
        at=desk.now(),
    )
    return next(one for one in kept.partings(desk.book) if one.id == number)


def settle(desk: Desk, was: ToTell, how: HowTold) -> ToTell:
    """Somebody was told, by whom, and what they said to it; what becomes of a goodbye.

    Raises:
        NotFound: There is nobody like that on the team.
        MovedOn: Somebody put something else in the book since it was read.
    """
    words = fit(how.their_words, "What they said", limit=2000)
    with desk.book.writing():
        if how.told_by is not None and how.told_by not in desk.names():
            raise NotFound("There is nobody like that on the team.")
        when = how.told_at or was.told_at or desk.now()
        kept.settle(
            desk.book,
            was,
            told_by=how.told_by,
            told_at=when if how.told_by is not None else None,
            their_words=words,
            goodbye=how.goodbye,
            by=desk.who.id,
        )
        return kept.to_tell(desk.book, was.id)


@dataclass(frozen=True, slots=True)
class PartingsPage:
    """Who of the team goes or has gone, and who is told."""

    open_ones: tuple[Parting, ...]
    """With somebody who stays still to be told, or to be asked about a goodbye."""
    settled: tuple[Parting, ...]
    team: tuple[StaffMember, ...]
    """Who is on the team now."""
    residents: dict[int, str]
    """Names of those who stay, by number."""
    names: dict[int, str]
    """Names of the team, by number."""

    def one(self, number: int) -> ToTell | None:
        """Who is to be told, by its number."""
        everything = (*self.open_ones, *self.settled)
        return next((one for p in everything for one in p.to_tell if one.id == number), None)


def partings_page(desk: Desk) -> PartingsPage:
    """Who of the team goes, and who is told."""
    with desk.book.reading():
        found = kept.partings(desk.book)
        here = {one.id: one.name for one in people.here(desk.book)}
        return PartingsPage(
            open_ones=tuple(one for one in found if _still_to_tell(one, here)),
            settled=tuple(one for one in found if not _still_to_tell(one, here)),
            team=tuple(one for one in people.staff(desk.book) if one.active),
            residents=here,
            names=dict(desk.names()),
        )


def _still_to_tell(parting: Parting, here: dict[int, str]) -> bool:
    return any(not one.settled for one in parting.to_tell if one.resident_id in here)


def parting_words(parting: Parting, names: dict[int, str]) -> str:
    """`Theo leaves the team`, `Jun is away for long, back Mon 6 Apr`."""
    back = f", back {day_of(parting.back_on)}" if parting.back_on else ""
    return f"{names.get(parting.staff_id, '?')} {parting.kind}{back}"


def in_the_house(desk: Desk) -> Iterable[Lead]:
    """The line that leads there, where there is somebody to tell or I keep the roster."""
    page = partings_page(desk)
    if page.open_ones or desk.who.is_coordinator:
        yield Lead("Somebody of the team goes: whom to tell", "partings:")


def to_look_at(desk: Desk) -> Iterable[Lead]:
    """For whoever is on shift: there is somebody to tell."""
    if desk.my_block(desk.roster()) is None:
        return
    page = partings_page(desk)
    for one in page.open_ones[:1]:
        yield Lead(f"{parting_words(one, page.names)}: there is somebody to tell", "partings:")


def on_their_page(desk: Desk, resident: Resident) -> Iterable[Lead]:
    """Who goes that they are still to be told about, or to be asked about a goodbye."""
    names = desk.names()
    for parting in kept.partings(desk.book):
        for one in parting.to_tell:
            if one.resident_id == resident.id and not one.settled:
                still = "tell them" if one.told_by is None else f"a goodbye: {one.goodbye}"
                yield Lead(f"{parting_words(parting, dict(names))}; {still}", f"partings:{one.id}")
