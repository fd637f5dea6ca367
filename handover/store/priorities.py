"""Priorities, steps and who decided them, in the book."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from peewee import fn

from handover.house.handovers import EntryKind
from handover.house.priorities import (
    Decision,
    Priority,
    PriorityStatus,
    Step,
    StepOwner,
    StepStatus,
    TheirDecision,
)
from handover.house.refusals import MovedOn, NotFound
from handover.store.engine.book import Book
from handover.store.engine.statement import those
from handover.store.entries import enter
from handover.store.rows.wanting import DecisionRow, PriorityRow, StepRow
from handover.store.values import by_parent, value_of


def add_priority(
    book: Book,
    resident_id: int,
    words: str,
    status: PriorityStatus,
    *,
    by: int,
    at: datetime,
    more: Mapping[str, Any],
) -> int:
    """A new priority at the end of the person's order; `more` are columns of `Priority`.

    A suggestion of ours has no place in their order.
    """
    book.let_in(words, *(text for text in more.values() if isinstance(text, str)))
    ours = status is PriorityStatus.SUGGESTED
    priority_id = book.add(
        PriorityRow,
        resident=resident_id,
        words=words,
        status=status,
        position=0 if ours else last_place(book, resident_id) + 1,
        mentioned_at=at,
        **more,
    )
    _enter(book, priority_id, by=by, at=at)
    return priority_id


def last_place(book: Book, resident_id: int) -> int:
    """The last place in a person's order; 0 while they have none."""
    highest = PriorityRow.select(fn.COALESCE(fn.MAX(PriorityRow.position), 0))
    return int(book.value(highest.where(PriorityRow.resident == resident_id)))


def change_priority(book: Book, was: Priority, *, by: int, at: datetime, **columns: Any) -> None:
    """Change what the person decided.

    Raises:
        MovedOn: Somebody changed it since `was` was read.
    """
    book.let_in(*(text for text in columns.values() if isinstance(text, str)))
    changed = book.run(
        PriorityRow.update(version=was.version + 1, mentioned_at=at, **columns).where(
            (PriorityRow.id == was.id) & (PriorityRow.version == was.version)
        )
    )
    if not changed:
        now = priority(book, was.id)
        raise MovedOn(
            "Somebody has changed this priority since you opened it. Both are here; keep one.",
            theirs="\n".join((f"{now.words} ({now.status})", *_answers(now, columns))),
            yours="\n".join(
                (
                    str(columns.get("words", columns.get("status", was.words))),
                    *(str(value) for name, value in columns.items() if name in WORDS_OF_ANSWERS),
                )
            ),
            now=now if {*columns} <= {"words", "status", *WORDS_OF_ANSWERS} else None,
        )
    _enter(book, was.id, by=by, at=at)


WORDS_OF_ANSWERS = ("specific", "why_it_matters", "have", "within_reach")


def _answers(now: Priority, columns: Mapping[str, Any]) -> list[str]:
    return [
        getattr(now, name) for name in WORDS_OF_ANSWERS if name in columns and getattr(now, name)
    ]


def _enter(book: Book, priority_id: int, *, by: int, at: datetime) -> None:
    now = priority(book, priority_id)
    step = now.next_step
    enter(
        book,
        EntryKind.PRIORITY,
        now.id,
        resident_id=now.resident_id,
        by=by,
        at=at,
        state=now.status,
        words=now.words,
        step=f"Next step, {step.owner.words}: {step.words}" if step else "",
    )


def place(book: Book, priority_id: int, position: int) -> None:
    """Put a priority at a place in the person's order."""
    book.run(PriorityRow.update(position=position).where(PriorityRow.id == priority_id))


def add_step(
    book: Book,
    priority_id: int,
    words: str,
    owner: StepOwner,
    *,
    experiment: bool = False,
    say_it_myself: bool = False,
) -> int:
    """A new step."""
    book.let_in(words)
    return book.add(
        StepRow,
        priority=priority_id,
        words=words,
        owner=owner,
        status=StepStatus.OPEN,
        experiment=experiment,
        say_it_myself=say_it_myself,
    )


