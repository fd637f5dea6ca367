"""Promises and celebrations in the book."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from handover.house.celebrations import Celebration, Share
from handover.house.dataclass import dataclass
from handover.house.follow_ups import FollowUp, FollowUpKind, FollowUpStatus, WhoAsked
from handover.house.handovers import EntryKind
from handover.house.refusals import MovedOn, NotFound
from handover.house.times import Span
from handover.store import move_suggestions
from handover.store.engine.book import Book
from handover.store.engine.statement import those
from handover.store.entries import enter
from handover.store.rows.wanting import CelebrationRow, FollowUpRow
from handover.store.values import value_of


@dataclass(frozen=True, slots=True)
class NewFollowUp:
    """A promise as it goes into the book."""

    text: str
    kind: FollowUpKind
    who_asked: WhoAsked
    window: Span | None
    """UTC; None for "whenever they ask"."""
    resident_id: int | None
    staff_id: int | None
    agreed_at: datetime | None
    step_id: int | None = None
    from_note_id: int | None = None
    moved_from: int | None = None


def add_follow_up(book: Book, new: NewFollowUp, *, by: int, at: datetime) -> int:
    """Keep a promise in the book."""
    book.let_in(new.text)
    follow_up_id = book.add(
        FollowUpRow,
        text=new.text,
        kind=new.kind,
        who_asked=new.who_asked,
        window_start=new.window.start if new.window else None,
        window_end=new.window.end if new.window else None,
        resident=new.resident_id,
        staff=new.staff_id,
        status=FollowUpStatus.OPEN,
        made_by=by,
        made_at=at,
        agreed_at=new.agreed_at,
        step=new.step_id,
        from_note=new.from_note_id,
        moved_from=new.moved_from,
    )
    enter(
        book,
        EntryKind.FOLLOW_UP,
        follow_up_id,
        resident_id=new.resident_id,
        by=by,
        at=at,
        state=FollowUpStatus.OPEN,
    )
    return follow_up_id


def change_follow_up(book: Book, was: FollowUp, *, by: int, at: datetime, **columns: Any) -> None:
    """A promise is taken, moved on or closed.

    Raises:
        MovedOn: Somebody changed it since `was` was read.
    """
    book.let_in(*(text for text in columns.values() if isinstance(text, str)))
    changed = book.run(
        FollowUpRow.update(version=was.version + 1, **columns).where(
            (FollowUpRow.id == was.id) & (FollowUpRow.version == was.version)
        )
    )
    if not changed:
        now = follow_up(book, was.id)
        raise MovedOn(
            f"Somebody was quicker: this promise is {now.status} now. Nothing was overwritten.",
            theirs=now.outcome_words or str(now.status),
            yours=str(columns.get("outcome_words") or columns.get("status", was.status)),
            now=now,
        )
    state = str(columns.get("status", was.status))
    if not FollowUpStatus(state).alive:
        move_suggestions.drop(book, was.id)
    enter(
        book,
        EntryKind.FOLLOW_UP,
        was.id,
        resident_id=was.resident_id,
        by=by,
        at=at,
        state=state,
    )


def carry_due(book: Book, *, due_by: datetime) -> None:
    """Count one more handing over for every open promise that was due by then (UTC)."""
    book.run(
        FollowUpRow.update(carried=FollowUpRow.carried + 1).where(
            (FollowUpRow.status == FollowUpStatus.OPEN) & (FollowUpRow.window_end <= due_by)
        )
    )


def follow_up(book: Book, follow_up_id: int) -> FollowUp:
    """One promise.

    Raises:
        NotFound: There is none of that number.
    """
    row = book.row(FollowUpRow.select().where(FollowUpRow.id == follow_up_id))
    if row is None:
        raise NotFound("There is no such promise in the book.")
    return _value(row)


def open_follow_ups(book: Book) -> tuple[FollowUp, ...]:
    """Every promise still to be kept, the earliest first, those without a time last."""
    return book.once((FollowUpRow,), "open", lambda: _open_follow_ups(book))


def _open_follow_ups(book: Book) -> tuple[FollowUp, ...]:
    query = FollowUpRow.select().where(FollowUpRow.status == FollowUpStatus.OPEN)
    found = [_value(row) for row in book.rows(query.order_by(FollowUpRow.id))]
    return tuple(sorted(found, key=_when))


def follow_ups_of(book: Book, resident_id: int, *, newest: int = 30) -> tuple[FollowUp, ...]:
    """A resident's promises, open ones and the newest closed ones, newest first."""
    query = FollowUpRow.select().where(FollowUpRow.resident == resident_id)
    return tuple(
        _value(row) for row in book.rows(query.order_by(FollowUpRow.id.desc()).limit(newest))
    )


