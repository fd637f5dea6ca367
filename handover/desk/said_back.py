"""What somebody says back about a person: nobody else is named there unasked (A4)."""

from __future__ import annotations

from dataclasses import replace

from handover.desk.checking import look_at
from handover.desk.desk import Desk
from handover.desk.knowing import known
from handover.house.handovers import HOUSE_PART
from handover.rules.concerns import Answers, settle
from handover.rules.other_residents import ANOTHER, BOTH_AGREED
from handover.rules.pipeline import Sort
from handover.rules.ways_out import rewritten

NAMED = "A4"
FOR_THE_HOUSE = "say it back for the house"


def settled(desk: Desk, part: int, text: str, answers: Answers) -> tuple[int, str]:
    """The part under which it stands, and its words, once it is said what to do about a name.

    Raises:
        Unanswered: Another resident is named, and nobody has said whether that may stand.
    """
    if part == HOUSE_PART or not text:
        return part, text
    found = [
        replace(one, exits=(ANOTHER, FOR_THE_HOUSE, BOTH_AGREED))
        for one in look_at(text, known(desk, sort=Sort.LINE, about=part))
        if one.rule == NAMED
    ]
    settle(found, answers)
    chosen = [answer.choice for one in found if (answer := answers.to_concern(one))]
    to = HOUSE_PART if FOR_THE_HOUSE in chosen else part
    return to, rewritten(text, found, answers)
