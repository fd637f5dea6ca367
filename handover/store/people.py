"""Staff, residents and stays in the book."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from handover.house.people import Resident, Role, StaffMember, Stay, StayStatus
from handover.house.plain_text import same_name
from handover.house.priorities import TheirDecision
from handover.house.refusals import MovedOn, NotFound, Unfit
from handover.store.engine.book import Book
from handover.store.roles import only_a_coordinator
from handover.store.rows.people import FormerNameRow, ResidentRow, StaffMemberRow, StayRow
from handover.store.values import value_of


def add_staff(book: Book, name: str, roles: frozenset[Role], *, at: datetime) -> int:
    """Somebody joins the team.

    Raises:
        NotYours: Whoever writes is not a coordinator.
        Unfit: Somebody active already has that name.
    """
    only_a_coordinator(book, "add somebody to the team")
    book.let_in(name)
    if any(same_name(name, other.name) for other in staff(book) if other.active):
        raise Unfit(
            f"There is already a {name} on the team. Choose a name that tells them apart.",
            of="name",
        )
    return book.add(StaffMemberRow, name=name, roles=roles, joined_at=at)


def staff(book: Book) -> tuple[StaffMember, ...]:
    """Everybody who is or was on the team, in the order in which they joined."""
    return book.once((StaffMemberRow,), "everybody", lambda: _staff(book))


def _staff(book: Book) -> tuple[StaffMember, ...]:
    rows = book.rows(StaffMemberRow.select().order_by(StaffMemberRow.id))
    return tuple(value_of(row, StaffMember) for row in rows)


def staff_by_name(book: Book, name: str) -> StaffMember | None:
    """Somebody active of that name; None if there is nobody."""
    active = (one for one in staff(book) if one.active)
    return next((one for one in active if same_name(one.name, name)), None)


def leave_team(book: Book, staff_id: int) -> None:
    """They leave the team; what they wrote stays.

    Raises:
        NotYours: Whoever writes is not a coordinator.
    """
    only_a_coordinator(book, "end somebody's access")
    book.run(StaffMemberRow.update(active=False).where(StaffMemberRow.id == staff_id))


def add_resident(book: Book, name: str, *, pronouns: str = "", ask_first: str = "") -> int:
    """Somebody the house expects or welcomes."""
    book.let_in(name, pronouns, ask_first)
    return book.add(ResidentRow, name=name, pronouns=pronouns, ask_first=ask_first)


def residents(book: Book) -> tuple[Resident, ...]:
    """Everybody with their present or last stay, in the order in which they first came.

    Those are more every year: what is read every day asks for those it is about.
    """
    every = ResidentRow.select(ResidentRow.id)
    return book.once((ResidentRow, StayRow), "everybody", lambda: _residents(book, every))


def here(book: Book) -> tuple[Resident, ...]:
    """Everybody who stays now, in the order in which they first came."""
    return _whose_stay_is(book, StayStatus.STAYING)


def expected(book: Book) -> tuple[Resident, ...]:
    """Everybody who is expected, in the order in which they first came."""
    return _whose_stay_is(book, StayStatus.EXPECTED)


def _whose_stay_is(book: Book, status: StayStatus) -> tuple[Resident, ...]:
    which = StayRow.select(StayRow.resident).where(StayRow.status == status)

    def read() -> tuple[Resident, ...]:
        found = _residents(book, which)
        return tuple(one for one in found if one.stay and one.stay.status is status)

    return book.once((ResidentRow, StayRow), status, read)


def around(book: Book, moment: datetime | None, also: Iterable[int]) -> tuple[Resident, ...]:
    """Everybody who stays or was there at that moment (UTC) or later, and those of these numbers.

    In the order in which they first came.
    """
    numbers = frozenset(also)
    either = StayRow.status == StayStatus.STAYING
    if moment is not None:
        either |= StayRow.left_at >= moment
    which = list(numbers | {row.resident_id for row in book.rows(StayRow.select().where(either))})
    return _residents(book, which) if which else ()


def names(book: Book) -> Mapping[int, str]:
    """Everybody's name, by their number."""
    return book.once((ResidentRow,), "names", lambda: _names(book))


