"""The ways out of what the rules found: which of them change the words, and how.

Only words change here. What else follows from an answer (an entry in the directory, a follow-up,
something to talk about in reflection) is done at the desk, in the same transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handover.rules import other_residents
from handover.rules.concerns import Answers, Concern, Level
from handover.rules.plan_time import NEXT_TIME as NEXT_TIME_ON_DUTY

REMOVE = "remove it"
TO_CARD = "move it to the person's card"
IN_DIRECTORY = "it is a public service"
NOT_A_DETAIL = "it is not a contact detail"
TAKE_OUT = "it is a person's: take it out"
PUT_IN_DIRECTORY = "put it in the directory"
TALK = "talk about it in reflection"
I_SAID_NO = "I said no"
HOUSE_LINE = "it was the house line"
PUBLIC_GROUP = "it is about a public group"

MARK_IT = "make the marker"
THEY_WANTED = "they wanted us to tell"
NOT_BROKEN = "it was not that"

WHAT_FOR = "pick what it was for"
NONE_FITS = "none fits"
NOT_MINE = "it was not sharing of mine"

CHANGE_TO_SHIFT = "change it to the shift that is on"
NEXT_TIME = "next time I am in"
FOLLOW_UP = "make it a follow-up"
SOMEBODY_ELSE = "somebody else said it"
NOT_A_PROMISE = "not a promise"
LEAVE_IT = "leave it"
SAY_WHEN = "say when"

REPLACE = "replace"
THEIR_WORDS = "these are their words"
KEEP = "keep"
NOT_HERE = "not in this house"
LOOK_AT_ROW = "look at the row"

DETAIL_EXITS = (REMOVE, TO_CARD, IN_DIRECTORY, NOT_A_DETAIL)
"""The ways out of a private contact detail. None of them is "save anyway"."""
OFFER_EXITS = (I_SAID_NO, PUBLIC_GROUP, TAKE_OUT)
"""The answers to an offer of contact without a value (A9)."""
GIVEN_EXITS = (TALK, HOUSE_LINE, I_SAID_NO)
"""The answers to having given one's own number (A6)."""
SERVICE_EXITS = (PUT_IN_DIRECTORY, TAKE_OUT)
"""What may be done about a service that is not in the directory yet."""
SHARING_EXITS = (WHAT_FOR, NONE_FITS, NOT_MINE)
"""Go on to the sharing itself, to a private reflection, or back to the note."""
WORDING_EXITS = (REPLACE, THEIR_WORDS, KEEP, NOT_HERE)
"""What can be done about a nudge; nothing has to be."""

TAKEN_OUT = "[contact not kept]"
"""Stands where an offer of contact was."""

SAYS_NOTHING_ELSE = ("other", LEAVE_IT, TALK, WHAT_FOR)
"""Answers that leave the words as they are and claim nothing, for whoever answers in words only."""
LEFT_OPEN = {
    "A3": (SOMEBODY_ELSE, NOT_A_PROMISE, LEAVE_IT),
    "A4": (other_residents.BOTH_AGREED, "other"),
    "A5": (WHAT_FOR, NONE_FITS, NOT_MINE),
    "A6": (TALK, HOUSE_LINE, I_SAID_NO),
    "A9": (I_SAID_NO, PUBLIC_GROUP, "other"),
    "A11": (MARK_IT, THEY_WANTED, NOT_BROKEN),
}
"""Answers to what was asked about words that stand in the book already: none changes them."""


def can_be_answered(concern: Concern) -> bool:
    """Has it a way out that can be taken right where it is asked?

    A time that cannot be is put right in its field; everything else is answered.
    """
    return concern.level is not Level.BLOCK or REMOVE in concern.exits


def answer_in_words(concern: Concern) -> str | None:
    """The choice that goes with somebody's own words; None where they have to choose themselves."""
    return next((choice for choice in SAYS_NOTHING_ELSE if choice in concern.exits), None)


def rewritten(text: str, concerns: Iterable[Concern], answers: Answers) -> str:
    """The text with every answer that changes words carried out, last place first."""
    for concern in sorted(concerns, key=lambda one: one.start or 0, reverse=True):
        if concern.start is None or concern.end is None:
            continue
        answer = answers.to_concern(concern)
        put = None if answer is None else replacement(concern, answer.choice, answer.words)
        if put is not None:
            text = _put(text, concern.start, concern.end, put)
    return text


def replacement(concern: Concern, choice: str, words: str = "") -> str | None:
    """What stands instead after that choice; None where the words stay."""
    if choice in (REMOVE, TO_CARD):
        return concern.instead[0] if concern.instead else TAKEN_OUT
    if choice == TAKE_OUT:
        return TAKEN_OUT
    if choice == other_residents.ANOTHER:
        return choice
    if choice == CHANGE_TO_SHIFT:
        return _among(concern.instead, 0)
    if choice in (NEXT_TIME, NEXT_TIME_ON_DUTY):
        return _among(concern.instead, -1)
    if choice == REPLACE:
        return words or _among(concern.instead, 0)
    if choice == THEIR_WORDS:
        return f"“{concern.text}”"
    return None


def _among(instead: Sequence[str], at: int) -> str | None:
    return instead[at] if instead else None


def _put(text: str, start: int, end: int, put: str) -> str:
    """Put it there, with a capital at the beginning of a sentence."""
    before = text[:start].rstrip()
    first = not before or before[-1] in ".!?\n"
    if first:
        put = put[:1].upper() + put[1:]
    elif put.startswith("Someone "):
        put = put[0].lower() + put[1:]
    return text[:start] + put + text[end:]
