"""How what somebody wants got here: every change in plain words, with who decided it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from zoneinfo import ZoneInfo

from handover.house.priorities import Decision, HowWeKnow, Priority
from handover.house.times import day_and_clock, day_of, short_day

SAYS = {
    "specific": "What exactly would be different",
    "why_it_matters": "Why it matters to them",
    "have": "What is there already, and what help they would like",
    "within_reach": "Within reach from here",
    "dimensions": "Belongs to",
    "company": "More company on this",
}
"""What a change of an answer is called."""
DAYS = {"start_on": "Begins", "finish_on": "By"}


def lines_of(
    priority: Priority, who: str, names: Mapping[int, str], zone: ZoneInfo
) -> tuple[str, ...]:
    """Every change that was decided, the newest first; `who` is whose it is."""
    steps = {step.id: step.words for step in priority.steps}
    decided = (one for one in reversed(priority.decisions) if not one.is_suggestion)
    return tuple(
        f"{short_day(one.at, zone)}  {what_changed(one, steps)}. "
        f"{who_decided(one, who, names, zone)}"
        for one in decided
    )


def what_changed(one: Decision, steps: Mapping[int, str]) -> str:
    """One change, without who decided it: `“Read” (before: “Swim”)`."""
    before = f" (before: {one.before})" if one.before else ""
    if one.change == "words":
        return f"“{one.value}”" + (f" (before: “{one.before}”)" if one.before else "")
    if one.change == "status":
        return f"It is {one.value}{before}"
    if one.change == "order":
        return f"Place {one.value} in their order{before}"
    if one.change == "step":
        return _of_step(one, steps)
    if one.change == "no_finish_by_choice":
        return "No date, their choice" if one.value else "A date after all"
    if one.change in DAYS:
        return f"{DAYS[one.change]}: {_day(one.value)}"
    return f"{SAYS.get(one.change, one.change)}: {one.value or 'nothing any more'}"


def _of_step(one: Decision, steps: Mapping[int, str]) -> str:
    words = steps.get(one.step_id or 0, one.value)
    if not one.before:
        return f"A step: “{one.value}”"
    if one.value == words:
        return f"The step is now “{words}” (before: “{one.before}”)"
    return f"The step “{words}” is {one.value} (before: {one.before})"


def _day(value: str) -> str:
    return day_of(date.fromisoformat(value)) if value else "no day any more"


def who_decided(one: Decision, who: str, names: Mapping[int, str], zone: ZoneInfo) -> str:
    """Who decided it, how we know, and who wrote it down."""
    writer = names.get(one.answered_by or one.recorded_by, "?")
    if one.how is None:
        return f"{names.get(one.recorded_by, '?')} suggested it; {who} has not said yet."
    how = {
        HowWeKnow.HERE_NOW: f"{who} decided, here with {writer}",
        HowWeKnow.TOLD_ME: f"{who} decided and told {writer}",
        HowWeKnow.WROTE_IT: f"{who} wrote it, and {writer} put it here",
    }[one.how]
    if one.told_at is not None:
        how += f", {day_and_clock(one.told_at, zone)}"
    if one.agreed_wording:
        how += "; the wording was agreed"
    if one.answered_by is not None:
        how += f"; {names.get(one.recorded_by, '?')} had suggested it"
    return f"{how}."
