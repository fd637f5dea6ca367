"""Plans made ahead, by the person and the house together: what helps, what does not, and for whom.

A plan is theirs (R076-R078). It has parts; any of them may stay empty, be skipped or be kept to
themselves. What stood in it before stays readable. On paper, with them, is a full answer.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from handover.house.dataclass import dataclass
from handover.house.plain_text import fit
from handover.house.priorities import HowWeKnow
from handover.house.refusals import Unfit

LINES_TO_REMIND = 3
"""So many lines of a plan travel with every handover, and no more."""
LINE_TO_REMIND = 100
"""Characters one of them may have."""
PART_LIMIT = 4000
"""Characters one side of one part may have."""


class Section(StrEnum):
    """A part of a plan. The questions are ours; somebody's own plan on paper is as good."""

    WELL = "well"
    DAILY = "daily"
    HARD_FOR_ME = "hard for me"
    EARLY = "early signs"
    TOO_MUCH = "too much"
    HELPS = "helps"
    DOES_NOT = "does not help"
    WHO = "worst hours"
    WHAT_NOT = "worst hours, not"
    AFTER = "after"
    CHALLENGE = "challenge me"
    REMIND = "remind us"

    @property
    def called(self) -> str:
        """What the part is called."""
        return _ASKS[self][0]

    @property
    def asks(self) -> str:
        """What it asks. Every question may stay without an answer."""
        return _ASKS[self][1]

    @property
    def kept_at_first(self) -> bool:
        """Is it theirs alone until they say that the team may read it (R180)?"""
        return self is Section.HARD_FOR_ME

    @property
    def two_sided(self) -> bool:
        """Has it room for what the house needs? The lines that travel are the person's alone."""
        return self is not Section.REMIND


_ASKS = {
    Section.WELL: ("When it is a good day", "What am I like then? What is there in such a day?"),
    Section.DAILY: ("What keeps me going", "Which small things do I like to have most days?"),
    Section.HARD_FOR_ME: (
        "What is hard for me",
        "Places, sounds, smells, times, people, memories.",
    ),
    Section.EARLY: ("Before it gets hard", "What do I notice first? What might others notice?"),
    Section.TOO_MUCH: (
        "When it is too much",
        "What do I do then, and what does it do for me? What does it mean to me?",
    ),
    Section.HELPS: ("What helps then", "What may somebody do, or leave, that makes it easier?"),
    Section.DOES_NOT: ("What does not help then", "What makes it worse, however well meant?"),
    Section.WHO: ("In the worst hours: who and what", "Who do I want near? What should happen?"),
    Section.WHAT_NOT: ("In the worst hours: what not", "Who not? What should not happen?"),
    Section.AFTER: ("Afterwards", "What do I need when it is over? Do I want to talk about it?"),
    Section.CHALLENGE: (
        "How to challenge me",
        "How may somebody say that they see it differently? How may I say so to them?",
    ),
    Section.REMIND: (
        "Remind us",
        "Up to three short lines that go along with every handover while they stand here.",
    ),
}


class KeptWhere(StrEnum):
    """Where a plan is."""

    HERE = "here"
    PAPER = "on paper, with them"
    """Only that there is one is known here: ask them."""


class Side(StrEnum):
    """Who marks a version."""

    PERSON = "person"
    TEAM = "team"


@dataclass(frozen=True, slots=True)
class Wording:
    """What a part said from some version on. It is never changed; the next one stands after it."""

    id: int
    plan_id: int
    version: int
    """The version it first stood in."""
    section: Section
    i_need: str
    """What the person needs, in their words."""
    house_needs: str
    """What the house, or whoever is on, needs so that it is good for everyone (R077)."""
    private: bool
    """Do they keep it to themselves? Then it is read in the together view only."""
    by: int
    """Staff member who put it in the book."""
    at: datetime
    """UTC."""
    how: HowWeKnow
    told_at: datetime | None = None
    """UTC; when they said so, if it was not then."""

    @property
    def empty(self) -> bool:
        """Does it say nothing?"""
        return not (self.i_need or self.house_needs)


