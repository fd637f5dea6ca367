"""What residents want. Only they decide; what we think is a suggestion (B7)."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import date

from handover.desk import acts
from handover.desk.desk import Desk
from handover.house.plain_text import fit, fit_line
from handover.house.priorities import (
    ANSWERED,
    Company,
    Dimension,
    Priority,
    PriorityStatus,
    Step,
    StepOwner,
    StepStatus,
    TheirDecision,
)
from handover.house.refusals import NeedsTheirDecision, NotFound, NotPossible, Unfit
from handover.store import people
from handover.store import priorities as kept


@dataclass(frozen=True, slots=True)
class MoreAboutIt:
    """What a person may add to a priority; every question may stay unanswered."""

    dimensions: frozenset[Dimension] = frozenset()
    specific: str = ""
    why_it_matters: str = ""
    have: str = ""
    within_reach: str = ""
    start_on: date | None = None
    finish_on: date | None = None
    no_finish_by_choice: bool = False
    company: Company = Company.NOT_SAID


def said_about(priority: Priority) -> MoreAboutIt:
    """What they have said about it so far."""
    return MoreAboutIt(**{name: getattr(priority, name) for name in ANSWERED})


def add_priority(
    desk: Desk,
    resident_id: int,
    words: str,
    decided: TheirDecision | None,
    more: MoreAboutIt | None = None,
) -> Priority:
    """A new priority in the person's words; without their decision it is a suggestion of ours.

    Raises:
        Unfit: There are no words, or the finish comes before the start.
    """
    title = fit_line(words, "What they want")
    about = _made_fit(more or MoreAboutIt())
    status = PriorityStatus.WISH if decided else PriorityStatus.SUGGESTED
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        now = desk.now()
        priority_id = kept.add_priority(
            desk.book,
            resident_id,
            title,
            status,
            by=desk.who.id,
            at=now,
            more={**asdict(about), "dimensions": about.dimensions},
        )
        kept.record_decision(
            desk.book,
            priority_id,
            change="words",
            value=title,
            before="",
            decided=decided,
            by=desk.who.id,
            at=now,
        )
        return kept.priority(desk.book, priority_id)


def reword_priority(
    desk: Desk, priority: Priority, words: str, decided: TheirDecision | None
) -> Priority:
    """The person puts it differently; earlier wordings stay readable.

    Raises:
        MovedOn: Somebody changed it since it was read.
    """
    title = fit_line(words, "What they want")
    return _change(desk, priority, "words", title, before=priority.words, decided=decided)


def put_differently(
    desk: Desk, priority: Priority, words: str, more: MoreAboutIt, decided: TheirDecision | None
) -> Priority:
    """The person says it anew, and what they like to say about it; everything said stays readable.

    Raises:
        NeedsTheirDecision: What they say about it was changed, and nobody said how we know.
        MovedOn: Somebody changed it since it was read.
        Unfit: There are no words, or the finish comes before the start.
    """
    title = fit_line(words, "What they want")
    was, now = asdict(said_about(priority)), asdict(_made_fit(more))
    changed = {name: value for name, value in now.items() if was[name] != value}
    if decided is None:
        if changed:
            raise NeedsTheirDecision("What they say about it is theirs. Say how we know.")
        return _change(desk, priority, "words", title, before=priority.words, decided=None)
    _theirs_first(priority)
    if title != priority.words:
        changed = {"words": title, **changed}
    with desk.book.writing():
        stood = kept.priority(desk.book, priority.id)
        before = {**asdict(said_about(stood)), "words": stood.words}
        kept.change_priority(desk.book, priority, by=desk.who.id, at=desk.now(), **changed)
        for name, value in changed.items():
            old = as_words(before[name])
            _record(desk, priority, name, as_words(value), before=old, decided=decided)
        stands = kept.priority(desk.book, priority.id)
        if "words" in changed:
            acts.with_wording(desk, stands)
        return stands


def as_words(value: object) -> str:
    """A changed answer as it stands in the record: words, a day, `yes`, or nothing."""
    if isinstance(value, frozenset):
        return ", ".join(sorted(value))
    if isinstance(value, bool):
        return "yes" if value else ""
    return str(value or "")


def move_priority(
    desk: Desk, priority: Priority, status: PriorityStatus, decided: TheirDecision | None
) -> Priority:
    """The priority moves to another state: any may follow any, if the person says so.

    Raises:
        MovedOn: Somebody changed it since it was read.
        NotPossible: A priority does not become a suggestion again.
    """
    if status is PriorityStatus.SUGGESTED:
        raise NotPossible("What the person has said is not turned back into a suggestion.")
    if decided is not None:
        _theirs_first(priority)
    return _change(desk, priority, "status", status, before=priority.status, decided=decided)


def put_in_order(
    desk: Desk, resident_id: int, ids: tuple[int, ...], decided: TheirDecision | None
) -> tuple[Priority, ...]:
    """The person sets the order of their priorities.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
        NotPossible: Not exactly this person's priorities were named.
    """
    if decided is None:
        raise NeedsTheirDecision("The order is theirs. Ask them, and say how we know.")
    with desk.book.writing():
        standing = tuple(one for one in kept.priorities_of(desk.book, resident_id) if not one.ours)
        if sorted(ids) != sorted(priority.id for priority in standing):
            raise NotPossible("Somebody has added a priority meanwhile. Look at the list again.")
        by_id = {priority.id: priority for priority in standing}
        for position, priority_id in enumerate(ids, start=1):
            was = by_id[priority_id]
            if was.position != position:
                kept.place(desk.book, priority_id, position)
                before = str(was.position)
                _record(desk, was, "order", str(position), before=before, decided=decided)
        return kept.priorities_of(desk.book, resident_id)


def add_step(
    desk: Desk,
    priority: Priority,
    words: str,
    decided: TheirDecision | None,
    *,
    owner: StepOwner = StepOwner.PERSON,
    experiment: bool = False,
    say_it_myself: bool = False,
) -> Priority:
    """The person's next small step. There are no steps of ours: what we promise is a promise.

    Raises:
        NeedsTheirDecision: Nobody said how we know that it is theirs.
    """
    if decided is None:
        raise NeedsTheirDecision("A step is theirs or together. Ask them, and say how we know.")
    title = fit_line(words, "The step")
    _theirs_first(priority)
    with desk.book.writing():
        step_id = kept.add_step(
            desk.book,
            priority.id,
            title,
            owner,
            experiment=experiment,
            say_it_myself=say_it_myself,
        )
        _record(desk, priority, "step", title, before="", decided=decided, step_id=step_id)
        now = kept.priority(desk.book, priority.id)
        kept.change_priority(desk.book, now, by=desk.who.id, at=desk.now())
        return kept.priority(desk.book, priority.id)


def reword_step(
    desk: Desk, priority: Priority, step: Step, words: str, decided: TheirDecision | None
) -> Priority:
    """The person puts their step differently.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
        MovedOn: Somebody changed it since it was read.
    """
    if decided is None:
        raise NeedsTheirDecision("A step is theirs or together. Ask them, and say how we know.")
    title = fit_line(words, "The step")
    with desk.book.writing():
        kept.change_step(desk.book, step, words=title)
        before = step.words
        _record(desk, priority, "step", title, before=before, decided=decided, step_id=step.id)
        now = kept.priority(desk.book, priority.id)
        kept.change_priority(desk.book, now, by=desk.who.id, at=desk.now())
        return kept.priority(desk.book, priority.id)


def move_step(
    desk: Desk,
    priority: Priority,
    step: Step,
    status: StepStatus,
    decided: TheirDecision | None,
    *,
    learned: str = "",
) -> Priority:
    """A step moves on; the person says so.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
        MovedOn: Somebody changed it since it was read.
    """
    if decided is None:
        raise NeedsTheirDecision("Only they say how their step went. Ask them first.")
    what = fit(learned, "What they learned") or step.learned
    with desk.book.writing():
        kept.change_step(desk.book, step, status=status, learned=what)
        acts.with_step(desk, priority, step)
        _record(
            desk, priority, "step", status, before=step.status, decided=decided, step_id=step.id
        )
        now = kept.priority(desk.book, priority.id)
        kept.change_priority(desk.book, now, by=desk.who.id, at=desk.now())
        return kept.priority(desk.book, priority.id)


def priorities_of(desk: Desk, resident_id: int) -> tuple[Priority, ...]:
    """A resident's priorities, in their order."""
    return kept.priorities_of(desk.book, resident_id)


