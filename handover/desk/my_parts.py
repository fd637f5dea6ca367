"""How each of them wants to be part of today's handover: theirs to choose, every day anew (E16).

Nothing is set by itself: it is offered. Whatever was chosen counts until 05:00.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from handover.desk.desk import Desk
from handover.desk.item import Item
from handover.house.handovers import EntryKind, Handover
from handover.house.my_side import DayChoice, MyPart
from handover.house.notes import Carry
from handover.house.people import Resident
from handover.house.plain_text import fit
from handover.house.priorities import TheirDecision, their_word
from handover.house.refusals import Unfit
from handover.house.times import day_and_clock, house_day
from handover.store import my_parts as kept
from handover.store import notes, people

if TYPE_CHECKING:
    from handover.desk.handover_pages import Part

MESSAGE_LIMIT = 500
LEFT_OUT_WORDS = "asked to be left out of the talking today: must-knows and own words only."


def choose_my_part(
    desk: Desk,
    resident_id: int,
    choice: DayChoice,
    decided: TheirDecision | None,
    *,
    message: str = "",
) -> None:
    """They choose for today, until 05:00; another choice takes the place of the one before.

    Raises:
        NeedsTheirDecision: Nobody said how we know.
        NotFound: There is nobody like that.
        Unfit: They send a message in, and there are no words.
    """
    words = fit(message, "The message", limit=MESSAGE_LIMIT)
    if choice is DayChoice.MESSAGE and not words:
        raise Unfit("What would you like to have said? A few words are enough.", text=message)
    yes = their_word(decided, "Only they decide this.")
    day = house_day(desk.now(), desk.zone)
    chosen = MyPart(resident_id, day, choice, words if choice is DayChoice.MESSAGE else "")
    with desk.book.writing():
        people.resident(desk.book, resident_id)
        kept.add_my_part(desk.book, chosen, yes, by=desk.who.id, at=desk.now())


def my_part_today(desk: Desk, resident_id: int) -> MyPart | None:
    """What they chose for today; None while nothing is set."""
    return kept.my_parts(desk.book, house_day(desk.now(), desk.zone)).get(resident_id)


def chosen_along(desk: Desk, residents: Sequence[Resident]) -> dict[int, tuple[str, ...]]:
    """What goes along with each part today: that they want to be there, or to be left out."""
    today = kept.my_parts(desk.book, house_day(desk.now(), desk.zone))
    says = {
        DayChoice.THERE: "wants to be there for this. Ask them in.",
        DayChoice.LEFT_OUT: LEFT_OUT_WORDS,
    }
    return {
        who.id: (f"{who.name} {says[mine.choice]}",)
        for who in residents
        if (mine := today.get(who.id)) and mine.choice in says
    }


def as_they_chose(desk: Desk, parts: Sequence[Part], handover: Handover | None) -> list[Part]:
    """The parts of a handover as each of them wants, or wanted then, to be part of it.

    While it is being prepared, what a shift has begun to say about somebody still stands there for
    those who write it.
    """
    given_at = handover.given_at if handover else None
    given = given_at is not None
    chosen = kept.my_parts(desk.book, house_day(given_at or desk.now(), desk.zone))
    together = _gone_through(desk, handover.id, given=given) if handover else {}
    return [
        _as_chosen(part, chosen.get(part.part), together.get(part.part, ()), given=given)
        for part in parts
    ]


def _as_chosen(part: Part, mine: MyPart | None, together: tuple[str, ...], *, given: bool) -> Part:
    part = replace(part, gone_through=together, message=mine.message if mine else "")
    if mine is None or mine.choice is not DayChoice.LEFT_OUT:
        return part
    line = replace(part.line, text="", good_word="") if given else part.line
    return replace(
        part,
        left_out=True,
        line=line,
        items=only_theirs(part.items),
        since=only_theirs(part.since),
    )


def only_theirs(items: Sequence[Item]) -> tuple[Item, ...]:
    """What stays of somebody who is left out of the talking: must-knows, and own words."""
    return tuple(
        one if one.must_know else replace(one, text="", added=())
        for one in items
        if one.must_know or (one.kind in _SPEAKS_FOR_ITSELF and (one.own_words or one.my_side))
    )


_SPEAKS_FOR_ITSELF = (EntryKind.NOTE, EntryKind.OWN_WORDS, EntryKind.MY_SIDE)


def without_those_left_out(
    desk: Desk, items: Sequence[Item], at: datetime | None = None
) -> tuple[Item, ...]:
    """Items without those about somebody left out of the talking on the day of `at` (UTC; now)."""
    chosen = kept.my_parts(desk.book, house_day(at or desk.now(), desk.zone))
    out = {number for number, one in chosen.items() if one.choice is DayChoice.LEFT_OUT}
    return tuple(one for one in items if one.resident_id not in out or one.must_know)


def _gone_through(desk: Desk, handover_id: int, *, given: bool) -> dict[int, tuple[str, ...]]:
    names = desk.names()
    found: dict[int, tuple[str, ...]] = {}
    theirs = kept.gone_through(desk.book, handover_id)
    called = people.names_of(desk.book, {one.resident_id for one in theirs})
    for one in theirs:
        line = (
            f"Gone through with {called.get(one.resident_id, '?')}, "
            f"{day_and_clock(one.at, desk.zone)}, {names.get(one.staff_id, '?')}"
        )
        said = _said(desk, one.words_id) if given else ""
        found[one.resident_id] = (
            *found.get(one.resident_id, ()),
            f"{line}: “{said}”" if said else f"{line}.",
        )
    return found


def _said(desk: Desk, words_id: int | None) -> str:
    """What they said to it. Before it is given, it goes along as own words anyway."""
    found = notes.own_words_by_id(desk.book, [words_id]) if words_id else ()
    live = (one for one in found if one.withdrawn_at is None and one.share is not Carry.NO)
    return next((one.text for one in live), "")
