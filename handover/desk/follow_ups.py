"""Promises: making them, keeping them, and how else they may end."""

from __future__ import annotations

from dataclasses import dataclass, replace

from handover.desk.checking import look_at
from handover.desk.desk import Desk
from handover.desk.items import promise_words
from handover.desk.knowing import known
from handover.house.follow_ups import (
    FollowUp,
    FollowUpKind,
    FollowUpStatus,
    WhoAsked,
    check_closing,
)
from handover.house.plain_text import fit, fit_line
from handover.house.refusals import NeedsTheirDecision, NotFound, NotPossible
from handover.house.shifts import Roster
from handover.house.times import Span
from handover.rules.concerns import NO_ANSWERS, Answers, Concern, settle
from handover.rules.pipeline import Sort
from handover.rules.shift_time import Plan, plan_concerns
from handover.store import follow_ups as kept
from handover.store import people
from handover.store.follow_ups import NewFollowUp


@dataclass(frozen=True, slots=True)
class Promise:
    """What somebody is about to promise."""

    text: str
    window: Span | None = None
    """UTC; None for "whenever they ask"."""
    resident_id: int | None = None
    staff_id: int | None = None
    """Who promises it; None gives it to the shift."""
    kind: FollowUpKind = FollowUpKind.COMPANY
    who_asked: WhoAsked = WhoAsked.PERSON
    agreed: bool = False
    """Did the person agree to it? Needed for everything about a resident (R055)."""
    step_id: int | None = None
    from_note_id: int | None = None


def promise(desk: Desk, made: Promise, answers: Answers = NO_ANSWERS) -> FollowUp:
    """Promise something, so that the house keeps it whoever is on.

    Raises:
        Blocked: The named person is not on then, or the stay is over (B2).
        NeedsTheirDecision: It is about a resident who has not agreed to it.
        NotFound: There is nobody like that.
        Unfit: There are no words.
    """
    text = fit_line(made.text, "The promise")
    if made.resident_id is not None and not made.agreed:
        raise NeedsTheirDecision("Ask them first: a promise about somebody is agreed with them.")
    made = replace(made, text=text)
    with desk.book.writing():
        settle(_concerns(desk, made), answers)
        return kept.follow_up(desk.book, _add(desk, made))


def from_note(desk: Desk, made: Promise) -> FollowUp:
    """A promise that stands in a note: what was said was said, so nothing holds it back.

    Of a time that has gone by only the words are kept. It may still have to be agreed with the
    person; it says so until it is.

    Raises:
        NotFound: There is nobody like that.
        Unfit: There are no words.
    """
    gone = made.window is not None and made.window.end < desk.now()
    text = fit_line(made.text, "The promise")
    made = replace(made, text=text, window=None if gone else made.window)
    with desk.book.writing():
        return kept.follow_up(desk.book, _add(desk, made))


def look_over(desk: Desk, made: Promise) -> tuple[Concern, ...]:
    """Everything the rules say to a promise as it stands, without keeping anything."""
    around = known(desk, sort=Sort.LINE, about=made.resident_id)
    return (*_concerns(desk, made), *look_at(made.text, around))


def _concerns(desk: Desk, made: Promise) -> tuple[Concern, ...]:
    leaves = None
    if made.resident_id is not None:
        stay = people.resident(desk.book, made.resident_id).stay
        leaves = stay.left_at if stay else None
    names = desk.names()
    if made.staff_id is not None and made.staff_id not in names:
        raise NotFound("There is nobody like that on the team.")
    if made.window is None:
        return ()
    plan = Plan(made.window, resident_leaves=leaves, staff_id=made.staff_id)
    return plan_concerns(plan, roster=desk.roster(), zone=desk.zone, now=desk.now(), names=names)


def _add(desk: Desk, made: Promise, *, moved_from: int | None = None) -> int:
    now = desk.now()
    return kept.add_follow_up(
        desk.book,
        NewFollowUp(
            text=made.text,
            kind=made.kind,
            who_asked=made.who_asked,
            window=made.window,
            resident_id=made.resident_id,
            staff_id=made.staff_id,
            agreed_at=now if made.agreed else None,
            step_id=made.step_id,
            from_note_id=made.from_note_id,
            moved_from=moved_from,
        ),
        by=desk.who.id,
        at=now,
    )


def take(desk: Desk, follow_up_id: int, *, version: int | None = None) -> FollowUp:
    """I take a promise that was given to the shift, or to somebody who is not here.

    `version` is the one on the screen; None takes the newest.

    Raises:
        Blocked: I am not on then (B2).
        NotPossible: It is already closed.
        MovedOn: Somebody changed it since it was read.
    """
    with desk.book.writing():
        was = _as_read(kept.follow_up(desk.book, follow_up_id), version)
        _still_open(was)
        settle(
            _concerns(desk, Promise(was.text, was.window, was.resident_id, desk.who.id, was.kind))
        )
        kept.change_follow_up(desk.book, was, by=desk.who.id, at=desk.now(), staff=desk.who.id)
        return kept.follow_up(desk.book, follow_up_id)


