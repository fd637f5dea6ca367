"""Who is here when, for the wall of the kitchen: 72 columns, first names and times.

Everybody who stays may read it. No number stands on it but the house's own line.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from handover.desk.here_when import HereWhen, Table, as_table
from handover.house.times import day_and_clock, day_of
from handover.sheets.html import Html, document, element
from handover.sheets.wrapping import WIDTH, cells, wrapped

DAY_WIDTH = 11
NOTHING_OUT = "The roster of this week is not out yet."


def here_when_text(page: HereWhen) -> str:
    """The page as text, ready to print."""
    week = f"{day_of(page.monday)} to {day_of(page.monday + timedelta(days=6))}"
    title = "WHO IS HERE WHEN"
    lines = [f"{title}{' ' * max(WIDTH - cells(title) - cells(week), 1)}{week}", ""]
    table = as_table(page)
    if table.heads:
        width = max((WIDTH - DAY_WIDTH) // len(table.heads), 9)
        lines.append(_row("", table.heads, width))
        lines += [_row("", table.times, width), ""]
        for day, fields in table.rows:
            lines += _day(day_of(day), fields, width)
    else:
        lines.append(NOTHING_OUT)
    lines += ["", "-" * WIDTH]
    for said in _said_below(page):
        lines += wrapped(said)
    return "\n".join([*lines, ""])


def here_when_html(page: HereWhen) -> str:
    """The page as HTML: a table on paper and on a screen, a list on a phone."""
    title, table = "Who is here when", as_table(page)
    week = f"{day_of(page.monday)} to {day_of(page.monday + timedelta(days=6))}"
    body = [element("header", element("h1", title), element("p", week, kind="soft"))]
    body.append(_table(table) if table.heads else element("p", NOTHING_OUT))
    body.append(element("footer", *(element("p", one) for one in _said_below(page))))
    return document(f"{page.house.name}, {title.lower()}, {week}", *body)


def _table(table: Table) -> Html:
    pairs = [tuple(filter(None, each)) for each in zip(table.heads, table.times, strict=True)]
    heads = element("tr", element("td", ""), *(element("th", "\n".join(one)) for one in pairs))
    named = [" ".join(one) for one in pairs]
    rows = (
        element("tr", element("th", day_of(day)), *map(_field, named, fields))
        for day, fields in table.rows
    )
    return element("table", element("thead", heads), element("tbody", *rows))


def _field(head: str, names: str) -> Html:
    """Who is on; where there is no room for a table, with what stands above it otherwise."""
    if not names:
        return element("td", "", kind="none")
    return element("td", element("b", f"{head}: "), names)


def _said_below(page: HereWhen) -> Iterator[str]:
    if page.out_until is not None:
        out = day_and_clock(page.out_until, page.house.zone)
        yield f"Out to {out}. Plans change; this page is then made again."
    if page.house.house_line:
        yield f"The house line is always there: {page.house.house_line}"


def _day(day: str, fields: tuple[str, ...], width: int) -> list[str]:
    """A day, on as many lines as the longest field needs."""
    parts = [_broken(one, width - 1) for one in fields]
    high = max([len(one) for one in parts] + [1])
    return [
        _row(
            day if number == 0 else "",
            tuple(one[number] if number < len(one) else "" for one in parts),
            width,
        )
        for number in range(high)
    ]


def _broken(words: str, width: int) -> list[str]:
    lines = [""]
    for word in words.split():
        joined = f"{lines[-1]} {word}".strip()
        if cells(joined) > width and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = joined
    return lines


def _row(first: str, fields: tuple[str, ...], width: int) -> str:
    made = first + " " * max(DAY_WIDTH - cells(first), 1)
    for one in fields:
        made += one + " " * max(width - cells(one), 1)
    return made.rstrip()
