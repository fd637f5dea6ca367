"""How do we know that the person decided it? Without an answer it is a suggestion of ours (B7)."""

from __future__ import annotations

from typing import Any

from handover.house.priorities import HowWeKnow, TheirDecision
from handover.tui.dialogs.ask import Asked

ASKED_HOW = Asked(
    "how",
    "How we know",
    answers=(
        ("they are here now", HowWeKnow.HERE_NOW),
        ("they told me", HowWeKnow.TOLD_ME),
        ("they wrote it", HowWeKnow.WROTE_IT),
        ("it is our suggestion", None),
    ),
    chosen=HowWeKnow.HERE_NOW,
)
"""The question that stands in every form about what belongs to a person."""

ASKED_YES = Asked(
    "how",
    "Their yes",
    answers=(
        ("they are here now", HowWeKnow.HERE_NOW),
        ("they told me", HowWeKnow.TOLD_ME),
        ("they wrote it", HowWeKnow.WROTE_IT),
        ("not asked yet", None),
    ),
    chosen=None,
)
"""The question in a form about what is not even suggested without them. It answers nothing yet."""

MUST_SAY = Asked(
    "how",
    "How we know",
    answers=ASKED_HOW.answers[:-1],
    must="How do we know? Choose with Space, then F2 keeps it.",
)
"""The question where nothing may stand there already: something of theirs ends, or grows wider."""


OURS = "ours"
"""The words are mine: a suggestion."""


def whose_words(chosen: TheirDecision | None = None, *, suggesting: bool = True) -> Asked:
    """Whose words are these (A8)? Nobody's until somebody says so.

    With `chosen` the answer stands there already: the person sits at this screen.
    """
    theirs = (
        ("theirs, they are here now", TheirDecision(HowWeKnow.HERE_NOW)),
        ("theirs, they told me", TheirDecision(HowWeKnow.TOLD_ME)),
        ("theirs, they wrote it", TheirDecision(HowWeKnow.WROTE_IT)),
        (
            "we agreed the wording, here now",
            TheirDecision(HowWeKnow.HERE_NOW, agreed_wording=True),
        ),
    )
    return Asked(
        "how",
        "Whose words",
        answers=(*theirs, ("mine: a suggestion", OURS)) if suggesting else theirs,
        chosen=chosen,
        must="Whose words are these? Choose with Space, then F2 keeps them.",
    )


def decision_from(filled: dict[str, Any]) -> TheirDecision | None:
    """The person's decision as it was filled in; None for a suggestion of ours."""
    how = filled["how"]
    if isinstance(how, TheirDecision) or how == OURS:
        return how if isinstance(how, TheirDecision) else None
    return TheirDecision(how) if how is not None else None
