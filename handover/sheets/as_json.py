"""Values as JSON: UTC times with `Z`, words as words, one key for every field."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # a text is checked without the desk
    from handover.sheets.sheet import Sheet

PLACE = "https://handover.example/schemas/"
"""Where the published schemas say they are."""
SHEET_SCHEMA = "handover-sheet.v1.json"
"""The schema of a handover sheet."""


def as_json(value: object, *, ascii_only: bool = False) -> str:
    """The value as JSON. `ascii_only` is for an output that cannot carry every sign."""
    return json.dumps(as_data(value), ensure_ascii=ascii_only, indent=2)


def sheet_json(sheet: Sheet, *, ascii_only: bool = False) -> str:
    """The sheet as JSON, with the name of its schema."""
    return json_text({"$schema": PLACE + SHEET_SCHEMA, **as_data(sheet)}, ascii_only=ascii_only)


def json_text(data: object, *, ascii_only: bool = False) -> str:
    """Dicts, lists, words and numbers as JSON."""
    return json.dumps(data, ensure_ascii=ascii_only, indent=2)


def as_data(value: object) -> Any:
    """The value as dicts, lists, words and numbers."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [as_data(part) for part in value]
    if isinstance(value, frozenset):
        return sorted(as_data(part) for part in value)
    if is_dataclass(value):
        return {field.name: as_data(getattr(value, field.name)) for field in fields(value)}
    return value
