"""What Bee says on his last morning about what is kept of him, and the copy he takes along."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from handover.demo.calendar import Calendar
from handover.demo.tale import Happening, Tale, soon_after
from handover.demo.turns import HERE
from handover.desk import goodbyes
from handover.desk.own_copy import own_copy
from handover.house.leaving import LeavingChoice


@dataclass(frozen=True, slots=True)
class SaidWhatBecomes:
    """Somebody who leaves said what becomes of what is kept about them."""

    always: ClassVar[bool] = False

    at: str
    by: str
    about: str
    sorts: tuple[str, ...]
    choice: LeavingChoice

    def told_at(self, calendar: Calendar) -> datetime:
        """When they said so."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """Keep what they said."""
        for sort in self.sorts:
            goodbyes.choose(
                tale.desk(self.by), tale.residents[self.about], sort, 0, self.choice, HERE
            )


@dataclass(frozen=True, slots=True)
class TookACopy:
    """Somebody took a copy along."""

    always: ClassVar[bool] = False

    at: str
    by: str
    about: str

    def told_at(self, calendar: Calendar) -> datetime:
        """When it was made."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """That it was made is kept; the paper is his."""
        own_copy(tale.desk(self.by), tale.residents[self.about], "text", only_taken=True)


LEAVING: tuple[Happening, ...] = (
    SaidWhatBecomes("13 Mar 11:10", "Ines", "Bee", ("own words", "priorities"), LeavingChoice.TAKE),
    TookACopy("13 Mar 11:20", "Ines", "Bee"),
)
"""Friday the thirteenth. The rest stays until the day he was told."""
