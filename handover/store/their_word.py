"""How we know, in the book: that words were taken back, and how somebody would like to be met."""

from __future__ import annotations

from datetime import datetime

from handover.house.people import Resident
from handover.house.priorities import TheirDecision
from handover.house.refusals import MovedOn
from handover.house.their_word import HowToMeet, TakenBack
from handover.store import people
from handover.store.engine.book import Book
from handover.store.rows.people import ResidentRow
from handover.store.rows.their_word import HowToMeetRow, OpenedUpRow, TakenBackRow
from handover.store.values import value_of


def note_taken_back(
    book: Book,
    resident_id: int,
    decided: TheirDecision,
    *,
    by: int,
    at: datetime,
    words: int | None = None,
    my_side: int | None = None,
    feedback: int | None = None,
) -> None:
    """They took this back: one number of the three says what it was."""
    book.add(
        TakenBackRow,
        resident=resident_id,
        words=words,
        my_side=my_side,
        feedback=feedback,
        how=decided.how,
        told_at=decided.told_at,
        recorded_by=by,
        at=at,
    )


def note_opened_up(
    book: Book, resident_id: int, feedback: int, decided: TheirDecision, *, by: int, at: datetime
) -> None:
    """They want everybody on the team to be able to read it."""
    book.add(
        OpenedUpRow,
        resident=resident_id,
        feedback=feedback,
        how=decided.how,
        told_at=decided.told_at,
        recorded_by=by,
        at=at,
    )


def taken_back(book: Book, resident_id: int) -> tuple[TakenBack, ...]:
    """What somebody took back, as far as we know how, the newest first."""
    query = TakenBackRow.select().where(TakenBackRow.resident == resident_id)
    rows = book.rows(query.order_by(TakenBackRow.id.desc()))
    return tuple(value_of(row, TakenBack) for row in rows)


def keep_ask_first(
    book: Book, who: Resident, ask_first: str, decided: TheirDecision, *, by: int, at: datetime
) -> None:
    """How they want to be met, in their words; with none, no earlier wording stays either.

    Raises:
        MovedOn: Somebody changed it since `who` was read.
    """
    book.let_in(ask_first)
    changed = book.run(
        ResidentRow.update(ask_first=ask_first, version=ResidentRow.version + 1).where(
            (ResidentRow.id == who.id) & (ResidentRow.ask_first == who.ask_first)
        )
    )
    if not changed:
        now = people.resident(book, who.id)
        raise MovedOn(
            "Somebody has changed these words since you opened them. Both are here; keep one.",
            theirs=now.ask_first,
            yours=ask_first,
            # What they took back does not come back because somebody had begun to put it anew.
            now=now if now.ask_first else None,
        )
    if ask_first:
        add_wording(book, who.id, ask_first, decided, by=by, at=at)
    else:
        book.run(HowToMeetRow.delete().where(HowToMeetRow.resident == who.id))


def add_wording(
    book: Book, resident_id: int, words: str, decided: TheirDecision, *, by: int, at: datetime
) -> None:
    """One wording of how they want to be met, with how we know."""
    book.let_in(words)
    book.add(
        HowToMeetRow,
        resident=resident_id,
        words=words,
        how=decided.how,
        told_at=decided.told_at,
        recorded_by=by,
        at=at,
    )


def how_to_meet(book: Book, resident_id: int) -> tuple[HowToMeet, ...]:
    """Every wording of how somebody wants to be met, the newest first."""
    query = HowToMeetRow.select().where(HowToMeetRow.resident == resident_id)
    rows = book.rows(query.order_by(HowToMeetRow.id.desc()))
    return tuple(value_of(row, HowToMeet) for row in rows)
