"""Promises of company or contact: what is found in a note, and when it would be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handover.house.when_asked import when_asked

if TYPE_CHECKING:
    from handover.rules.promises.dating import Reading, readings_of, when_of
    from handover.rules.promises.finding import find
    from handover.rules.promises.plans import ToKeep, to_keep

__all__ = ["Reading", "ToKeep", "find", "readings_of", "to_keep", "when_of"]

__getattr__ = when_asked(
    __name__,
    {
        "Reading": "dating",
        "ToKeep": "plans",
        "find": "finding",
        "readings_of": "dating",
        "to_keep": "plans",
        "when_of": "dating",
    },
)
