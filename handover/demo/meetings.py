"""House meetings of the story, the house's board, and what residents said back to the team."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from handover.demo.calendar import Calendar
from handover.demo.happenings import Celebrated
from handover.demo.limits import EVERYBODY
from handover.demo.tale import Happening, Tale, soon_after
from handover.demo.turns import HERE
from handover.desk import cards, feedback, house_board, meetings
from handover.house.feedback import NewFeedback
from handover.house.notes import HowTaken


@dataclass(frozen=True, slots=True)
class Brought:
    """Somebody brought something to the next house meeting."""

    always: ClassVar[bool] = False

    at: str
    by: str
    text: str
    brought_by: str = ""

    def told_at(self, calendar: Calendar) -> datetime:
        """When they did."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Keep it for the meeting."""
        meetings.bring(tale.desk(self.by), tale.words(self.text), self.brought_by)


@dataclass(frozen=True, slots=True)
class MeetingHeld:
    """The house sat together."""

    always: ClassVar[bool] = False

    at: str
    by: str
    present: str
    talked: str
    next_on: str

    def told_at(self, calendar: Calendar) -> datetime:
        """When it was over."""
        return soon_after(calendar.moment(self.at))

    def tell(self, tale: Tale) -> None:
        """Keep who was there and what came of it."""
        day = tale.calendar.day(self.next_on)
        names = self.present.split(", ")
        meetings.hold(tale.desk(self.by), names, tale.words(self.talked), day)


@dataclass(frozen=True, slots=True)
class SaidBack:
    """Somebody said how the support landed, to one of the team or to the house; it was answered."""

    always: ClassVar[bool] = False

    at: str
    by: str
    """Who was there when it was said."""
    about: str
    text: str
    to: str = ""
    """Whom it is for; empty for the house."""
    how: HowTaken = HowTaken.DICTATED
    to_meeting: bool = False
    answer: str = ""
    answered_by: str = ""

    def told_at(self, calendar: Calendar) -> datetime:
        """When they said it."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Keep it, with its answer if there was one."""
        to = tale.team[self.to].id if self.to else None
        said = feedback.say(
            tale.desk(self.by),
            NewFeedback(
                tale.residents[self.about],
                self.text,
                self.how,
                to,
                to_meeting=self.to_meeting,
            ),
        )
        if self.answer:
            feedback.answer(tale.desk(self.answered_by), said.id, self.answer)


@dataclass(frozen=True, slots=True)
class PutUp:
    """A message on the house's board."""

    always: ClassVar[bool] = False

    at: str
    by: str
    text: str
    until: str

    def told_at(self, calendar: Calendar) -> datetime:
        """When it was put up."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Put it up until that day is over."""
        day = tale.calendar.day(self.until)
        house_board.put_up(tale.desk(self.by), tale.words(self.text), day)


@dataclass(frozen=True, slots=True)
class OnTheCard:
    """Somebody said what to know in an emergency."""

    always: ClassVar[bool] = True

    at: str
    by: str
    about: str
    text: str
    review: str

    def told_at(self, calendar: Calendar) -> datetime:
        """When they said it."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Keep it on their card, with their yes."""
        day = tale.calendar.day(self.review)
        number = tale.residents[self.about]
        cards.keep_in_words(tale.desk(self.by), number, None, self.text, HERE, day)


MEETINGS: tuple[Happening, ...] = (
    OnTheCard(
        "20 Feb 15:00",
        "Theo",
        "Marisol",
        "Cold water before words. If somebody has to come from outside, tell me first who.",
        "24 Mar",
    ),
    MeetingHeld(
        "25 Feb 11:10",
        "Ines",
        "Noor, Sam, Bee, Kai, Ines",
        "The kitchen at night, and who chooses the music. Sam asked for soup on Mondays.",
        "4 Mar",
    ),
    SaidBack(
        "28 Feb 21:30",
        "Mags",
        "Noor",
        "Two knocks is right. Standing there whispering after it is not.",
        to="Mags",
        answer="Thank you for saying it. I will go and wait in the kitchen.",
        answered_by="Mags",
    ),
    Celebrated(
        "1 Mar 10:30",
        "Dot",
        "Kai",
        "the stop cut. I shall think of you at every spoon",
        thanks=True,
    ),
    MeetingHeld(
        "4 Mar 11:10",
        "Ines",
        EVERYBODY,
        "Supper without telephones was Marisol's wish; we try it for a week.",
        "11 Mar",
    ),
    Brought("9 Mar 19:30", "Mags", "Who would like to be there when somebody new arrives?"),
    SaidBack(
        "10 Mar 18:00",
        "Rafi",
        "Kai",
        "When I come in and everybody goes quiet, I would rather you went on talking.",
        how=HowTaken.TYPED,
        to_meeting=True,
        answer="We had not noticed, and it is true. We go on talking from now on.",
        answered_by="Rafi",
    ),
    MeetingHeld(
        "11 Mar 11:10",
        "Ines",
        EVERYBODY,
        "Supper stays without telephones. Somebody new comes on Saturday: each of us said whether "
        "they want to be around for hellos.",
        "18 Mar",
    ),
    Brought("12 Mar 17:20", "Rafi", "A bench for the garden, out of the old bed", "Sam"),
    SaidBack(
        "12 Mar 19:30",
        "Mags",
        "Sam",
        "You asked about the bridge before I had my shoes off. I liked that.",
        to="Theo",
    ),
    PutUp(
        "13 Mar 09:00",
        "Ines",
        "The windows are cleaned on Tuesday. Curtains open, please.",
        "17 Mar",
    ),
)
"""Everything of it."""
