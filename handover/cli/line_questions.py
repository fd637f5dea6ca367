"""What the house rules ask, one question a line."""

from __future__ import annotations

from dataclasses import replace

from handover.cli.line_asking import LineAsking
from handover.desk import Answers
from handover.desk.asking import in_the_way, questions
from handover.house.refusals import Unfit


def answered(
    asking: LineAsking, held: Unfit, about: str, *, back: str = "Go back to my words"
) -> Answers | None:
    """What the house rules ask, answered one after the other; None to go back."""
    found = getattr(held, "concerns", ())
    must_change = in_the_way(found)
    if not found or must_change:
        asking.say(*([one.why for one in must_change] or [str(held)]))
        return None
    given = {}
    for question in questions(found, about=about):
        if not question.must:
            continue
        chosen = asking.choose(question.says, [way.words for way in question.ways], back=back)
        if chosen is None:
            return None
        way = question.ways[chosen]
        agreed = bool(way.asks_yes) and asking.yes(way.asks_yes)
        words = asking.ask(way.asks_for or "In your words, if you like")
        given[question.asked_as] = replace(
            way.answer, words=words or way.answer.words, agreed=agreed
        )
    return Answers(given)
