"""Agreements of two sides: what somebody will do and what we will do, both having said yes.

Not what the house agrees at its meetings. Either side may end one, with a word why or none
(R055, R129); what was ended stays readable.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from handover.house.dataclass import dataclass
from handover.house.plans import Side
from handover.house.priorities import HowWeKnow
from handover.house.times import day_of


class WhoMayKnow(StrEnum):
    """Who may know of it; the person says."""

    US = "the two of us"
    TEAM = "the team"


class PactState(StrEnum):
    """Where an agreement is. It counts only while it holds."""

    ASKED = "not both have said yes"
    HOLDS = "holds"
    OVER = "its time is over"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Pact:
    """An agreement between a resident and one of the team."""

    id: int
    resident_id: int
    staff_id: int
    """With whom it was made."""
    theirs: str
    """What the person will do, in their words."""
    ours: str
    """What we will do."""
    rhythm: str
    """How often, if there is a rhythm: twice a week on the porch (R144)."""
    until_day: date | None
    """The last day on which it holds; None until one of them ends it."""
    others_may: bool
    """May others on the team do our part too? Only then does it travel with the shift."""
    who_may_know: WhoMayKnow
    made_at: datetime
    """UTC."""
    their_yes_at: datetime | None = None
    """UTC."""
    how: HowWeKnow | None = None
    """How we know that they said yes."""
    told_at: datetime | None = None
    """UTC; when they said so, if it was not then."""
    our_yes_at: datetime | None = None
    """UTC; when the one with whom it was made said yes."""
    ended_at: datetime | None = None
    """UTC."""
    ended_side: Side | None = None
    ended_by: int | None = None
    """Staff member who put it in the book."""
    ended_words: str = ""
    """Why, if there was a word."""
    instead_of_id: int | None = None
    """The agreement it was put in the place of."""
    version: int = 1

    @property
    def both_said_yes(self) -> bool:
        """Have both sides said yes to it?"""
        return self.their_yes_at is not None and self.our_yes_at is not None

    def in_lines(self, them: str, us: str) -> str:
        """All of it, a line each: shown before it is ended, or put in other words.

        `them` and `us` are the names of the two.
        """
        yes = ((them, self.their_yes_at), (us, self.our_yes_at))
        said = " and ".join(who for who, at in yes if at)
        ended = f"It has ended: {self.ended_words}" if self.ended_words else "It has ended."
        lines = (
            ended if self.ended_at else "",
            f"{them}: {self.theirs}" if self.theirs else "",
            f"{us}: {self.ours}" if self.ours else "",
            self.rhythm,
            f"until {day_of(self.until_day)}" if self.until_day else "",
            f"known to {self.who_may_know}{'; any of us may do it' if self.others_may else ''}",
            f"A yes was said by {said}." if said else "Nobody has said yes yet.",
        )
        return "\n".join(filter(None, lines))

    def state(self, today: date) -> PactState:
        """Where it is on that day of the house."""
        if self.ended_at is not None:
            return PactState.ENDED
        if not self.both_said_yes:
            return PactState.ASKED
        over = self.until_day is not None and self.until_day < today
        return PactState.OVER if over else PactState.HOLDS

    def may_be_read_by(self, staff_id: int) -> bool:
        """May that one of the team read it? What is between two stays between them."""
        return self.who_may_know is WhoMayKnow.TEAM or staff_id == self.staff_id
