"""How the house is arranged, on its way out: nobody who stays is in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from handover.desk import switching
from handover.desk.desk import Desk
from handover.desk.limits import house_limits
from handover.desk.usual_shifts import usual_shifts
from handover.desk.wording_file import rules_written
from handover.house.arrangements import (
    Arrangement,
    HouseLimit,
    OnTheCard,
    OnTheTeam,
    ShiftToCome,
    UsualTimes,
)
from handover.house.boundaries import Sort, Value
from handover.house.house_card import CardPart
from handover.house.names import Hiding
from handover.house.people import Role
from handover.store import directory, house_card, houses, people, rosters, wording


def arrangement(desk: Desk) -> Arrangement:
    """How the house is arranged now. What somebody who stays is called is hidden in its words.

    Raises:
        NotYours: I am not a coordinator.
        Unfit: Something in the house's own rules about words cannot be used.
    """
    desk.as_coordinator("Writing down how the house is arranged")
    with desk.book.reading():
        book = desk.book
        everybody = [name for every in people.names_ever(book).values() for name in every]
        hide = Hiding(everybody).hide
        house = houses.the_house(book)
        card = house_card.house_card(book)
        return Arrangement(
            made_at=desk.now(),
            house=replace(house, confidence_limits=hide(house.confidence_limits)),
            team=tuple(
                OnTheTeam(one.name, tuple(role for role in Role if role in one.roles))
                for one in people.staff(book)
                if one.active
            ),
            usual_shifts=tuple(
                UsualTimes(one.kind, f"{one.start:%H:%M}", f"{one.end:%H:%M}")
                for one in usual_shifts(desk)
            ),
            shifts=tuple(_to_come(desk)),
            directory=tuple(
                replace(one.contact, when=hide(one.contact.when), joining=hide(one.contact.joining))
                for one in directory.public_contacts(book)
            ),
            let_stand=tuple(
                one.phrase for one in directory.not_details(book) if hide(one.phrase) == one.phrase
            ),
            limits=tuple(_limits(desk, hide=Hiding(everybody))),
            card=tuple(OnTheCard(one, hide(card[one].words)) for one in CardPart if one in card),
            at_home=tuple(
                one.phrase for one in wording.home_phrases(book) if hide(one.phrase) == one.phrase
            ),
            switched_off=tuple(sorted(switching.off_here(book))),
            wording=rules_written(book, hide),
        )


def _to_come(desk: Desk) -> Iterator[ShiftToCome]:
    now, names = desk.now(), desk.names()
    ahead = [a for a in rosters.roster(desk.book).assignments if a.active and a.planned.end > now]
    for one in sorted(ahead, key=lambda a: (a.planned.start, a.id)):
        times = one.planned.start, one.planned.end
        yield ShiftToCome(one.date_local, one.kind, names.get(one.staff_id, "?"), *times)


def _limits(desk: Desk, hide: Hiding) -> Iterator[HouseLimit]:
    """What the house itself has said and still says."""
    for one in house_limits(desk).rows:
        said = one.house.setting
        if said is None or said.value is Value.UNSET:
            continue
        own = one.row.own_row_id is not None
        if own and hide.hide(one.row.text) != one.row.text:
            continue
        yield HouseLimit(
            row=0 if own else one.row.number,
            text=one.row.text if own else "",
            sort=one.row.sort or Sort.OTHER,
            value=said.value,
            depends_on=hide.hide(said.depends_on),
            why=hide.hide(said.why),
            kind=said.kind,
        )
