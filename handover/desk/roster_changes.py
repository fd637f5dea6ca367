"""Changing the roster: somebody is put on, gives a shift away, is ill, came later.

A change of what is out counts from the moment it is made and is told once to those concerned.
What is over is changed by a coordinator only, with a reason, and what was written about that time
is looked at again (R127).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time

from handover.desk import judged_again
from handover.desk.desk import Desk
from handover.desk.usual_shifts import check_length, usual_in_this_house
from handover.house.dataclass import dataclass
from handover.house.people import StaffMember
from handover.house.plain_text import fit, fit_line
from handover.house.refusals import NotFound, NotPossible, NotYours, Unfit
from handover.house.rosters import ChangeKind, CoverHow
from handover.house.shifts import Assignment, AssignmentStatus, Roster, ShiftKind, ShiftTemplate
from handover.house.times import Span
from handover.store import people, rosters
from handover.store import roster_changes as kept


@dataclass(frozen=True, slots=True)
class Times:
    """When a shift lies on the wall, where that is not as usual."""

    start: time
    end: time


def put_on(
    desk: Desk,
    name: str,
    kind: ShiftKind,
    day: date,
    *,
    times: Times | None = None,
    because: str = "",
) -> Assignment:
    """Somebody is put on shift. Beyond what is out it is planned only, and counts nowhere yet.

    Raises:
        NotYours: I am not a coordinator.
        NotFound: There is nobody of that name.
        Unfit: The kind has no usual times, they are on then already, or it is over and no reason
            is given.
    """
    desk.as_coordinator("Changing the roster")
    with desk.book.writing():
        who = _member(desk, name)
        span = _span(desk, kind, day, times)
        reason = _reason(desk, span, because)
        standing = rosters.roster(desk.book)
        check_free(standing.assignments, who, span)
        number = rosters.add_assignment(
            desk.book, who.id, kind, day, span, by=desk.who.id, because=reason
        )
        made = rosters.assignment(desk.book, number)
        changed(desk, standing, made, ChangeKind.PUT_ON, reason, (who.id,))
        return made


def give(
    desk: Desk,
    assignment_id: int,
    name: str,
    *,
    because: str = "",
    ill: bool = False,
    never_came: bool = False,
) -> Assignment:
    """Somebody else takes a shift, or the rest of it if it has begun and they were there.

    Raises:
        NotYours: I am not a coordinator.
        NotFound: There is nobody of that name, or no such shift.
        NotPossible: It is no longer theirs.
        Unfit: The other one is on then already, or it is over and no reason is given.
    """
    desk.as_coordinator("Changing the roster")
    with desk.book.writing():
        was = _standing(desk, assignment_id)
        reason = _reason(desk, was.span, because)
        taker = _member(desk, name)
        if taker.id == was.staff_id:
            raise Unfit(f"{taker.name} has this shift already.", of="name")
        roster = rosters.roster(desk.book)
        rest = _let_go(desk, was, ill=ill, never_came=never_came, because=reason)
        check_free(roster.assignments, taker, rest)
        number = rosters.add_assignment(
            desk.book,
            taker.id,
            was.kind,
            was.date_local,
            rest,
            by=desk.who.id,
            status=AssignmentStatus.CONFIRMED,
            replaces=was.id,
            because=reason,
        )
        made = rosters.assignment(desk.book, number)
        what = ChangeKind.ILL if ill else ChangeKind.GIVEN_AWAY
        changed(desk, roster, made, what, reason, (was.staff_id, taker.id))
        return made


def take_off(
    desk: Desk,
    assignment_id: int,
    *,
    because: str = "",
    ill: bool = False,
    never_came: bool = False,
) -> None:
    """A shift falls away, or somebody is ill and nobody stands in yet.

    Raises:
        NotYours: I am not a coordinator.
        NotPossible: It is no longer theirs.
        Unfit: It is over and no reason is given.
    """
    desk.as_coordinator("Changing the roster")
    with desk.book.writing():
        was = _standing(desk, assignment_id)
        reason = _reason(desk, was.span, because)
        roster = rosters.roster(desk.book)
        _let_go(desk, was, ill=ill, never_came=never_came, because=reason, fell_away=not ill)
        what = ChangeKind.ILL if ill else ChangeKind.TAKEN_OFF
        changed(desk, roster, was, what, reason, (was.staff_id,))


def swap(desk: Desk, one_id: int, other_id: int, *, because: str = "") -> tuple[Assignment, ...]:
    """Two people take each other's shift.

    Raises:
        NotYours: I am not a coordinator.
        NotPossible: One of the shifts is no longer theirs, or has begun.
        Unfit: Both are the same person's, or one of them would be on twice at one time.
    """
    desk.as_coordinator("Changing the roster")
    with desk.book.writing():
        one, other = _standing(desk, one_id), _standing(desk, other_id)
        if one.staff_id == other.staff_id:
            raise Unfit("Both shifts are the same person's. Choose two people.")
        if min(one.span.start, other.span.start) <= desk.now():
            raise NotPossible("One of the two has begun: give it to somebody else instead.")
        reason = _reason(desk, one.span, because)
        standing = rosters.roster(desk.book)
        for was in (one, other):
            rosters.change_assignment(
                desk.book, was, AssignmentStatus.SWAPPED, by=desk.who.id, because=reason
            )
        free = [a for a in standing.assignments if a.id not in (one.id, other.id)]
        return tuple(
            _in_place_of(desk, standing, free, was, taker, reason)
            for was, taker in ((one, other.staff_id), (other, one.staff_id))
        )


def confirm(desk: Desk, assignment_id: int) -> Assignment:
    """They said yes to this shift; they may say so themselves.

    Raises:
        NotYours: It is somebody else's, or over, and I am not a coordinator.
        NotPossible: It is no longer theirs.
    """
    with desk.book.writing():
        was = _standing(desk, assignment_id)
        if was.staff_id != desk.who.id:
            desk.as_coordinator("Saying yes for somebody else")
        if was.span.end <= desk.now():
            desk.as_coordinator("Changing what is over")
        if was.status is AssignmentStatus.PLANNED:
            rosters.change_assignment(
                desk.book,
                was,
                AssignmentStatus.CONFIRMED,
                by=desk.who.id,
                because=was.changed_because,
            )
        return rosters.assignment(desk.book, assignment_id)


def truly_there(
    desk: Desk,
    assignment_id: int,
    came: datetime,
    went: datetime,
    *,
    because: str = "",
    until_then: CoverHow | None = None,
) -> Assignment:
    """When somebody truly came and went (UTC); of time on call, when they were called in.

    Whoever is on may say themselves that they came later than planned. Everything else is said to
    a coordinator. `until_then` is who was with the house before they came.

    Raises:
        NotYours: It is somebody else's, or would make my own time longer.
        NotPossible: It is no longer theirs, or has not begun.
        Unfit: It would end before it starts, or is over and no reason is given.
    """
    with desk.book.writing():
        was = _standing(desk, assignment_id)
        if came >= went:
            raise Unfit("They would have gone before they came.", of="went")
        if came > desk.now():
            raise NotPossible("That is still to come. Say it when it has happened.", of="came")
        _may_say_times(desk, was, came, went)
        reason = _reason(desk, was.span, because)
        planned = was.planned
        roster = rosters.roster(desk.book)
        check_free(
            [a for a in roster.assignments if a.id != was.id], _by_id(desk, was), Span(came, went)
        )
        rosters.truly_there(
            desk.book,
            was,
            came if came != planned.start or was.kind is ShiftKind.ON_CALL else None,
            went if went != planned.end else None,
            by=desk.who.id,
            because=reason,
        )
        if until_then is not None and came > planned.start:
            kept.add_cover(
                desk.book,
                Span(planned.start, came),
                until_then,
                by=desk.who.id,
                at=desk.now(),
            )
        made = rosters.assignment(desk.book, was.id)
        changed(desk, roster, made, ChangeKind.OTHER_TIMES, reason, (was.staff_id,))
        return made


def changed(
    desk: Desk,
    before: Roster,
    assignment: Assignment,
    what: ChangeKind,
    because: str,
    concerned: Iterable[int],
) -> None:
    """A change was made: those concerned are told if it is out; what is over is looked at again."""
    if not before.is_out(assignment):
        return
    change_id = kept.add_change(
        desk.book, assignment.id, what, because=because, by=desk.who.id, at=desk.now()
    )
    them = set(concerned)
    kept.tell(desk.book, them - {desk.who.id}, change_id=change_id)
    if assignment.planned.start < desk.now():
        judged_again.look_again(desk, them, assignment.planned)


def check_free(assignments: Iterable[Assignment], who: StaffMember, span: Span) -> None:
    """May they be on then? Two shifts that overlap in part are told about, not refused.

    Raises:
        Unfit: They are on for all of that time already, or this would swallow another shift.
    """
    for other in assignments:
        if other.staff_id == who.id and other.active and _swallows(span, other.span):
            raise Unfit(f"{who.name} is already on shift at that time.", of="name")


def _swallows(one: Span, other: Span) -> bool:
    return (other.start <= one.start and one.end <= other.end) or (
        one.start <= other.start and other.end <= one.end
    )


def _in_place_of(
    desk: Desk,
    standing: Roster,
    free: list[Assignment],
    was: Assignment,
    taker: int,
    reason: str,
) -> Assignment:
    member = next(one for one in people.staff(desk.book) if one.id == taker)
    check_free(free, member, was.span)
    number = rosters.add_assignment(
        desk.book,
        taker,
        was.kind,
        was.date_local,
        was.span,
        by=desk.who.id,
        status=AssignmentStatus.CONFIRMED,
        replaces=was.id,
        because=reason,
    )
    made = rosters.assignment(desk.book, number)
    changed(desk, standing, made, ChangeKind.GIVEN_AWAY, reason, (was.staff_id, taker))
    return made


def _let_go(
    desk: Desk,
    was: Assignment,
    *,
    ill: bool,
    never_came: bool,
    because: str,
    fell_away: bool = False,
) -> Span:
    """The shift is theirs no longer; the part of it that somebody else has to take comes back.

    Of a shift that has begun, what they were there for stays theirs.
    """
    now = desk.now()
    if was.span.start < now < was.span.end and not never_came:
        begun = now.replace(second=0, microsecond=0)
        if begun > was.span.start:
            came = was.span.start if was.span.start != was.planned.start else None
            rosters.truly_there(desk.book, was, came, begun, by=desk.who.id, because=because)
            return Span(begun, was.span.end)
    status = AssignmentStatus.SICK if ill else AssignmentStatus.SWAPPED
    if fell_away:
        status = AssignmentStatus.CANCELLED
    rosters.change_assignment(desk.book, was, status, by=desk.who.id, because=because)
    return was.span


def _standing(desk: Desk, assignment_id: int) -> Assignment:
    was = rosters.assignment(desk.book, assignment_id)
    if not was.active:
        raise NotPossible("That shift has already been given to somebody else, or was taken off.")
    return was


def _reason(desk: Desk, span: Span, because: str) -> str:
    """A word why: wanted by nobody while the time is ahead, by everybody once it is over."""
    if span.end > desk.now():
        return " ".join(fit(because, "The reason", limit=200).split())
    if not because.strip():
        raise Unfit(
            "This is over. Say why it is changed, so that nobody wonders later.", of="because"
        )
    return fit_line(because, "The reason", limit=200)


def _may_say_times(desk: Desk, was: Assignment, came: datetime, went: datetime) -> None:
    mine = was.staff_id == desk.who.id and was.kind is not ShiftKind.ON_CALL
    on_now = was.planned.start <= desk.now() < was.planned.end
    narrower = came >= was.span.start and went == was.span.end
    if mine and on_now and narrower:
        return
    if not desk.who.is_coordinator:
        raise NotYours(
            "You may say yourself that you came later, while you are on. "
            "Everything else about past hours is said to a coordinator."
        )


def _span(desk: Desk, kind: ShiftKind, day: date, times: Times | None) -> Span:
    if times is not None:
        check_length(times.start, times.end)
        return ShiftTemplate(kind, times.start, times.end).on(day, desk.zone)
    template = usual_in_this_house(desk, kind)
    if template is None:
        raise Unfit(
            f"A shift of the kind “{kind.words}” has no usual times in this house. Say from when "
            "until when.",
            of="times",
        )
    return template.on(day, desk.zone)


def _member(desk: Desk, name: str) -> StaffMember:
    found = people.staff_by_name(desk.book, name)
    if found is None or not found.active:
        there = ", ".join(member.name for member in people.staff(desk.book) if member.active)
        raise NotFound(f"There is nobody called {name} on the team. There are {there}.", of="name")
    return found


def _by_id(desk: Desk, assignment: Assignment) -> StaffMember:
    return next(one for one in people.staff(desk.book) if one.id == assignment.staff_id)
