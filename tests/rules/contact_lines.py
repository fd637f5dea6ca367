"""Labelled lines of an invented respite house: where a contact detail stands, and where none does.

All sentences, names and numbers are made up. «…» marks each detail; one line is one note.
From the fourth hand on, every hand was written before the rule had seen it; what the rule did on
the first reading of it is in `FIRST_READING`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.rules import (
    contact_lines_eighth,
    contact_lines_eleventh,
    contact_lines_fifth,
    contact_lines_fourth,
    contact_lines_harmless_eighth,
    contact_lines_harmless_eleventh,
    contact_lines_harmless_fifth,
    contact_lines_harmless_fourth,
    contact_lines_harmless_ninth,
    contact_lines_harmless_seventh,
    contact_lines_harmless_sixth,
    contact_lines_harmless_tenth,
    contact_lines_ninth,
    contact_lines_seventh,
    contact_lines_sixth,
    contact_lines_tenth,
)
from tests.rules import contact_lines_harmless_more as more_harmless
from tests.rules import contact_lines_harmless_third as third_harmless
from tests.rules import contact_lines_names_more as more_names
from tests.rules import contact_lines_numbers_more as more_numbers
from tests.rules import contact_lines_third as third
from tests.rules.contact_lines_harmless import HARMLESS, SERVICES
from tests.rules.contact_lines_names import EMAILS, HANDLES, LINKS
from tests.rules.contact_lines_numbers import PHONES
from tests.rules.contact_lines_places import ADDRESSES, MESSAGING

FIRST_READING = {
    "fourth": (0.93, 0.000, (0.94, 1.00, 0.94, 0.85, 0.84, 1.00)),
    "fifth": (0.87, 0.035, (0.97, 1.00, 0.80, 0.88, 0.74, 0.83)),
    "sixth": (0.86, 0.023, (0.95, 1.00, 0.90, 1.00, 0.55, 0.88)),
    "seventh": (0.87, 0.000, (1.00, 1.00, 0.93, 1.00, 0.67, 0.83)),
    "eighth": (0.85, 0.026, (0.91, 0.90, 0.92, 1.00, 0.68, 0.95)),
    "ninth": (0.79, 0.026, (0.95, 1.00, 0.75, 1.00, 0.62, 0.80)),
    "tenth": (0.77, 0.046, (0.93, 1.00, 0.79, 1.00, 0.60, 0.79)),
    "eleventh": (0.78, 0.000, (1.00, 1.00, 1.00, 0.67, 0.55, 1.00)),
}
"""Lines found, harmless lines alarmed, and details found by kind, before anything was learnt."""

KINDS = ("phone", "email", "handle", "link", "messaging", "address")
LATER = (
    contact_lines_fourth,
    contact_lines_fifth,
    contact_lines_sixth,
    contact_lines_seventh,
    contact_lines_eighth,
    contact_lines_ninth,
    contact_lines_tenth,
    contact_lines_eleventh,
)
LATER_HARMLESS = (
    contact_lines_harmless_fourth,
    contact_lines_harmless_fifth,
    contact_lines_harmless_sixth,
    contact_lines_harmless_seventh,
    contact_lines_harmless_eighth,
    contact_lines_harmless_ninth,
    contact_lines_harmless_tenth,
    contact_lines_harmless_eleventh,
)
LISTS = ("PHONES", "EMAILS", "HANDLES", "LINKS", "MESSAGING", "ADDRESSES")

MARKED = re.compile("[«»]")


@dataclass(frozen=True, slots=True)
class Line:
    """One labelled note."""

    text: str
    kind: str
    """What stands in it; empty where nothing does, `service` where only a public service does."""
    spans: tuple[tuple[int, int], ...] = ()

    @property
    def private(self) -> bool:
        """Does a private detail, or an offer of contact, stand in it?"""
        return self.kind not in ("", "service")


def _line(marked: str, kind: str) -> Line:
    text, places = "", []
    for index, piece in enumerate(MARKED.split(marked)):
        if index % 2:
            places.append((len(text), len(text) + len(piece)))
        text += piece
    return Line(text, kind, tuple(places))


def _lines(block: str, kind: str) -> tuple[Line, ...]:
    return tuple(_line(line, kind) for line in block.strip().split("\n"))


PRIVATE = (
    *_lines(PHONES, "phone"),
    _line("Her phone:\n«07700\n900\n538»", "phone"),
    _line("Nia's number\n«802 555\n0186»", "phone"),
    *_lines(EMAILS, "email"),
    *_lines(HANDLES, "handle"),
    *_lines(LINKS, "link"),
    *_lines(MESSAGING, "messaging"),
    *_lines(ADDRESSES, "address"),
    *_lines(more_numbers.PHONES, "phone"),
    *_lines(more_numbers.ADDRESSES, "address"),
    *_lines(more_names.EMAILS, "email"),
    *_lines(more_names.HANDLES, "handle"),
    *_lines(more_names.LINKS, "link"),
    *_lines(more_names.MESSAGING, "messaging"),
    *_lines(third.PHONES, "phone"),
    *_lines(third.EMAILS, "email"),
    *_lines(third.HANDLES, "handle"),
    *_lines(third.LINKS, "link"),
    *_lines(third.MESSAGING, "messaging"),
    *_lines(third.ADDRESSES, "address"),
    *(
        line
        for hand in LATER
        for name, kind in zip(LISTS, KINDS, strict=True)
        for line in _lines(getattr(hand, name), kind)
    ),
)
"""Lines in which a private detail stands, or contact is offered."""

PUBLIC = (
    *_lines(SERVICES, "service"),
    *_lines(third_harmless.SERVICES, "service"),
    *(line for hand in LATER_HARMLESS for line in _lines(hand.SERVICES, "service")),
)
"""Lines that name a public service and nobody else."""

CLEAN = (
    *_lines(HARMLESS, ""),
    *_lines(more_harmless.HARMLESS, ""),
    *_lines(third_harmless.HARMLESS, ""),
    *(line for hand in LATER_HARMLESS for line in _lines(hand.HARMLESS, "")),
)
"""Lines without anything of the sort."""

LINES = (*PRIVATE, *PUBLIC, *CLEAN)
"""All of them."""
