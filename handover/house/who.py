"""Who somebody is here, in their own words; and who their own people are.

Every part may stay empty, and "rather not" is an answer. Nothing here is asked for twice, and
nothing is anybody's to say but the person's own.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from handover.house.dataclass import dataclass
from handover.house.plain_text import fit, fit_line
from handover.house.priorities import HowWeKnow
from handover.house.refusals import Unfit

PART_LIMIT = 2000
"""Characters one part may have."""


class Part(StrEnum):
    """What somebody may say about themselves (R039, R062, R081, R107, R122, R126, R159, R161)."""

    ABOUT_ME = "about me"
    STRENGTHS = "strengths"
    GOOD_LIFE = "good life"
    WHAT_MATTERS = "what matters"
    LANGUAGE = "language"
    FAITH = "faith"
    CULTURE = "culture"
    SPEAK = "speak"
    HOW_LONG = "how long"
    WHERE = "where"
    ASK_FIRST = "ask first"
    PLEASE_DO = "please do"
    PLEASE_DONT = "please don't"
    GIVES = "gives"
    OWN_NAMES = "own names"

    @property
    def heading(self) -> str:
        """What stands before their words."""
        return _HEADINGS[self]

    @property
    def question(self) -> str:
        """How one may ask for it; never more than once."""
        return _QUESTIONS[self]


_HEADINGS = {
    Part.ABOUT_ME: "About me",
    Part.STRENGTHS: "What I am good at, and what carries me",
    Part.GOOD_LIFE: "What a good life means to me",
    Part.WHAT_MATTERS: "What matters to me",
    Part.LANGUAGE: "My languages",
    Part.FAITH: "My faith, or none",
    Part.CULTURE: "Where I come from, and what of it I live",
    Part.SPEAK: "How to speak with me",
    Part.HOW_LONG: "How long at most",
    Part.WHERE: "Where it is good to talk",
    Part.ASK_FIRST: "Ask me first",
    Part.PLEASE_DO: "Please do",
    Part.PLEASE_DONT: "Please don't",
    Part.GIVES: "What I like to give to the house",
    Part.OWN_NAMES: "Words I use for myself",
}

_QUESTIONS = {
    Part.ABOUT_ME: "What would you like us to know of you?",
    Part.STRENGTHS: "What are you good at? What has carried you so far?",
    Part.GOOD_LIFE: "What does a good life mean to you?",
    Part.WHAT_MATTERS: "What matters to you, day by day?",
    Part.LANGUAGE: "Which languages do you speak, dream or count in?",
    Part.FAITH: "Is there a faith, or a day or a meal that belongs to it?",
    Part.CULTURE: "Where do you come from, and what of it do you want to live here?",
    Part.SPEAK: "How do you like to be spoken with?",
    Part.HOW_LONG: "How long at a time is good, at the most?",
    Part.WHERE: "Where in the house, or outside, is it good to talk?",
    Part.ASK_FIRST: "What shall we ask before we do it, or before we speak of it?",
    Part.PLEASE_DO: "What shall we do?",
    Part.PLEASE_DONT: "What shall we leave alone?",
    Part.GIVES: "Is there something you like to give to the house? Nobody has to.",
    Part.OWN_NAMES: "Words you call yourself or your life by, with commas between them",
}

HOW_TO_SPEAK = (Part.SPEAK, Part.HOW_LONG, Part.WHERE)
"""What is said on one line."""


class SpeakWay(StrEnum):
    """A way of speaking with somebody (R081; S4:34)."""

    TALK = "talking"
    WRITE = "writing it down"
    DRAW = "drawing"
    LETTERS = "letters"
    ONE_TO_ONE = "one to one"
    NOT_IN_COMPANY = "not in company"


class SupportKind(StrEnum):
    """What kind of support somebody's own people are to them (R176; S4:194)."""

    EMOTIONAL = "emotional"
    PRACTICAL = "practical"
    INFORMATIONAL = "informational"

    @property
    def words(self) -> str:
        """The same in a few plain words."""
        return _SUPPORT[self]


_SUPPORT = {
    SupportKind.EMOTIONAL: "somebody to feel with",
    SupportKind.PRACTICAL: "a hand with things",
    SupportKind.INFORMATIONAL: "somebody who knows",
}


@dataclass(frozen=True, slots=True)
class Said:
    """What they say to one part: words, or "rather not"."""

    words: str = ""
    label: str = ""
    """What they call it: `recovery`, or a word of their own (R159). For a good life alone."""
    ways: frozenset[SpeakWay] = frozenset()
    """For how to speak with them alone."""
    rather_not: bool = False

    @property
    def line(self) -> str:
        """All of it on one line."""
        ways = ", ".join(way for way in SpeakWay if way in self.ways)
        words = " ".join(self.words.split())
        return ". ".join(filter(None, (ways, words))) if ways else words


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording of a part, with how we know."""

    id: int
    resident_id: int
    part: Part
    said: Said
    how: HowWeKnow
    told_at: datetime | None
    """UTC; when they said so, if it was not when it was written down."""
    said_at: datetime
    """UTC; when it was written down."""
    recorded_by: int
    version: int = 1

    @property
    def heading(self) -> str:
        """What stands before it: for a good life, what they call it."""
        if self.part is Part.GOOD_LIFE and self.said.label:
            return f"What {self.said.label} means to me"
        return self.part.heading


@dataclass(frozen=True, slots=True)
class OwnPerson:
    """Somebody of theirs, and what kind of support that is. Numbers stand on the card alone."""

    id: int
    resident_id: int
    name: str
    relation: str
    support: frozenset[SupportKind]
    how: HowWeKnow
    told_at: datetime | None
    agreed_at: datetime
    """UTC."""
    recorded_by: int
    version: int = 1


@dataclass(frozen=True, slots=True)
class RatherNot:
    """Somebody of the team they would rather not be alone with (R182). For few eyes."""

    id: int
    resident_id: int
    staff_id: int
    why: str
    """Their words, if they gave any. Nobody has to."""
    how: HowWeKnow
    told_at: datetime | None
    agreed_at: datetime
    """UTC."""
    recorded_by: int


def checked_said(part: Part, said: Said) -> Said:
    """The same with clean words, if it can be kept.

    Raises:
        Unfit: There is nothing in it, or it is too long.
    """
    if said.rather_not:
        return Said(rather_not=True)
    words = fit(said.words, part.heading, limit=PART_LIMIT)
    label = " ".join(fit(said.label, "The word for it", limit=40).split())
    ways = said.ways if part is Part.SPEAK else frozenset()
    if not words and not ways:
        raise Unfit(
            "There are no words yet. Write what they say, choose “rather not”, or leave with Esc.",
            of="words",
        )
    if words:
        fit_line(words, part.heading, limit=PART_LIMIT)
    return Said(words, label if part is Part.GOOD_LIFE else "", ways)


def names_in(words: str) -> tuple[str, ...]:
    """The words somebody uses for themselves, one by one."""
    apart = words.replace("\n", ",").replace(";", ",").split(",")
    return tuple(dict.fromkeys(one.strip(" .“”\"'") for one in apart if one.strip(" .“”\"'")))
