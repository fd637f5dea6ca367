"""Numbers that anybody in a country may ring when it is hard or somebody is hurt.

They are short, public and the same everywhere in that country; what is local is in the directory.
"""

from __future__ import annotations

from collections.abc import Iterable

from handover.house.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class PublicLine:
    """One number, and what one reaches there."""

    words: str
    """What it is."""
    number: str
    """As it is dialled."""
    when: str = ""
    """When somebody is there; empty for always."""


RESPONSIBLE = "We are responsible to each other, not for or over each other."
"""From the charter of an Alternatives to Suicide group (E10)."""

_TEXT_HOME = "a person to talk with, by telephone or text"
_OF_A_COUNTRY = {
    "US": (
        PublicLine("Ambulance, fire, police", "911"),
        PublicLine(f"Crisis line: {_TEXT_HOME}", "988"),
    ),
    "CA": (
        PublicLine("Ambulance, fire, police", "911"),
        PublicLine(f"Crisis line: {_TEXT_HOME}", "988"),
    ),
    "GB": (
        PublicLine("Ambulance, fire, police", "999"),
        PublicLine("Samaritans: a person to talk with", "116 123"),
        PublicLine("Health advice, not an emergency", "111"),
    ),
    "IE": (
        PublicLine("Ambulance, fire, police", "112"),
        PublicLine("Samaritans: a person to talk with", "116 123"),
    ),
    "AU": (
        PublicLine("Ambulance, fire, police", "000"),
        PublicLine("Lifeline: a person to talk with", "13 11 14"),
    ),
    "NZ": (
        PublicLine("Ambulance, fire, police", "111"),
        PublicLine(f"Need to talk: {_TEXT_HOME}", "1737"),
    ),
    "EE": (
        PublicLine("Ambulance, fire, police", "112"),
        PublicLine("Emotional support line", "116 123"),
    ),
}
_ANYWHERE = (PublicLine("Ambulance, fire, police, from most telephones", "112"),)


def public_lines_of(countries: Iterable[str]) -> tuple[PublicLine, ...]:
    """The numbers of those countries (codes of `house.countries`), each once."""
    found = [line for code in countries for line in _OF_A_COUNTRY.get(code, ())]
    return tuple(dict.fromkeys(found)) or _ANYWHERE
