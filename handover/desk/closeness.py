"""Closeness and distance: a kind question to me alone, answered in a private reflection or nowhere.

Nobody else is told, and it never stands on a resident's page (R140).
"""

from __future__ import annotations

from collections.abc import Iterable

from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.desk.private import my_reflections
from handover.desk.switching import wanted
from handover.rules.near import LATELY, near
from handover.store import company, people

AT_MOST = 1
"""So many of these questions are asked at a time."""


def asked_of_me(desk: Desk) -> Iterable[Lead]:
    """Am I with somebody nearly always? Not asked again while I have reflected lately."""
    since = desk.now() - LATELY
    with desk.book.reading():
        here = {one.id: one.name for one in people.here(desk.book)}
        together = company.company_since(desk.book, since)
        found = [
            Lead(concern.why, f"near:{number}")
            for number, name in here.items()
            for concern in wanted(
                desk.book, near(desk.who.id, name, tuple(together.get(number, ())))
            )
        ]
        if not found or any(one.written_at >= since for one in my_reflections(desk)):
            return ()
    return tuple(found[:AT_MOST])
