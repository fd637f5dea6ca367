"""“I would like a debrief”: asked with one key, never explained, ended by whoever asked."""

from __future__ import annotations

from collections.abc import Iterator

from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.house.debriefs import Debrief
from handover.store import debriefs as kept

REFLECT = "draft:0/reflection"
"""A private reflection: read by its author, gone after thirty days."""
ASK, MINE, OTHERS = "ask", "mine", "others"
"""What its rows stand for, after `debrief:`."""


def would_like(desk: Desk) -> None:
    """I would like one. Asking again changes nothing."""
    with desk.book.writing():
        kept.ask(desk.book, by=desk.who.id, at=desk.now())


def settled(desk: Desk) -> None:
    """Mine happened, or I take it back; which of the two is kept nowhere."""
    with desk.book.writing():
        kept.end(desk.book, by=desk.who.id, at=desk.now())


def mine(desk: Desk) -> Debrief | None:
    """The one I asked for, while it is wanted."""
    return next((one for one in kept.wanted(desk.book) if one.staff_id == desk.who.id), None)


def wanted(desk: Desk) -> tuple[str, ...]:
    """Names of others who would like one: told to whoever is on with residents, and coordinators.

    Somebody off shift is told nothing; they have gone home.
    """
    with desk.book.reading():
        if not (desk.who.is_coordinator or desk.my_block(desk.roster())):
            return ()
        names = desk.names()
        found = kept.wanted(desk.book)
        return tuple(names.get(one.staff_id, "?") for one in found if one.staff_id != desk.who.id)


def on_the_board(desk: Desk) -> Iterator[Lead]:
    """What stands there about debriefs: one line for mine, one for everybody else's."""
    if mine(desk) is not None:
        yield Lead(
            "You asked for a debrief. Enter when it happened, or to take it back.",
            f"debrief:{MINE}",
        )
    if others := wanted(desk):
        yield Lead(f"Somebody would like a debrief: {', '.join(others)}.", f"debrief:{OTHERS}")


def before_i_go(desk: Desk) -> tuple[Lead, ...]:
    """What is for me alone at the end of a shift: nothing of it goes to anybody."""
    wish = Lead("What did this shift give, what did it take? Only you read it.", REFLECT)
    return (wish, *in_the_house(desk))


def in_the_house(desk: Desk) -> Iterator[Lead]:
    """The row on the house's page: one key asks."""
    asked = mine(desk) is not None
    if asked:
        yield Lead("You asked for a debrief", f"debrief:{MINE}")
    else:
        yield Lead("I would like a debrief", f"debrief:{ASK}")
