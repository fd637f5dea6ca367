"""What the story says about limits: Noor's, Theo's own, the house's; and what meetings agreed.

All of it is always told: later weeks rest on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from handover.demo.calendar import Calendar
from handover.demo.tale import Happening, Tale, soon_after
from handover.demo.turns import HERE
from handover.desk import agreements, boundaries, limits
from handover.desk.agreements import Agreed
from handover.desk.boundaries import Says
from handover.house.agreements import StoodAside
from handover.house.boundaries import Held, Holder, Sort, Value

HUGS = (1, 2)
"""A hug from staff, and a hug for staff."""


@dataclass(frozen=True, slots=True)
class SaidLimit:
    """A resident said what is all right."""

    always: ClassVar[bool] = True

    at: str
    by: str
    about: str
    rows: tuple[int, ...]
    value: Value
    depends_on: str = ""
    review: str = ""
    today_only: bool = False

    def told_at(self, calendar: Calendar) -> datetime:
        """When they said so."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """Keep it."""
        says = Says(
            self.value,
            self.depends_on,
            agreed_with="" if self.today_only else self.by,
            review_on=tale.calendar.day(self.review) if self.review else None,
            today_only=self.today_only,
        )
        number = tale.residents[self.about]
        for row in self.rows:
            boundaries.set_for_resident(tale.desk(self.by), number, row, says, HERE)


@dataclass(frozen=True, slots=True)
class OwnLimit:
    """A resident named something of their own."""

    always: ClassVar[bool] = True

    at: str
    by: str
    about: str
    sort: Sort
    text: str
    value: Value
    depends_on: str = ""
    review: str = ""
    today_only: bool = False

    def told_at(self, calendar: Calendar) -> datetime:
        """When they said so."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """Keep the row and what they said about it."""
        review = tale.calendar.day(self.review) if self.review else None
        says = Says(self.value, self.depends_on, review_on=review, today_only=self.today_only)
        holder = Holder(Held.RESIDENT, tale.residents[self.about])
        boundaries.add_own_row(tale.desk(self.by), holder, self.sort, self.text, says, HERE)


@dataclass(frozen=True, slots=True)
class Thought:
    """Somebody on the team answered a row of the exercise, for themselves."""

    always: ClassVar[bool] = True

    at: str
    by: str
    row: int
    value: Value
    for_them: str = ""
    for_me: str = ""

    def told_at(self, calendar: Calendar) -> datetime:
        """When they did."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Keep it for them alone."""
        boundaries.keep_thoughts(
            tale.desk(self.by),
            self.row,
            value=self.value,
            for_them=self.for_them,
            for_me=self.for_me,
        )


@dataclass(frozen=True, slots=True)
class HouseSaid:
    """The coordinator set the house's line on something."""

    always: ClassVar[bool] = True

    at: str
    by: str
    row: int
    value: Value
    depends_on: str = ""

    def told_at(self, calendar: Calendar) -> datetime:
        """When it was set."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Set it."""
        boundaries.set_for_house(tale.desk(self.by), self.row, Says(self.value, self.depends_on))


@dataclass(frozen=True, slots=True)
class MeetingAgreed:
    """A house meeting agreed on something; the last word on it stands in place of the first."""

    always: ClassVar[bool] = True

    at: str
    by: str
    text: str
    present: str
    review: str
    stood_aside: tuple[StoodAside, ...] = ()
    in_place_of: str = ""
    """The beginning of the old text."""

    def told_at(self, calendar: Calendar) -> datetime:
        """When the meeting was over."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """Keep it, with who was there."""
        desk = tale.desk(self.by)
        holding = agreements.agreements_page(desk).in_force if self.in_place_of else ()
        old = next((one for one in holding if one.text.startswith(self.in_place_of)), None)
        made = Agreed(
            self.text,
            tuple(self.present.split(", ")),
            consensus=True,
            stood_aside=self.stood_aside,
            review_on=tale.calendar.day(self.review),
        )
        agreements.agree(desk, made, in_place_of=old)


@dataclass(frozen=True, slots=True)
class Proposed:
    """Somebody brought something to the next house meeting."""

    always: ClassVar[bool] = True

    at: str
    by: str
    text: str

    def told_at(self, calendar: Calendar) -> datetime:
        """When they did."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Keep it for the meeting."""
        agreements.propose(tale.desk(self.by), self.text)


