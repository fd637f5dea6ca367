"""Looking again at what was written about a time, once the roster of that time was changed.

What was written keeps its text and what was found then. If by the roster as it is now it lies
outside the author's shift, the author is asked how it came about, at their next sign-in (X01).
"""

from __future__ import annotations

from collections.abc import Iterable

from handover.desk.desk import Desk
from handover.house.notes import Note, StoredAnswer, Verdict
from handover.house.shifts import Roster
from handover.house.times import Span
from handover.rules.shift_time import contact_concerns, judge
from handover.store import notes, rosters

OUTSIDE = frozenset({Verdict.OUTSIDE, Verdict.PARTLY_OUTSIDE})


def look_again(desk: Desk, staff_ids: Iterable[int], when: Span) -> None:
    """Look again at what these people wrote about that time (UTC); inside a transaction."""
    roster = rosters.roster(desk.book).out().in_force(desk.now())
    for staff_id in sorted(set(staff_ids)):
        for note in notes.notes_of_time(desk.book, staff_id, when):
            _look_again_at(desk, note, roster)


def _look_again_at(desk: Desk, note: Note, roster: Roster) -> None:
    asked = [one for one in note.answers if one.rule == "A1"]
    span = Span(note.happened_from, note.happened_to)
    if judge(span, roster.blocks_near(note.author_id, span)) not in OUTSIDE:
        if any(one.choice is None for one in asked) and note.verdict not in OUTSIDE:
            notes.drop_open_question(desk.book, note.id, "A1")
        return
    if asked:
        return
    found = contact_concerns(
        span, author_id=note.author_id, roster=roster, zone=desk.zone, now=desk.now()
    )
    for concern in found:
        if concern.rule == "A1":
            question = f"The roster was changed since you wrote this. {concern.why}"
            notes.keep_answer(desk.book, note.id, StoredAnswer("A1", question, None), at=desk.now())
