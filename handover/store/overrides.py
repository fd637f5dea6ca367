"""What there is to talk about, in the book.

A value never says who brought it. The one question that may be asked about that is whether it
was the person who is about to close it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from handover.house.lenses import Lens
from handover.house.overrides import (
    Becomes,
    Learning,
    PersonTold,
    RuleOverride,
    TalkState,
    TeamReflection,
)
from handover.store.engine.book import Book
from handover.store.engine.statement import those
from handover.store.rows.people import StaffMemberRow
from handover.store.rows.reflecting import (
    LearningRow,
    ReflectionPresentRow,
    RuleOverrideRow,
    TeamReflectionRow,
)
from handover.store.values import by_parent, value_of


def add_override(
    book: Book,
    *,
    rule: str,
    words: str,
    by: int,
    at: datetime,
    because: str = "",
    person_told: PersonTold | None = None,
    note_id: int | None = None,
) -> int:
    """Something to talk about; its number comes back. Nobody will see who brought it."""
    book.let_in(words, because)
    return book.add(
        RuleOverrideRow,
        rule=rule,
        words=words,
        because=because,
        person_told=person_told,
        state=TalkState.OPEN,
        by=by,
        at=at,
        note=note_id,
    )


def to_talk_about(book: Book) -> tuple[RuleOverride, ...]:
    """Everything still open, and what was talked about without a learning yet, oldest first."""
    return _values(book, RuleOverrideRow.select().where(RuleOverrideRow.state != TalkState.LEARNED))


def overrides_by_id(book: Book, ids: Sequence[int]) -> tuple[RuleOverride, ...]:
    """What there is to talk about, of those numbers, oldest first."""
    if not ids:
        return ()
    return _values(book, RuleOverrideRow.select().where(RuleOverrideRow.id.in_(list(ids))))


def any_brought_by(book: Book, ids: Sequence[int], staff_id: int) -> bool:
    """Did they bring one of these themselves? Then somebody else closes it."""
    query = RuleOverrideRow.select().where(
        RuleOverrideRow.id.in_(list(ids)) & (RuleOverrideRow.by == staff_id)
    )
    return book.row(query) is not None


def any_of_note(book: Book, note_id: int) -> bool:
    """Does this note stand behind something to talk about?"""
    return book.row(RuleOverrideRow.select().where(RuleOverrideRow.note == note_id)) is not None


def add_team_reflection(book: Book, present: Sequence[int], *, at: datetime) -> int:
    """The team sat together; `present` are numbers of staff."""
    reflection_id = book.add(TeamReflectionRow, at=at)
    for staff_id in sorted(set(present)):
        book.add(ReflectionPresentRow, reflection=reflection_id, staff=staff_id)
    return reflection_id


def mark_talked(book: Book, ids: Sequence[int], reflection_id: int) -> int:
    """These were talked about; how many were still open."""
    return book.run(
        RuleOverrideRow.update(state=TalkState.TALKED, reflection=reflection_id).where(
            RuleOverrideRow.id.in_(list(ids)) & (RuleOverrideRow.state == TalkState.OPEN)
        )
    )


def add_learning(
    book: Book,
    reflection_id: int,
    rule: str,
    words: str,
    becomes: Becomes,
    *,
    at: datetime,
    lenses: frozenset[Lens] = frozenset(),
) -> int:
    """One sentence the team learned about a rule, and through what it looked at it."""
    book.let_in(words)
    return book.add(
        LearningRow,
        reflection=reflection_id,
        rule=rule,
        words=words,
        becomes=becomes,
        learned_at=at,
        lenses=lenses,
    )


def mark_learned(book: Book, ids: Sequence[int], learning_id: int | None) -> int:
    """These are closed, with what was learned or without; how many had been talked about."""
    return book.run(
        RuleOverrideRow.update(state=TalkState.LEARNED, learning=learning_id).where(
            RuleOverrideRow.id.in_(list(ids)) & (RuleOverrideRow.state == TalkState.TALKED)
        )
    )


def reflection_of(book: Book, ids: Sequence[int]) -> int | None:
    """The newest team reflection in which one of these was talked about."""
    row = book.row(
        RuleOverrideRow.select()
        .where(RuleOverrideRow.id.in_(list(ids)) & RuleOverrideRow.reflection.is_null(False))
        .order_by(RuleOverrideRow.reflection.desc())
    )
    return row.reflection_id if row else None


def learnings(book: Book, rule: str | None = None, *, newest: int = 20) -> tuple[Learning, ...]:
    """What the team learned, about one rule or all of them, newest first."""
    query = LearningRow.select().order_by(LearningRow.id.desc()).limit(newest)
    if rule is not None:
        query = query.where(LearningRow.rule == rule)
    return tuple(value_of(row, Learning) for row in book.rows(query))


def team_reflections(book: Book, *, newest: int = 10) -> tuple[TeamReflection, ...]:
    """The newest team reflections, newest first, with what was talked about and learned."""
    with book.reading():
        rows = book.rows(
            TeamReflectionRow.select().order_by(TeamReflectionRow.id.desc()).limit(newest)
        )
        ids = [row.id for row in rows]
        there = by_parent(_under(book, ReflectionPresentRow, ids), "reflection_id")
        learned = by_parent(_under(book, LearningRow, ids), "reflection_id")
        talked = by_parent(_under(book, RuleOverrideRow, ids), "reflection_id")
        names = {row.id: row.name for row in book.rows(StaffMemberRow.select())}
        words = _learned_words(book)
    return tuple(
        TeamReflection(
            row.id,
            row.at,
            tuple(sorted(names[one.staff_id] for one in there.get(row.id, ()))),
            tuple(_value(one, words) for one in talked.get(row.id, ())),
            tuple(value_of(one, Learning) for one in learned.get(row.id, ())),
        )
        for row in rows
    )


def _under(book: Book, table: Any, reflection_ids: list[int]) -> list[Any]:
    return book.rows(those(table, "reflection", reflection_ids))


def _values(book: Book, query: Any) -> tuple[RuleOverride, ...]:
    with book.reading():
        rows = book.rows(query.order_by(RuleOverrideRow.at, RuleOverrideRow.id))
        words = _learned_words(book) if any(row.learning_id for row in rows) else {}
    return tuple(_value(row, words) for row in rows)


def _learned_words(book: Book) -> dict[int, str]:
    return {row.id: row.words for row in book.rows(LearningRow.select())}


def _value(row: Any, words: dict[int, str]) -> RuleOverride:
    return value_of(row, RuleOverride, learning=words.get(row.learning_id or 0, ""))
