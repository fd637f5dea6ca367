"""What somebody on the team shared of themselves, with whom and what for (S0:18–27)."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from handover.house.dataclass import dataclass
from handover.house.notes import Verdict
from handover.house.refusals import Unfit

WORDS_LIMIT = 60
"""Words in which it is said what was shared: that it was, not the whole of it."""


NONE_FITS = "Something of oneself was shared, and none of the five intentions fits it."
"""What stands in team reflection: that it was so. The words themselves stay with their author."""


class SharingKind(StrEnum):
    """What was shared."""

    STRUGGLE = "struggle"
    SUCCESS = "success"
    TOOL = "tool"

    @property
    def words(self) -> str:
        """The kind as it stands on the screen."""
        return {
            "struggle": "something that was hard for me",
            "success": "something that went well for me",
            "tool": "something that helped me",
        }[self.value]


class Intention(StrEnum):
    """What sharing of oneself can be for. There are five; one is enough."""

    NORMALISE = "normalise"
    RESILIENCE = "resilience"
    TOOLS = "tools"
    NO_DIVIDE = "no divide"
    CONNECTION = "connection"

    @property
    def words(self) -> str:
        """The intention as it stands on the screen."""
        return {
            "normalise": "hard times happen; nobody is alone with guilt or shame",
            "resilience": "to show that people come through, and change",
            "tools": "to pass on something that worked",
            "no divide": "no line between the well and the sick",
            "connection": "to meet as equals, and trust each other more",
        }[self.value]


class SeenBy(StrEnum):
    """Who may read it."""

    AUTHOR = "author"
    TEAM = "team"

    @property
    def words(self) -> str:
        """The choice as it stands on the screen."""
        return {"author": "only me", "team": "the team"}[self.value]


@dataclass(frozen=True, slots=True)
class SharingOfSelf:
    """One moment in which somebody on the team shared something of their own life."""

    id: int
    author_id: int
    resident_id: int | None
    """With whom; None when it was with several together."""
    what: str
    kind: SharingKind
    intentions: frozenset[Intention]
    """At least one."""
    asked_first: bool
    """Did they ask before they told it?"""
    landed: str
    """How it landed; may be empty."""
    seen_by: SeenBy
    happened_from: datetime
    """UTC."""
    happened_to: datetime
    """UTC."""
    written_at: datetime
    """UTC."""
    verdict: Verdict


def count_words(text: str) -> int:
    """How many words there are."""
    return len(text.split())


def few_words(text: str) -> str:
    """The same words, if they are few enough.

    Raises:
        Unfit: There are none, or more than `WORDS_LIMIT`.
    """
    count = count_words(text)
    if not count:
        raise Unfit("Nothing is written yet. A few words about what you shared are enough.")
    if count > WORDS_LIMIT:
        raise Unfit(
            f"That is {count} words; {WORDS_LIMIT} are enough here. "
            "Say that you shared it and what it was about; the story stays between you."
        )
    return text
