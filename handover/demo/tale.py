"""Telling the story into a book: whose desk it is, and what time it is there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from handover.demo.calendar import Calendar
from handover.desk.desk import Desk
from handover.house.people import StaffMember
from handover.house.times import MINUTE


@dataclass(slots=True)
class StoryClock:
    """A clock that shows what it was last set to."""

    moment: datetime
    """UTC."""

    def __call__(self) -> datetime:
        """The time it shows."""
        return self.moment


@dataclass(slots=True)
class Tale:
    """What the story has brought about so far, and the means to go on with it."""

    first_desk: Desk
    """The coordinator's, at which the house was made."""
    clock: StoryClock
    calendar: Calendar
    team: dict[str, StaffMember] = field(default_factory=dict)
    residents: dict[str, int] = field(default_factory=dict)
    """Their numbers, by name."""
    promises: dict[str, int] = field(default_factory=dict)
    """Numbers of promises that were told, by the name the story has for them."""
    priorities: dict[str, int] = field(default_factory=dict)
    """Numbers of priorities, by the name the story has for them."""

    def desk(self, name: str) -> Desk:
        """The desk with somebody of the team at it."""
        first = self.first_desk
        return Desk(first.book, first.house, self.team[name], self.clock)

    def about(self, name: str) -> int | None:
        """The number of a resident; None for the house."""
        return self.residents[name] if name else None

    def words(self, text: str) -> str:
        """A text of the story with its dates put in."""
        return self.calendar.words(text)


class Happening(Protocol):
    """One thing that happens in the story."""

    @property
    def by(self) -> str:
        """Who writes it in the book."""

    @property
    def always(self) -> bool:
        """Is it told even if its week is not? Then what comes after rests on it."""

    def told_at(self, calendar: Calendar) -> datetime:
        """The moment (UTC) at which it comes into the book."""

    def tell(self, tale: Tale) -> None:
        """Let it happen."""


@dataclass(frozen=True, slots=True)
class Act:
    """One thing to be done at the desk, with its time."""

    moment: datetime
    """UTC; what the clock shows meanwhile."""
    do: Callable[[Tale], None]
    always: bool = False
    """Is it done even if its week is not told?"""


def acts_of(happenings: tuple[Happening, ...], calendar: Calendar) -> list[Act]:
    """What has to be done for these things to happen."""
    return [Act(one.told_at(calendar), one.tell, one.always) for one in happenings]


def live(tale: Tale, acts: list[Act], *, since: datetime, until: datetime) -> None:
    """Do everything in its order, but for what lies after the present or in a week not told."""
    for act in sorted(acts, key=_moment):
        if act.moment <= until and (act.always or act.moment >= since):
            tale.clock.moment = act.moment
            act.do(tale)


def soon_after(moment: datetime) -> datetime:
    """When somebody has come to writing down what has just ended."""
    return moment + 4 * MINUTE


def _moment(act: Act) -> datetime:
    return act.moment
