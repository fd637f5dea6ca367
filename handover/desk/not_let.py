"""What somebody was not let do because of their role: for the coordinators, and for themselves.

It holds who, what and when, and none of anybody's words. Nobody is counted by it.
"""

from __future__ import annotations

from handover.desk.desk import Desk
from handover.house.times import day_and_clock
from handover.store import roles

NEWEST = 12
"""So much of it stands on a page."""
MINE = "Not let, because another role does it. Coordinators read this too; nobody else does."
EVERYBODYS = "Not let, because another role does it. Each of them can read their own."
ASK = "Mostly it is somebody who did not know. Ask them what they needed."


def not_let(desk: Desk) -> tuple[str, ...]:
    """Lines to read, the newest first: a coordinator's page has everybody's, others' their own."""
    keeps_the_team = desk.who.is_coordinator
    of = None if keeps_the_team else desk.who.id
    names = desk.names()
    lines = []
    for who, what, at in roles.newest_refusals(desk.book, of=of, newest=NEWEST):
        name = f"{names.get(who, '?')}: " if keeps_the_team else ""
        lines.append(f"{day_and_clock(at, desk.zone)}  {name}{what}")
    if not lines:
        return ("Nobody was held up by their role." if keeps_the_team else "Nothing was refused.",)
    # The same thing tried twice in a minute was one thing.
    said = tuple(dict.fromkeys(lines))
    return (EVERYBODYS, "", *said, "", ASK) if keeps_the_team else (MINE, "", *said)
