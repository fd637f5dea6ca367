"""From rows to values: fields of the same name, and what the caller adds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import Any, TypeVar

V = TypeVar("V")


def value_of(row: Any, kind: type[V], /, **more: Any) -> V:
    """The value a row stands for; `more` gives what is not in the row itself."""
    named = {
        field.name: getattr(row, field.name)
        for field in fields(kind)  # type: ignore[arg-type]  # every value is a dataclass
        if field.init and field.name not in more and hasattr(row, field.name)
    }
    return kind(**named, **more)


def by_parent(rows: Iterable[Any], parent: str) -> dict[int, list[Any]]:
    """Rows gathered under the number they point to."""
    gathered: dict[int, list[Any]] = {}
    for row in rows:
        gathered.setdefault(getattr(row, parent), []).append(row)
    return gathered
