"""The house's card: what this house is, and who works here, in their own words (R032).

Everybody who stays may read it. Nobody has to say anything about themselves, and no title,
certificate or history of anybody's stands on it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.house.dataclass import dataclass
from handover.house.house_card import AboutMe, CardPart, CardText, preset_of
from handover.house.houses import House
from handover.house.lenses import SOTERIA, Lens
from handover.house.plain_text import fit
from handover.house.refusals import NotYours, Unfit
from handover.store import house_card as kept
from handover.store import people

LIMIT = 1200
"""Letters one part of the card may have, so that all of it stays on a page."""
ABOUT_ME_LIMIT = 400


@dataclass(frozen=True, slots=True)
class HouseCard:
    """The whole card."""

    house: House
    made_at: datetime
    """UTC."""
    parts: tuple[CardText, ...]
    lenses: tuple[Lens, ...]
    """How the team looks at what it does."""
    team: tuple[AboutMe, ...]
    """Who works here now, in the order in which they joined; most say something, some do not."""


def house_card(desk: Desk) -> HouseCard:
    """The card as it stands now; what the house has not put in its own words, its kind brings."""
    with desk.book.reading():
        said, about = kept.house_card(desk.book), kept.staff_about(desk.book)
        return HouseCard(
            house=desk.house,
            made_at=desk.now(),
            parts=tuple(said.get(part) or preset_of(part, desk.house.preset) for part in CardPart),
            lenses=SOTERIA,
            team=tuple(
                AboutMe(one.id, one.name, one.pronouns, *about.get(one.id, ("", 0)))
                for one in people.staff(desk.book)
                if one.active
            ),
        )


def put_on_house_card(desk: Desk, was: CardText, words: str) -> CardText:
    """One part of the card in the house's own words; what it said before is kept.

    Raises:
        NotYours: I am not a coordinator.
        Unfit: There are no words, or too many.
        MovedOn: Somebody put it differently since `was` was read.
    """
    desk.as_coordinator("The house's card")
    said = fit(words, was.part.heading, limit=LIMIT)
    if not said:
        raise Unfit(f"“{was.part.heading}” would be empty. Write at least a sentence.", text=words)
    with desk.book.writing():
        kept.put_on_house_card(desk.book, was, said, by=desk.who.id, at=desk.now())
        return kept.house_card(desk.book)[was.part]


def say_about_me(desk: Desk, was: AboutMe, words: str) -> None:
    """What I say about myself on the card; nothing takes it away. Only I can say it.

    Raises:
        NotYours: It is somebody else's to say.
        Unfit: The words are too many.
        MovedOn: I put it differently at another terminal.
    """
    if was.staff_id != desk.who.id:
        raise NotYours(f"What stands there about {was.name} is {was.name}'s own to say.")
    said = fit(words, "About me", limit=ABOUT_ME_LIMIT)
    with desk.book.writing():
        kept.say_about_me(desk.book, desk.who.id, said, read=was.version)


def in_the_house(desk: Desk) -> Iterable[Lead]:
    """The row of the house's page."""
    yield Lead(f"What {desk.house.name} is, and who we are", "house-card:")
