"""What the house knows around a text that is being typed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from time import monotonic

from handover.desk import knowing
from handover.desk.checking import Known, Sort
from handover.desk.desk import Desk

GOOD_FOR_S = 20.0
"""Names and times of the roster change more slowly than that; the save reads them anew."""


class KnownForNow:
    """Names, roster and words of the house, read once for a few sentences and not for each.

    Reading them took ten times as long as the rules did with the text.
    """

    def __init__(self) -> None:
        self._of: object = None
        self._around: dict[Sort, Known] = {}
        self._until = 0.0

    def around(self, desk: Desk, sorts: Iterable[Sort], about: int | None) -> Mapping[Sort, Known]:
        """What is known, by whose words they are; `about` is the number of a resident."""
        kinds = frozenset(sorts)
        of = (desk.who.id, kinds, about)
        if of != self._of or monotonic() > self._until:
            self._around = {kind: knowing.known(desk, sort=kind, about=about) for kind in kinds}
            self._of, self._until = of, monotonic() + GOOD_FOR_S
        return self._around
