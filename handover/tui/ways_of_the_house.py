"""Ways to some of the house's own pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from handover.desk.desk import Desk
    from handover.tui.app import HandoverApp


def team(app: HandoverApp, _: str) -> None:
    """The team, and how each of them comes in."""
    from handover.tui.screens.team import Team

    app.push_screen(Team())


def directory(app: HandoverApp, _: str) -> None:
    """Whom anybody may reach."""
    from handover.tui.screens.directory import Directory

    app.push_screen(Directory())


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

    _read(app, "At the door, under your name", door_news.under_my_name)


def not_let(app: HandoverApp, _: str) -> None:
    """What somebody was not let do because of their role."""
    from handover.desk import not_let

    _read(app, "What needed another role", not_let.not_let)


def laid_aside(app: HandoverApp, about: str) -> None:
    """A note that gave way to another."""
    app.take_up(int(about))


def _read(app: HandoverApp, heading: str, read: Callable[[Desk], tuple[str, ...]]) -> None:
    from handover.tui.dialogs.lines import Lines
    from handover.tui.screens.base import HouseScreen

    if isinstance(app.screen, HouseScreen):
        app.screen.with_desk(read, lambda lines: void(app.push_screen(Lines(heading, lines))))


def void(_: object) -> None:
    """Nothing waits for it."""
