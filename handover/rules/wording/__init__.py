"""Words about somebody that could be words with somebody: found, never forbidden."""

from __future__ import annotations

from handover.rules.wording.finding import find
from handover.rules.wording.rules import Notice, RuleBook, WordingRule, with_phrases
from handover.rules.wording.shipping import shipped

__all__ = ["Notice", "RuleBook", "WordingRule", "find", "shipped", "with_phrases"]
