"""Agreements of two sides in the book. What both said yes to keeps its words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from handover.house.dataclass import dataclass
from handover.house.handovers import EntryKind
from handover.house.pacts import Pact, WhoMayKnow
from handover.house.plans import Side
from handover.house.priorities import TheirDecision
from handover.house.refusals import MovedOn, NotFound
from handover.store import people
from handover.store.engine.book import Book
from handover.store.entries import enter
from handover.store.rows.pacts import PactRow
from handover.store.values import value_of

HOLDS, ENDED = "holds", "ended"
"""How it stood when it was handed over."""


@dataclass(frozen=True, slots=True)
class NewPact:
    """What two are about to agree on."""

    resident_id: int
    theirs: str
    ours: str
    rhythm: str
    until_day: date | None
    others_may: bool
    who_may_know: WhoMayKnow
    instead_of_id: int | None = None


def add_pact(book: Book, new: NewPact, *, by: int, at: datetime) -> int:
    """Keep what two are to agree on; nobody has said yes yet."""
    book.let_in(new.theirs, new.ours, new.rhythm)
    return book.add(
        PactRow,
        resident=new.resident_id,
        staff=by,
        theirs=new.theirs,
        ours=new.ours,
        rhythm=new.rhythm,
        until_day=new.until_day,
        others_may=new.others_may,
        who_may_know=new.who_may_know,
        instead_of=new.instead_of_id,
        made_at=at,
    )


def say_yes(
    book: Book, was: Pact, side: Side, decided: TheirDecision | None, *, by: int, at: datetime
) -> None:
    """One side says yes; once both have, it goes along if others may do our part too.

    Raises:
        MovedOn: Somebody changed it since `was` was read.
    """
    columns: dict[str, Any] = {"our_yes_at": at}
    if decided is not None:
        columns = {"their_yes_at": at, "how": decided.how, "told_at": decided.told_at}
    _change(book, was, **columns)
    now = pact(book, was.id)
    if now.both_said_yes:
        _goes_along(book, now, HOLDS, by=by, at=at)


def end(book: Book, was: Pact, side: Side, words: str, *, by: int, at: datetime) -> None:
    """One side ends it.

    Raises:
        MovedOn: Somebody changed it since `was` was read.
    """
    book.let_in(words)
    _change(book, was, ended_at=at, ended_side=side, ended_by=by, ended_words=words)
    if was.both_said_yes:
        _goes_along(book, was, ENDED, by=by, at=at)


def _change(book: Book, was: Pact, **columns: Any) -> None:
    changed = book.run(
        PactRow.update(version=was.version + 1, **columns).where(
            (PactRow.id == was.id) & (PactRow.version == was.version)
        )
    )
    if not changed:
        raise moved_on(book, pact(book, was.id), str(columns.get("ended_words", "")))


def moved_on(book: Book, now: Pact, yours: str) -> MovedOn:
    """Somebody was quicker with it. What has ended does not go on, whatever was seen."""
    them = people.resident(book, now.resident_id).name
    us = next((one.name for one in people.staff(book) if one.id == now.staff_id), "one of us")
    return MovedOn(
        "Somebody was quicker with this agreement. Look at it again; nothing was overwritten.",
        theirs=now.in_lines(them, us),
        yours=yours or "your yes, or its end",
        now=None if now.ended_at else now,
    )


def _goes_along(book: Book, one: Pact, state: str, *, by: int, at: datetime) -> None:
    if one.others_may:
        enter(
            book,
            EntryKind.PACT,
            one.id,
            resident_id=one.resident_id,
            by=by,
            at=at,
            state=state,
        )


def pact(book: Book, pact_id: int) -> Pact:
    """One agreement.

    Raises:
        NotFound: There is none of that number.
    """
    found = pacts_by_id(book, [pact_id])
    if not found:
        raise NotFound("There is no such agreement in the book.")
    return found[0]


def pacts_by_id(book: Book, pact_ids: Iterable[int]) -> tuple[Pact, ...]:
    """Agreements of those numbers."""
    ids = list(pact_ids)
    return _pacts(book, PactRow.id.in_(ids)) if ids else ()


def pacts_of(book: Book, resident_ids: Sequence[int]) -> tuple[Pact, ...]:
    """Every agreement with these residents, the oldest first."""
    return _pacts(book, PactRow.resident.in_(list(resident_ids)))


def pacts_with(book: Book, staff_id: int) -> tuple[Pact, ...]:
    """Every agreement made with that one of the team, the oldest first."""
    return _pacts(book, PactRow.staff == staff_id)


def _pacts(book: Book, which: Any) -> tuple[Pact, ...]:
    rows = book.rows(PactRow.select().where(which).order_by(PactRow.id))
    return tuple(value_of(row, Pact) for row in rows)
