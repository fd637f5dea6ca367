"""Residents' plans in the book. What a plan said is only added to, until it goes as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from handover.house.dataclass import dataclass
from handover.house.handovers import EntryKind
from handover.house.plans import KeptWhere, Mark, Plan, QuoteIn, Section, Side, Wording
from handover.house.priorities import TheirDecision
from handover.store.engine.book import Book
from handover.store.engine.statement import those
from handover.store.entries import enter
from handover.store.rows.plans import PlanMarkRow, PlanQuoteRow, PlanRow, PlanWordingRow
from handover.store.values import by_parent, value_of


@dataclass(frozen=True, slots=True)
class NewWording:
    """What a part of a plan is about to say."""

    section: Section
    i_need: str
    house_needs: str
    private: bool
    decided: TheirDecision


def plan_of(book: Book, resident_id: int) -> Plan | None:
    """A resident's plan; None if there is none yet."""
    found = plans_of(book, [resident_id])
    return found[0] if found else None


def plans_of(book: Book, resident_ids: Sequence[int]) -> tuple[Plan, ...]:
    """The plans of these residents, with everything that ever stood in them."""
    return _plans(book, PlanRow.resident.in_(list(resident_ids)))


def plans_by_id(book: Book, plan_ids: Iterable[int]) -> tuple[Plan, ...]:
    """Plans of those numbers."""
    return _plans(book, PlanRow.id.in_(list(plan_ids)))


def _plans(book: Book, which: Any) -> tuple[Plan, ...]:
    with book.reading():
        rows = book.rows(PlanRow.select().where(which).order_by(PlanRow.id))
        ids = [row.id for row in rows]
        if not ids:
            return ()
        wordings = _gathered(book, PlanWordingRow, ids)
        marks = _gathered(book, PlanMarkRow, ids)
        quotes = _gathered(book, PlanQuoteRow, ids)
    return tuple(
        value_of(
            row,
            Plan,
            wordings=tuple(value_of(one, Wording) for one in wordings.get(row.id, ())),
            marks=tuple(value_of(one, Mark) for one in marks.get(row.id, ())),
            quotes=tuple(value_of(one, QuoteIn) for one in quotes.get(row.id, ())),
        )
        for row in rows
    )


def _gathered(book: Book, table: Any, plan_ids: list[int]) -> dict[int, list[Any]]:
    query = those(table, "plan", plan_ids)
    return by_parent(book.rows(query), "plan_id")


def begin(book: Book, resident_id: int, *, at: datetime) -> Plan:
    """A resident's plan, begun now if there is none."""
    found = plan_of(book, resident_id)
    if found is None:
        book.add(PlanRow, resident=resident_id, kept_where=KeptWhere.HERE, version=1, begun_at=at)
        found = plan_of(book, resident_id)
    assert found is not None
    return found


def add_wording(
    book: Book, plan: Plan, said: NewWording, *, version: int, by: int, at: datetime
) -> None:
    """What a part says from that version on. That it changed goes along, what it says does not."""
    book.let_in(said.i_need, said.house_needs)
    _at_version(book, plan, version)
    book.add(
        PlanWordingRow,
        plan=plan.id,
        version=version,
        section=said.section,
        i_need=said.i_need,
        house_needs=said.house_needs,
        private=said.private,
        by=by,
        at=at,
        how=said.decided.how,
        told_at=said.decided.told_at,
    )
    _goes_along(book, plan, state=str(version), by=by, at=at)


def _at_version(book: Book, plan: Plan, version: int) -> None:
    book.run(
        PlanRow.update(version=version, kept_where=KeptWhere.HERE).where(PlanRow.id == plan.id)
    )


def _goes_along(book: Book, plan: Plan, *, state: str, by: int, at: datetime) -> None:
    enter(
        book,
        EntryKind.PLAN,
        plan.id,
        resident_id=plan.resident_id,
        by=by,
        at=at,
        state=state,
    )


def add_mark(
    book: Book, plan: Plan, side: Side, decided: TheirDecision | None, *, by: int, at: datetime
) -> None:
    """One side marks the present version."""
    book.add(
        PlanMarkRow,
        plan=plan.id,
        version=plan.version,
        side=side,
        staff=by,
        at=at,
        how=decided.how if decided else None,
        told_at=decided.told_at if decided else None,
    )


def keep_review(book: Book, plan: Plan, review_on: date | None) -> None:
    """When they would like to look at it again."""
    book.run(PlanRow.update(review_on=review_on).where(PlanRow.id == plan.id))


def put_quote(
    book: Book,
    plan: Plan,
    own_words_id: int,
    section: Section | None,
    decided: TheirDecision,
    *,
    version: int,
    by: int,
    at: datetime,
) -> None:
    """Words of theirs stand in a part; without one they do not want them in their plan."""
    if section is not None:
        _at_version(book, plan, version)
        _goes_along(book, plan, state=str(version), by=by, at=at)
    book.add(
        PlanQuoteRow,
        plan=plan.id,
        own_words=own_words_id,
        section=section,
        version=version,
        by=by,
        at=at,
        how=decided.how,
        told_at=decided.told_at,
    )


def take_quote_out(book: Book, plan: Plan, quote: QuoteIn, *, version: int) -> None:
    """From that version on these words do not stand in it any more."""
    _at_version(book, plan, version)
    book.run(PlanQuoteRow.update(out_in=version).where(PlanQuoteRow.id == quote.id))


def put_on_paper(book: Book, plan: Plan, *, by: int, at: datetime) -> None:
    """It is on paper, with them: everything it said goes out of the book."""
    for table in (PlanWordingRow, PlanMarkRow, PlanQuoteRow):
        book.run(table.delete().where(table.plan == plan.id))
    columns = {"kept_where": KeptWhere.PAPER, "version": plan.version + 1, "review_on": None}
    book.run(PlanRow.update(**columns).where(PlanRow.id == plan.id))
    _goes_along(book, plan, state=KeptWhere.PAPER, by=by, at=at)


def keep_here(book: Book, plan: Plan) -> None:
    """From now on it is kept here."""
    book.run(PlanRow.update(kept_where=KeptWhere.HERE).where(PlanRow.id == plan.id))
