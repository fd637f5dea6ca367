"""What somebody is asked who has been close to one person for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handover.house.notes import NoteKind
from handover.tui.dialogs.ask import Pick

if TYPE_CHECKING:
    from handover.tui.app import HandoverApp


def ask_about_closeness(app: HandoverApp) -> None:
    """Only whoever is asked reads it; what they answer goes into a reflection or nowhere."""

    def chosen(what: str | None) -> None:
        if what == "write":
            app.write_about(None, kind=NoteKind.REFLECTION)

    heading = (
        "Closeness is natural, and one person alone can be a great deal for both. Is there "
        "somebody to spread it with? Nobody else is asked this."
    )
    things = [("write", "Write about it, for you alone"), ("leave", "Leave it: nothing is kept")]
    app.push_screen(Pick(heading, things), chosen)
