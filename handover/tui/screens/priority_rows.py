"""What stands on the page of one priority, row by row."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from handover.desk.wanted import PriorityPage
from handover.house.follow_ups import FollowUp
from handover.house.priorities import Company, Priority, Step, StepStatus
from handover.house.times import day_of
from handover.tui.dialogs.wanted_form import QUESTIONS
from handover.tui.plain import quoted, sign
from handover.tui.widgets.rows import Row


def priority_rows(page: PriorityPage, width: int) -> Iterator[Row]:
    """Their words and what they said about it, what we suggested, steps, what names it, history."""
    yield Row(_filled(_title(page), width), "it")
    for line in _said(page):
        yield Row(_filled(line, width))
    suggested = [(ours.words, f"suggestion:{ours.decision.id}") for ours in page.suggestions]
    yield from _section("Our suggestion: ask them. Y yes, E in their words, L no", suggested, width)
    steps = [(_step_words(step), f"step:{step.id}") for step in page.priority.steps]
    none = [("  None yet. N keeps their first small step.", "")]
    promised = [_promise_row(*one) for one in page.promises]
    yield from _section("Steps", [*(steps or none), *promised], width)
    named = [(line, f"note:{number}") for number, line in page.mentions]
    yield from _section("Notes that name it", named, width)
    yield from _section("How it got here", [(line, "") for line in page.history], width)


def _section(heading: str, lines: list[tuple[str, str]], width: int) -> Iterator[Row]:
    if lines:
        yield Row(f"\n{heading}")
    for words, key in lines:
        yield Row(_filled(words, width), key)


def _said(page: PriorityPage) -> Iterator[str]:
    one = page.priority
    answers = ((question, getattr(one, name)) for name, question in QUESTIONS)
    yield from (f"{question} {words}" for question, words in answers if words)
    yield from (*_when(one), *_company(one))
    yield from (line for line in (page.question, *page.open_questions) if line)


def _promise_row(promise: FollowUp, when: str) -> tuple[str, str]:
    alive = promise.status.alive
    state = when if alive else promise.ended
    return f"We promised: {promise.text}  {state}", f"promise:{promise.id}" if alive else ""


def _title(page: PriorityPage) -> str:
    one = page.priority
    where = f", {', '.join(sorted(one.dimensions))}" if one.dimensions else ""
    state = "our suggestion: ask them" if one.ours else f"{one.status}{where}"
    place = f"{one.position}  " if one.position else ""
    return f"{place}{quoted(one.words)}  {state}" + (f" · {page.came_up}" if page.came_up else "")


def _when(one: Priority) -> tuple[str, ...]:
    days = [
        f"from {day_of(one.start_on)}" if one.start_on else "",
        f"until {day_of(one.finish_on)}" if one.finish_on else "",
        "no date, their choice" if one.no_finish_by_choice else "",
    ]
    return (f"When? {', '.join(filter(None, days))}",) if any(days) else ()


def _company(one: Priority) -> tuple[str, ...]:
    if one.company is Company.NOT_SAID:
        return ()
    return (f"More company on this? {one.company}",)


def _step_words(step: Step) -> str:
    # In words the state stands behind it anyway.
    mark = sign("x " if step.status is StepStatus.DONE else "o ", "")
    ways = [step.owner.words, str(step.status)]
    ways += ["just trying it out"] if step.experiment else []
    ways += ["they say it themselves"] if step.say_it_myself else []
    learned = f"  learned: {quoted(step.learned)}" if step.learned else ""
    return f"{mark}{step.words}  ({', '.join(ways)}){learned}"


def _filled(words: str, width: int) -> str:
    return textwrap.fill(words, width)
