"""What others call in the house rules keeps its name, and what it may be asked with."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import fields
from typing import Any

import pytest

from handover.rules import contact_details, promises, wording
from handover.rules.concerns import Concern, Level

STAY: dict[Callable[..., Any], tuple[str, ...]] = {
    contact_details.find: ("text", "directory", "regions"),
    wording.find: ("text", "residents", "staff", "rules"),
    promises.find: ("text", "staff", "residents", "said_at", "speaker", "roster"),
}
"""The functions, and the parameters that others may give them."""

FIELDS = ("rule", "level", "kind", "start", "end", "text", "why", "instead", "exits")
"""What a concern tells whoever asked."""


@pytest.mark.parametrize(("find", "names"), STAY.items(), ids=["contact", "wording", "promises"])
def test_they_are_asked_with_a_text_alone_or_with_what_is_known(
    find: Callable[..., Any], names: tuple[str, ...]
) -> None:
    taken = inspect.signature(find).parameters
    assert names == tuple(taken)[: len(names)]
    text, *rest = taken.values()
    assert text.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    for one in rest:
        assert one.kind is inspect.Parameter.KEYWORD_ONLY
        assert one.default is not inspect.Parameter.empty
    assert find("We made soup.") == []


def test_a_concern_says_what_others_read_of_it() -> None:
    known = {field.name for field in fields(Concern)}
    assert set(FIELDS) <= known
    assert [str(level) for level in Level] == ["block", "ask", "nudge"]


def test_what_they_find_is_in_the_order_in_which_it_stands() -> None:
    found = contact_details.find("Ring 802-555-0142 or write to wren.c@example.org.")
    assert [(one.level, one.kind) for one in found] == [
        (Level.BLOCK, "phone"),
        (Level.BLOCK, "email"),
    ]
    places = [one.start for one in found]
    assert places == sorted(place for place in places if place is not None)
    assert all(one.exits for one in found)