def close(
    desk: Desk,
    follow_up_id: int,
    to: FollowUpStatus,
    *,
    outcome_words: str = "",
    with_person: bool = False,
    version: int | None = None,
) -> FollowUp:
    """A promise ends: kept, let go by the person, or missed and told.

    `version` is the one on the screen; None takes the newest.

    Raises:
        NotPossible: It is already closed.
        NeedsTheirDecision: Letting go or missing it needs the person.
        MovedOn: Somebody changed it since it was read.
    """
    words = fit(outcome_words, "What happened")
    with desk.book.writing():
        was = kept.follow_up(desk.book, follow_up_id)
        if to is FollowUpStatus.MOVED:
            raise NotPossible("Choose the new time: a moved promise goes on.")
        check_closing(was, to, with_person=with_person)
        now = desk.now()
        kept.change_follow_up(
            desk.book,
            _as_read(was, version),
            by=desk.who.id,
            at=now,
            status=to,
            outcome_words=words,
            closed_by=desk.who.id,
            closed_at=now,
        )
        return kept.follow_up(desk.book, follow_up_id)


def move(
    desk: Desk,
    follow_up_id: int,
    window: Span | None,
    *,
    staff_id: int | None,
    with_person: bool,
    answers: Answers = NO_ANSWERS,
    version: int | None = None,
) -> FollowUp:
    """Move a promise to another time, with the person. It goes on as a new open promise.

    `version` is the one on the screen; None takes the newest.

    Raises:
        NotPossible: It is already closed.
        NeedsTheirDecision: The person was not asked.
        Blocked: The named person is not on then (B2).
        MovedOn: Somebody changed it since it was read.
    """
    with desk.book.writing():
        was = _as_read(kept.follow_up(desk.book, follow_up_id), version)
        check_closing(was, FollowUpStatus.MOVED, with_person=with_person)
        made = Promise(
            text=was.text,
            window=window,
            resident_id=was.resident_id,
            staff_id=staff_id,
            kind=was.kind,
            who_asked=was.who_asked,
            agreed=with_person,
            step_id=was.step_id,
            from_note_id=was.from_note_id,
        )
        settle(_concerns(desk, made), answers)
        now = desk.now()
        kept.change_follow_up(
            desk.book,
            was,
            by=desk.who.id,
            at=now,
            status=FollowUpStatus.MOVED,
            closed_by=desk.who.id,
            closed_at=now,
        )
        return kept.follow_up(desk.book, _add(desk, made, moved_from=was.id))


def open_follow_ups(desk: Desk) -> tuple[FollowUp, ...]:
    """Every promise still to be kept, the earliest first."""
    return kept.open_follow_ups(desk.book)


def is_orphan(follow_up: FollowUp, roster: Roster) -> bool:
    """Is the person who promised it no longer on at that time, by the roster as it is now?"""
    if follow_up.staff_id is None or follow_up.window is None or not follow_up.status.alive:
        return False
    return not any(
        block.span.overlaps(follow_up.window) for block in roster.blocks_of(follow_up.staff_id)
    )


def _as_read(follow_up: FollowUp, version: int | None) -> FollowUp:
    return follow_up if version is None else replace(follow_up, version=version)


def _still_open(follow_up: FollowUp) -> None:
    if not follow_up.status.alive:
        raise NotPossible(f"This was already {follow_up.status}. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class FollowUpLine:
    """One open promise as it stands in the list."""

    follow_up: FollowUp
    name: str
    """Whom it is made to; empty for the house."""
    when: str
    """When and by whom, in local time."""
    section: str
    """`Nobody can keep these as they stand`, `This shift`, and so on."""


@dataclass(frozen=True, slots=True)
class FollowUpsPage:
    """Every open promise, in sections; those nobody can keep first."""

    lines: tuple[FollowUpLine, ...]
    here: dict[int, str]
    """Who is staying, by number."""
    team: dict[int, str]
    """Who is on the team, by number."""


SECTIONS = (
    "Nobody can keep these as they stand: ask them",
    "Their time is over: kept, moved, or told?",
    "Before this shift ends",
    "Later",
    "Whenever they ask",
)


def follow_ups_page(desk: Desk) -> FollowUpsPage:
    """Every promise still to be kept, and who there is to keep it."""
    with desk.book.reading():
        roster = desk.roster()
        names = desk.names()
        everybody = {one.id: one for one in people.residents(desk.book)}
        lines = [
            FollowUpLine(
                follow_up=one,
                name=everybody[one.resident_id].name if one.resident_id else "",
                when=promise_words(one, names, desk.zone),
                section=SECTIONS[_section(desk, one, roster)],
            )
            for one in kept.open_follow_ups(desk.book)
        ]
        return FollowUpsPage(
            lines=tuple(sorted(lines, key=lambda line: SECTIONS.index(line.section))),
            here={one.id: one.name for one in everybody.values() if one.here},
            team={one.id: one.name for one in people.staff(desk.book) if one.active},
        )


def _section(desk: Desk, one: FollowUp, roster: Roster) -> int:
    now = desk.now()
    if is_orphan(one, roster):
        return 0
    if one.window is None:
        return 4
    if one.window.end < now:
        return 1
    block = desk.my_block(roster)
    return 2 if one.window.start < (block.span.end if block else now) else 3
