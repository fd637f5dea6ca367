"""Numbers about the whole house, for whoever pays for it, of which nobody can be made out.

Only whole quarters that are over are told, each for itself: periods cannot overlap, so no number of
one can be taken from another. Of each there is one number of people, and fewer than five are not
told, not even whether it was nobody; nights go with it, to the nearest ten. Who came and who left
is not told: with the people of the quarter beside it, it would give away the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from handover.house.dataclass import dataclass

FEWEST = 5
"""So many people at least, or the number is withheld."""
NEAREST = 10
"""Nights are told to the nearest of these."""
QUARTERS = 4
MONTHS = 3


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """Three months of a year."""

    year: int
    number: int
    """1 to 4."""

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, (self.number - 1) * MONTHS + 1, 1)

    @property
    def after(self) -> Quarter:
        """The one that follows."""
        last = self.number == QUARTERS
        return Quarter(self.year + last, 1 if last else self.number + 1)

    @property
    def over(self) -> date:
        """The first day that is no longer in it."""
        return self.after.first

    @property
    def words(self) -> str:
        """`2026, January to March`."""
        return f"{self.year}, {_MONTHS[self.number - 1]}"


_MONTHS = ("January to March", "April to June", "July to September", "October to December")


def quarter_of(day: date) -> Quarter:
    """The quarter that holds this day."""
    return Quarter(day.year, (day.month - 1) // MONTHS + 1)


def quarters_within(since: date, until: date) -> Iterator[Quarter]:
    """Every quarter all of whose days lie between these two, both included."""
    one = quarter_of(since)
    if one.first < since:
        one = one.after
    while one.over.toordinal() - 1 <= until.toordinal():
        yield one
        one = one.after


@dataclass(frozen=True, slots=True)
class Nights:
    """Somebody's days in the house: the one they came on, and the one they left on."""

    resident_id: int
    came: date
    left: date | None
    """None while they stay."""

    def within(self, quarter: Quarter) -> int:
        """Nights of it that lie in the quarter."""
        until = min(self.left or quarter.over, quarter.over)
        return max((until - max(self.came, quarter.first)).days, 0)


def told(stays: Iterable[Nights], quarter: Quarter) -> tuple[int | None, int | None]:
    """How many people stayed at least a night, and how many nights; None where it is withheld."""
    nights = [(stay.resident_id, stay.within(quarter)) for stay in stays]
    people = len({number for number, slept in nights if slept})
    if people < FEWEST:
        return None, None
    slept = sum(slept for _, slept in nights)
    return people, (slept + NEAREST // 2) // NEAREST * NEAREST
