"""What somebody wants, on one calm form: their words, and five questions that may stay open."""

from __future__ import annotations

from typing import Any

from handover.desk import times
from handover.desk.checking import Sort
from handover.desk.desk import Desk
from handover.desk.priorities import MoreAboutIt
from handover.house.priorities import (
    Company,
    Dimension,
    Priority,
    StepOwner,
    TheirDecision,
)
from handover.tui.dialogs.ask import Asked, Fill
from handover.tui.dialogs.how_we_know import whose_words

QUESTIONS = (
    ("specific", "What exactly would be different?"),
    ("why_it_matters", "Why does it matter to you?"),
    ("have", "What do you already have, and what help would you like, from whom?"),
    ("within_reach", "Does it feel within reach from here?"),
)
"""Four of the five; the fifth is when (S4:178)."""
NO_DATE = "no date, my choice"


def wanted_form(
    was: Priority | None,
    *,
    chosen: TheirDecision | None = None,
) -> Fill:
    """Something they want, new or said anew. Only the first line is needed."""
    asked = [
        Asked("words", "In their words", sort=Sort.THEIRS, value=was.words if was else ""),
        whose_words(chosen),
        *(
            Asked(name, question, sort=Sort.THEIRS, value=getattr(was, name) if was else "")
            for name, question in QUESTIONS
        ),
        Asked(
            "finish",
            f"By when? A day, or: {NO_DATE}",
            value=_finish(was),
            placeholder=f"14 May, or {NO_DATE}",
            sort=None,
        ),
        Asked("start", "From when?", value=_day(was, "start_on"), placeholder="23 Feb", sort=None),
        Asked(
            "dimensions",
            "Belongs to",
            ticks=tuple((str(one), one) for one in Dimension),
            chosen=was.dimensions if was else frozenset(),
        ),
        Asked(
            "company",
            "More company on this",
            answers=tuple((str(one) or "not asked", one) for one in Company),
            chosen=was.company if was else Company.NOT_SAID,
        ),
    ]
    heading = "What they want. All but the first line may stay empty"
    heading = "How do they put it now?" if was else heading
    return Fill(heading, asked, go_on=True)


def more_from(desk: Desk, filled: dict[str, Any]) -> MoreAboutIt:
    """What they said about it.

    Raises:
        Unfit: A day cannot be read.
    """
    typed = " ".join(filled["finish"].casefold().split())
    by_choice = typed in ("no", "none") or typed.startswith("no ")
    return MoreAboutIt(
        dimensions=filled["dimensions"],
        specific=filled["specific"],
        why_it_matters=filled["why_it_matters"],
        have=filled["have"],
        within_reach=filled["within_reach"],
        start_on=times.day_typed(desk, filled["start"]),
        finish_on=None if by_choice else times.day_typed(desk, filled["finish"], last=True),
        no_finish_by_choice=by_choice,
        company=filled["company"],
    )


def _finish(was: Priority | None) -> str:
    if was is not None and was.no_finish_by_choice:
        return NO_DATE
    return _day(was, "finish_on")


def _day(was: Priority | None, name: str) -> str:
    day = getattr(was, name) if was else None
    return f"{day.day} {day:%b %Y}" if day else ""


def step_form(groups: tuple[str, ...], *, words: str = "") -> Fill:
    """Their next small step; a group from the directory can stand for the words."""
    asked = [
        Asked(
            "words",
            "Their next small step, in their words",
            sort=Sort.THEIRS,
            value=words,
            suggested=True,
        ),
        Asked("owner", "Whose", answers=tuple((one.words, one) for one in StepOwner)),
        Asked("try", "Just to try it out", answers=(("no", False), ("yes", True))),
        Asked("myself", "They say it themselves", answers=(("no", False), ("yes", True))),
    ]
    if groups and not words:
        named = tuple((group, group) for group in groups)
        asked.append(Asked("group", "Or a group", answers=(("none", ""), *named), chosen=""))
    note = "There are no steps of ours: what we do is a promise (P)."
    return Fill("A step", [*asked, whose_words()], note=note)
