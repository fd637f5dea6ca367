"""What is written: notes, the resident's own words, and what is added later."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from handover.house.celebrations import Tag
from handover.house.dataclass import dataclass, field
from handover.house.hard_moments import HardMoment

TEAM_LINE_STAYS = timedelta(days=7)
"""So long a safety line may be for the team; then the person reads it like every other note."""
REFLECTION_STAYS = timedelta(days=30)
"""So long a private reflection stays; then its words are gone, for its author as well."""


class NoteKind(StrEnum):
    """What a note is about."""

    BEING_WITH = "being_with"
    """Time together. The usual kind."""
    HARD_MOMENT = "hard_moment"
    PRACTICAL = "practical"
    FEEDBACK = "feedback"
    AGREEMENT = "agreement"
    HOUSE = "house"
    """The house itself: things, meals, visitors."""
    REFLECTION = "reflection"
    """For its author only; never handed over."""

    @property
    def words(self) -> str:
        """The kind as it stands on the screen."""
        return _KIND_WORDS[self]

    @property
    def needs_resident(self) -> bool:
        """Must it be about somebody?"""
        return self in (NoteKind.BEING_WITH, NoteKind.HARD_MOMENT)

    @property
    def for_author_only(self) -> bool:
        """Is it shown to its author and to nobody else?"""
        return self is NoteKind.REFLECTION


_KIND_WORDS = {
    NoteKind.BEING_WITH: "being with",
    NoteKind.HARD_MOMENT: "hard moment",
    NoteKind.PRACTICAL: "practical",
    NoteKind.FEEDBACK: "feedback",
    NoteKind.AGREEMENT: "agreement",
    NoteKind.HOUSE: "house",
    NoteKind.REFLECTION: "private reflection",
}


class Carry(StrEnum):
    """Does it go to the next shift? The person decides."""

    YES = "yes"
    TONIGHT = "tonight"
    """To the next shift only."""
    NO = "no"
    """It stays on the page and is not talked about."""

    @property
    def words(self) -> str:
        """The choice as it stands on the screen."""
        return {"yes": "yes", "tonight": "just the next shift", "no": "no"}[self.value]


class Together(StrEnum):
    """Was it written with the person?"""

    NONE = "none"
    READ = "read"
    WRITTEN = "written"

    @property
    def words(self) -> str:
        """The choice as it stands on the screen."""
        return {"none": "not yet", "read": "read together", "written": "written together"}[
            self.value
        ]


class Late(StrEnum):
    """How long after the shift it was written."""

    ON_TIME = "on_time"
    """Up to two hours after the block's end."""
    LATER = "later"
    """Up to a day: labelled, not asked about."""
    MUCH_LATER = "much_later"
    """More than a day: the author said why."""


class Verdict(StrEnum):
    """How the time together lay to the author's scheduled time (`rules.shift_time`)."""

    INSIDE = "inside"
    RAN_OVER = "ran_over"
    PARTLY_OUTSIDE = "partly_outside"
    OUTSIDE = "outside"


class HowTaken(StrEnum):
    """How a person's own words came into the book."""

    TYPED = "typed_by_person"
    DICTATED = "dictated"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What a resident said, exactly. Nobody else can change it; they can withdraw it."""

    id: int
    resident_id: int
    text: str
    said_at: datetime
    """UTC."""
    how: HowTaken
    taken_by: int
    """Staff member who took them down."""
    share: Carry
    note_id: int | None = None
    """The note they stand in, if any."""
    withdrawn_at: datetime | None = None
    """UTC; withdrawn words are shown nowhere."""


@dataclass(frozen=True, slots=True)
class Addendum:
    """Something added under a note that others have already read."""

    id: int
    note_id: int
    author_id: int
    text: str
    written_at: datetime
    """UTC."""


@dataclass(frozen=True, slots=True)
class MySide:
    """What the person says themselves to a note about them. They can take it back."""

    id: int
    note_id: int
    resident_id: int
    text: str
    said_at: datetime
    """UTC."""
    how: HowTaken
    taken_by: int
    """Staff member who was there."""
    withdrawn_at: datetime | None = None
    """UTC; what was taken back is shown nowhere."""


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """What the rules asked about a note, and what its author said."""

    rule: str
    question: str
    choice: str | None
    """None while the question is open: written from the shell, to be asked at the next sign-in."""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """One note. What happened and when it was written are two different times."""

    id: int
    kind: NoteKind
    resident_id: int | None
    author_id: int
    happened_from: datetime
    """UTC."""
    happened_to: datetime
    """UTC; the same as `happened_from` for a moment."""
    written_at: datetime
    """UTC, set by the program."""
    late: Late
    verdict: Verdict | None
    """None for notes that are not about time with a resident."""
    text: str
    carry: Carry
    together: Together
    must_know: bool = False
    """Said first at the next handover."""
    version: int = 1
    """Counts the wordings; earlier ones are kept."""
    handover_id: int | None = None
    """The handover it was passed on in; None while it waits for the next one."""
    own_words: tuple[OwnWords, ...] = ()
    """What the book gives out: withdrawn words are not among them."""
    addenda: tuple[Addendum, ...] = ()
    answers: tuple[StoredAnswer, ...] = ()
    read_by: frozenset[int] = field(default_factory=frozenset)
    """Staff other than the author who have read it."""
    gone_at: datetime | None = None
    """UTC; when the words of a private reflection went. Only that there was one is left."""
    my_side: tuple[MySide, ...] = ()
    """What the person says to it; what they took back is not among it."""
    team_until: datetime | None = None
    """UTC; until then a safety line is for the team, and the person knows that there is one."""
    shown_at: datetime | None = None
    """UTC; when the person was first shown it on their own page."""

    hard: HardMoment | None = None
    """What was told about a hard moment besides the text."""
    tags: frozenset[Tag] = frozenset()
    """What there was in it, chosen with the person."""

    def whole(self, author: str = "") -> str:
        """All that was written, as one text; `author` names whose own read stands in it."""
        told = self.hard.lines(author) if self.hard else ()
        return "\n".join(line for line in (self.text, *told) if line)

    @property
    def settled(self) -> bool:
        """Has somebody else read it, or was it handed over? Then it is only added to (B4)."""
        return bool(self.read_by or self.my_side or self.shown_at) or self.handover_id is not None

    def for_team_only(self, moment: datetime) -> bool:
        """Is it, at that moment (UTC), a safety line that the team reads first?"""
        return self.team_until is not None and moment < self.team_until

    @property
    def own_words_live(self) -> tuple[OwnWords, ...]:
        """The own words that have not been withdrawn."""
        return tuple(words for words in self.own_words if words.withdrawn_at is None)