def change_step(book: Book, was: Step, **columns: Any) -> None:
    """A step moves on.

    Raises:
        MovedOn: Somebody changed it since `was` was read.
    """
    book.let_in(*(text for text in columns.values() if isinstance(text, str)))
    changed = book.run(
        StepRow.update(version=was.version + 1, **columns).where(
            (StepRow.id == was.id) & (StepRow.version == was.version)
        )
    )
    if not changed:
        now = step(book, was.id)
        raise MovedOn(
            "Somebody has changed this step since you opened it. Both are here; keep one.",
            theirs=" ".join(filter(None, (f"{now.words} ({now.status})", now.learned))),
            yours=" ".join(
                filter(
                    None,
                    (
                        str(columns.get("status", columns.get("words", was.words))),
                        columns.get("learned"),
                    ),
                )
            ),
            now=now,
        )


def record_decision(
    book: Book,
    priority_id: int,
    *,
    change: str,
    value: str,
    before: str,
    decided: TheirDecision | None,
    by: int,
    at: datetime,
    step_id: int | None = None,
) -> int:
    """Who decided what, and how we know; without `decided` it is a suggestion of ours."""
    book.let_in(value)
    return book.add(
        DecisionRow,
        priority=priority_id,
        step=step_id,
        change=change,
        value=value,
        before=before,
        how=decided.how if decided else None,
        told_at=decided.told_at if decided else None,
        recorded_by=by,
        at=at,
        agreed_wording=bool(decided and decided.agreed_wording),
    )


def answer_suggestion(
    book: Book, decision: Decision, decided: TheirDecision | None, *, by: int, at: datetime
) -> None:
    """The person has answered a suggestion; None says no, and it is shown nowhere any more."""
    book.run(
        DecisionRow.update(
            how=decided.how if decided else None,
            told_at=decided.told_at if decided else None,
            refused=decided is None,
            answered_by=by,
            answered_at=at,
        ).where((DecisionRow.id == decision.id) & DecisionRow.how.is_null())
    )


def priorities_of(book: Book, resident_id: int) -> tuple[Priority, ...]:
    """A resident's priorities, in their order, with steps and decisions."""
    return _there(_values(book, PriorityRow.select().where(PriorityRow.resident == resident_id)))


def priorities_of_all(book: Book, residents: Collection[int]) -> tuple[Priority, ...]:
    """The priorities of these residents, each person's in their order."""
    return _there(
        _values(book, PriorityRow.select().where(PriorityRow.resident.in_(list(residents))))
    )


def priorities_by_id(book: Book, ids: Iterable[int]) -> tuple[Priority, ...]:
    """Priorities of those numbers, without suggestions they said no to."""
    return _there(_values(book, PriorityRow.select().where(PriorityRow.id.in_(list(ids)))))


def priority(book: Book, priority_id: int) -> Priority:
    """One priority.

    Raises:
        NotFound: There is none of that number.
    """
    found = _values(book, PriorityRow.select().where(PriorityRow.id == priority_id))
    if not found:
        raise NotFound("There is no such priority in the book.")
    return found[0]


def step(book: Book, step_id: int) -> Step:
    """One step.

    Raises:
        NotFound: There is none of that number.
    """
    row = book.row(StepRow.select().where(StepRow.id == step_id))
    if row is None:
        raise NotFound("There is no such step in the book.")
    return value_of(row, Step)


def _values(book: Book, query: Any) -> tuple[Priority, ...]:
    with book.reading():
        rows = book.rows(query.order_by(PriorityRow.resident, PriorityRow.position))
        if not rows:
            return ()
        ids = [row.id for row in rows]
        steps = by_parent(
            book.rows(those(StepRow, "priority", ids)),
            "priority_id",
        )
        decisions = by_parent(
            book.rows(
                DecisionRow.select()
                .where(DecisionRow.priority.in_(ids) & ~DecisionRow.refused)
                .order_by(DecisionRow.id)
            ),
            "priority_id",
        )
    found = (
        value_of(
            row,
            Priority,
            steps=tuple(value_of(one, Step) for one in steps.get(row.id, ())),
            decisions=tuple(value_of(one, Decision) for one in decisions.get(row.id, ())),
        )
        for row in rows
    )
    # What waits as a suggestion of ours stands after what is theirs.
    return tuple(sorted(found, key=lambda one: (one.resident_id, one.ours, one.position)))


def _there(found: Iterable[Priority]) -> tuple[Priority, ...]:
    """Without the suggestions they said no to: those are gone."""
    return tuple(one for one in found if not one.ours or one.suggestions)
