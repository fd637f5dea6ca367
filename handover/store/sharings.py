"""What people on the team shared of themselves, in the book."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from handover.house.dataclass import dataclass
from handover.house.notes import StoredAnswer, Verdict
from handover.house.sharing import Intention, SeenBy, SharingKind, SharingOfSelf
from handover.house.times import Span
from handover.store.engine.book import Book
from handover.store.rows.reflecting import SharingAnswerRow, SharingRow
from handover.store.values import by_parent, value_of


@dataclass(frozen=True, slots=True)
class NewSharing:
    """A sharing as it goes into the book, everything about it settled."""

    uid: str
    """Made by whoever writes, before the save: saving twice keeps one."""
    resident_id: int | None
    what: str
    kind: SharingKind
    intentions: frozenset[Intention]
    asked_first: bool
    landed: str
    seen_by: SeenBy
    happened: Span
    """UTC."""
    verdict: Verdict
    answers: tuple[StoredAnswer, ...] = ()


def add_sharing(book: Book, new: NewSharing, *, by: int, at: datetime) -> int:
    """Keep a sharing; a second call with the same `uid` gives the number of the first."""
    known = book.row(SharingRow.select().where(SharingRow.uid == new.uid))
    if known is not None:
        return int(known.id)
    choices = (answer.choice or "" for answer in new.answers)
    book.let_in(new.what, new.landed, *choices, *(answer.words for answer in new.answers))
    sharing_id = book.add(
        SharingRow,
        uid=new.uid,
        author=by,
        resident=new.resident_id,
        what=new.what,
        kind=new.kind,
        intentions=new.intentions,
        asked_first=new.asked_first,
        landed=new.landed,
        seen_by=new.seen_by,
        happened_from=new.happened.start,
        happened_to=new.happened.end,
        written_at=at,
        verdict=new.verdict,
    )
    for answer in new.answers:
        book.add(
            SharingAnswerRow,
            sharing=sharing_id,
            rule=answer.rule,
            question=answer.question,
            choice=answer.choice or "",
            words=answer.words,
        )
    return sharing_id


def sharing_by_id(book: Book, sharing_id: int, *, reader: int) -> SharingOfSelf | None:
    """One sharing, if that reader may see it."""
    found = _values(book, _for(reader).where(SharingRow.id == sharing_id))
    return found[0] if found else None


def sharings(
    book: Book, *, reader: int, about: int | None = None, newest: int = 30
) -> tuple[SharingOfSelf, ...]:
    """The newest sharings a reader may see, newest first; `about` is a resident's number."""
    query = _for(reader)
    if about is not None:
        query = query.where(SharingRow.resident == about)
    order = (SharingRow.happened_from.desc(), SharingRow.id.desc())
    return _values(book, query.order_by(*order).limit(newest))


def answers_of(book: Book, sharing_ids: Sequence[int]) -> dict[int, tuple[StoredAnswer, ...]]:
    """What the rules asked about these sharings and what their authors said, by their number."""
    query = SharingAnswerRow.select().where(SharingAnswerRow.sharing.in_(list(sharing_ids)))
    found = by_parent(book.rows(query.order_by(SharingAnswerRow.id)), "sharing_id")
    return {
        number: tuple(value_of(row, StoredAnswer) for row in rows) for number, rows in found.items()
    }


def _for(reader: int) -> Any:
    """What the team may see, and what the reader wrote."""
    return SharingRow.select().where(
        (SharingRow.seen_by == SeenBy.TEAM) | (SharingRow.author == reader)
    )


def _values(book: Book, query: Any) -> tuple[SharingOfSelf, ...]:
    rows: Sequence[Any] = book.rows(query)
    return tuple(value_of(row, SharingOfSelf) for row in rows)
