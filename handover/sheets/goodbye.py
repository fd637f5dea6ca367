"""The sheet somebody is given when they leave. The only number on it is the house line."""

from __future__ import annotations

from collections.abc import Iterator

from handover.desk.goodbyes import GoodbyeSheet
from handover.house.times import local, short_day
from handover.sheets.html import Html, document, element, words
from handover.sheets.wrapping import WIDTH, wrapped


def goodbye_text(sheet: GoodbyeSheet) -> str:
    """The sheet as text, ready to print."""
    return "\n".join([*_lines(sheet), ""])


def _lines(sheet: GoodbyeSheet) -> Iterator[str]:
    yield from wrapped(sheet.house.name.upper())
    yield from wrapped(_whose(sheet))
    yield "-" * WIDTH
    for paragraph in sheet.paragraphs:
        yield from ("", *wrapped(paragraph))
    if sheet.receipt:
        yield f"  {sheet.receipt}"


def _whose(sheet: GoodbyeSheet) -> str:
    """Their name, and when they left."""
    if sheet.left_at is None:
        return sheet.name
    zone = sheet.house.zone
    return f"{sheet.name}, {short_day(sheet.left_at, zone)} {local(sheet.left_at, zone).year}"


def goodbye_html(sheet: GoodbyeSheet) -> str:
    """The sheet as one HTML file."""
    body = [element("p", paragraph) for paragraph in sheet.paragraphs]
    if sheet.receipt:
        body.append(element("p", Html(f"<b>{words(sheet.receipt)}</b>"), kind="more"))
    head = element("header", element("h1", sheet.house.name), element("p", _whose(sheet)))
    return document(sheet.house.name, head, *body)
