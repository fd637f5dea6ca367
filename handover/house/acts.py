"""What somebody of the team did last, so that it can be taken back in words."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from handover.house.dataclass import dataclass

KEPT_IN_MIND = 20
"""So many of somebody's last acts are known; the older ones are forgotten."""


class ActKind(StrEnum):
    """What was done."""

    PROMISED = "promised"
    PROMISE_KEPT = "promise kept"
    PROMISE_LET_GO = "promise let go"
    PROMISE_MISSED = "promise missed"
    PROMISE_TAKEN = "promise taken"
    PROMISE_MOVED = "promise moved"
    STEP_MOVED = "step moved"
    WISH_MOVED = "wish moved"
    NOTE_WRITTEN = "note written"
    NOTE_REWORDED = "note reworded"
    CHORE_DONE = "chore done"
    CHORE_LET_GO = "chore let go"
    WISH_REWORDED = "wish reworded"
    WORDS_TAKEN = "words taken"
    CELEBRATED = "celebrated"
    LIMIT_SAID = "limit said"
    CARD_RING = "put on a card"
    CARD_NOT_RING = "not to be rung"
    CARD_CHANGED = "card put right"
    WHO_SAID = "who they are"
    WHO_NAMED = "somebody of theirs"
    SIDE_SAID = "their side"

    @property
    def words(self) -> str:
        """How it stands in the list."""
        return _WORDS[self]

    @property
    def why_not(self) -> str:
        """Why it is never simply taken back, and what can be done instead; empty where it is."""
        return _WHY_NOT.get(self, "")


_WORDS = {
    ActKind.PROMISED: "promised",
    ActKind.PROMISE_KEPT: "marked as kept",
    ActKind.PROMISE_LET_GO: "marked as let go",
    ActKind.PROMISE_MISSED: "marked as missed and told",
    ActKind.PROMISE_TAKEN: "taken by you",
    ActKind.PROMISE_MOVED: "moved to another time",
    ActKind.STEP_MOVED: "the step marked as",
    ActKind.WISH_MOVED: "marked as",
    ActKind.NOTE_WRITTEN: "written",
    ActKind.NOTE_REWORDED: "put differently",
    ActKind.CHORE_DONE: "marked as done",
    ActKind.CHORE_LET_GO: "taken off the list",
    ActKind.WISH_REWORDED: "put differently",
    ActKind.WORDS_TAKEN: "kept as their own words",
    ActKind.CELEBRATED: "celebrated",
    ActKind.LIMIT_SAID: "put down as",
    ActKind.CARD_RING: "somebody to ring put on the emergency card",
    ActKind.CARD_NOT_RING: "somebody not to be rung put on the emergency card",
    ActKind.CARD_CHANGED: "the emergency card put right",
    ActKind.WHO_SAID: "put in their words",
    ActKind.WHO_NAMED: "named as somebody of theirs",
    ActKind.SIDE_SAID: "kept as their side of a note",
}
_WHY_NOT = {
    ActKind.PROMISED: (
        "It is theirs now: keep it, move it with them, or L when they let it go. Was it a mistake? "
        "Enter on it among the follow-ups says so."
    ),
    ActKind.PROMISE_MOVED: "They agreed to the new time. Ask them, and M moves it again.",
    ActKind.NOTE_WRITTEN: (
        "No note is ever deleted. Nobody has read it yet: Enter opens it, E puts it differently."
    ),
    ActKind.CARD_CHANGED: (
        "What stood there before is kept nowhere. Enter opens the card: put it right with them."
    ),
}


@dataclass(frozen=True, slots=True)
class LastAct:
    """One act, as far as it is needed to take it back. None of the words stand here."""

    id: int
    staff_id: int
    kind: ActKind
    at: datetime
    """UTC."""
    resident_id: int | None
    follow_up_id: int | None
    note_id: int | None
    priority_id: int | None
    step_id: int | None
    chore_id: int | None
    words_id: int | None
    celebration_id: int | None
    thing: int | None
    """The number of a limit, of something on a card, of a wording, of a side: it may be gone."""
    before: str
    """How it stood before: a state, or the number of who had promised it."""
    version: int
    """The version that the act made: if it is another now, somebody has gone on with it."""
