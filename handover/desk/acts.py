"""Noting down what was done last, beside doing it and in the same transaction."""

from __future__ import annotations

from handover.desk.desk import Desk
from handover.house.acts import ActKind
from handover.house.chores import Chore
from handover.house.follow_ups import FollowUp, FollowUpStatus
from handover.house.notes import Note
from handover.house.priorities import Priority, PriorityStatus, Step
from handover.store import acts as kept

ENDED = {
    FollowUpStatus.KEPT: ActKind.PROMISE_KEPT,
    FollowUpStatus.LET_GO: ActKind.PROMISE_LET_GO,
    FollowUpStatus.MISSED_AND_TOLD: ActKind.PROMISE_MISSED,
    FollowUpStatus.MOVED: ActKind.PROMISE_MOVED,
}


def with_promise(desk: Desk, kind: ActKind, made: FollowUp, *, before: int | None = None) -> None:
    """I did something with a promise; `made` is how it stands now."""
    kept.add_act(
        desk.book,
        kind,
        by=desk.who.id,
        at=desk.now(),
        version=made.version,
        resident=made.resident_id,
        follow_up=made.id,
        before=before,
    )


def with_wish(desk: Desk, now: Priority, *, before: PriorityStatus) -> None:
    """I wrote down that they moved a priority on."""
    _with_decision(desk, ActKind.WISH_MOVED, now, times_moved(now), before)


def times_moved(wish: Priority) -> int:
    """How often they moved it on. Its own version counts its steps and words too."""
    return _times(wish, "status")


def with_wording(desk: Desk, now: Priority) -> None:
    """I wrote down how they put a priority differently."""
    _with_decision(desk, ActKind.WISH_REWORDED, now, times_reworded(now))


def times_reworded(wish: Priority) -> int:
    """How often they put it differently."""
    return _times(wish, "words")


def _with_decision(
    desk: Desk, kind: ActKind, now: Priority, version: int, before: PriorityStatus | None = None
) -> None:
    kept.add_act(
        desk.book,
        kind,
        by=desk.who.id,
        at=desk.now(),
        version=version,
        resident=now.resident_id,
        priority=now.id,
        before=before,
    )


def _times(wish: Priority, change: str) -> int:
    return sum(1 for one in wish.decisions if one.change == change and one.how is not None)


def with_words(desk: Desk, resident_id: int, words_id: int) -> None:
    """I took down something they said, by itself."""
    kept.add_act(
        desk.book,
        ActKind.WORDS_TAKEN,
        by=desk.who.id,
        at=desk.now(),
        resident=resident_id,
        words=words_id,
    )


def with_celebration(desk: Desk, resident_id: int | None, celebration_id: int) -> None:
    """I noted down something good."""
    kept.add_act(
        desk.book,
        ActKind.CELEBRATED,
        by=desk.who.id,
        at=desk.now(),
        resident=resident_id,
        celebration=celebration_id,
    )


def with_thing(
    desk: Desk, kind: ActKind, thing: int, *, about: int | None, version: int = 0
) -> None:
    """I put down a limit, something on a card, of who somebody is, or their side of a note."""
    kept.add_act(
        desk.book,
        kind,
        by=desk.who.id,
        at=desk.now(),
        version=version,
        resident=about,
        thing=thing,
    )


def with_step(desk: Desk, now: Priority, was: Step) -> None:
    """I wrote down that they moved a step on; `was` is how it stood before."""
    kept.add_act(
        desk.book,
        ActKind.STEP_MOVED,
        by=desk.who.id,
        at=desk.now(),
        version=was.version + 1,
        resident=now.resident_id,
        priority=now.id,
        step=was.id,
        before=was.status,
    )


def with_note(desk: Desk, kind: ActKind, note: Note) -> None:
    """I wrote a note, or put one of mine differently."""
    kept.add_act(
        desk.book,
        kind,
        by=desk.who.id,
        at=desk.now(),
        version=note.version,
        resident=note.resident_id,
        note=note.id,
    )


def with_chore(desk: Desk, kind: ActKind, chore: Chore) -> None:
    """I did something that the house needs, or took it off the list."""
    kept.add_act(desk.book, kind, by=desk.who.id, at=desk.now(), chore=chore.id)
