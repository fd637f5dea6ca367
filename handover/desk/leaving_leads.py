"""Lines that lead to leaving: on somebody's page, on the board, on the house's page."""

from __future__ import annotations

from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.desk.leaving import due_now, ending_of
from handover.house.people import Resident
from handover.house.times import day_of, short_day


def on_their_page(desk: Desk, who: Resident) -> tuple[Lead, ...]:
    """What their page says of leaving: when they chose to go, or when what was written goes."""
    if who.here:
        if who.stay is None or who.stay.left_at is None:
            return ()
        when = short_day(who.stay.left_at, desk.zone)
        return (Lead(f"They leave {when}: what becomes of what is kept", f"leaving:{who.id}"),)
    ending = ending_of(desk, who.id)
    if ending.hold is not None:
        words = f"Kept because the law wants it: {ending.hold.reason}"
    elif ending.on is not None:
        words = f"Everything here goes on {day_of(ending.on)} {ending.on.year}"
    else:
        return ()
    return (Lead(words, f"ending:{who.id}"),)


def on_the_board(desk: Desk) -> tuple[Lead, ...]:
    """Those whose day has come, in one line."""
    found = [one.resident for one in due_now(desk)]
    if not found:
        return ()
    names = ", ".join(one.name for one in found)
    key = f"ending:{found[0].id}" if len(found) == 1 else "left"
    return (Lead(f"What was written goes today or has waited: {names}", key),)


def in_the_house(desk: Desk) -> tuple[Lead, ...]:
    """Who has left, and for how long what was written is kept."""
    return (Lead("Who has left, and when what was written goes", "left"),)
