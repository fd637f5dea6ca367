"""What people said when they were asked how the support lands, and how often they want it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from handover.house.check_ins import CheckIn, Rhythm, Topic
from handover.house.dataclass import dataclass
from handover.house.handovers import EntryKind
from handover.house.notes import Carry
from handover.house.priorities import TheirDecision
from handover.house.refusals import MovedOn
from handover.store.engine.book import Book
from handover.store.entries import enter
from handover.store.rows.pacts import CheckInAnswerRow, CheckInRhythmRow, CheckInRow
from handover.store.values import by_parent, value_of


@dataclass(frozen=True, slots=True)
class NewCheckIn:
    """What somebody said when they were asked."""

    resident_id: int
    answers: tuple[tuple[Topic, str], ...]
    carry: Carry
    decided: TheirDecision


def add_check_in(book: Book, new: NewCheckIn, *, by: int, at: datetime) -> int:
    """Keep what they said; it goes along if they want it carried."""
    book.let_in(*(words for _, words in new.answers))
    number = book.add(
        CheckInRow,
        resident=new.resident_id,
        by=by,
        at=at,
        carry=new.carry,
        how=new.decided.how,
        told_at=new.decided.told_at,
    )
    for topic, words in new.answers:
        book.add(CheckInAnswerRow, check_in=number, topic=topic, words=words)
    if new.carry is not Carry.NO:
        enter(book, EntryKind.CHECK_IN, number, resident_id=new.resident_id, by=by, at=at)
    return number


def check_ins_of(book: Book, resident_ids: Sequence[int]) -> tuple[CheckIn, ...]:
    """What these residents said, the oldest first."""
    return _check_ins(book, CheckInRow.resident.in_(list(resident_ids)))


def check_ins_by_id(book: Book, ids: Iterable[int]) -> tuple[CheckIn, ...]:
    """Check-ins of those numbers."""
    return _check_ins(book, CheckInRow.id.in_(list(ids)))


def _check_ins(book: Book, which: Any) -> tuple[CheckIn, ...]:
    with book.reading():
        rows = book.rows(CheckInRow.select().where(which).order_by(CheckInRow.id))
        if not rows:
            return ()
        said = CheckInAnswerRow.check_in.in_([row.id for row in rows])
        answers = book.rows(CheckInAnswerRow.select().where(said).order_by(CheckInAnswerRow.id))
    told = by_parent(answers, "check_in_id")
    return tuple(
        value_of(
            row, CheckIn, answers=tuple((one.topic, one.words) for one in told.get(row.id, ()))
        )
        for row in rows
    )


def rhythms_of(book: Book, resident_ids: Sequence[int]) -> dict[int, Rhythm]:
    """How often these residents want to be asked, where they said so."""
    which = CheckInRhythmRow.resident.in_(list(resident_ids))
    rows = book.rows(CheckInRhythmRow.select().where(which))
    return {row.resident_id: value_of(row, Rhythm) for row in rows}


def keep_rhythm(
    book: Book,
    resident_id: int,
    *,
    was: Rhythm | None,
    every_days: int,
    next_on: date | None,
    decided: TheirDecision,
    by: int,
    at: datetime,
) -> None:
    """How often they want to be asked from now on.

    Raises:
        MovedOn: Somebody put another rhythm in the book since `was` was read.
    """
    columns: dict[str, Any] = {
        "every_days": every_days,
        "next_on": next_on,
        "how": decided.how,
        "told_at": decided.told_at,
        "by": by,
        "at": at,
    }
    now = rhythms_of(book, [resident_id]).get(resident_id)
    if (now.version if now else 0) != (was.version if was else 0):
        raise MovedOn(
            "Somebody has put another rhythm in the book meanwhile. Look at it again.",
            theirs=_words(now),
            yours=f"every {every_days} days" if every_days else "not asked any more",
        )
    if now is None:
        book.add(CheckInRhythmRow, resident=resident_id, **columns)
    else:
        which = CheckInRhythmRow.resident == resident_id
        book.run(CheckInRhythmRow.update(version=now.version + 1, **columns).where(which))


def _words(rhythm: Rhythm | None) -> str:
    if rhythm is None:
        return "the usual rhythm"
    return "not asked any more" if rhythm.stopped else f"every {rhythm.every_days} days"
