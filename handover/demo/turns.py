"""What can happen in the story and always does, because later weeks rest on it.

Arriving and leaving, what residents want and the roster: with fewer weeks told these are still so.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from handover.demo.calendar import Calendar, months_before
from handover.demo.people import Stays
from handover.demo.tale import Tale, soon_after
from handover.desk import priorities, residents, team
from handover.desk.priorities import MoreAboutIt
from handover.house.priorities import (
    Dimension,
    HowWeKnow,
    Priority,
    PriorityStatus,
    StepStatus,
    TheirDecision,
)
from handover.house.refusals import NotFound
from handover.house.times import MINUTE, wall_at

HERE = TheirDecision(HowWeKnow.HERE_NOW)
