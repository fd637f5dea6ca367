"""Near and far (N10): is one of us with somebody nearly always?

It is asked kindly, of that one alone, and no number is said: closeness is natural, and one person
alone can be too much for both (S4:76, S4:80).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from handover.rules.concerns import Concern, Level

LATELY = timedelta(days=14)
ENOUGH_TO_ASK = 6
"""With fewer notes there is nothing to be seen in them."""
A_GREAT_DEAL = 0.6


def near(staff_id: int, name: str, authors: Sequence[int]) -> tuple[Concern, ...]:
    """A question for one of the team about their closeness to somebody, if there is reason.

    `authors` are those who wrote of time together with that person lately, note by note.
    """
    if len(authors) < ENOUGH_TO_ASK:
        return ()
    if authors.count(staff_id) <= A_GREAT_DEAL * len(authors):
        return ()
    why = f"You have been with {name} a great deal: too close, too far, just right?"
    return (Concern("N10", Level.NUDGE, "near", why),)
