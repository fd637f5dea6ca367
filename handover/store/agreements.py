"""What the house has agreed, in the book."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from handover.house.agreements import AgreementState, HouseAgreement, StoodAside
from handover.house.dataclass import dataclass
from handover.house.handovers import EntryKind
from handover.house.refusals import MovedOn, NotFound
from handover.store.engine.book import Book
from handover.store.entries import enter
from handover.store.rows.limits import AgreementRow, StoodAsideRow
from handover.store.values import by_parent, value_of


@dataclass(frozen=True, slots=True)
class Decided:
    """What a house meeting decided."""

    text: str
    present: tuple[str, ...]
    stood_aside: tuple[StoodAside, ...] = ()
    review_on: date | None = None
    supersedes: int | None = None


def propose(book: Book, text: str, *, by: int, at: datetime) -> int:
    """Something to talk about at the next house meeting."""
    book.let_in(text)
    return book.add(
        AgreementRow,
        text=text,
        state=AgreementState.PROPOSED,
        recorded_by=by,
        recorded_at=at,
    )


def agree(
    book: Book, decided: Decided, proposal: HouseAgreement | None, *, by: int, at: datetime
) -> int:
    """The meeting has agreed: to a proposal as it stood or was put then, or to something new.

    Raises:
        MovedOn: Somebody else has decided the proposal since it was read.
    """
    aside = [words for one in decided.stood_aside for words in (one.name, one.words)]
    book.let_in(decided.text, *decided.present, *aside)
    columns: dict[str, Any] = {
        "text": decided.text,
        "state": AgreementState.AGREED,
        "decided_at": at,
        "present": "\n".join(decided.present),
        "review_on": decided.review_on,
        "supersedes": decided.supersedes,
    }
    if proposal is None:
        number = book.add(AgreementRow, recorded_by=by, recorded_at=at, **columns)
    else:
        change(book, proposal, **columns)
        number = proposal.id
    for one in decided.stood_aside:
        book.add(StoodAsideRow, agreement=number, name=one.name, words=one.words)
    enter(
        book,
        EntryKind.AGREEMENT,
        number,
        resident_id=None,
        by=by,
        at=at,
        state=AgreementState.AGREED,
        words=decided.text,
    )
    return number


def change(book: Book, was: HouseAgreement, **columns: Any) -> None:
    """An agreement moves on in its life.

    Raises:
        MovedOn: Somebody changed it since `was` was read.
    """
    book.let_in(*(text for text in columns.values() if isinstance(text, str)))
    changed = book.run(
        AgreementRow.update(version=was.version + 1, **columns).where(
            (AgreementRow.id == was.id) & (AgreementRow.version == was.version)
        )
    )
    if not changed:
        now = agreement(book, was.id)
        raise MovedOn(
            "Somebody has changed this agreement since you opened it. Both are here; keep one.",
            theirs=f"{now.text} ({now.state})",
            yours=str(columns.get("text", was.text)),
        )


def agreements(book: Book) -> tuple[HouseAgreement, ...]:
    """Everything the house has agreed or is to talk about, oldest first."""
    return _values(book, AgreementRow.select())


def agreement(book: Book, agreement_id: int) -> HouseAgreement:
    """One of them.

    Raises:
        NotFound: There is none of that number.
    """
    found = _values(book, AgreementRow.select().where(AgreementRow.id == agreement_id))
    if not found:
        raise NotFound("There is no such agreement in the book.")
    return found[0]


def _values(book: Book, query: Any) -> tuple[HouseAgreement, ...]:
    with book.reading():
        rows = book.rows(query.order_by(AgreementRow.id))
        ids = [row.id for row in rows]
        aside = by_parent(
            book.rows(
                StoodAsideRow.select()
                .where(StoodAsideRow.agreement.in_(ids))
                .order_by(StoodAsideRow.id)
            ),
            "agreement_id",
        )
    return tuple(
        value_of(
            row,
            HouseAgreement,
            present=tuple(name for name in row.present.split("\n") if name),
            stood_aside=tuple(value_of(one, StoodAside) for one in aside.get(row.id, ())),
            supersedes=row.supersedes_id,
        )
        for row in rows
    )
