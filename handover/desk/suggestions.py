"""What we suggested about what somebody wants, and what they say to it: yes, otherwise, or no."""

from __future__ import annotations

from typing import Any

from handover.desk.desk import Desk
from handover.house.plain_text import fit_line
from handover.house.priorities import (
    Decision,
    Priority,
    PriorityStatus,
    StepOwner,
    TheirDecision,
)
from handover.house.refusals import NeedsTheirDecision, NotFound, NotPossible
from handover.store import priorities as kept


def suggest_step(desk: Desk, priority: Priority, words: str) -> Priority:
    """A step we thought of. It is none until they say yes to it.

    Raises:
        Unfit: There are no words.
        NotPossible: What it belongs to is itself only our suggestion.
    """
    title = fit_line(words, "The step")
    if priority.ours:
        raise NotPossible("It is still our suggestion. Ask them about it first: yes, or no?")
    with desk.book.writing():
        kept.record_decision(
            desk.book,
            priority.id,
            change="step",
            value=title,
            before="",
            decided=None,
            by=desk.who.id,
            at=desk.now(),
        )
        return kept.priority(desk.book, priority.id)


def say_yes(desk: Desk, priority: Priority, decision_id: int, how: TheirDecision) -> Priority:
    """The person says yes to something we suggested.

    Raises:
        NotFound: There is no such suggestion, or it has been answered.
    """
    with desk.book.writing():
        now, waiting = _waiting(desk, priority, decision_id)
        kept.answer_suggestion(desk.book, waiting, how, by=desk.who.id, at=desk.now())
        _do(desk, now, waiting, waiting.value)
        return kept.priority(desk.book, priority.id)


def say_otherwise(
    desk: Desk, priority: Priority, decision_id: int, words: str, how: TheirDecision | None
) -> Priority:
    """The person puts what we suggested in words of their own; ours are gone.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
        NotPossible: What was suggested is no text.
        NotFound: There is no such suggestion, or it has been answered.
    """
    if how is None:
        raise NeedsTheirDecision("Their words are theirs: say how we know.")
    said = fit_line(words, "What they say")
    with desk.book.writing():
        now, waiting = _waiting(desk, priority, decision_id)
        if waiting.change == "status":
            raise NotPossible("Say yes or no to it, or choose where it is now.")
        step_id = _do(desk, now, waiting, said)
        kept.answer_suggestion(desk.book, waiting, None, by=desk.who.id, at=desk.now())
        kept.record_decision(
            desk.book,
            now.id,
            change=waiting.change,
            value=said,
            before="" if now.ours or waiting.change == "step" else now.words,
            decided=how,
            by=desk.who.id,
            at=desk.now(),
            step_id=step_id,
        )
        return kept.priority(desk.book, priority.id)


def say_no(desk: Desk, priority: Priority, decision_id: int) -> Priority | None:
    """The person says no, or we take it back: the suggestion is gone from their page.

    None if nothing is left: all of it was our suggestion.

    Raises:
        NotFound: There is no such suggestion, or it has been answered.
    """
    with desk.book.writing():
        now, waiting = _waiting(desk, priority, decision_id)
        kept.answer_suggestion(desk.book, waiting, None, by=desk.who.id, at=desk.now())
        return None if now.ours else kept.priority(desk.book, priority.id)


def _waiting(desk: Desk, priority: Priority, decision_id: int) -> tuple[Priority, Decision]:
    now = next(iter(kept.priorities_by_id(desk.book, [priority.id])), None)
    found = (one for one in now.suggestions if one.id == decision_id) if now else iter(())
    waiting = next(found, None)
    if now is None or waiting is None:
        raise NotFound("That suggestion has already been answered.")
    return now, waiting


def _do(desk: Desk, now: Priority, waiting: Decision, words: str) -> int | None:
    """What a yes changes; the number of the step, if it is one."""
    columns: dict[str, Any] = {}
    step_id = None
    if waiting.change == "status":
        columns["status"] = PriorityStatus(waiting.value)
    elif waiting.change == "step":
        step_id = kept.add_step(desk.book, now.id, words, StepOwner.PERSON)
    elif waiting.change == "words":
        columns["words"] = words
        if now.ours:
            columns["status"] = PriorityStatus.WISH
            columns["position"] = kept.last_place(desk.book, now.resident_id) + 1
    kept.change_priority(desk.book, now, by=desk.who.id, at=desk.now(), **columns)
    return step_id
