"""What the house itself needs again and again: a short list, kept apart from people (features 41).

Nobody is asked why it is not done, nobody's are counted, and nothing of it stands on a page of
somebody who stays.
"""

from __future__ import annotations

from collections.abc import Iterable

from handover.desk import acts
from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.house.acts import ActKind
from handover.house.chores import Chore, Every
from handover.house.dataclass import dataclass
from handover.house.plain_text import fit_line, initials
from handover.house.times import day_and_clock
from handover.store import chores as kept

CHORE_LIMIT = 100


@dataclass(frozen=True, slots=True)
class ChoreLine:
    """One chore as it stands in the list."""

    chore: Chore
    open: bool
    """Has nobody done it yet today, or this week?"""
    done: str
    """By whose hand and when it was done last, in initials: `T. Mon 9 Mar 10:00`."""


def add_chore(desk: Desk, text: str, every: Every) -> Chore:
    """The house needs something again and again.

    Raises:
        Unfit: There are no words, or too many.
    """
    words = fit_line(text, "What there is to do", limit=CHORE_LIMIT)
    with desk.book.writing():
        return kept.chore(desk.book, kept.add_chore(desk.book, words, every, at=desk.now()))


def change_chore(desk: Desk, was: Chore, text: str, every: Every) -> Chore:
    """Put it differently.

    Raises:
        MovedOn: Somebody changed it since it was read.
        Unfit: There are no words, or too many.
    """
    words = fit_line(text, "What there is to do", limit=CHORE_LIMIT)
    with desk.book.writing():
        kept.change_chore(desk.book, was, words, every)
        return kept.chore(desk.book, was.id)


def turn(desk: Desk, chore_id: int) -> Chore:
    """It is done, by me; or, where it was done already, not after all.

    Raises:
        NotFound: The house does not need it any more.
    """
    with desk.book.writing():
        now = desk.now()
        was = kept.chore(desk.book, chore_id)
        done = was.every is Every.NOW_AND_THEN or was.is_open(now, desk.zone)
        kept.mark_done(
            desk.book, chore_id, by=desk.who.id if done else None, at=now if done else None
        )
        if done:
            acts.with_chore(desk, ActKind.CHORE_DONE, was)
        return kept.chore(desk.book, chore_id)


def let_go(desk: Desk, chore_id: int) -> None:
    """The house no longer needs it.

    Raises:
        NotFound: It is not on the list any more.
    """
    with desk.book.writing():
        was = kept.chore(desk.book, chore_id)
        kept.take_away(desk.book, was.id, at=desk.now())
        acts.with_chore(desk, ActKind.CHORE_LET_GO, was)


def chores(desk: Desk) -> tuple[ChoreLine, ...]:
    """The list: what nobody has done yet first."""
    with desk.book.reading():
        names = desk.names()
        now = desk.now()
        lines = [
            ChoreLine(
                one,
                one.is_open(now, desk.zone),
                f"{initials(names.get(one.done_by or 0, '?'))} "
                f"{day_and_clock(one.done_at, desk.zone)}"
                if one.done_at
                else "",
            )
            for one in kept.chores(desk.book)
        ]
    return tuple(sorted(lines, key=lambda line: not line.open))


def in_the_house(desk: Desk) -> Iterable[Lead]:
    """The row of the house's page."""
    left = [line.chore.text for line in chores(desk) if line.open]
    still = f", still open: {', '.join(left)}" if left else ""
    yield Lead(f"What the house needs again and again{still}", "chores:")
