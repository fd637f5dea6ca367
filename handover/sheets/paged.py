"""Any page of 72 columns as one HTML file, in which lines are as long as the screen or the paper.

The pages are written by this house in one manner: headings in capitals, two signs before what
stands below them, `- ` before each of several. They are written with `endless_lines`, so that a
line ends only where somebody ended it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from handover.sheets.html import Html, document, element
from handover.sheets.wrapping import WIDTH

_LEAD = re.compile(r"^( *)(- )?")
_DAY = re.compile(r"[A-Z]{6,9} \d{1,2} \w+")
_COLUMNS = re.compile(r"\S {2,}\S")


DEEP = 2
"""Signs before what stands below a heading."""


def page_html(text: str) -> str:
    """The page as HTML."""
    lines = text.rstrip("\n").split("\n")
    title = re.split(r" {2,}", lines[0].strip())
    head = [element("h1", title[0]), *(element("p", one, kind="soft") for one in title[1:])]
    above, below = _in_two(lines[1:])
    body = [element("header", *head), element("main", *_blocks(above))]
    if below:
        body.append(element("footer", *_blocks(below)))
    return document(title[0], *body)


def _in_two(lines: list[str]) -> tuple[list[str], list[str]]:
    """What stands above the last rule across the page, and what stands below it."""
    for number in range(len(lines) - 1, 0, -1):
        if lines[number] == "-" * WIDTH:
            return lines[:number], lines[number + 1 :]
    return lines, []


def _blocks(lines: list[str]) -> Iterator[Html]:
    left = list(lines)
    while left:
        if not left[0].strip() or set(left[0]) <= {"-", "="}:
            left.pop(0)
        elif _in_columns(left[0]):
            yield _columns(left)
        elif _heading(left[0]):
            yield element("h2", left.pop(0))
        elif _DAY.fullmatch(left[0]):
            yield element("h3", left.pop(0))
        else:
            yield _paragraph(left)


def _paragraph(left: list[str]) -> Html:
    found = _LEAD.match(left[0])
    indent, lead = (len(found[1]), found[2] or "") if found else (0, "")
    under = " " * (indent + len(lead))
    said = [left.pop(0)[len(under) :]]
    while left and left[0].startswith(under) and left[0][len(under) :][:1].strip():
        if _stands_alone(left[0], under):
            break
        said.append(left.pop(0))
    if not lead and indent == DEEP:
        # Each of them on lines of its own, so that one is told from the next where they are long.
        return Html("".join(element("p", one, kind="one") for one in said))
    kind = "one" if lead else "more" if indent > DEEP else ""
    return element("p", f"{'• ' * bool(lead)}{chr(10).join(said)}", kind=kind)


def _stands_alone(line: str, under: str) -> bool:
    """Does something new begin with this line?"""
    return line[len(under) :].startswith("- ") or _heading(line) or _in_columns(line)


def _heading(line: str) -> bool:
    return line[:1].strip() != "" and line == line.upper() and line != line.lower()


def _in_columns(line: str) -> bool:
    return _COLUMNS.search(line) is not None


def _columns(left: list[str]) -> Html:
    """The rows of a table, as they stood."""
    rows = [left.pop(0)]
    while left and (_in_columns(left[0]) or left[0].startswith("    ")):
        rows.append(left.pop(0))
    return Html(f"<pre>{escape(chr(10).join(rows))}</pre>\n")
