"""What of an unfinished text may be kept: everything but contact details, whole or half typed.

A draft is kept a moment after the last key, and that moment may fall into the middle of a number,
where no rule can know it yet. So digits and number words that reach the caret wait until something
else follows them. This is the one exception to "nothing typed is lost".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Protocol

from handover.house.regex import regex
from handover.rules.ways_out import TAKEN_OUT


class Place(Protocol):
    """Where something stands that is not kept."""

    @property
    def start(self) -> int | None:
        """First code point."""

    @property
    def end(self) -> int | None:
        """One past the last."""

    @property
    def instead(self) -> tuple[str, ...]:
        """What stands there then."""


Blocks = Callable[[str], Sequence[Place]]
"""What must not be kept of a text."""

FEWEST_DIGITS = 3
"""So many together may be the beginning of a number; fewer tell nothing."""
MOST_ROUNDS = 4
"""So often a text is looked over again."""
REACH = 240
"""No number is longer than this, however it is spelled."""

_TOKENS = regex(r"\d+|[^\W\d_]+|\s+|[^\w\s]|_")
_CLOCK = regex(r"\d{1,2}[:.h]\d\d\s*|\d{1,2}:\d\d\s*[-–]\s*\d{1,2}:\d\d\s*")
_BETWEEN = frozenset(" \t\n().,+-–—/·*#_‐‑'\"[]")
_ADDRESS = regex(r"\S*(?:@|https?:|www\.|://)\S*$", re.IGNORECASE)


def fit_to_keep(text: str, blocks: Blocks, caret: int | None = None) -> str:
    """The text without contact details, and without a number half typed at the caret.

    `caret` is the code point before which the next letter will be typed; None if nobody types.
    """
    if caret is not None:
        start, end = _half_typed(text, min(caret, len(text)))
        text = text[:start] + text[end:]
    # What is left over of one number may become another with what follows it.
    for _ in range(MOST_ROUNDS):
        if not (found := blocks(text)):
            break
        text = _without(text, found)
    return text


def _without(text: str, found: Sequence[Place]) -> str:
    for one in sorted(found, key=lambda one: one.start or 0, reverse=True):
        if one.start is not None and one.end is not None:
            instead = one.instead[0] if one.instead else TAKEN_OUT
            text = text[: one.start] + instead + text[one.end :]
    return text


def _half_typed(text: str, caret: int) -> tuple[int, int]:
    """From where to where something reaches that may become a detail; empty if nothing does."""
    while caret < len(text) and text[caret - 1 : caret].isalnum() and text[caret].isalnum():
        caret += 1
    before, after = text[max(0, caret - REACH) : caret], text[caret : caret + REACH]
    if address := _ADDRESS.search(before):
        rest = re.match(r"\S*", after)
        return caret - len(address[0]), caret + len(rest[0] if rest else "")
    tokens = _TOKENS.findall(before)[::-1]
    # Nobody knows yet what the word at the caret will be: `fi` may become `five`.
    begun = len(tokens[0]) if tokens and tokens[0].isalpha() else 0
    left = _reach(tokens[1:] if begun else tokens) + begun
    right = _reach(_TOKENS.findall(after))
    start, end = caret - left, caret + right
    run = text[start:end]
    lead = len(run) - len(run.lstrip())
    if _digits_in(run) < FEWEST_DIGITS or _CLOCK.fullmatch(run.strip()):
        return caret, caret
    return start + lead, end


def _reach(tokens: Sequence[str]) -> int:
    """How far digits, number words and what stands between them go on."""
    reach = reached = 0
    for token in tokens:
        if not (_is_number(token) or token.isspace() or token in _BETWEEN or _joins(token)):
            break
        reach += len(token)
        if _is_number(token):
            reached = reach
    return reached


def _digits_in(run: str) -> int:
    tokens = _TOKENS.findall(run)
    return sum(len(token) if token.isdigit() else _is_number(token) for token in tokens)


def _is_number(token: str) -> bool:
    return token.isdigit() or token.casefold() in _number_words()


def _joins(token: str) -> bool:
    from handover.rules.contact_details.number_words import PARTED

    return token.casefold() in PARTED or token.casefold() in (
        "and",
        "plus",
        "space",
        "area",
        "code",
    )


@cache
def _number_words() -> frozenset[str]:
    from handover.rules.contact_details.number_words import DIGIT_WORDS, ROUND, TENS, TIMES

    return frozenset({*DIGIT_WORDS, *TENS, *TIMES, *ROUND})
