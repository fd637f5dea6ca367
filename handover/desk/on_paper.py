"""What became of a page that was to be put on paper, and who puts it there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from handover.desk.desk import Desk
from handover.house.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Paper:
    """A page of the house as it is asked for from a screen."""

    page: str
    """`agreements`, `meeting`, `here-when`, `house-log`, `house`, `goodbye`, `numbers`, `handover`,
    `plan`, or `plan-with-them` while they read it themselves."""
    number: int | None = None
    """Of which meeting, person or handover; without, a handover is the next one."""
    day: date | None = None
    """The Monday of which week."""
    printer: str = ""
    """Which of several printers; empty while nobody was asked."""


@dataclass(frozen=True, slots=True)
class OnPaper:
    """Where the page is now, or which printer is to be chosen."""

    said: str
    """One sentence for the screen; empty when there is still to choose."""
    printers: tuple[str, ...] = ()
    """The printers to choose from."""


PutOnPaper = Callable[[Desk, Paper], OnPaper]
"""Given to the screens: what paper looks like, and what a printer is, are not theirs to know."""
