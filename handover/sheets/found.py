"""What was found, for reading in the shell and for programs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import ClassVar

from handover.desk.finding import FoundPage
from handover.house.finding import Found, FoundKind
from handover.sheets.sheet import PUBLISHED


@dataclass(frozen=True, slots=True)
class FoundThing:
    """One thing that was found, as `handover search --json` prints it."""

    __pydantic_config__: ClassVar[dict[str, object]] = PUBLISHED

    kind: FoundKind
    """What sort of thing the words stand in."""
    id: int
    """Its number in the book, among its kind."""
    about: str | None
    """The resident it is about; nothing for the house."""
    author: str
    """Who wrote it down."""
    at: datetime
    """When it was written down, in UTC."""
    text: str
    """All of it."""


def found_thing(page: FoundPage, found: Found) -> FoundThing:
    """What was found, with names in place of numbers."""
    about = page.whose(found) if found.resident_id is not None else None
    return FoundThing(found.kind, found.number, about, page.who(found), found.at, found.text)


def found_text(page: FoundPage) -> str:
    """What was found, one thing a line, tabs between: when, about whom, by whom, kind, words."""
    zone = page.zone or UTC
    return "".join(
        "\t".join(
            (
                f"{one.at.astimezone(zone):%Y-%m-%d %H:%M}",
                page.whose(one),
                page.who(one),
                one.kind,
                " ".join(one.text.split()),
            )
        )
        + "\n"
        for one in page.found
    )
