"""Whom somebody would rather not be alone with (R182; S4:228).

They say it to anybody on the team. It is read by themselves and by a coordinator. Whoever plans
company with them hears one thing only: "ask for someone else".
"""

from __future__ import annotations

from handover.desk.desk import Desk
from handover.house.plain_text import fit
from handover.house.priorities import TheirDecision, their_word
from handover.house.refusals import NotFound
from handover.house.who import RatherNot
from handover.store import not_alone as kept
from handover.store import people

ASK_FOR_ANOTHER = "Ask for someone else here, or ask them first."
"""All that is said of it to whoever plans."""
WHY_LIMIT = 500


def asks_for_another(desk: Desk, resident_id: int, staff_id: int) -> bool:
    """Does the person ask for somebody else than this one? Why is nobody's to know."""
    return kept.is_rather_not(desk.book, resident_id, staff_id)


def rather_not(
    desk: Desk, resident_id: int, staff_id: int, decided: TheirDecision | None, *, why: str = ""
) -> None:
    """They would rather not be alone with somebody of the team. They need not say why.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they said so.
        NotFound: There is nobody like that.
        Unfit: The words are too long.
    """
    yes, words = their_word(decided), fit(why, "Their reason", limit=WHY_LIMIT)
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        if staff_id not in desk.names():
            raise NotFound("There is nobody like that on the team.", of="whom")
        kept.keep_rather_not(
            desk.book, resident_id, staff_id, words, yes, by=desk.who.id, at=desk.now()
        )


def all_right_again(
    desk: Desk, resident_id: int, staff_id: int, decided: TheirDecision | None
) -> None:
    """They are all right with that one again. Nothing of it stays in the book.

    Whether anything was there to take away is not said.

    Raises:
        NeedsTheirDecision: Nobody said how we know that they said so.
    """
    their_word(decided)
    with desk.book.writing():
        kept.remove_rather_not(desk.book, resident_id, staff_id)
    desk.book.leave_nothing_beside_it()


def for_the_coordinator(desk: Desk, resident_id: int) -> tuple[RatherNot, ...]:
    """Who, and why if they said: for whoever makes the roster.

    Raises:
        NotYours: I am not a coordinator.
    """
    desk.as_coordinator("Reading this")
    return kept.rather_not_with(desk.book, resident_id)


def for_themselves(desk: Desk, resident_id: int) -> tuple[RatherNot, ...]:
    """The same for the person: only where they sit at the screen themselves."""
    return kept.rather_not_with(desk.book, resident_id)
