"""When were you together? Typed wall times become moments, and what the rules ask about them."""

from __future__ import annotations

from datetime import datetime

from handover.desk.desk import Desk
from handover.house.notes import Late, Verdict
from handover.house.times import Span
from handover.rules.concerns import Answers, Concern, Level
from handover.rules.shift_time import WallSpan, contact_concerns, judge, lateness, resolve

Times = tuple[Span | None, tuple[Concern, ...], Verdict | None, Late]
"""The moments (None while a time is impossible), what is asked, and how it lay to the shift."""


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
            return None, asked, None, Late.ON_TIME
    else:
        span = when or Span(now, now)
    roster = desk.roster()
    mine = roster.blocks_of(desk.who.id)
    concerns = contact_concerns(
        span, author_id=desk.who.id, roster=roster, zone=desk.zone, now=now, answers=answers
    )
    if not with_somebody:
        blocks = tuple(concern for concern in concerns if concern.level is Level.BLOCK)
        return span, (*asked, *blocks), None, lateness(span, mine, now)
    return span, (*asked, *concerns), judge(span, mine), lateness(span, mine, now)
