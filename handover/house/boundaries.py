"""Limits: what is never, maybe or always all right, for the house, for staff and for a resident.

There are 27 rows that every house has (`handover.rules.boundaries`) and rows of one's own. What
somebody said about a row is never changed: what they say next stands after it.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from handover.house.dataclass import dataclass
from handover.house.priorities import HowWeKnow
from handover.house.times import day_of

ROWS_GIVEN = 27
"""Rows that every house has, numbered from 1."""
OWN_ROWS_AFTER = 1000
"""Rows of one's own have numbers above this."""


class Value(StrEnum):
    """What is said about a row. `unset` counts for nothing, and is a full answer."""

    UNSET = "unset"
    NEVER = "never"
    MAYBE = "maybe"
    ALWAYS = "always"

    @property
    def words(self) -> str:
        """The answer as it stands on the screen."""
        return "rather not say yet" if self is Value.UNSET else self.value

    @property
    def room(self) -> int:
        """How much it leaves open: never before maybe before always; unset leaves everything."""
        return ("never", "maybe", "always", "unset").index(self.value)


class Held(StrEnum):
    """Whose limit it is."""

    HOUSE = "house"
    STAFF = "staff"
    RESIDENT = "resident"


class LimitKind(StrEnum):
    """Where a limit comes from (S4:31)."""

    PERSONAL = "personal"
    CULTURAL = "cultural"
    LEGAL = "legal"


class Sort(StrEnum):
    """What a row of one's own is about."""

    TOPICS = "topics"
    TOUCH = "touch"
    COMPANY = "company"
    TIMES = "times"
    JOKES = "jokes"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose limits they are: the house's, those of one of the team, or a resident's."""

    held: Held
    number: int | None = None
    """Of the staff member or the resident; None for the house."""

    @property
    def staff_id(self) -> int | None:
        """The staff member, if it is one."""
        return self.number if self.held is Held.STAFF else None

    @property
    def resident_id(self) -> int | None:
        """The resident, if it is one."""
        return self.number if self.held is Held.RESIDENT else None


THE_HOUSE = Holder(Held.HOUSE)


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that may or may not be all right."""

    number: int
    """1 to 27 for the rows every house has; above `OWN_ROWS_AFTER` for rows of one's own."""
    text: str
    default: Value = Value.UNSET
    """What the house says about it until it says something else."""
    fixed: bool = False
    """Never, for everybody: it cannot be loosened here."""
    note: str = ""
    """What it depends on, as the house begins."""
    source: str = ""
    """Where it comes from."""
    sort: Sort | None = None
    """Of a row of one's own: what it is about."""

    @property
    def own_row_id(self) -> int | None:
        """The number of a row of one's own in the book."""
        return self.number - OWN_ROWS_AFTER if self.number > OWN_ROWS_AFTER else None

    @property
    def label(self) -> str:
        """The number as it stands before the row; a row of one's own has its sort instead."""
        return str(self.number) if self.sort is None else self.sort.value


@dataclass(frozen=True, slots=True)
class Setting:
    """What somebody said about a row, once. It is never changed; the next one stands after it."""

    id: int
    row: int
    """The row's number."""
    held: Held
    value: Value
    set_by: int
    """Staff member who put it in the book."""
    set_at: datetime
    """UTC."""
    staff_id: int | None = None
    resident_id: int | None = None
    depends_on: str = ""
    """What a maybe depends on, in their words."""
    why: str = ""
    kind: LimitKind = LimitKind.PERSONAL
    agreed_with: str = ""
    """With whom it was talked over."""
    review_on: date | None = None
    """When to look at it again, together."""
    today_only_until: datetime | None = None
    """UTC; it lies over what is said otherwise, and is gone by itself then."""
    how: HowWeKnow | None = None
    """Of a resident's: how we know."""
    told_at: datetime | None = None
    """UTC; when they said so, if it was not then."""
    agreement_id: int | None = None
    """Of the house's: the agreement of a meeting it rests on."""

    @property
    def today_only(self) -> bool:
        """Does it hold for one day?"""
        return self.today_only_until is not None


class SaysALimit(Protocol):
    """What somebody says about a row, kept or about to be."""

    @property
    def value(self) -> Value:
        """Never, maybe, always."""

    @property
    def depends_on(self) -> str:
        """What a maybe depends on."""

    @property
    def why(self) -> str:
        """Why, if there was something to say."""

    @property
    def kind(self) -> LimitKind:
        """Where it comes from."""

    @property
    def agreed_with(self) -> str:
        """With whom it was talked over."""

    @property
    def review_on(self) -> date | None:
        """When to look at it again."""

    @property
    def today_only(self) -> bool:
        """Does it hold for one day?"""


def in_lines(said: SaysALimit) -> str:
    """All that was said, a line each: shown before something else is said in its place."""
    lines = (
        said.value.words + (", today only" if said.today_only else ""),
        f"It depends on: {said.depends_on}" if said.depends_on else "",
        f"Why: {said.why}" if said.why else "",
        f"It is {said.kind}.",
        f"Talked over with {said.agreed_with}." if said.agreed_with else "",
        f"Look at it again {day_of(said.review_on)}." if said.review_on else "",
    )
    return "\n".join(filter(None, lines))


@dataclass(frozen=True, slots=True)
class Thoughts:
    """What somebody on the team thought about a row in the exercise; for nobody else to read."""

    row: int
    for_them: str = ""
    """What could this do to them?"""
    for_me: str = ""
    """What could this do to me?"""

    @property
    def empty(self) -> bool:
        """Has nothing been written?"""
        return not (self.for_them or self.for_me)
