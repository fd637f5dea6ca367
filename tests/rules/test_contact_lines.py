"""How much is found on the labelled lines, and how rarely the house is bothered for nothing."""

from __future__ import annotations

import pytest

from handover.rules.concerns import Concern, Level
from handover.rules.contact_details import find
from tests.rules.contact_lines import CLEAN, LINES, PRIVATE, PUBLIC, Line

KINDS = ("phone", "email", "handle", "link", "messaging", "address")


def held(line: Line) -> list[Concern]:
    """What stands in the way of that line."""
    return [concern for concern in find(line.text) if concern.level is not Level.NUDGE]


def is_found(line: Line) -> bool:
    """Is at least one of its details found?"""
    places = [(one.start or 0, one.end or 0) for one in held(line)]
    return any(a < end and start < b for a, b in places for start, end in line.spans)


def test_there_are_lines_enough_of_every_sort() -> None:
    assert len(PRIVATE) >= 800
    assert len(CLEAN) >= 600
    assert len(PUBLIC) >= 100
    assert len({line.text for line in LINES}) == len(LINES)


@pytest.mark.parametrize("kind", KINDS)
def test_details_of_every_kind_are_found(kind: str) -> None:
    lines = [line for line in PRIVATE if line.kind == kind]
    missed = [line.text for line in lines if not is_found(line)]
    assert len(missed) <= 0.07 * len(lines), missed


def test_harmless_lines_are_left_alone() -> None:
    alarmed = [(line.text, [one.text for one in held(line)]) for line in CLEAN if held(line)]
    assert len(alarmed) <= 0.01 * len(CLEAN), alarmed


def test_public_services_are_not_blocked() -> None:
    blocked = [(line.text, [one.text for one in held(line)]) for line in PUBLIC if held(line)]
    assert len(blocked) <= 0.05 * len(PUBLIC), blocked
