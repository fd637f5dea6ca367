"""Unfinished notes. They belong to their author and to nobody else."""

from __future__ import annotations

from datetime import datetime

from handover.house.dataclass import dataclass
from handover.house.notes import Carry, NoteKind, Together
from handover.house.plain_text import NOTE_LIMIT
from handover.house.refusals import Unfit

DRAFT_LIMIT = 60_000
"""Characters one text of a draft may have: more than a note, so that it can be made shorter."""
NOBODY = 0
"""`about` of a draft that is about nobody in particular."""


@dataclass(frozen=True, slots=True)
class DraftKey:
    """Where a draft is kept: one for each author, person and kind, so none is shown for another."""

    author_id: int
    about: int
    """A resident's id, or `NOBODY`."""
    kind: NoteKind


@dataclass(frozen=True, slots=True)
class Draft:
    """What has been typed so far. It never turns into a note by itself and never goes stale."""

    text: str
    own_words: str = ""
    when_typed: str = ""
    carry: Carry = Carry.YES
    together: Together = Together.NONE
    must_know: bool = False
    team_only: bool = False
    """For a week, is it a safety line for the team?"""
    kept_at: datetime | None = None
    """UTC; None while it has not been kept yet."""
    version: int = 0
    """0 while it has not been kept yet."""

    def check_length(self) -> None:
        """May it be kept? What is longer was not typed by hand.

        Raises:
            Unfit: One of its texts is longer than a draft can be.
        """
        longest = max(len(self.text), len(self.own_words))
        if longest > DRAFT_LIMIT:
            raise Unfit(
                f"That is {longest:,} characters. They stay here and are not kept as a draft: "
                f"a note has up to {NOTE_LIMIT:,}. Shorten it or write it in two."
            )

    @property
    def empty(self) -> bool:
        """Is there nothing worth keeping?"""
        return not (self.text.strip() or self.own_words.strip())

    @property
    def all_words(self) -> str:
        """Everything typed, for showing two versions side by side."""
        return "\n\n".join(part for part in (self.text, self.own_words) if part.strip())