def follow_ups_by_id(book: Book, ids: list[int]) -> tuple[FollowUp, ...]:
    """Promises of those numbers."""
    if not ids:
        return ()
    query = those(FollowUpRow, "id", ids)
    return tuple(_value(row) for row in book.rows(query))


def add_celebration(
    book: Book,
    text: str,
    *,
    resident_id: int | None,
    share: Share,
    ok_by_person: bool,
    by: int,
    at: datetime,
    thanks: bool = False,
    note_id: int | None = None,
) -> int:
    """Something worth celebrating. What only the person should know is never handed over."""
    book.let_in(text)
    celebration_id = book.add(
        CelebrationRow,
        text=text,
        resident=resident_id,
        share=share,
        ok_by_person=ok_by_person,
        thanks=thanks,
        note=note_id,
        by=by,
        at=at,
    )
    if share is not Share.PERSON_ONLY:
        enter(book, EntryKind.CELEBRATION, celebration_id, resident_id=resident_id, by=by, at=at)
    return celebration_id


def take_celebration_back(book: Book, celebration_id: int) -> None:
    """It was noted down by mistake: only that there was something is left."""
    book.run(CelebrationRow.update(text="").where(CelebrationRow.id == celebration_id))


def celebrations_by_id(book: Book, ids: list[int]) -> tuple[Celebration, ...]:
    """Celebrations of those numbers."""
    if not ids:
        return ()
    which = CelebrationRow.id.in_(ids) & (CelebrationRow.text != "")
    query = CelebrationRow.select().where(which).order_by(CelebrationRow.id)
    return tuple(value_of(row, Celebration) for row in book.rows(query))


def celebrations_of(book: Book, resident_id: int, *, newest: int = 10) -> tuple[Celebration, ...]:
    """A resident's newest celebrations, newest first."""
    query = CelebrationRow.select().where(
        (CelebrationRow.resident == resident_id) & (CelebrationRow.text != "")
    )
    return tuple(
        value_of(row, Celebration)
        for row in book.rows(query.order_by(CelebrationRow.id.desc()).limit(newest))
    )


def celebrations_of_the_house(
    book: Book, *, since: datetime | None = None, until: datetime | None = None
) -> tuple[Celebration, ...]:
    """What the whole house may hear of, between two moments (UTC), the newest first.

    About somebody only with their yes; what is the house's own needs nobody's.
    """
    query = CelebrationRow.select().where(
        (CelebrationRow.share == Share.HOUSE)
        & (CelebrationRow.text != "")
        & (CelebrationRow.ok_by_person | CelebrationRow.resident.is_null())
    )
    if since is not None:
        query = query.where(CelebrationRow.at > since)
    if until is not None:
        query = query.where(CelebrationRow.at <= until)
    rows = book.rows(query.order_by(CelebrationRow.id.desc()))
    return tuple(value_of(row, Celebration) for row in rows)


def _value(row: FollowUpRow) -> FollowUp:
    window = Span(row.window_start, row.window_end) if row.window_start else None
    return value_of(row, FollowUp, window=window, moved_from_id=row.moved_from)


def _when(follow_up: FollowUp) -> tuple[bool, str, int]:
    window = follow_up.window
    return (window is None, window.start.isoformat() if window else "", follow_up.id)
