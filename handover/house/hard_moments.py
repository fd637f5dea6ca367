"""What may be told about a hard moment. All of it can stay empty, and none of it grades anybody.

It hangs on a note, whose text is what was seen and heard; the person's own words come first. Who
was with them is asked before what was done (S0:20, R030).
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from handover.house.dataclass import dataclass, fields, replace
from handover.house.plain_text import fit

FIELD_LIMIT = 4000
"""Characters one answer may have."""


class Wanted(StrEnum):
    """What the person wanted; a hospital is not where this begins (S3:18, R116)."""

    NOT_SAID = "not asked, or not said"
    STAY_HERE = "to stay here"
    COMPANY = "company"
    ALONE = "to be left alone"
    OUTSIDE = "help from outside"


class Knew(StrEnum):
    """Did the person know that somebody was called?"""

    NOT_SAID = "nobody was called"
    YES = "yes, before"
    AFTER = "told after"
    NO = "not yet"


@dataclass(frozen=True, slots=True)
class HardMoment:
    """What stands in a note about a hard moment besides its text. It grades nothing."""

    who_was_with: str = ""
    what_helped: str = ""
    """And what did not."""
    wanted: Wanted = Wanted.NOT_SAID
    who_was_called: str = ""
    """By role or name, never with a number."""
    knew: Knew = Knew.NOT_SAID
    next_time: str = ""
    """What they would like then."""
    opened: str = ""
    """What it opened, what was learned (S0:11, R004)."""
    house_needs: str = ""
    about_what: str = ""
    """What it might have been about, and whether anybody asked them (S0:45, R048)."""
    whose: str = ""
    """Whose discomfort it was (S1:22, R072)."""
    four_parts: str = ""
    """What somebody saw, felt, needed and asked for (S2:22, R100)."""
    my_read: str = ""
    """The author's own guess, apart from what was seen and heard (S0:45, R047)."""

    @property
    def empty(self) -> bool:
        """Was nothing of it told?"""
        return not tuple(self.lines())

    @property
    def texts(self) -> dict[str, str]:
        """Everything that was typed, by field."""
        found = ((one.name, getattr(self, one.name)) for one in fields(self))
        return {
            name: text for name, text in found if not isinstance(text, StrEnum) and text.strip()
        }

    def lines(self, author: str = "") -> Iterator[str]:
        """One line for each answer there is, as it stands under the text of the note."""
        knew = "" if self.knew is Knew.NOT_SAID else f" ({KNEW[self.knew]})"
        wanted = "" if self.wanted is Wanted.NOT_SAID else str(self.wanted)
        called = f"{self.who_was_called or 'somebody'}{knew}" if self.who_was_called or knew else ""
        whose = f"{author}’s own read" if author else "The author’s own read"
        told = (
            ("Who was with them", self.who_was_with),
            ("What helped, and what did not", self.what_helped),
            ("What they wanted", wanted),
            ("Who was called", called),
            ("Next time", self.next_time),
            ("What it opened", self.opened),
            ("What the house needs", self.house_needs),
            ("What it might have been about", self.about_what),
            ("Whose discomfort it was", self.whose),
            ("Seen, felt, needed, asked", self.four_parts),
            (f"{whose}, not theirs", self.my_read),
        )
        for label, words in told:
            if words.strip():
                yield f"{label}: {words.strip()}"


KNEW = {Knew.YES: "they knew before", Knew.AFTER: "they were told after", Knew.NO: "not told yet"}
"""How it is said whether the person knew."""


def checked_hard_moment(told: HardMoment) -> HardMoment:
    """The same with clean words.

    Raises:
        Unfit: One of the answers is too long.
    """
    clean = {
        name: fit(text, "What you wrote", limit=FIELD_LIMIT) for name, text in told.texts.items()
    }
    return replace(told, **clean)  # type: ignore[arg-type]  # only fields of text are among them
