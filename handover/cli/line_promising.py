"""Line by line: something somebody wants, something we promise, and another time for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from handover.cli.line_asking import LineAsking
from handover.cli.line_questions import answered
from handover.desk import Answers, follow_ups, moving, priorities, times
from handover.desk.desk import Desk
from handover.desk.follow_ups import Promise
from handover.desk.residents import residents_here
from handover.house.follow_ups import FollowUp
from handover.house.people import Resident
from handover.house.priorities import HowWeKnow, TheirDecision
from handover.house.refusals import Unfit
from handover.house.times import Span
from handover.house.typed_times import TwoMeanings

V = TypeVar("V")

WHEN = "When? tonight half past 11, tomorrow morning 9, next shift; empty for whenever they ask"
HOW = {
    "They are here now": HowWeKnow.HERE_NOW,
    "They told me": HowWeKnow.TOLD_ME,
    "They wrote it": HowWeKnow.WROTE_IT,
    "It is our suggestion": None,
}


def want(asking: LineAsking, desk: Desk) -> None:
    """Something somebody wants, in their words; ours is only a suggestion."""
    here = residents_here(desk)
    chosen = asking.choose("Who wants something?", [one.name for one in here], back="Back")
    if chosen is None:
        return
    who = here[chosen]
    words = asking.ask(f"What {who.name} wants, in their words; empty for back")
    if not words:
        return
    how = list(HOW.values())[asking.choose("How do we know?", list(HOW)) or 0]
    decided = TheirDecision(how) if how else None
    made = _kept(asking, who.name, lambda _: priorities.add_priority(desk, who.id, words, decided))
    if made:
        asking.say(
            "Kept in the book." if decided else "Kept as a suggestion, until they say yes to it."
        )


def promise(asking: LineAsking, desk: Desk) -> None:
    """Something we promise, to somebody or for the house."""
    here = residents_here(desk)
    names = [*(one.name for one in here), "Nobody: the house"]
    chosen = asking.choose("Whom do we promise something?", names, back="Back")
    if chosen is None:
        return
    whom: Resident | None = here[chosen] if chosen < len(here) else None
    text = asking.ask("What is promised; empty for back")
    if not text:
        return
    window = _when(asking, desk, whom.id if whom else None)
    agreed = whom is None or asking.yes(f"Did {whom.name} agree to it")
    mine = asking.choose("Who keeps it?", ["The shift that is on then", "I do"]) == 1
    made = Promise(
        text,
        window,
        resident_id=whom.id if whom else None,
        staff_id=desk.who.id if mine else None,
        agreed=agreed,
    )
    name = whom.name if whom else ""
    kept = _kept(asking, name, lambda answers: follow_ups.promise(desk, made, answers))
    if kept:
        asking.say(f"Promised: {times.said_in_full(desk, kept.window)}.")


def another_time(asking: LineAsking, desk: Desk, one: FollowUp) -> None:
    """Another time for a promise: with them, and otherwise only suggested."""
    window = _when(asking, desk, one.resident_id)
    if one.resident_id is not None and not asking.yes("Did they agree to that time"):
        moving.suggest_move(desk, one.id, window, staff_id=one.staff_id)
        asking.say("Suggested. It stays as it is until they say yes.")
        return

    def move(answers: Answers) -> FollowUp:
        return follow_ups.move(
            desk,
            one.id,
            window,
            staff_id=one.staff_id,
            with_person=True,
            answers=answers,
            version=one.version,
        )

    if moved := _kept(asking, "", move):
        asking.say(f"Moved: {times.said_in_full(desk, moved.window)}.")


def _when(asking: LineAsking, desk: Desk, about: int | None) -> Span | None:
    """A time in words, said back in full; asked again until it is one."""
    while True:
        typed = asking.ask(WHEN) or "whenever"
        try:
            window = times.planned(desk, typed, about=about)
        except TwoMeanings as two:
            in_full = times.choice_words(desk, two.choices)
            which = asking.choose("Which one is meant?", in_full, back="Write it again")
            if which is None:
                continue
            window = times.planned(desk, two.choices[which], about=about)
        except Unfit as unfit:
            asking.say(str(unfit))
            continue
        asking.say(f"That is {times.said_in_full(desk, window)}.")
        return window


def _kept(asking: LineAsking, about: str, keep: Callable[[Answers], V]) -> V | None:
    """Keep it, once what the house rules ask has an answer; None to leave it."""
    answers = Answers()
    while True:
        try:
            return keep(answers)
        except Unfit as held:
            more = answered(asking, held, about)
            if more is None:
                asking.say("It is not in the book.")
                return None
            answers = answers.and_also(more)
