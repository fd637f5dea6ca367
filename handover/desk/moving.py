"""Another time for a promise: suggested first, and moved only with the person (X04)."""

from __future__ import annotations

from handover.desk import follow_ups
from handover.desk.desk import Desk
from handover.desk.follow_ups import Promise
from handover.house.follow_ups import FollowUp, MoveSuggestion
from handover.house.refusals import NotFound, NotPossible
from handover.house.times import Span
from handover.rules.concerns import NO_ANSWERS, Answers, settle
from handover.store import follow_ups as kept
from handover.store import move_suggestions as suggested


def suggest_move(
    desk: Desk,
    follow_up_id: int,
    window: Span | None,
    *,
    staff_id: int | None,
    answers: Answers = NO_ANSWERS,
) -> MoveSuggestion:
    """Another time, or somebody else, to put to the person. Until they say yes nothing moves.

    Raises:
        NotPossible: It is already closed, or is a promise of the house's own.
        Blocked: The named person is not on then (B2).
    """
    with desk.book.writing():
        was = kept.follow_up(desk.book, follow_up_id)
        if not was.status.alive:
            raise NotPossible(f"This was already {was.status}. Nothing was changed.")
        if was.resident_id is None:
            raise NotPossible("There is nobody to ask about it: move it.")
        asked = Promise(was.text, window, was.resident_id, staff_id, was.kind)
        settle(follow_ups.concerns_of(desk, asked), answers)
        suggested.keep(desk.book, follow_up_id, window, staff_id, by=desk.who.id, at=desk.now())
        return suggested.all_of_them(desk.book)[follow_up_id]


def say_yes(desk: Desk, follow_up_id: int, answers: Answers = NO_ANSWERS) -> FollowUp:
    """The person says yes: the promise moves there, and goes on as a new one.

    Raises:
        NotFound: Nothing is suggested any more.
        Blocked: It can no longer be kept like that (B2).
    """
    with desk.book.writing():
        to = _waiting(desk, follow_up_id)
        return follow_ups.move(
            desk, follow_up_id, to.window, staff_id=to.staff_id, with_person=True, answers=answers
        )


def say_no(desk: Desk, follow_up_id: int) -> None:
    """The person says no: the promise stays as it is, and still open.

    Raises:
        NotFound: Nothing is suggested any more.
    """
    with desk.book.writing():
        _waiting(desk, follow_up_id)
        suggested.drop(desk.book, follow_up_id)


def _waiting(desk: Desk, follow_up_id: int) -> MoveSuggestion:
    found = suggested.all_of_them(desk.book).get(follow_up_id)
    if found is None:
        raise NotFound("Nothing is suggested for it any more. Look at the list again.")
    return found
