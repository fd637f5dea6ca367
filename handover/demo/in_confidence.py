"""What could not be kept in confidence: that it went on, to whom, and that he knew. Nothing else.

Always told: a marker stays on the person's page.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from handover.demo.calendar import Calendar
from handover.demo.tale import Happening, Tale, soon_after
from handover.desk import confidence
from handover.desk.confidence import Marked
from handover.house.confidence import MarkerKind, PersonTold, ToWhom


@dataclass(frozen=True, slots=True)
class CouldNotBeKept:
    """Something told in confidence was passed on (A11). There is no room for what it was."""

    always: ClassVar[bool] = True

    at: str
    by: str
    about: str
    marked: Marked

    def told_at(self, calendar: Calendar) -> datetime:
        """When it was passed on."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """Keep that it was."""
        confidence.mark(tale.desk(self.by), tale.residents[self.about], self.marked)


IN_CONFIDENCE: tuple[Happening, ...] = (
    CouldNotBeKept(
        "25 Feb 14:10",
        "Dot",
        "Sam",
        Marked(MarkerKind.ROW_18, ToWhom.DOCTOR, PersonTold.BEFORE),
    ),
)
"""Sam was told before."""
