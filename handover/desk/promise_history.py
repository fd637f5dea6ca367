"""How one promise got here: made, taken, passed on, moved, and how it ended."""

from __future__ import annotations

from handover.desk.desk import Desk
from handover.desk.items import promise_words
from handover.house.follow_ups import FollowUp
from handover.house.handovers import EntryKind
from handover.house.times import day_and_clock
from handover.store import entries
from handover.store import follow_ups as kept


def how_it_got_here(desk: Desk, follow_up_id: int) -> tuple[str, ...]:
    """Everything that happened to a promise, the oldest first, in plain words.

    Raises:
        NotFound: There is none of that number.
    """
    with desk.book.reading():
        one = kept.follow_up(desk.book, follow_up_id)
        before = how_it_got_here(desk, one.moved_from_id) if one.moved_from_id else ()
        return (*before, *_lines(desk, one, moved=bool(before)))


def _lines(desk: Desk, one: FollowUp, *, moved: bool) -> tuple[str, ...]:
    names = dict(desk.names())
    found = entries.entries_of(desk.book, EntryKind.FOLLOW_UP, [one.id])
    told = []
    for number, entry in enumerate(found):
        when = day_and_clock(entry.at, desk.zone)
        who = names.get(entry.by, "?")
        if number == 0:
            verb = "moved it to" if moved else "promised it for"
            told.append(f"{when}  {who} {verb} {promise_words(one, names, desk.zone)}")
            told += [] if moved else [f"Who asked: {one.who_asked}"]
        elif entry.state == "open":
            told.append(f"{when}  {who} took it")
        elif one.moved_from_id is None or entry.state != "moved":
            told.append(f"{when}  {who}: {one.ended}")
    if one.carried:
        times = "once" if one.carried == 1 else f"{one.carried} times"
        told.append(f"Passed on {times}")
    if one.outcome_words:
        told.append(f"“{one.outcome_words}”")
    return tuple(told)