@dataclass(frozen=True, slots=True)
class Mark:
    """Somebody marked a version: this is what we have made together."""

    version: int
    side: Side
    staff_id: int
    """Who marked it for the team, or took down that the person did."""
    at: datetime
    """UTC."""
    how: HowWeKnow | None = None
    """Of the person's: how we know."""
    told_at: datetime | None = None
    """UTC."""


@dataclass(frozen=True, slots=True)
class QuoteIn:
    """Words of the person's that stand in a part as they said them."""

    id: int
    own_words_id: int
    section: Section | None
    """None: it was offered, and they did not want it in their plan. It is offered once."""
    version: int
    """The version it first stood in."""
    at: datetime
    """UTC; when it was put in, or not wanted."""
    out_in: int | None = None
    """The version from which on it does not stand there any more."""

    def stands_in(self, version: int) -> bool:
        """Does it stand in that version?"""
        return (
            self.section is not None
            and self.version <= version
            and (self.out_in is None or version < self.out_in)
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """A resident's plan."""

    id: int
    resident_id: int
    kept_where: KeptWhere
    version: int
    begun_at: datetime
    """UTC."""
    review_on: date | None = None
    """When they would like to look at it again, if they chose a day."""
    wordings: tuple[Wording, ...] = ()
    """Everything it ever said, oldest first."""
    marks: tuple[Mark, ...] = ()
    quotes: tuple[QuoteIn, ...] = ()

    def wording_of(self, section: Section, version: int | None = None) -> Wording | None:
        """What a part says in that version; None takes the present one."""
        last = self.version if version is None else version
        said = [one for one in self.wordings if one.section is section and one.version <= last]
        return said[-1] if said else None

    def last_told(self, section: Section | None = None) -> int:
        """The number of the last wording of a part, or of all; 0 if nothing was ever said."""
        said = [one.id for one in self.wordings if section is None or one.section is section]
        return max(said, default=0)

    def is_private(self, section: Section) -> bool:
        """Do they keep this part to themselves now? What it said before is kept with it."""
        now = self.wording_of(section)
        return section.kept_at_first if now is None else now.private

    def mark_of(self, side: Side) -> Mark | None:
        """Who marked the present version on that side."""
        found = (one for one in self.marks if one.version == self.version and one.side is side)
        return next(found, None)

    @property
    def marked(self) -> bool:
        """Has either side marked the present version? Then a change makes a new one."""
        return any(one.version == self.version for one in self.marks)

    @property
    def to_remind(self) -> tuple[str, ...]:
        """The lines that travel with every handover; the person chose them."""
        now = self.wording_of(Section.REMIND)
        if now is None or now.private or self.kept_where is KeptWhere.PAPER:
            return ()
        return tuple(now.i_need.splitlines())[:LINES_TO_REMIND]


def fit_part(section: Section, text: str) -> str:
    """One side of a part, cleaned; the lines that travel one under the other, without gaps.

    Raises:
        Unfit: It is too long, or more than three lines would travel.
    """
    words = fit(text, f"“{section.called}”", limit=PART_LIMIT)
    if section is not Section.REMIND:
        return words
    lines = [" ".join(line.split()) for line in words.splitlines() if line.strip()]
    if len(lines) > LINES_TO_REMIND:
        raise Unfit(
            f"{len(lines)} lines would travel with every handover; up to {LINES_TO_REMIND} are "
            "heard. Ask which of them matter most.",
            of="i_need",
        )
    if any(len(line) > LINE_TO_REMIND for line in lines):
        raise Unfit(
            f"A line that travels has up to {LINE_TO_REMIND} characters. Ask what is at its heart.",
            of="i_need",
        )
    return "\n".join(lines)
