"""What the rules found, as questions with their ways out: the page behind the one dialog."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from handover.house.dataclass import dataclass
from handover.house.notes import Carry
from handover.house.times import WEEKDAYS
from handover.rules import ways_out
from handover.rules.concerns import Answer, Answers, Concern, Level
from handover.rules.plan_time import NEXT_TIME as NEXT_TIME_ON_DUTY

MAKES_FOLLOW_UP = frozenset(
    {ways_out.FOLLOW_UP, ways_out.CHANGE_TO_SHIFT, ways_out.NEXT_TIME, NEXT_TIME_ON_DUTY}
)
"""Ways after which somebody is waiting for something to be kept."""
DONE_BY_HAND = frozenset({ways_out.KEEP, ways_out.SAY_WHEN})
"""Ways that need no choosing: one goes back and writes, or does nothing."""

WHAT_IT_DOES = {
    ("A7", Carry.YES.words): "yes: it is handed over, and may be carried on",
    ("A7", Carry.TONIGHT.words): "just the next shift: handed over once, not carried on",
    ("A7", Carry.NO.words): "no: it stands on their page, and is not handed over",
    ("A5", ways_out.WHAT_FOR): "yes, I shared of myself: what for comes next",
    ("A5", ways_out.NONE_FITS): "yes, for none of the five: the team talks about it",
    ("A5", ways_out.NOT_MINE): "no, it was not sharing of mine",
    ("A3", ways_out.FOLLOW_UP): "promise it: it stands among the follow-ups",
    ("A3", ways_out.SOMEBODY_ELSE): "somebody else said it, not I",
    ("A3", ways_out.NOT_A_PROMISE): "it is no promise: the words stay",
    ("A3", ways_out.LEAVE_IT): "leave it: the team talks about it, nobody named",
}
"""What an answer does, where its name does not say so to somebody tired: by rule and answer."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way out."""

    words: str
    """As it stands on the screen."""
    answer: Answer
    asks_for: str = ""
    """What is to be typed beside it; empty where words are welcome and not needed."""
    asks_yes: str = ""
    """What the person is asked first; empty where nobody needs to be."""
    becomes: str | None = None
    """What will stand instead of the words; None where they stay."""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing the rules say, and what can be done about it."""

    asked_as: str
    """What tells it from the others."""
    says: str
    """The words found, and one sentence why."""
    ways: tuple[Way, ...]
    must: bool
    """Does it have to be answered before this is kept?"""


def rows_to_look_at(found: Iterable[Concern], answers: Answers) -> tuple[int, ...]:
    """The rows of the boundaries that somebody wants to look at, by their numbers."""
    return tuple(
        int(concern.rule.removeprefix("row "))
        for concern in found
        if (answer := answers.to_concern(concern)) and answer.choice == ways_out.LOOK_AT_ROW
    )


def answers_in_words(asked: Iterable[Concern], words: str) -> Answers:
    """The same words as the answer to everything that can be answered in words.

    What would change the text, or claim something for somebody else, stays open.
    """
    chosen = {one.rule: ways_out.answer_in_words(one) for one in asked}
    return Answers({rule: Answer(choice, words) for rule, choice in chosen.items() if choice})


def in_the_way(concerns: Iterable[Concern]) -> tuple[Concern, ...]:
    """What no answer gets round: a time that cannot be. It is put right in its field."""
    return tuple(one for one in concerns if not ways_out.can_be_answered(one))


def questions(concerns: Iterable[Concern], *, about: str = "") -> tuple[Question, ...]:
    """Every concern once, with its ways out; `about` is the name of the resident, if any."""
    found: dict[str, Question] = {}
    times: dict[str, int] = {}
    for concern in concerns:
        key = concern.asked_as
        times[key] = times.get(key, 0) + 1
        ways = tuple(_ways(concern, about))
        must = concern.level is not Level.NUDGE
        if ways:
            found[key] = Question(key, _says(concern, times[key]), ways, must)
    return tuple(found.values())


def _says(concern: Concern, times: int) -> str:
    if not concern.text:
        return concern.why
    words = " ".join(concern.text.split())
    short = words if len(words) <= 44 else words[:43] + "…"
    return f"“{short}”{f' x{times}' if times > 1 else ''}  {concern.why}"


def _ways(concern: Concern, about: str) -> Iterator[Way]:
    for exit_ in concern.exits:
        if exit_ in DONE_BY_HAND or (exit_ == ways_out.TO_CARD and not about):
            continue
        if exit_ == ways_out.LEAVE_IT and concern.level is Level.NUDGE:
            continue
        if exit_ == ways_out.REPLACE:
            for instead in concern.instead:
                yield Way(f"write “{instead}”", Answer(exit_, instead), becomes=instead)
            continue
        yield Way(
            _words(concern, exit_, about),
            Answer(exit_),
            asks_for=_asks_for(exit_),
            asks_yes=_asks_yes(concern, exit_, about),
            becomes=ways_out.replacement(concern, exit_),
        )


def _words(concern: Concern, exit_: str, about: str) -> str:
    if exit_ == ways_out.TO_CARD:
        return f"move it to {about}'s card"
    return WHAT_IT_DOES.get((concern.rule, exit_), exit_)


def _asks_for(exit_: str) -> str:
    if exit_ == ways_out.TO_CARD:
        return "whose it is, such as: Ana, sister"
    if exit_ in (ways_out.IN_DIRECTORY, ways_out.PUT_IN_DIRECTORY):
        return "the name of the service"
    return ""


def _asks_yes(concern: Concern, exit_: str, about: str) -> str:
    if exit_ == ways_out.TO_CARD:
        return f"Is {about} here and says yes"
    if about and (exit_ in MAKES_FOLLOW_UP or _is_a_day(exit_)):
        return f"Has {about} agreed to it"
    return ""


def _is_a_day(exit_: str) -> bool:
    """`Saturday 14 March`: one of the days that may be meant."""
    return exit_.partition(" ")[0] in WEEKDAYS
