"""What residents say themselves of what is written, and how they are part of a handover.

All of it is always told but what stands on a note, which is told where that note is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from handover.demo.calendar import Calendar
from handover.demo.tale import Happening, Tale
from handover.demo.turns import HERE
from handover.desk import my_parts, my_side, notes, their_page, with_them
from handover.house.my_side import DayChoice
from handover.house.notes import Carry


@dataclass(frozen=True, slots=True)
class ReadTogether:
    """Somebody read their own page with one of the team, and said something to a note."""

    always: ClassVar[bool] = True

    at: str
    by: str
    about: str
    begins: str
    """How the note begins, if its week is told."""
    side: str

    def told_at(self, calendar: Calendar) -> datetime:
        """When they sat together."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Show it to them, and keep what they say."""
        desk, number = tale.desk(self.by), tale.residents[self.about]
        their_page.their_page(desk, number)
        about = (one for one in notes.notes(desk) if one.resident_id == number)
        note = next((one for one in about if one.text.startswith(self.begins)), None)
        if note is not None:
            my_side.read_together(desk, note.id)
            my_side.say_my_side(desk, note.id, self.side)


@dataclass(frozen=True, slots=True)
class SaidOfTopic:
    """Somebody said of a topic whether it is carried."""

    always: ClassVar[bool] = True

    at: str
    by: str
    about: str
    topic: str
    carry: Carry

    def told_at(self, calendar: Calendar) -> datetime:
        """When they said so."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Keep it."""
        number = tale.residents[self.about]
        my_side.carry_topic(tale.desk(self.by), number, self.topic, self.carry, HERE)


@dataclass(frozen=True, slots=True)
class ChoseMyPart:
    """Somebody chose how to be part of a day's handover; perhaps it was gone through with them."""

    always: ClassVar[bool] = True

    at: str
    by: str
    about: str
    choice: DayChoice
    message: str = ""
    gone_through: bool = False

    def told_at(self, calendar: Calendar) -> datetime:
        """When they chose."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Keep it for that day."""
        desk, number = tale.desk(self.by), tale.residents[self.about]
        my_parts.choose_my_part(desk, number, self.choice, HERE, message=self.message)
        if self.gone_through:
            with_them.gone_through(desk, number)


THEIR_SIDE: tuple[Happening, ...] = (
    SaidOfTopic("5 Mar 10:20", "Theo", "Kai", "my old landlord", Carry.NO),
    ChoseMyPart(
        "9 Mar 14:20",
        "Theo",
        "Sam",
        DayChoice.MESSAGE,
        "Soup for six tonight. Ask me about the bridge, not about the phone.",
    ),
    ChoseMyPart("10 Mar 14:40", "Theo", "Noor", DayChoice.THERE, gone_through=True),
    ReadTogether(
        "11 Mar 12:10",
        "Theo",
        "Marisol",
        "Asked what has been helpful",
        "It was not only the tap. It was that nobody hurried me.",
    ),
    ChoseMyPart("12 Mar 14:30", "Theo", "Noor", DayChoice.THERE, gone_through=True),
    ChoseMyPart(
        "13 Mar 14:30",
        "Theo",
        "Marisol",
        DayChoice.MESSAGE,
        "Leave the chair where it is, please.",
    ),
    ChoseMyPart("14 Mar 14:20", "Dot", "Kai", DayChoice.THERE, gone_through=True),
    ChoseMyPart(
        "15 Mar 14:10", "Dot", "Sam", DayChoice.MESSAGE, "I picked the Sunday. Be nice to her."
    ),
)
