"""The house rules over a text, with as much as is known around it; nothing is kept anywhere."""

from __future__ import annotations

from handover.rules.concerns import Concern
from handover.rules.pipeline import NOTHING_KNOWN, concerns_in
from handover.rules.pipeline import Known as Known
from handover.rules.pipeline import Sort as Sort


def look_at(text: str, around: Known = NOTHING_KNOWN) -> tuple[Concern, ...]:
    """Everything the rules say about a text, in order."""
    return concerns_in(text, around)


def alone(about: str = "") -> Known:
    """What is known without a book: at most whom it is about."""
    return Known(about=about, residents=(about,)) if about else NOTHING_KNOWN
