"""Who somebody is here, as they read it themselves and as it stands in their own copy.

Whom they would rather not be alone with stands by name in their copy alone, and only if they say
so: somebody of the team makes it. At the screen it is only said that they said so.
"""

from __future__ import annotations

from collections.abc import Iterator

from handover.desk import not_alone
from handover.desk.copied import Part as PartOfCopy
from handover.desk.copied import Thing, also
from handover.desk.desk import Desk
from handover.desk.their_parts import Piece, TheirPart
from handover.house.people import Resident
from handover.house.times import short_day
from handover.house.who import OwnPerson, Part, Wording
from handover.store import who as kept

SAID_SO = (
    "You said with whom you would rather not be alone. It stands in your own copy, if you say so."
)


def who_i_am(desk: Desk, who: Resident) -> Iterator[TheirPart]:
    """What they said of themselves, part by part, and their own people."""
    said = kept.who_they_are(desk.book, (who.id,)).get(who.id, {})
    pieces = tuple(
        Piece(
            f"{said[part].heading}: {_words(said[part])}",
            (short_day(said[part].said_at, desk.zone),),
            f"who:{at}",
        )
        for at, part in enumerate(Part)
        if part in said
    )
    yield TheirPart("Who I am here", pieces)
    mine = tuple(Piece(_person(one)) for one in kept.own_people(desk.book, who.id))
    yield TheirPart("My own people", mine)
    if not_alone.for_themselves(desk, who.id):
        yield TheirPart("Somebody else, please", (Piece(SAID_SO),))


def _words(one: Wording) -> str:
    return "rather not" if one.said.rather_not else one.said.line


def _person(one: OwnPerson) -> str:
    name = f"{one.name}, {one.relation}" if one.relation else one.name
    kinds = ", ".join(kind.words for kind in sorted(one.support))
    return f"{name}: {kinds}" if kinds else name


def _copied_parts(desk: Desk, who: Resident) -> Iterator[Thing]:
    said = kept.who_they_are(desk.book, (who.id,)).get(who.id, {})
    for part in Part:
        if part in said:
            one = said[part]
            before = kept.earlier_wordings(desk.book, who.id, part)
            earlier = " / ".join(old.said.line for old in before if old.said.line)
            yield Thing(
                one.id,
                f"{one.heading}: {_words(one)}",
                one.said_at,
                more=also(put_before=earlier),
            )


def _copied_people(desk: Desk, who: Resident) -> Iterator[Thing]:
    for one in kept.own_people(desk.book, who.id):
        yield Thing(one.id, _person(one), one.agreed_at)


def _copied_rather_not(desk: Desk, who: Resident) -> Iterator[Thing]:
    names = desk.names()
    for one in not_alone.for_themselves(desk, who.id):
        yield Thing(one.id, names.get(one.staff_id, "?"), one.agreed_at, more=also(why=one.why))


def _for_nobody_else(_: Desk, __: Resident) -> tuple[Thing, ...]:
    """Whoever makes a copy for them is one of us: without their word it does not say whom."""
    return ()


COPIED = (
    PartOfCopy("who you are", "Who you are here", _copied_parts, theirs=True, tables=("who_i_am",)),
    PartOfCopy(
        "own people", "Your own people", _copied_people, theirs=True, tables=("own_people",)
    ),
    PartOfCopy(
        "rather not alone",
        "With whom you would rather not be alone",
        _for_nobody_else,
        theirs=True,
        tables=("rather_not_alone",),
        asked=False,
        private=_copied_rather_not,
    ),
)
"""Its parts of their own copy."""
