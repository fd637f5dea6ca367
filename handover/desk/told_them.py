"""What was told on arriving and what could not be kept, as the person reads it: on their own page,
and in their own copy."""

from __future__ import annotations

from collections.abc import Iterator

from handover.desk.confidence import marker_words
from handover.desk.copied import Thing, also
from handover.desk.desk import Desk
from handover.desk.their_parts import Piece, TheirPart
from handover.house.arriving import ArrivalAnswer
from handover.house.people import Resident, Stay
from handover.house.times import clock, day_of, short_day
from handover.store import arriving, confidence


def on_arriving(desk: Desk, who: Resident) -> Iterator[TheirPart]:
    """What I was told when I came, by whom, and what I would rather not hear yet."""
    names = desk.names()
    told = [
        Piece(
            f"{one.item.words}: {_answer(one.answer)}",
            (
                f"{short_day(one.at, desk.zone)} {clock(one.at, desk.zone)}, "
                f"{names.get(one.told_by, '?')}",
            ),
        )
        for one in (arriving.items_of(desk.book, who.stay) if who.stay else ())
    ]
    longer = arriving.longer_of(desk.book, who.stay) if who.stay else None
    if longer is not None:
        until = f"until {day_of(longer.until_on)}" if longer.until_on else "open"
        told.append(
            Piece(f"A longer stay: {longer.agreed}", (f"{until}, with {longer.agreed_with}",))
        )
    yield TheirPart("When I came", tuple(told))


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


def copied_arrivals(desk: Desk, who: Resident) -> Iterator[Thing]:
    """What they were told in every stay, and what was agreed about a long one."""
    names = desk.names()
    stays = arriving.stays_of(desk.book, who.id)
    said = arriving.items_of_stays(desk.book, [one.id for one in stays])
    for stay in stays:
        for one in said.get(stay.id, ()):
            words = f"{one.item.words}: {one.answer}"
            yield Thing(0, words, one.at, names.get(one.told_by, ""))
        yield from _copied_longer(desk, stay)


def _copied_longer(desk: Desk, stay: Stay) -> Iterator[Thing]:
    longer = arriving.longer_of(desk.book, stay)
    if longer is not None:
        until = day_of(longer.until_on) if longer.until_on else ""
        yield Thing(
            0,
            f"A longer stay was agreed: {longer.agreed}",
            longer.agreed_at,
            more=also(**{"with": longer.agreed_with, "until": until}),
        )


def copied_confidence(desk: Desk, who: Resident) -> Iterator[Thing]:
    """That something could not be kept, to what kind of place it went, and whether they knew."""
    names = desk.names()
    for one in confidence.markers_of(desk.book, who.id):
        words = marker_words(one, desk.zone)
        yield Thing(0, words[0].upper() + words[1:], one.made_at, names.get(one.made_by, ""))
