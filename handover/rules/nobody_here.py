"""A12: an outing or an absence that leaves nobody of the team with the house."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import pairwise

from handover.house.shifts import Roster
from handover.house.times import Span
from handover.rules.concerns import Concern, Level

WHO_STAYS = "who stays"
ALL_GO = "the whole house goes"
SHORT = "it is short, and agreed"
EXITS = (WHO_STAYS, ALL_GO, SHORT)
"""The answers to A12."""


def nobody_here(roster: Roster, away: Collection[int], span: Span) -> Concern | None:
    """Is there a time in the span (UTC) in which all who are on are among those away?

    `away` are numbers of staff. A time for which nobody is on the roster is no question of this
    rule.
    """
    for part in _parts(roster, span):
        middle = part.start + part.length / 2
        on = roster.on_at(middle)
        if on and set(on) <= set(away):
            why = "While you are out, nobody of the team is with the house. How is it meant?"
            return Concern("A12", Level.ASK, "nobody here", why, EXITS)
    return None


def _parts(roster: Roster, span: Span) -> Iterator[Span]:
    """The span, cut wherever somebody comes on or goes."""
    edges = {span.start, span.end}
    for shift in roster.covered(span):
        edges |= {edge for edge in (shift.span.start, shift.span.end) if span.contains(edge)}
    for start, end in pairwise(sorted(edges)):
        yield Span(start, end)
