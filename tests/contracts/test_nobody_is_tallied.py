"""There is no list anywhere of who brought what to talk about."""

from __future__ import annotations

import ast
import dataclasses
import re
from collections.abc import Iterator

from handover.house import overrides
from tests.contracts.the_tree import HOUSE, ROOT, modules_of, where

OF_A_PERSON = re.compile(r"(^|_)(by|author|staff|who|name|brought_by|made_by)(_id)?$")


def asks_who_brought(tree: ast.Module) -> Iterator[str]:
    """Every function that reads the column, other than by writing it."""
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        for node in ast.walk(function):
            match node:
                case ast.Attribute(value=ast.Name(id="RuleOverrideRow"), attr="by"):
                    yield function.name


def test_one_function_alone_looks_at_who_brought_something() -> None:
    found = {
        f"{where(path)}:{name}"
        for path in modules_of(HOUSE)
        for name in asks_who_brought(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert found == {"handover/store/overrides.py:any_brought_by"}


def test_the_table_is_read_in_one_file_only() -> None:
    named = [p for p in modules_of(HOUSE) if "RuleOverrideRow" in p.read_text(encoding="utf-8")]
    assert {where(path) for path in named} == {
        "handover/store/overrides.py",
        "handover/store/rows/tables.py",
        "handover/store/rows/reflecting.py",
    }
    sql = [p for p in modules_of(HOUSE) if "rule_override" in p.read_text(encoding="utf-8")]
    assert {where(path) for path in sql} == {"handover/store/rows/reflecting.py"}


def test_no_query_gathers_or_counts_what_was_brought() -> None:
    source = (HOUSE / "store" / "overrides.py").read_text(encoding="utf-8")
    assert not re.search(r"group_by|COUNT|\.count\(", source)


def test_nothing_can_be_looked_up_by_who_brought_it() -> None:
    book = (ROOT / "schemas" / "book.sql").read_text(encoding="utf-8")
    indexes = re.findall(r"CREATE (?:UNIQUE )?INDEX \w+ ON rule_override \(([^)]*)\)", book)
    assert indexes
    assert not [columns for columns in indexes if re.search(r"\bby\b", columns)]


def test_no_value_of_it_names_anybody_who_brought_it() -> None:
    fields = {field.name for field in dataclasses.fields(overrides.RuleOverride)}
    assert not {name for name in fields if OF_A_PERSON.search(name)}
