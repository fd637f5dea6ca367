"""Somebody's own copy, to keep: text for any reader and any printer, or JSON for programs.

Neither needs this program. Nobody else who stays is named in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from handover.desk.own_copy import OwnCopyPage
from handover.house.times import Zone, clock, day_of, local, short_day
from handover.sheets.as_json import PLACE, as_data, json_text
from handover.sheets.html import Html, document, element, led
from handover.sheets.html import part as html_part
from handover.sheets.wrapping import WIDTH, cells, wrapped

OWN_COPY_SCHEMA = "own-copy.v1.json"
"""The schema of the JSON form."""
NOTHING = "The book holds nothing about you."


@dataclass(frozen=True, slots=True)
class CopiedMore:
    """Something that belongs to a thing."""

    __pydantic_config__: ClassVar[dict[str, object]] = {
        "use_attribute_docstrings": True,
        "extra": "forbid",
    }

    label: str
    """What it is: `how it went`; may be empty."""
    words: str
    """What it says."""


@dataclass(frozen=True, slots=True)
class CopiedThing:
    """One thing the book holds about the person."""

    __pydantic_config__: ClassVar[dict[str, object]] = {
        "use_attribute_docstrings": True,
        "extra": "forbid",
    }

    at: datetime | None
    """When it was (UTC); null if that is not kept."""
    by: str
    """Who of the team wrote it, by first name; empty for what is the person's own."""
    words: str
    """What it says. Other residents stand in it as "someone here"."""
    more: tuple[CopiedMore, ...]
    """What belongs to it."""


@dataclass(frozen=True, slots=True)
class CopiedPart:
    """One part of the copy."""

    __pydantic_config__: ClassVar[dict[str, object]] = {
        "use_attribute_docstrings": True,
        "extra": "forbid",
    }

    sort: str
    """What it is, in a word or two that stay the same: `own words`, `notes`."""
    title: str
    """The same, as it is read."""
    things: tuple[CopiedThing, ...]
    """Everything in it."""


@dataclass(frozen=True, slots=True)
class OwnCopy:
    """Everything the book of a house holds about one person, for that person."""

    __pydantic_config__: ClassVar[dict[str, object]] = {
        "use_attribute_docstrings": True,
        "extra": "forbid",
    }

    made_at: datetime
    """When the copy was made (UTC)."""
    house: str
    """The name of the house."""
    house_line: str
    """Its public number; empty if it has none."""
    timezone: str
    """The zone of the clock on its wall, such as `America/New_York`."""
    name: str
    """The name the person uses there."""
    pronouns: str
    """As they said; may be empty."""
    ends_on: str | None
    """The day (`2026-06-11`) on which the house removes all of it; null while they stay."""
    receipt: str
    """With this and their name they can ask later whether it has gone; empty while they stay."""
    parts: tuple[CopiedPart, ...]
    """Everything, part by part. A part that is empty is left out."""


def copy_of(page: OwnCopyPage) -> OwnCopy:
    """The copy as it leaves the house."""
    return OwnCopy(
        made_at=page.made_at,
        house=page.house.name,
        house_line=page.house.house_line,
        timezone=page.house.timezone,
        name=page.resident.name,
        pronouns=page.resident.pronouns,
        ends_on=page.ends_on.isoformat() if page.ends_on else None,
        receipt=page.receipt,
        parts=tuple(
            CopiedPart(
                one.part.sort,
                one.part.title,
                tuple(
                    CopiedThing(
                        thing.at,
                        thing.by,
                        thing.words,
                        tuple(CopiedMore(more.label, more.words) for more in thing.more),
                    )
                    for thing in one.things
                ),
            )
            for one in page.parts
        ),
    )


def own_copy_json(page: OwnCopyPage, *, ascii_only: bool = False) -> str:
    """The copy as JSON, with the name of its schema."""
    named = {"$schema": PLACE + OWN_COPY_SCHEMA, **as_data(copy_of(page))}
    return json_text(named, ascii_only=ascii_only) + "\n"


def own_copy_text(page: OwnCopyPage) -> str:
    """The copy as text, 72 columns wide."""
    copy, zone = copy_of(page), page.house.zone
    lines = [*_head(page, copy)]
    for part in copy.parts:
        lines += ["", "", part.title.upper(), "-" * min(cells(part.title), WIDTH)]
        for thing in part.things:
            lines += ["", *_thing(thing, zone)]
    if not copy.parts:
        lines += ["", NOTHING]
    return "\n".join([*lines, ""])


def _head(page: OwnCopyPage, copy: OwnCopy) -> Iterator[str]:
    name, made, *said = _said_first(page, copy)
    yield from wrapped(name)
    yield from wrapped(made)
    yield "=" * WIDTH
    for one in said:
        yield from wrapped(one)
    if copy.receipt:
        yield f"  {copy.receipt}"


def _said_first(page: OwnCopyPage, copy: OwnCopy) -> Iterator[str]:
    """Whose it is, when it was made, and what it is, a sentence or two at a time."""
    zone = page.house.zone
    when = f"{short_day(copy.made_at, zone)} {local(copy.made_at, zone).year}"
    yield f"{copy.name}{f' ({copy.pronouns})' if copy.pronouns else ''}"
    yield f"Your own copy, made at {copy.house}, {when} {clock(copy.made_at, zone)}"
    yield (
        "This is yours. It holds what the book of the house holds about you. Nobody else who "
        "stays or stayed is named in it: where there was a name, it says “someone here”."
    )
    if copy.house_line:
        yield f"The house can be reached at {copy.house_line}."
    if page.ends_on:
        ends = f"{day_of(page.ends_on)} {page.ends_on.year}"
        yield f"On {ends} the house removes all of this from its book and backups."
    if copy.receipt:
        yield "With these signs and your name you can ask later whether it has gone:"


def _thing(thing: CopiedThing, zone: Zone) -> Iterator[str]:
    if heading := _heading(thing, zone):
        yield heading
    yield from wrapped(thing.words, indent="  ")
    for more in thing.more:
        label = f"{more.label}: " if more.label else ""
        yield from wrapped(f"{label}{more.words}", indent="    ")


def _heading(thing: CopiedThing, zone: Zone) -> str:
    """When it was, and who wrote it."""
    when = ""
    if thing.at is not None:
        year = local(thing.at, zone).year
        when = f"{short_day(thing.at, zone)} {year} {clock(thing.at, zone)}"
    return ", ".join(words for words in (when, thing.by) if words)


def own_copy_html(page: OwnCopyPage) -> str:
    """The copy as one HTML file, for any phone and any printer."""
    copy, zone = copy_of(page), page.house.zone
    name, *said = _said_first(page, copy)
    head = [element("h1", name), *(element("p", one) for one in said)]
    if copy.receipt:
        head.append(element("p", copy.receipt, kind="more"))
    parts = [
        html_part(one.title, *(_as_html(thing, zone) for thing in one.things)) for one in copy.parts
    ]
    body = parts or [element("p", NOTHING)]
    return document(f"{copy.name}, own copy", element("header", *head), *body)


def _as_html(thing: CopiedThing, zone: Zone) -> Html:
    heading = _heading(thing, zone)
    inside = [element("h3", heading)] if heading else []
    inside.append(element("p", thing.words))
    inside += [
        led(f"{more.label}:", more.words, kind="more")
        if more.label
        else element("p", more.words, kind="more")
        for more in thing.more
    ]
    return element("article", *inside)
