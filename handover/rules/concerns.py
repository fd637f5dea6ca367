"""What a rule says: concerns, the answers to them, and the one refusal that carries them.

Block plans, ask about facts, nudge wording (`Level`).
All concerns of one save are put in one dialog; the answers are stored with the entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType

from handover.house.dataclass import dataclass, field
from handover.house.refusals import Unfit


class Level(StrEnum):
    """How strongly a rule speaks."""

    BLOCK = "block"
    """Cannot be kept like this. There is always a way out that is not "save anyway"."""
    ASK = "ask"
    """Must be answered once; the answer is stored with the entry."""
    NUDGE = "nudge"
    """One quiet line. Never stored, never in the way."""


LEVEL_ORDER = tuple(Level)
"""Strongest first."""


@dataclass(frozen=True, slots=True)
class Concern:
    """One thing a rule says about a text, a time or a plan."""

    rule: str
    """The rule's code, such as `A1`, or the id of a wording rule."""
    level: Level
    """Block, ask or nudge."""
    kind: str
    """What was found, in one word: `outside`, `future`, `phone`."""
    why: str
    """One sentence for the screen."""
    exits: tuple[str, ...] = ()
    """The ways out, or the answers to choose from. Never empty for a block."""
    start: int | None = None
    """First code point in the original text; None when it is not about words."""
    end: int | None = None
    """One past the last code point."""
    text: str = ""
    """The words found."""
    instead: tuple[str, ...] = ()
    """What could be written instead."""
    gentle: bool = False
    """A nudge that waits for the review before saving; it is not shown while somebody types."""

    @property
    def asked_as(self) -> str:
        """What tells it from the others of one save: the same words under the same rule are one."""
        return self.rule if self.start is None else f"{self.rule}: {self.text}"

    @property
    def order(self) -> tuple[int, int, str]:
        """Key for the order in which concerns are told: by place, then by level."""
        return (self.start or 0, LEVEL_ORDER.index(self.level), self.rule)


def in_order(concerns: Iterable[Concern]) -> tuple[Concern, ...]:
    """The same concerns, ordered by start and then by level."""
    return tuple(sorted(concerns, key=lambda concern: concern.order))


@dataclass(frozen=True, slots=True)
class Answer:
    """What the author said to an ask."""

    choice: str
    """One of the concern's exits."""
    words: str = ""
    """In their own words, if they added any."""
    agreed: bool = False
    """Has the person it is about said yes to it?"""


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers given in the one dialog, by rule, or by rule and words where words were found."""

    by_rule: Mapping[str, Answer] = field(default_factory=lambda: MappingProxyType({}))

    def to(self, rule: str) -> Answer | None:
        """The answer to that rule, or None while it is open."""
        return self.by_rule.get(rule)

    def to_concern(self, concern: Concern) -> Answer | None:
        """The answer to those words, or else to their rule; only one of the ways that exist."""
        answer = self.by_rule.get(concern.asked_as) or self.by_rule.get(concern.rule)
        return answer if answer and answer.choice in concern.exits else None

    def and_also(self, more: Answers) -> Answers:
        """These and those; the later ones count."""
        return Answers(MappingProxyType({**self.by_rule, **more.by_rule}))

    @classmethod
    def of(cls, **by_rule: Answer) -> Answers:
        """Answers by name: `Answers.of(A1=Answer("stayed on"))`."""
        return cls(MappingProxyType(dict(by_rule)))


NO_ANSWERS = Answers()
"""Nothing has been asked yet."""


IS_ABOUT = {
    "past": "when",
    "after_stay": "when",
    "nobody_on": "when",
    "off_shift": "staff",
    "roster_not_out": "staff",
    "another": "staff",
}
"""What of a plan a rule speaks about, by what it found: when it is to be, or who is to be there."""


class HeldByRules(Unfit):
    """The rules hold this back; its concerns say why and which ways out there are."""

    def __init__(self, concerns: Sequence[Concern]) -> None:
        self.concerns = in_order(concerns)
        """What was found, strongest and earliest first."""
        about = (IS_ABOUT[c.kind] for c in self.concerns if c.kind in IS_ABOUT)
        super().__init__(" ".join(c.why for c in self.concerns), of=next(about, ""))
        self.ways = tuple(dict.fromkeys(way for c in self.concerns for way in c.exits))


class Blocked(HeldByRules):
    """At least one concern is a block: nothing was stored."""


class Unanswered(HeldByRules):
    """Something is asked that has no answer yet: nothing was stored."""


def settle(concerns: Iterable[Concern], answers: Answers = NO_ANSWERS) -> tuple[Concern, ...]:
    """Let a save go on, or hold it back with everything that stands in its way at once.

    Returns the asks that were answered and the nudges, in order.

    Raises:
        Blocked: At least one concern is a block.
        Unanswered: At least one ask has no answer in `answers`.
    """
    found = in_order(concerns)
    still_open = [c for c in found if c.level is Level.ASK and answers.to_concern(c) is None]
    blocks = [c for c in found if c.level is Level.BLOCK]
    if blocks:
        raise Blocked([*blocks, *still_open])
    if still_open:
        raise Unanswered(still_open)
    return found
