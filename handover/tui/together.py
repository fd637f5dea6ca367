"""Somebody who stays sits at the screen: what the whole program shows, and does not show, then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from textual.events import Event, Key, Paste
from textual.screen import Screen

if TYPE_CHECKING:
    from handover.tui.app import HandoverApp
    from handover.tui.screens.together import Together

NOT_WITH_THEM = frozenset({"rules"})
"""What is not offered while they sit here: words of the house's stand in it that name people."""


def together_at(app: HandoverApp) -> Together | None:
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


class Awake(Screen[Any]):
    """Stands after a screen that may be in front while they sit here: its keys are noticed."""

    def _forward_event(self, event: Event) -> None:
        if isinstance(event, Key | Paste) and (page := together_at(self.app)):  # type: ignore[arg-type]  # it is that program
            page.stay_awake()
        super()._forward_event(event)
