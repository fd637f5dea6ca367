"""Ways to some of the house's own pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from handover.tui.app import HandoverApp


def team(app: HandoverApp, _: str) -> None:
    """The team, and how each of them comes in."""
    from handover.tui.screens.team import Team

    app.push_screen(Team())


def numbers(app: HandoverApp, _: str) -> None:
    """Numbers about the house as a whole."""
    from handover.tui.screens.house_numbers import HouseNumbersScreen

    app.push_screen(HouseNumbersScreen())


def usual(app: HandoverApp, _: str) -> None:
    """How long people usually stay."""
    from handover.tui.screens.usual_here import UsualHere

    app.push_screen(UsualHere())


def as_written(app: HandoverApp, _: str) -> None:
    """Every row of the book, compared."""
    from handover.tui.screens.as_written import AsWritten

    app.push_screen(AsWritten())


def at_the_door(app: HandoverApp, _: str) -> None:
    """What happened at the door under my name."""
    from handover.desk import door_news
    from handover.tui.dialogs.lines import Lines
    from handover.tui.screens.base import HouseScreen

    def show(lines: tuple[str, ...]) -> None:
        app.push_screen(Lines("At the door, under your name", lines))

    if isinstance(app.screen, HouseScreen):
        app.screen.with_desk(door_news.under_my_name, show)
