"""The house log: who was on, who covered, and what was written about the house itself.

It is the only part a visitor of the authorities needs: no resident is named in it (3.2).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.desk.usual_shifts import IN_ORDER
from handover.house.dataclass import dataclass
from handover.house.houses import House
from handover.house.names import without_others
from handover.house.notes import Note, NoteKind
from handover.house.refusals import Unfit
from handover.house.rosters import Cover
from handover.house.shifts import Assignment, Roster, ShiftKind
from handover.house.times import DAY, DAY_BEGINS, Span, clock, house_day, shift_moment, span_words
from handover.rules.planning import uncovered
from handover.store import notes, people, rosters
from handover.store import roster_changes as kept

NEWEST = 10_000
"""Notes that are looked through at the most."""
LONGEST = timedelta(days=366)
OF_THE_HOUSE = frozenset({NoteKind.HOUSE, NoteKind.PRACTICAL})
"""What is written about nobody who stays."""
NOBODY_SAID = "nobody was on; who covered was not said"


@dataclass(frozen=True, slots=True)
class DayLog:
    """One day of the house, from five in the morning on."""

    day: date
    on: tuple[str, ...]
    """Who was on, and from when until when."""
    covered: tuple[str, ...]
    """When nobody was on, and who covered."""
    written: tuple[str, ...]
    """What was written about the house, with its time."""


@dataclass(frozen=True, slots=True)
class HouseLog:
    """A week of the house, as far as it has been."""

    monday: date
    days: tuple[DayLog, ...]
    """The newest first."""


def house_log(desk: Desk, day: date | None = None) -> HouseLog:
    """The week that holds this day, up to now; today's without one."""
    today = house_day(desk.now(), desk.zone)
    monday = (day or today) - timedelta(days=(day or today).weekday())
    return HouseLog(monday, tuple(reversed(_days(desk, monday, monday + 6 * DAY))))


@dataclass(frozen=True, slots=True)
class LogForPaper:
    """Some days of the house, for whoever visits in the name of the state."""

    house: House
    made_at: datetime
    """UTC."""
    days: tuple[DayLog, ...]
    """The oldest first, as far as they have been."""


def log_between(desk: Desk, first: date | None = None, last: date | None = None) -> LogForPaper:
    """The log of those days, both included; without them, of the seven up to today.

    Raises:
        Unfit: The last day is before the first, or there are too many for one log.
    """
    until = last or house_day(desk.now(), desk.zone)
    since = first or until - 6 * DAY
    if since > until:
        raise Unfit("The first day of the log is after its last. Turn them round.")
    if until - since > LONGEST:
        raise Unfit("A log on paper is at most a year long. Make two of it.")
    return LogForPaper(desk.house, desk.now(), _days(desk, since, until))


def _days(desk: Desk, since: date, until: date) -> tuple[DayLog, ...]:
    """Every day from one to the other, the oldest first, as far as they have been."""
    with desk.book.reading():
        today, first = house_day(desk.now(), desk.zone), _begins(desk, since)
        count = (until - since).days + 1
        roster = rosters.roster(
            desk.book, around=first, back=timedelta(days=2), ahead=timedelta(days=count + 2)
        ).out()
        span = Span(first, _begins(desk, until + DAY))
        covers = kept.covers_in(desk.book, span)
        written = _about_the_house(desk, span)
        days = [since + n * DAY for n in range(count) if since + n * DAY <= today]
        return tuple(
            DayLog(
                one,
                tuple(_on(desk, roster, one)),
                tuple(_covered(desk, roster, covers, one)),
                tuple(text for when, text in written if when == one),
            )
            for one in days
        )


def in_the_house(desk: Desk) -> Iterator[Lead]:
    """The way to it."""
    yield Lead("The house log: who was on, who covered, what there was", "house-log:")


def _begins(desk: Desk, day: date) -> datetime:
    return shift_moment(datetime.combine(day, DAY_BEGINS), desk.zone)


def _on(desk: Desk, roster: Roster, day: date) -> Iterator[str]:
    names = desk.names()
    theirs = [
        a
        for a in roster.assignments
        if a.active and a.date_local == day and a.planned.start <= desk.now()
    ]
    for a in sorted(theirs, key=lambda a: (a.planned.start, IN_ORDER.index(a.kind), a.id)):
        yield f"{a.kind.words}: {names.get(a.staff_id, '?')} {_times(desk, a)}"


def _times(desk: Desk, a: Assignment) -> str:
    if a.kind is ShiftKind.ON_CALL and a.called_in:
        return f"{span_words(a.planned, desk.zone)}, called in {span_words(a.span, desk.zone)}"
    if a.scheduled is not None:
        return f"{span_words(a.span, desk.zone)} (planned {span_words(a.planned, desk.zone)})"
    return span_words(a.span, desk.zone)


def _covered(desk: Desk, roster: Roster, covers: tuple[Cover, ...], day: date) -> Iterator[str]:
    end = min(_begins(desk, day + DAY), desk.now())
    start = _begins(desk, day)
    if end <= start or not roster.assignments:
        return
    known_from = min(a.planned.start for a in roster.assignments)
    whole = Span(min(max(start, known_from), end), end)
    for gap in uncovered(whole, roster):
        said = [one for one in covers if one.span.overlaps(gap)]
        on_call = [a for a in roster.assignments_at(gap.start) if a.kind is ShiftKind.ON_CALL]
        names = desk.names()
        if said:
            words = said[-1].how.words
            if on_call and words.startswith("on-call"):
                words += f" ({', '.join(names.get(a.staff_id, '?') for a in on_call)})"
        elif on_call:
            words = f"on-call: {', '.join(names.get(a.staff_id, '?') for a in on_call)}"
        else:
            words = NOBODY_SAID
        yield f"{span_words(gap, desk.zone)} {words}"


def _all_of_it(note: Note) -> str:
    return " ".join((note.text, *(f"Added later: {one.text}" for one in note.addenda)))


def _about_the_house(desk: Desk, week: Span) -> list[tuple[date, str]]:
    names = [*people.names(desk.book).values()]
    found = [
        note
        for note in notes.newest_notes(
            desk.book, reader=desk.who.id, newest=NEWEST, since=week.start
        )
        if note.kind in OF_THE_HOUSE
        and note.resident_id is None
        and week.start <= note.happened_from < week.end
    ]
    return [
        (
            house_day(note.happened_from, desk.zone),
            f"{clock(note.happened_from, desk.zone)} {without_others(_all_of_it(note), names)}",
        )
        for note in sorted(found, key=lambda note: (note.happened_from, note.id))
    ]
