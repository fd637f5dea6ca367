"""A resident's emergency card: whom the house may ring for them, and whom it may not.

It is theirs: nothing stands on it without their yes, and it goes when they go. It is the only
place in the house for a number that is somebody's own.
"""

from __future__ import annotations

from datetime import date, datetime

from handover.house.dataclass import dataclass, field, replace
from handover.house.directory import checked_email, checked_handle, checked_number
from handover.house.plain_text import fit, fit_line
from handover.house.priorities import HowWeKnow, TheirDecision
from handover.house.refusals import Unfit

SHOWN_OF_IT = 2
"""So many signs of a number are seen while it is covered."""


@dataclass(frozen=True, slots=True)
class MayRing:
    """Somebody the house may ring for a resident, as it was filled in."""

    name: str
    relation: str = ""
    """Who they are to the resident: a sister, a neighbour."""
    number: str = field(default="", repr=False)
    """Their number, or their e-mail. It is shown only on the card."""
    for_what: str = ""
    """What they may be rung for, and what not."""
    when: str = ""
    """When they may be rung."""

    @property
    def in_lines(self) -> str:
        """All of it but the number, a line each. The number is shown only on the card."""
        lines = (
            f"{self.name}, {self.relation}" if self.relation else self.name,
            f"What for: {self.for_what}" if self.for_what else "",
            f"When: {self.when}" if self.when else "",
        )
        return "\n".join(filter(None, lines))

    @property
    def covered(self) -> str:
        """The number as it stands on the card until somebody asks to see it."""
        return covered(self.number)


@dataclass(frozen=True, slots=True)
class CardContact:
    """Somebody on a resident's card."""

    id: int
    resident_id: int
    whom: MayRing
    how: HowWeKnow
    """How we know that the resident said yes."""
    told_at: datetime | None
    """UTC; when they said so, if that was not when it was written down."""
    agreed_at: datetime
    """UTC; when it was written down."""
    recorded_by: int
    version: int = 1


@dataclass(frozen=True, slots=True)
class NotToRing:
    """Somebody who is not to be rung and not to be let in: a name, and no number."""

    id: int
    resident_id: int
    name: str
    how: HowWeKnow
    told_at: datetime | None
    agreed_at: datetime
    """UTC."""
    recorded_by: int


@dataclass(frozen=True, slots=True)
class CardInWords:
    """What to know in an emergency, in their words: what they are allergic to, say. No number."""

    id: int
    resident_id: int
    text: str
    review_on: date | None
    """When to look at the card again together."""
    how: HowWeKnow
    told_at: datetime | None
    agreed_at: datetime
    """UTC; when it was written down with their yes."""
    recorded_by: int
    version: int = 1


@dataclass(frozen=True, slots=True)
class CardOpening:
    """Somebody of the team opened the card. The resident can be shown this."""

    staff_id: int
    at: datetime
    """UTC."""


def covered(number: str) -> str:
    """The same with dots for all but its last signs: `•••-•••-••77`."""
    shown = [place for place, sign in enumerate(number) if sign.isalnum()][-SHOWN_OF_IT:]
    return "".join(
        "•" if sign.isalnum() and place not in shown else sign for place, sign in enumerate(number)
    )


def checked_may_ring(whom: MayRing) -> MayRing:
    """The same with clean words, if it can stand on a card.

    Raises:
        Unfit: There is no name, or no number anybody could ring.
    """
    return replace(
        whom,
        name=fit_line(whom.name, "The name", limit=80),
        relation=_line(whom.relation, "Who they are to them", limit=80),
        number=_checked_way(whom.number),
        for_what=_line(whom.for_what, "What they may be rung for"),
        when=_line(whom.when, "When they may be rung"),
    )


def _checked_way(typed: str) -> str:
    """A number, an e-mail address or a name on a platform: one way to reach one person."""
    way = _line(typed, "The number", limit=254)
    if not way:
        raise Unfit(
            "On a card stands how to reach them. Write their number or their e-mail.", of="number"
        )
    if way.startswith("@"):
        return checked_handle(way)
    return checked_email(way) if "@" in way else checked_number(way)


def _line(text: str, what: str, *, limit: int = 200) -> str:
    return " ".join(fit(text, what, limit=limit).split())


def yes_of(decided: TheirDecision, *, by: int, at: datetime) -> dict[str, object]:
    """The resident's yes, as it is kept beside what it is about."""
    return {"how": decided.how, "told_at": decided.told_at, "agreed_at": at, "recorded_by": by}
