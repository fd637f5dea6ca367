"""Unfinished notes, for their author only."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from handover.house.drafts import Draft, DraftKey
from handover.house.notes import NoteKind
from handover.house.refusals import MovedOn
from handover.store.engine.book import Book
from handover.store.engine.statement import Statement
from handover.store.rows.writing import DraftRow, UnfinishedRow
from handover.store.values import value_of


def keep_draft(book: Book, key: DraftKey, draft: Draft, *, at: datetime) -> Draft:
    """Keep an unfinished note; what is kept comes back with its new version.

    Raises:
        MovedOn: It was kept from another terminal since this one read it.
    """
    book.let_in(draft.text, draft.own_words, draft.when_typed)
    now = draft_of(book, key)
    if (now.version if now else 0) != draft.version:
        raise MovedOn(
            "You are writing this note on another terminal too. Both texts are here; keep one.",
            theirs=now.all_words if now else "",
            yours=draft.all_words,
        )
    columns = {
        "text": draft.text,
        "own_words": draft.own_words,
        "when_typed": draft.when_typed,
        "carry": draft.carry,
        "together": draft.together,
        "must_know": draft.must_know,
        "team_only": draft.team_only,
        "kept_at": at,
        "version": draft.version + 1,
    }
    if now is None:
        book.add(DraftRow, author=key.author_id, about=key.about, kind=key.kind, **columns)
    else:
        book.run(DraftRow.update(**columns).where(_at(key)))
    kept = draft_of(book, key)
    assert kept is not None
    return kept


def draft_of(book: Book, key: DraftKey) -> Draft | None:
    """The unfinished note of that author, about that person, of that kind."""
    row = book.row(_at_place(key.author_id, key.about, key.kind))
    return value_of(row, Draft) if row else None


@Statement
def _at_place(author: int, about: int, kind: NoteKind) -> Any:
    return DraftRow.select().where(_at(DraftKey(author, about, kind)))


def drafts_of(book: Book, author_id: int) -> tuple[tuple[DraftKey, Draft], ...]:
    """All unfinished notes of one author, newest first. Nobody else's are ever read."""
    query = DraftRow.select().where(DraftRow.author == author_id)
    return tuple(
        (DraftKey(row.author_id, row.about, row.kind), value_of(row, Draft))
        for row in book.rows(query.order_by(DraftRow.kept_at.desc(), DraftRow.id.desc()))
    )


def drop_draft(book: Book, key: DraftKey, *, version: int | None = None) -> None:
    """The note is finished, or its author lets the draft go.

    With `version`, only if nothing newer was kept from another terminal.
    """
    query = DraftRow.delete().where(_at(key))
    book.run(query if version is None else query.where(DraftRow.version == version))


def keep_unfinished(
    book: Book, author_id: int, place: str, words: Mapping[str, str], *, at: datetime
) -> None:
    """Keep words typed into a question, by field; empty fields are let go."""
    book.let_in(*words.values())
    drop_unfinished(book, author_id, place)
    for field, text in words.items():
        if text.strip():
            book.add(
                UnfinishedRow, author=author_id, place=place, field=field, text=text, kept_at=at
            )


def unfinished(book: Book, author_id: int) -> Mapping[str, Mapping[str, str]]:
    """Everything one author has typed into questions and not kept: place -> field -> words."""
    found: dict[str, dict[str, str]] = {}
    query = UnfinishedRow.select().where(UnfinishedRow.author == author_id)
    for row in book.rows(query.order_by(UnfinishedRow.id)):
        found.setdefault(row.place, {})[row.field] = row.text
    return found


def drop_unfinished(book: Book, author_id: int, place: str) -> None:
    """The question was answered."""
    book.run(
        UnfinishedRow.delete().where(
            (UnfinishedRow.author == author_id) & (UnfinishedRow.place == place)
        )
    )


def _at(key: DraftKey) -> object:
    return (
        (DraftRow.author == key.author_id)
        & (DraftRow.about == key.about)
        & (DraftRow.kind == key.kind)
    )
