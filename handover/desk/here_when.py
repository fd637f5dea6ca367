"""Who is here when: a page for everybody who stays. First names and times, and the house's line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from handover.desk.desk import Desk
from handover.desk.lead import Lead
from handover.desk.usual_shifts import IN_ORDER
from handover.house.dataclass import dataclass
from handover.house.houses import House
from handover.house.shifts import Roster
from handover.house.times import DAY, Span, house_day, span_words
from handover.store import rosters


@dataclass(frozen=True, slots=True)
class Here:
    """One shift: which, when, and who."""

    shift: str
    """`Day`, `Evening`, `Night`."""
    when: str
    """From when until when, in local time."""
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DayHere:
    """Who is here on one day; its night belongs to it."""

    day: date
    shifts: tuple[Here, ...]
    """Only what is published."""


@dataclass(frozen=True, slots=True)
class HereWhen:
    """A week of who is here when. Nothing on it reaches anybody outside the house."""

    house: House
    monday: date
    days: tuple[DayHere, ...]
    out_until: datetime | None
    """UTC; what lies after it is not out yet."""
    made_at: datetime
    """UTC."""


@dataclass(frozen=True, slots=True)
class Table:
    """The week as a table: a line for every day, a column for every shift."""

    heads: tuple[str, ...]
    """The shifts."""
    times: tuple[str, ...]
    """Their times; empty where they differ from day to day and stand beside the names."""
    rows: tuple[tuple[date, tuple[str, ...]], ...]


def as_table(page: HereWhen) -> Table:
    """The page as a table, shifts that nobody has in this week left out."""
    heads = tuple(
        kind.words
        for kind in IN_ORDER
        if any(one.shift == kind.words for day in page.days for one in day.shifts)
    )
    usual = []
    for head in heads:
        found = {one.when for day in page.days for one in day.shifts if one.shift == head}
        usual.append(found.pop() if len(found) == 1 else "")
    return Table(
        heads,
        tuple(usual),
        tuple(
            (
                day.day,
                tuple(_field(day, head, usual[n]) for n, head in enumerate(heads)),
            )
            for day in page.days
        ),
    )


def _field(day: DayHere, shift: str, usual: str) -> str:
    said = [
        ", ".join(one.names) if usual else f"{one.when} {', '.join(one.names)}"
        for one in day.shifts
        if one.shift == shift
    ]
    return "; ".join(said)


def here_when(desk: Desk, first_day: date | None = None) -> HereWhen:
    """Who is here when, in the week that holds this day; today's without one."""
    with desk.book.reading():
        now = desk.now()
        day = first_day or house_day(now, desk.zone)
        monday = day - timedelta(days=day.weekday())
        # Not the desk's own roster: a week further away than that is asked for as well.
        noon = datetime.combine(monday, datetime.min.time(), desk.zone)
        roster = rosters.roster(
            desk.book, around=noon, back=timedelta(days=2), ahead=timedelta(days=9)
        )
        return HereWhen(
            house=desk.house,
            monday=monday,
            days=tuple(
                DayHere(monday + n * DAY, tuple(_shifts(desk, roster.out(), monday + n * DAY)))
                for n in range(7)
            ),
            out_until=roster.published_until,
            made_at=now,
        )


def _shifts(desk: Desk, roster: Roster, day: date) -> Iterator[Here]:
    """The shifts with residents of one day, and who is on in each; two who come together are one.

    Nobody reads here that somebody was ill or came later: only who is on.
    """
    names = desk.names()
    together: dict[tuple[int, Span], list[str]] = {}
    for a in roster.assignments:
        if a.active and a.kind.with_residents and a.date_local == day:
            together.setdefault((IN_ORDER.index(a.kind), a.planned), []).append(
                names.get(a.staff_id, "?")
            )
    for (order, span), theirs in sorted(
        together.items(), key=lambda one: (one[0][1].start, one[0][1].end, one[0][0])
    ):
        yield Here(IN_ORDER[order].words, span_words(span, desk.zone), tuple(dict.fromkeys(theirs)))


def in_the_house(desk: Desk) -> Iterator[Lead]:
    """The way to the page."""
    yield Lead("Who is here when: the page for everybody who stays", "here-when:")
