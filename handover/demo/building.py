"""Larkspur House: three weeks of an invented house, lived through its own desks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from handover.demo.arriving import ARRIVALS
from handover.demo.before import BEFORE
from handover.demo.calendar import FIRST_MONDAY, WEEK, Calendar, moment_of, moved_to_hold, wall_of
from handover.demo.in_confidence import IN_CONFIDENCE
from handover.demo.leaving import LEAVING
from handover.demo.limits import LIMITS
from handover.demo.meetings import MEETINGS
from handover.demo.passing_on import PassingOn
from handover.demo.people import (
    COORDINATOR,
    LARKSPUR,
    PASSPHRASE,
    PUBLISHED_UNTIL,
    SHIFTS,
    TEAM,
    first_roster,
)
from handover.demo.plans import PLANS
from handover.demo.present import Present
from handover.demo.reachable import CARDS, DIRECTORY
from handover.demo.roster import ROSTER
from handover.demo.shift_changes import shift_changes
from handover.demo.tale import Act, Happening, StoryClock, Tale, acts_of, live
from handover.demo.talk import Talk
from handover.demo.their_side import THEIR_SIDE
from handover.demo.wanting import WANTING
from handover.demo.week_one import WEEK_ONE
from handover.demo.week_three import WEEK_THREE
from handover.demo.week_two import WEEK_TWO
from handover.demo.who import WHO, out_now
from handover.desk import opening, team, waiting
from handover.desk.desk import Clock, Desk
from handover.desk.opening import Book
from handover.desk.team import Planned
from handover.house.refusals import Unfit
from handover.house.times import DAY, as_moment, shift_moment

STORY: tuple[Happening, ...] = (
    *DIRECTORY,
    *BEFORE,
    *CARDS,
    *WEEK_ONE,
    *WEEK_TWO,
    *WEEK_THREE,
    *LIMITS,
    *IN_CONFIDENCE,
    *LEAVING,
    *WANTING,
    *ROSTER,
    *PLANS,
    *WHO,
    *ARRIVALS,
    *THEIR_SIDE,
    *MEETINGS,
)
"""Everything that is written out."""

WEEKS = 3
TEAM_JOINED = "4 Aug 2025 09:00"
ROSTER_OUT = "16 Feb 10:00"
DAY_BEFORE_FROM = time(7, 30)
"""The week told first begins with what the day before it leaves, from this time on."""
IN_FULL = timedelta(days=7)
"""Handovers of so long ago are gone through part by part; of older ones what stands out is."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the story lies in time, and how much of it is told."""

    calendar: Calendar
    present: datetime
    """UTC; nothing after it is told."""
    since: datetime
    """UTC; of what came before, only what later weeks rest on is told."""


def build(
    path: Path,
    *,
    at: datetime | None = None,
    weeks: int = WEEKS,
    now: datetime | None = None,
    plain: bool = False,
) -> Book:
    """Make Larkspur House at `path`, as it is at the present.

    `at` is the wall time its clock is set to, `weeks` how many of its weeks are told and `now`
    the true present. Without `at` the story moves so that the present falls in its third week.
    The book is encrypted unless it is to be `plain` or nothing here can encrypt; it opens by
    itself all the same.

    Raises:
        Unfit: That time cannot be shown by the house's clock, or `weeks` is not 1, 2 or 3.
        BookInTheWay: There is something at `path` already.
        BookTrouble: The folder is missing or may not be written.
    """
    truly = as_moment(now or datetime.now(UTC))
    present = moment_of(at, LARKSPUR.zone) if at else truly
    frame = _frame(present, weeks, stays=at is not None)
    ahead = -((truly - present) // timedelta(seconds=1)) if at else 0
    clock = StoryClock(frame.calendar.moment(TEAM_JOINED))

    def then(desk: Desk) -> None:
        _live_through(desk, clock, frame)

    return opening.make_house(
        path,
        replace(LARKSPUR, clock_ahead_s=ahead),
        COORDINATOR,
        PASSPHRASE,
        plain=plain or not opening.can_encrypt(),
        clock=clock,
        then=then,
    ).book


def suggest_name(book: Book, *, clock: Clock | None = None) -> str:
    """Somebody who is on now, if possible the one who came on for the newest handover."""
    first, *_ = opening.names_to_choose(book)
    with book.reading():
        desk = opening.sit_down_as(book, first, clock=clock)
        names = desk.names()
        desks = [
            opening.sit_down_as(book, names[one], clock=clock)
            for one in desk.roster().on_at(desk.now())
        ]
        return max(desks, key=_came_on_for_it, default=desk).who.name


def _came_on_for_it(desk: Desk) -> tuple[int, timedelta]:
    """The newest handover that waits for them, and how near to it their shift began."""
    newest = next(iter(waiting.to_receive(desk)), None)
    block = desk.my_block(desk.roster())
    if newest is None or newest.given_at is None or block is None:
        return 0, timedelta(0)
    return newest.id, -abs(newest.given_at - block.span.start)


def _frame(present: datetime, weeks: int, *, stays: bool) -> Frame:
    if weeks not in range(1, WEEKS + 1):
        raise Unfit(f"The demo tells 1, 2 or 3 weeks, not {weeks}.")
    zone = LARKSPUR.zone
    wall = wall_of(present, zone)
    calendar = Calendar(zone, moved_to_hold(wall, stays=stays))
    week = (wall.date() - calendar.moved - FIRST_MONDAY) // WEEK
    monday = FIRST_MONDAY + max(0, week + 1 - weeks) * WEEK + calendar.moved
    since = shift_moment(datetime.combine(monday - DAY, DAY_BEFORE_FROM), zone)
    return Frame(calendar, present, since)


def _live_through(desk: Desk, clock: StoryClock, frame: Frame) -> None:
    tale = Tale(desk, clock, frame.calendar, {COORDINATOR: desk.who})
    for name, role in TEAM.items():
        tale.team[name] = team.add_staff(desk, name, PASSPHRASE, frozenset({role}))
    acts = [Act(frame.calendar.moment(ROSTER_OUT), _publish_roster, always=True)]
    acts += [*_everything(frame)]
    live(tale, acts, since=frame.since, until=frame.present)


def _publish_roster(tale: Tale) -> None:
    planned = tuple(
        Planned(shift.name, SHIFTS[shift.letter], shift.day + tale.calendar.moved)
        for shift in first_roster()
    )
    until = tale.calendar.moment(PUBLISHED_UNTIL)
    team.publish_roster(tale.desk(COORDINATOR), planned, until=until)


def _everything(frame: Frame) -> Iterable[Act]:
    """What is done at all the desks, up to the present."""
    changes = [one for one in shift_changes(frame.calendar) if one.moment <= frame.present]
    *earlier, last = changes
    came_on = (one for one in reversed(earlier) if one.receiver == last.receiver)
    here_and_now = Present(frame.calendar, last, next(came_on, None), frame.present)
    story = (*STORY, *here_and_now.happenings(STORY))
    yield from acts_of(story, frame.calendar)
    yield from here_and_now.acts()
    yield from out_now(frame.calendar, frame.present)
    talks = Talk(frame.calendar, story).at(changes)
    for change, talk in zip(changes, talks, strict=True):
        if change.moment < frame.since:
            continue
        passing = PassingOn(change, talk, in_full=frame.present - change.moment < IN_FULL)
        yield from passing.given()
        if change is not last:
            yield from passing.received()
