"""Notes, own words and what is added to them, in the book."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from handover.house.dataclass import dataclass, replace
from handover.house.handovers import EntryKind
from handover.house.notes import (
    Addendum,
    Carry,
    HowTaken,
    Late,
    Note,
    NoteKind,
    OwnWords,
    StoredAnswer,
    Together,
    Verdict,
)
from handover.house.priorities import TheirDecision
from handover.house.refusals import MovedOn, NotFound
from handover.house.times import Span
from handover.store.engine.book import Book
from handover.store.engine.statement import Statement, those
from handover.store.entries import enter
from handover.store.rows.writing import (
    AddendumRow,
    AnswerRow,
    NoteReadingRow,
    NoteRow,
    NoteWordingRow,
    OwnWordsRow,
)
from handover.store.values import value_of
from handover.store.whole_notes import note_in_this_act, whole_notes


@dataclass(frozen=True, slots=True)
class NewNote:
    """A note as it goes into the book, everything about it settled."""

    uid: str
    """Made by whoever writes, before the save: saving twice keeps one note."""
    kind: NoteKind
    resident_id: int | None
    happened: Span
    """UTC."""
    late: Late
    verdict: Verdict | None
    text: str
    own_words: str
    how_taken: HowTaken
    carry: Carry
    together: Together
    must_know: bool
    team_until: datetime | None = None
    """UTC; until then it is a safety line for the team."""
    answers: tuple[StoredAnswer, ...] = ()


def add_note(book: Book, new: NewNote, *, by: int, at: datetime) -> int:
    """Keep a note; a second call with the same `uid` gives the number of the first."""
    known = book.row(_of_uid(new.uid))
    if known is not None:
        return int(known.id)
    book.let_in(new.text, new.own_words)
    note_id = book.add(
        NoteRow,
        uid=new.uid,
        kind=new.kind,
        resident=new.resident_id,
        author=by,
        happened_from=new.happened.start,
        happened_to=new.happened.end,
        written_at=at,
        late=new.late,
        verdict=new.verdict,
        text=new.text,
        carry=new.carry,
        together=new.together,
        must_know=new.must_know,
        team_until=new.team_until,
    )
    for answer in _one_by_one(new.answers):
        book.let_in(answer.choice or "", answer.words)
        _add_answer(book, note_id, answer, at=at)
    if not new.kind.for_author_only:
        enter(book, EntryKind.NOTE, note_id, resident_id=new.resident_id, by=by, at=at)
    if new.own_words and new.resident_id is not None:
        add_own_words(
            book,
            new.resident_id,
            new.own_words,
            said_at=new.happened.end,
            how=new.how_taken,
            share=new.carry,
            note_id=note_id,
            by=by,
        )
    return note_id


@Statement
def _of_uid(uid: str) -> Any:
    return NoteRow.select().where(NoteRow.uid == uid)


def _one_by_one(answers: Iterable[StoredAnswer]) -> list[StoredAnswer]:
    """What one rule asks twice is one question as long as it is open."""
    found: list[StoredAnswer] = []
    for answer in answers:
        still_open = (
            i for i, one in enumerate(found) if (one.rule, one.choice) == (answer.rule, None)
        )
        place = next(still_open, None)
        if place is None:
            found.append(answer)
        else:
            found[place] = replace(answer, question=found[place].question)
    return found


def add_own_words(
    book: Book,
    resident_id: int,
    text: str,
    *,
    said_at: datetime,
    how: HowTaken,
    share: Carry,
    by: int,
    note_id: int | None = None,
) -> int:
    """Keep what a resident said. Standing alone they are an entry of their own."""
    book.let_in(text)
    words_id = book.add(
        OwnWordsRow,
        resident=resident_id,
        text=text,
        said_at=said_at,
        how=how,
        taken_by=by,
        share=share,
        note=note_id,
    )
    if note_id is None:
        enter(book, EntryKind.OWN_WORDS, words_id, resident_id=resident_id, by=by, at=said_at)
    return words_id


def withdraw_own_words(
    book: Book, was: OwnWords, decided: TheirDecision, *, by: int, at: datetime
) -> None:
    """The person takes their words back: only that there were some, and how we know, is left."""
    changed = book.run(
        OwnWordsRow.update(withdrawn_at=at, text="").where(
            (OwnWordsRow.id == was.id) & OwnWordsRow.withdrawn_at.is_null()
        )
    )
    if changed:
        from handover.store.their_word import note_taken_back

        note_taken_back(book, was.resident_id, decided, by=by, at=at, words=was.id)


def reword_note(book: Book, note: Note, text: str, *, at: datetime) -> None:
    """The author puts it differently before anybody has read it; the old wording is kept.

    Raises:
        MovedOn: It was reworded, read or handed over in the meantime.
    """
    book.let_in(text)
    now = note_by_id(book, note.id)
    if now.version != note.version:
        raise MovedOn(
            "This note was reworded on another terminal. Both texts are here; keep one.",
            theirs=now.text,
            yours=text,
            now=now,
        )
    book.add(NoteWordingRow, note=note.id, version=note.version, text=note.text, replaced_at=at)
    book.run(
        NoteRow.update(text=text, version=note.version + 1).where(
            (NoteRow.id == note.id) & (NoteRow.version == note.version)
        )
    )


def wordings(book: Book, note_id: int) -> tuple[str, ...]:
    """Earlier wordings of a note, oldest first."""
    query = NoteWordingRow.select().where(NoteWordingRow.note == note_id)
    return tuple(row.text for row in book.rows(query.order_by(NoteWordingRow.version)))


def wordings_about(book: Book, resident_id: int) -> dict[int, tuple[str, ...]]:
    """Earlier wordings of all notes about somebody, by the number of the note, oldest first."""
    about = NoteRow.select(NoteRow.id).where(NoteRow.resident == resident_id)
    query = NoteWordingRow.select().where(NoteWordingRow.note.in_(about))
    found: dict[int, tuple[str, ...]] = {}
    for row in book.rows(query.order_by(NoteWordingRow.version)):
        found[row.note_id] = (*found.get(row.note_id, ()), row.text)
    return found


def add_addendum(book: Book, note: Note, text: str, *, by: int, at: datetime) -> int:
    """Add something under a note."""
    book.let_in(text)
    addendum_id = book.add(AddendumRow, note=note.id, author=by, text=text, written_at=at)
    enter(book, EntryKind.ADDENDUM, addendum_id, resident_id=note.resident_id, by=by, at=at)
    return addendum_id


def keep_answer(book: Book, note_id: int, answer: StoredAnswer, *, at: datetime) -> None:
    """Keep what the rules asked and what the author said; or close a question left open."""
    book.let_in(answer.choice or "", answer.words)
    closed = book.run(
        AnswerRow.update(**_as_answered(answer, at)).where(
            (AnswerRow.note == note_id)
            & (AnswerRow.rule == answer.rule)
            & AnswerRow.choice.is_null()
        )
    )
    if not closed:
        _add_answer(book, note_id, answer, at=at)


def _add_answer(book: Book, note_id: int, answer: StoredAnswer, *, at: datetime) -> None:
    book.add(
        AnswerRow,
        note=note_id,
        rule=answer.rule,
        question=answer.question,
        **_as_answered(answer, at),
    )


def _as_answered(answer: StoredAnswer, at: datetime) -> dict[str, Any]:
    answered_at = at if answer.choice is not None else None
    return {"choice": answer.choice, "words": answer.words, "answered_at": answered_at}


def open_questions(book: Book, author_id: int) -> tuple[tuple[int, StoredAnswer], ...]:
    """Questions about somebody's notes that they have not answered yet, with the note's number."""
    # What is open is little, and what somebody wrote is much: so the open ones are read first.
    rows = book.rows(AnswerRow.select().where(AnswerRow.choice.is_null()))
    theirs = (NoteRow.author == author_id) & NoteRow.id.in_([row.note_id for row in rows])
    mine = {row.id for row in book.rows(NoteRow.select(NoteRow.id).where(theirs))} if rows else {}
    found = sorted((row for row in rows if row.note_id in mine), key=lambda row: int(row.id))
    return tuple((row.note_id, value_of(row, StoredAnswer)) for row in found)


def drop_open_question(book: Book, note_id: int, rule: str) -> None:
    """A question nobody has answered yet is not asked any more: what it asked about is not so."""
    book.run(
        AnswerRow.delete().where(
            (AnswerRow.note == note_id) & (AnswerRow.rule == rule) & AnswerRow.choice.is_null()
        )
    )


def notes_of_time(book: Book, author_id: int, when: Span) -> tuple[Note, ...]:
    """What somebody wrote about time with a resident that meets this stretch (UTC)."""
    query = NoteRow.select().where(
        (NoteRow.author == author_id)
        & NoteRow.verdict.is_null(False)
        & (NoteRow.happened_from <= when.end)
        & (NoteRow.happened_to >= when.start)
    )
    return whole_notes(book, query)


def mark_read(book: Book, note_ids: Iterable[int], *, by: int, at: datetime) -> None:
    """Somebody other than the author has read these notes."""
    for note_id in note_ids:
        book.run(NoteReadingRow.insert(note=note_id, staff=by, at=at).on_conflict_ignore())


def note_by_id(book: Book, note_id: int) -> Note:
    """One note with everything under it.

    Raises:
        NotFound: There is none of that number.
    """
    found = notes_by_id(book, [note_id])
    if not found:
        raise NotFound("There is no such note in the book.")
    return found[0]


def note_as_written(book: Book, note_id: int) -> Note:
    """One note with everything under it, in the transaction in which it was written.

    Raises:
        NotFound: There is none of that number.
    """
    return note_in_this_act(book, note_id) or note_by_id(book, note_id)


def notes_by_id(book: Book, note_ids: Iterable[int]) -> tuple[Note, ...]:
    """Notes of those numbers, in the order in which they were written."""
    ids = list(note_ids)
    return whole_notes(book, those(NoteRow, "id", ids)) if ids else ()


def notes_about(book: Book, resident_id: int, *, newest: int = 50) -> tuple[Note, ...]:
    """The newest notes about a resident, by when it happened, newest first."""
    query = NoteRow.select().where(
        (NoteRow.resident == resident_id) & (NoteRow.kind != NoteKind.REFLECTION)
    )
    found = whole_notes(
        book, query.order_by(NoteRow.happened_from.desc(), NoteRow.id.desc()).limit(newest)
    )
    return tuple(sorted(found, key=lambda n: (n.happened_from, n.id), reverse=True))


def unread_about(book: Book, resident_id: int, *, reader: int, newest: int) -> int:
    """How many of the newest notes about a resident somebody else wrote and `reader` has not read.

    For the reader alone: that they know there is something to read.
    """
    query = NoteRow.select(NoteRow.id, NoteRow.author).where(
        (NoteRow.resident == resident_id) & (NoteRow.kind != NoteKind.REFLECTION)
    )
    with book.reading():
        found = book.rows(
            query.order_by(NoteRow.happened_from.desc(), NoteRow.id.desc()).limit(newest)
        )
        others = {row.id for row in found if row.author_id != reader}
        readings = NoteReadingRow.select(NoteReadingRow.note).where(
            (NoteReadingRow.staff == reader) & NoteReadingRow.note.in_(list(others))
        )
        return len(others - {row.note_id for row in book.rows(readings)})


def newest_notes(
    book: Book,
    *,
    reader: int,
    newest: int = 200,
    since: datetime | None = None,
    about: int | None = None,
) -> tuple[Note, ...]:
    """The newest notes somebody may read (UTC `since` by writing time), newest first.

    `about` is a resident's number; None reads about everybody and the house.
    """
    query = NoteRow.select().where(
        (NoteRow.kind != NoteKind.REFLECTION)
        | ((NoteRow.author == reader) & NoteRow.gone_at.is_null())
    )
    if since is not None:
        query = query.where(NoteRow.written_at >= since)
    if about is not None:
        query = query.where(NoteRow.resident == about)
    # Where a moment is given, what came since is looked up by it; else the newest are read.
    order = NoteRow.id if since is None else NoteRow.id + 0
    found = whole_notes(book, query.order_by(order.desc()).limit(newest))
    return tuple(reversed(found))


def own_words_of(book: Book, resident_id: int, *, newest: int = 20) -> tuple[OwnWords, ...]:
    """The newest own words of a resident that they have not withdrawn, newest first."""
    query = (
        OwnWordsRow.select()
        .where((OwnWordsRow.resident == resident_id) & OwnWordsRow.withdrawn_at.is_null())
        .order_by(OwnWordsRow.said_at.desc(), OwnWordsRow.id.desc())
        .limit(newest)
    )
    return tuple(value_of(row, OwnWords) for row in book.rows(query))


def own_words_by_id(book: Book, words_ids: Iterable[int]) -> tuple[OwnWords, ...]:
    """Own words of those numbers, withdrawn ones too."""
    ids = list(words_ids)
    if not ids:
        return ()
    return tuple(value_of(row, OwnWords) for row in book.rows(those(OwnWordsRow, "id", ids)))


def addenda_by_id(book: Book, addendum_ids: Iterable[int]) -> tuple[Addendum, ...]:
    """Addenda of those numbers."""
    ids = list(addendum_ids)
    if not ids:
        return ()
    return tuple(value_of(row, Addendum) for row in book.rows(those(AddendumRow, "id", ids)))
