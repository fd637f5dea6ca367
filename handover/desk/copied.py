"""What stands in somebody's own copy, thing by thing; the parts are gathered in `own_copy`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from handover.desk.desk import Desk
from handover.house.dataclass import dataclass
from handover.house.handovers import EntryKind
from handover.house.people import Resident
from handover.house.priorities import TheirDecision

CopyMaker = Callable[[Desk, int, bool, TheirDecision | None, str], Path]
"""Makes the copy of somebody, only of what they take if so, with what is private to them if they
decided so, as `text` or as `json`, and says where it lies. The screens are given one: what a copy
looks like is not theirs to know."""


@dataclass(frozen=True, slots=True)
class Also:
    """Something that belongs to a thing: `what they gave: company`."""

    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing the book holds about somebody."""

    number: int
    """Its number in the book, by which it is chosen when they leave; 0 if it is none by itself."""
    words: str
    """What it says."""
    at: datetime | None = None
    """UTC; when it was."""
    by: str = ""
    """Who of the team wrote it, by first name; empty for what is theirs."""
    more: tuple[Also, ...] = ()


Gather = Callable[[Desk, Resident], Iterable[Thing]]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the copy, and one row when somebody leaves. Whoever keeps something about people
    adds theirs to `own_copy.PARTS`."""

    sort: str
    """What it is called in the book, such as `own words`. It never changes."""
    title: str
    """As the person reads it: `What you said`."""
    gather: Gather
    theirs: bool = False
    """Is it theirs, so that it can be destroyed at once? What others wrote goes with the rest."""
    tables: tuple[str, ...] = ()
    """Where it is kept, if it is theirs. Numbers are those of the first one; each has a column
    `resident_id`."""
    asked: bool = True
    """Is it asked what becomes of it? Of what ends with the stay anyway it is not."""
    private: Gather | None = None
    """The same with what is otherwise for nobody else's eyes, because they say so."""
    entry: EntryKind | None = None
    """How it is handed over, if it is."""


def also(**said: str) -> tuple[Also, ...]:
    """What belongs to a thing, without what is empty; `_` stands for a space in a label."""
    return tuple(Also(label.replace("_", " "), words) for label, words in said.items() if words)
