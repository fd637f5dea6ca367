"""Publishing the roster: what changed is shown before it is done, and told once to those concerned.

What is planned beyond what is out counts nowhere and is seen by coordinators only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta

from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.desk.orphans import Orphan, orphans
from handover.desk.roster_changes import check_free
from handover.desk.roster_week import stretch_words
from handover.desk.usual_shifts import usual_shifts
from handover.house.dataclass import dataclass
from handover.house.refusals import NotPossible, Unfit
from handover.house.rosters import ChangeKind, RosterChange
from handover.house.shifts import Assignment, Roster
from handover.house.times import (
    DAY,
    DAY_BEGINS,
    Span,
    day_and_clock,
    day_of,
    house_day,
    local,
    shift_moment,
    short_day,
    span_words,
)
from handover.rules.planning import uncovered
from handover.store import people, rosters
from handover.store import roster_changes as kept

WEEK = timedelta(days=7)
FARTHEST = timedelta(days=366)
"""So far ahead the roster may be out."""


@dataclass(frozen=True, slots=True)
class PublishPage:
    """What publishing up to a day would say."""

    last_day: date
    """The last day that is out then, its night included."""
    until: datetime
    """UTC."""
    out_until: datetime | None
    """Until when it is out now."""
    changes: tuple[str, ...]
    """What was changed in what is out already, since it was last published."""
    new_shifts: tuple[str, ...]
    """What comes out now, a line for every day."""
    gaps: tuple[str, ...]
    """When nobody is on with residents."""
    orphans: tuple[Orphan, ...]
    """Promises that nobody could keep then."""
    told: tuple[str, ...]
    """Whose board says so once."""


def until_end_of(desk: Desk, last_day: date) -> datetime:
    """The moment (UTC) up to which the roster is out when that day is, its night included."""
    starts = [one.start for one in usual_shifts(desk) if one.kind.with_residents]
    first = min((start for start in starts if start >= DAY_BEGINS), default=DAY_BEGINS)
    return shift_moment(datetime.combine(last_day + DAY, first), desk.zone)


def look_before_publishing(desk: Desk, last_day: date) -> PublishPage:
    """What would be out, who is told, and what nobody could keep. Nothing is done.

    Raises:
        NotYours: I am not a coordinator.
        Unfit: The day is before what is out already, or more than a year ahead.
    """
    desk.as_coordinator("Publishing the roster")
    with desk.book.reading():
        whole = rosters.roster(desk.book, around=desk.now(), ahead=FARTHEST)
        until = _until(desk, last_day, whole)
        would_be = Roster(whole.assignments, until).out().in_force(desk.now())
        new = _coming_out(whole, until)
        changes = kept.changes_not_said(desk.book)
        names = desk.names()
        since = max(desk.now(), whole.published_until or desk.now())
        span = Span(since, max(since, until))
        return PublishPage(
            last_day=last_day,
            until=until,
            out_until=whole.published_until,
            changes=tuple(_change_words(desk, one, names) for one in changes),
            new_shifts=tuple(_by_day(new, names)),
            gaps=tuple(stretch_words(desk, gap) for gap in uncovered(span, would_be)),
            orphans=orphans(desk, would_be),
            told=tuple(sorted(names[one] for one in {a.staff_id for a in new})),
        )


def last_planned(desk: Desk) -> date:
    """The last day on which anybody is on or planned; today if nobody is."""
    whole = rosters.roster(desk.book, around=desk.now(), ahead=FARTHEST)
    days = [a.date_local for a in whole.assignments if a.active]
    today = house_day(desk.now(), desk.zone)
    return max([*days, today])


def publish(desk: Desk, last_day: date) -> datetime:
    """The roster is out to the end of that day; until when (UTC) comes back.

    Raises:
        NotYours: I am not a coordinator.
        NotPossible: Nothing was changed and nothing new would be out.
        Unfit: The day is before what is out already, or more than a year ahead.
    """
    desk.as_coordinator("Publishing the roster")
    with desk.book.writing():
        whole = rosters.roster(desk.book, around=desk.now(), ahead=FARTHEST)
        until = _until(desk, last_day, whole)
        new = _coming_out(whole, until)
        if not new and until == whole.published_until and not kept.changes_not_said(desk.book):
            raise NotPossible("Nothing was changed since it was published. It is out as it stands.")
        version_id = rosters.publish(desk.book, until, by=desk.who.id, at=desk.now())
        kept.say_changes(desk.book, version_id)
        kept.tell(desk.book, {a.staff_id for a in new} - {desk.who.id}, version_id=version_id)
        return until


def copy_week(desk: Desk, monday: date, *, to: date) -> int:
    """Plan a week like another, shift by shift at the same wall times; how many were planned.

    Whoever has left the team is left out, and whoever is on then already.

    Raises:
        NotYours: I am not a coordinator.
        NotPossible: The week it is copied to has begun, or there is nothing to copy.
    """
    desk.as_coordinator("Planning the roster")
    with desk.book.writing():
        starts = shift_moment(datetime.combine(to, DAY_BEGINS), desk.zone)
        if starts <= desk.now():
            raise NotPossible("That week has begun already. Choose one that is still ahead.")
        whole = rosters.roster(desk.book)
        members = {one.id: one for one in people.staff(desk.book) if one.active}
        theirs = [
            a
            for a in whole.assignments
            if a.active and monday <= a.date_local < monday + WEEK and a.staff_id in members
        ]
        made = 0
        standing = list(whole.assignments)
        for a in theirs:
            span = _moved(desk, a.planned, to - monday)
            try:
                check_free(standing, members[a.staff_id], span)
            except Unfit:
                continue
            day = a.date_local + (to - monday)
            number = rosters.add_assignment(
                desk.book, a.staff_id, a.kind, day, span, by=desk.who.id
            )
            standing.append(Assignment(number, a.staff_id, a.kind, day, span))
            made += 1
        if not made:
            raise NotPossible("There is nothing to copy: everybody is on there as it is already.")
        return made


@dataclass(frozen=True, slots=True)
class NewsPage:
    """What I have not been told yet about my shifts."""

    lines: tuple[str, ...]
    ids: tuple[int, ...]
    """Numbers of what is told here."""


def my_news(desk: Desk) -> NewsPage:
    """What changed about my shifts; what is over by now is not told any more."""
    with desk.book.reading():
        news = kept.news_for(desk.book, desk.who.id)
        if not news:
            return NewsPage((), ())
        names = desk.names()
        ids = [one.roster_change_id for one in news if one.roster_change_id]
        changes = [
            one
            for one in kept.changes_by_id(desk.book, ids)
            if rosters.assignment(desk.book, one.assignment_id).planned.end > desk.now()
        ]
        versions = kept.versions_by_id(
            desk.book, [one.roster_version_id for one in news if one.roster_version_id]
        )
        lines = [_change_words(desk, one, names) for one in changes]
        lines += [
            f"The roster is out to {day_and_clock(one.published_until, desk.zone)}."
            for one in versions[-1:]
            if one.published_until > desk.now()
        ]
        return NewsPage(tuple(lines), tuple(one.id for one in news))


def news_seen(desk: Desk, page: NewsPage) -> None:
    """I have read it; it is not said again."""
    with desk.book.writing():
        kept.news_seen(desk.book, page.ids, at=desk.now())


def to_look_at(desk: Desk) -> Iterator[Lead]:
    """On the board, once: my shifts have changed, or more of the roster is out."""
    page = my_news(desk)
    if len(page.lines) == 1:
        yield Lead(page.lines[0], "roster-news:")
    elif page.lines:
        yield Lead("There is news about your shifts", "roster-news:")


def in_the_house(desk: Desk) -> Iterator[Lead]:
    """The way to the week."""
    yield Lead("The roster, week by week", "roster:")


def _until(desk: Desk, last_day: date, whole: Roster) -> datetime:
    until = until_end_of(desk, last_day)
    if until > desk.now() + FARTHEST:
        raise Unfit("The roster can be out for a year ahead at most. Choose an earlier day.")
    standing = whole.published_until
    if standing is not None and until < standing:
        if last_day < local(standing, desk.zone).date() - DAY:
            raise Unfit(
                f"It is out to {short_day(standing, desk.zone)} already. What is out stays out; "
                "choose that day or a later one."
            )
        return standing
    return until


def _coming_out(whole: Roster, until: datetime) -> tuple[Assignment, ...]:
    standing = whole.published_until
    return tuple(
        a
        for a in whole.assignments
        if a.active
        and a.planned.start < until
        and (standing is None or a.planned.start >= standing)
    )


def _moved(desk: Desk, span: Span, by: timedelta) -> Span:
    """The same wall times on another day, whatever the clocks do in between."""
    walls = [local(one, desk.zone).replace(tzinfo=None, fold=0) + by for one in _ends(span)]
    return Span(
        shift_moment(walls[0], desk.zone, fold=0), shift_moment(walls[1], desk.zone, fold=1)
    )


def _ends(span: Span) -> tuple[datetime, datetime]:
    return span.start, span.end


def _by_day(new: tuple[Assignment, ...], names: Mapping[int, str]) -> Iterator[str]:
    days = sorted({a.date_local for a in new})
    for day in days:
        theirs = sorted((a for a in new if a.date_local == day), key=lambda a: a.span.start)
        said = ", ".join(f"{a.kind.words} {names.get(a.staff_id, '?')}" for a in theirs)
        yield f"{day_of(day)}: {said}"


def _change_words(desk: Desk, change: RosterChange, names: Mapping[int, str]) -> str:
    one = rosters.assignment(desk.book, change.assignment_id)
    who = names.get(one.staff_id, "?")
    what = f"{day_of(one.date_local)}, {one.kind.words.lower()}"
    why = f" ({change.because})" if change.because else ""
    if change.what is ChangeKind.PUT_ON:
        return f"{what}: {who} is on{why}."
    if change.what is ChangeKind.TAKEN_OFF:
        return f"{what}: {who} is not on any more{why}."
    if change.what is ChangeKind.OTHER_TIMES:
        return f"{what}: {who} was there {span_words(one.span, desk.zone)}{why}."
    if one.replaces is None:
        return f"{what}: {who} is ill; nobody stands in yet{why}."
    was = names.get(rosters.assignment(desk.book, one.replaces).staff_id, "?")
    ill = f" {was} is ill" if change.what is ChangeKind.ILL else f" instead of {was}"
    joined = f"{who},{ill}" if change.what is ChangeKind.ILL else f"{who}{ill}"
    return f"{what}: {joined}{why}."
