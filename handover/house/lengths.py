"""How long a text may be, how great a number: said beside a field, checked where things come in.

Whoever checks asks each of these what it means, in the words of `annotated_types`; most commands
check nothing and never load it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from handover.house.dataclass import dataclass


class _Meaning:
    """What the checkers of others recognise: it stands for what it lists."""

    __slots__ = ()

    @property
    def __is_annotated_types_grouped_metadata__(self) -> Literal[True]:
        return True


@dataclass(frozen=True, slots=True)
class Len(_Meaning):
    """From so many to so many: letters of a text, members of a tuple."""

    least: int
    most: int

    def __iter__(self) -> Iterator[object]:
        from annotated_types import Len as Theirs

        return iter(Theirs(self.least, self.most))


@dataclass(frozen=True, slots=True)
class Interval(_Meaning):
    """From that number to that number, both included."""

    ge: int
    le: int

    def __iter__(self) -> Iterator[object]:
        from annotated_types import Interval as Theirs

        return iter(Theirs(ge=self.ge, le=self.le))
