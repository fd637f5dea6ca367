"""The team and the roster: who works here and who is on when."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime

from handover.desk import leads, roster_changes
from handover.desk.desk import Desk
from handover.desk.leads import Lead
from handover.desk.opening import check_passphrase
from handover.desk.roster_changes import check_free
from handover.desk.usual_shifts import usual_in_this_house
from handover.house.dataclass import dataclass
from handover.house.people import Resident, Role, StaffMember
from handover.house.plain_text import fit_line
from handover.house.refusals import NotFound, NotPossible, Unfit
from handover.house.shifts import (
    USUAL_SHIFTS,
    Assignment,
    ShiftKind,
    ShiftTemplate,
)
from handover.store import keys, people, rosters
from handover.store import roster_changes as changes


@dataclass(frozen=True, slots=True)
class Planned:
    """One shift somebody is to be put on."""

    name: str
    kind: ShiftKind
    day: date
    """The local day it starts on."""


def add_staff(desk: Desk, name: str, passphrase: str, roles: frozenset[Role]) -> StaffMember:
    """Somebody joins the team as a house is set up, and types a passphrase of their own.

    Whoever joins a house that is lived in gets a word for one sign-in, with `keys.join`.

    Raises:
        NotYours: I am not a coordinator.
        Unfit: The name is taken, or the passphrase will not do.
    """
    desk.as_coordinator("Adding somebody to the team")
    plain = fit_line(name, "The name", limit=40)
    if not desk.house.demo:
        check_passphrase(passphrase, desk.house, plain)
    with desk.book.writing():
        staff_id = people.add_staff(desk.book, plain, roles, at=desk.now())
        keys.give(desk.book, plain, passphrase)
    return StaffMember(staff_id, plain, roles)


def staff_named(desk: Desk, name: str) -> StaffMember:
    """Somebody on the team.

    Raises:
        NotFound: There is nobody of that name; the sentence lists who there is.
    """
    found = people.staff_by_name(desk.book, name)
    if found is None:
        there = ", ".join(member.name for member in people.staff(desk.book) if member.active)
        raise NotFound(f"There is nobody called {name} on the team. There are {there}.")
    return found


def usual_shift(kind: ShiftKind) -> ShiftTemplate:
    """The wall times of a kind of shift.

    Raises:
        Unfit: That kind has no usual times here.
    """
    for template in USUAL_SHIFTS:
        if template.kind is kind:
            return template
    raise Unfit(f"A shift of the kind “{kind.words}” has no usual times in this house.")


def publish_roster(
    desk: Desk, planned: tuple[Planned, ...], *, until: datetime
) -> tuple[Assignment, ...]:
    """Put people on shift and let the roster be out until then (UTC), as a house is set up.

    Nobody is told: whoever publishes a roster that is lived by does so with `publishing.publish`.

    Raises:
        NotYours: I am not a coordinator.
        NotFound: A name is unknown.
        Unfit: Somebody would be on twice at the same time.
    """
    desk.as_coordinator("Publishing the roster")
    with desk.book.writing():
        members = {member.name: member for member in people.staff(desk.book) if member.active}
        standing = rosters.roster(desk.book)
        theirs = defaultdict(list)
        for assignment in standing.assignments:
            theirs[assignment.staff_id].append(assignment)
        for plan in planned:
            who = members.get(plan.name) or staff_named(desk, plan.name)
            span = _usual(desk, plan.kind).on(plan.day, desk.zone)
            check_free(theirs[who.id], who, span)
            new_id = rosters.add_assignment(
                desk.book, who.id, plan.kind, plan.day, span, by=desk.who.id
            )
            theirs[who.id].append(Assignment(new_id, who.id, plan.kind, plan.day, span))
        newest = max(until, standing.published_until or until)
        rosters.publish(desk.book, newest, by=desk.who.id, at=desk.now())
    return rosters.roster(desk.book).assignments


def give_shift_to(desk: Desk, assignment_id: int, name: str, because: str) -> Assignment:
    """Somebody else takes a shift: a swap, or a sick call.

    Raises:
        NotYours: I am not a coordinator.
        NotPossible: The shift is over, or no longer theirs.
    """
    reason = fit_line(because, "The reason")
    with desk.book.writing():
        was = rosters.assignment(desk.book, assignment_id)
        if was.active and was.span.end <= desk.now() and desk.who.is_coordinator:
            raise NotPossible("That shift is over. What was worked stays as it was.")
        return roster_changes.give(desk, assignment_id, name, because=reason)


@dataclass(frozen=True, slots=True)
class InsidePage:
    """Who stays, who is on the team, who is on from now on."""

    here: tuple[Resident, ...]
    team: tuple[StaffMember, ...]
    shifts: tuple[Assignment, ...]
    """Active ones that are not over, the earliest first."""
    names: dict[int, str]
    """Names of the team, by number."""
    more: tuple[Lead, ...] = ()
    """The house's own pages."""


def inside(desk: Desk) -> InsidePage:
    """People and roster on one page."""
    with desk.book.reading():
        now = desk.now()
        shifts = [a for a in desk.roster().assignments if a.active and a.span.end > now]
        return InsidePage(
            here=people.here(desk.book),
            team=tuple(one for one in people.staff(desk.book) if one.active),
            shifts=tuple(sorted(shifts, key=lambda a: (a.span.start, a.id))),
            names=dict(desk.names()),
            more=leads.in_the_house(desk),
        )


def publish_days(desk: Desk, planned: tuple[Planned, ...]) -> tuple[Assignment, ...]:
    """Put people on shift; the roster is out to the end of the last of these shifts.

    Raises:
        NotYours: I am not a coordinator.
        NotPossible: Others are planned before that and would come out unseen.
        Unfit: No shift is named, or somebody would be on twice at the same time.
    """
    desk.as_coordinator("Changing the roster")
    if not planned:
        raise Unfit("Name at least one shift.")
    until = max(_usual(desk, plan.kind).on(plan.day, desk.zone).end for plan in planned)
    with desk.book.writing():
        whole = rosters.roster(desk.book)
        ahead = [a for a in whole.assignments if a.active and not whole.is_out(a)]
        if any(a.span.start < until for a in ahead):
            raise NotPossible(
                "Other shifts are planned before that and not out yet. Publish them on the "
                "roster's own page, where you see them first."
            )
        made = [roster_changes.put_on(desk, one.name, one.kind, one.day) for one in planned]
        them = {a.staff_id for a in made if not whole.is_out(a)} - {desk.who.id}
        everybody = publish_roster(desk, (), until=until)
        if newest := changes.newest_version(desk.book):
            changes.tell(desk.book, them, version_id=newest.id)
        return everybody


def _usual(desk: Desk, kind: ShiftKind) -> ShiftTemplate:
    return usual_in_this_house(desk, kind) or usual_shift(kind)
