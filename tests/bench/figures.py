"""Figures beside what they should be: rows of the table, and ratios of pairs taken in turn."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

PAIRS = 9
SOUND = (0.93, 1.07)
"""Where the ratio of a program with itself lies if the machine was quiet enough to judge."""


@dataclass(frozen=True)
class Row:
    """One measure of the table."""

    measure: str
    found: str
    target: str
    beside: str = ""
    """The peers, the noise, and what could not be measured."""

    def __str__(self) -> str:
        return f"{self.measure:48} {self.found:>22}  {self.target:>12}  {self.beside}"


HEADING = Row("measure", "found", "target", "beside it")


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median of the ratios, pair by pair."""
    return statistics.median(one / other for one, other in zip(ours, theirs, strict=True))


def noise(first: Sequence[float], again: Sequence[float]) -> str:
    """The ratio of the other one with itself: how much a ratio may be trusted."""
    found = ratio(again, first)
    return f"A/A {found:.2f}" + ("" if SOUND[0] <= found <= SOUND[1] else " (too noisy to judge)")


def middle_and_high(values: Sequence[float], form: str = ".0f") -> str:
    """Median, and 95 of 100."""
    ordered = sorted(values)
    high = ordered[round(0.95 * (len(ordered) - 1))]
    return f"{statistics.median(ordered):{form}} / {high:{form}}"
