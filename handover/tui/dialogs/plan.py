"""What is asked about a part of somebody's plan."""

from __future__ import annotations

from handover.desk.checking import Sort
from handover.desk.plan_pages import PartShown, PlanPage
from handover.house.plans import Section
from handover.tui.dialogs.ask import Asked
from handover.tui.dialogs.limit import THEIR_WORD

NOT_IN_IT = ""
"""Where words stand that they do not want in their plan."""

AGAIN = Asked(
    "days",
    "They would like to look at it",
    answers=(
        ("on no day yet, their choice", None),
        ("in a week", 7),
        ("in two weeks", 14),
        ("in four weeks", 28),
        ("in three months", 91),
    ),
)


def asked_about(page: PlanPage, part: PartShown) -> list[Asked]:
    """What is asked about a part; everything may stay empty."""
    name, section = page.resident.name, part.section
    if not section.two_sided:
        lines = "Up to three lines, one under the other"
        return [Asked("i_need", lines, value=part.i_need, tall=True, sort=Sort.THEIRS), THEIR_WORD]
    return [
        Asked(
            "i_need",
            f"{section.asks} In {name}'s words",
            value=part.i_need,
            tall=True,
            sort=Sort.THEIRS,
        ),
        Asked("house_needs", "What the house needs then", value=part.house_needs, tall=True),
        Asked(
            "private",
            "Who reads it",
            answers=(("the team too", False), ("nobody but them: kept to themselves", True)),
            chosen=part.private,
        ),
        THEIR_WORD,
    ]


def into_which() -> Asked:
    """Into which part words of theirs go."""
    parts = tuple((one.called, one.value) for one in Section if one.two_sided)
    return Asked(
        "section",
        "Where",
        answers=(*parts, ("not in the plan", NOT_IN_IT)),
        chosen=Section.HELPS.value,
    )
