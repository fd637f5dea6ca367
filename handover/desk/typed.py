"""Words typed into a question and not kept yet: whose page they are for, and where that is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from handover.desk import unfinished
from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.house.refusals import NotFound
from handover.store import follow_ups, notes, people, priorities

OF_A_PERSON: Mapping[str, str] = {
    **dict.fromkeys(("person", "together", "with"), "person"),
    "order": "wanted",
    "laid aside": "laid-aside",
    **{one: one for one in ("confidence", "arriving", "plan", "pacts", "stay", "check-in", "card")},
}
"""What is about somebody of that number, and the page it stands on."""
OF_THE_HOUSE: Mapping[str, str] = {
    "meeting": "meetings:",
    "agreements": "agreements:",
    "house board": "house-board:",
    "house card": "house-card:",
    "chores": "chores:",
    "the exercise": "exercise:",
    "everybody": "promise:",
    "directory": "directory:",
    "partings": "partings:",
    "landed": "feedback:",
}
"""What is about nobody who stays."""
CHOICES = frozenset({"carry", "together", "must_know", "team_only"})
"""What was chosen for a note laid aside: it goes with its words, and is none of them."""


def mine(desk: Desk) -> tuple[Lead, ...]:
    """Everything of mine that waits: whose page, which question, how it begins; and where it is."""
    with desk.book.reading():
        return tuple(_lead(desk, place, typed) for place, typed in unfinished.mine(desk).items())


def _lead(desk: Desk, place: str, typed: Mapping[str, str]) -> Lead:
    heading, _, about = place.partition("|")
    whose, key = _where(desk, about)
    name = people.resident(desk.book, whose).name if whose else ""
    # A question may name whom it is about already.
    whom = f"{name}, " if name and name not in heading else ""
    words = " ".join(said for field, said in typed.items() if field not in CHOICES)
    return Lead(f"Not kept yet, {whom}“{heading}”: {words}", key)


def _where(desk: Desk, about: str) -> tuple[int, str]:
    """The number of whoever's page it is (0: nobody's), and the row that leads there, if any."""
    if about in OF_THE_HOUSE:
        return 0, OF_THE_HOUSE[about]
    # What follows says which of theirs it is.
    found = re.match(r"(?:handover (\d+), )?([a-z -]+)[ :](-?\d+)(?![^ ,])", about)
    if found is None:
        return 0, ""
    handover, kind, number = found[1], found[2], int(found[3])
    try:
        whose, key = next(iter(_of(desk, kind, number)), (0, ""))
        if whose:
            people.resident(desk.book, whose)
    except NotFound:
        return 0, ""
    return whose, f"receive:{handover}" if handover else key


def _of(desk: Desk, kind: str, number: int) -> Iterator[tuple[int, str]]:
    if kind in OF_A_PERSON:
        yield number, f"{OF_A_PERSON[kind]}:{number}"
    elif kind == "part":
        yield max(number, 0), "hand-over:"
    elif kind in ("handover", "chore"):
        yield 0, f"given:{number}" if kind == "handover" else OF_THE_HOUSE["chores"]
    elif kind == "note":
        yield notes.note_by_id(desk.book, number).resident_id or 0, f"note:{number}"
    elif kind == "priority":
        yield priorities.priority(desk.book, number).resident_id, f"priority:{number}"
    elif kind == "promise":
        yield follow_ups.follow_up(desk.book, number).resident_id or 0, f"promise:{number}"
    elif kind == "limits resident":
        yield number, f"limits:{number}"