def names_of(book: Book, numbers: Iterable[int]) -> Mapping[int, str]:
    """The names of those of these numbers."""
    which = list(numbers)
    found = ResidentRow.select(ResidentRow.id, ResidentRow.name).where(ResidentRow.id.in_(which))
    return dict(book.rows(found.tuples())) if which else {}


def _names(book: Book) -> Mapping[int, str]:
    return dict(book.rows(ResidentRow.select(ResidentRow.id, ResidentRow.name).tuples()))


def _residents(book: Book, which: Any) -> tuple[Resident, ...]:
    newest: dict[int, Stay] = {}
    stays = StayRow.select().where(StayRow.resident.in_(which))
    for row in book.rows(stays.order_by(StayRow.id)):
        newest[row.resident_id] = value_of(row, Stay)
    theirs = ResidentRow.select().where(ResidentRow.id.in_(which))
    rows = book.rows(theirs.order_by(ResidentRow.id))
    return tuple(value_of(row, Resident, stay=newest.get(row.id)) for row in rows)


def resident(book: Book, resident_id: int) -> Resident:
    """One resident.

    Raises:
        NotFound: There is nobody of that number.
    """
    return book.once((ResidentRow, StayRow), resident_id, lambda: _resident(book, resident_id))


def _resident(book: Book, resident_id: int) -> Resident:
    row = book.row(ResidentRow.select().where(ResidentRow.id == resident_id))
    if row is None:
        raise NotFound("There is nobody like that in the book.")
    stay = book.row(
        StayRow.select().where(StayRow.resident == resident_id).order_by(StayRow.id.desc())
    )
    return value_of(row, Resident, stay=value_of(stay, Stay) if stay else None)


def keep_name(
    book: Book, who: Resident, name: str, decided: TheirDecision, *, by: int, at: datetime
) -> None:
    """They use another name from now on; the one before goes on being known and is not shown.

    Raises:
        MovedOn: Somebody changed it since `who` was read.
    """
    book.let_in(name)
    changed = book.run(
        ResidentRow.update(name=name, version=ResidentRow.version + 1).where(
            (ResidentRow.id == who.id) & (ResidentRow.name == who.name)
        )
    )
    if not changed:
        now = resident(book, who.id)
        raise MovedOn(
            "Somebody has changed the name since you opened the page. Both are here; ask them.",
            theirs=now.name,
            yours=name,
            now=now,
        )
    book.add(
        FormerNameRow,
        resident=who.id,
        name=who.name,
        how=decided.how,
        told_at=decided.told_at,
        until=at,
        recorded_by=by,
    )


def keep_pronouns(book: Book, resident_id: int, pronouns: str) -> None:
    """What they want to be called by, if they say so."""
    book.let_in(pronouns)
    book.run(
        ResidentRow.update(pronouns=pronouns, version=ResidentRow.version + 1).where(
            ResidentRow.id == resident_id
        )
    )


def names_ever(book: Book) -> dict[int, tuple[str, ...]]:
    """Every name everybody in the book ever used here, the present one first, by their number.

    For knowing whom a text names, and for nothing else: a former name is shown nowhere.
    """
    return dict(book.once((ResidentRow, FormerNameRow), "names", lambda: _names_ever(book)))


def _names_ever(book: Book) -> dict[int, tuple[str, ...]]:
    now = names(book)
    rows = book.rows(FormerNameRow.select().order_by(FormerNameRow.id.desc()))
    former: dict[int, list[str]] = {}
    for row in rows:
        former.setdefault(row.resident_id, []).append(row.name)
    return {
        number: tuple(dict.fromkeys((name, *former.get(number, ()))))
        for number, name in sorted(now.items())
    }


def add_stay(book: Book, resident_id: int, status: StayStatus, arrived_at: datetime | None) -> int:
    """A stay begins, or is expected."""
    return book.add(StayRow, resident=resident_id, status=status, arrived_at=arrived_at)


def change_stay(
    book: Book,
    stay_id: int,
    *,
    status: StayStatus,
    arrived_at: datetime | None,
    left_at: datetime | None,
    leaves_words: str = "",
) -> None:
    """A stay moves on in its life."""
    book.let_in(leaves_words)
    book.run(
        StayRow.update(
            status=status, arrived_at=arrived_at, left_at=left_at, leaves_words=leaves_words
        ).where(StayRow.id == stay_id)
    )
