"""The roster drawn as a week: days beside one another, kinds of shift one under the other."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from handover.desk.desk import Desk
from handover.desk.orphans import orphans
from handover.desk.usual_shifts import IN_ORDER, usual_shifts
from handover.house.dataclass import dataclass
from handover.house.shifts import Assignment, AssignmentStatus, Roster, ShiftKind
from handover.house.times import (
    DAY,
    Span,
    clock,
    house_day,
    shift_moment,
    short_day,
    span_words,
)
from handover.rules.planning import for_one, planning_concerns, uncovered
from handover.store import people, rosters
from handover.store import roster_changes as kept

WEEK = timedelta(days=7)
MIDNIGHT = datetime.min.time()


@dataclass(frozen=True, slots=True)
class OnRoster:
    """Somebody in one field of the week."""

    assignment: Assignment
    name: str
    out: bool
    """False while it is planned only."""
    changed: bool
    """Was it changed since the roster was last published?"""
    when: str
    """From when until when, in local time."""
    over: bool
    """Has it ended?"""

    @property
    def confirmed(self) -> bool:
        """Did they say yes to it?"""
        return self.assignment.status is not AssignmentStatus.PLANNED


@dataclass(frozen=True, slots=True)
class KindRow:
    """One kind of shift, through the week."""

    kind: ShiftKind
    usual: str
    """Its usual times, such as `07:00-15:30`; empty where it has none."""
    days: tuple[tuple[OnRoster, ...], ...]
    """Seven fields, Monday first; who is on in each."""


@dataclass(frozen=True, slots=True)
class WeekPage:
    """One week of the roster."""

    monday: date
    today: date
    rows: tuple[KindRow, ...]
    out_until: datetime | None
    """UTC; what lies after it is planned only, and shown to coordinators only."""
    may_change: bool
    """Do I keep the roster?"""
    gaps: tuple[str, ...]
    """When nobody is on with residents, from now on."""
    remarks: tuple[str, ...]
    """Overlaps, little rest, long stretches: for whoever plans, and kept nowhere."""
    orphans: int
    """How many promises nobody can keep as the roster stands."""
    to_say: int
    """How many changes stand in no publishing yet."""
    names: dict[int, str]
    """Who is on the team, by number."""

    def find(self, assignment_id: int) -> OnRoster | None:
        """Whoever is on by that number."""
        for row in self.rows:
            for day in row.days:
                for one in day:
                    if one.assignment.id == assignment_id:
                        return one
        return None

    @property
    def everybody(self) -> tuple[OnRoster, ...]:
        """Everybody on in this week, in the order of time."""
        found = [one for row in self.rows for day in row.days for one in day]
        return tuple(sorted(found, key=lambda one: (one.assignment.span.start, one.assignment.id)))


def week_of(desk: Desk, day: date | None = None) -> WeekPage:
    """The week that holds this day; today's without one."""
    with desk.book.reading():
        now = desk.now()
        today = house_day(now, desk.zone)
        monday = (day or today) - timedelta(days=(day or today).weekday())
        span = _span_of(desk, monday)
        whole = rosters.roster(desk.book, around=span.start, back=WEEK, ahead=2 * WEEK)
        may_change = desk.who.is_coordinator
        seen = whole if may_change else whole.out()
        ahead = Span(min(max(span.start, now), span.end), span.end)
        return WeekPage(
            monday=monday,
            today=today,
            rows=_rows(desk, seen, monday),
            out_until=whole.published_until,
            may_change=may_change,
            gaps=tuple(stretch_words(desk, gap) for gap in uncovered(ahead, seen)),
            remarks=_remarks(desk, ahead, seen) if may_change else (),
            orphans=len(orphans(desk)),
            to_say=len(kept.changes_not_said(desk.book)) if may_change else 0,
            names={one.id: one.name for one in people.staff(desk.book) if one.active},
        )


def could_take(
    desk: Desk, span: Span, *, besides: int | None = None
) -> tuple[tuple[str, str], ...]:
    """Who could take a shift then (UTC), and what it would mean; whom it would trouble least first.

    `besides` is the number of whoever has it now.
    """
    with desk.book.reading():
        roster = rosters.roster(desk.book, around=span.start, back=WEEK, ahead=WEEK)
        team = [one for one in people.staff(desk.book) if one.active and one.id != besides]
        said = [(one.name, for_one(one.id, span, roster=roster, zone=desk.zone)) for one in team]
    return tuple(sorted(said, key=lambda one: (bool(one[1]), one[1].startswith("is on"))))


def _span_of(desk: Desk, monday: date) -> Span:
    return Span(
        shift_moment(datetime.combine(monday, MIDNIGHT), desk.zone),
        shift_moment(datetime.combine(monday + WEEK, MIDNIGHT), desk.zone),
    )


def _rows(desk: Desk, roster: Roster, monday: date) -> tuple[KindRow, ...]:
    usual = {one.kind: one for one in usual_shifts(desk)}
    theirs = [a for a in roster.assignments if a.active and monday <= a.date_local < monday + WEEK]
    kinds = [kind for kind in IN_ORDER if kind in usual or any(a.kind is kind for a in theirs)]
    changed = kept.changed_assignments(desk.book)
    names = desk.names()
    now = desk.now()
    return tuple(
        KindRow(
            kind=kind,
            usual=f"{usual[kind].start:%H:%M}-{usual[kind].end:%H:%M}" if kind in usual else "",
            days=tuple(
                tuple(
                    OnRoster(
                        assignment=a,
                        name=names.get(a.staff_id, "?"),
                        out=roster.is_out(a),
                        changed=a.id in changed,
                        when=span_words(a.span, desk.zone),
                        over=a.span.end <= now,
                    )
                    for a in theirs
                    if a.kind is kind and a.date_local == monday + n * DAY
                )
                for n in range(7)
            ),
        )
        for kind in kinds
    )


def _remarks(desk: Desk, span: Span, roster: Roster) -> tuple[str, ...]:
    found = planning_concerns(span, roster=roster, zone=desk.zone, names=desk.names())
    return tuple(concern.why for concern in found)


def stretch_words(desk: Desk, span: Span) -> str:
    """A stretch of time with its days: `Tue 10 Mar 23:30-07:00`, and to another day in full."""
    first, last = short_day(span.start, desk.zone), short_day(span.end, desk.zone)
    if first == last or span.length <= DAY / 2:
        return f"{first} {span_words(span, desk.zone)}"
    return f"{first} {clock(span.start, desk.zone)} to {last} {clock(span.end, desk.zone)}"
