"""A debrief: asked for with one key, never explained, ended by whoever asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handover.desk import debriefs
from handover.tui.dialogs.ask import Pick

if TYPE_CHECKING:
    from handover.tui.screens.base import HouseScreen

ASKED = (
    "Whoever is on and the coordinators see that you would like one. Nobody is told why. "
    "Enter on it takes it back."
)
OTHERS = "Sit down with them if you can; what is said is written nowhere. They say when it was."


def about_debrief(screen: HouseScreen[Any], which: str) -> None:
    """Ask for one, say that mine happened, or hear what to do about somebody else's."""
    if which == debriefs.ASK:
        screen.then_reload(debriefs.would_like, ASKED)
    elif which == debriefs.MINE:
        screen.run_worker(_settle(screen))
    else:
        screen.say(OTHERS)


async def _settle(screen: HouseScreen[Any]) -> None:
    chosen = await screen.app.push_screen_wait(
        Pick(
            "You asked for a debrief",
            [
                ("happened", "It happened"),
                ("back", "I take it back"),
                ("stay", "I would still like one"),
            ],
        )
    )
    if chosen in ("happened", "back"):
        screen.then_reload(debriefs.settled, "It is off the board. Nothing about it is kept.")
