"""What the team talks about: rules somebody went round, and what was learned from it.

Who brought something to talk about is not part of the value. The book knows it for one reason
only, that nobody closes what they brought themselves; no page and no list can show it.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from handover.house.dataclass import dataclass
from handover.house.lenses import Lens

FEWEST_IN_PRINT = 5
"""A number smaller than this is printed nowhere: few enough people could be guessed."""


class PersonTold(StrEnum):
    """Does the person it was about know?"""

    YES = "yes"
    NO = "no"
    WILL = "will"

    @property
    def words(self) -> str:
        """The answer as it stands on the screen."""
        return {"yes": "they know", "no": "they do not know", "will": "they will be told"}[
            self.value
        ]


class TalkState(StrEnum):
    """Where it is: open, talked about, learned from."""

    OPEN = "open"
    TALKED = "talked"
    LEARNED = "learned"


class Becomes(StrEnum):
    """What a learning becomes."""

    TIP = "tip"
    """Shown where the rule speaks."""
    AGREEMENT = "agreement"
    """Brought to the house meeting."""


@dataclass(frozen=True, slots=True)
class RuleOverride:
    """Something to talk about: a rule spoke and somebody went on. Nobody is named."""

    id: int
    rule: str
    """The rule's code, such as `A3`."""
    words: str
    """What there is to talk about."""
    because: str
    """Why it was done like that; may be empty."""
    person_told: PersonTold | None
    """None when it is about nobody, or was not asked."""
    state: TalkState
    at: datetime
    """UTC."""
    learning: str = ""
    """What was learned from it, once something was."""


@dataclass(frozen=True, slots=True)
class Learning:
    """One sentence the team learned, and what becomes of it."""

    id: int
    rule: str
    words: str
    becomes: Becomes
    learned_at: datetime
    """UTC."""
    lenses: frozenset[Lens] = frozenset()
    """Through what they looked at it; none is an answer."""


@dataclass(frozen=True, slots=True)
class TeamReflection:
    """The team sat together: when, who was there, what was talked about and learned."""

    id: int
    at: datetime
    """UTC."""
    present: tuple[str, ...]
    """Names of those who were there, in the order of the alphabet."""
    talked_about: tuple[RuleOverride, ...] = ()
    learnings: tuple[Learning, ...] = ()


_TITLES = {
    "A1": "Time together outside the shift",
    "A2": "Written more than a day later",
    "A3": "A promise made without looking at the roster",
    "A4": "Somebody else's name on a person's page",
    "A5": "Sharing of oneself that none of the five intentions fits",
    "A6": "A way to reach one of us was given",
    "A9": "A way to be in touch was offered",
    "A10": "A page opened off shift",
    "A11": "Something told in confidence was passed on",
    "A12": "Nobody of the team was with the house",
    "B1": "Something that looked like a contact detail and was said to be none",
    "B2": "Time planned when nobody was on",
    "other": "Something else",
}


def title_of(rule: str) -> str:
    """What a rule is about, in the words under which the team talks about it."""
    return _TITLES.get(rule, f"Rule {rule}")
