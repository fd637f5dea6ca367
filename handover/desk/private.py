"""Private reflections: for their author alone, and gone after thirty days."""

from __future__ import annotations

from contextlib import suppress

from handover.desk.desk import Desk
from handover.house.notes import REFLECTION_STAYS, Note
from handover.house.refusals import BookTrouble
from handover.store import reflections
from handover.store.engine.book import IN_PASSING_S

STAYS_WORDS = f"gone after {REFLECTION_STAYS.days} days"
"""Said where one writes one."""


def my_reflections(desk: Desk) -> tuple[Note, ...]:
    """My private reflections whose words are still there, newest first."""
    return reflections.reflections_of(desk.book, desk.who.id)


def let_go_of_old(desk: Desk) -> None:
    """The words of reflections written more than thirty days ago go, whoever's they are.

    Nobody is kept from signing in by this: a book that cannot be written is left to the next one.
    """
    now = desk.now()
    before = now - REFLECTION_STAYS
    with suppress(BookTrouble):
        if reflections.any_older(desk.book, before):
            with desk.book.writing(patience_s=IN_PASSING_S):
                reflections.let_go_older(desk.book, before, at=now)
