"""Who somebody is here, in the book: every wording of theirs, and their own people."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from functools import partial
from typing import Any

from handover.house.cards import yes_of
from handover.house.priorities import TheirDecision
from handover.house.refusals import MovedOn, NotFound
from handover.house.who import OwnPerson, Part, Said, SupportKind, Wording
from handover.store.engine.book import Book
from handover.store.rows.who import OwnPersonRow, WhoIAmRow
from handover.store.values import value_of


def say_part(
    book: Book,
    resident_id: int,
    part: Part,
    said: Said,
    decided: TheirDecision,
    *,
    read: int,
    by: int,
    at: datetime,
) -> None:
    """What they say to one part from now on; `read` is the version that was seen, or 0.

    Raises:
        MovedOn: It was put differently since.
    """
    book.let_in(said.words, said.label)
    now = wording(book, resident_id, part)
    version = now.version if now else 0
    if version != read:
        raise MovedOn(
            "This was put differently since you opened it. Both are here; keep one.",
            theirs=_in_full(now.said) if now else "taken back",
            yours=_in_full(said),
            now=now,
        )
    book.add(
        WhoIAmRow,
        resident=resident_id,
        part=part,
        words=said.words,
        label=said.label,
        ways=said.ways,
        rather_not=said.rather_not,
        how=decided.how,
        told_at=decided.told_at,
        said_at=at,
        recorded_by=by,
        version=version + 1,
    )


def _in_full(said: Said) -> str:
    """All of it: whoever keeps other words over these has read them."""
    rather_not = "they would rather not say" if said.rather_not else ""
    return " · ".join(filter(None, (said.label, said.line, rather_not)))


def take_back_part(book: Book, resident_id: int, part: Part) -> int:
    """They take it back: nothing of any wording stays."""
    return book.run(WhoIAmRow.delete().where(_part(resident_id, part)))


def wording(book: Book, resident_id: int, part: Part) -> Wording | None:
    """How they put it now."""
    read = partial(_newest_wording, book, resident_id, part)
    return book.once((WhoIAmRow,), (resident_id, part), read)


def _newest_wording(book: Book, resident_id: int, part: Part) -> Wording | None:
    query = WhoIAmRow.select().where(_part(resident_id, part))
    row = book.row(query.order_by(WhoIAmRow.version.desc()))
    return _wording(row) if row else None


def wording_by_id(book: Book, number: int) -> Wording | None:
    """One wording, by its number; None if it was taken back."""
    row = book.row(WhoIAmRow.select().where(WhoIAmRow.id == number))
    return _wording(row) if row else None


def earlier_wordings(book: Book, resident_id: int, part: Part) -> tuple[Wording, ...]:
    """How they put it before, newest first; shown only when somebody asks."""
    return wordings(book, resident_id, part)[1:]


def wordings(book: Book, resident_id: int, part: Part) -> tuple[Wording, ...]:
    """Every wording of a part, newest first."""
    query = WhoIAmRow.select().where(_part(resident_id, part))
    rows = book.rows(query.order_by(WhoIAmRow.version.desc()))
    return tuple(_wording(row) for row in rows)


def who_they_are(book: Book, residents: Collection[int]) -> Mapping[int, Mapping[Part, Wording]]:
    """The parts of these residents as they put them now, by their number."""
    found: dict[int, dict[Part, Wording]] = {}
    theirs = WhoIAmRow.select().where(WhoIAmRow.resident.in_(list(residents)))
    for row in book.rows(theirs.order_by(WhoIAmRow.version)):
        one = _wording(row)
        found.setdefault(one.resident_id, {})[one.part] = one
    return found


def add_own_person(
    book: Book,
    resident_id: int,
    name: str,
    relation: str,
    support: frozenset[SupportKind],
    decided: TheirDecision,
    *,
    by: int,
    at: datetime,
) -> int:
    """Somebody of theirs; never with a number."""
    book.let_in(name, relation)
    yes = yes_of(decided, by=by, at=at)
    return book.add(
        OwnPersonRow, resident=resident_id, name=name, relation=relation, support=support, **yes
    )


def change_own_person(
    book: Book,
    was: OwnPerson,
    name: str,
    relation: str,
    support: frozenset[SupportKind],
    decided: TheirDecision,
    *,
    by: int,
    at: datetime,
) -> None:
    """What stands there of them is put right.

    Raises:
        MovedOn: Somebody changed it since `was` was read.
    """
    book.let_in(name, relation)
    columns = {"name": name, "relation": relation, "support": support, "version": was.version + 1}
    yes = yes_of(decided, by=by, at=at)
    if not book.run(OwnPersonRow.update(**columns, **yes).where(_as_read(was))):
        raise _moved_on(was, f"{name}, {relation}" if relation else name)


def remove_own_person(book: Book, was: OwnPerson) -> None:
    """They want them no longer named here; nothing of it stays.

    Raises:
        MovedOn: Somebody changed it since `was` was read.
    """
    if not book.run(OwnPersonRow.delete().where(_as_read(was))):
        raise _moved_on(was, f"{was.name}: taken away")


def own_people(book: Book, resident_id: int) -> tuple[OwnPerson, ...]:
    """Their own people, in the order in which they were named."""
    query = OwnPersonRow.select().where(OwnPersonRow.resident == resident_id)
    return tuple(value_of(row, OwnPerson) for row in book.rows(query.order_by(OwnPersonRow.id)))


def own_person(book: Book, person_id: int) -> OwnPerson:
    """One of them.

    Raises:
        NotFound: They are no longer named.
    """
    row = book.row(OwnPersonRow.select().where(OwnPersonRow.id == person_id))
    if row is None:
        raise NotFound("They are no longer named here.")
    return value_of(row, OwnPerson)


def _part(resident_id: int, part: Part) -> Any:
    return (WhoIAmRow.resident == resident_id) & (WhoIAmRow.part == part)


def _as_read(was: OwnPerson) -> Any:
    return (OwnPersonRow.id == was.id) & (OwnPersonRow.version == was.version)


def _moved_on(was: OwnPerson, yours: str) -> MovedOn:
    return MovedOn(
        "Somebody has changed this since you opened it. Look at it again.",
        theirs=f"{was.name}: changed or taken away",
        yours=yours,
    )


def _wording(row: Any) -> Wording:
    return value_of(row, Wording, said=value_of(row, Said))
