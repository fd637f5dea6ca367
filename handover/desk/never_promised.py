"""A promise written by mistake: it ends as that, and as nothing that anybody kept or missed."""

from __future__ import annotations

from handover.desk.desk import Desk
from handover.house.dataclass import replace
from handover.house.follow_ups import FollowUp, FollowUpStatus
from handover.house.handovers import EntryKind
from handover.house.plain_text import fit
from handover.house.refusals import NeedsTheirDecision, NotPossible, NotYours
from handover.store import entries
from handover.store import follow_ups as kept

TAKEN_OUT = "Written here by mistake"
"""Stands where the words were: they may be about somebody else, on whose page they are no more."""


def written_by_mistake(
    desk: Desk,
    follow_up_id: int,
    *,
    said_to_them: bool,
    because: str = "",
    version: int | None = None,
) -> FollowUp:
    """I typed it for the wrong person, or twice; nothing was promised.

    That there was something stays to be seen. The words go, unless a colleague has been handed them
    already: what another has read is never changed. `version` is the one on the screen.

    Raises:
        NotYours: Somebody else wrote it.
        NeedsTheirDecision: It was said to the person, so it is theirs.
        NotPossible: It has ended already, or was moved with them.
        MovedOn: Somebody changed it since it was read.
    """
    words = fit(because, "What the mistake was")
    with desk.book.writing():
        was = kept.follow_up(desk.book, follow_up_id)
        _check(desk, was, said_to_them)
        now = desk.now()
        kept.change_follow_up(
            desk.book,
            was if version is None else replace(was, version=version),
            by=desk.who.id,
            at=now,
            status=FollowUpStatus.LET_GO,
            by_mistake=True,
            text=was.text if _handed_over(desk, was) else TAKEN_OUT,
            outcome_words=words,
            closed_by=desk.who.id,
            closed_at=now,
        )
        return kept.follow_up(desk.book, follow_up_id)


def _check(desk: Desk, was: FollowUp, said_to_them: bool) -> None:
    if was.made_by != desk.who.id:
        name = desk.names().get(was.made_by, "Somebody")
        raise NotYours(f"{name} wrote it: only they know whether it was a mistake.")
    if not was.status.alive:
        raise NotPossible(f"This was already {was.ended}. Nothing was changed.")
    if was.moved_from_id is not None:
        raise NotPossible("It was moved with them, so it was promised: L when they let it go.")
    if said_to_them and was.resident_id is not None:
        raise NeedsTheirDecision(
            "Then it is theirs: M moves it with them, L when they let it go.", of="said"
        )


def _handed_over(desk: Desk, was: FollowUp) -> bool:
    found = entries.entries_of(desk.book, EntryKind.FOLLOW_UP, [was.id])
    return any(one.handover_id is not None for one in found)
