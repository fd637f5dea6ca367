"""Reading what is about somebody while one is not on shift: asked about once a day (A10).

Reading is not time with a resident. But what is written about somebody is theirs, and whoever
reads it from home says why. Nothing is asked on shift, nor on the day one has welcomed them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from handover.desk.desk import Desk
from handover.desk.reading import keep_opened, pages_opened
from handover.house.plain_text import fit
from handover.house.times import DAY_BEGINS, house_day, shift_moment
from handover.rules.concerns import NO_ANSWERS, Answers, Concern, Level, settle
from handover.store import openings, people, welcomes

NEAR = timedelta(hours=1)
"""Before and after a shift one reads because of the shift."""
WHY_OFF_SHIFT = ("covering soon", "the coordinator asked me", "other")
"""The answers to A10."""


def unexplained(desk: Desk, about: Iterable[int]) -> frozenset[int]:
    """Of whom of these I have still to say why I read, because I am not on shift."""
    asked = frozenset(about)
    if not asked or _on_shift(desk):
        return frozenset()
    now = desk.now()
    since = shift_moment(datetime.combine(house_day(now, desk.zone), DAY_BEGINS), desk.zone)
    with desk.book.reading():
        said = openings.explained_since(desk.book, by=desk.who.id, since=since)
        met = welcomes.welcomed_since(desk.book, by=desk.who.id, since=since)
    return asked - said - met - {one for one in asked if _said_and_waiting(desk, one, since)}


def _said_and_waiting(desk: Desk, resident_id: int, since: datetime) -> bool:
    """Have I said why since then, and it is only not in the book yet?"""
    waits = pages_opened(desk, resident_id)
    return any(one.staff_id == desk.who.id and one.off_shift and one.at >= since for one in waits)


def say_why(desk: Desk, resident_id: int, answers: Answers = NO_ANSWERS) -> None:
    """Say why I read what is about somebody, if I have to; they can see it.

    Raises:
        Unanswered: I am not on shift, and it was not said today why I read (A10).
        NotFound: There is nobody like that.
    """
    if not unexplained(desk, (resident_id,)):
        return
    name = people.resident(desk.book, resident_id).name
    _ask_and_keep(
        desk,
        (resident_id,),
        f"You are not on shift. Why do you open {name}'s page? {name} can see that you did.",
        answers,
    )


def say_why_of_all(desk: Desk, about: Iterable[int], answers: Answers = NO_ANSWERS) -> None:
    """Say once why I read what is about several people, if I have to; each of them can see it.

    Raises:
        Unanswered: I am not on shift, and of some it was not said today why I read (A10).
        NotFound: There is nobody like that.
    """
    held = sorted(unexplained(desk, about))
    if held:
        names = ", ".join(people.resident(desk.book, one).name for one in held)
        why = f"You are not on shift. Why do you read what is about {names}? They can see it."
        _ask_and_keep(desk, held, why, answers)


def _ask_and_keep(desk: Desk, about: Sequence[int], why: str, answers: Answers) -> None:
    asked = Concern("A10", Level.ASK, "off shift", why, WHY_OFF_SHIFT)
    settle((asked,), answers)
    answer = answers.to_concern(asked)
    assert answer is not None
    words = fit(answer.words, "The reason", limit=500)
    because = f"{answer.choice}: {words}" if words else answer.choice
    for one in about:
        keep_opened(desk, one, because)


def _on_shift(desk: Desk) -> bool:
    now = desk.now()
    blocks = desk.roster().blocks_of(desk.who.id)
    return any(one.span.start - NEAR <= now <= one.span.end + NEAR for one in blocks)
