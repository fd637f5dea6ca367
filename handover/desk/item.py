"""One thing that is handed over, as it stands on a screen or a sheet."""

from __future__ import annotations

from handover.house.dataclass import dataclass
from handover.house.handovers import EntryKind


@dataclass(frozen=True, slots=True)
class Said:
    """Something added under an item, and by whom."""

    by: str
    when: str
    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """One thing handed over."""

    entry_id: int
    kind: EntryKind
    resident_id: int | None
    heading: str
    """Who and when, in local time: `Tue 10 Mar 14:00-14:30, Theo`."""
    text: str
    own_words: tuple[str, ...] = ()
    """What the resident said, exactly; shown first."""
    labels: tuple[str, ...] = ()
    """`written later`, `edited`, `read together` and the like."""
    must_know: bool = False
    added: tuple[Said, ...] = ()
    subject_id: int = 0
    my_side: tuple[str, ...] = ()
    """What the person says to it themselves; it stands under it and goes along with it."""
    tonight: bool = False
    """They want it carried to the next shift only."""

    @property
    def words(self) -> int:
        """How many words it takes to say it."""
        return len(" ".join((self.text, *self.own_words, *self.my_side)).split())
