"""The house log: who was on, who covered, and what was written about the house itself.

It is the only part a visitor of the authorities needs: no resident is named in it (3.2).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.desk.usual_shifts import IN_ORDER
from handover.house.names import without_others
from handover.house.notes import NoteKind
from handover.house.rosters import Cover
from handover.house.shifts import Assignment, Roster, ShiftKind
from handover.house.times import DAY, DAY_BEGINS, Span, clock, house_day, shift_moment, span_words
from handover.rules.planning import uncovered
from handover.store import notes, people, rosters
from handover.store import roster_changes as kept

NEWEST = 1000
"""Notes that are looked through at the most."""
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
    with desk.book.reading():
        today = house_day(desk.now(), desk.zone)
        monday = (day or today) - timedelta(days=(day or today).weekday())
        first = _begins(desk, monday)
        roster = rosters.roster(
            desk.book, around=first, back=timedelta(days=2), ahead=timedelta(days=9)
        ).out()
        week = Span(first, _begins(desk, monday + 7 * DAY))
        covers = kept.covers_in(desk.book, week)
        written = _about_the_house(desk, week)
        days = [monday + n * DAY for n in range(7) if monday + n * DAY <= today]
        return HouseLog(
            monday=monday,
            days=tuple(
                DayLog(
                    one,
                    tuple(_on(desk, roster, one)),
                    tuple(_covered(desk, roster, covers, one)),
                    tuple(text for when, text in written if when == one),
                )
                for one in reversed(days)
            ),
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


def _about_the_house(desk: Desk, week: Span) -> list[tuple[date, str]]:
    names = [one.name for one in people.residents(desk.book)]
    found = [
        note
        for note in notes.newest_notes(desk.book, reader=desk.who.id, newest=NEWEST)
        if note.kind is NoteKind.HOUSE
        and note.resident_id is None
        and week.start <= note.happened_from < week.end
    ]
    return [
        (
            house_day(note.happened_from, desk.zone),
            f"{clock(note.happened_from, desk.zone)} {without_others(note.text, names)}",
        )
        for note in sorted(found, key=lambda note: (note.happened_from, note.id))
    ]
