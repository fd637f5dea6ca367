"""The names people use here: theirs to choose, and theirs to change at any time."""

from __future__ import annotations

from handover.desk.desk import Desk
from handover.house.people import Resident
from handover.house.plain_text import fit, fit_line, same_name
from handover.house.priorities import TheirDecision
from handover.house.refusals import NeedsTheirDecision, NotPossible
from handover.store import people

NAME_LIMIT = 40


def chosen_name(desk: Desk, name: str, *, of: int | None = None) -> str:
    """The name as it can be used: nobody else who stays or is expected has the same.

    `of` is the number of whoever chooses it, if they are in the book already.

    Raises:
        Unfit: There is no name.
        NotPossible: Somebody here has that name; the sentence says what can be done.
    """
    chosen = fit_line(name, "The name they use", limit=NAME_LIMIT)
    for one in (*people.here(desk.book), *people.expected(desk.book)):
        if one.id != of and same_name(one.name, chosen):
            raise NotPossible(
                f"There is already a {one.name} here. Ask them both what tells them apart: "
                f"{one.name} B., say, or a name for the house. No surname is needed.",
                of="name",
            )
    return chosen


def change_name(desk: Desk, who: Resident, name: str, decided: TheirDecision | None) -> Resident:
    """They use another name from now on, on every page and in every handover.

    What was written before keeps its words. The name before is shown nowhere; it is only known, so
    that it stands on nobody else's page by mistake.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
        NotPossible: Somebody here has that name.
        MovedOn: Somebody changed it since `who` was read.
    """
    if decided is None:
        raise NeedsTheirDecision("Their name is theirs. Ask them, and say how we know.")
    with desk.book.writing():
        chosen = chosen_name(desk, name, of=who.id)
        if chosen != people.resident(desk.book, who.id).name:
            people.keep_name(desk.book, who, chosen, decided, by=desk.who.id, at=desk.now())
        return people.resident(desk.book, who.id)


def change_pronouns(
    desk: Desk, resident_id: int, pronouns: str, decided: TheirDecision | None
) -> Resident:
    """What they want to be called by, or nothing.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
    """
    if decided is None:
        raise NeedsTheirDecision("That is theirs to say. Ask them, and say how we know.")
    words = fit(pronouns, "Pronouns", limit=NAME_LIMIT)
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        people.keep_pronouns(desk.book, resident_id, words)
        return people.resident(desk.book, resident_id)