@dataclass(frozen=True, slots=True)
class HugsAfterReview:
    """At the review Noor moved hugs; what she had added herself she left as it was."""

    always: ClassVar[bool] = True

    at: str
    by: str

    def told_at(self, calendar: Calendar) -> datetime:
        """When they looked at the table."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """Keep what she said now."""
        desk, noor = tale.desk(self.by), tale.residents["Noor"]
        april = tale.calendar.day("7 Apr")
        says = Says(Value.MAYBE, "I'll ask", agreed_with=self.by, review_on=april)
        for row in HUGS:
            boundaries.set_for_resident(desk, noor, row, says, HERE)
        if limits.limits_of(desk, noor).look_again:
            boundaries.still_right(desk, noor, HERE, next_on=april)


EVERYBODY = "Noor, Sam, Bee, Kai, Marisol, Ines"

LIMITS: tuple[Happening, ...] = (
    HouseSaid("16 Feb 10:10", "Ines", 5, Value.MAYBE, "on shift, and only if they ask"),
    HouseSaid("16 Feb 10:12", "Ines", 7, Value.NEVER),
    Thought(
        "17 Feb 14:00",
        "Theo",
        1,
        Value.ALWAYS,
        for_them="For some it is the first in years. For some it is too much.",
        for_me="I grew up with hugs. I forget to ask.",
    ),
    Thought("17 Feb 14:05", "Theo", 2, Value.ALWAYS, for_me="Same as above."),
    Thought(
        "17 Feb 14:10",
        "Theo",
        3,
        Value.NEVER,
        for_them="Waiting for an answer at night that does not come.",
        for_me="I would look at it in the bath.",
    ),
    Thought("17 Feb 14:15", "Theo", 12, Value.MAYBE, for_them="Saying no can hurt."),
    SaidLimit("24 Feb 16:40", "Mags", "Noor", HUGS, Value.NEVER, "for now", "10 Mar"),
    OwnLimit(
        "24 Feb 16:42",
        "Mags",
        "Noor",
        Sort.TOPICS,
        "Talking about family",
        Value.MAYBE,
        "if I start it",
        "10 Mar",
    ),
    MeetingAgreed(
        "25 Feb 11:00",
        "Ines",
        "The kitchen is quiet after 22:30. Whoever cooks chooses the music.",
        "Noor, Sam, Bee, Kai, Ines",
        "25 Mar",
    ),
    MeetingAgreed(
        "4 Mar 11:00",
        "Ines",
        "No phones at the table during supper, for one week.",
        EVERYBODY,
        "11 Mar",
        (StoodAside("Kai", "Mine stays in my pocket. I am waiting for a call about a flat."),),
    ),
    SaidLimit("6 Mar 09:20", "Ines", "Noor", HUGS, Value.NEVER, today_only=True),
    OwnLimit(
        "6 Mar 09:22",
        "Ines",
        "Noor",
        Sort.JOKES,
        "Jokes about sleep",
        Value.NEVER,
        today_only=True,
    ),
    HugsAfterReview("10 Mar 10:25", "Theo"),
    MeetingAgreed(
        "11 Mar 11:00",
        "Ines",
        "No phones at the table during supper.",
        EVERYBODY,
        "8 Apr",
        in_place_of="No phones at the table",
    ),
    Proposed("13 Mar 20:00", "Rafi", "Does the porch light stay on all night?"),
    SaidLimit("14 Mar 12:45", "Ines", "Odile", (1,), Value.UNSET),
)
"""Everything of it."""
