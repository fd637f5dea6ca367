"""A number on an emergency card is in no other page, sheet, export or list."""

from __future__ import annotations

import ast
import dataclasses
import importlib
import pkgutil
import typing
from types import ModuleType

import handover.desk
import handover.sheets
from handover.house.cards import CardContact, MayRing
from handover.house.directory import MayStand
from handover.rules.wording import RuleBook
from tests.contracts.the_tree import HOUSE, modules_of

KEEPERS = frozenset(
    {
        "demo/reachable.py",
        "desk/answering.py",
        "desk/cards.py",
        "store/cards.py",
        "tui/screens/card.py",
    }
)
"""Modules that know what stands on a card."""
READS_THE_TABLE = frozenset({"store/cards.py", "store/rows/tables.py", "store/rows/cards.py"})


def names_in(path: str) -> set[str]:
    """Every name imported or mentioned in a module."""
    tree = ast.parse((HOUSE / path).read_text(encoding="utf-8"))
    found = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    found |= {node.name for node in ast.walk(tree) if isinstance(node, ast.alias | ast.ClassDef)}
    return found


def everywhere() -> list[str]:
    return [path.relative_to(HOUSE).as_posix() for path in modules_of()]


LATE = {"MayStand": MayStand, "RuleBook": RuleBook}
"""What some modules name for the type checker only, because it takes its time to come in."""


def carries(kind: object, seen: set[object]) -> bool:
    """Is a card's number somewhere in a value of that type?"""
    if kind in (MayRing, CardContact):
        return True
    if isinstance(kind, list):
        return any(carries(part, seen) for part in kind)
    if kind in seen:
        return False
    seen.add(kind)
    parts: list[object] = [*typing.get_args(kind)]
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        known = {**LATE, **vars(importlib.import_module(kind.__module__))}
        parts += typing.get_type_hints(kind, localns=known).values()
    return any(carries(part, seen) for part in parts)


def types_of(room: ModuleType) -> dict[str, type]:
    """Every dataclass defined in a room."""
    found: dict[str, type] = {}
    for info in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
        module = importlib.import_module(info.name)
        found |= {
            f"{info.name}.{name}": kind
            for name, kind in vars(module).items()
            if isinstance(kind, type)
            and dataclasses.is_dataclass(kind)
            and kind.__module__ == info.name
        }
    return found


def test_only_the_card_s_own_page_carries_a_number_of_it() -> None:
    kinds = {**types_of(handover.desk), **types_of(handover.sheets)}
    assert len(kinds) > 10
    carrying = {name for name, kind in kinds.items() if carries(kind, set())}
    assert carrying == {"handover.desk.cards.CardPage"}


def test_nobody_else_knows_what_stands_on_a_card() -> None:
    knowing = {
        path for path in everywhere() if {"MayRing", "CardContact", "CardPage"} & names_in(path)
    }
    assert knowing - {"house/cards.py"} <= KEEPERS


def test_nobody_else_reads_its_table() -> None:
    assert {path for path in everywhere() if "CardContactRow" in names_in(path)} == READS_THE_TABLE
