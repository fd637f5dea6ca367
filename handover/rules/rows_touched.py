"""A note that touches one of the 27 rows offers that row: a nudge, said once, never an alarm.

What is looked for is something between staff and a resident. A hug for a sister, a gift shop or a
drink of water touch nothing. What others said stands in quotes; there only a wish is heard.
"""

from __future__ import annotations

import re

from handover.house.regex import regex
from handover.rules.concerns import Concern, Level, in_order
from handover.rules.row_words import BEGINNINGS, TOUCHES
from handover.rules.ways_out import LEAVE_IT, LOOK_AT_ROW

_CAPITAL = regex(r"\b[A-Z][a-z]+\b")


def rows_touched(text: str) -> list[Concern]:
    """The rows a note touches, each once, as nudges that offer the row."""
    folded = text.lower()
    near = [touch for touch in TOUCHES if any(stem in folded for stem in touch.stems)]
    if not near:
        return []
    everything = _CAPITAL.sub(_small, text)
    ours = _without_quotes(everything)
    found: dict[int, Concern] = {}
    taken: list[tuple[int, int]] = []
    for touch in near:
        for match in touch.form.finditer(everything if touch.quoted else ours):
            start, end = match.span()
            if touch.row in found or any(start < last and first < end for first, last in taken):
                continue
            taken.append((start, end))
            found[touch.row] = _offer(touch.row, start, end, text)
    return list(in_order(found.values()))


def _offer(number: int, start: int, end: int, text: str) -> Concern:
    from handover.rules.boundaries import ROW  # few notes touch one

    row = ROW[number]
    line = "is never, in every house" if row.fixed else f"begins with {row.default}"
    why = f"This touches row {number}, “{row.text}”: it {line}."
    words = text[start:end]
    return Concern(
        f"row {number}", Level.NUDGE, "boundary", why, (LOOK_AT_ROW, LEAVE_IT), start, end, words
    )


def _small(word: re.Match[str]) -> str:
    return word[0].lower() if word[0].lower() in BEGINNINGS else word[0]


def _without_quotes(text: str) -> str:
    """The text with what others said blanked out, every place kept."""
    from handover.rules.wording.quoting import quoted_spans

    signs = list(text)
    for start, end in quoted_spans(text):
        signs[start:end] = " " * (end - start)
    return "".join(signs)
