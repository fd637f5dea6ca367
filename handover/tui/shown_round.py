"""Being shown round again: the four cards and the tips, for whoever asks in help."""

from __future__ import annotations

from typing import Any

from textual.screen import Screen

from handover.tui.guarded import Guarded

SHOWN_ROUND = {
    "four_cards": "The four cards: what this is for, and where to begin",
    "tips_again": "Nine tips, from the first: one at each sign-in",
    "no_tips": "No tips at sign-in",
}
"""What help offers beside the keys: the action, and its words."""


def may_be_shown_round(screen: Screen[Any]) -> bool:
    """Is somebody at a screen of their own, with nobody beside them?"""
    from handover.tui.app import HandoverApp
    from handover.tui.places import may_find

    app = screen.app
    return isinstance(app, HandoverApp) and app.desk is not None and may_find(app, screen)


class ShowsRound(Guarded):
    """The program, showing somebody round."""

    def action_four_cards(self) -> None:
        """The cards of the first sign-in."""
        from handover.tui.screens.four_cards import FourCards

        self.push_screen(FourCards())

    def action_tips_again(self) -> None:
        """Every tip once more."""
        from handover.desk import first_steps
        from handover.tui.screens.base import HouseScreen

        if isinstance(self.screen, HouseScreen):
            self.screen.then_reload(first_steps.tips_again, "A tip comes at each sign-in again.")

    def action_no_tips(self) -> None:
        """None any more."""
        from handover.desk import first_steps
        from handover.tui.screens.base import HouseScreen

        if isinstance(self.screen, HouseScreen):
            self.screen.then_reload(first_steps.no_more_tips, "No more tips.")
