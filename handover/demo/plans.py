"""What the story tells of plans, of agreements of two, and of asking how the support lands.

All of it is always told: later weeks rest on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from handover.demo.calendar import Calendar
from handover.demo.tale import Happening, Tale
from handover.demo.turns import HERE
from handover.desk import check_ins, pacts, plan_pages, plans
from handover.desk.check_ins import Answered
from handover.desk.pacts import Offered
from handover.desk.plans import PartSaid
from handover.house.check_ins import Topic
from handover.house.notes import Carry
from handover.house.plans import Section


@dataclass(frozen=True, slots=True)
class PutInPlan:
    """Somebody put parts of their plan into words, and both marked it."""

    always: ClassVar[bool] = True

    at: str
    by: str
    about: str
    parts: tuple[tuple[Section, PartSaid], ...]
    quoted: str = ""
    """How words of theirs begin that stand in it as they said them, where these weeks are told."""

    def told_at(self, calendar: Calendar) -> datetime:
        """When it was done."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Keep every part, and both marks."""
        desk, number = tale.desk(self.by), tale.residents[self.about]
        for section, said in self.parts:
            plans.say_part(desk, number, section, said, HERE)
        page = plan_pages.their_plan(desk, number)
        for words in page.offered:
            if self.quoted and words.text.startswith(self.quoted):
                plans.quote_in(desk, number, words.id, Section.DOES_NOT, HERE)
        plans.mark_theirs(desk, number, HERE)
        plans.mark_ours(desk, number)


@dataclass(frozen=True, slots=True)
class TwoAgreed:
    """Somebody who stays and one of the team agreed on something."""

    always: ClassVar[bool] = True

    at: str
    by: str
    about: str
    theirs: str
    ours: str
    rhythm: str = ""
    until: str = ""

    def told_at(self, calendar: Calendar) -> datetime:
        """When both had said yes."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Keep it; others may do it too."""
        until = tale.calendar.day(self.until) if self.until else None
        offered = Offered(self.theirs, self.ours, self.rhythm, until, others_may=True)
        pacts.make(tale.desk(self.by), tale.residents[self.about], offered, HERE)


@dataclass(frozen=True, slots=True)
class TheyEndedIt:
    """Somebody who stays ended what two had agreed on."""

    always: ClassVar[bool] = True

    at: str
    by: str
    about: str
    words: str

    def told_at(self, calendar: Calendar) -> datetime:
        """When they said so."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Keep that it has ended."""
        desk = tale.desk(self.by)
        for one in pacts.pacts_page(desk, tale.residents[self.about]).holding:
            pacts.they_end_it(desk, one.id, HERE, words=self.words)


@dataclass(frozen=True, slots=True)
class AskedHowItLands:
    """Somebody was asked how the support lands."""

    always: ClassVar[bool] = True

    at: str
    by: str
    about: str
    answers: tuple[tuple[Topic, str], ...]
    carry: Carry = Carry.NO

    def told_at(self, calendar: Calendar) -> datetime:
        """When they had answered."""
        return calendar.moment(self.at)

    def tell(self, tale: Tale) -> None:
        """Keep what they said."""
        said = Answered({topic: tale.words(words) for topic, words in self.answers}, self.carry)
        check_ins.ask(tale.desk(self.by), tale.residents[self.about], said, HERE)


BEFORE_IT_BEGINS: tuple[Happening, ...] = (
    AskedHowItLands("10 Feb 17:00", "Rafi", "Marisol", ((Topic.LANDS, "Slowly. Slow is good."),)),
    AskedHowItLands(
        "17 Feb 11:00",
        "Theo",
        "Kai",
        ((Topic.DISTANCE, "Just right, when the tools are between us."),),
    ),
    AskedHowItLands(
        "19 Feb 16:00", "Mags", "Sam", ((Topic.CHANGE, "Fewer questions before coffee."),)
    ),
    PutInPlan(
        "20 Feb 16:00",
        "Rafi",
        "Marisol",
        (
            (Section.EARLY, PartSaid("I tap. The tapping gets faster than the song.")),
            (Section.HELPS, PartSaid("The song, on the table, together.")),
            (Section.AFTER, PartSaid("Tea. Nobody asks until I begin.")),
        ),
    ),
    TwoAgreed(
        "20 Feb 18:00",
        "Rafi",
        "Sam",
        "I say when I am about to ring.",
        "Sit in the next room with the kettle on while he rings.",
    ),
)

PLANS: tuple[Happening, ...] = (
    *BEFORE_IT_BEGINS,
    PutInPlan(
        "23 Feb 11:12",
        "Theo",
        "Noor",
        (
            (
                Section.HELPS,
                PartSaid(
                    "If I'm pacing, walk with me or leave me be.",
                    "To know whether you go out, so that nobody has to look for you.",
                ),
            ),
            (Section.DOES_NOT, PartSaid("Being asked to sit.", "To be told when we hover.")),
            (
                Section.HARD_FOR_ME,
                PartSaid("Doors that close softly. The hour before light.", private=True),
            ),
            (Section.CHALLENGE, PartSaid("Ask me whether I have read today.")),
        ),
    ),
    AskedHowItLands(
        "27 Feb 13:34",
        "Ines",
        "Bee",
        (
            (Topic.TOWARDS, "A date I pick, and a lunch."),
            (Topic.GOOD_LIFE, "A kitchen with other people in it."),
        ),
    ),
    AskedHowItLands(
        "28 Feb 21:29",
        "Mags",
        "Noor",
        ((Topic.LANDS, "Two knocks. Then count to five."),),
        Carry.YES,
    ),
    PutInPlan(
        "28 Feb 21:40",
        "Mags",
        "Noor",
        (
            (
                Section.REMIND,
                PartSaid("Two knocks. Then count to five.\nPacing: walk along or leave."),
            ),
        ),
    ),
    TwoAgreed(
        "3 Mar 13:50",
        "Theo",
        "Noor",
        "I bring the book, and say when it is enough.",
        "Read a page each, aloud or not.",
        "twice a week, on the back step",
        "31 Mar",
    ),
    TheyEndedIt("6 Mar 17:35", "Mags", "Sam", "I didn't need the kettle."),
    PutInPlan(
        "8 Mar 17:36",
        "Rafi",
        "Marisol",
        (
            (
                Section.HELPS,
                PartSaid(
                    "The tap first, cold, on my wrists. Then the song.",
                    "One of us, and nobody else in the room.",
                ),
            ),
            (Section.REMIND, PartSaid("Tap first, then the song.\nAsk what I need.")),
        ),
        quoted="Don't ask me what they say",
    ),
    AskedHowItLands(
        "10 Mar 20:24",
        "Rafi",
        "Marisol",
        (
            (Topic.LANDS, "The tap. The seat by the door."),
            (Topic.MET, "Being asked before, not after."),
            (Topic.CHANGE, "Keep asking before."),
        ),
        Carry.YES,
    ),
)
"""Everything of it."""
