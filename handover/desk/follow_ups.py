"""Promises: making them, keeping them, and how else they may end."""

from __future__ import annotations

from handover.desk import acts
from handover.desk.checking import look_at
from handover.desk.desk import Desk
from handover.desk.knowing import known
from handover.desk.not_alone import ASK_FOR_ANOTHER, asks_for_another
from handover.house.acts import ActKind
from handover.house.dataclass import dataclass, replace
from handover.house.follow_ups import (
    FollowUp,
    FollowUpKind,
    FollowUpStatus,
    HowKept,
    WhoAsked,
    check_closing,
)
from handover.house.notes import NoteKind
from handover.house.plain_text import fit, fit_line
from handover.house.refusals import NeedsTheirDecision, NotFound, NotPossible
from handover.house.shifts import Roster
from handover.house.times import Span
from handover.rules.concerns import NO_ANSWERS, Answers, Concern, Level, settle
from handover.rules.pipeline import Sort
from handover.rules.plan_time import GIVE_TO_SHIFT
from handover.rules.shift_time import Plan, plan_concerns
from handover.store import follow_ups as kept
from handover.store import people, waiting_promises
from handover.store.follow_ups import NewFollowUp

THEY_SAID_YES = "they were asked, and it is all right"
"""Somebody else was asked for, and the person says that this one may be with them after all."""


@dataclass(frozen=True, slots=True)
class ForNote:
    """The note that is being written while something is promised; it is not in the book yet."""

    about: int
    """A resident's number, or `NOBODY`."""
    kind: NoteKind
    uid: str
    """The mark the note will have."""


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


def promise(
    desk: Desk,
    made: Promise,
    answers: Answers = NO_ANSWERS,
    *,
    for_note: ForNote | None = None,
) -> FollowUp:
    """Promise something, so that the house keeps it whoever is on.

    With `for_note` it carries that note's number as soon as the note is kept.

    Raises:
        Blocked: The named person is not on then, or the stay is over (B2).
        Unanswered: The person asks for somebody else than the one who is named.
        NeedsTheirDecision: It is about a resident who has not agreed to it.
        NotFound: There is nobody like that.
        Unfit: There are no words.
    """
    text = fit_line(made.text, "The promise")
    if made.resident_id is not None and not made.agreed:
        sentence = "Ask them first: a promise about somebody is agreed with them."
        raise NeedsTheirDecision(sentence, of="agreed")
    made = replace(made, text=text)
    with desk.book.writing():
        settle(concerns_of(desk, made), answers)
        follow_up_id = _add(desk, _as_answered(made, answers))
        if for_note is not None:
            waiting_promises.wait_for_note(
                desk.book,
                follow_up_id,
                author_id=desk.who.id,
                about=for_note.about,
                kind=str(for_note.kind),
                uid=for_note.uid,
            )
        return _noted(desk, ActKind.PROMISED, follow_up_id)


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
    return (*concerns_of(desk, made), *look_at(made.text, around))


def concerns_of(desk: Desk, made: Promise) -> tuple[Concern, ...]:
    """What the roster, the stay and the person say to it.

    Raises:
        NotFound: There is nobody like that.
    """
    leaves = None
    if made.resident_id is not None:
        stay = people.resident(desk.book, made.resident_id).stay
        leaves = stay.left_at if stay else None
    names = desk.names()
    if made.staff_id is not None and made.staff_id not in names:
        raise NotFound("There is nobody like that on the team.", of="staff")
    rather_not = _asks_for_another(desk, made)
    if made.window is None:
        return rather_not
    plan = Plan(made.window, resident_leaves=leaves, staff_id=made.staff_id)
    counts = desk.roster()
    held = plan_concerns(plan, roster=counts, zone=desk.zone, now=desk.now(), names=names)
    return (*held, *rather_not)


def _asks_for_another(desk: Desk, made: Promise) -> tuple[Concern, ...]:
    """The person may have asked for somebody else. Why is nobody's to know (R182)."""
    whom, keeper = made.resident_id, made.staff_id
    if whom is None or keeper is None or made.kind is not FollowUpKind.COMPANY:
        return ()
    if not asks_for_another(desk, whom, keeper):
        return ()
    ways = (GIVE_TO_SHIFT, THEY_SAID_YES)
    return (Concern("A3", Level.ASK, "another", ASK_FOR_ANOTHER, ways),)


def _as_answered(made: Promise, answers: Answers) -> Promise:
    answer = answers.to("A3")
    if answer is not None and answer.choice == GIVE_TO_SHIFT:
        return replace(made, staff_id=None)
    return made


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


def take(
    desk: Desk,
    follow_up_id: int,
    *,
    with_person: bool = False,
    answers: Answers = NO_ANSWERS,
    version: int | None = None,
) -> FollowUp:
    """I take a promise that was given to the shift, or, with the person, to somebody else.

    `version` is the one on the screen; None takes the newest.

    Raises:
        Blocked: I am not on then (B2).
        Unanswered: They ask for somebody else than me.
        NeedsTheirDecision: Somebody else promised it to them, and they were not asked.
        NotPossible: It is already closed.
        MovedOn: Somebody changed it since it was read.
    """
    with desk.book.writing():
        now = kept.follow_up(desk.book, follow_up_id)
        was = _as_read(now, version)
        _still_open(was)
        if was.version == now.version and not with_person:
            _not_around_them(desk, now)
        mine = Promise(was.text, was.window, was.resident_id, desk.who.id, was.kind)
        settle(concerns_of(desk, mine), answers)
        keeper = _as_answered(mine, answers).staff_id
        kept.change_follow_up(desk.book, was, by=desk.who.id, at=desk.now(), staff=keeper)
        return _noted(desk, ActKind.PROMISE_TAKEN, follow_up_id, before=now.staff_id)


def _not_around_them(desk: Desk, was: FollowUp) -> None:
    """What somebody else promised to a person is not taken over without asking them (X04)."""
    if was.resident_id is not None and was.staff_id not in (None, desk.who.id):
        name = desk.names().get(was.staff_id or 0, "Somebody")
        raise NeedsTheirDecision(f"{name} promised it. Ask them first whether you may.", of="asked")


def close(
    desk: Desk,
    follow_up_id: int,
    to: FollowUpStatus,
    *,
    outcome_words: str = "",
    with_person: bool = False,
    how_kept: HowKept = HowKept.NOT_SAID,
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
            how_kept=how_kept if to is FollowUpStatus.KEPT else HowKept.NOT_SAID,
            closed_by=desk.who.id,
            closed_at=now,
        )
        return _noted(desk, acts.ENDED[to], follow_up_id)


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
        settle(concerns_of(desk, made), answers)
        made = _as_answered(made, answers)
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
        _noted(desk, ActKind.PROMISE_MOVED, was.id)
        return kept.follow_up(desk.book, _add(desk, made, moved_from=was.id))


def _noted(desk: Desk, kind: ActKind, follow_up_id: int, *, before: int | None = None) -> FollowUp:
    """The promise as it stands now; that I did it is noted down, so that it can be taken back."""
    now = kept.follow_up(desk.book, follow_up_id)
    acts.with_promise(desk, kind, now, before=before)
    return now


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
