"""The sheet somebody is given when they leave. The only number on it is the house line."""

from __future__ import annotations

from collections.abc import Iterator

from handover.desk.goodbyes import GoodbyeSheet
from handover.house.times import local, short_day
from handover.sheets.wrapping import WIDTH, wrapped


def goodbye_text(sheet: GoodbyeSheet) -> str:
    """The sheet as text, ready to print."""
    return "\n".join([*_lines(sheet), ""])


def _lines(sheet: GoodbyeSheet) -> Iterator[str]:
    zone = sheet.house.zone
    yield from wrapped(sheet.house.name.upper())
    if sheet.left_at is not None:
        when = f"{short_day(sheet.left_at, zone)} {local(sheet.left_at, zone).year}"
        yield from wrapped(f"{sheet.name}, {when}")
    else:
        yield from wrapped(sheet.name)
    yield "-" * WIDTH
    for paragraph in sheet.paragraphs:
        yield from ("", *wrapped(paragraph))
    if sheet.receipt:
        yield f"  {sheet.receipt}"
