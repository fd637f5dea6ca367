"""From rows to values: fields of the same name, and what the caller adds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from functools import lru_cache
from typing import Any, TypeVar

V = TypeVar("V")


def value_of(row: Any, kind: type[V], /, **more: Any) -> V:
    """The value a row stands for; `more` gives what is not in the row itself."""
    names = _in_both((type(row), kind), tuple(more))
    return kind(**{name: getattr(row, name) for name in names}, **more)


@lru_cache(maxsize=1024)
def _in_both(both: tuple[type, type[Any]], more: tuple[str, ...]) -> tuple[str, ...]:
    """What a value takes from a row: looked up once, as all rows of a table are alike."""
    row, kind = both
    return tuple(
        field.name
        for field in fields(kind)
        if field.init and field.name not in more and hasattr(row, field.name)
    )


def by_parent(rows: Iterable[Any], parent: str) -> dict[int, list[Any]]:
    """Rows gathered under the number they point to."""
    gathered: dict[int, list[Any]] = {}
    for row in rows:
        gathered.setdefault(getattr(row, parent), []).append(row)
    return gathered
