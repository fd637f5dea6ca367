"""How a house is arranged: what another book could be begun from. Nothing in it is about anybody
who stays.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, ClassVar

from handover.house.boundaries import ROWS_GIVEN, LimitKind, Sort, Value
from handover.house.dataclass import dataclass
from handover.house.directory import PublicContact
from handover.house.house_card import CardPart
from handover.house.houses import House
from handover.house.lengths import Interval, Len
from handover.house.people import Role
from handover.house.refusals import Unfit
from handover.house.shifts import ShiftKind

MOST_THINGS = 2_000
"""So many of one sort a house has at most; a roster of a year has fewer shifts."""
LONGEST_LINE = 4_000
"""Characters a line of the house's own rules about words has at most."""
MOST_LINES = 10_000
"""Lines they have at most."""
Place = tuple[str | int, ...]
"""Where something stands in an arrangement: `("directory", 3, "number")`."""


class NotTakenIn(Unfit):
    """Something in an arrangement cannot be kept, so nothing of it is."""

    def __init__(self, sentence: str, place: Place) -> None:
        super().__init__(sentence)
        self.place = place
        """Where it stands."""


@dataclass(frozen=True, slots=True)
class OnTheTeam:
    """Somebody who works here."""

    __pydantic_config__: ClassVar[dict[str, object]] = {
        "use_attribute_docstrings": True,
        "extra": "forbid",
    }

    name: Annotated[str, Len(1, 40)]
    """The name everybody uses."""
    roles: Annotated[tuple[Role, ...], Len(1, 4)]
    """What they do."""


@dataclass(frozen=True, slots=True)
class UsualTimes:
    """A shift the house has every day, in times on its wall."""

    __pydantic_config__: ClassVar[dict[str, object]] = {
        "use_attribute_docstrings": True,
        "extra": "forbid",
    }

    kind: ShiftKind
    """Which."""
    start: Annotated[str, Len(5, 5)]
    """Such as `07:00`."""
    end: Annotated[str, Len(5, 5)]
    """Such as `15:30`; not after `start` means on the next day."""


@dataclass(frozen=True, slots=True)
class ShiftToCome:
    """One shift that is not over."""

    __pydantic_config__: ClassVar[dict[str, object]] = {
        "use_attribute_docstrings": True,
        "extra": "forbid",
    }

    day: date
    """The local day it starts on."""
    kind: ShiftKind
    """What kind of time it is."""
    name: Annotated[str, Len(1, 40)]
    """Who of the team has it."""
    start: datetime
    """UTC."""
    end: datetime
    """UTC."""


@dataclass(frozen=True, slots=True)
class HouseLimit:
    """What the house says about a row of limits: one of the 27, or one of its own."""

    __pydantic_config__: ClassVar[dict[str, object]] = {
        "use_attribute_docstrings": True,
        "extra": "forbid",
    }

    row: Annotated[int, Interval(ge=0, le=ROWS_GIVEN)]
    """Its number, 1 to 27; 0 for a row of the house's own."""
    text: Annotated[str, Len(0, 120)]
    """What a row of the house's own is about; empty for the others."""
    sort: Sort
    """What sort of row of its own; `other` for the others."""
    value: Value
    """Never, maybe or always."""
    depends_on: Annotated[str, Len(0, 500)] = ""
    """What a maybe depends on."""
    why: Annotated[str, Len(0, 2000)] = ""
    """Why, if they said so."""
    kind: LimitKind = LimitKind.PERSONAL
    """Where it comes from."""


@dataclass(frozen=True, slots=True)
class OnTheCard:
    """A part of the house's card in its own words."""

    __pydantic_config__: ClassVar[dict[str, object]] = {
        "use_attribute_docstrings": True,
        "extra": "forbid",
    }

    part: CardPart
    """Which part."""
    words: Annotated[str, Len(1, 1200)]
    """What it says."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How a house is arranged. Nobody who stays is named in it."""

    __pydantic_config__: ClassVar[dict[str, object]] = {
        "use_attribute_docstrings": True,
        "extra": "forbid",
    }

    made_at: datetime
    """When it was written down (UTC)."""
    house: House
    """Its name, its clock, its lines and what is usual in it."""
    team: Annotated[tuple[OnTheTeam, ...], Len(0, MOST_THINGS)]
    """Who works there. No passphrase is in it: everybody new gets a word for one sign-in."""
    usual_shifts: Annotated[tuple[UsualTimes, ...], Len(0, 8)]
    """When its shifts usually are."""
    shifts: Annotated[tuple[ShiftToCome, ...], Len(0, MOST_THINGS)]
    """Who is on when, from then on."""
    directory: Annotated[tuple[PublicContact, ...], Len(0, MOST_THINGS)]
    """Services, groups and places anybody may reach."""
    let_stand: Annotated[tuple[Annotated[str, Len(1, 80)], ...], Len(0, MOST_THINGS)]
    """Words that only look like a contact detail."""
    limits: Annotated[tuple[HouseLimit, ...], Len(0, MOST_THINGS)]
    """The line of the house."""
    card: Annotated[tuple[OnTheCard, ...], Len(0, 3)]
    """What it says of itself."""
    at_home: Annotated[tuple[Annotated[str, Len(1, 200)], ...], Len(0, MOST_THINGS)]
    """Phrases nobody is hinted at about."""
    switched_off: Annotated[tuple[Annotated[str, Len(1, 40)], ...], Len(0, 200)]
    """Codes of quiet lines it does not want, such as `N9`."""
    wording: Annotated[tuple[Annotated[str, Len(0, LONGEST_LINE)], ...], Len(0, MOST_LINES)] = ()
    """Its own rules about words, line by line, as `wording-rules.v1.json` has them."""
