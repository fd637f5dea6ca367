"""The house itself: its name, its clock, its words and its lines."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from handover.house.countries import country_of_zone, known_countries
from handover.house.dataclass import dataclass, replace
from handover.house.directory import checked_domain, checked_number
from handover.house.lengths import Interval, Len
from handover.house.plain_text import fit_line
from handover.house.refusals import Unfit

NEVER_A_WORD_FOR_PEOPLE = frozenset({"client", "patient", "consumer", "case", "service user"})
"""What no house may call the people who stay (S2:18: the word is not used)."""


class HousePreset(StrEnum):
    """What kind of house it is; it decides the usual length of a stay."""

    SOTERIA = "soteria"
    """Months."""
    RESPITE = "respite"
    """Nights."""
    OTHER = "other"


USUAL_DAYS = {HousePreset.SOTERIA: (90, 183), HousePreset.RESPITE: (1, 14)}
"""How many days people usually stay: three to six months (S0:17), or some nights."""


@dataclass(frozen=True, slots=True)
class House:
    """One house. A book holds exactly one."""

    __pydantic_config__: ClassVar[dict[str, object]] = {
        "use_attribute_docstrings": True,
        "extra": "forbid",
    }

    name: Annotated[str, Len(1, 80)]
    """What everybody calls it."""
    timezone: str
    """IANA name of the zone whose clock hangs on the wall, such as `America/New_York`."""
    preset: HousePreset = HousePreset.SOTERIA
    """What kind of house it is."""
    word_for_person: Annotated[str, Len(1, 40)] = "resident"
    """What the house calls the people who stay: `resident` or `guest`, say."""
    house_line: Annotated[str, Len(0, 40)] = ""
    """The public number of the house. It may stand in any text."""
    on_call_line: Annotated[str, Len(0, 40)] = ""
    """The number of whoever is on call; a line of the house, never a person's own."""
    email_domain: Annotated[str, Len(0, 254)] = ""
    """What stands behind the `@` in the house's own e-mail addresses. They may stand anywhere."""
    countries: tuple[str, ...] = ()
    """Two-letter codes of those whose telephone numbers are looked for; empty for the country
    in which the clock hangs."""
    confidence_limits: Annotated[str, Len(0, 4000)] = ""
    """What the house says first to everybody who arrives about what it cannot keep to itself;
    empty for the words that come with the program."""
    stay_usual_min: Annotated[int, Interval(ge=0, le=3650)] = 0
    """How many days a stay usually has at least; 0 for what is usual in a house of this kind."""
    stay_usual_max: Annotated[int, Interval(ge=0, le=3650)] = 0
    """How many days a stay usually has at most; 0 for what is usual in a house of this kind."""
    report_clock_h: Annotated[int, Interval(ge=1, le=720)] = 48
    """Within how many hours the law where the house stands asks for a report."""
    lock_after_min: Annotated[int, Interval(ge=1, le=15)] = 3
    """After how many minutes without a key a screen locks."""
    demo: bool = False
    """An invented house to practise in."""
    clock_ahead_s: int = 0
    """Demo houses only: seconds by which this house's clock runs ahead of the true one."""

    @property
    def zone(self) -> ZoneInfo:
        """The zone of the clock on the wall."""
        return ZoneInfo(self.timezone)

    @property
    def usual_days(self) -> tuple[int, int] | None:
        """How many days a stay usually has, at least and at most; None where nothing is usual."""
        usual = USUAL_DAYS.get(self.preset)
        least, most = usual or (0, 0)
        least, most = self.stay_usual_min or least, self.stay_usual_max or most
        return (min(least, most), most) if most else None

    @property
    def regions(self) -> tuple[str, ...]:
        """Whose telephone numbers are looked for; none where every country's are."""
        here = country_of_zone(self.timezone)
        return self.countries or ((here,) if here else ())


def checked_house(house: House) -> House:
    """The same house with clean words, if it can be one.

    Raises:
        Unfit: The zone or a country is unknown, a word is missing or not fit for the people who
            stay, or what should be a number or a domain is none.
    """
    try:
        ZoneInfo(house.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Unfit(
            f"“{house.timezone}” is not a time zone this machine knows. "
            "Write it like America/New_York or Europe/London."
        ) from None
    name = fit_line(house.name, "The name of the house", limit=80)
    word = fit_line(house.word_for_person, "The word for the people who stay", limit=40)
    if word.casefold() in NEVER_A_WORD_FOR_PEOPLE:
        raise Unfit(f"“{word}” is not a word for people here. Choose resident, guest or your own.")
    return replace(
        house,
        name=name,
        word_for_person=word,
        house_line=checked_number(house.house_line),
        on_call_line=checked_number(house.on_call_line),
        email_domain=checked_domain(house.email_domain),
        countries=known_countries(house.countries),
    )
