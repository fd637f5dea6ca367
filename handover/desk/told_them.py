"""What was told on arriving and what could not be kept, as the person reads it on their own page.

Their own copy takes it from there.
"""

from __future__ import annotations

from collections.abc import Iterator

from handover.desk.confidence import marker_words
from handover.desk.desk import Desk
from handover.desk.their_parts import Piece, TheirPart
from handover.house.arriving import ArrivalAnswer, ArrivalItem
from handover.house.people import Resident, Stay
from handover.house.times import day_and_clock, day_of, short_day
from handover.store import arriving, confidence


def on_arriving(desk: Desk, who: Resident) -> Iterator[TheirPart]:
    """What I was told when I came, by whom, and what I would rather not hear yet."""
    stays = arriving.stays_of(desk.book, who.id)
    said = arriving.items_of_stays(desk.book, [one.id for one in stays])
    told = [piece for one in stays for piece in _told(desk, one, said.get(one.id, ()))]
    yield TheirPart("When I came", tuple(told))


def _told(desk: Desk, stay: Stay, items: tuple[ArrivalItem, ...]) -> Iterator[Piece]:
    names = desk.names()
    for one in items:
        when = day_and_clock(one.at, desk.zone)
        words = f"{one.item.words}: {_answer(one.answer)}"
        yield Piece(words, (f"{when}, {names.get(one.told_by, '?')}",))
    longer = arriving.longer_of(desk.book, stay)
    if longer is not None:
        until = f"until {day_of(longer.until_on)}" if longer.until_on else "open"
        yield Piece(f"A longer stay: {longer.agreed}", (f"{until}, with {longer.agreed_with}",))


def _answer(answer: ArrivalAnswer) -> str:
    return "I was told" if answer is ArrivalAnswer.TOLD else str(answer)


def in_confidence(desk: Desk, who: Resident) -> Iterator[TheirPart]:
    """What I told in confidence and could not be kept; never what it was."""
    pieces = tuple(
        Piece(
            f"{marker_words(one, desk.zone)[0].upper()}{marker_words(one, desk.zone)[1:]}",
            (f"{short_day(one.made_at, desk.zone)}, {desk.names().get(one.made_by, '?')}",),
        )
        for one in reversed(confidence.markers_of(desk.book, who.id))
    )
    yield TheirPart("What I told in confidence", pieces, "Nothing was passed on.")
