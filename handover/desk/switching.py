"""Quiet lines a house wants to hear no more. Blocks and questions are not switched off."""

from __future__ import annotations

from collections.abc import Iterable

from handover.desk.desk import Desk
from handover.house.refusals import NotFound, NotPossible
from handover.rules.concerns import Concern, Level
from handover.store import wording as kept
from handover.store.engine.book import Book


def off_here(book: Book) -> frozenset[str]:
    """Codes of the quiet lines this house does not want, such as `N9`."""
    return frozenset(one.rule for one in kept.switched_off(book))


def wanted(book: Book, concerns: Iterable[Concern]) -> tuple[Concern, ...]:
    """What is left of these quiet lines, which bear their code, once the house's wish is heard."""
    found = tuple(concerns)
    off = off_here(book) if found else frozenset()
    return tuple(one for one in found if one.rule not in off)


def switch(desk: Desk, code: str, *, off: bool) -> None:
    """The house wants to hear a quiet line no more, or again. A coordinator keeps the settings.

    Raises:
        NotYours: I am not a coordinator.
        NotFound: There is no such rule.
        NotPossible: It blocks or asks.
    """
    # The list names the ways out of every rule, and those take their time to come in.
    from handover.rules.listed import LISTED

    desk.as_coordinator("Switching a quiet line off or on")
    rule = next((one for one in LISTED if one.code == code), None)
    if rule is None:
        raise NotFound(f"There is no rule called {code}. F7 shows those there are.")
    if rule.level is not Level.NUDGE:
        raise NotPossible("Only quiet lines are switched off. What blocks or asks stays.")
    with desk.book.writing():
        kept.switch_on(desk.book, code)
        if off:
            kept.switch_off(desk.book, code, at=desk.now())
