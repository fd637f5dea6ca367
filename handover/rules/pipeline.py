"""Every text somebody writes goes through here, on every way into the book.

A text rule is a function `text -> concerns`. The desk opens the book with `text_concerns` as its
door, so drafts and imports pass the same rules as a note on the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from handover.rules.concerns import Concern, in_order

TextRule = Callable[[str], Sequence[Concern]]
"""What one rule says about a text, with the text alone."""

TEXT_RULES: tuple[TextRule, ...] = ()
"""The rules every text must pass, whoever wrote it and wherever."""


def text_concerns(text: str, rules: Sequence[TextRule] = TEXT_RULES) -> tuple[Concern, ...]:
    """Everything the text rules say about a text, by place and then by level."""
    return in_order(concern for rule in rules for concern in rule(text))
