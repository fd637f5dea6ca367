"""Numbers about the house as text, as a table and as JSON, with what they do and do not promise."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from handover.desk.numbers import HouseNumbers, QuarterNumbers
from handover.sheets.as_json import PLACE, as_data, json_text
from handover.sheets.cells import harmless
from handover.sheets.html import document, element, led, part
from handover.sheets.sheet import PUBLISHED
from handover.sheets.wrapping import WIDTH, wrapped

NUMBERS_SCHEMA = "house-numbers.v1.json"
"""The schema of the JSON form."""
WITHHELD = "fewer than 5"
PROMISED = (
    "Fewer than five people are never told, not even whether there was anybody, and their nights "
    "with them; nights are told to the nearest ten. Quarters stand each for themselves and only "
    "once they are over, so no two of these numbers overlap and none can be taken from another. "
    "Nothing here is about one person or one worker.",
    "Not promised: whoever knows who stayed can still reckon; and what has been removed from the "
    "book since is no longer in these numbers, so the same quarter asked for twice may differ.",
)


@dataclass(frozen=True, slots=True)
class ToldQuarter:
    """What is told of one quarter."""

    __pydantic_config__: ClassVar[dict[str, object]] = PUBLISHED

    first: str
    """Its first day, `2026-01-01`."""
    people: int | None
    """People who stayed at least one night; null where they are fewer than five."""
    nights: int | None
    """Nights they stayed, to the nearest ten; null where the people are withheld."""
    meetings: int
    """House meetings that were held."""
    agreements: int
    """What the house agreed."""


@dataclass(frozen=True, slots=True)
class ToldNumbers:
    """Numbers about the house as a whole."""

    __pydantic_config__: ClassVar[dict[str, object]] = PUBLISHED

    house: str
    """The name of the house."""
    made_at: datetime
    """When they were told, in UTC."""
    quarters: tuple[ToldQuarter, ...]
    """Every quarter asked for that is over, the oldest first."""


def numbers_json(page: HouseNumbers, *, ascii_only: bool = False) -> str:
    """The numbers as JSON, with the name of its schema."""
    made = ToldNumbers(page.house.name, page.made_at, tuple(map(_told, page.quarters)))
    named = {"$schema": PLACE + NUMBERS_SCHEMA, **as_data(made)}
    return json_text(named, ascii_only=ascii_only) + "\n"


def _told(one: QuarterNumbers) -> ToldQuarter:
    first = one.quarter.first.isoformat()
    return ToldQuarter(first, one.people, one.nights, one.meetings, one.agreements)


def numbers_csv(page: HouseNumbers) -> str:
    """The numbers as a table; what is withheld says so."""
    made = io.StringIO()
    table = csv.writer(made, lineterminator="\n")
    table.writerow(("house", "quarter", "people", "nights", "meetings", "agreements"))
    for one in page.quarters:
        row = (one.quarter.first.isoformat(), _or(one.people), _or(one.nights, "withheld"))
        table.writerow((harmless(page.house.name), *row, one.meetings, one.agreements))
    return made.getvalue()


def numbers_text(page: HouseNumbers) -> str:
    """The numbers as text, ready to print."""
    lines = [*wrapped(page.house.name.upper()), "NUMBERS ABOUT THE HOUSE"]
    for one in page.quarters:
        lines += ["", one.quarter.words.upper()]
        lines.append(f"  People who stayed at least one night: {_or(one.people)}")
        lines.append(f"  Nights, to the nearest ten: {_or(one.nights, 'withheld')}")
        lines.append(f"  House meetings: {one.meetings}")
        lines.append(f"  What the house agreed: {one.agreements}")
    lines += ["", "-" * WIDTH]
    for said in PROMISED:
        lines += wrapped(said)
    return "\n".join([*lines, ""])


def numbers_html(page: HouseNumbers) -> str:
    """The numbers as one HTML file."""
    head = element(
        "header", element("h1", page.house.name), element("p", "Numbers about the house")
    )
    quarters = (
        part(
            one.quarter.words,
            led("People who stayed at least one night:", _or(one.people)),
            led("Nights, to the nearest ten:", _or(one.nights, "withheld")),
            led("House meetings:", str(one.meetings)),
            led("What the house agreed:", str(one.agreements)),
        )
        for one in page.quarters
    )
    promised = [element("p", said, kind="soft") for said in PROMISED]
    return document(f"{page.house.name}, numbers", head, *quarters, *promised)


def _or(number: int | None, withheld: str = WITHHELD) -> str:
    return withheld if number is None else str(number)
