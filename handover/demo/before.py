"""What had come about before the first week: who came, and what they had put into words."""

from __future__ import annotations

from handover.demo.people import COORDINATOR, ODILE, RESIDENTS
from handover.demo.tale import Happening
from handover.demo.turns import Arrived, Wanted
from handover.house.priorities import Dimension

BEFORE: tuple[Happening, ...] = (
    *(Arrived(who, COORDINATOR) for who in RESIDENTS if who is not ODILE),
    Wanted(
        "1 Dec 2025 11:00",
        "Ines",
        "Bee",
        "Leave by the front door.",
        "front door",
        Dimension.HOME,
        why_it_matters="I came in sideways.",
    ),
    Wanted(
        "12 Jan 14:00",
        "Ines",
        "Sam",
        "Apologise to my sister and have her voice in my week.",
        "sister",
        Dimension.COMMUNITY,
        have="Her number in my head. Somebody to make tea.",
        no_finish_by_choice=True,
    ),
    Wanted(
        "19 Jan 16:00",
        "Ines",
        "Marisol",
        "Be in a room with others and leave when I want to.",
        "room",
        Dimension.COMMUNITY,
        specific="A group, once. The seat by the door.",
        no_finish_by_choice=True,
    ),
)
"""The house before the story begins."""
