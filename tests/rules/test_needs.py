"""What a regular expression says that it needs, it does need: no finding is lost by not looking."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import handover.rules
from handover.house.regex import _WhenNeeded

parser: ModuleType = importlib.import_module("re._parser")
sre: ModuleType = importlib.import_module("re._constants")
"""How Python itself reads them; nothing but this test looks at it."""

MOST = 100
"""So many ways of saying the same words are told one by one."""


def shapes() -> dict[str, _WhenNeeded]:
    found: dict[str, _WhenNeeded] = {}
    for room in pkgutil.walk_packages(handover.rules.__path__, "handover.rules."):
        for name, value in vars(importlib.import_module(room.name)).items():
            for one in inside(value):
                found[f"{room.name.removeprefix('handover.rules.')} {name} {one.pattern[:60]}"] = (
                    one
                )
    return found


def inside(value: object) -> Iterator[_WhenNeeded]:
    if isinstance(value, _WhenNeeded):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from inside(one)


def ways(item: tuple[Any, Any]) -> set[str] | None:
    """Every text that it can be, if it is nothing but words."""
    kind, what = item
    if kind is sre.LITERAL:
        return {chr(what)}
    if kind is sre.SUBPATTERN:
        return one_after_another(what[3])
    if kind is sre.BRANCH:
        each = [one_after_another(one) for one in what[1]]
        return None if None in each else set().union(*(one for one in each if one))
    return None


def one_after_another(items: Iterable[tuple[Any, Any]]) -> set[str] | None:
    said = {""}
    for item in items:
        more = ways(item)
        if more is None or len(said) * len(more) > MOST:
            return None
        said = {first + then for first in said for then in more}
    return said


def always_has(items: Iterable[tuple[Any, Any]], needs: tuple[str, ...]) -> bool:
    """Does one of the words stand in whatever this matches?"""
    said = {""}
    for item in items:
        if has(item, needs):
            return True
        more = ways(item)
        if more is None or len(said) * len(more) > MOST:
            said = {""}
            continue
        said = {first + then for first in said for then in more}
        if all(any(word in one for word in needs) for one in said):
            return True
    return False


def has(item: tuple[Any, Any], needs: tuple[str, ...]) -> bool:
    kind, what = item
    if kind is sre.SUBPATTERN:
        return always_has(what[3], needs)
    if kind is sre.BRANCH:
        return all(always_has(one, needs) for one in what[1])
    if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
        return what[0] >= 1 and always_has(what[2], needs)
    return False


SHAPES = shapes()


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_a_text_without_what_is_needed_could_not_match(shape: _WhenNeeded) -> None:
    assert all(shape.needs), shape.pattern
    assert always_has(parser.parse(shape.pattern), shape.needs), shape.needs


def test_a_word_that_need_not_be_there_is_found_out() -> None:
    assert not always_has(parser.parse(r"(?:i|we) (?:will|shall)"), ("will",))
    assert not always_has(parser.parse(r"(?:will )?come"), ("will",))
    assert always_has(parser.parse(r"(?:i|we) (?:will|shall)"), ("will", "shall"))
    assert always_has(parser.parse(r"g(?:ave|iven) (?:\S+ )*word"), ("gave", "given"))
    assert len(SHAPES) > 70


SAID = [
    *sorted({word.strip() for shape in SHAPES.values() for word in shape.needs}),
    "i", "we", "<s>", "<r>", "him", "her", "you", "that", "to", "be", "a", "the", "for", ",", "^",
    "walk", "time", "my", "tea",
]  # fmt: skip


@settings(max_examples=60)
@given(st.lists(st.sampled_from(SAID), max_size=14))
def test_what_is_found_is_what_is_found_without_looking_for_words_first(said: list[str]) -> None:
    text = f" {' '.join(said)} "
    for shape in SHAPES.values():
        found, true = shape.search(text), re.compile(shape.pattern).search(text)
        assert (found and found.span()) == (true and true.span()), shape.pattern
