"""Words about somebody that could be words with somebody: found, never forbidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handover.house.when_asked import when_asked

if TYPE_CHECKING:
    from handover.rules.wording.finding import find
    from handover.rules.wording.rules import RuleBook, with_phrases
    from handover.rules.wording.said import Notice, WordingRule
    from handover.rules.wording.shipping import shipped

__all__ = ["Notice", "RuleBook", "WordingRule", "find", "shipped", "with_phrases"]

__getattr__ = when_asked(
    __name__,
    {
        "Notice": "said",
        "RuleBook": "rules",
        "WordingRule": "said",
        "find": "finding",
        "shipped": "shipping",
        "with_phrases": "rules",
    },
)
