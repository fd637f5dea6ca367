"""Is it carried to the next shift? The person decides; asked once a shift, then remembered (A7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from handover.desk.desk import Desk
from handover.house.notes import TEAM_LINE_STAYS, Carry
from handover.house.refusals import Unfit
from handover.rules.concerns import Answers, Concern, Level
from handover.store import notes as kept
from handover.store import people

if TYPE_CHECKING:
    from handover.desk.notes import NoteDraft

ASKED = "A7"
AS_LONG_AS_A_SHIFT = timedelta(hours=8)
"""What somebody said is remembered so long when nobody knows when the shift began."""


def said_this_shift(desk: Desk, resident_id: int) -> Carry | None:
    """What they said the last time I asked in this shift; None if I have not asked yet."""
    block = desk.my_block(desk.roster())
    since = block.span.start if block else desk.now() - AS_LONG_AS_A_SHIFT
    found = kept.newest_notes(
        desk.book, reader=desk.who.id, newest=20, since=since, about=resident_id
    )
    return next((note.carry for note in found if note.author_id == desk.who.id), None)


def as_they_said(draft: NoteDraft, answers: Answers) -> NoteDraft:
    """The note with the answer, if it was given."""
    answer = answers.to(ASKED)
    chosen = {carry.words: carry for carry in Carry}
    if draft.carry_said or answer is None or answer.choice not in chosen:
        return draft
    return replace(draft, carry=chosen[answer.choice], carry_said=True)


def asked(desk: Desk, draft: NoteDraft) -> tuple[Concern, ...]:
    """The question, as long as it is open."""
    if draft.carry_said or draft.resident_id is None:
        return ()
    name = people.resident(desk.book, draft.resident_id).name
    why = f"Does {name} want this carried to the next shift? Ask, if you can."
    return (Concern(ASKED, Level.ASK, "carry", why, tuple(carry.words for carry in Carry)),)


def with_team_line(new: kept.NewNote, draft: NoteDraft, now: datetime) -> kept.NewNote:
    """A note as it goes into the book; for a week (from `now`, UTC) the team's, if it is to be."""
    if not draft.team_only:
        return new
    return replace(new, team_until=now + TEAM_LINE_STAYS, carry=Carry.YES)


def check_team_line(draft: NoteDraft) -> None:
    """May this be for the team first? Only what must be known for somebody's safety (3.2).

    Raises:
        Unfit: It is not to be said first, is about nobody, or holds words of theirs.
    """
    if not draft.team_only:
        return
    if draft.resident_id is None or not draft.must_know:
        raise Unfit(
            "Only a must-know line about somebody may be for the team first. "
            "Say that it must be known, or let them read it."
        )
    if draft.own_words.strip():
        raise Unfit("Their own words are theirs to read. Write them in a note of their own.")
