"""A roster as it stands in a file that somebody brings: what was read, and what was not."""

from __future__ import annotations

from datetime import date

from handover.house.dataclass import dataclass
from handover.house.shifts import ShiftKind
from handover.house.times import Span

LONGEST_TITLE = 200
"""Characters of an event's title that are looked at."""


@dataclass(frozen=True, slots=True)
class WrittenShift:
    """One shift as a file has it. Who is meant, and which kind, is found out at the desk."""

    line: int
    """Where it begins in the file."""
    key: str
    """What tells it from every other in that file; it is never kept as it is."""
    words: str
    """Its title, or its name and kind; never a description, an organiser or an address."""
    span: Span | None
    """UTC; None where only the day is said and the usual times are meant."""
    day: date | None = None
    """The local day it starts on, where that is said."""
    kind: ShiftKind | None = None
    """Where it is said outright."""
    cancelled: bool = False
    """The file says that it does not take place."""


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """Something in the file that is not put on the roster."""

    line: int
    why: str
    """A sentence for each thing that is wrong with it."""
    words: str = ""
    """The name in it, as far as it was read: the desk says whether anybody is called so."""


@dataclass(frozen=True, slots=True)
class WrittenRoster:
    """Everything a file has to say."""

    shifts: tuple[WrittenShift, ...]
    not_understood: tuple[NotUnderstood, ...] = ()
