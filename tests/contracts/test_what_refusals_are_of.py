"""A refusal that names what it is about names what some form asks; else the cursor goes nowhere."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from handover.house.refusals import NeedsTheirDecision
from handover.rules.concerns import IS_ABOUT
from tests.contracts.the_tree import modules_of, where


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Everything the program calls, and the file it is called in."""
    for path in modules_of():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield where(path), node


def asked_in_forms() -> set[str]:
    """The names of all fields; of those asked about one by one, what stands before the number."""
    names = set()
    for _, call in calls():
        if isinstance(call.func, ast.Name) and call.func.id == "Asked":
            names |= {
                part.value.partition("-")[0]
                for part in list(ast.walk(call.args[0]))[:2]
                if isinstance(part, ast.Constant) and isinstance(part.value, str)
            }
    return names


def named_by_refusals() -> dict[str, str]:
    """What refusals name, and where one does."""
    named = dict.fromkeys((*IS_ABOUT.values(), NeedsTheirDecision.of), "of its own")
    for file, call in calls():
        for given in call.keywords:
            if given.arg == "of" and isinstance(given.value, ast.Constant):
                named[str(given.value.value)] = file
    return named


def test_what_a_refusal_names_is_asked_somewhere() -> None:
    named, asked = named_by_refusals(), asked_in_forms()
    assert len(named) > 30
    assert {of: file for of, file in named.items() if of not in asked} == {}
