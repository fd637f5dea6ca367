"""Contact details in text (B1, A6, A9): what they are, whose they are, and the ways out.

A private detail with its value is a block, contact offered or made without one is asked about,
a service that nobody has put in the directory yet is a nudge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handover.house.when_asked import when_asked

if TYPE_CHECKING:
    from handover.rules.contact_details.finding import find
    from handover.rules.contact_details.number_shapes import ALL, known_regions

__all__ = ["ALL", "find", "known_regions"]

__getattr__ = when_asked(
    __name__, {"ALL": "number_shapes", "find": "finding", "known_regions": "number_shapes"}
)
