"""What was promised: follow-ups and how they end."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from handover.house.dataclass import dataclass
from handover.house.refusals import NeedsTheirDecision, NotPossible
from handover.house.times import Span


class FollowUpKind(StrEnum):
    """What was promised."""

    COMPANY = "company"
    LOOK_UP = "look up"
    ASK_AGAIN = "ask again"
    PRACTICAL = "practical"
    HOUSE = "house"


class WhoAsked(StrEnum):
    """Who wanted it. The three are kept apart everywhere."""

    PERSON = "the person asked"
    WE_OFFERED = "we offered"
    HOUSE_NEEDS = "the house needs it"


class FollowUpStatus(StrEnum):
    """Where a promise is."""

    OPEN = "open"
    KEPT = "kept"
    MOVED = "moved"
    """To another time, with the person. It goes on as a new open promise."""
    LET_GO = "let go"
    """The person no longer wants it."""
    MISSED_AND_TOLD = "missed and told"
    """We could not, and we told them."""

    @property
    def alive(self) -> bool:
        """Is it still to be kept?"""
        return self is FollowUpStatus.OPEN


class HowKept(StrEnum):
    """Who did it, when it was kept. Both are good."""

    NOT_SAID = ""
    TOGETHER = "together"
    BY_THEM = "by them"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A promise. It never disappears: it is kept, moved, let go, or missed and told."""

    id: int
    text: str
    kind: FollowUpKind
    who_asked: WhoAsked
    window: Span | None
    """UTC; None when it is for "whenever they ask"."""
    resident_id: int | None
    staff_id: int | None
    """Who promised it; None means the shift."""
    status: FollowUpStatus
    made_by: int
    made_at: datetime
    """UTC."""
    agreed_at: datetime | None = None
    """UTC; when the person agreed to it. Needed for everything about a resident (R055)."""
    step_id: int | None = None
    from_note_id: int | None = None
    moved_from_id: int | None = None
    """The promise that was moved here."""
    carried: int = 0
    """How many handovers it has been passed on in while due."""
    outcome_words: str = ""
    """Did they get what they needed? In their words."""
    closed_by: int | None = None
    closed_at: datetime | None = None
    how_kept: HowKept = HowKept.NOT_SAID
    version: int = 1
    by_mistake: bool = False
    """Nothing was promised: it was typed for somebody else, or twice. Nobody let it go."""

    @property
    def ended(self) -> str:
        """How it ended, in words: `kept: they did it themselves`."""
        if self.status is FollowUpStatus.KEPT and self.how_kept is HowKept.BY_THEM:
            return "kept: they did it themselves"
        if self.status is FollowUpStatus.KEPT and self.how_kept is HowKept.TOGETHER:
            return "kept, together"
        if self.by_mistake:
            return "written by mistake: nothing was promised"
        return str(self.status)


@dataclass(frozen=True, slots=True)
class MoveSuggestion:
    """Another time for a promise, which nobody has asked the person about yet."""

    follow_up_id: int
    window: Span | None
    """UTC; None for "whenever they ask"."""
    staff_id: int | None
    """Who would keep it; None gives it to the shift."""
    by: int
    at: datetime
    """UTC."""


def check_closing(follow_up: FollowUp, to: FollowUpStatus, *, with_person: bool) -> None:
    """May this promise end like that?

    Raises:
        NotPossible: It is already closed, or `to` is not an end.
        NeedsTheirDecision: Moving, letting go or missing a resident's promise needs them.
    """
    if not follow_up.status.alive:
        raise NotPossible(f"This was already {follow_up.status}. Nothing was changed.")
    if to is FollowUpStatus.OPEN:
        raise NotPossible("It is open already.")
    about_somebody = follow_up.resident_id is not None
    if about_somebody and to is not FollowUpStatus.KEPT and not with_person:
        raise NeedsTheirDecision(
            {
                FollowUpStatus.MOVED: "Moving a promise is done with the person: ask them first.",
                FollowUpStatus.LET_GO: "Only the person can let it go. Ask them, or leave it open.",
                FollowUpStatus.MISSED_AND_TOLD: "Tell them first that it was missed, then say so.",
            }[to],
            of="with_person",
        )