def priority_by_id(desk: Desk, priority_id: int) -> Priority:
    """One priority.

    Raises:
        NotFound: There is none of that number, or it was a suggestion they said no to.
    """
    found = kept.priorities_by_id(desk.book, [priority_id])
    if not found:
        raise NotFound("There is no such priority in the book.")
    return found[0]


def _theirs_first(priority: Priority) -> None:
    if priority.ours:
        raise NotPossible("It is still our suggestion. Ask them about it first: yes, or no?")


def _made_fit(more: MoreAboutIt) -> MoreAboutIt:
    if more.start_on and more.finish_on and more.finish_on < more.start_on:
        raise Unfit("It cannot finish before it starts. Correct one of the two days.", of="finish")
    if more.finish_on and more.no_finish_by_choice:
        raise Unfit(
            "Either a day to finish, or no date by choice. Leave out one of the two.", of="finish"
        )
    return replace(
        more,
        specific=fit(more.specific, "The answer"),
        why_it_matters=fit(more.why_it_matters, "The answer"),
        have=fit(more.have, "The answer"),
        within_reach=fit(more.within_reach, "The answer"),
    )


def _change(
    desk: Desk,
    priority: Priority,
    change: str,
    value: str,
    *,
    before: str,
    decided: TheirDecision | None,
) -> Priority:
    with desk.book.writing():
        if decided is not None:
            column = {
                "words": value,
                "status": PriorityStatus(value) if change == "status" else None,
            }
            kept.change_priority(
                desk.book, priority, by=desk.who.id, at=desk.now(), **{change: column[change]}
            )
        _record(desk, priority, change, value, before=before, decided=decided)
        now = kept.priority(desk.book, priority.id)
        if change == "status" and decided is not None:
            acts.with_wish(desk, now, before=priority.status)
        if change == "words" and decided is not None and value != before:
            acts.with_wording(desk, now)
        return now


def _record(
    desk: Desk,
    priority: Priority,
    change: str,
    value: str,
    *,
    before: str,
    decided: TheirDecision | None,
    step_id: int | None = None,
) -> None:
    kept.record_decision(
        desk.book,
        priority.id,
        change=change,
        value=value,
        before=before,
        decided=decided,
        by=desk.who.id,
        at=desk.now(),
        step_id=step_id,
    )
