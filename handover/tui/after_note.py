"""What is said once a note is in the book, and where it leads on to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handover.desk import sharing
from handover.house.notes import Carry, Note, NoteKind

if TYPE_CHECKING:
    from handover.tui.app import HandoverApp


def words_after(note: Note) -> str:
    """One sentence about where it is now."""
    if note.kind.for_author_only:
        return "Kept, for you alone."
    if note.carry is Carry.NO:
        return "Kept on their page. It is not talked about at the handover."
    return "Kept in the book. It goes along with the next handover."


def go_on_after(app: HandoverApp, note: Note) -> None:
    """Somebody said that they shared of themselves: ask what it was for, or let them reflect."""
    from handover.tui.screens.share import ShareOfSelf

    onward = sharing.onward(app.desk, note) if app.desk else None
    if onward is None:
        return
    if onward.to_reflection:
        app.write_about(None, kind=NoteKind.REFLECTION)
    else:
        app.push_screen(ShareOfSelf(onward.resident_id, what=onward.what, when=onward.when))
