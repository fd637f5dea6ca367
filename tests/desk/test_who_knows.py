"""R182, X06: why, and with whom, somebody would rather not be alone stands on nobody's page."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import handover.desk
from handover.desk import not_alone
from handover.desk.desk import Desk
from handover.house.refusals import Refusal
from tests.house_of_tests import KAI, TEAM, THEY_SAID_SO, HouseOfTests
from tests.use_cases import use_cases

WHY = "Something of long ago, Quorndon"
THEIRS = {
    "not_alone.for_themselves": "what stands in their own copy",
}
"""Pages for the person's own eyes."""


def pages() -> Iterator[tuple[str, Callable[..., Any], bool]]:
    """Every use case that needs a desk alone, or a desk and a resident; which of the two it is."""
    for name, function in use_cases(handover.desk).items():
        needed = [
            one.name
            for one in inspect.signature(function).parameters.values()
            if one.default is inspect.Parameter.empty
        ]
        if needed in (["desk"], ["desk", "resident_id"]) and name not in THEIRS:
            yield name, function, len(needed) == 2


def shown(desk: Desk, function: Callable[..., Any], *, about: bool) -> str:
    with suppress(Refusal):
        found = function(desk, KAI) if about else function(desk)
        if isinstance(found, tuple | list | Iterator):
            found = list(found)
        return repr(found)
    return ""


def test_nobody_s_page_but_theirs_and_a_coordinator_s_tells_it(monday: HouseOfTests) -> None:
    not_alone.rather_not(monday.theo, KAI, monday.jun.who.id, THEY_SAID_SO, why=WHY)
    seen = 0
    for name, function, about in pages():
        for member in TEAM[1:]:
            words = shown(monday.desk(member), function, about=about)
            seen += bool(words)
            assert WHY not in words, f"{name} tells {member}"
            assert "RatherNot(" not in words, f"{name} tells {member}"
    assert seen > 200, "nearly every page could be opened"


def test_the_person_and_a_coordinator_do_read_it(monday: HouseOfTests) -> None:
    not_alone.rather_not(monday.theo, KAI, monday.jun.who.id, THEY_SAID_SO, why=WHY)
    assert WHY in repr(not_alone.for_themselves(monday.theo, KAI))
    assert WHY in repr(not_alone.for_the_coordinator(monday.ines, KAI))
