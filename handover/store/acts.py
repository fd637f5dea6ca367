"""What each of the team did last, in the book: only where it stands, so that it can be undone."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from handover.house.acts import KEPT_IN_MIND, ActKind, LastAct
from handover.house.priorities import PriorityStatus, StepStatus
from handover.house.refusals import NotFound
from handover.store.engine.book import Book
from handover.store.engine.statement import Statement
from handover.store.rows.acts import LastActRow
from handover.store.values import value_of

Before = PriorityStatus | StepStatus | int | None
"""How it stood before: a state, or the number of somebody of the team. Never words."""
What = Literal["follow_up", "note", "step", "priority"]
"""What has versions, and may have been changed by several acts."""


def add_act(
    book: Book,
    kind: ActKind,
    *,
    by: int,
    at: datetime,
    version: int = 0,
    resident: int | None = None,
    follow_up: int | None = None,
    note: int | None = None,
    priority: int | None = None,
    step: int | None = None,
    chore: int | None = None,
    words: int | None = None,
    celebration: int | None = None,
    thing: int | None = None,
    before: Before = None,
) -> int:
    """Somebody did something; what they did long before is forgotten."""
    act_id = book.add(
        LastActRow,
        staff=by,
        kind=kind,
        at=at,
        resident=resident,
        follow_up=follow_up,
        note=note,
        priority=priority,
        step=step,
        chore=chore,
        words=words,
        celebration=celebration,
        thing=thing,
        before="" if before is None else str(before),
        version=version,
    )
    book.run(_older_ones(by))
    return act_id


@Statement
def _older_ones(by: int) -> Any:
    mine = LastActRow.select(LastActRow.id).where(LastActRow.staff == by)
    older = mine.order_by(LastActRow.id.desc()).offset(KEPT_IN_MIND).limit(KEPT_IN_MIND)
    return LastActRow.delete().where(LastActRow.id.in_(older))


def acts_of(book: Book, staff_id: int) -> tuple[LastAct, ...]:
    """What somebody did last, the newest first."""
    query = LastActRow.select().where(LastActRow.staff == staff_id)
    return tuple(value_of(row, LastAct) for row in book.rows(query.order_by(LastActRow.id.desc())))


def act_of(book: Book, act_id: int, staff_id: int) -> LastAct:
    """One act of somebody's.

    Raises:
        NotFound: It was taken back already, or forgotten.
    """
    found = next((one for one in acts_of(book, staff_id) if one.id == act_id), None)
    if found is None:
        raise NotFound("That was taken back already, or is too long ago.")
    return found


def forget(book: Book, staff_id: int, act_id: int, *, since: int) -> None:
    """It was taken back: it goes, and what was noted down while that was done (`since`) as well."""
    mine = LastActRow.staff == staff_id
    gone = (LastActRow.id == act_id) | (LastActRow.id > since)
    book.run(LastActRow.delete().where(mine & gone))


def stands_again(
    book: Book, staff_id: int, what: What, *, before: int, now: int, of: LastAct
) -> None:
    """With `of` taken back it stands as it did before, so the act that led there counts again."""
    table = LastActRow
    led_there = (table.staff == staff_id) & (table.version == before)
    if what == "priority":
        # A step has versions of its own; here it is meant how often the priority moved on.
        led_there &= (table.priority == of.priority_id) & table.step.is_null()
    else:
        led_there &= getattr(table, what) == getattr(of, f"{what}_id")
    book.run(table.update(version=now).where(led_there))
