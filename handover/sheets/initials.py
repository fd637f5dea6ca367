"""The sheet with residents by their initials, for paper that may be left lying about."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from handover.house.plain_text import initials
from handover.sheets.sheet import Sheet

T = TypeVar("T")


def with_initials(sheet: Sheet) -> Sheet:
    """The same sheet with initials for every resident's name, inside the texts as well."""
    names = {part.name for part in sheet.people} | {promise.to for promise in sheet.promised}
    short = short_names(name for name in names if name)
    if not short:
        return sheet
    longest_first = sorted(short, key=len, reverse=True)
    one_of_them = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    made = _changed(sheet, lambda text: one_of_them.sub(lambda name: short[name[0]], text))
    return replace(made, head=sheet.head)


def short_names(names: Iterable[str]) -> dict[str, str]:
    """Initials for every name, with as many letters more as tell them apart."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name in sorted(set(names)):
        ways = [initials(name), *(f"{name[:n]}." for n in range(2, len(name))), name]
        found[name] = next(way for way in ways if way not in taken or way == name)
        taken.add(found[name])
    return found


def _changed(value: T, change: Callable[[str], str]) -> T:
    """The value with every text in it changed."""
    new: Any = value
    if isinstance(value, str) and not isinstance(value, Enum):
        new = change(value)
    elif isinstance(value, tuple):
        new = tuple(_changed(part, change) for part in value)
    elif is_dataclass(value) and not isinstance(value, type):
        new = replace(
            value,
            **{part.name: _changed(getattr(value, part.name), change) for part in fields(value)},
        )
    return new  # type: ignore[no-any-return]  # of the same type, part by part
