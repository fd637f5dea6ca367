"""Reading the notes one after the other, as the shell and the line-by-line way do."""

from __future__ import annotations

from handover.desk.desk import Desk
from handover.desk.off_shift import unexplained
from handover.desk.reading import keep_read
from handover.house.dataclass import dataclass
from handover.house.notes import Note
from handover.store import notes as kept


@dataclass(frozen=True, slots=True)
class NotesRead:
    """Notes that are read now."""

    notes: tuple[Note, ...]
    """The newest first."""
    held_back: tuple[int, ...] = ()
    """About whom there is something others wrote that is not among them: I am not on shift, and
    have not said today why I read it (A10)."""
    looked_at: int = 0
    """How many notes were looked at, those held back among them."""


def read_notes(desk: Desk, *, about: int | None = None, newest: int = 200) -> NotesRead:
    """The newest notes I may read; what others wrote counts as read by me.

    `about` is a resident's number; None reads about everybody and the house. Off shift what others
    wrote about somebody is held back until it was said why one reads it (A10), and nobody counts
    as having read it.
    """
    me = desk.who.id
    found = kept.newest_notes(desk.book, reader=me, newest=newest, about=about)
    others = [one for one in found if one.author_id != me]
    held = unexplained(desk, [one.resident_id for one in others if one.resident_id is not None])
    shown = tuple(one for one in found if one.author_id == me or one.resident_id not in held)
    if new := [one.id for one in shown if one.author_id != me and me not in one.read_by]:
        keep_read(desk, new)
    return NotesRead(shown, tuple(sorted(held)), len(found))
