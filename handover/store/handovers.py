"""Handovers in the book."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from peewee import SQL, fn

from handover.house.handovers import (
    Acknowledgement,
    Correction,
    EntryKind,
    Handover,
    HandoverStatus,
    Heard,
    Line,
    ReadBack,
)
from handover.house.refusals import MovedOn, NotFound
from handover.store.engine.book import Book
from handover.store.engine.statement import those
from handover.store.entries import enter
from handover.store.rows.handing import (
    AcknowledgementRow,
    CorrectionRow,
    HandoverRow,
    LineRow,
    ReadBackRow,
)
from handover.store.values import by_parent, value_of


def prepared(book: Book) -> Handover | None:
    """The handover somebody is getting ready, if there is one."""
    found = _values(book, HandoverRow.select().where(HandoverRow.status == HandoverStatus.PREPARED))
    return found[0] if found else None


def prepared_id(book: Book) -> int | None:
    """The number of the handover somebody is getting ready, if there is one."""
    return book.once((HandoverRow,), "prepared", lambda: _prepared_id(book))


def _prepared_id(book: Book) -> int | None:
    row = book.row(HandoverRow.select().where(HandoverRow.status == HandoverStatus.PREPARED))
    return int(row.id) if row else None


def prepare(book: Book, *, at: datetime) -> int:
    """Begin to get a handover ready. Inside one transaction with `prepared`: there is only one."""
    return book.add(HandoverRow, status=HandoverStatus.PREPARED, prepared_at=at)


def keep_line(book: Book, handover_id: int, line: Line, *, by: int, at: datetime) -> None:
    """Keep what is said about a part; `line.version` is the version it was written over (0: none).

    Raises:
        MovedOn: Somebody else on the shift has written about this part in the meantime.
    """
    book.let_in(line.text, line.good_word)
    newest = book.row(
        LineRow.select()
        .where((LineRow.handover == handover_id) & (LineRow.part == line.part))
        .order_by(LineRow.version.desc())
    )
    now = value_of(newest, Line) if newest else Line(line.part, "")
    standing = now.version if newest else 0
    if standing != line.version:
        raise MovedOn(
            "Somebody on your shift has written about this too. Both texts are here; keep one.",
            theirs=" / ".join(filter(None, (now.good_word, now.text))),
            yours=" / ".join(filter(None, (line.good_word, line.text))),
        )
    book.add(
        LineRow,
        handover=handover_id,
        part=line.part,
        text=line.text,
        good_word=line.good_word,
        nothing=line.nothing,
        by=by,
        at=at,
        version=standing + 1,
    )


def change_handover(book: Book, was: Handover, **columns: Any) -> None:
    """A handover moves on.

    Raises:
        MovedOn: Somebody moved it on since `was` was read.
    """
    book.let_in(*(text for text in columns.values() if isinstance(text, str)))
    changed = book.run(
        HandoverRow.update(version=was.version + 1, **columns).where(
            (HandoverRow.id == was.id) & (HandoverRow.version == was.version)
        )
    )
    if not changed:
        now = handover(book, was.id)
        raise MovedOn(
            f"Somebody was quicker: this handover is {now.status} now.",
            theirs=str(now.status),
            yours=str(columns.get("status", was.status)),
        )


def acknowledge(book: Book, handover_id: int, heard: Acknowledgement) -> int:
    """Somebody heard a part. Hearing it again after something new is another row."""
    book.let_in(heard.question)
    return book.add(
        AcknowledgementRow,
        handover=handover_id,
        part=heard.part,
        staff=heard.staff_id,
        heard=heard.heard,
        version_seen=heard.version_seen,
        at=heard.at,
        question=heard.question,
    )


def answer_question(
    book: Book,
    handover_id: int,
    part: int,
    asked_by: int,
    answer: str,
    *,
    by: int,
    at: datetime,
) -> bool:
    """Answer what a receiver asked; False if nothing was asked or it has an answer."""
    book.let_in(answer)
    return bool(
        book.run(
            AcknowledgementRow.update(answer=answer, answered_by=by, answered_at=at).where(
                (AcknowledgementRow.handover == handover_id)
                & (AcknowledgementRow.part == part)
                & (AcknowledgementRow.staff == asked_by)
                & (AcknowledgementRow.heard == Heard.ASK)
                & (AcknowledgementRow.answer == "")
            )
        )
    )


def keep_read_back(book: Book, handover_id: int, said: ReadBack) -> int:
    """What a receiver will carry."""
    book.let_in(said.text)
    return book.add(
        ReadBackRow,
        handover=handover_id,
        part=said.part,
        staff=said.staff_id,
        text=said.text,
        at=said.at,
    )


def add_correction(
    book: Book, handover_id: int, part: int, text: str, *, by: int, at: datetime
) -> int:
    """What the giver puts right; an entry, so the next handover carries it too."""
    book.let_in(text)
    correction_id = book.add(
        CorrectionRow, handover=handover_id, part=part, by=by, text=text, at=at
    )
    enter(book, EntryKind.CORRECTION, correction_id, resident_id=part or None, by=by, at=at)
    return correction_id


def handover(book: Book, handover_id: int) -> Handover:
    """One handover.

    Raises:
        NotFound: There is none of that number.
    """
    found = _values(book, HandoverRow.select().where(HandoverRow.id == handover_id))
    if not found:
        raise NotFound("There is no such handover in the book.")
    return found[0]


def bare(book: Book, handover_id: int) -> Handover:
    """One handover without what was said in it: enough to move it on.

    Raises:
        NotFound: There is none of that number.
    """
    return book.once((HandoverRow,), ("bare", handover_id), lambda: _bare(book, handover_id))


def _bare(book: Book, handover_id: int) -> Handover:
    row = book.row(HandoverRow.select().where(HandoverRow.id == handover_id))
    if row is None:
        raise NotFound("There is no such handover in the book.")
    return value_of(row, Handover)


def given_since(book: Book, since: datetime) -> tuple[Handover, ...]:
    """Handovers given since then (UTC), newest first."""
    query = HandoverRow.select().where(
        HandoverRow.given_at.is_null(False) & (HandoverRow.given_at >= since)
    )
    return tuple(reversed(_values(book, query)))


def asked_of(book: Book, giver: int) -> tuple[Handover, ...]:
    """Handovers that one gave in which a question has no answer yet, newest first."""
    # Said as it stands in the indexes of questions, which hold nothing else (0033).
    asked = AcknowledgementRow.select(AcknowledgementRow.handover).where(
        SQL("heard = 'ask' AND answer = ''")
    )
    which = HandoverRow.id.in_(asked) & (HandoverRow.given_by == giver)
    return tuple(reversed(_values(book, HandoverRow.select().where(which))))


def answered_to(book: Book, asked_by: int) -> tuple[Handover, ...]:
    """Handovers in which that one was answered and has not heard the part again, newest first."""
    row, later = AcknowledgementRow, AcknowledgementRow.alias()
    heard_again = later.select().where(
        (later.handover == row.handover)
        & (later.part == row.part)
        & (later.staff == row.staff)
        & (later.id > row.id)
        & (later.at >= row.answered_at)
    )
    answered = row.select(row.handover).where(
        SQL("heard = 'ask'")
        & (row.staff == asked_by)
        & (row.answer != "")
        & ~fn.EXISTS(heard_again)
    )
    return tuple(reversed(_values(book, HandoverRow.select().where(HandoverRow.id.in_(answered)))))


def given_about(book: Book, part: int) -> tuple[Handover, ...]:
    """Every handover that was given and in which something was said of that part, newest first."""
    said = [
        table.select(table.handover).where(table.part == part)
        for table in (LineRow, ReadBackRow, CorrectionRow)
    ]
    which = HandoverRow.given_at.is_null(False)
    either = HandoverRow.id.in_(said[0])
    for one in said[1:]:
        either |= HandoverRow.id.in_(one)
    return tuple(reversed(_values(book, HandoverRow.select().where(which & either))))


def had_a_good_word(
    book: Book, part: int, *, of_the_last: int, since: datetime | None
) -> bool | None:
    """Was something good said about that part in one of the last handovers?

    None if fewer were given, or not all of them since somebody came.
    """
    last = book.once((HandoverRow,), ("last", of_the_last), lambda: _last(book, of_the_last))
    if len(last) < of_the_last or (since and any(given_at < since for _, given_at in last)):
        return None
    good = LineRow.select().where(
        LineRow.handover.in_([number for number, _ in last])
        & (LineRow.part == part)
        & (LineRow.good_word != "")
    )
    return book.row(good) is not None


def _last(book: Book, how_many: int) -> tuple[tuple[int, datetime], ...]:
    given = HandoverRow.select(HandoverRow.id, HandoverRow.given_at)
    given = given.where(HandoverRow.given_at.is_null(False))
    newest = given.order_by(HandoverRow.id.desc()).limit(how_many)
    return tuple((row.id, row.given_at) for row in book.rows(newest))


def last_given(book: Book) -> Handover | None:
    """The newest handover that was given, without what was said in it."""
    return book.once((HandoverRow,), "last given", lambda: _last_given(book))


def _last_given(book: Book) -> Handover | None:
    query = HandoverRow.select().where(HandoverRow.given_at.is_null(False))
    row = book.row(query.order_by(HandoverRow.id.desc()))
    return value_of(row, Handover) if row else None


def corrections_by_id(book: Book, ids: list[int]) -> tuple[Correction, ...]:
    """Corrections of those numbers."""
    if not ids:
        return ()
    query = CorrectionRow.select().where(CorrectionRow.id.in_(ids)).order_by(CorrectionRow.id)
    return tuple(value_of(row, Correction) for row in book.rows(query))


def _values(book: Book, query: Any) -> tuple[Handover, ...]:
    with book.reading():
        # Sorted here: to have them in order SQLite would read every handover there ever was.
        rows = sorted(book.rows(query), key=lambda row: int(row.id))
        if not rows:
            return ()
        ids = [row.id for row in rows]
        under = {
            table: by_parent(book.rows(those(table, "handover", ids)), "handover_id")
            for table in (LineRow, AcknowledgementRow, ReadBackRow, CorrectionRow)
        }
    return tuple(
        value_of(
            row,
            Handover,
            lines=_newest_lines(under[LineRow].get(row.id, [])),
            acknowledgements=tuple(
                value_of(one, Acknowledgement) for one in under[AcknowledgementRow].get(row.id, [])
            ),
            read_backs=tuple(value_of(one, ReadBack) for one in under[ReadBackRow].get(row.id, [])),
            corrections=tuple(
                value_of(one, Correction) for one in under[CorrectionRow].get(row.id, [])
            ),
        )
        for row in rows
    )


def _newest_lines(rows: list[LineRow]) -> tuple[Line, ...]:
    newest = {row.part: row for row in sorted(rows, key=lambda row: row.version)}
    return tuple(value_of(row, Line) for row in newest.values())
