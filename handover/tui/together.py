"""Somebody who stays sits at the screen: what the whole program shows, and does not show, then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from textual.app import App

if TYPE_CHECKING:
    from handover.tui.app import HandoverApp
    from handover.tui.screens.together import Together

NOT_WITH_THEM = frozenset({"rules", "undo"})
"""What is not offered while they sit here: words of the house's stand in it that name people."""


def together_at(app: App[Any]) -> Together | None:
    """The page of whoever sits at the screen with us, wherever it lies; None if nobody does."""
    # Asked whenever a key bar is drawn, so nothing is imported for it.
    for one in app.screen_stack:
        if getattr(one, "WITH_THEM", False):
            return cast("Together", one)
    return None


def cover(app: HandoverApp) -> None:
    """Put the cover in front: with somebody at the screen, one that shows nothing at all."""
    from handover.tui.screens.covered import Covered
    from handover.tui.screens.together_covered import TogetherCovered

    if app.desk is None or isinstance(app.screen, Covered | TogetherCovered):
        return
    app.push_screen(TogetherCovered() if together_at(app) else Covered())


async def leave(app: HandoverApp) -> None:
    """End the program; with somebody at the screen lock it, so that the shell is not theirs.

    While somebody's pages are asleep behind the lock, it is said once whose they are: whoever
    passes by may still leave, and not by the slip of one key.
    """
    if together_at(app):
        app.lock()
        return
    asleep = app.asleep
    if asleep is not None and app.leaving_behind is not asleep:
        app.leaving_behind = asleep
        name = asleep.desk.who.name
        told = f"F10 again ends the program. {name}'s pages close; what {name} wrote is kept."
        if callable(say := getattr(app.screen, "say", None)):
            say(told)
            return
    app.keep_everything()
    app.exit(0)
