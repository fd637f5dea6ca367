"""When were you together? Typed wall times become moments, and what the rules ask about them."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from handover.desk.desk import Desk
from handover.house.notes import Late, Verdict
from handover.house.times import Span
from handover.rules.concerns import Answer, Answers, Concern, Level
from handover.rules.shift_time import WallSpan, contact_concerns, judge, lateness, resolve


class Times(NamedTuple):
    """When something was, and what is to be said about it."""

    span: Span | None
    """UTC; None while the time is impossible, or could be one of two."""
    concerns: tuple[Concern, ...]
    """What the rules ask."""
    verdict: Verdict | None
    """How it lay to the author's shift; None for what is about nobody."""
    late: Late


def when_it_was(
    desk: Desk,
    when: WallSpan | Span | None,
    answers: Answers,
    now: datetime,
    *,
    with_somebody: bool,
) -> Times:
    """Read the times of something that happened; None means now.

    Only time with a resident is looked at beside the author's shift; a time still to come is
    stopped for everything.
    """
    asked: tuple[Concern, ...] = ()
    if isinstance(when, WallSpan):
        span, asked = resolve(when, desk.zone, now=now, answers=answers)
        if span is None:
            return Times(None, asked, None, Late.ON_TIME)
    else:
        span = when or Span(now, now)
    roster = desk.roster()
    mine = roster.blocks_near(desk.who.id, span)
    concerns = contact_concerns(
        span, author_id=desk.who.id, roster=roster, zone=desk.zone, now=now, answers=answers
    )
    if not with_somebody:
        blocks = tuple(concern for concern in concerns if concern.level is Level.BLOCK)
        return Times(span, (*asked, *blocks), None, lateness(span, mine, now))
    return Times(span, (*asked, *concerns), judge(span, mine), lateness(span, mine, now))


def likeliest(concerns: tuple[Concern, ...]) -> Answers:
    """The first answer to everything asked about the time, until the author says otherwise."""
    asks = (concern for concern in concerns if concern.level is Level.ASK)
    return Answers({concern.rule: Answer(concern.exits[0]) for concern in asks})
