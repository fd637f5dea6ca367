"""A promise written by mistake: was any of it said to them, and what was the mistake?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handover.desk import never_promised
from handover.desk.desk import Desk
from handover.desk.follow_ups_page import FollowUpLine
from handover.house.follow_ups import FollowUp
from handover.tui.dialogs.ask import Asked, Fill

SAID = Asked(
    "said",
    "Was any of it said to them",
    answers=(("no, to nobody", False), ("yes", True)),
    must="Was any of it said to them? Choose with Space, then F2 keeps it.",
)
NOTE = (
    "It ends as written by mistake: not as kept, let go or missed. The words go from the page, "
    "unless a colleague has been handed them already."
)


def mistake_form(line: FollowUpLine) -> Fill:
    """What is asked before it ends."""
    one = line.follow_up
    why = Asked("because", "What was the mistake, in a word or none")
    asked = [SAID, why] if one.resident_id is not None else [why]
    return Fill(
        f"You wrote it by mistake: {one.text}",
        asked,
        note=NOTE,
        about=f"promise {one.id}",
        resident=one.resident_id,
    )


def end_as_mistake(desk: Desk, line: FollowUpLine, filled: Mapping[str, Any]) -> FollowUp:
    """It ends as what it was."""
    return never_promised.written_by_mistake(
        desk,
        line.follow_up.id,
        said_to_them=filled.get("said", False),
        because=filled["because"],
        version=line.follow_up.version,
    )
