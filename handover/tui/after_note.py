"""What is said once a note is in the book, and where it leads on to."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from handover.desk import after_writing, confidence, quiet, sharing
from handover.desk.desk import Desk
from handover.house.notes import Carry, Note, NoteKind
from handover.house.refusals import Refusal
from handover.tui.ways import open_row

if TYPE_CHECKING:
    from handover.tui.app import HandoverApp


def words_after(note: Note, desk: Desk | None) -> str:
    """One sentence about where it is now, and one if nobody's own words are in the last notes."""
    lines = [_where_it_is(note)]
    if desk is not None and note.resident_id is not None:
        with suppress(Refusal):
            lines += [f"It belongs to “{words}”." for words in after_writing.named_in(desk, note)]
            lines += quiet.after_a_note(desk, note.resident_id)
    return " ".join(lines)


def _where_it_is(note: Note) -> str:
    if note.kind.for_author_only:
        return "Kept, for you alone."
    if note.carry is Carry.NO:
        return "Kept on their page. It is not talked about at the handover."
    return "Kept in the book. It goes along with the next handover."


def go_on_after(app: HandoverApp, note: Note) -> None:
    """Somebody said that they shared of themselves: ask what it was for, or let them reflect."""
    from handover.tui.screens.share import ShareOfSelf

    marked = confidence.onward(note)
    if marked is not None:
        open_row(app, f"confidence:{marked}")
    onward = sharing.onward(app.desk, note) if app.desk else None
    if onward is None:
        return
    if onward.to_reflection:
        app.write_about(None, kind=NoteKind.REFLECTION)
    else:
        app.push_screen(ShareOfSelf(onward.resident_id, what=onward.what, when=onward.when))
