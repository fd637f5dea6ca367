"""Words about somebody that could be words with somebody: found, never forbidden."""

from __future__ import annotations

from handover.rules.wording.finding import find
from handover.rules.wording.rules import RuleBook, WordingRule
from handover.rules.wording.shipping import shipped

__all__ = ["RuleBook", "WordingRule", "find", "shipped"]
